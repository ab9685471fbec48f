"""How a process at a server tells the others that it has written something, as soon as it is committed."""

from sqlalchemy import Connection

from storage.database.prepared import LATER

WAITS, WRITTEN = "audit_waits", "audit_written"
"""An update waits to be answered; something was done, and replies wait to be sent or are on a page."""

_RING = {name: f"NOTIFY {name}" for name in (WAITS, WRITTEN)}


def ring(connection: Connection, name: str) -> None:
    """Tell whoever listens, once this is committed. It says nothing of whom, and takes no trip of its own."""
    if later := connection.info.get(LATER):
        later.write(_RING[name], [()])

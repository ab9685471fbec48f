"""Reads the reminders of memberships."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from flows.nudges import Nudge, NudgeState
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.rows import read_nudge

_ASKING = tables.membership.alias("asking")
_NUDGES = Prepared(
    select(tables.nudge, tables.person.c.name.label("asker"))
    .outerjoin(_ASKING, _ASKING.c.id == tables.nudge.c.by)
    .outerjoin(tables.person, tables.person.c.id == _ASKING.c.person)
    .where(among(tables.nudge.c.membership, "keys"), tables.nudge.c.state != NudgeState.DROPPED)
    .order_by(tables.nudge.c.due, tables.nudge.c.id)
)


def load_nudges(connection: Connection, memberships: set[str]) -> Mapping[str, tuple[Nudge, ...]]:
    """Those that wait or were sent, by the membership they are to, in the order they are due."""
    found: defaultdict[str, tuple[Nudge, ...]] = defaultdict(tuple)
    for row in _NUDGES.for_keys(connection, memberships):
        found[row.membership] += (read_nudge(row, row.asker or ""),)
    return found

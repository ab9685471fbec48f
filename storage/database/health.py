"""What a database holds, as numbers: the doctor's questions. Functions of a synchronous connection."""

import hashlib
from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy import Connection, Select, exists, func, select, text

from storage.database.queued import inbox, outbox
from storage.database.tables import address, area, framework, journal, person, round_


class Counted(StrEnum):
    """What there are how many of."""

    AREAS = "areas"
    PRACTICE = "practice audits"
    PEOPLE = "people"
    ROUNDS = "rounds"
    WAITING = "events that wait to be answered"
    UNSENT = "replies that wait to be sent"
    PARKED = "events that could not be answered"
    NOT_REACHED = "e-mail addresses that mails do not reach"
    ENTRIES = "rows of the journal"


def count(connection: Connection) -> Mapping[Counted, int]:
    """Count all of it."""
    return {what: connection.execute(query).scalar_one() for what, query in _QUERIES.items()}


def is_read_only(connection: Connection) -> bool:
    """Whether a server takes no writes, be it a copy of another or set so."""
    return bool(connection.execute(_READ_ONLY).scalar_one())


_READ_ONLY = text("SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on'")


def is_whole(connection: Connection) -> bool:
    """Whether a file is sound through and through, indexes included, and each framework file as it was.

    What a server keeps is looked at by the server.
    """
    is_file = connection.dialect.name == "sqlite"
    if is_file and connection.execute(text("PRAGMA integrity_check(1)")).scalar_one() != "ok":
        return False
    kept = connection.execute(select(framework.c.version, framework.c.data))
    # a version that was read from a file is the digest of its bytes
    return all(
        hashlib.sha256(data).hexdigest() == version for version, data in kept if len(version) == _DIGEST
    )


_DIGEST = 64

_IS_SOMEBODY = (person.c.name != "") | exists(select(address.c.id).where(address.c.person == person.c.id))
"""Who is forgotten leaves a row of nobody for each place."""

_QUERIES: Mapping[Counted, Select[int]] = {
    Counted.AREAS: select(func.count()).select_from(area).where(area.c.practice == 0),
    Counted.PRACTICE: select(func.count()).select_from(area).where(area.c.practice == 1),
    Counted.PEOPLE: select(func.count()).select_from(person).where(_IS_SOMEBODY),
    Counted.ROUNDS: select(func.count()).select_from(round_),
    Counted.WAITING: select(func.count()).select_from(inbox).where(inbox.c.state == "waiting"),
    Counted.UNSENT: select(func.count()).select_from(outbox).where(outbox.c.done_at.is_(None)),
    Counted.PARKED: select(func.count()).select_from(inbox).where(inbox.c.state == "parked"),
    Counted.NOT_REACHED: select(func.count()).select_from(address).where(address.c.refused.is_not(None)),
    Counted.ENTRIES: select(func.count()).select_from(journal),
}

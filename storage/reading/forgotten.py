"""Whether somebody was forgotten while others were being answered: their name may be in what is to be said.

Rows of the journal count up in the order of their commits. Functions of a synchronous connection.
"""

from sqlalchemy import Connection, Integer, bindparam, exists, func, select

from flows.changes import PersonForgotten
from storage.database.prepared import Prepared
from storage.database.tables import journal
from storage.kinds import KINDS


def expect_mark(connection: Connection) -> None:
    """Say that the mark is asked for in a moment."""
    _NEWEST.expect(connection)


def mark_of(connection: Connection) -> int:
    """What everything that is written from now on comes behind."""
    return int(_NEWEST.scalar(connection))


def expect_forgotten(connection: Connection, mark: int) -> None:
    """Say that it is asked in a moment who was forgotten since."""
    _FORGOTTEN.expect(connection, {"mark": mark})


def is_forgotten_since(connection: Connection, mark: int) -> bool:
    """Whether anybody was forgotten behind this mark."""
    return bool(_FORGOTTEN.scalar(connection, {"mark": mark}))


_NEWEST = Prepared(select(func.coalesce(func.max(journal.c.id), 0)))
_FORGOTTEN = Prepared(
    select(
        exists().where(
            journal.c.id > bindparam("mark", type_=Integer),
            journal.c.body.contains(f'"kind":"{KINDS[PersonForgotten]}"', autoescape=True),
        )
    )
)

"""Keeps each time that a return was let in when answers had closed, with the reason."""

from collections.abc import Iterable

from sqlalchemy import Connection

from flows.changes import Change, LateReturnAllowed
from storage.database import tables
from storage.writing.statements import upsert


def let_in(connection: Connection, changes: Iterable[Change]) -> None:
    """Write a row for each of these changes that lets a return in; what was said before stays."""
    rows = [
        {"sheet": one.sheet, "at": one.at, "why": one.reason, "words": one.words, "by": one.by}
        for one in changes
        if isinstance(one, LateReturnAllowed)
    ]
    upsert(connection, tables.let_in, rows, ("sheet", "at"), ())

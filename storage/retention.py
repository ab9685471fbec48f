"""Deletes what has been kept for long enough, a little at a time, beside those who answer."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from flows.changes import PersonForgotten
from flows.keeping import Rule
from flows.terms import Terms
from storage.database import copies
from storage.database.connection import Database
from storage.erased import Gone, add, can_add, read
from storage.queues import reminders
from storage.writing import ending, forgetting, retaining
from storage.writing.retaining import Ending
from storage.writing.turns import write_changes

_log = logging.getLogger(__name__)


async def retain(database: Database, terms: Terms, lists: Sequence[Path], now: datetime) -> bool:
    """List what goes next, and delete what has been listed for long enough; give whether anything went.

    What goes is on the lists of what was deleted first; while one can't be written nothing goes.
    """
    await database.write(partial(retaining.begin, now=now))
    found = await database.beside(partial(retaining.endings, keeping=terms.keeping, now=now), seconds=None)

    def note(connection: Connection) -> None:
        reminders.plan(connection, retaining.note(connection, found, now), terms, now)

    await database.write(note)
    await database.write(partial(retaining.forget_strangers, keeping=terms.keeping, now=now))
    due = await database.read(partial(retaining.due, now=now))
    for number, one in enumerate(due):
        try:
            await _end(database, terms, lists, one, now)
        except OSError as error:
            _log.warning("Nothing is deleted: a list of it can't be written (%s)", error.strerror)
            return number > 0
    if due:
        _log.info("Kept for long enough: %d audits, rounds, texts or chats were deleted", len(due))
    return bool(due)


def enlist(lists: Sequence[Path], gone: Sequence[Gone], now: datetime) -> None:
    """Put on all lists what is about to go, or on none; raises OSError."""
    day = now.astimezone(UTC).date()
    for path in lists:
        can_add(path)
    for path in lists:
        add(path, dict.fromkeys(gone, day))


async def _end(database: Database, terms: Terms, lists: Sequence[Path], one: Ending, now: datetime) -> None:
    """Delete one thing if nobody has used it meanwhile; what is half deleted already goes in any case."""

    def part(connection: Connection) -> bool:
        if not retaining.goes(connection, one, terms.keeping, now):
            retaining.done(connection, one)
            return False
        if one.rule is not Rule.ADDRESS:
            # within the transaction: what is held meanwhile is on no list
            enlist(lists, [Gone(one.subject, one.rule)], now)
        more = end_some(connection, one, now, first=not retaining.is_begun(connection, one))
        (retaining.begun if more else retaining.done)(connection, one)
        return more

    while await database.write(part):
        pass


def end_some(connection: Connection, one: Ending, now: datetime, *, first: bool = True) -> bool:
    """Delete the next part of something; false once nothing of it is left."""
    if one.rule is not Rule.ADDRESS:
        return ending.end(connection, one.subject, one.rule, now, first=first)
    write_changes(connection, [PersonForgotten(chain=one.subject, person=one.subject, at=now)], now)
    forgetting.unhear(connection, now)
    return False


def remove_copies(database: Path, keep: timedelta, listed: Path, now: datetime) -> None:
    """Remove copies of a database from before an upgrade that have been kept for long enough."""
    days = list[date]()
    # while it is not known what was deleted the way back stays
    with suppress(OSError):
        days.extend(read(listed).values())
    for path in copies.remove_over(database, keep, now, days):
        _log.info("Kept for long enough: %s was deleted", path.name)

"""Deletes what has been kept for long enough, a little at a time, beside those who answer."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from flows.changes import PersonForgotten
from flows.keeping import Rule
from flows.terms import Terms
from storage.database.connection import Database
from storage.erased import Gone, add
from storage.queues import reminders
from storage.writing import ending, forgetting, retaining
from storage.writing.retaining import Ending
from storage.writing.turns import write_changes

AT_ONCE = 100
"""Things that are put on the lists together."""

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
    for first in range(0, len(due), AT_ONCE):
        some = due[first : first + AT_ONCE]
        try:
            enlist(lists, [Gone(one.subject, one.rule) for one in some if one.rule is not Rule.ADDRESS], now)
        except OSError as error:
            _log.warning("Nothing is deleted: a list of it can't be written (%s)", error.strerror)
            return first > 0
        for one in some:
            await _end(database, terms, one, now)
    if due:
        _log.info("Kept for long enough: %d audits, rounds, texts or chats were deleted", len(due))
    return bool(due)


def enlist(lists: Sequence[Path], gone: Sequence[Gone], now: datetime) -> None:
    """Put on all lists what is about to go; raises OSError."""
    day = now.astimezone(UTC).date()
    for path in lists:
        add(path, dict.fromkeys(gone, day))


async def _end(database: Database, terms: Terms, one: Ending, now: datetime) -> None:
    """Delete one thing if nobody has used it meanwhile."""

    def begin(connection: Connection) -> bool:
        retaining.done(connection, one)
        return retaining.still(connection, one, terms.keeping, now) and end_some(connection, one, now)

    more = await database.write(begin)
    while more:
        more = await database.write(partial(end_some, one=one, now=now))


def end_some(connection: Connection, one: Ending, now: datetime) -> bool:
    """Delete the next part of something; false once nothing of it is left."""
    if one.rule is not Rule.ADDRESS:
        return ending.end(connection, one.subject, one.rule, now)
    write_changes(connection, [PersonForgotten(chain=one.subject, person=one.subject, at=now)], now)
    forgetting.unhear(connection, now)
    return False

"""What waits in a database now, for whoever watches over it: numbers and moments, not a word of anybody's.

Functions of a synchronous connection.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from flows.nudges import NudgeState
from storage.codec import CannotDecode, decode_event
from storage.database.queued import inbox, outbox
from storage.database.tables import address, area, nudge
from storage.queues.reminders import SOURCE
from storage.writing.retaining import Listed, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """An update that could not be answered: when it was given up, and the kind of the fault."""

    at: datetime
    channel: str
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """What waits. `oldest` is when the oldest update that waits came in; None where there is none.

    `heard` is when an update was answered last, `reminder` when the next one is due. `parked` are those of
    the last 72 hours, the oldest first: they are deleted then. `ending` is what has been kept for long enough
    and goes within thirty days, by rule; `held` are how many partnerships let nothing go. `not_reached` are
    e-mail addresses that the mail server does not take mails to.
    """

    waiting: int
    oldest: datetime | None
    unsent: int
    heard: datetime | None
    reminders: int
    reminder: datetime | None
    parked: Sequence[Parked]
    ending: Sequence[Listed] = ()
    held: int = 0
    not_reached: int = 0


def now_of(connection: Connection) -> Now:
    """Read it."""
    reminders = connection.execute(_REMINDERS).one()
    return Now(
        waiting=connection.execute(_WAITING).scalar_one(),
        oldest=_oldest(connection),
        unsent=connection.execute(_UNSENT).scalar_one(),
        heard=connection.execute(_HEARD).scalar_one_or_none(),
        reminders=reminders.many,
        reminder=reminders.next,
        parked=[
            Parked(at=row.done_at, channel=row.channel, fault=row.error or "")
            for row in connection.execute(_PARKED)
        ],
        ending=listed(connection),
        held=connection.execute(_HELD).scalar_one(),
        not_reached=connection.execute(_NOT_REACHED).scalar_one(),
    )


def _oldest(connection: Connection) -> datetime | None:
    body = connection.execute(_OLDEST).scalar_one_or_none()
    try:
        return decode_event(body).at if body else None
    except CannotDecode:
        return None


_WAITING = select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None))
_OLDEST = select(inbox.c.body).where(inbox.c.done_at.is_(None)).order_by(inbox.c.id).limit(1)
_UNSENT = select(func.count()).select_from(outbox).where(outbox.c.done_at.is_(None))
_HEARD = select(func.max(inbox.c.done_at)).where(inbox.c.state == "done", inbox.c.source != SOURCE)
_REMINDERS = select(func.count().label("many"), func.min(nudge.c.due).label("next")).where(
    nudge.c.state == NudgeState.WAITING.value
)
_HELD = select(func.count()).select_from(area).where(area.c.held.is_not(None))
_NOT_REACHED = select(func.count()).select_from(address).where(address.c.refused.is_not(None))
_PARKED = (
    select(inbox.c.channel, inbox.c.error, inbox.c.done_at)
    .where(inbox.c.state == "parked")
    .order_by(inbox.c.done_at, inbox.c.id)
)

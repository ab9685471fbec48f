"""When the next round is due: said of the newest round alone, and only once it is released."""

from datetime import date

from flows.asking.dates import left
from flows.nudges import next_due
from flows.people import Area
from flows.rounds import Round
from flows.talk import Talk


def due_after(area: Area, round_: Round, newest: Round | None) -> date | None:
    """The day on which the round after this one is due; None for one that is followed by a newer already.

    `newest` is the area's newest round that was not cancelled.
    """
    is_newest = newest is not None and newest.id == round_.id
    return next_due(round_, area.zone) if is_newest and not area.practice else None


def due_line(talk: Talk, area: Area, round_: Round, newest: Round | None) -> tuple[str, ...]:
    """The same in words, with how long that is."""
    day = due_after(area, round_, newest)
    if day is None:
        return ()
    key = "area.next_was_due" if day < talk.today else "area.next_due"
    return (talk.words(key, date=talk.date(day), left=left(talk, day)),)

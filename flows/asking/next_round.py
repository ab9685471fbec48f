"""When the next round is due: said of the newest round alone, and only once it is released."""

from datetime import date

from flows.asking.dates import left
from flows.nudges import next_due
from flows.people import Area
from flows.rounds import UNDER_WAY, Round
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


def next_due_told(talk: Talk, round_: Round | None) -> str:
    """The answer to who asks for it about this round, or from when on it is known."""
    here = talk.seat.area.id if talk.seat else talk.view.place and talk.view.place.area.id
    place = next((one for one in talk.view.places if one.area.id == here), None)
    known = due_line(talk, place.area, round_, place.round) if place and round_ else ()
    under_way = round_ is not None and round_.state in UNDER_WAY
    return known[0] if known else talk.words("next_due.later" if under_way else "next_due.none")

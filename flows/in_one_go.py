"""Answers that colleagues give at the same moment: each is answered as if those before it were stored."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from types import MappingProxyType

from flows.changes import RatingGiven
from flows.history import sheet_after
from flows.view import Seat, Turn, View

Before = Sequence[tuple[View, Turn]]
"""What was answered just before on the same sheet, in order, and what it led to."""


def view_behind(view: View, before: Before) -> View | None:
    """The view that would be read once what came before is stored; None where it has to be read for that.

    So it is where somebody did more than to give an answer, or where that took the place of more than a level
    of their own: what the person has seen of that is in the journal.
    """
    found: View | None = view
    for their_view, turn in before:
        found = _behind(found, their_view, turn) if found else None
    return found


def _behind(view: View, their_view: View, turn: Turn) -> View | None:
    ratings = [change for change in turn.changes if isinstance(change, RatingGiven)]
    is_more = len(ratings) < len(turn.changes) or turn.letters or turn.posted or turn.filing or turn.filed
    if is_more or view.boards or view.person_id == their_view.person_id:
        return None
    sheets = {change.sheet for change in ratings}
    if not sheets.isdisjoint(view.approving.keys() | view.handing.keys()):
        return None
    own = {place.membership.id for place in view.places}
    seats = [*view.seats.values(), *filter(None, [view.seat])]
    here = [seat for seat in seats if seat.sheet.id in sheets]
    if any(_had_more(seat, one) for seat in here for one in ratings):
        return None
    seen = view.conversation.read_at
    behind = {
        seat.sheet.id: _seat_behind(seat, own, ratings, their_view.person_name, seen(seat.membership.id))
        for seat in here
    }
    return replace(
        view,
        seat=behind.get(view.seat.sheet.id, view.seat) if view.seat else None,
        seats=MappingProxyType({id_: behind.get(id_, seat) for id_, seat in view.seats.items()}),
    )


def _had_more(seat: Seat, change: RatingGiven) -> bool:
    """Whether an item had more on it than a level by whoever gives it another, or none at all."""
    answer = seat.sheet.answers.get(change.item)
    if answer is None:
        return False
    return answer.by != change.by or bool(answer.note or answer.backings or answer.kept)


def _seat_behind(
    seat: Seat, own: set[str], ratings: Sequence[RatingGiven], name: str, seen: datetime | None
) -> Seat:
    """The seat once these are stored, for somebody who last saw the sheet then, None for never."""
    sheet = reduce(sheet_after, ratings, seat.sheet)
    others = {answer.by for answer in sheet.answers.values()} - own
    names = {by: seat.names.get(by, name) for by in sorted(others)}
    since = {one.item for one in ratings if seen and one.at > seen}
    return replace(
        seat, sheet=sheet, names=MappingProxyType(names), answered_since=seat.answered_since | since
    )

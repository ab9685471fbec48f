"""What a filled workbook changes on a sheet: the facts of its answers, as they are when given in the chat."""

from collections.abc import Sequence
from datetime import datetime

from flows.asking.reasons import apart, together
from flows.blanks import Given
from flows.changes import Change, NoteWritten, RatingGiven, WorkbookRead
from flows.view import Seat


def changes_of(seat: Seat, given: Sequence[Given], at: datetime) -> tuple[Change, ...]:
    """The facts of these answers on the seat's sheet; none where it says all of that already.

    What the workbook leaves empty stays as it is.
    """
    sheet, by = seat.sheet, seat.membership.id
    of = {"chain": sheet.id, "area": seat.area.id, "sheet": sheet.id}
    changes: list[Change] = []
    for one in given:
        answer = sheet.answers.get(one.item)
        if one.rating and one.rating != sheet.rating(one.item):
            changes.append(RatingGiven(**of, item=one.item, rating=one.rating, by=by, at=at))
        _, reason = apart(answer)
        text = together(one.note, reason) if one.note and reason and one.rating is None else one.note
        if text and text != ((answer and answer.note) or ""):
            changes.append(NoteWritten(**of, item=one.item, text=text, by=by, at=at))
    return (WorkbookRead(**of, by=by, at=at), *changes) if changes else ()

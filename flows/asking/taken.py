"""What a filled workbook changes on a sheet: the facts of its answers, as they are when given in the chat."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce

from flows.asking.disputing import is_still_wrong
from flows.asking.reasons import apart, together
from flows.blanks import Given
from flows.changes import Change, NoteWritten, RatingGiven, SheetSubmitted, WorkbookRead
from flows.history import sheet_after
from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, RoundState
from flows.view import Handing, Seat


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


def is_return(handing: Handing) -> bool:
    """Whether what is read in counts as the return: the team has nobody here, and no answers of its own."""
    return not handing.members and not handing.own


def facts_of(handing: Handing, given: Sequence[Given], at: datetime) -> tuple[Change, ...]:
    """The facts of answers that whoever runs the assistant reads in; none where nothing is left to do."""
    changes, seat = changes_of(handing.seat, given, at), handing.seat
    if is_return(handing) and (changes or seat.sheet.submitted is None):
        return (*changes, handed_in(seat, changes, at))
    return changes


def handed_in(seat: Seat, changes: Sequence[Change], at: datetime) -> SheetSubmitted:
    """The fact that a coordinator has handed in what was read for a team that has nobody: these changes."""
    sheet = reduce(sheet_after, changes, seat.sheet)
    return SheetSubmitted(
        chain=seat.sheet.id,
        area=seat.area.id,
        sheet=seat.sheet.id,
        approver="",
        by=seat.membership.id,
        at=at,
        handed=True,
        corrects=seat.round.state is RoundState.RELEASED,
        still_wrong=is_still_wrong(sheet, seat.asked),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What a workbook says, in numbers: its answers by kind, and what they change.

    `new` were not answered before, `other` are answered differently, `notes` are notes that change.
    """

    rated: int
    dont_know: int
    no_case: int
    not_applicable: int
    new: int
    other: int
    notes: int

    @property
    def answered(self) -> int:
        """How many items the workbook answers."""
        return self.rated + self.dont_know + self.no_case + self.not_applicable


def counts_of(seat: Seat, given: Sequence[Given], changes: Sequence[Change]) -> Counts:
    """Count what is given for the seat's sheet, and what it changes there."""
    kinds = Counter(type(one.rating) for one in given)
    rated = [one for one in changes if isinstance(one, RatingGiven)]
    new = sum(seat.sheet.rating(one.item) is None for one in rated)
    return Counts(
        rated=kinds[Rated],
        dont_know=kinds[DontKnow],
        no_case=kinds[NoCase],
        not_applicable=kinds[NotApplicable],
        new=new,
        other=len(rated) - new,
        notes=sum(isinstance(one, NoteWritten) for one in changes),
    )

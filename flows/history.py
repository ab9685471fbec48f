"""What a change makes of a sheet: the one place that says what each change means for the answers."""

from dataclasses import replace
from types import MappingProxyType

from flows.changes import BackingsNamed, Change, NoteWritten, RatingGiven, SheetReopened, SheetSubmitted
from flows.rounds import Answer, Sheet


def sheet_after(sheet: Sheet, change: Change) -> Sheet:
    """The sheet with the change applied; the very same sheet if the change is about something else."""
    match change:
        case RatingGiven() | NoteWritten() | BackingsNamed() if change.sheet == sheet.id:
            answers = {**sheet.answers, change.item: _answer_after(sheet.answers.get(change.item), change)}
            return replace(sheet, answers=MappingProxyType(answers))
        case SheetSubmitted() if change.sheet == sheet.id:
            return replace(sheet, submitted=change.at, approver=change.approver)
        case SheetReopened() if change.sheet == sheet.id:
            return replace(sheet, submitted=None, approver=None)
        case _:
            return sheet


def _answer_after(answer: Answer | None, change: RatingGiven | NoteWritten | BackingsNamed) -> Answer:
    before = answer or Answer(item=change.item, by=change.by, at=change.at)
    match change:
        case RatingGiven():
            return replace(before, rating=change.rating, by=change.by, at=change.at)
        case NoteWritten():
            return replace(before, note=change.text or None, by=change.by, at=change.at)
        case BackingsNamed():
            return replace(before, backings=frozenset(change.backings), by=change.by, at=change.at)

"""What changes make of a round that is put right after its release, and of what is agreed in it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from flows.board import Run
from flows.changes import (
    AgreementWithdrawn,
    Change,
    CorrectionBegun,
    CorrectionDropped,
    CorrectionReleased,
    DissentKept,
    RatingAgreed,
    ReturnPutBack,
)
from flows.rounds import Agreed, Answer, DontKnow, NoCase, NotApplicable, Rated, Rating, Round, Sheet


def corrected_round(round_: Round, change: Change) -> Round:
    """The round with what a change makes of a correction; the very same one if it is about something else."""
    match change:
        case CorrectionBegun() if change.round == round_.id:
            return replace(round_, correcting=change.correction)
        case CorrectionReleased() if change.round == round_.id:
            return replace(
                round_,
                correcting=None,
                corrected=change.at,
                corrected_by=change.by,
                version=round_.version + 1,
            )
        case CorrectionDropped() if change.round == round_.id:
            return replace(round_, correcting=None)
        case _:
            return round_


def agreed_after(agreed: Mapping[str, Agreed], of: str, change: Change) -> Mapping[str, Agreed]:
    """What is agreed in this round once the change is made; the very same if it is about something else."""
    match change:
        case RatingAgreed() if change.round == of:
            by, at = change.recorded
            settled = Agreed(
                item=change.item,
                level=change.level,
                reason=change.reason,
                present=frozenset(change.present),
                by=by,
                at=at,
            )
            return {**agreed, change.item: settled}
        case AgreementWithdrawn() if change.round == of:
            return {item: one for item, one in agreed.items() if item != change.item}
        case DissentKept() if change.round == of and change.item in agreed:
            return {**agreed, change.item: replace(agreed[change.item], dissent=change.text)}
        case _:
            return agreed


def corrected_sheet(sheet: Sheet, change: Change) -> Sheet:
    """The sheet once a correction of its round begins or ends, or puts it back: it is let in no more."""
    match change:
        case CorrectionBegun() | CorrectionReleased() | CorrectionDropped() if change.round == sheet.round:
            return replace(sheet, late=False)
        case ReturnPutBack() if change.sheet == sheet.id:
            return _put_back(sheet, change)
        case _:
            return sheet


def _put_back(sheet: Sheet, change: ReturnPutBack) -> Sheet:
    """The sheet as the correction found it, as far as the change says: who submitted and approved is not."""
    if change.submitted is None:
        return replace(sheet, submitted=None, approver=None, approved=None, late=False, handed=False)
    ratings = {one.item: one.rating for one in change.ratings}
    answers = {item: replace(answer, rating=ratings.get(item)) for item, answer in sheet.answers.items()}
    for item, rating in ratings.items():
        if item not in answers:
            answers[item] = Answer(item=item, rating=rating, by=change.by, at=change.at)
    there = replace(sheet, answers=MappingProxyType(answers), handed=change.handed)
    return replace(there, submitted=change.submitted, late=False)


def mark_of(run: Run) -> str:
    """What stands for the ratings of a round's returns and its agreed levels."""
    ratings = (
        f"{one.sheet.id} {item} {_said(answer.rating)}"
        for one in run.returns
        if one.sheet.submitted
        for item, answer in one.sheet.answers.items()
        if answer.rating is not None
    )
    return mark((*ratings, *(f"{run.round.id} {item} {one.level}" for item, one in run.agreed.items())))


def mark(lines: Iterable[str]) -> str:
    """The same of lines that say a sheet or a round, an item, and what is said of it, in any order."""
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _said(rating: Rating) -> str:
    match rating:
        case Rated(level=level):
            return str(level)
        case DontKnow():
            return "dont_know "
        case NoCase():
            return "no_case "
        case NotApplicable(reason=reason):
            return f"not_applicable {reason}"

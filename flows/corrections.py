"""What changes make of a round that is put right after its release, and of what is agreed in it."""

from collections.abc import Mapping
from dataclasses import replace

from flows.changes import (
    AgreementWithdrawn,
    Change,
    CorrectionBegun,
    CorrectionDropped,
    CorrectionReleased,
    DissentKept,
    RatingAgreed,
)
from flows.rounds import Agreed, Round, Sheet


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
            settled = Agreed(
                item=change.item,
                level=change.level,
                reason=change.reason,
                present=frozenset(change.present),
                by=change.by,
                at=change.at,
            )
            return {**agreed, change.item: settled}
        case AgreementWithdrawn() if change.round == of:
            return {item: one for item, one in agreed.items() if item != change.item}
        case DissentKept() if change.round == of and change.item in agreed:
            return {**agreed, change.item: replace(agreed[change.item], dissent=change.text)}
        case _:
            return agreed


def corrected_sheet(sheet: Sheet, change: Change) -> Sheet:
    """The sheet once a correction of its round begins or ends: what was let in before is let in no more."""
    match change:
        case CorrectionBegun() | CorrectionReleased() | CorrectionDropped() if change.round == sheet.round:
            return replace(sheet, late=False)
        case _:
            return sheet

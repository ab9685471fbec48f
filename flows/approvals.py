"""What changes make of a return that is with a second person for approval."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from flows.changes import ApprovalAsked, ApprovalEnded, Change, ReturnRead
from flows.rounds import Approval, Sheet


def approval_after(sheet: Sheet, change: Change) -> Sheet:
    """The sheet with what a change makes of its approval; the very same one if it is about something else."""
    match change:
        case ApprovalAsked() if change.sheet == sheet.id:
            asked = Approval(
                id=change.approval,
                by=change.by,
                member=change.member,
                person=change.person,
                asked=change.at,
            )
            return replace(sheet, approval=asked)
        case ReturnRead() if change.sheet == sheet.id and sheet.approval:
            return replace(sheet, approval=replace(sheet.approval, seen=marks_in(change.seen)))
        case ApprovalEnded() if change.sheet == sheet.id:
            return replace(sheet, approval=None)
        case _:
            return sheet


def marks_in(seen: str) -> Mapping[str, str]:
    """The marks of answers, by item, that a text of them holds: pairs with a blank between."""
    return MappingProxyType(dict(pair.split("=", 1) for pair in seen.split()))

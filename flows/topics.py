"""What a journal is narrowed down to: what its entries are about, and a team."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows import changes as c


class Topic(StrEnum):
    """What a change is about, as a coordinator looks for it; the value stands in presses."""

    ANSWERS = "answers"
    PEOPLE = "people"
    ROUND = "round"
    AGREEMENTS = "agreements"
    ACTIONS = "actions"
    REMINDERS = "reminders"


TOPICS: Mapping[Topic, frozenset[type[c.Change]]] = {
    Topic.ANSWERS: frozenset(
        {
            c.SheetStarted,
            c.SheetsChained,
            c.SheetFound,
            c.SheetFitted,
            c.LateReturnAllowed,
            c.ReturnPutBack,
            c.RatingGiven,
            c.NoteWritten,
            c.WorkbookRead,
            c.BackingsNamed,
            c.EvidencePlaced,
            c.SheetSubmitted,
            c.ApprovalAsked,
            c.ApprovalTaken,
            c.ReturnRead,
            c.ApprovalEnded,
            c.SheetReopened,
        }
    ),
    Topic.PEOPLE: frozenset(
        {
            c.PersonMet,
            c.PersonNamed,
            c.ReachChanged,
            c.PersonForgotten,
            c.TeamAdded,
            c.TeamDescribed,
            c.TeamDetailed,
            c.TeamEnded,
            c.TeamsPasted,
            c.DomainsSet,
            c.InvitationMade,
            c.InvitationUsed,
            c.InvitationRevoked,
            c.InvitationTried,
            c.MemberJoined,
            c.MemberConfirmed,
            c.MembershipEnded,
            c.OwnershipSaid,
            c.LinkMade,
            c.AddressLinked,
            c.AddressEnded,
        }
    ),
    Topic.ROUND: frozenset(
        {
            c.AreaFounded,
            c.ExampleMarked,
            c.AreaDescribed,
            c.StatementMade,
            c.HoldPlaced,
            c.HoldExplained,
            c.HoldLifted,
            c.Erased,
            c.RoundOpened,
            c.RoundExtended,
            c.RoundMoved,
            c.CheckDated,
            c.NextRoundSet,
            c.CorrectionBegun,
            c.CorrectionReleased,
            c.CorrectionDropped,
            c.LateReturnAllowed,
            c.SheetSubmitted,
        }
    ),
    Topic.AGREEMENTS: frozenset(
        {
            c.AgreementsFound,
            c.FactsChecked,
            c.RatingAgreed,
            c.AgreementWithdrawn,
            c.DissentKept,
            c.ItemChallenged,
            c.RemarkMade,
        }
    ),
    Topic.ACTIONS: frozenset(
        {c.ActionPlanned, c.ActionOwned, c.ActionReworded, c.ActionDated, c.ActionMoved, c.ActionKnown}
    ),
    Topic.REMINDERS: frozenset(
        {
            c.QuietDatesSet,
            c.RemindersChanged,
            c.RemindedOver,
            c.RoundWorded,
            c.NudgesAsked,
            c.NudgesTakenBack,
            c.NudgeSnoozed,
            c.Nudged,
            c.NudgeDropped,
            c.NudgePostponed,
        }
    ),
}
"""The changes about each topic; every change is about one at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """A part of a journal: how many of the newest entries to leave out, and how many to read, -1 for all.

    Counted are those about the `topic`, and of the `team` with this id: what was done to it, to its returns,
    or by one of its people. All topics where that is None, all teams where it is "".
    """

    skip: int = 0
    most: int = -1
    topic: Topic | None = None
    team: str = ""

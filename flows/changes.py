"""Facts to be stored, in the past tense.

Every change names the `chain` it is journalled in: a sheet's id for what changes a sheet, an area's for
whatever else happens in the area, a person's for what concerns a person alone. What changes a sheet names its
`area` besides; it is "" in rows from before sheets had chains of their own, whose chain is the area's.

Fields that are `typed()` were typed by a person or open a door: they go into rows that can be erased and
never into the journal. `by` is the membership of who did it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from flows.keeping import Rule
from flows.nudges import Dropped, Stage
from flows.people import Address, HoldKind, Quiet, Role
from flows.rounds import ActionStatus, Rating, RoundState

TYPED: Mapping[str, bool] = {"typed": True}
"""What the metadata of fields say that a person typed, or that open a door."""

if TYPE_CHECKING:
    # a type checker knows what `field` makes of a class, and takes anything else for a default
    from dataclasses import field as typed
else:

    def typed(**options: Any) -> Any:
        """Make a field for what a person typed."""
        return field(repr=False, metadata=TYPED, **options)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMet:
    """Somebody used the assistant for more than looking around; from now on the address is theirs."""

    chain: str
    person: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachChanged:
    """The person blocked the assistant (`reachable` false) or came back."""

    chain: str
    person: str
    reachable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForgotten:
    """Nothing tells any more who a person was: name, addresses and conversations are gone."""

    chain: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Gravestone:
    """So many rows of a chain were taken out of the journal; `last` is the hash of the last of them."""

    chain: str
    rows: int
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """An area or a round was deleted, or its texts were, under a rule; the chain is this fact's own.

    `part` is the round of the area that this is about, where an area goes round by round.
    """

    chain: str
    subject: str
    part: str = ""
    rule: Rule
    graves: tuple[Gravestone, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMade:
    """A code that makes one more address a person's; `digest` is all that is kept of it.

    Made by the person, in whose chain it is, or by a coordinator of the `area`, in its chain: then every page
    on which the person was signed in is closed, and `by` is the coordinator's membership. With `mail` it is
    that e-mail address that becomes theirs, for the `invitation` where one asks for it. `by_mail`: the code
    goes to the person's own address.
    """

    chain: str
    link: str
    person: str
    digest: str = typed()
    at: datetime
    expires: datetime
    area: str = ""
    by: str = ""
    mail: str = typed(default="")
    by_mail: bool = False
    invitation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLinked:
    """The code of a link was given: from now on this address is the person's as well."""

    chain: str
    link: str
    person: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressEnded:
    """The address is nobody's any more; a page there is closed."""

    chain: str
    person: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindedOver:
    """The person wants reminders over this channel; "" is the one they used last."""

    chain: str
    person: str
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFounded:
    """A partnership, or a practice area, came into being; the latter has no name."""

    chain: str
    area: str
    name: str = typed()
    nation: str
    practice: bool
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleMarked:
    """Newcomers can look at this area, which is made up, or (`shown` false) can't any more."""

    chain: str
    area: str
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaDescribed:
    """Name, nation, time zone, contact and front door of an area are now these.

    `changed` names those that are other than before; None where that was not kept.
    """

    chain: str
    area: str
    name: str = typed()
    nation: str
    zone: str
    contact: str = typed()
    front_door: str = typed(default="")
    by: str
    changed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNamed:
    """A person said what they want to be called."""

    chain: str
    person: str
    name: str = typed()


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced:
    """From now on nothing of the partnership is deleted by itself; `by` is "" for the operator."""

    chain: str
    area: str
    kind: HoldKind
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldExplained:
    """Who asked for the hold on a partnership, and why."""

    chain: str
    area: str
    who: str = typed()
    why: str = typed()
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLifted:
    """What has been kept for long enough may be deleted again."""

    chain: str
    area: str
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementMade:
    """What a partnership says of who answers for what is kept; fields as in `Statement`.

    `changed` names those that are other than before; None where that was not kept.
    """

    chain: str
    area: str
    controllers: str = typed()
    host: str = typed()
    protection: str = typed()
    basis: str = typed()
    requests: str = typed()
    chat_apps: bool | None
    agreed_role: str = typed()
    agreed_on: date | None
    by: str
    changed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAdded:
    """A team joined the area; `functions` are sorted ids, `kind` and `contact` "" where none was given."""

    chain: str
    team: str
    area: str
    name: str = typed()
    agency: str
    functions: tuple[str, ...]
    kind: str = typed(default="")
    contact: str = typed(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDescribed:
    """Name and functions of a team are now these; sheets that it has stay as they are. `changed` as above."""

    chain: str
    team: str
    name: str = typed()
    functions: tuple[str, ...]
    by: str
    changed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDetailed:
    """Of what kind a team is and whom to write to in it are now these, "" where nothing is said.

    `changed` as above.
    """

    chain: str
    team: str
    kind: str = typed()
    contact: str = typed()
    by: str
    changed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamEnded:
    """A team takes no part any more; a sheet of it that has no answers vanishes from its round."""

    chain: str
    team: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainsSet:
    """New invitations of the area are for e-mail addresses at these domains alone; for any where empty."""

    chain: str
    area: str
    domains: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationMade:
    """People can join with a code now; `digest` is all that is kept of it.

    `domains` and `mailed` are as in `Invitation`.
    """

    chain: str
    invitation: str
    area: str
    team: str | None
    role: Role
    digest: str = typed()
    uses: int
    expires: datetime
    by: str
    number: int = 0
    domains: tuple[str, ...] = ()
    mailed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationUsed:
    """Somebody joined, or asked to, with an invitation; `by` is the membership that came of it."""

    chain: str
    invitation: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationRevoked:
    """Nobody can join with this invitation any more."""

    chain: str
    invitation: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationTried:
    """Somebody gave the code of an invitation that can't be used any more."""

    chain: str
    invitation: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """A person took up a role in an area; `team` is None for roles of the whole area.

    `pending`: it waits for a yes. `insider`: a coordinator of the area became, or asks to become, a member of
    a team, or a team's member a coordinator. `at` is None in what was written before that was kept.
    """

    chain: str
    membership: str
    person: str
    area: str
    team: str | None
    role: Role
    pending: bool = False
    insider: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberConfirmed:
    """A coordinator said yes to somebody's role, or a team's member to a coordinator who joins the team.

    `at` is None in what was written before that was kept.
    """

    chain: str
    membership: str
    by: str
    at: datetime | None = None


class Ending(StrEnum):
    """How a membership came to its end."""

    LEFT = "left"
    REMOVED = "removed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipEnded:
    """A person has no part in a team or area any more; what they answered stays with the team."""

    chain: str
    membership: str
    how: Ending
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOpened:
    """A round began on this framework version. `by` is "" for a practice audit, which nobody opens.

    `rules` and `share` are those of `Round`; rounds opened before there were any had the first.
    """

    chain: str
    round: str
    area: str
    number: int
    framework: str
    at: datetime
    closes: date | None
    progress: bool = False
    by: str = ""
    rules: int = 1
    share: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundExtended:
    """Answers close on another day."""

    chain: str
    round: str
    closes: date | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundMoved:
    """A round reached its next state, or was cancelled."""

    chain: str
    round: str
    state: RoundState
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionBegun:
    """Something is wrong with what was released, and is put right beside it; `why` says what.

    What was released is kept as it is before anything of it changes, and `kept` stands for its ratings and
    agreed levels. No return that was let in before counts.
    """

    chain: str
    round: str
    correction: str
    why: str = typed()
    kept: str = ""
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionReleased:
    """The round as it was put right is what everybody reads from now on; what was released before is kept."""

    chain: str
    round: str
    correction: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDropped:
    """A correction ended without one, and without a change."""

    chain: str
    round: str
    correction: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDated:
    """Teams are asked to say by this day whether the draft is right about them."""

    chain: str
    round: str
    until: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRoundSet:
    """The round after a released one is due on this day, where the area is."""

    chain: str
    round: str
    day: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetStarted:
    """A team has a sheet in a round, with the functions it has now.

    `only` are the items it is asked in a progress round, None for everything.
    """

    chain: str
    sheet: str
    round: str
    team: str
    functions: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetsChained:
    """From here on what changes a sheet is in a chain under the sheet's id, not in this one of its area.

    `sheets` are the sorted ids of those there were then. An area founded later has no such row, because its
    sheets have chains of their own from the first.
    """

    chain: str
    sheets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRating:
    """How an item of a sheet was rated when its state was written down."""

    item: str
    rating: Rating = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFound:
    """What the database held of a sheet when the journal began to be held against it.

    `ratings` are in the order of their items; `submitted` is None for a sheet that was not returned then.
    """

    chain: str
    area: str
    sheet: str
    ratings: tuple[FoundRating, ...]
    submitted: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAgreement:
    """The level a round had agreed on for an item when that was written down."""

    round: str
    item: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementsFound:
    """What the rounds of an area had agreed on when the journal began to be held against the database.

    They are in the order of rounds and items. `sheets` are the sorted ids of those whose state was written
    down then, in chains of their own.
    """

    chain: str
    sheets: tuple[str, ...]
    agreed: tuple[FoundAgreement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFitted:
    """A sheet without answers follows its team's new functions."""

    chain: str
    area: str = ""
    sheet: str
    functions: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LateReturnAllowed:
    """A sheet may be answered and submitted once more although answers have closed.

    `reason` is one of the ids that the coordinator chooses from, `words` are their own, "" for none.
    """

    chain: str
    area: str = ""
    sheet: str
    reason: str
    words: str = typed(default="")
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnPutBack:
    """A return is as the correction under way found it, and its team is let in no more.

    `ratings` are those of then, in the order of their items, and `submitted` is when it had come in; None for
    one that had not, whose answers stay as the team gave them since. `handed` is as in `SheetSubmitted`.
    """

    chain: str
    area: str = ""
    sheet: str
    correction: str
    ratings: tuple[FoundRating, ...]
    submitted: datetime | None
    by: str
    at: datetime
    handed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven:
    """A team answered an item, or changed its answer."""

    chain: str
    area: str = ""
    sheet: str
    item: str
    rating: Rating = field(repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten:
    """A note that passed the guard was kept beside an item; it replaces the one before."""

    chain: str
    area: str = ""
    sheet: str
    item: str
    text: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookRead:
    """A filled workbook was read in for a team: by one of its people, or in a coordinator's name.

    A coordinator hands one in for a team that has nobody here; whoever runs the assistant reads one in for
    any. The answers behind it in the chain are from there.
    """

    chain: str
    area: str = ""
    sheet: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingsNamed:
    """What stands behind a highest level was said; `backings` are sorted ids and replace those before."""

    chain: str
    area: str = ""
    sheet: str
    item: str
    backings: tuple[str, ...] = field(repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidencePlaced:
    """Where the evidence behind an answer is kept was said: a text that passed the guard, "" for none."""

    chain: str
    area: str = ""
    sheet: str
    item: str
    text: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSubmitted:
    """A team returned its sheet; `approver` is the id of the role that is said to have approved it.

    Where a second person approved it here, `approval` says by which asking, and `approver` is "". `handed`: a
    coordinator, `by`, handed it in for a team that has nobody here. What the team said of a draft is about
    the return before; where it `corrects` a released one, that is still read. So it is where the return is
    `still_wrong`: what it names has not changed.
    """

    chain: str
    area: str = ""
    sheet: str
    approver: str
    by: str
    at: datetime
    approval: str | None = None
    handed: bool = False
    corrects: bool = False
    still_wrong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked:
    """A second person was asked to approve a return: a colleague, or whoever opens a link first.

    `digest` is all that is kept of the link's code, "" for a colleague, and for the `person` from outside who
    opened an earlier link to the same return: they need no other.
    """

    chain: str
    area: str = ""
    sheet: str
    approval: str
    member: str | None
    person: str | None = None
    digest: str = typed(default="")
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalTaken:
    """Somebody opened the link to a return and will read it; `by` is "", for they are in no team."""

    chain: str
    area: str = ""
    sheet: str
    approval: str
    person: str
    by: str = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRead:
    """Who is to approve a return was shown some of it; `seen` has a mark of each answer read so far."""

    chain: str
    area: str = ""
    sheet: str
    approval: str
    seen: str = typed(default="")
    by: str
    at: datetime


class Outcome(StrEnum):
    """How the asking for an approval came to its end."""

    APPROVED = "approved"
    SENT_BACK = "sent back"
    TAKEN_BACK = "taken back"
    CLOSED = "answers closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalEnded:
    """A return is with nobody for approval any more; `why` is what was said of one that is sent back."""

    chain: str
    area: str = ""
    sheet: str
    approval: str
    how: Outcome
    why: str = typed(default="")
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReopened:
    """A team took its return back to change it."""

    chain: str
    area: str = ""
    sheet: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsChecked:
    """A team said whether what the draft says about it is right; this replaces what it said before."""

    chain: str
    area: str = ""
    sheet: str
    right: bool
    note: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingAgreed:
    """The partnership settled on a level for an *area* item; it replaces the one before, with its dissent.

    `present` are sorted ids of the agencies in the room. Of one that a correction puts back `agreed_at` and
    `agreed_by` (a membership) say when and by whom it was recorded, as the correction found it.
    """

    chain: str
    round: str
    item: str
    level: int
    reason: str = typed()
    present: tuple[str, ...]
    by: str
    at: datetime
    agreed_at: datetime | None = None
    agreed_by: str = ""

    @property
    def recorded(self) -> tuple[str, datetime]:
        """By whom and when it was recorded first."""
        return (self.agreed_by, self.agreed_at) if self.agreed_at else (self.by, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementWithdrawn:
    """Nothing is agreed on an item any more, as before the correction in which it was."""

    chain: str
    round: str
    item: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DissentKept:
    """Somebody sees an agreed item differently, and that is kept beside it."""

    chain: str
    round: str
    item: str
    text: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChallenged:
    """The scrutineer's own level and note on an item; they replace those before.

    Neither a level nor a note: the challenge is taken back.
    """

    chain: str
    round: str
    item: str
    level: int | None
    note: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkMade:
    """The scrutineer's remark on a round as a whole; it replaces the one before."""

    chain: str
    round: str
    text: str = typed()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlanned:
    """An improvement was noted for an item; `owner` is "" for the partnership."""

    chain: str
    action: str
    area: str
    round: str
    item: str
    what: str = typed()
    owner: str = typed()
    team: str | None = None
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionOwned:
    """Somebody else owns an action now: a team, whom `owner` names, or with "" the partnership."""

    chain: str
    action: str
    owner: str = typed()
    team: str | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionReworded:
    """What shall be done is said in these words now."""

    chain: str
    action: str
    what: str = typed()
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDated:
    """An action is due on this date now."""

    chain: str
    action: str
    due: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionMoved:
    """An action is this far; `outcome` says so in words, or what is different, or why it is dropped."""

    chain: str
    action: str
    status: ActionStatus
    outcome: str = typed()
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsPasted:
    """The list of teams that was pasted so far is this, "" once it is done with."""

    chain: str
    area: str
    text: str = typed()
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionKnown:
    """It was said how it is known what an action made different; "" says that it is too early to say."""

    chain: str
    action: str
    evidence: str = typed()
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietDatesSet:
    """On these dates, and no others, nobody of the area is reminded; in order."""

    chain: str
    area: str
    quiet: tuple[Quiet, ...]
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersChanged:
    """A person stopped reminders, or wants them again."""

    chain: str
    person: str
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipSaid:
    """Somebody says that answering for their team isn't theirs, or that it is after all."""

    chain: str
    membership: str
    not_mine: bool
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundWorded:
    """What a coordinator adds in their own words to reminders they send; "" for nothing."""

    chain: str
    round: str
    text: str = typed()
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgesAsked:
    """A coordinator wants these memberships reminded of a round or a sheet, from a moment on, UTC."""

    chain: str
    subject: str
    stage: Stage
    memberships: tuple[str, ...]
    about: date
    due: datetime
    words: str = typed(default="")
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeSnoozed:
    """Somebody wants to be reminded of a round or an action on another day, and not before."""

    chain: str
    subject: str
    until: date
    due: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudged:
    """Reminders became one card, which is sent at most once; `card` is our id of it."""

    chain: str
    nudges: tuple[str, ...]
    card: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeDropped:
    """A reminder was due and is not sent; `membership` is whom it was for, "" where that is not said."""

    chain: str
    nudge: str
    why: Dropped
    at: datetime
    membership: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgesTakenBack:
    """A coordinator takes back reminders that were asked for and have not gone."""

    chain: str
    nudges: tuple[str, ...]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgePostponed:
    """A reminder was due and has to wait until this moment, UTC."""

    chain: str
    nudge: str
    due: datetime


Change: TypeAlias = (
    PersonMet
    | PersonNamed
    | ReachChanged
    | PersonForgotten
    | Erased
    | LinkMade
    | AddressLinked
    | AddressEnded
    | RemindedOver
    | AreaFounded
    | ExampleMarked
    | AreaDescribed
    | HoldPlaced
    | HoldExplained
    | HoldLifted
    | StatementMade
    | TeamAdded
    | TeamDescribed
    | TeamDetailed
    | TeamEnded
    | DomainsSet
    | InvitationMade
    | InvitationUsed
    | InvitationRevoked
    | InvitationTried
    | MemberJoined
    | MemberConfirmed
    | MembershipEnded
    | RoundOpened
    | RoundExtended
    | RoundMoved
    | CorrectionBegun
    | CorrectionReleased
    | CorrectionDropped
    | CheckDated
    | NextRoundSet
    | SheetStarted
    | SheetsChained
    | SheetFound
    | AgreementsFound
    | SheetFitted
    | LateReturnAllowed
    | ReturnPutBack
    | RatingGiven
    | NoteWritten
    | WorkbookRead
    | BackingsNamed
    | EvidencePlaced
    | SheetSubmitted
    | ApprovalAsked
    | ApprovalTaken
    | ReturnRead
    | ApprovalEnded
    | SheetReopened
    | FactsChecked
    | RatingAgreed
    | AgreementWithdrawn
    | DissentKept
    | ItemChallenged
    | RemarkMade
    | ActionPlanned
    | ActionOwned
    | ActionReworded
    | ActionDated
    | ActionMoved
    | ActionKnown
    | QuietDatesSet
    | TeamsPasted
    | RemindersChanged
    | OwnershipSaid
    | RoundWorded
    | NudgesAsked
    | NudgesTakenBack
    | NudgeSnoozed
    | Nudged
    | NudgeDropped
    | NudgePostponed
)

OfSheet: TypeAlias = (
    SheetFitted
    | SheetFound
    | LateReturnAllowed
    | ReturnPutBack
    | RatingGiven
    | NoteWritten
    | WorkbookRead
    | BackingsNamed
    | EvidencePlaced
    | SheetSubmitted
    | ApprovalAsked
    | ApprovalTaken
    | ReturnRead
    | ApprovalEnded
    | SheetReopened
    | FactsChecked
)
"""Changes of one sheet, in whose chain they are."""

OfPerson: TypeAlias = (
    PersonMet
    | PersonNamed
    | ReachChanged
    | RemindersChanged
    | PersonForgotten
    | AddressLinked
    | AddressEnded
    | RemindedOver
    | Erased
)
"""Changes that concern a person alone, or what is not there any more."""


def area_of(change: Change) -> str | None:
    """The area that a change happened in, None for what concerns a person alone."""
    if isinstance(change, OfSheet):
        return change.area or change.chain
    if isinstance(change, LinkMade):
        return change.area or None
    return None if isinstance(change, OfPerson) else change.chain


Replanning: TypeAlias = (
    ActionDated
    | ActionMoved
    | ActionOwned
    | AreaDescribed
    | MemberConfirmed
    | MemberJoined
    | MembershipEnded
    | NextRoundSet
    | OwnershipSaid
    | QuietDatesSet
    | RoundExtended
    | RoundMoved
    | RoundOpened
    | SheetStarted
    | TeamEnded
)
"""Changes of what an area's reminders follow from."""


def areas_to_plan(changes: Iterable[Change]) -> set[str]:
    """The areas whose reminders have to be planned anew after these changes, or as all returns may be in."""
    found = set()
    for change in changes:
        if isinstance(change, Replanning):
            found.add(change.chain)
        elif isinstance(change, SheetSubmitted | SheetReopened) and change.area:
            found.add(change.area)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of an area's journal: a fact, None where another version wrote it, and when it came in (UTC)."""

    at: datetime
    change: Change | None

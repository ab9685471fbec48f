"""What changes make of what was there: the one place that says what each means for a sheet or an area."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from flows.approvals import approval_after
from flows.begun import asked_nudges, opened_round, planned_action
from flows.board import Board, Member, Return, Run
from flows.changes import (
    ActionDated,
    ActionKnown,
    ActionMoved,
    ActionOwned,
    ActionPlanned,
    ActionReworded,
    AreaDescribed,
    BackingsNamed,
    Change,
    CheckDated,
    CorrectionReleased,
    DomainsSet,
    EvidencePlaced,
    FactsChecked,
    HoldExplained,
    HoldLifted,
    HoldPlaced,
    InvitationMade,
    InvitationRevoked,
    InvitationTried,
    InvitationUsed,
    ItemChallenged,
    LateReturnAllowed,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
    NextRoundSet,
    NoteWritten,
    NudgesAsked,
    NudgesTakenBack,
    OwnershipSaid,
    QuietDatesSet,
    RatingGiven,
    RemarkMade,
    RoundExtended,
    RoundMoved,
    RoundOpened,
    RoundWorded,
    SheetFitted,
    SheetReopened,
    SheetStarted,
    SheetSubmitted,
    StatementMade,
    TeamAdded,
    TeamDescribed,
    TeamDetailed,
    TeamEnded,
    TeamsPasted,
)
from flows.corrections import agreed_after, corrected_round, corrected_sheet
from flows.described import area_after
from flows.nudges import NudgeState
from flows.people import Invitation, Membership, Team
from flows.rounds import Action, ActionStatus, Answer, Challenge, FactsCheck, LetIn, Round, RoundState, Sheet

T = TypeVar("T")


def sheet_after(sheet: Sheet, change: Change) -> Sheet:
    """The sheet with the change applied; the very same sheet if the change is about something else."""
    match change:
        case RatingGiven() | NoteWritten() | BackingsNamed() | EvidencePlaced() if change.sheet == sheet.id:
            answers = {**sheet.answers, change.item: _answer_after(sheet.answers.get(change.item), change)}
            return replace(sheet, answers=MappingProxyType(answers))
        case SheetSubmitted() if change.sheet == sheet.id:
            return replace(
                sheet,
                submitted=change.at,
                approver=change.approver,
                submitted_by=change.by,
                last_approver=change.approver,
                late=False,
                approved=change.approval,
                handed=change.handed,
                checked=sheet.checked if change.corrects or change.still_wrong else None,
            )
        case SheetReopened() if change.sheet == sheet.id:
            return replace(sheet, submitted=None, approver=None, approved=None, handed=False)
        case LateReturnAllowed() if change.sheet == sheet.id:
            let_in = LetIn(why=change.reason, words=change.words, at=change.at, there=sheet.submitted)
            return replace(sheet, late=True, let_in=(*sheet.let_in, let_in))
        case FactsChecked() if change.sheet == sheet.id:
            checked = FactsCheck(right=change.right, note=change.note, by=change.by, at=change.at)
            return replace(sheet, checked=checked)
        case _:
            return corrected_sheet(approval_after(sheet, change), change)


def _answer_after(
    answer: Answer | None, change: RatingGiven | NoteWritten | BackingsNamed | EvidencePlaced
) -> Answer:
    before = answer or Answer(item=change.item, by=change.by, at=change.at)
    match change:
        case RatingGiven():
            return replace(before, rating=change.rating, by=change.by, at=change.at)
        case NoteWritten():
            return replace(before, note=change.text or None, by=change.by, at=change.at)
        case BackingsNamed():
            return replace(before, backings=frozenset(change.backings), by=change.by, at=change.at)
        case EvidencePlaced():
            return replace(before, kept=change.text or None, by=change.by, at=change.at)


def round_after(round_: Round, change: Change) -> Round:
    """The round with the change applied; the very same round if the change is about something else."""
    changed: dict[str, Any] = {}
    match change:
        case RoundExtended() if change.round == round_.id:
            changed = {"closes": change.closes}
        case RoundMoved() if change.round == round_.id:
            changed = {"state": change.state}
            if change.state is RoundState.RELEASED:
                changed |= {"released": change.at, "released_by": change.by}
        case CheckDated() if change.round == round_.id:
            changed = {"check_by": change.until}
        case NextRoundSet() if change.round == round_.id:
            changed = {"next_round": change.day}
        case RemarkMade() if change.round == round_.id:
            changed = {"remark": change.text}
        case RoundWorded() if change.round == round_.id:
            changed = {"words": change.text}
    return replace(round_, **changed) if changed else corrected_round(round_, change)


def board_after(board: Board, change: Change) -> Board:
    """The board with the change applied.

    A round that is opened does not become the board's own: its framework is not known here. A round that is
    cancelled stays the board's own until it is loaded again.
    """
    board = _people_after(board, change)
    rounds = tuple(round_after(one, change) for one in board.rounds)
    if isinstance(change, RoundOpened):
        rounds = (*rounds, opened_round(change))
    run = _run_after(board.run, board, change) if board.run else None
    actions = board.actions
    if isinstance(change, ActionPlanned):
        actions = (*actions, planned_action(change))
    actions = tuple(action_after(one, change) for one in actions)
    pasted = change.text if isinstance(change, TeamsPasted) else board.pasted
    nudges = (*board.nudges, *asked_nudges(change)) if isinstance(change, NudgesAsked) else board.nudges
    if isinstance(change, NudgesTakenBack):
        back = frozenset(change.nudges)
        nudges = tuple(
            replace(one, state=NudgeState.DROPPED) if one.id in back else one for one in board.nudges
        )
    return replace(board, rounds=rounds, run=run, actions=actions, nudges=nudges, pasted=pasted)


def action_after(action: Action, change: Change) -> Action:
    """The action with the change applied; the very same action if the change is about something else."""
    match change:
        case ActionOwned() if change.action == action.id:
            return replace(action, owner=change.owner, team=change.team)
        case ActionReworded() if change.action == action.id:
            return replace(action, what=change.what)
        case ActionDated() if change.action == action.id:
            return replace(action, due=change.due)
        case ActionMoved() if change.action == action.id:
            evidence = action.evidence if change.status is ActionStatus.DONE else None
            return replace(action, status=change.status, outcome=change.outcome, evidence=evidence)
        case ActionKnown() if change.action == action.id:
            return replace(action, evidence=change.evidence)
        case _:
            return action


def _people_after(board: Board, change: Change) -> Board:
    match change:
        case (
            AreaDescribed()
            | QuietDatesSet()
            | DomainsSet()
            | HoldPlaced()
            | HoldExplained()
            | HoldLifted()
            | StatementMade()
        ):
            return replace(board, area=area_after(board.area, change))
        case TeamAdded() | TeamDescribed() | TeamDetailed() | TeamEnded():
            return replace(board, teams=_teams_after(board.teams, change))
        case InvitationMade() | InvitationUsed() | InvitationRevoked() | InvitationTried():
            return replace(board, invitations=_invitations_after(board.invitations, change))
        case MemberJoined() | MemberConfirmed() | MembershipEnded() | OwnershipSaid():
            return _members_after(board, change)
        case _:
            return board


def _teams_after(
    teams: tuple[Team, ...], change: TeamAdded | TeamDescribed | TeamDetailed | TeamEnded
) -> tuple[Team, ...]:
    match change:
        case TeamAdded():
            team = Team(
                id=change.team,
                area=change.area,
                name=change.name,
                agency=change.agency,
                functions=frozenset(change.functions),
                kind=change.kind,
                contact=change.contact,
            )
            return (*teams, team)
        case TeamDescribed():
            functions = frozenset(change.functions)
            return _each(
                teams,
                lambda team: team.id == change.team,
                lambda team: replace(team, name=change.name, functions=functions),
            )
        case TeamDetailed():
            return _each(
                teams,
                lambda team: team.id == change.team,
                lambda team: replace(team, kind=change.kind, contact=change.contact),
            )
        case TeamEnded():
            return tuple(team for team in teams if team.id != change.team)


def _invitations_after(
    invitations: tuple[Invitation, ...],
    change: InvitationMade | InvitationUsed | InvitationRevoked | InvitationTried,
) -> tuple[Invitation, ...]:
    match change:
        case InvitationMade():
            made = Invitation(
                id=change.invitation,
                area=change.area,
                team=change.team,
                role=change.role,
                uses=change.uses,
                used=0,
                expires=change.expires,
                by=change.by,
                number=change.number,
                domains=change.domains,
                mailed=change.mailed,
            )
            return (*invitations, made)
        case InvitationUsed():
            return _each(
                invitations,
                lambda one: one.id == change.invitation,
                lambda one: replace(one, used=one.used + 1),
            )
        case InvitationRevoked():
            return _each(
                invitations,
                lambda one: one.id == change.invitation,
                lambda one: replace(one, revoked=True),
            )
        case InvitationTried():
            return _each(
                invitations,
                lambda one: one.id == change.invitation,
                lambda one: replace(one, tried=change.at),
            )


_OfMember: TypeAlias = MemberConfirmed | MembershipEnded | OwnershipSaid


def _members_after(board: Board, change: MemberJoined | _OfMember) -> Board:
    if isinstance(change, MemberJoined):
        membership = Membership(
            id=change.membership,
            person=change.person,
            area=change.area,
            team=change.team,
            role=change.role,
            pending=change.pending,
        )
        name = next((m.name for m in board.members if m.membership.person == change.person), "")
        joined = Member(membership=membership, name=name, reachable=True)
        return replace(board, members=(*board.members, joined))
    held = board.memberships
    if isinstance(change, MembershipEnded):
        held = tuple(one for one in held if one.id != change.membership)
    members, colleagues = (_of_change(people, change) for people in (board.members, board.colleagues))
    return replace(board, members=members, colleagues=colleagues, memberships=held)


def _of_change(people: tuple[Member, ...], change: _OfMember) -> tuple[Member, ...]:
    """The people with what a change says of one who is among them."""
    if isinstance(change, MembershipEnded):
        return tuple(one for one in people if one.membership.id != change.membership)

    def said(held: Membership) -> Membership:
        if isinstance(change, MemberConfirmed):
            return replace(held, pending=False)
        return replace(held, not_mine=change.not_mine)

    return _each(
        people,
        lambda one: one.membership.id == change.membership,
        lambda one: replace(one, membership=said(one.membership)),
    )


def _return_after(one: Return, change: Change) -> Return:
    """The return with the change applied to its sheet; the very same one if that is about something else."""
    sheet = sheet_after(one.sheet, change)
    return one if sheet is one.sheet else replace(one, sheet=sheet)


def _run_after(run: Run, board: Board, change: Change) -> Run:
    round_ = round_after(run.round, change)
    returns = tuple(_return_after(one, change) for one in run.returns)
    challenges, releaser, corrector = dict(run.challenges), run.releaser, run.corrector
    match change:
        case SheetStarted() if change.round == run.round.id:
            returns = (*returns, _started(board.teams, change))
        case RoundMoved(state=RoundState.RELEASED) if change.round == run.round.id:
            releaser = _name_of(board, change.by)
        case CorrectionReleased() if change.round == run.round.id:
            corrector = _name_of(board, change.by)
        case SheetFitted():
            functions = frozenset(change.functions)
            returns = _each(
                returns,
                lambda one: one.sheet.id == change.sheet,
                lambda one: replace(one, team=replace(one.team, functions=functions)),
            )
        case TeamDescribed():
            returns = _each(
                returns,
                lambda one: one.team.id == change.team,
                lambda one: replace(one, team=replace(one.team, name=change.name)),
            )
        case TeamEnded():
            gone = not round_.outlived_by(change.at)
            returns = _each(
                tuple(one for one in returns if one.team.id != change.team or one.answered or not gone),
                lambda one: one.team.id == change.team,
                lambda one: replace(one, team=replace(one.team, ended=True), gone=gone),
            )
        case ItemChallenged() if change.round == run.round.id:
            challenges.pop(change.item, None)
            if change.level is not None or change.note:
                challenges[change.item] = Challenge(
                    item=change.item, level=change.level, note=change.note, by=change.by, at=change.at
                )
        case _:
            pass
    return replace(
        run,
        round=round_,
        returns=returns,
        agreed=MappingProxyType(dict(agreed_after(run.agreed, run.round.id, change))),
        challenges=MappingProxyType(challenges),
        releaser=releaser,
        corrector=corrector,
    )


def _name_of(board: Board, membership: str) -> str:
    return next((one.name for one in board.members if one.membership.id == membership), "")


def _started(teams: tuple[Team, ...], change: SheetStarted) -> Return:
    team = next(team for team in teams if team.id == change.team)
    only = None if change.only is None else frozenset(change.only)
    sheet = Sheet(id=change.sheet, round=change.round, team=change.team, only=only)
    return Return(team=replace(team, functions=frozenset(change.functions)), sheet=sheet, answered=0)


def _each(values: tuple[T, ...], chosen: Callable[[T], bool], change: Callable[[T], T]) -> tuple[T, ...]:
    """The values with those chosen changed."""
    return tuple(change(value) if chosen(value) else value for value in values)

"""Who may do what: one table, and the functions that read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.board import Board
from flows.people import Membership, Reader, Role
from flows.rounds import UNDER_WAY, Round, RoundState
from flows.view import Seat


class Permission(StrEnum):
    """What a verb of the engine asks for."""

    ANYONE = "anyone"
    READ_SHEET = "read the team's sheet"
    ANSWER = "answer for the team"
    SEND = "send the return to a second person"
    APPROVE = "approve the return as a second person"
    HAND_IN = "hand a filled workbook in for a team that has nobody here"
    REOPEN = "take a submitted return back"
    BE_REMINDED = "say when to be reminded of the sheet"
    CHECK_FACTS = "say whether the draft is right about the team"
    BE_COLLEAGUE = "see who is in one's team, and say whether a coordinator may join it"
    RUN_AREA = "run the partnership"
    TAKE_PART = "see the partnership one belongs to"
    OPEN_ROUND = "open a round"
    KEEP_OPEN = "extend a round or close its answers"
    SHARE_DRAFT = "share the draft"
    LET_IN = "let a late return in"
    AGREE = "agree ratings"
    CHALLENGE = "challenge a draft"
    RELEASE = "release results"
    CANCEL = "cancel a round"
    CORRECT = "correct what was released"
    SEE_CORRECTION = "see a correction under way"
    REPEAT = "choose when the next round is due"
    READ_RESULTS = "read the area's results"
    READ_BY_AGENCY = "read ratings by agency"
    READ_BY_TEAM = "read ratings by team"
    PLAN = "plan actions that the results suggest"
    ACT = "say how far an action is"


class Denial(StrEnum):
    """Why not. What is not the person's is denied like what does not exist."""

    NOT_FOUND = "not found"
    SUBMITTED = "submitted"
    NOT_SUBMITTED = "not submitted"
    CLOSED = "answers closed"
    CANCELLED = "cancelled"
    NOT_NOW = "not now"
    NOT_WITH_YOU = "not with you"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The round's states that each role has the permission in, None for no round at all.

    `submitted`: whether the team's sheet has to be, None where that makes no difference.
    """

    roles: Mapping[Role, frozenset[RoundState | None]]
    submitted: bool | None = None


_ALWAYS: frozenset[RoundState | None] = frozenset({None, *RoundState})
_OPEN: frozenset[RoundState | None] = frozenset({RoundState.OPEN})
_DRAFT: frozenset[RoundState | None] = frozenset({RoundState.DRAFT})
_RELEASED: frozenset[RoundState | None] = frozenset({RoundState.RELEASED})
_AFTER_CLOSING: frozenset[RoundState | None] = frozenset({RoundState.CLOSED, RoundState.DRAFT})
_MEMBER, _LEAD, _COORDINATOR, _SCRUTINEER = Role.MEMBER, Role.LEAD, Role.COORDINATOR, Role.SCRUTINEER

RULES: Mapping[Permission, Rule] = {
    Permission.READ_SHEET: Rule(roles={_MEMBER: _ALWAYS}),
    Permission.ANSWER: Rule(roles={_MEMBER: _OPEN}, submitted=False),
    Permission.SEND: Rule(roles={_MEMBER: _OPEN}, submitted=False),
    Permission.APPROVE: Rule(roles={_MEMBER: _OPEN}, submitted=False),
    Permission.HAND_IN: Rule(roles={_COORDINATOR: _OPEN}),
    Permission.REOPEN: Rule(roles={_MEMBER: _OPEN}, submitted=True),
    Permission.BE_REMINDED: Rule(roles={_MEMBER: _OPEN}, submitted=False),
    Permission.CHECK_FACTS: Rule(roles={_MEMBER: _DRAFT}, submitted=True),
    Permission.BE_COLLEAGUE: Rule(roles={_MEMBER: _ALWAYS}),
    Permission.RUN_AREA: Rule(roles={_COORDINATOR: _ALWAYS}),
    Permission.ACT: Rule(roles={_COORDINATOR: _ALWAYS, _MEMBER: _ALWAYS}),
    Permission.TAKE_PART: Rule(roles=dict.fromkeys(Role, _ALWAYS)),
    Permission.OPEN_ROUND: Rule(roles={_COORDINATOR: _ALWAYS - UNDER_WAY}),
    Permission.KEEP_OPEN: Rule(roles={_COORDINATOR: _OPEN}),
    Permission.SHARE_DRAFT: Rule(roles={_COORDINATOR: frozenset({RoundState.CLOSED})}),
    Permission.LET_IN: Rule(roles={_COORDINATOR: _AFTER_CLOSING}),
    Permission.AGREE: Rule(roles={_COORDINATOR: _DRAFT}),
    Permission.PLAN: Rule(roles={_COORDINATOR: _DRAFT | _RELEASED}),
    Permission.CHALLENGE: Rule(roles={_SCRUTINEER: _DRAFT}),
    Permission.RELEASE: Rule(roles={_COORDINATOR: _DRAFT}),
    Permission.CANCEL: Rule(roles={_COORDINATOR: frozenset(UNDER_WAY)}),
    Permission.CORRECT: Rule(roles={_COORDINATOR: _RELEASED}),
    Permission.SEE_CORRECTION: Rule(roles={_COORDINATOR: _RELEASED, _SCRUTINEER: _RELEASED}),
    Permission.REPEAT: Rule(roles={_COORDINATOR: _RELEASED}),
    Permission.READ_RESULTS: Rule(
        roles={
            _COORDINATOR: _AFTER_CLOSING | _RELEASED,
            _SCRUTINEER: _DRAFT | _RELEASED,
            _LEAD: _RELEASED,
            _MEMBER: _RELEASED,
        }
    ),
    Permission.READ_BY_AGENCY: Rule(
        roles={
            _COORDINATOR: _AFTER_CLOSING | _RELEASED,
            _SCRUTINEER: _DRAFT | _RELEASED,
            _LEAD: _RELEASED,
        }
    ),
    Permission.READ_BY_TEAM: Rule(
        roles={_COORDINATOR: _AFTER_CLOSING | _RELEASED, _SCRUTINEER: _DRAFT | _RELEASED}
    ),
}

HEAR_OF_MISTAKES = frozenset({Role.COORDINATOR, Role.SCRUTINEER, Role.LEAD})
"""Who is told what was wrong with what was released, and that it is being put right."""

BY_READER = 2
"""The first rules of a round under which not everybody reads results by team."""


def denied(permission: Permission, seat: Seat | None) -> Denial | None:
    """Why the holder of the seat lacks a permission about a sheet, None if they have it."""
    if permission is Permission.ANYONE:
        return None
    rule = RULES[permission]
    if seat is None or seat.membership.role not in rule.roles:
        return Denial.NOT_FOUND
    states = rule.roles[seat.membership.role]
    if states == _OPEN and seat.sheet.late:
        states |= _AFTER_CLOSING | (_RELEASED if seat.round.correcting else set())
    if seat.round.state not in states:
        if seat.round.state is RoundState.CANCELLED:
            return Denial.CANCELLED
        return Denial.NOT_NOW if states == _DRAFT else Denial.CLOSED
    submitted = seat.sheet.submitted is not None
    if rule.submitted is None or rule.submitted is submitted:
        return None
    return Denial.SUBMITTED if submitted else Denial.NOT_SUBMITTED


def denied_on(permission: Permission, board: Board | None) -> Denial | None:
    """Why somebody with this board lacks a permission about an area or a round, None if they have it."""
    if permission is Permission.ANYONE:
        return None
    held = {membership.role for membership in board.memberships} if board else set()
    rule = RULES[permission]
    if board is None or not held & rule.roles.keys():
        return Denial.NOT_FOUND
    state = board.run.round.state if board.run else None
    return None if any(state in rule.roles.get(role, ()) for role in held) else Denial.NOT_NOW


def acting(permission: Permission, board: Board) -> Membership | None:
    """The membership by which the person has a permission about the board's area or round, None without it.

    Of several, that of the role which the rule names first.
    """
    if denied_on(permission, board):
        return None
    if permission is Permission.ANYONE:
        return board.memberships[0] if board.memberships else None
    state = board.run.round.state if board.run else None
    return board.place_of(*(role for role, states in RULES[permission].roles.items() if state in states))


def sees_ratings(roles: frozenset[Role], state: RoundState) -> bool:
    """Whether somebody with these roles may be shown what other teams' ratings of a round come to."""
    return any(state in RULES[Permission.READ_RESULTS].roles.get(role, ()) for role in roles)


def reader_of(roles: frozenset[Role], round_: Round) -> Reader:
    """How closely somebody with these roles may read what others rated in a round, if they may read it."""
    if round_.rules < BY_READER:
        return Reader.TEAMS
    for permission, reader in (
        (Permission.READ_BY_TEAM, Reader.TEAMS),
        (Permission.READ_BY_AGENCY, Reader.AGENCIES),
    ):
        if any(round_.state in RULES[permission].roles.get(role, ()) for role in roles):
            return reader
    return Reader.AREA

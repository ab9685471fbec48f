"""Who may do what: one table, and the one function that reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.people import Role
from flows.rounds import RoundState
from flows.view import Seat


class Permission(StrEnum):
    """What a verb of the engine asks for."""

    ANYONE = "anyone"
    READ_SHEET = "read the team's sheet"
    ANSWER = "answer for the team"
    REOPEN = "take a submitted return back"


class Denial(StrEnum):
    """Why not. A sheet that is not the person's is denied like one that does not exist."""

    NOT_FOUND = "not found"
    SUBMITTED = "submitted"
    NOT_SUBMITTED = "not submitted"
    CLOSED = "answers closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Roles that have the permission, the round's states it holds in, and whether the sheet is submitted.

    `submitted` None means that it makes no difference.
    """

    roles: frozenset[Role]
    states: frozenset[RoundState]
    submitted: bool | None


_MEMBER = frozenset({Role.MEMBER})
_ALWAYS = frozenset(RoundState)
_OPEN = frozenset({RoundState.OPEN})

RULES: Mapping[Permission, Rule] = {
    Permission.READ_SHEET: Rule(roles=_MEMBER, states=_ALWAYS, submitted=None),
    Permission.ANSWER: Rule(roles=_MEMBER, states=_OPEN, submitted=False),
    Permission.REOPEN: Rule(roles=_MEMBER, states=_OPEN, submitted=True),
}


def denied(permission: Permission, seat: Seat | None) -> Denial | None:
    """Why the holder of the seat lacks the permission, None if they have it."""
    if permission is Permission.ANYONE:
        return None
    rule = RULES[permission]
    if seat is None or seat.membership.role not in rule.roles:
        return Denial.NOT_FOUND
    if seat.round.state not in rule.states:
        return Denial.CLOSED
    submitted = seat.sheet.submitted is not None
    if rule.submitted is None or rule.submitted is submitted:
        return None
    return Denial.SUBMITTED if submitted else Denial.NOT_SUBMITTED

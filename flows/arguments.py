"""What the arguments of a press may be, by the names that the engine's table gives them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from flows.framework import Framework
from flows.people import Role
from flows.presses import Press
from flows.rounds import LATE_REASONS
from flows.talk import REVIEW, STILL_OPEN
from flows.view import Board, Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the arguments of a press have to name something in: of a sheet its seat, of an area its board."""

    framework: Framework
    press: Press
    seat: Seat | None = None
    board: Board | None = None


NO_FUNCTIONS = "x"
"""Stands in a press for the answers of an agency that is asked about no function."""

ANY_NATION = "any"
"""Stands in a press for a nation that is yet to be chosen."""

WHOLE_AREA = "x"
"""Stands in a press for the partnership as a whole as the owner of an action."""


def arity_fits(takes: tuple[str, ...], press: Press) -> bool:
    """Whether the press has as many arguments as its verb takes; names that end in "?" may be missing."""
    needed = sum(not name.endswith("?") for name in takes)
    return needed <= len(press.args) <= len(takes)


def arguments_fit(takes: tuple[str, ...], ground: Ground) -> bool:
    """Whether each argument names something that exists where the press is about, and is asked there."""
    given = zip(takes, ground.press.args, strict=False)
    return all(_KNOWN[name.rstrip("?")](ground, arg) for name, arg in given)


def _is_item(ground: Ground, item: str) -> bool:
    """Whether the item is asked of the seat's team, or is in the framework of the board's round."""
    seat = ground.seat
    if ground.board:
        return item in ground.framework.items
    return seat is not None and any(
        asked.id == item
        for asked in ground.framework.asked(seat.team.agency, seat.team.functions, seat.sheet.only)
    )


def _is_domain(ground: Ground, domain: str) -> bool:
    """Whether the seat's team is asked something in the domain, or the framework has it."""
    seat = ground.seat
    if ground.board:
        return any(known.id == domain for known in ground.framework.domains)
    return seat is not None and bool(
        ground.framework.asked_in(domain, seat.team.agency, seat.team.functions, seat.sheet.only)
    )


def _agency_of(ground: Ground) -> str:
    """The agency that a press names before its functions."""
    args = ground.press.args
    return next((arg for arg in args if any(arg == known.id for known in ground.framework.agencies)), "")


def _are_functions(ground: Ground, answers: str, *, all_of_them: bool) -> bool:
    """Whether the answers are y or n each, and no more than the agency has questions about functions."""
    agency = _agency_of(ground)
    if not agency:
        return False
    questions = len(ground.framework.functions_for(agency))
    if not questions:
        return answers == NO_FUNCTIONS
    enough = len(answers) == questions if all_of_them else len(answers) <= questions
    return enough and set(answers) <= {"y", "n"}


def _is_day(_: Ground, text: str) -> bool:
    """Whether it is a date as eight digits."""
    try:
        return bool(re.fullmatch("[0-9]{8}", text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False


def _in_board(find: Callable[[Board], set[str]]) -> "_Check":
    return lambda ground, id_: ground.board is not None and id_ in find(ground.board)


def own_actions(board: Board) -> set[str]:
    """The actions that the person may work on: as a coordinator all, as a member those of their team."""
    teams = {one.team for one in board.memberships if one.role is Role.MEMBER}
    runs = board.place_of(Role.COORDINATOR) is not None
    return {action.id for action in board.actions if runs or (action.team and action.team in teams)}


_Check = Callable[[Ground, str], bool]

_KNOWN: Mapping[str, _Check] = {
    "sheet": lambda _g, _id: True,
    "area": lambda _g, _id: True,
    "round": lambda _g, _id: True,
    "item": _is_item,
    "domain": _is_domain,
    "rating": lambda g, given: given in {"d", *(str(level.value) for level in g.framework.levels)},
    "level": lambda g, given: given in {str(level.value) for level in g.framework.levels},
    "reason": lambda g, reason: any(known.id == reason for known in g.framework.reasons),
    "backing": lambda g, backing: any(known.id == backing for known in g.framework.backings),
    "approver": lambda g, approver: any(known.id == approver for known in g.framework.approvers),
    "agency": lambda g, agency: any(known.id == agency for known in g.framework.agencies),
    "functions": lambda g, given: _are_functions(g, given, all_of_them=False),
    "all functions": lambda g, given: _are_functions(g, given, all_of_them=True),
    "nation": lambda g, nation: any(known.id == nation for known in g.framework.signposts),
    "nation or any": lambda g, nation: (
        nation == ANY_NATION or any(known.id == nation for known in g.framework.signposts)
    ),
    "review": lambda _g, given: given in {REVIEW, STILL_OPEN},
    "source": lambda g, given: g.seat is not None and given in {one.sheet.id for one in g.seat.earlier},
    "invitation": _in_board(lambda board: {one.id for one in board.invitations}),
    "code given": lambda _g, given: bool(re.fullmatch("[a-z2-7]{16}", given)),
    "team": _in_board(lambda board: {team.id for team in board.teams}),
    "member": _in_board(lambda board: {one.membership.id for one in board.members}),
    "own place": _in_board(lambda board: {one.id for one in board.memberships}),
    "return": _in_board(lambda board: {one.sheet.id for one in board.run.returns} if board.run else set()),
    "next": lambda _g, given: given == "n",
    "action": _in_board(lambda board: {action.id for action in board.actions}),
    "own action": _in_board(own_actions),
    "to do or doing": lambda _g, given: given in {"todo", "doing"},
    "answers": lambda _g, given: bool(re.fullmatch("[yn]{1,9}", given)),
    "role": lambda _g, given: given in set(Role),
    "day": _is_day,
    "number": lambda _g, given: bool(re.fullmatch("[0-9]{1,4}", given)),
    "present": lambda g, given: len(given) == len(g.framework.agencies) and set(given) <= {"0", "1"},
    "late reason": lambda _g, given: given in LATE_REASONS,
    "owner": lambda g, given: (
        g.board is not None and given in {WHOLE_AREA, *(team.id for team in g.board.teams)}
    ),
    "yes": lambda _g, given: given == "y",
    "whom": lambda g, given: (
        given in {"a", "n"} or (g.board is not None and given in {team.id for team in g.board.teams})
    ),
    "matter": _in_board(lambda board: {one.id for one in board.rounds} | {one.id for one in board.actions}),
    "yes or no": lambda _g, given: given in {"y", "n"},
    "stop or go": lambda _g, given: given in {"stop", "go"},
}

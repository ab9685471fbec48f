"""What the arguments of a press may be, by the names that the engine's table gives them."""

from collections.abc import Callable, Mapping

from flows.conversations.welcome import ANY_NATION, NO_FUNCTIONS
from flows.framework import Framework
from flows.presses import Press
from flows.talk import REVIEW, STILL_OPEN
from flows.view import Seat


def arity_fits(takes: tuple[str, ...], press: Press) -> bool:
    """Whether the press has as many arguments as its verb takes; names that end in "?" may be missing."""
    needed = sum(not name.endswith("?") for name in takes)
    return needed <= len(press.args) <= len(takes)


def arguments_fit(takes: tuple[str, ...], press: Press, framework: Framework, seat: Seat | None) -> bool:
    """Whether each argument names something that exists in the framework and is asked of the seat's team."""
    given = zip(takes, press.args, strict=False)
    return all(_KNOWN[name.rstrip("?")](framework, seat, press, arg) for name, arg in given)


def _is_asked(framework: Framework, seat: Seat | None, item: str) -> bool:
    return seat is not None and any(
        asked.id == item for asked in framework.asked(seat.team.agency, seat.team.functions)
    )


def _has_questions(framework: Framework, seat: Seat | None, domain: str) -> bool:
    return seat is not None and any(
        framework.domain_of[asked.id].id == domain
        for asked in framework.asked(seat.team.agency, seat.team.functions)
    )


def _are_functions(framework: Framework, press: Press, answers: str, *, all_of_them: bool) -> bool:
    """Whether the answers are y or n each, and no more than the agency has questions about functions."""
    if not any(agency.id == press.args[0] for agency in framework.agencies):
        return False
    questions = len(framework.functions_for(press.args[0]))
    if not questions:
        return answers == NO_FUNCTIONS
    enough = len(answers) == questions if all_of_them else len(answers) <= questions
    return enough and set(answers) <= {"y", "n"}


_Check = Callable[[Framework, Seat | None, Press, str], bool]

_KNOWN: Mapping[str, _Check] = {
    "sheet": lambda _f, _seat, _p, _id: True,
    "item": lambda f, seat, _p, item: _is_asked(f, seat, item),
    "domain": lambda f, seat, _p, domain: _has_questions(f, seat, domain),
    "rating": lambda f, _seat, _p, given: given in {"d", *(str(level.value) for level in f.levels)},
    "reason": lambda f, _seat, _p, reason: any(known.id == reason for known in f.reasons),
    "backing": lambda f, _seat, _p, backing: any(known.id == backing for known in f.backings),
    "approver": lambda f, _seat, _p, approver: any(known.id == approver for known in f.approvers),
    "agency": lambda f, _seat, _p, agency: any(known.id == agency for known in f.agencies),
    "functions": lambda f, _seat, p, given: _are_functions(f, p, given, all_of_them=False),
    "all functions": lambda f, _seat, p, given: _are_functions(f, p, given, all_of_them=True),
    "nation": lambda f, _seat, _p, nation: any(known.id == nation for known in f.signposts),
    "nation or any": lambda f, _seat, _p, nation: (
        nation == ANY_NATION or any(known.id == nation for known in f.signposts)
    ),
    "review": lambda _f, _seat, _p, given: given in {REVIEW, STILL_OPEN},
}

"""Somebody else was first, or it is too late: what was typed meanwhile is shown back, at a real store."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from flows.presses.actions import DROP, FINISH, REWORD
from flows.presses.answering import NOT_APPLICABLE, NOTE
from flows.presses.rounds import (
    AMEND,
    AMEND_TEAM,
    AMEND_TO,
    AMEND_WHY,
    CHALLENGED,
    DIFFER,
    FACTS_WRONG,
    REMARK,
    SETTLE,
)
from tests.answering.test_nothing_replaced_unseen import answering, correcting, drafted
from tests.company import Company
from tests.steps import goes

__all__ = ["answering", "correcting", "drafted"]

TEXT = "The board keeps its yearly plan in the amber folder, and all partners read it there."
OTHER = "Another team has taken this on, with a plan of its own."
ROOM = "1" * 4


@dataclass(frozen=True, slots=True)
class Race:
    """Somebody is asked for a text by a press, and what happens before they have typed it."""

    who: str
    press: Callable[[Company], str]
    meanwhile: Callable[[Company], object]
    begins: Callable[[Company], object] = lambda _: None


def _round(company: Company) -> str:
    return str(company.rows_of("round")[0].id)


def _sheet(company: Company) -> tuple[str, str]:
    return str(company.rows_of("sheet")[0].id), "R1"


def _action(company: Company) -> tuple[str, str]:
    return str(company.rows_of("area")[0].id), str(company.rows_of("action")[0].id)


def _closes(company: Company) -> None:
    goes(company, "Close answers", "1")


def _releases(company: Company) -> None:
    goes(company, "Release", "1")


def _drops(company: Company) -> None:
    company.presses("dan", DROP(*_action(company)))
    company.types("dan", OTHER)


def _corrects(company: Company) -> None:
    company.presses("dan", AMEND(_round(company)))
    company.types("dan", OTHER)


def _ends(company: Company, who: str = "dan") -> None:
    company.presses(who, AMEND(_round(company)))
    company.taps(who, "End it without a change")


def _lets_in(company: Company) -> None:
    company.presses("dan", AMEND_TEAM(_round(company), _sheet(company)[0]))
    company.taps("dan", "1")


def _to_own_words(company: Company) -> str:
    card = company.presses("cora", AMEND_TEAM(_round(company), _sheet(company)[0]))
    (press,) = company.presses_on(card, AMEND_WHY.verb)
    return press


RACES = {
    "answering note": Race("ann", lambda c: NOTE(*_sheet(c)), _closes),
    "answering reason": Race("ann", lambda c: NOT_APPLICABLE(*_sheet(c)), _closes),
    "drafted because": Race("dan", lambda c: SETTLE(_round(c), ROOM, "R2", 0), _releases),
    "drafted dissent": Race("dan", lambda c: DIFFER(_round(c), ROOM, "R1"), _releases),
    "drafted challenge": Race("sue", lambda c: CHALLENGED(_round(c), "R1", 2), _releases),
    "drafted remark": Race("sue", lambda c: REMARK(_round(c)), _releases),
    "drafted facts": Race("hal", lambda c: FACTS_WRONG(_round(c)), _releases),
    "drafted reworded": Race("cora", lambda c: REWORD(*_action(c)), _drops),
    "drafted finished": Race("cora", lambda c: FINISH(*_action(c)), _drops),
    "drafted dropped": Race("cora", lambda c: DROP(*_action(c)), _drops),
    "correcting begun": Race("cora", lambda c: AMEND(_round(c)), _corrects, lambda c: _ends(c, "cora")),
    "correcting because": Race("cora", lambda c: AMEND_TO(_round(c), "R1", 0), _ends),
    "correcting let in": Race("cora", _to_own_words, _lets_in),
}


@pytest.mark.parametrize("race", RACES)
def test_what_was_typed_too_late_is_shown_back(race: str, request: pytest.FixtureRequest) -> None:
    """Whoever was slower reads their words once more, and can take them elsewhere."""
    company: Company = request.getfixturevalue(race.split(maxsplit=1)[0])
    one = RACES[race]
    one.begins(company)
    company.presses(one.who, one.press(company))
    asked = company.text(one.who)
    one.meanwhile(company)
    company.types(one.who, TEXT)
    assert TEXT in company.text(one.who), (asked, company.text(one.who))


def test_what_tells_of_a_child_is_not_shown_back(answering: Company) -> None:
    """The guard comes first."""
    answering.presses("ann", NOTE(*_sheet(answering)))
    _closes(answering)
    answering.types("ann", "Ben Shaw, born 30 November 2012, of 14 Alder Road, hurt his sister.")
    assert "Shaw" not in answering.text("ann")


def test_what_takes_nothing_is_not_shown_back(answering: Company) -> None:
    """Whoever says that it can wait has typed nothing to keep."""
    answering.presses("ann", NOTE(*_sheet(answering)))
    _closes(answering)
    answering.types("ann", "not now")
    assert "Not kept" not in answering.text("ann")

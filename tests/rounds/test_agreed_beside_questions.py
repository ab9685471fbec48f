"""A question of a progress round says what was agreed before, and what is done, to who may read that."""

import pytest

from tests.company import Company
from tests.corrections import agreed, begun, put_right
from tests.kept import passes
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

TEAMS = {"ann": "Social care", "hal": "Health", "pam": "Police"}


def begin(company: Company, *who: str) -> None:
    """The teams of these return in a round, in which the first item of the agenda is agreed at 1."""
    company.file = FOUR.read_bytes()
    found(company, *TEAMS.values())
    for name, team in TEAMS.items():
        joined(company, name, team)
    opened(company)
    for name, levels in zip(who, ("3", "0", "1"), strict=False):
        answered(company, name, levels)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings", "c", "1")
    company.types("cora", "Nobody trains the night team.")
    goes(company, "Release", "1")


@so_far
def company(made: Company) -> None:
    """Three agencies have returned, and what they agreed is released."""
    begin(made, *TEAMS)


@so_far
def of_two(made: Company) -> None:
    """The same, but only two have returned."""
    begin(made, "ann", "hal")


def questions(company: Company, who: str) -> list[str]:
    """What each question says that somebody is asked now."""
    company.types(who, "/start")
    company.taps(who, "c")
    shown: dict[str, str] = {}
    while (asked := company.presses_on(company.card(who), "skip")) and asked[0] not in shown:
        shown[asked[0]] = company.text(who)
        company.taps(who, "k")
    return list(shown.values())


def said(company: Company, who: str, begins: str) -> list[str]:
    """The lines of the questions that begin like this."""
    return [line for one in questions(company, who) for line in one.splitlines() if line.startswith(begins)]


def planned(company: Company, what: str, owner: str, day: str, suggestion: str = "1") -> None:
    """Cora takes up a suggestion, for this owner until this day."""
    goes(company, "Suggested actions", suggestion)
    company.types("cora", what)
    company.taps("cora", owner)
    company.types("cora", day)
    company.taps("cora", "1")


@pytest.mark.parametrize("who", TEAMS)
def test_what_was_agreed_stands_beside_its_question(company: Company, who: str) -> None:
    """With its number and its words, once."""
    opened(company, "p")
    assert said(company, who, "Agreed") == ["Agreed by the partnership (November 2026): 1 – Early or patchy."]


def test_a_full_round_says_nothing_of_it(company: Company) -> None:
    """There everything is asked afresh."""
    opened(company)
    assert said(company, "ann", "Agreed") == []


def test_what_too_few_agencies_rated_is_not_said(of_two: Company) -> None:
    """It may be the level that one of them gave."""
    opened(of_two, "p")
    assert said(of_two, "hal", "Agreed") == []


def test_a_correction_under_way_shows_nowhere(company: Company) -> None:
    """What everybody reads stays beside the question until the corrected round is released."""
    opened(company, "p")
    before = questions(company, "ann")
    begun(company)
    agreed(company, "3", "The minutes say so.")
    assert questions(company, "ann") == before
    put_right(company)
    assert said(company, "ann", "Agreed") == [
        "Agreed by the partnership (November 2026): 3 – In place – we can show it."
    ]


def test_an_action_says_whose_it_is_until_when_and_how_far(company: Company) -> None:
    """How far it is, in words, only to its own team. Once it is done there is nothing."""
    planned(company, "Train the night team.", "Health", "30 November 2026")
    company.types("hal", "actions")
    company.taps("hal", "1", "Say how far it is")
    company.types("hal", "Half done.")
    opened(company, "p")
    begins = "Action on this: Train the night team (Health,"
    assert said(company, "hal", "Action") == [f"{begins} due 30 November 2026, to do; Half done)."]
    assert said(company, "ann", "Action") == [f"{begins} due 30 November 2026, to do)."]
    passes(company, 9)
    assert said(company, "ann", "Action") == [f"{begins} overdue since 30 November 2026, to do)."]
    company.types("hal", "actions")
    company.taps("hal", "1", "It is done")
    company.types("hal", "All of them are trained.")
    assert said(company, "ann", "Action") == []


def test_who_owns_an_action_on_own_practice_is_a_team(company: Company) -> None:
    """To be suggested it is to have rated it low. The team itself reads its name."""
    planned(company, "Name a lead.", "Health", "30 November 2026", suggestion="A named lead")
    opened(company, "p")
    assert [line.partition(",")[0] for line in said(company, "hal", "Action")] == [
        "Action on this: Name a lead (Health"
    ]
    for who in ("ann", "pam"):
        assert all("(a team, " in line for line in said(company, who, "Action"))

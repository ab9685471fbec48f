"""Who answers for the data is asked at set-up, and staff never read a list of what nobody has said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.handouts import Handout
from flows.replies import Paper
from tests.company import Company
from tests.steps import found, opened


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Cora has a partnership with two teams, and has not said who answers."""
    made = Company(tmp_path)
    found(made, "Health", "Social care")
    yield made
    made.close()


def answers_for_it(company: Company) -> None:
    """Cora says all of it."""
    company.types("cora", "Northshire Council", "The council", "dpo@northshire.example")
    company.taps("cora", "Yes")
    company.types("cora", "head of information governance")


def test_it_is_asked_at_set_up_and_where_a_round_opens(company: Company) -> None:
    """On a channel that waits for nothing as well; nothing waits for it there."""
    company.types("cora", "/area")
    assert "Still to say: who answers for the data." in company.text("cora")
    company.taps("cora", "Open a round")
    assert "Nobody has said it yet." in company.text("cora")
    company.taps("cora", "Who answers for the data", "Say what is missing")
    answers_for_it(company)
    company.types("cora", "/area")
    assert "who answers for the data" not in company.text("cora")
    company.taps("cora", "Open a round")
    assert "Nobody has said it yet." not in company.text("cora")


def test_staff_are_told_whom_to_ask_until_it_is_said(company: Company) -> None:
    """In one sentence, with what is said besides; then in the partnership's words."""
    opened(company)
    company.types("cora", "privacy")
    text = company.text("cora")
    assert ": not said" not in text
    asked = "Northshire has not said yet who answers for the data: ask cora@northshire.example."
    assert asked in text
    assert "Lawful basis: " in text
    company.types("cora", "/area")
    company.taps("cora", "Partnership details", "Who answers for the data", "Say what is missing")
    answers_for_it(company)
    company.types("cora", "privacy")
    assert asked not in company.text("cora")
    assert "Responsible: Northshire Council" in company.text("cora")


def test_the_notice_for_staff_says_the_same(company: Company) -> None:
    """In the launch pack, with what is left to write only while it is."""
    company.types("cora", "launch pack")
    company.taps("cora", "1")
    (pack,) = [one for one in company.said["cora"] if isinstance(one, Paper)]
    assert isinstance(pack.report, Handout)
    said = " ".join(line for page in pack.report.pages for part in page.parts for line in part.said)
    assert "Northshire has not said yet who answers for the data" in said


def test_who_sees_what_is_a_button_before_the_first_answer(company: Company) -> None:
    """On the card that asks to join, and on the list of tasks until the person has answered."""
    opened(company)
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Health")
    company.types("ann", f"/start {company.code('cora')}")
    assert "Who sees them is said before your first question." in company.text("ann")
    company.taps("ann", "Who sees this?")
    assert "Released results show leads what each agency rated." in company.text("ann")
    company.taps("ann", "Back", "Join")
    company.types("ann", "Ann")
    company.taps("ann", "Start")
    assert "After closing, coordinators see your team's ratings" in company.text("ann")
    company.types("ann", "menu")
    assert "type privacy" not in company.text("ann")
    company.taps("ann", "Who sees this?", "Back", "Start", "1")
    company.types("ann", "menu")
    assert "Who sees this?" not in str(company.card("ann").buttons)


ROLES = (
    *(
        "DPO and SIRO",
        "Caldicott Guardian",
        "Chief Constable",
        "Director of Children's Services",
        "headteacher",
    ),
    *("DPO and SIRO, 27 November", "Head of Legal, Northshire Council", "DPOs of all three organisations"),
)
PEOPLE = (
    *("Jo Marsh (DPO) 27 November", "Jo Marsh", "Dr Amy Okafor, Caldicott guardian", "Sam from legal"),
    *("P. Shah, DPO", "Karen Holt and Ian West", "DPO Karen Holt"),
)


def test_who_agreed_is_a_role_and_its_day_that_of_the_note(company: Company) -> None:
    """A name is why a text is refused, whatever else is in it; nobody said when they agreed."""
    company.types("cora", "/area")
    company.taps("cora", "Partnership details", "Who answers for the data")
    for person in PEOPLE:
        company.taps("cora", "Agreed by")
        company.types("cora", person)
        text = company.text("cora")
        assert "It seems to hold a name" in text
        assert "date" not in text.partition("Who agreed")[0]
        assert "Not a person's name." in text
        company.taps("cora", "Say it later")
    for role in ROLES:
        company.taps("cora", "Agreed by")
        company.types("cora", role)
        company.presses("cora", next(one for one in _presses(company) if one.startswith("statement:")))
        assert f"Agreed by: {role}, noted on " in company.text("cora")


def _presses(company: Company) -> list[str]:
    return [seen.button.press for seen in company.screens["cora"].buttons]

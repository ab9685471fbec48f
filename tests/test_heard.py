"""What people see when they type a sentence, at a real store: where they are, and what is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
from tests.test_partnership import found, joined, opened


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """Ann and Ben answer for a team of Cora's area, in an open round; each test begins at Ann's question."""
    folder: Path = tmp_path_factory.mktemp("heard")
    made = Company(folder)
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    yield made
    made.close()


def notes(company: Company) -> list[str]:
    """All notes and reasons that are kept."""
    return [row.note for row in company.rows_of("answer") if row.note]


WORRIES = (
    "Two of our children were found naked together. We record it.",
    "two of our children were caught in bed together, we changed the rooms",
    "a boy exposed himself in class and staff dont act",
    "a child in our home got into bed with another, rota was short",
)


@pytest.mark.parametrize("at", ["question", "note", "answer"])
def test_a_worry_is_no_note_whatever_is_done_about_it(company: Company, at: str) -> None:
    """Whoever tells it is told whom to call, and nothing is kept."""
    for said in WORRIES:
        company.types("ann", "/start")
        company.taps("ann", "c", *(["t"] if at == "note" else []))
        company.types("ann", f"2 because {said}" if at == "answer" else said)
        assert "Please pass it on now" in company.text("ann"), said
        assert notes(company) == []


@pytest.mark.parametrize("said", ["journal", "audit trail", "launch pack", "open a round"])
def test_a_coordinators_word_throws_nobody_out_of_a_question(company: Company, said: str) -> None:
    """Whoever coordinates is led there; others are told why not, at their question."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").head
    company.types("ann", said)
    assert "whoever coordinates" in company.text("ann")
    assert company.card("ann").head == asked
    company.types("cora", "/start")
    company.types("cora", said)
    assert "whoever coordinates" not in company.text("cora")


@pytest.mark.parametrize("said", ["history", "log"])
def test_a_common_word_leads_nowhere(company: Company, said: str) -> None:
    """It is not understood at a question, and a coordinator stays as well."""
    for who in ("ann", "cora"):
        company.types(who, "/start")
        company.types(who, said)
        assert "I didn't understand that" in company.text(who)

"""What a meeting says where it is asked whether what was agreed becomes an action."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Cora has agreed on 1 for the first of four items."""
    agreed_on_one(made)


def kept(company: Company) -> list[Mapping[str, Any]]:
    """What is agreed, and the actions."""
    return [row._mapping for table in ("agreed", "action") for row in company.rows_of(table)]


LEADS = {
    "What shall be done?": (
        *("make it an action", "let's make that an action", "make that an action for health"),
        *("yes, let's do that", "somebody needs to own this", "who will own it?"),
    ),
    "2 of 4": (
        *("no", "no, not needed", "not this time", "let's move on", "next one please"),
        *("move on to the next item", "there is an action already"),
    ),
    "How do they see it?": ("Health doesn't agree", "Police see it differently"),
    "Do you mean 2 Mostly in place?": (
        *(
            "we said two, not one",
            "that should have been 2",
            "2 instead of 1",
            "it should be 2 rather than 1",
        ),
    ),
    "Do you mean 0 Not in place?": ("that should be not in place",),
    "Choose again: it takes the place of what is agreed so far.": ("that's wrong", "it should be 1 not 2"),
    "Make it an action?": ("everyone agreed", "good, thanks everyone"),
    "Is this what shall be done?": (
        *("we should write this up by March", "we need to fix this"),
        *("Agree one definition", "Health to write it up", "make it an action: write one definition"),
    ),
    "Is this the reason?": (
        *("we did that already", "nobody should rely on the old one"),
        "the audit shows that it is patchy",
    ),
}


@pytest.mark.parametrize(("heard", "said"), [(to, one) for to, every in LEADS.items() for one in every])
def test_each_sentence_leads_to_its_place(company: Company, heard: str, said: str) -> None:
    """Nothing is kept by it."""
    before = kept(company)
    company.types("cora", said)
    assert heard in company.text("cora")
    assert kept(company) == before


def test_a_yes_makes_it_an_action(company: Company) -> None:
    """In its words, and then it is asked whose it is; the reason stays as it was."""
    (agreed,) = company.rows_of("agreed")
    company.types("cora", "Health should write one definition", "yes")
    assert "Who owns the action?" in company.text("cora")
    assert [row.what for row in company.rows_of("action")] == ["Health should write one definition"]
    assert [*company.rows_of("agreed")] == [agreed]


def test_one_question_stands_on_a_card(company: Company) -> None:
    """A yes to the reason was beside a button of that name, which made it an action."""
    company.types("cora", "we did that already")
    assert "Make it an action?" not in company.text("cora")
    company.types("cora", "yes")
    assert company.rows_of("action") == []
    (agreed,) = company.rows_of("agreed")
    assert agreed.reason.endswith("we did that already")


def test_another_level_is_agreed_by_a_yes(company: Company) -> None:
    """As on the card of the item."""
    company.types("cora", "that should have been 2", "yes")
    assert "2" in company.text("cora")
    assert company.rows_of("action") == []


@pytest.mark.parametrize("level", ["2", "two", "2 please", "mostly in place", "let's say two"])
def test_a_level_where_a_reason_is_asked_for_is_no_reason(company: Company, level: str) -> None:
    """It is the one that is meant, and why is asked of that."""
    company.types("cora", "next one please", "0")
    assert "In a sentence, why?" in company.text("cora")
    before = kept(company)
    company.types("cora", level)
    assert "· 2\n" in company.text("cora")
    assert "In a sentence, why?" in company.text("cora")
    assert kept(company) == before
    company.types("cora", "two teams of three have it in writing")
    assert "Why, as kept: two teams of three have it in writing" in company.text("cora")


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("make it an action for Health to write it by May", "Health to write it by May"),
        ("Create an action for Health to write one definition", "Health to write one definition"),
        ("yes make it an action: write it up", "write it up"),
        ("can you add an action: Health to write it", "Health to write it"),
        ("turn this into an action, Health should write it", "Health should write it"),
        ("please put down an action that all teams must use it", "all teams must use it"),
        ("let's make that an action for the police to share theirs", "the police to share theirs"),
    ],
)
def test_what_is_ordered_to_be_an_action_is_taken_over(company: Company, said: str, what: str) -> None:
    """It had to be typed again, or was kept with the order before it; whose it is is asked next."""
    company.types("cora", said)
    assert f"Type yes to make it an action:\n{what}\n" in company.text("cora")
    assert len(kept(company)) == 1
    company.types("cora", "yes")
    assert "Who owns the action?" in company.text("cora")
    assert [row.what for row in company.rows_of("action")] == [what]


@pytest.mark.parametrize("said", ["make it an action for Health to write it", "add an action: write it up"])
def test_before_a_level_is_agreed_it_is_said_when_an_action_is_made(company: Company, said: str) -> None:
    """It was not understood."""
    company.taps("cora", "2")
    company.types("cora", said)
    assert "Once a level is agreed I ask whether it becomes an action." in company.text("cora")

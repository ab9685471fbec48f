"""One answer of a return that somebody names where answers are checked: nothing changes before a yes."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann has answered everything with 2 and stands at the check."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    while rates := made.presses_on(made.card("ann"), "rate"):
        made.presses("ann", next(one for one in rates if one.split(":")[3] == "2"))


def changed(company: Company) -> set[str]:
    """The questions with another answer than 2."""
    return {one.item for one in company.rows_of("answer") if one.level != 2}


@pytest.mark.parametrize(
    ("said", "item", "label"),
    [
        ("change the third to 1", "C03", "1.3 Shared plan"),
        ("change 3 to 1", "C03", "1.3 Shared plan"),
        ("make number 3 a 1", "C03", "1.3 Shared plan"),
        ("change q3 to early or patchy", "C03", "1.3 Shared plan"),
        ("change 2.1 to 1", "A01", "2.1 Trained assessors"),
        ("please change named leader to 1", "C02", "1.2 Named leader"),
        ("named leader is wrong, should be 1", "C02", "1.2 Named leader"),
        ("supervision should be 1", "W02", "3.2 Supervision"),
    ],
)
def test_a_named_answer_is_changed_by_a_yes(company: Company, said: str, item: str, label: str) -> None:
    """By its place, its number in its domain or its label; then a yes only leads on."""
    company.types("ann", said)
    assert f"Do you mean {label}? It is Mostly in place. Type yes" in company.text("ann")
    assert not changed(company)
    company.types("ann", "yes")
    assert changed(company) == {item}
    company.types("ann", "yes", "yes", "yes")
    assert "Who has approved this return?" in company.text("ann")
    assert not any(one.submitted for one in company.rows_of("sheet"))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("change shared plan", "this holds for shared plan"),
        ("go to question 5", "this holds for trained assessors"),
        ("look at 2.1 again", "this holds for trained assessors"),
        ("change responses", "Check · Responses"),
        ("change 2.3 to 2", "That is so already: 2.3"),
    ],
)
def test_without_another_level_the_question_comes(company: Company, said: str, shown: str) -> None:
    """Or the answers of a domain."""
    company.types("ann", said)
    assert shown in company.text("ann")
    assert not changed(company)


def test_a_place_is_one_of_the_list_that_stands_there(company: Company) -> None:
    """And whoever has looked through a domain goes back to the check."""
    company.taps("ann", "Assessment")
    company.types("ann", "change the second to not in place")
    assert "Do you mean 2.2" in company.text("ann")
    company.types("ann", "no")
    assert not changed(company)
    company.types("ann", "ok")
    assert "Check before you submit" in company.text("ann")


@pytest.mark.parametrize(
    "said", ["change what he did to me to 1", "change", "change 2.9 to 1", "change the boy to 1"]
)
def test_what_names_no_answer_changes_none(company: Company, said: str) -> None:
    """It is answered as elsewhere."""
    company.types("ann", said)
    assert "Do you mean" not in company.text("ann")
    company.types("ann", "yes")
    assert not changed(company)

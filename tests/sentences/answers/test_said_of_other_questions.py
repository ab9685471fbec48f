"""What is typed at a question and is not its answer: another question's level, an order, a moment, a plea."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann has answered her first question with 1 and is at the second."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "1")


def levels(company: Company) -> dict[str, int | None]:
    """What is answered, by question."""
    return {row.item: row.level for row in company.rows_of("answer")}


@pytest.mark.parametrize("said", ["definition should be 3", "the definition is 3 now", "same definition 3"])
def test_an_answer_that_is_named_is_changed_by_a_yes_and_not_the_one_asked(
    company: Company, said: str
) -> None:
    """Whatever was answered last."""
    company.types("ann", said)
    assert "Do you mean 1.1 Same definition? It is Early or patchy. Type yes" in company.text("ann")
    assert levels(company) == {"C01": 1}
    company.types("ann", "yes")
    assert levels(company) == {"C01": 3}


def test_a_question_that_comes_later_is_named_as_well(company: Company) -> None:
    """It is no level of the one that stands there."""
    company.types("ann", "shared plan 2")
    assert "Do you mean 1.3 Shared plan? It is not answered" in company.text("ann")
    company.types("ann", "yes")
    assert levels(company) == {"C01": 1, "C03": 2}


@pytest.mark.parametrize("said", ["leader 2", "named leader is 2"])
def test_the_question_that_stands_there_may_be_named(company: Company, said: str) -> None:
    """A yes answers it."""
    company.types("ann", said)
    assert "Do you mean 1.2 Named leader? It is not answered." in company.text("ann")
    company.types("ann", "yes")
    assert levels(company) == {"C01": 1, "C02": 2}


def test_what_may_name_several_is_said_to_the_one_that_stands_there(company: Company) -> None:
    """And asked about."""
    company.types("ann", "staff 2")
    assert "Do you mean 2 Mostly in place?" in company.text("ann")
    assert levels(company) == {"C01": 1}


@pytest.mark.parametrize("said", ["ok but 3", "no its 3", "leader 3", "only 3"])
def test_words_that_wait_are_not_dropped_by_asking_about_a_level(company: Company, said: str) -> None:
    """It is said that they are not saved, with the words that keep them."""
    company.types("ann", "2 waiting for the new system in may", said)
    assert "with your words: 2 waiting for the new system in may" in company.text("ann")
    assert levels(company) == {"C01": 1}
    company.types("ann", "keep it")
    assert levels(company) == {"C01": 1, "C02": 2}
    assert "2 waiting for the new system in may" in [row.note for row in company.rows_of("answer")]


def test_what_waits_beside_it_is_kept_by_its_words(company: Company) -> None:
    """The yes is for what was asked last."""
    company.types("ann", "2 waiting for the new system in may", "definition should be 3")
    assert "Type “keep it” to save it, with your words" in company.text("ann")
    company.types("ann", "yes")
    assert levels(company) == {"C01": 3}


@pytest.mark.parametrize("said", ["start", "most", "not really", "mos"])
def test_the_beginning_of_a_word_is_no_level(company: Company, said: str) -> None:
    """An order that begins so least of all."""
    company.types("ann", said)
    assert levels(company) == {"C01": 1}


@pytest.mark.parametrize("said", ["2 mins", "1 sec", "two secs", "1 moment", "give me 5"])
def test_a_moment_is_no_level_and_replaces_nothing_that_waits(company: Company, said: str) -> None:
    """A yes still keeps what was said before."""
    company.types("ann", "2 waiting for the new system in may", said)
    assert "Not saved: Named leader – Mostly in place" in company.text("ann")
    company.types("ann", "yes")
    assert levels(company) == {"C01": 1, "C02": 2}
    assert "waiting for the new system" in company.heard("ann")


@pytest.mark.parametrize(
    "said",
    ["i need to report something", "its an emergency", "is this childline", "i need to talk to someone"],
)
def test_who_asks_for_help_reads_whom_to_call(company: Company, said: str) -> None:
    """In words that name no worry."""
    company.types("ann", said)
    assert "Worried about a child now?" in company.text("ann")


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("lower than 2", "0 Not in place, 1 Early or patchy?"),
        ("worse than one", "0 Not in place?"),
        ("better than 2", "3 In place?"),
        ("at most 1", "0 Not in place, 1 Early or patchy?"),
        ("it cant be a 3", "0 Not in place, 1 Early or patchy, 2 Mostly in place?"),
        ("should be 3 but isnt", "0 Not in place, 1 Early or patchy, 2 Mostly in place?"),
        ("aiming for 3", "0 Not in place, 1 Early or patchy, 2 Mostly in place?"),
    ],
)
def test_a_level_that_is_denied_or_only_compared_with_is_not_offered(
    company: Company, said: str, offered: str
) -> None:
    """Those that are left are."""
    company.types("ann", said)
    assert f"o you mean {offered}" in company.text("ann").replace("you mean: ", "you mean ")
    assert levels(company) == {"C01": 1}

"""What a page keeps of a return that was read there by a link, or of a place, once that is over: nothing.

What else its person does there stays.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.presses.answering import TAKE_BACK
from flows.replies import Card
from tests.approvals import linked, read, sheet_of, taken
from tests.beginnings import with_abe
from tests.steps import goes, joined
from tests.with_a_page import WithAPage


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve has read the return of a team of Northshire."""
    made = WithAPage(tmp_path)
    with_abe(made)
    taken(made, "eve", linked(made))
    read(made, "eve")
    assert "To approve · page" in made.words()
    yield made
    made.close()


def test_who_has_approved_has_no_answer_on_the_page_any_more(company: WithAPage) -> None:
    """Only that it is done; and the page says what is so."""
    company.taps("eve", "Approve and submit")
    assert "What you read of the return is gone from this page." in company.words()
    assert "To approve" not in company.words()
    assert [row.how for row in company.rows_of("approval")] == ["approved"]


def test_who_sends_it_back_has_none_either(company: WithAPage) -> None:
    """With the line that the team reads."""
    company.taps("eve", "Send it back")
    company.types("eve", "Please look at the second one.")
    assert "is gone from this page" in company.words()
    assert "To approve" not in company.words()


def test_what_the_team_takes_back_goes_from_the_page(company: WithAPage) -> None:
    """Whoever was to approve it reads that it was taken back, and nothing of it."""
    company.presses("ann", TAKE_BACK(sheet_of(company)))
    assert "To approve" not in company.words()
    assert "taken" in company.words()


@pytest.fixture
def practising(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve reads a return of Northshire, and then goes on with her practice: its second question is asked."""
    made = WithAPage(tmp_path)
    with_abe(made)
    made.types("eve", "/start")
    made.taps("eve", "Try", "Health", "England")
    taken(made, "eve", linked(made))
    read(made, "eve")
    made.types("eve", "/start")
    made.taps("eve", "c", "2")
    assert "named leader" in made.text("eve")
    yield made
    made.close()


def test_own_practice_stays_on_the_page_where_the_team_takes_the_return_back(practising: WithAPage) -> None:
    """What was answered, and the question that is asked: what is typed then is its answer, and was seen."""
    practising.presses("ann", TAKE_BACK(sheet_of(practising)))
    said = practising.words()
    assert "Ann has taken the return of Social care back" in said
    assert "Same definition – Mostly in place" in said
    assert "named leader" in said
    assert "To approve" not in said
    assert "Read and approve" not in said


def test_own_practice_stays_where_the_reader_ends_it_too(practising: WithAPage) -> None:
    """By the older card, which is on the page still."""
    (card,) = [
        one.reply
        for one in practising.page().entries
        if isinstance(one.reply, Card) and practising.presses_on(one.reply, "approved")
    ]
    practising.taps("eve", "Approve and submit", on=card)
    assert [row.how for row in practising.rows_of("approval")] == ["approved"]
    said = practising.words()
    assert "is gone from this page" in said
    assert "Same definition – Mostly in place" in said
    assert "Named leader" in said
    assert "To approve" not in said


@pytest.mark.parametrize("leaves", [False, True])
def test_own_practice_stays_where_a_place_in_a_partnership_ends(tmp_path: Path, *, leaves: bool) -> None:
    """Of the team that they are in no more nothing stays, and what they practise just now does."""
    made = WithAPage(tmp_path)
    with_abe(made)
    joined(made, "eve", "Health")
    made.types("eve", "/start", "c", "3", "/teams")
    made.taps("eve", "Start a practice audit", "Health", "England", "c", "2")
    assert "✓ 1 Same definition – In place" in made.words()
    if leaves:
        made.types("eve", "my data")
        made.taps("eve", "Leave Northshire", "1")
    else:
        goes(made, "People", "Eve", "Remove", "1")
    said = made.words()
    assert "✓ 1 Same definition – Mostly in place" in said
    assert "amed leader" in said
    assert "✓ 1 Same definition – In place" not in said
    made.close()


def heads(company: WithAPage) -> list[str]:
    """The teams whose returns can be read on the page."""
    return re.findall(r"To approve · page \d of \d · (.+)", company.words())


def test_another_return_that_is_read_there_stays(company: WithAPage) -> None:
    """Eve reads for Health too; Social care takes its return back."""
    goes(company, "Invite", "Health")
    company.joins("hal", company.code("cora"), "Hal")
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    first = sheet_of(company)
    code = linked(company, "hal")
    company.types("eve", f"/start {code}")
    company.taps("eve", "Read the return", "Read the return")
    assert heads(company) == ["Social care", "Health"]
    company.presses("ann", TAKE_BACK(first))
    assert heads(company) == ["Health"]

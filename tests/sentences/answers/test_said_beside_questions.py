"""What is typed beside a question and is none of its answers: it leads on, and nothing is kept."""

from pathlib import Path

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann answers for a team in an open round, and has given no answer."""
    ann_alone(made)


def types(company: Company, said: str) -> str:
    """The question that stood there, after this was typed beside it."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").heading
    company.types("ann", said)
    return asked


@pytest.mark.parametrize("said", ["3: 2, 4: 1, 5: 3", "1: 2, 2: 3", "q4 1 q5 3", "2 1 3"])
def test_a_list_of_answers_is_told_of_the_workbook(company: Company, said: str) -> None:
    """By what stands on its button; a yes then keeps nothing."""
    asked = types(company, said)
    assert company.card("ann").heading == asked
    assert "one at a time" in company.text("ann")
    assert "Blank workbook" in company.text("ann")
    company.types("ann", "yes")
    assert not company.rows_of("answer")


@pytest.mark.parametrize("said", ["this is a load of bollocks", "you are a useless bot"])
def test_who_is_cross_reads_one_calm_line(company: Company, said: str) -> None:
    """And the question again, with nothing to keep by a yes."""
    asked = types(company, said)
    assert company.card("ann").heading == asked
    assert "hard going" in company.text("ann")
    company.types("ann", "yes")
    assert not company.rows_of("answer")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("god how many more", "of 9 answered"),
        ("was on leave. where was i", "of 9 answered"),
        ("same for this one", "no earlier answer"),
        ("i need to stop now, back later", "Stopped."),
        ("all done submit it pls", "Check before you submit"),
        ("can i skip the health ones", "Skip leaves one open"),
        ("ive moved to another force, take me off this", "Leave Northshire?"),
        ("i am leaving the job next week, how do i get out of this", "Leave Northshire?"),
        ("what did we say last time?", "Earlier rounds"),
        ("Can I see what Health said?", "only your team sees"),
        ("i am done, can my head check it first?", "approve"),
    ],
)
def test_a_sentence_leads_to_what_it_is_about(company: Company, said: str, shown: str) -> None:
    """It does nothing itself, and keeps nothing."""
    types(company, said)
    card = company.card("ann")
    assert shown in f"{card.head} {card.heading} {company.text('ann')}"
    assert not company.rows_of("answer")


@pytest.mark.parametrize("said", ["no idea mate", "dont know sorry", "I don't know I'm afraid", "D/K sorry"])
def test_who_does_not_know_and_is_sorry_has_answered(tmp_path: Path, said: str) -> None:
    """And nothing of that is a note."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    types(company, said)
    (row,) = company.rows_of("answer")
    assert (row.other, row.note) == ("dont_know", None)
    # the next question is meant as well, though there is a last answer that could be mended
    company.types("ann", said)
    assert [(one.other, one.note) for one in company.rows_of("answer")] == [("dont_know", None)] * 2
    company.close()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("N/A - not our job, social care does it", "not our job, social care does it"),
        ("N/A we do not run childrens homes", "we do not run childrens homes"),
        ("N/A thats social care", "thats social care"),
    ],
)
def test_not_applicable_in_capitals_is_nobodys_initials(tmp_path: Path, said: str, reason: str) -> None:
    """It is how every form writes it."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    types(company, said)
    (row,) = company.rows_of("answer")
    assert (row.other, row.note) == ("not_applicable", reason)
    company.close()


@pytest.mark.parametrize(
    ("said", "note"), [("n/a we dont do that", "we dont do that"), ("n/a - adults only", "adults only")]
)
def test_the_reason_behind_a_second_not_applicable_is_taken(tmp_path: Path, said: str, note: str) -> None:
    """Where the reason is asked for; a level behind it is none."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "n")
    company.types("ann", "n/a 2")
    assert not company.rows_of("answer")
    company.types("ann", said)
    (row,) = company.rows_of("answer")
    assert (row.other, row.note) == ("not_applicable", note)
    company.close()

"""Old and new of a correction: what is taken back is not sent again, and nothing that changes is left out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.report.data import json_of
from flows.people import Role
from flows.reports import Edition
from tests.company import Company
from tests.corrections import agreed, begun, board, company, let_in, put_right, report, sheet_of
from tests.paths import FOUR
from tests.steps import answered, found, joined, opened, released, with_readers

__all__ = ["company"]

NAMES_ONE = "There is nothing in place at Westgate station"
TEAMS = {"ann": "Social care", "hal": "Health", "pam": "Police", "ed": "Education"}


def read(company: Company, who: str) -> str:
    """What somebody reads under Old and new."""
    (round_, *_) = board(company, Role.LEAD).rounds
    company.presses(who, f"versions:{round_.id}")
    return company.text(who)


def dissent(company: Company, text: str) -> None:
    """Cora says that the first item is seen otherwise."""
    (round_, *_) = board(company, Role.LEAD).rounds
    company.presses("cora", f"amenddiffer:{round_.id}:R1")
    company.types("cora", text)


def enough(tmp_path: Path, asked: str, returned: str, dont_know: str = "") -> Company:
    """Four agencies, of which those in `asked` get the first domain and all the rest; who has returned."""
    made = Company(tmp_path)
    text = re.sub(r"ask: \[.*?\]", "ask: [SC, H, P, E]", FOUR.read_text())
    made.file = re.sub(r"ask: \[.*?\]", f"ask: [{asked}]", text, count=3).encode()
    found(made, *TEAMS.values())
    for who, team in TEAMS.items():
        joined(made, who, team)
    opened(made)
    for who in returned.split():
        answered(made, who, "d" if who == dont_know else "2")
    released(made)
    return made


@pytest.fixture
def four(tmp_path: Path) -> Iterator[Company]:
    """Four agencies of which three have returned."""
    made = enough(tmp_path, "SC, H, P, E", "ann hal ed")
    yield made
    made.close()


@pytest.fixture
def shown_late(tmp_path: Path) -> Iterator[Company]:
    """Three agencies are asked, of which two have returned."""
    made = enough(tmp_path, "SC, H, P", "hal pam")
    yield made
    made.close()


@pytest.mark.wide
def test_words_that_are_taken_back_are_sent_to_nobody_again(four: Company) -> None:
    """A member reads the new ones alone, and of a version that was put right since none of its words."""
    with_readers(four, ("lee", "A lead"))
    begun(four, "The level was missing.")
    agreed(four, "1", NAMES_ONE)
    put_right(four)
    begun(four, "The reason named a station.")
    agreed(four, "1", "One agency has nothing yet.")
    four.said["ann"].clear()
    put_right(four)
    told = four.heard("ann")
    assert "One definition, why, worded anew: One agency has nothing yet." in told
    assert NAMES_ONE not in told
    assert NAMES_ONE not in read(four, "ann")
    assert f"{NAMES_ONE} → One agency has nothing yet." in read(four, "lee")
    assert NAMES_ONE not in json_of([report(four, Edition.PUBLIC)])
    begun(four, "Nor was that right.")
    dissent(four, f"{NAMES_ONE}, as one sees it")
    put_right(four)
    assert f"One definition, another view: {NAMES_ONE}, as one sees it" in read(four, "ann")
    begun(four, "It names a station again.")
    dissent(four, "One agency sees it otherwise.")
    put_right(four)
    assert "One definition, another view, worded anew: One agency sees it otherwise." in four.heard("ann")
    assert NAMES_ONE not in four.heard("ann")
    assert NAMES_ONE not in read(four, "ann")
    assert "One definition, another view: worded anew" in read(four, "ann")
    assert f"{NAMES_ONE}, as one sees it → One agency sees it otherwise." in read(four, "lee")


def test_what_enough_agencies_rated_in_one_version_alone_is_a_line(shown_late: Company) -> None:
    """A third agency comes in: its items go from nothing to a number, and everybody is told so."""
    agreed_first = "An agreed level that nobody but partners could read."
    begun(shown_late, "The level was missing.")
    agreed(shown_late, "1", agreed_first)
    put_right(shown_late)
    assert "Nothing of it changes for everybody." in shown_late.text("cora")
    begun(shown_late, "Social care was late.")
    let_in(shown_late, "Social care")
    answered(shown_late, "ann", "2")
    line = "One definition: too few agencies to show → median 2, agreed 1"
    shown_late.types("cora", "correct")
    assert "Everybody reads: " in shown_late.text("cora")
    assert line in shown_late.text("cora")
    put_right(shown_late)
    assert "Nothing of it changes" not in shown_late.text("cora")
    public = report(shown_late, Edition.PUBLIC)
    (item,) = (one for domain in public.domains for one in domain.items if one.id == "R1")
    assert item.median == 2
    assert item.agreed == 1
    assert line in public.corrected
    assert agreed_first not in json_of([public])
    said = read(shown_late, "ann")
    assert line in said
    assert f"One definition, why: {agreed_first}" in said
    assert "agreed nothing" not in said


def test_new_words_are_said_to_be_read_where_numbers_are_held_back(four: Company) -> None:
    """One correction has both: a late return that is held back, and another reason."""
    begun(four, "The level was missing.")
    agreed(four, "1", "The minutes say so.")
    put_right(four)
    begun(four, "The police were left out, and the reason was another.")
    let_in(four, "Police")
    answered(four, "pam", "0")
    agreed(four, "1", "They had shown it.")
    four.types("cora", "correct")
    before = four.text("cora")
    put_right(four)
    for said in (before, four.text("cora")):
        only = "No number changes for everybody, only who has returned. Members read what is worded anew."
        assert only in said
        assert "Everybody's numbers do not count a return that came in or changed" in said
        assert "Nothing of it changes" not in said
    assert "One definition, why, worded anew: They had shown it." in four.heard("ann")


def test_who_reads_by_team_reads_as_much_as_a_lead(company: Company) -> None:
    """An answer without a level that gets one, and a level that is taken back for another answer."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    begun(company, "Health had misread two questions.")
    corrected(company, "hal", "rate:R1:d", "rate:R2:3")
    put_right(company)
    begun(company, "Health had misread them again.")
    corrected(company, "hal", "rate:R1:1", "reason:R2:age")
    put_right(company)
    said, *others = [
        [line for line in read(company, who).splitlines() if ": Health" in line]
        for who in ("cora", "sam", "lee")
    ]
    assert others == [said, said]
    assert any(line.startswith("One definition: Health don't know → 1") for line in said)
    assert any(line.startswith("Written thresholds: Health 3 → not applicable") for line in said)


def corrected(company: Company, who: str, *answers: str) -> None:
    """Somebody's team is let in, answers some items anew and submits."""
    let_in(company, TEAMS[who])
    sheet = sheet_of(company, TEAMS[who])
    company.presses(who, f"reopen:{sheet}")
    for verb, answer in (one.split(":", 1) for one in answers):
        company.presses(who, f"{verb}:{sheet}:{answer}")
    company.does(who, f"submit:{sheet}:manager")


def test_where_only_counts_change_it_is_not_said_that_nothing_does(tmp_path: Path) -> None:
    """One agency of three that are let in gives another answer without a level."""
    made = enough(tmp_path, "SC, H, P, E", "ann hal ed pam", dont_know="pam")
    begun(made, "One had misread a question.")
    corrected(made, "ann")
    corrected(made, "hal")
    corrected(made, "pam", "reason:R1:age")
    line = "How many answered, and how, has changed in 1 item"
    made.types("cora", "correct")
    assert f"Everybody reads: {line}." in made.text("cora")
    put_right(made)
    assert line in made.heard("ann")
    assert report(made, Edition.PUBLIC).corrected == (line,)
    made.close()

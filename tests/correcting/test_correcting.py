"""What was released is put right in the open, and the first version stays what it was, at a real store."""

import asyncio
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, delete, insert, select, update

from bot.doctor import Wanted, examine
from bot.exporting import office_talk
from bot.report.data import json_of
from flows.conversations.results.reporting import of_round
from flows.people import Role
from flows.replies import Paper, Workbook
from flows.reports import Edition, Report
from flows.rounds import RoundState
from storage.database import tables
from storage.database.corrections import correction, kept_agreed, kept_answer
from storage.framework.file import read_framework
from tests.company import Company
from tests.corrections import (
    again,
    agreed,
    begun,
    board,
    company,
    let_in,
    news,
    put_right,
    report,
    said_in,
    sheet_of,
    url_of,
)
from tests.kept import CANARY, passes, problems, traces
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released, with_readers

__all__ = ["company"]

PAST_TEXTS, PAST_RATINGS = 1150, 1150
"""Days after which the words of a round have been kept for long enough, and then its ratings."""


def numbers(one: Report) -> Report:
    """A report without what names its version."""
    return replace(one, when="", basis=())


UNDER_WAY = "A mistake was found in this. A correction is under way."


@pytest.mark.wide
def test_the_first_version_stays_what_it_was(company: Company) -> None:
    """Its report is the same before a correction, during it and after two, but for the line that names it.

    While it is the one that is being corrected, partners are told so in it, and everybody is not.
    """
    agreed_before = {edition: report(company, edition) for edition in (Edition.PARTNERS, Edition.PUBLIC)}
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    let_in(company, "Police")
    answered(company, "pam", "0")
    for edition, first in agreed_before.items():
        now = report(company, edition)
        assert (UNDER_WAY in now.basis) is (edition is Edition.PARTNERS)
        assert replace(now, basis=tuple(line for line in now.basis if line != UNDER_WAY)) == first
    put_right(company)
    second = {edition: report(company, edition) for edition in agreed_before}
    for edition, first in agreed_before.items():
        assert numbers(report(company, edition, 1)) == numbers(first)
        assert "First version, released by" in report(company, edition, 1).basis[0]
        assert numbers(second[edition]) != numbers(first)
        assert "Corrected by" in second[edition].basis[0]
        assert any("→" in line for line in second[edition].corrected)
        assert ("Nobody had shown" in str(second[edition].corrected)) is (edition is Edition.PARTNERS)
    begun(company, "The first correction was wrong as well.")
    agreed(company, "3", "They had shown it after all.")
    assert UNDER_WAY in report(company, Edition.PARTNERS).basis
    assert UNDER_WAY not in report(company, Edition.PARTNERS, 1).basis
    put_right(company)
    assert UNDER_WAY not in report(company, Edition.PARTNERS).basis
    for edition, first in agreed_before.items():
        assert numbers(report(company, edition, 1)) == numbers(first)
        assert numbers(report(company, edition, 2)) == numbers(second[edition])
        assert numbers(report(company, edition)) != numbers(second[edition])
    health = asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True)))
    assert health.problems == ()


def test_what_was_wrong_is_for_who_reads_by_agency(company: Company) -> None:
    """It is in no file for everybody, and on no card of a member's."""
    with_readers(company, ("lee", "A lead"))
    begun(company, "A teapot had been counted.")
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    assert "teapot" in " ".join(report(company, Edition.PARTNERS).basis)
    assert "teapot" not in json_of([report(company, Edition.PUBLIC)])
    run = board(company, Role.MEMBER).run
    assert run
    assert run.round.mistake == ""
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area", "Old and new")
    assert "teapot" not in company.text("ann")
    assert "Version 1" in company.text("ann")
    assert not company.presses_on(company.card("ann"), "version")
    company.types("lee", "results")
    company.taps("lee", "Old and new")
    assert "teapot" in company.text("lee")
    assert len(company.presses_on(company.card("lee"), "version")) == 3


def test_only_coordinators_correct(company: Company) -> None:
    """A scrutineer reads what is under way; a lead and a member are told whom to tell."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    for who in ("sam", "lee", "ann"):
        company.types(who, "correct")
        assert "A coordinator puts right what was released." in company.text(who)
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    company.types("sam", "correct")
    assert "agreed nothing → 0" in company.text("sam")
    assert [b.key for row in company.card("sam").buttons for b in row] == ["b"]
    for who in ("lee", "ann"):
        company.types(who, "correct")
        assert "Nobody had shown" not in company.text(who)
    round_ = board(company, Role.LEAD).rounds[0].id
    for who in ("sam", "lee", "ann"):
        for press in (f"amended:{round_}", f"amenddrop:{round_}", f"amendlate:{round_}"):
            company.presses(who, press)
    assert board(company, Role.COORDINATOR).amended is not None
    assert board(company, Role.LEAD).amended is None


def test_a_correction_ends_without_a_change_only_once_all_is_put_back(company: Company) -> None:
    """What nobody had agreed on is agreed on no more; what was released stands, and the journal agrees."""
    first = report(company, Edition.PARTNERS)
    begun(company)
    round_ = board(company, Role.LEAD).rounds[0].id
    agreed(company, "0", "Nobody had shown anything.")
    company.presses("cora", f"amenddrop:{round_}")
    assert "Something is changed already." in company.text("cora")
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "As it was released")
    assert "Nothing is agreed on it." in company.text("cora")
    company.types("cora", "correct")
    company.taps("cora", "End it without a change")
    assert "What was agreed and returned stands as it was released." in company.text("cora")
    assert report(company, Edition.PARTNERS) == first
    assert board(company, Role.LEAD).versions == ()
    assert asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True))).problems == ()


def test_who_was_let_in_is_so_for_one_correction(company: Company) -> None:
    """Once it is released the team can change nothing, nor in the next one."""
    begun(company)
    let_in(company, "Police")
    agreed(company, "0", "Nobody had shown anything.")
    company.types("cora", "correct")
    company.taps("cora", "Release the new version")
    assert "not in the corrected round: Police." in company.text("cora")
    company.taps("cora", "Release the new version")
    assert "is not submitted" not in company.text("pam")
    assert "Your return was not submitted again" in company.text("pam")
    begun(company)
    company.types("pam", "/continue")
    assert not company.presses_on(company.card("pam"), "rate")
    let_in(company, "Police")
    company.types("pam", "/continue")
    assert company.presses_on(company.card("pam"), "rate")


def test_later_rounds_are_compared_with_what_everybody_reads(company: Company) -> None:
    """With the first version while it is being corrected, and with the corrected one from then on."""
    opened(company)
    answered(company, "ann", "2")
    answered(company, "hal", "2")
    answered(company, "pam", "2")
    released(company)
    first = report(company, Edition.PARTNERS, number=2)
    round_ = board(company, Role.LEAD).rounds[0].id
    company.presses("cora", f"amend:{round_}")
    company.types("cora", "The minutes say another level.")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "0")
    company.types("cora", "Nobody had shown anything.")
    assert report(company, Edition.PARTNERS, number=2) == first
    company.presses("cora", f"amendrelease:{round_}")
    company.taps("cora", "Release the new version")
    second = report(company, Edition.PARTNERS, number=2)
    assert "Round 1 is compared as it was corrected on" in " ".join(second.compared)
    assert [one.score for one in second.domains] == [one.score for one in first.domains]


KEPT = ("correction", "kept_return", "kept_answer", "kept_agreed")
"""The tables of what was released before it was corrected."""


@pytest.mark.wide
def test_a_version_that_was_kept_goes_when_its_round_does(company: Company) -> None:
    """Its words with the round's words, its ratings with the round's ratings; the doctor finds all sound."""
    company.run(company.store.retain(company.now))
    for level in "01":
        begun(company, f"{CANARY} in the minutes")
        agreed(company, level, f"{CANARY} as the reason")
        put_right(company)
    assert problems(company) == ()
    assert all(company.rows_of(table) for table in KEPT)
    assert traces(company)
    passes(company, PAST_TEXTS)
    assert traces(company) == []
    assert company.rows_of("kept_answer")
    assert problems(company) == ()
    passes(company, PAST_RATINGS)
    assert not any(company.rows_of(table) for table in KEPT)
    assert problems(company) == ()


def test_the_doctor_knows_the_version_that_was_kept(company: Company) -> None:
    """What somebody changes of it, or takes out of it, is a fault of the database."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    for forged in (
        update(kept_answer).values(level=2).where(kept_answer.c.item == "R1"),
        delete(kept_answer).where(kept_answer.c.item == "R2"),
        insert(kept_agreed).from_select(
            [column.name for column in kept_agreed.c],
            select(
                correction.c.id,
                *(tables.agreed.c[one.name] for one in kept_agreed.c if one.name != "correction"),
            ).where(tables.agreed.c.round == correction.c.round),
        ),
    ):
        copy = company.folder / "copy.db"
        with (
            closing(sqlite3.connect(copy)) as to,
            closing(sqlite3.connect(company.folder / "audit.db")) as source,
        ):
            source.backup(to)
        engine = create_engine(f"sqlite:///{copy}")
        with engine.begin() as connection:
            connection.execute(forged)
        engine.dispose()
        health = asyncio.run(examine(f"sqlite:///{copy}", Wanted(now=company.now, full=True)))
        assert any("what was released before correction" in one for one in health.problems)
        copy.unlink()


def test_a_released_round_knows_no_action_of_a_later_one(company: Company) -> None:
    """What is planned in a draft is in no file of the round before, nor once it is cancelled."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    (first,) = board(company, Role.LEAD).rounds
    opened(company)
    for who in ("ann", "hal", "pam"):
        answered(company, who, "0")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    company.presses("cora", f"idea:{first.area}:R1")
    company.types("cora", "There is none at all.")
    second = board(company, Role.COORDINATOR).rounds[1].id
    assert board(company, Role.COORDINATOR).actions
    for is_cancelled in (False, True):
        if is_cancelled:
            company.presses("cora", f"cancel:{second}")
            company.taps("cora", "1")
            assert company.rows_of("round")[-1].state == RoundState.CANCELLED
        for who in ("cora", "sam", "lee", "ann"):
            for file in (f"outpublic:{first.id}", f"staffpage:{first.id}:1"):
                company.presses(who, file)
                (made,) = (one for one in company.said[who] if isinstance(one, Workbook | Paper))
                assert "none at all" not in said_in(made.report)
        for edition in (Edition.PARTNERS, Edition.PUBLIC):
            talk = office_talk(read_framework(company.file), board(company, Role.COORDINATOR), company.now)
            assert of_round(talk, edition).actions == ()


@so_far
def five(made: Company) -> None:
    """Five agencies, of which four have returned; the first round is released."""
    text = FOUR.read_text().replace(
        "  - {id: E, name: Education}\n", "  - {id: E, name: Education}\n  - {id: F, name: Youth justice}\n"
    )
    made.file = re.sub(r"ask: \[.*?\]", "ask: [SC, H, P, E, F]", text).encode()
    teams = ("Social care", "Health", "Police", "Education", "Youth justice")
    found(made, *teams)
    for who, team in zip(("ann", "hal", "pam", "ed", "fay"), teams, strict=True):
        joined(made, who, team)
    opened(made)
    for who, level in (("ann", "3"), ("hal", "2"), ("ed", "2"), ("fay", "2")):
        answered(made, who, level)
    released(made)


def test_one_late_return_is_in_no_number_that_everybody_reads(five: Company) -> None:
    """Two editions for everybody side by side would tell what it says; who reads by agency has it."""
    with_readers(five, ("lee", "A lead"))
    public, partners = report(five, Edition.PUBLIC), report(five, Edition.PARTNERS)
    begun(five)
    let_in(five, "Police")
    answered(five, "pam", "0")
    put_right(five)
    now = report(five, Edition.PUBLIC)
    assert [one.items for one in now.domains] == [one.items for one in public.domains]
    assert [one.score for one in now.domains] == [one.score for one in public.domains]
    assert "A return has come in or changed since." in " ".join(now.basis)
    assert "Police" not in " ".join(now.corrected)
    assert report(five, Edition.PARTNERS).domains != partners.domains
    (round_,) = board(five, Role.LEAD).rounds
    five.presses("ann", f"outsum:{round_.id}")
    assert "A return has come in or changed since." in five.text("ann")
    five.presses("ann", f"versions:{round_.id}")
    assert "Police" not in five.text("ann")
    five.presses("lee", f"versions:{round_.id}")
    assert "Police: its return has come in." in five.text("lee")
    # three agencies are as many as everybody may read of
    begun(five, "Two more had counted the wrong year.")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        let_in(five, team)
        again(five, who)
    put_right(five)
    last = report(five, Edition.PUBLIC)
    assert last.domains != public.domains
    assert "A return has come in" not in " ".join(last.basis)


def test_what_is_released_is_what_was_confirmed(company: Company) -> None:
    """A card of another correction, or of one that has moved on since, releases and ends nothing."""
    (round_,) = board(company, Role.LEAD).rounds
    begun(company)
    company.types("cora", "correct")
    empty = company.card("cora")
    agreed(company, "0", "Nobody had shown anything.")
    let_in(company, "Social care")
    company.types("cora", "correct")
    company.taps("cora", "Release the new version")
    asked = company.card("cora")
    sheet = next(row.id for row in company.rows_of("sheet") if row.late)
    company.presses("ann", f"reopen:{sheet}")
    company.taps("cora", "Release the new version", on=asked)
    assert "Nothing was done" in company.text("cora")
    assert "Allowed to answer and not submitted" in company.text("cora")
    company.presses("cora", f"amended:{round_.id}")
    assert "Nothing was done" in company.text("cora")
    assert board(company, Role.LEAD).rounds[0].version == 1
    confirmed = company.card("cora")
    company.taps("cora", "Release the new version")
    assert board(company, Role.LEAD).rounds[0].version == 2
    begun(company, "The first correction was wrong.")
    company.taps("cora", "End it without a change", on=empty)
    assert "Nothing was done" in company.text("cora")
    agreed(company, "3", "Half done.")
    company.taps("cora", "Release the new version", on=confirmed)
    assert "Nothing was done" in company.text("cora")
    assert board(company, Role.LEAD).rounds[0].version == 2


def test_a_return_that_was_let_in_is_put_back(company: Company) -> None:
    """Reopened, answered anew or come in: it is as it was released, and the correction can end."""
    (round_,) = board(company, Role.LEAD).rounds
    first = {edition: report(company, edition) for edition in (Edition.PARTNERS, Edition.PUBLIC)}
    sheets = {one.team.name: one.sheet.id for one in board(company, Role.COORDINATOR).run.returns}  # type: ignore[union-attr]  # a round is under way
    begun(company)
    let_in(company, "Social care")
    company.presses("ann", f"reopen:{sheets['Social care']}")
    company.does("ann", f"reopenanyway:{sheets['Social care']}")
    company.presses("ann", f"rate:{sheets['Social care']}:R1:0")
    let_in(company, "Police")
    answered(company, "pam", "0")
    (team,) = (row.id for row in company.rows_of("team") if row.name == "Social care")
    company.does("cora", f"ended:{round_.area}:{team}")
    assert "A correction is under way" in company.text("cora")
    for name in ("Social care", "Police"):
        company.presses("cora", f"amendone:{round_.id}:{sheets[name]}")
        company.taps("cora", "As it was released")
        assert f"The return of {name} is as it was released." in company.text("cora")
    assert "put your return of round 1 back" in company.text("ann")
    company.types("cora", "correct")
    company.taps("cora", "End it without a change")
    assert "What was agreed and returned stands as it was released." in company.text("cora")
    assert {edition: report(company, edition) for edition in first} == first
    company.presses("ann", f"rate:{sheets['Social care']}:R1:1")
    assert {edition: report(company, edition) for edition in first} == first
    assert asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True))).problems == ()


def test_the_second_to_say_what_is_wrong_is_shown_their_words_once_more(company: Company) -> None:
    """Two coordinators write at once; the words of the first are those of the correction."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Another coordinator")
    company.joins("bob", company.code("cora"), "Bob")
    company.types("cora", "/area")
    company.taps("cora", "People", "y1")
    company.types("bob", "correct")
    begun(company)
    company.types("bob", "The wrong year.")
    assert "Not kept, so that you can copy it: “The wrong year.”" in company.text("bob")
    assert "What is wrong: The minutes" in company.text("bob")


def test_last_time_is_what_everybody_reads_of_it(company: Company) -> None:
    """While the round before is corrected, the team is told what it said then and not what it changes now."""
    (first,) = board(company, Role.LEAD).rounds
    opened(company)
    old, new = sheet_of(company, "Social care"), sheet_of(company, "Social care", 2)
    # who will see what the team rates is told once
    for _ in range(2):
        company.presses("ann", f"ask:{new}:R1")
    before = company.text("ann")
    assert "Last time" in before
    company.presses("cora", f"amend:{first.id}")
    company.types("cora", "A mistake in round one.")
    company.presses("cora", f"amendlate:{first.id}")
    company.taps("cora", "Social care", "It holds an error")
    company.presses("ann", f"reopen:{old}")
    company.does("ann", f"reopenanyway:{old}")
    company.presses("ann", f"rate:{old}:R1:0")
    company.presses("ann", f"ask:{new}:R1")
    assert company.text("ann").replace(" · Round 2", "") == before


def test_what_waits_for_who_is_removed_is_not_sent(company: Company) -> None:
    """A file of the partnership and news of it go; what another partnership told them goes out."""
    with_readers(company, ("lee", "A lead"))
    (round_,) = board(company, Role.LEAD).rounds
    lee = next(one for one in board(company, Role.COORDINATOR).members if one.name == "Lee")
    company.presses("cora", f"expel:{round_.area}:{lee.membership.id}")
    (remove,) = company.presses_on(company.card("cora"), "expelled")
    hear = [
        company.tapped("lee", f"outbook:{round_.id}", "made up", 60),
        company.tapped("cora", f"amend:{round_.id}", "made up", 60),
        company.typed("cora", "Police had rated a team that was closed."),
        company.tapped("cora", remove, "made up", 60),
    ]
    for one in hear:
        company.sent.append(one)
        company.run(company.store.take([one]))
    company.restart(company.file)
    said = company.settle()["lee"]
    assert len(said) == 1
    assert not any(isinstance(one, Workbook) for one in said)


def test_what_a_team_said_of_the_draft_stays_while_its_return_is_corrected(company: Company) -> None:
    """Reopened and submitted again, nothing that everybody reads changes; nor is it unchecked afterwards."""
    opened(company)
    for who in ("ann", "hal", "pam"):
        answered(company, who, "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    round_ = board(company, Role.COORDINATOR, number=2).rounds[1].id
    for who in ("ann", "hal", "pam"):
        company.presses(who, f"right:{round_}")
    company.types("cora", "/area")
    company.taps("cora", "Release", "1")
    company.presses("hal", f"outsum:{round_}")
    before = company.text("hal")
    assert "Not checked" not in before
    begun(company)
    let_in(company, "Social care")
    sheet = sheet_of(company, "Social care", 2)
    company.presses("ann", f"reopen:{sheet}")
    company.presses("ann", f"rate:{sheet}:R1:0")
    company.does("ann", f"submit:{sheet}:manager")
    company.presses("hal", f"outsum:{round_}")
    assert "Not checked" not in company.text("hal")
    put_right(company)
    for who in ("hal", "cora"):
        company.presses(who, f"outsum:{round_}")
        assert "Not checked" not in company.text(who)


def test_a_team_that_is_let_in_finds_its_return_beside_the_round_under_way(company: Company) -> None:
    """On the task list, in the menu and among its audits, before the newest; and nowhere once it is over."""
    (first,) = board(company, Role.LEAD).rounds
    opened(company)
    old = sheet_of(company, "Social care")
    company.presses("cora", f"amend:{first.id}")
    company.types("cora", "A mistake in round one.")
    company.presses("cora", f"amendlate:{first.id}")
    company.taps("cora", "Social care", "It holds an error")
    for typed in ("/start", "/audits"):
        company.types("ann", typed)
        (found_, *_) = company.presses_on(company.card("ann"), "menu")
        assert found_ == f"menu:{old}"
    company.types("ann", "/start")
    company.taps("ann", "Correct the return of round 1", "1", "1")
    assert company.rows_of("sheet")
    answered(company, "ann", "2")
    company.types("ann", "/start")
    company.taps("ann", "Correct the return of round 1", "1")
    assert not [one for one in company.rows_of("sheet") if one.id == old and one.submitted]
    company.types("ann", "/start")
    assert f"menu:{old}" in company.presses_on(company.card("ann"), "menu")
    company.does("ann", f"submit:{old}:manager")
    for typed in ("/start", "/audits"):
        company.types("ann", typed)
        assert f"menu:{old}" not in company.presses_on(company.card("ann"), "menu")


def test_the_page_for_staff_says_of_what_no_case_is_known(tmp_path: Path) -> None:
    """It is a finding beside what is good, low and not known."""
    made = Company(tmp_path)
    made.file = FOUR.read_text().replace("format: 1", "format: 1\nno_case: true", 1).encode()
    for_all = (("ann", "Social care", "c"), ("hal", "Health", "2"))
    found(made, *(team for _, team, _ in for_all))
    for who, team, _ in for_all:
        joined(made, who, team)
    opened(made)
    for who, _, level in for_all:
        answered(made, who, level)
    released(made)
    (round_,) = board(made, Role.LEAD).rounds
    made.presses("ann", f"staffpage:{round_.id}:1")
    (page,) = (one for one in made.said["ann"] if isinstance(one, Paper))
    assert "No case known: " in said_in(page.report)
    assert "Nothing is rated low" not in said_in(page.report)
    made.close()


def test_everybody_is_told_old_and_new_as_they_may_read_it(five: Company) -> None:
    """In the news itself: by team, by agency, or of the area alone; no more than their card of both says."""
    with_readers(five, ("lee", "A lead"), ("sam", "A scrutineer"))
    begun(five, "A teapot had been counted.")
    let_in(five, "Police")
    answered(five, "pam", "0")
    agreed(five, "0", "Nobody had shown anything.")
    put_right(five)
    (round_,) = board(five, Role.LEAD).rounds
    told = {who: news(five, who) for who in ("ann", "hal", "pam", "lee", "sam")}
    for who, lines in told.items():
        five.presses(who, f"versions:{round_.id}")
        shown = five.text(who)
        assert len(lines) > 2
        passed = ("Fingerprint", "As you read it, old and new:")
        said = [line for line in lines[2:] if not line.startswith(passed)]
        assert all(line in shown for line in said if not line.endswith("under Old and new."))
        assert any("agreed" in line for line in lines)
    for who in ("ann", "hal", "pam"):
        assert "What was wrong, old and new as you can read it:" in told[who]
        assert not any(word in " ".join(told[who]) for word in ("teapot", "Police", "median"))
        # a reason that stands is for members, in the results of the area as well
        assert any("agreed nothing → 0. Because: Nobody had shown anything." in line for line in told[who])
        five.presses(who, f"out:{round_.id}:2")
        assert "Nobody had shown anything." in five.text(who)
    assert "teapot" in told["lee"][0]
    assert "Police: its return has come in." in told["lee"]
    assert "teapot" in told["sam"][0]

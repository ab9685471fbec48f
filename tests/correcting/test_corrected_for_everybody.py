"""A return of one agency is corrected: what everybody reads, what is said of it, and the round after."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.exporting import office_talk
from bot.report.data import json_of
from bot.reporting import _files
from flows.board import Board
from flows.conversations.results.reporting import of_round
from flows.people import Role
from flows.replies import Paper, Picture, Star
from flows.reports import Edition
from flows.rounds import Action
from flows.talk import RoundTalk
from storage.framework.file import read_framework
from tests.company import Company
from tests.corrections import again, agreed, begun, board, let_in, put_right, report, said_in, sheet_of
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released, with_readers

TEAMS = {"ann": "Social care", "hal": "Health", "pam": "Police", "ed": "Education", "fay": "Youth justice"}
LEVELS = {"ann": "3", "hal": "2", "ed": "3", "fay": "2"}


@so_far
def company(made: Company) -> None:
    """Five agencies that are asked everything, of which four have returned; the first round is released."""
    text = FOUR.read_text().replace(
        "  - {id: E, name: Education}\n", "  - {id: E, name: Education}\n  - {id: F, name: Youth justice}\n"
    )
    made.file = re.sub(r"ask: \[.*?\]", "ask: [SC, H, P, E, F]", text).encode()
    found(made, *TEAMS.values())
    for who, team in TEAMS.items():
        joined(made, who, team)
    opened(made)
    for who, level in LEVELS.items():
        answered(made, who, level)
    released(made)


def talk(company: Company, there: Board) -> RoundTalk:
    """A talk of a lead about a round."""
    return office_talk(read_framework(company.file), there, company.now)


def text_of(company: Company, edition: Edition, number: int = 1) -> str:
    """All that a report says of a comparison, of what it rests on and of what was corrected."""
    one = report(company, edition, number=number)
    return " ".join((*one.basis, *one.compared, *one.corrected, *(each.change for each in one.domains)))


def late(company: Company) -> None:
    """The return of the police comes in late, with another level than the others have."""
    begun(company, "The police were left out.")
    let_in(company, "Police")
    answered(company, "pam", "0")


def test_who_corrects_hears_what_everybody_will_read(company: Company) -> None:
    """Before and after: on the cards, in the news to who reads by agency, and in the picture's caption."""
    with_readers(company, ("lee", "A lead"))
    late(company)
    company.types("cora", "correct")
    only = "No number changes for everybody, only who has returned. Beside the first numbers new ones would"
    assert only in company.text("cora")
    company.taps("cora", "Release the new version")
    asked = company.text("cora")
    assert only in asked
    assert "Everybody reads it then" not in asked
    company.taps("cora", "Release the new version")
    assert f"Released as corrected. {only}" in company.text("cora")
    assert only in company.text("lee")
    (picture,) = [one for one in company.said["lee"] if isinstance(one, Picture)][-1:]
    assert "These numbers do not count that" in picture.caption
    assert "These numbers do not count that" in " ".join(picture.star.foot)


def test_an_agreed_level_is_said_as_everybody_reads_it(company: Company) -> None:
    """Who reads by agency may have the domain at another number."""
    late(company)
    put_right(company)
    begun(company, "The minutes say another level.")
    agreed(company, "0", "Nobody had shown anything.")
    company.types("cora", "correct")
    public = report(company, Edition.PUBLIC)
    assert re.search(r"Everybody reads: Responses: [\d.]+ → [\d.]+", company.text("cora"))
    put_right(company)
    now = report(company, Edition.PUBLIC)
    ((was, is_),) = re.findall(r"Everybody reads: Responses: ([\d.]+) → ([\d.]+)", company.text("cora"))
    assert [was, is_] == [f"{(one.domains[0].score or 0) / 10:.1f}" for one in (public, now)]


def test_the_public_paper_says_who_has_returned(company: Company) -> None:
    """Its numbers are held back; that the police have returned is so."""
    assert "No return from Police." in text_of(company, Edition.PUBLIC)
    late(company)
    put_right(company)
    said = text_of(company, Edition.PUBLIC)
    assert "No return from" not in said
    assert "Police" not in " ".join(report(company, Edition.PUBLIC).corrected)
    assert "Took part: 5 of 5 teams, 5 of 5 agencies." in said
    company.presses("ann", f"out:{board(company, Role.LEAD).rounds[0].id}:9")
    assert "Not returned" not in company.text("ann")


def test_the_next_round_shows_no_move_that_is_only_a_correction(company: Company) -> None:
    """Every team says the same again: to nobody is anything up or down, and what is left out is said."""
    late(company)
    put_right(company)
    opened(company)
    for who, level in {**LEVELS, "pam": "0"}.items():
        answered(company, who, level)
    released(company)
    for edition in (Edition.PARTNERS, Edition.PUBLIC):
        assert not re.search(r"\b(up|down) \d", text_of(company, edition, 2))
    assert "Round 1 is compared as it was corrected on" in text_of(company, Edition.PARTNERS, 2)
    public = text_of(company, Edition.PUBLIC, 2)
    assert "is compared as it was corrected" not in public


def test_of_two_corrections_both_are_read(company: Company) -> None:
    """Old and new beside the first version, and what the last one changed; versions differ in words."""
    first = report(company, Edition.PARTNERS)
    begun(company, "The first reason.")
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    second = report(company, Edition.PARTNERS)
    begun(company, "The second reason.")
    agreed(company, "3", "It was found after all.")
    put_right(company)
    third = report(company, Edition.PARTNERS)
    assert len({first.when, second.when, third.when}) == 3
    assert "third version, corrected on" in third.when
    heads = ("Beside the first version:", "In the last correction:")
    since, last = (third.corrected.index(head) for head in heads)
    assert any("agreed nothing → 3" in line for line in third.corrected[since:last])
    assert any("agreed 0 → 3" in line for line in third.corrected[last:])
    assert "Put right in the third version: The second reason." in third.corrected[:since]
    assert "reason." not in " ".join(report(company, Edition.PUBLIC).corrected)


def test_what_is_overdue_is_a_decision(company: Company) -> None:
    """It is asked for on page one, and marked where the actions are listed."""
    there = board(company, Role.LEAD)
    assert there.run
    past = company.now.date() - timedelta(days=3)
    one = Action(
        id="x", area="a", round=there.run.round.id, item="R1", what="Write it down", owner="Health",
        due=past, by="m", at=company.now,
    )  # fmt: skip
    later = replace(one, id="y", due=date(past.year + 2, 1, 1))
    made = of_round(talk(company, replace(there, actions=(one, later))), Edition.PUBLIC)
    assert [bool(each.asks) for each in made.actions] == [True, False]
    assert "It was due on" in made.actions[0].asks[0]
    assert [each.status for each in made.actions] == ["to do, overdue", "to do"]


def test_the_files_for_partners_have_the_star_for_partners(company: Company) -> None:
    """Beside the paper for partners; what differs from everybody's numbers is said there."""
    late(company)
    put_right(company)
    there = talk(company, board(company, Role.LEAD))
    stars = {
        edition: next(one for one in _files(there, edition).values() if isinstance(one, Star))
        for edition in (Edition.PARTNERS, Edition.PUBLIC)
    }
    for edition, star in stars.items():
        assert [ray.tenths for ray in star.rays] == [one.score for one in report(company, edition).domains]
    assert stars[Edition.PARTNERS].rays != stars[Edition.PUBLIC].rays
    differs = "Everybody else reads numbers without a return that came in or changed: Responses "
    assert differs in text_of(company, Edition.PARTNERS)
    assert "Everybody else reads numbers" not in text_of(company, Edition.PUBLIC)


def test_a_corrected_return_of_whoever_had_returned_changes_nothing_for_everybody(company: Company) -> None:
    """The other kind of correction: a return that was in already."""
    begun(company, "Health had counted the wrong year.")
    let_in(company, "Health")
    again(company, "hal")
    company.types("cora", "correct")
    assert "Nothing of it changes for everybody" in company.text("cora")


def test_a_return_that_tells_no_number_is_said_to_have_come_in(tmp_path: Path) -> None:
    """Of two agencies everybody reads no number, and who has returned: that changes and is not nothing."""
    made = Company(tmp_path)
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    for who in ("ann", "hal"):
        joined(made, who, TEAMS[who])
    opened(made)
    answered(made, "ann", "2")
    released(made)
    begun(made, "Health was late.")
    let_in(made, "Health")
    answered(made, "hal", "2")
    made.types("cora", "correct")
    assert "No number changes for everybody, only who has returned.\n" in made.text("cora")
    agreed(made, "1", "The minutes say so.")
    made.types("cora", "correct")
    assert "No number changes for everybody, only who has returned.\n" in made.text("cora")
    made.close()


def test_who_came_in_is_named_beside_the_numbers_that_count_them(company: Company) -> None:
    """Enough agencies have another return: everybody's numbers follow, and who came in is said."""
    late(company)
    for who in ("ann", "hal"):
        let_in(company, TEAMS[who])
        again(company, who)
    company.types("cora", "correct")
    (every,) = (line for line in company.text("cora").splitlines() if line.startswith("Everybody reads"))
    assert every.startswith("Everybody reads: Police: its return has come in, ")


@so_far
def four(made: Company) -> None:
    """Four agencies with a return, of which two are asked about staff and three about thresholds."""
    made.file = re.sub(r"(id: S1\n +revision: 1\n +about:) own", r"\1 area", FOUR.read_text()).encode()
    teams = [(who, team) for who, team in TEAMS.items() if who != "fay"]
    found(made, *(team for _, team in teams))
    for who, team in teams:
        joined(made, who, team)
    opened(made)
    for who, _ in teams:
        answered(made, who, "21")
    released(made)


def test_what_too_few_agencies_are_asked_is_not_said_to_be_read_by_everybody(four: Company) -> None:
    """A level agreed on it changes nothing for them; with another beside it they read that one alone."""
    begun(four)
    four.types("cora", "correct")
    four.taps("cora", "An agreed rating or its reason", "2", "1", "1")
    four.types("cora", "Nobody had shown anything.")
    four.types("cora", "correct")
    assert "Nothing of it changes for everybody." in four.text("cora")
    agreed(four, "0", "The minutes say another level.")
    four.types("cora", "correct")
    said = four.text("cora")
    assert "Staff are trained: agreed nothing → 1. Because" in said
    assert "these" not in said
    (every,) = (line for line in said.splitlines() if line.startswith("Everybody reads"))
    assert "One definition: agreed nothing → 0" in every
    assert "Staff" not in every
    assert "Because" not in every


def test_of_another_reason_alone_nothing_is_held_back(company: Company) -> None:
    """Although everybody's numbers go on without a return: that is of a correction before."""
    late(company)
    agreed(company, "1", "The minutes say so.")
    put_right(company)
    begun(company, "The reason was another.")
    agreed(company, "1", "They had shown it.")
    company.types("cora", "correct")
    assert "No number changes for everybody. Members read what is worded anew." in company.text("cora")
    agreed(company, "2", "They had shown it.")
    company.types("cora", "correct")
    said = company.text("cora")
    assert "Everybody reads: " in said
    assert "do not count a return" not in said


def test_old_and_new_says_every_number_that_its_reader_reads(company: Company) -> None:
    """One agency's level and the highest, where the median stays; a lead is told whose return has changed."""
    with_readers(company, ("lee", "A lead"))
    begun(company, "Health had counted the wrong year.")
    let_in(company, "Health")
    before = report(company, Edition.PARTNERS)
    place = before.columns.index("Health")
    again(company, "hal")
    put_right(company)
    after = report(company, Edition.PARTNERS)
    said = " ".join(after.corrected)
    assert "Health: its return has changed." in said
    pairs = zip(before.domains[0].items, after.domains[0].items, strict=True)
    moved = [(was, is_) for was, is_ in pairs if was.said[place] != is_.said[place]]
    assert moved
    for was, is_ in moved:
        (line,) = [one for one in after.corrected if one.startswith(f"{is_.label}: Health")]
        assert f"Health {was.said[place].value} → {is_.said[place].value}" in line
        assert (f"lowest {was.least} → {is_.least}" in line) is (was.least != is_.least)
        assert (f"highest {was.most} → {is_.most}" in line) is (was.most != is_.most)
    company.types("lee", "results")
    company.taps("lee", "Old and new")
    assert "Health: its return has changed." in company.text("lee")
    assert "None of the numbers" not in company.text("lee")
    assert "Health" not in " ".join(report(company, Edition.PUBLIC).corrected)


def test_who_reads_reasons_reads_old_and_new_of_them(company: Company) -> None:
    """A reason alone is put right: members read it in the chat, and no paper for everybody has it."""
    begun(company, "The level was missing.")
    agreed(company, "1", "The minutes say so.")
    put_right(company)
    begun(company, "The reason was another.")
    agreed(company, "1", "They had shown it.")
    company.types("cora", "correct")
    assert "No number changes for everybody. Members read what is worded anew." in company.text("cora")
    put_right(company)
    assert "One definition, why, worded anew: They had shown it." in company.heard("ann")
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area", "Old and new")
    assert "One definition, why, worded anew: They had shown it." in company.text("ann")
    assert "The minutes say so." not in company.text("ann")
    assert "shown it" not in json_of([report(company, Edition.PUBLIC)])


def test_a_file_says_a_role_where_the_chat_says_who_released(company: Company) -> None:
    """A paper goes where nobody can take a name back: of no version does it name who released it."""
    begun(company, "Health had counted the wrong year.")
    agreed(company, "1", "The minutes say so.")
    put_right(company)
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area")
    assert "Corrected by Cora on " in company.text("ann")
    for edition in (Edition.PARTNERS, Edition.PUBLIC):
        for version in (0, 1):
            made = report(company, edition, version)
            assert "eleased by a coordinator on " in " ".join(made.basis) or version == 0
            assert "Cora" not in said_in(made)
    company.presses("ann", f"paper:{sheet_of(company, 'Social care')}:1")
    (own,) = (one for one in company.said["ann"] if isinstance(one, Paper))
    assert "eleased by a coordinator on " in own.caption
    assert "Cora" not in said_in(own)

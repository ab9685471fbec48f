"""What backs an answer at the top level, and where that is kept, at a real store with several people."""

import pytest

from bot.learned import likeness
from bot.report.data import csv_of, json_of
from flows.asking.filed import as_read
from flows.conversations.arriving.guard import PASSES
from flows.presses.answering import ASK, BACKED
from flows.presses.results import (
    ANSWERS,
    AREA_PAPER,
    AREA_WORKBOOK,
    PUBLIC_WORKBOOK,
    TEAM_PAPER,
    TEAM_WORKBOOK,
)
from flows.replies import Document, Fold, Paper, Workbook
from flows.reports import Edition, Report
from flows.terms import Terms
from flows.verbs import Typing
from storage.writing.journal import verify
from tests.company import Company
from tests.kept import passes, problems, traces
from tests.paths import EVIDENCE
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released

PLACE = "S:/Plans/zq7 2026-03-14 minutes v2.docx"

HARMLESS = (
    "S:/Plans/2026-03-14 minutes v2.docx",
    "https://council.sharepoint.com/sites/CSC/Shared%20Documents/HSB/Audit_2026-03-14_v3.docx",
    "https://teams.microsoft.com/l/file/4857773456?tenantId=3b2a&fileType=docx",
    "SharePoint > Safeguarding > HSB > Minutes",
    "Q:\\Safeguarding\\HSB\\training log 01-04-2026.xlsx",
    "Minutes of 12 May 2026, paper 4.2",
    "HSB_Training_Matrix_FINAL_v12.xlsx",
    "docs.google.com/spreadsheets/d/1A2b3C4d5E6f/edit#gid=0",
    "\\\\fs01\\cypsdata\\HSB\\sample_of_10_records_May2026.xlsx",
    "Team site: HSB/2026/Supervision records",
    "4857773456.pdf",
)
NAMED = (
    "Tyler_Brown_assessment.docx",
    "S:/Cases/Tyler Brown/plan.docx",
    "JackSmith-2012.docx",
    "tyler.brown.plan.docx",
    "S:\\HSB\\Chloe_Evans\\AIM3.docx",
    "Case file of Amira Khan",
    "Ellie Jones safety plan.pdf",
    "NHS 485 777 3456",
    "born 03/04/2012, see the record",
)


@so_far
def company(made: Company) -> None:
    """Northshire with one team, in which Ann has answered the first question with the highest level."""
    made.file = EVIDENCE.read_bytes()
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "1")


def _kept(company: Company) -> list[str | None]:
    return [row.kept for row in company.rows_of("answer")]


def _says(company: Company, place: str = PLACE) -> None:
    """Ann says what backs her first answer, and where it is."""
    (fold,) = [one for one in company.said["ann"] if isinstance(one, Fold)]
    (button,) = [button for row in fold.buttons for button in row if button.label == "Evidence"]
    company.presses("ann", button.press)
    company.types("ann", place)
    company.taps("ann", "Minutes of the meeting")


def test_two_taps_say_what_backs_an_answer_and_none_is_needed(company: Company) -> None:
    """One on its line, one on the evidence; the question that was open comes next."""
    (fold,) = [one for one in company.said["ann"] if isinstance(one, Fold)]
    before = company.text("ann")
    (button,) = [button for row in fold.buttons for button in row if button.label == "Evidence"]
    company.presses("ann", button.press)
    assert [b.label for row in company.card("ann").buttons for b in row][:3] == [
        "The plan itself",
        "Minutes of the meeting",
        "Not sure yet",
    ]
    company.taps("ann", "The plan itself")
    assert company.text("ann") == before
    assert [sorted(row.backings) for row in company.rows_of("answer")] == [["1"]]
    assert _kept(company) == [None]


def test_several_can_be_named_and_not_sure_yet_stands_alone(company: Company) -> None:
    """What counts replaces it, and it replaces what counts."""
    sheet = company.rows_of("sheet")[0].id
    for label, named in (
        ("The plan itself", ["1"]),
        ("Minutes of the meeting", ["1", "2"]),
        ("Not sure yet", ["unsure"]),
        ("The plan itself", ["1"]),
    ):
        company.presses("ann", BACKED(sheet, "P1", "n"))
        company.taps("ann", label)
        assert sorted(company.rows_of("answer")[0].backings) == named


def test_a_place_is_kept_replaced_and_cleared(company: Company) -> None:
    """It needs nothing chosen, and what is no place is asked for again."""
    sheet = company.rows_of("sheet")[0].id
    company.presses("ann", BACKED(sheet, "P1", "n"))
    for said in ("x" * 151, "later", "?", "In place", "whoops, sorry", "I meant not in place"):
        company.types("ann", said)
        assert _kept(company) == [None], said
        company.presses("ann", BACKED(sheet, "P1", "n"))
    company.types("ann", "y" * 150)
    assert _kept(company) == ["y" * 150]
    company.types("ann", PLACE, "yes")
    assert _kept(company) == [PLACE]
    assert "So far: kept in S:/Plans" in company.text("ann")
    company.taps("ann", "Clear")
    assert _kept(company) == [None]
    assert company.run(company.store.database.read(verify)) is None


@pytest.mark.parametrize(
    "said",
    [
        *("erase this please", "disregard that", "could you make it 2", "oops, wrong folder"),
        *("I typed that by accident", "that was for another question"),
    ],
)
def test_what_takes_a_text_back_replaces_no_place(company: Company, said: str) -> None:
    """It is no place, and the one that is there stays."""
    company.presses("ann", BACKED(company.rows_of("sheet")[0].id, "P1", "n"))
    company.types("ann", PLACE, said)
    assert company.text("ann").startswith("I've saved nothing: that is no place.")
    assert _kept(company) == [PLACE]


@pytest.mark.parametrize("text", HARMLESS)
def test_names_of_files_and_links_raise_no_alarm(text: str) -> None:
    """Whatever numbers and dates are in them."""
    assert _against(text) == set()


@pytest.mark.parametrize("text", NAMED)
def test_a_child_in_the_name_of_a_file_does(text: str) -> None:
    """Whatever stands between the parts of the name; so do numbers outside such names."""
    assert _against(text)


def _against(text: str) -> set[str]:
    judged = Terms(likeness=likeness).judgement(as_read(text))
    return {str(one.kind) for one in judged.findings if one.kind not in PASSES[Typing.PLACE]}


def test_a_name_is_refused_and_kept_nowhere(company: Company) -> None:
    """Not in the database either, and the card stays."""
    sheet = company.rows_of("sheet")[0].id
    company.presses("ann", BACKED(sheet, "P1", "n"))
    card = company.types("ann", "Tyler_Brown_assessment.docx")
    assert "It seems to hold a name." in card.notice
    assert _kept(company) == [None]
    company.run(company.store.wipe())
    assert not any(b"Tyler" in file.read_bytes() for file in company.folder.glob("audit.db*"))


def test_colleagues_workbook_and_paper_show_it_and_no_edition_of_the_area(company: Company) -> None:
    """Who may read the team's notes reads where its evidence is; nobody else does, not in the data either."""
    _says(company)
    joined(company, "bea", "Social care")
    company.types("bea", "/start")
    answered(company, "ann", "1")
    sheet, round_ = company.rows_of("sheet")[0].id, company.rows_of("round")[0].id
    company.presses("bea", ANSWERS(sheet))
    assert f"Evidence: Minutes of the meeting – kept in {PLACE}" in company.text("bea")
    released(company)
    own = _files(company, "ann", TEAM_WORKBOOK(sheet), TEAM_PAPER(sheet, 1))
    area = _files(company, "cora", AREA_WORKBOOK(round_), PUBLIC_WORKBOOK(round_), AREA_PAPER(round_, 1))
    assert {one.edition for one in own} == {Edition.TEAM}
    assert all("zq7" in json_of([one]) for one in own)
    assert Edition.PUBLIC in {one.edition for one in area}
    assert not any("zq7" in json_of([one]) + csv_of([one]) for one in area)


def _files(company: Company, who: str, *presses: str) -> list[Report]:
    """The reports in the files that somebody gets by these presses."""
    found = []
    for press in presses:
        company.presses(who, press)
        files = [one for one in company.said[who] if isinstance(one, Workbook | Paper)]
        found += [one.report for one in files if isinstance(one.report, Report)]
    return found


def test_it_goes_with_the_words_of_a_round(company: Company) -> None:
    """Three years after release, as notes do; the ratings stay."""
    company.run(company.store.retain(company.now))
    _says(company)
    answered(company, "ann", "1")
    released(company)
    assert PLACE in _kept(company)
    passes(company, 1080, 1080)
    assert PLACE in _kept(company)
    passes(company, 40, 40)
    assert set(_kept(company)) == {None}
    assert traces(company, "zq7") == []
    assert problems(company) == ()


def test_it_is_part_of_what_is_held_about_somebody(company: Company) -> None:
    """In the file that they can have, beside the answer."""
    _says(company)
    company.types("ann", "my data")
    company.taps("ann", "What you hold")
    (file,) = [reply for reply in company.said["ann"] if isinstance(reply, Document)]
    assert PLACE in file.text


def test_it_goes_with_a_practice_audit_of_somebody_who_is_forgotten(company: Company) -> None:
    """And nothing is left in the database."""
    company.types("pia", "/start")
    company.taps("pia", "1")
    while not company.presses_on(company.card("pia"), "rate"):
        company.taps("pia", "c" if company.presses_on(company.card("pia"), "go") else "1")
    company.taps("pia", "1")
    company.types("pia", "what backs it", PLACE, "delete my data")
    company.taps("pia", "Forget me", "Forget me")
    assert set(_kept(company)) == {None}
    assert traces(company, "zq7") == []


def test_an_answer_that_is_lower_now_shows_nothing_of_it(company: Company) -> None:
    """It is kept for when the answer rises again, and no file has it meanwhile."""
    _says(company)
    sheet = company.rows_of("sheet")[0].id
    company.presses("ann", f"rate:{sheet}:P1:0")
    company.presses("ann", ANSWERS(sheet))
    assert "zq7" not in company.text("ann")
    (own,) = _files(company, "ann", TEAM_WORKBOOK(sheet))
    assert "zq7" not in json_of([own])
    company.presses("ann", BACKED(sheet, "P1"))
    assert "zq7" not in company.text("ann")


def test_a_note_that_was_asked_for_first_does_not_become_a_place(company: Company) -> None:
    """A line above was tapped meanwhile: only who wrote the text knows, and sends it again."""
    (fold,) = [one for one in company.said["ann"] if isinstance(one, Fold)]
    (button,) = [button for row in fold.buttons for button in row if button.label == "Evidence"]
    company.taps("ann", "Note")
    company.presses("ann", button.press)
    company.types("ann", "We meet every week")
    assert "I've kept nothing of that" in company.text("ann")
    assert _kept(company) == [None]
    company.types("ann", PLACE)
    assert _kept(company) == [PLACE]


def test_who_opens_the_question_sees_what_backs_its_answer(company: Company) -> None:
    """Beside the answer and the note, a colleague too."""
    _says(company)
    joined(company, "bea", "Social care")
    company.types("bea", "/start")
    company.presses("bea", ASK(company.rows_of("sheet")[0].id, "P1"))
    assert f"Evidence: Minutes of the meeting – kept in {PLACE}." in company.text("bea")


def test_a_place_typed_behind_a_choice_is_of_what_was_chosen_for(company: Company) -> None:
    """A choice moves on to the next answer, which says whose place is typed there."""
    company.taps("ann", "1")
    sheet = company.rows_of("sheet")[0].id
    first, _ = sorted(row.item for row in company.rows_of("answer"))
    company.presses("ann", BACKED(sheet, first))
    company.taps("ann", "1")
    assert "where that of" in company.text("ann")
    company.types("ann", PLACE)
    rows = {row.item: row for row in company.rows_of("answer")}
    (kept,) = [row for row in rows.values() if row.kept]
    assert (kept.item, sorted(kept.backings), kept.kept) == (first, ["1"], PLACE)

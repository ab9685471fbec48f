"""Filled workbooks come in as exactly what was put in; of anything else a sentence says what is wrong."""

import random
import sys
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from bot.report.reader import read_request
from bot.report.reading import read, request_of
from flows.blanks import Blank, BlankSheet, Column, Filled, Given
from flows.rounds import OTHER_REASON, DontKnow, NoCase, NotApplicable, Rated, Rating
from flows.wording import Words
from storage.codec import decode
from tests.bot.report.filling import Cells, blank_of, framework, typed, workbook
from tests.bot.report.test_workbook import needs_office, opened

WORDS = Words("en")
AGENCIES = ("SC", "H", "E", "P", "YJ", "V", "L")
NOTES = ("We reviewed twelve plans in spring.", "Two waiting lists became one.", "")


def understood(data: bytes, blank: Blank) -> Filled:
    """What the reading process makes of a file, without its start."""
    return decode(read_request(request_of(data, blank)).decode(), Filled)


def answers_of(sheet: BlankSheet, seed: int) -> tuple[Cells, tuple[Given, ...]]:
    """What somebody fills in by a seed, and what that means."""
    chosen = random.Random(seed)  # noqa: S311 – a made-up team
    cells: dict[tuple[str, Column], str | float] = {}
    given_ = []
    for item in sheet.items:
        way, note = chosen.randrange(10), chosen.choice(NOTES)
        rating: Rating | None = None
        match way:
            case 0:
                pass
            case 1:
                rating, cells[item.id, Column.ANSWER] = DontKnow(), WORDS("rating.dont_know")
            case 2:
                reason = chosen.choice(framework().offered_reasons)
                rating = NotApplicable(reason=reason.id)
                cells[item.id, Column.ANSWER] = WORDS("rating.not_applicable")
                cells[item.id, Column.REASON] = reason.label
            case 3 if item.no_case:
                rating, cells[item.id, Column.ANSWER] = NoCase(), WORDS("rating.no_case")
            case _:
                scale = framework().scale
                place = chosen.randrange(len(scale.numbers))
                rating = Rated(level=place)
                cells[item.id, Column.ANSWER] = f"{scale.numbers[place]} – {scale.labels[place]}"
        if note:
            cells[item.id, Column.NOTE] = note
        if rating or note:
            given_.append(Given(item=item.id, rating=rating, note=note))
    return cells, tuple(given_)


def filled_in(agency: str, seed: int) -> tuple[bytes, tuple[Given, ...]]:
    """An agency's workbook as somebody filled it in, and what that means."""
    (sheet,) = blank_of(agency).sheets
    cells, given_ = answers_of(sheet, seed)
    return typed(workbook(agency), sheet.name, cells), given_


@pytest.mark.parametrize("agency", AGENCIES)
def test_what_was_filled_in_comes_back(agency: str) -> None:
    """Every agency's workbook, also where it is one of many sheets."""
    data, given_ = filled_in(agency, seed=len(agency) + ord(agency[0]))
    assert understood(data, blank_of(agency)) == Filled(given=given_)
    (sheet,) = blank_of(agency).sheets
    cells, given_ = answers_of(sheet, seed=7)
    assert understood(typed(workbook(*AGENCIES), sheet.name, cells), blank_of(agency)) == Filled(given=given_)


@pytest.mark.wide
@needs_office
def test_another_program_saves_it_and_draws_the_star(tmp_path: Path) -> None:
    """LibreOffice works out the scores of what was filled in, and what it saves is read the same."""
    made = {agency: filled_in(agency, seed) for seed, agency in enumerate(AGENCIES)}
    saved = opened(tmp_path, {agency: data for agency, (data, _) in made.items()})
    for agency, (_, given_) in made.items():
        assert understood(saved[agency], blank_of(agency)) == Filled(given=given_)
        assert _star(saved[agency]) == _scores(agency, given_), agency
    assert any(isinstance(one, float) for one in _star(saved["H"]))


def _star(data: bytes) -> list[object]:
    rows = (
        CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name(WORDS("blank.sheet_star")).to_python()
    )
    top = next(at for at, row in enumerate(rows) if row[1] == WORDS("blank.answered"))
    return [row[2] for row in rows[top + 1 : top + 1 + len(framework().domains)]]


def _scores(agency: str, given_: tuple[Given, ...]) -> list[object]:
    """The scores as they are worked out by hand: half a tenth goes up."""
    levels = {one.item: one.rating.level for one in given_ if isinstance(one.rating, Rated)}
    shown: list[object] = []
    for domain in blank_of(agency).sheets[0].domains:
        rated = [levels[item.id] for item in domain.items if item.id in levels]
        if not domain.items:
            shown.append(WORDS("blank.not_asked"))
        elif len(rated) < 3:
            shown.append(WORDS("blank.too_few"))
        else:
            shown.append((20 * sum(rated) + len(rated)) // (2 * len(rated)) / 10)
    return shown


def one_row(answer: str | float = "", reason: str | float = "", note: str | float = "") -> Filled:
    """What comes of one row of a workbook."""
    (sheet,) = blank_of("H").sheets
    said = {Column.ANSWER: answer, Column.REASON: reason, Column.NOTE: note}
    cells = {(sheet.items[4].id, column): value for column, value in said.items() if value != ""}
    return understood(typed(workbook("H"), sheet.name, cells), blank_of("H"))


def rated(level: int) -> Rated:
    """A level."""
    return Rated(level=level)


@pytest.mark.parametrize(
    ("answer", "reason", "rating"),
    [
        ("3", "", rated(3)),
        (3, "", rated(3)),
        (3.0, "", rated(3)),
        (0, "", rated(0)),
        (" 2 ", "", rated(2)),
        ("two", "", rated(2)),
        ("In place", "", rated(3)),
        ("in place - we can show it", "", rated(3)),
        ("3 In place – we can show it", "", rated(3)),
        ("NOT IN PLACE", "", rated(0)),
        ("0 - Not in place", "", rated(0)),
        ("started", "", rated(1)),
        ("1: Started, not consistent", "", rated(1)),
        ("Mostly", "", rated(2)),
        ("dk", "", DontKnow()),
        ("don’t know", "", DontKnow()),
        ("DON'T KNOW", "", DontKnow()),
        ("not sure", "", DontKnow()),
        ("n/a", "It is not part of our role", NotApplicable(reason="notrole")),
        ("N/A", "not part of our role", NotApplicable(reason="notrole")),
        ("not applicable", "3", NotApplicable(reason="notrole")),
        ("na", "another team does", NotApplicable(reason="otherteam")),
    ],
)
def test_words_may_be_typed(answer: str | float, reason: str, rating: Rating) -> None:
    """What people type instead of choosing means what it means in the chat."""
    (one,) = one_row(answer, reason).given
    assert (one.rating, one.note) == (rating, "")


@pytest.mark.parametrize("answer", ["No case known", "no cases", "None known"])
def test_no_case_known_is_an_answer_where_it_is_offered(answer: str) -> None:
    """Of an item where silence is the problem it is none."""
    (sheet,) = blank_of("H").sheets
    takes, takes_not = (
        next(one.id for one in sheet.items if one.no_case is no_case) for no_case in (True, False)
    )
    data = typed(workbook("H"), sheet.name, {(takes, Column.ANSWER): answer})
    assert understood(data, blank_of("H")) == Filled(given=(Given(item=takes, rating=NoCase()),))
    (slip,) = understood(
        typed(workbook("H"), sheet.name, {(takes_not, Column.ANSWER): answer}), blank_of("H")
    ).slips
    assert slip.why == WORDS("filled.no_case")


def test_reason_in_own_words_is_kept_as_the_note() -> None:
    """As in the chat; behind the note that is there."""
    (one,) = one_row("n/a", "We only see adults here", "We asked the board.").given
    assert one.rating == NotApplicable(reason=OTHER_REASON)
    assert one.note == "We asked the board.\nWe only see adults here"


@pytest.mark.parametrize("note", ["-", "n/a", "none", "  ", "\u200b", "…"])
def test_what_says_nothing_is_no_note(note: str) -> None:
    """People put a dash where they have nothing to say."""
    assert one_row(1, note=note).given[0].note == ""


CANARY = "Jaydenqx"


@pytest.mark.parametrize(
    ("row", "column", "key"),
    [
        (("4",), "answer", "no_rating"),
        ((4,), "answer", "no_rating"),
        ((2.5,), "answer", "no_rating"),
        ((-1,), "answer", "no_rating"),
        (("2-3",), "answer", "no_rating"),
        (("2?",), "answer", "asked_back"),
        (("in",), "answer", "no_rating"),
        (("place",), "answer", "no_rating"),
        (("#N/A",), "answer", "no_words"),
        (("n/a", "#REF!"), "reason", "no_words"),
        ((f"ask {CANARY}",), "answer", "no_rating"),
        (("n/a",), "reason", "reason_missing"),
        (("n/a", "-"), "reason", "reason_unfit"),
        (("n/a", "why should it?"), "reason", "reason_unfit"),
        (("3", "It is not part of our role"), "reason", "reason_alone"),
        (("", "It is not part of our role"), "reason", "reason_alone"),
        (("3", "", "4"), "note", "no_note"),
        (("3", "", "mostly in place"), "note", "no_note"),
        (("3", "", "#NAME?"), "note", "no_words"),
    ],
)
def test_what_is_wrong_is_named_by_its_place(row: tuple[str | float, ...], column: str, key: str) -> None:
    """By sheet, row and column, and never with what is in it; nothing of the row is taken."""
    result = one_row(*row)
    (slip,) = result.slips
    assert (slip.sheet, slip.row, slip.column) == ("Health", 8, WORDS(f"blank.{column}"))
    assert slip.why == WORDS(f"filled.{key}")
    assert not result.given


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        (f"{CANARY} Okonkwo-Smythe was seen in clinic by her worker", "name"),
        ("Her NHS number is 943 476 5919", "nhs_number"),
        ("Write to jo.bloggs@example.org about it", "email"),
        ("Born on 3 May 2011", "date_of_birth"),
    ],
)
def test_what_identifies_somebody_is_refused(note: str, kind: str) -> None:
    """Notes pass the guard as typed ones do, and so do reasons in a team's own words."""
    for result, column in ((one_row(3, note=note), "note"), (one_row("n/a", note), "reason")):
        (slip,) = result.slips
        assert slip.column == WORDS(f"blank.{column}")
        assert WORDS(f"guard.kind.{kind}") in slip.why
        assert not result.given
        assert CANARY not in repr(result)


def test_worry_is_not_taken() -> None:
    """Whoever tells of one in a cell is told whom to tell."""
    (slip,) = one_row(note="I am worried that a boy in my class is being touched by his uncle").slips
    assert slip.why == WORDS("filled.worry")


def test_long_note_is_not_cut() -> None:
    """It says how many letters there are."""
    (slip,) = one_row(note="Our plan is written. " * 30).slips
    assert "629" in slip.why


def test_item_of_a_function_the_team_has_not() -> None:
    """A workbook for every team of an agency holds rows that this team is not asked."""
    whole = blank_of("H").sheets[0]
    of_function = next(item for item in whole.items if item.when)
    asked = tuple(
        type(domain)(short=domain.short, items=tuple(item for item in domain.items if not item.when))
        for domain in whole.domains
    )
    blank = blank_of("H")
    own = Blank(
        **{name: getattr(blank, name) for name in type(blank).__dataclass_fields__ if name != "sheets"},
        sheets=(BlankSheet(agency="H", name="Health", functions=(), domains=asked),),
    )
    other = next(item for item in whole.items if not item.when)
    data = typed(workbook("H"), "Health", {(of_function.id, Column.ANSWER): 3, (other.id, Column.ANSWER): 1})
    result = understood(data, own)
    assert [slip.why for slip in result.slips] == [WORDS("filled.not_asked")]
    assert result.given == (Given(item=other.id, rating=Rated(level=1)),)


HOSTILE = st.one_of(
    st.sampled_from(
        ["=1+1", "+44", "@SUM(A1)", "\t=1", "{=1}", "]]>", "{0}", "%s", "{words}", "0" * 400, "²"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=80),
)


@given(texts=st.tuples(HOSTILE, HOSTILE, HOSTILE))
def test_no_text_breaks_it_or_is_repeated(texts: tuple[str, str, str]) -> None:
    """Whatever is in the cells, there is an answer, or a sentence without a word of it."""
    result = one_row(*(f"{text}zqcanaryqz" if text else "" for text in texts))
    assert result.given or result.slips or result.why == WORDS("filled.empty", agency="Health")
    assert "zqcanaryqz" not in repr(result).casefold()


async def test_process_reads_it() -> None:
    """The same through a process of its own."""
    data, given_ = filled_in("YJ", seed=3)
    assert await read(data, blank_of("YJ")) == Filled(given=given_)


@pytest.mark.parametrize(
    "code", ["import os; os.kill(os.getpid(), 9)", "import time; time.sleep(60)", "print(7)"]
)
async def test_process_that_gives_no_answer(code: str) -> None:
    """Killed, slow, or mad: a sentence, and in time."""
    data = workbook("H")
    result = await read(data, blank_of("H"), command=(sys.executable, "-c", code), patience=0.5)
    assert result.why == WORDS("filled.not_read")

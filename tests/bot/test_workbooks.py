"""A filled workbook is read in for a team by whoever runs the assistant: all of it or nothing."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.putting import NotWritten
from bot.report.workbook import blank_xlsx
from bot.workbooks import Import, NotTaken, take_filled, write_blank
from flows.blanks import Blank, Column
from flows.replies import Workbook
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from storage.database.faults import DatabaseInUse
from storage.framework.file import read_framework
from storage.reading.rows import read_rating
from tests.bot.report.filling import typed
from tests.company import Company
from tests.flows.small import SMALL
from tests.machine.stage import START
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened


@so_far
def company(made: Company) -> None:
    """Cora's round with Social care, where Ann is, and Health, where nobody is."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")


def asked(company: Company) -> Blank:
    """What Ann's team is asked, as the workbook from her task list has it."""
    company.taps("ann", "e")
    (book,) = (one for one in company.said["ann"] if isinstance(one, Workbook))
    assert isinstance(book.report, Blank)
    assert "Northshire" not in repr(book)
    return book.report


def filled(company: Company, cells: Mapping[tuple[int, Column], str | float]) -> Path:
    """Ann's workbook with this typed into the rows of her items, by their places."""
    blank = asked(company)
    (sheet,) = blank.sheets
    said = {(sheet.items[at].id, column): value for (at, column), value in cells.items()}
    file = company.folder / "filled.xlsx"
    file.write_bytes(typed(blank_xlsx(blank), sheet.name, said))
    return file


def take(
    company: Company, file: Path, team: str = "social care", *, yes: bool = True
) -> tuple[str, list[str]]:
    """Read a file in while the assistant is down; what was said at the end, and what was asked before."""
    company.run(company.store.close())
    framework = company.folder / "small.yaml"
    framework.write_bytes(company.file)
    questions: list[str] = []

    def agree(said: str) -> bool:
        questions.append(said)
        return yes

    wanted, url = Import(file=file, area="Northshire", team=team), f"sqlite:///{company.folder / 'audit.db'}"
    try:
        return company.run(take_filled(url, framework, wanted, agree, lambda: LATER)), questions
    finally:
        company.restart(company.file)


def ratings(company: Company) -> list[tuple[Rating | None, str | None]]:
    """All answers there are, with their notes."""
    rows = sorted(company.rows_of("answer"), key=lambda row: str(row.item))
    return [(read_rating(row.level, row.other, row.reason), row.note) for row in rows]


LATER = START + timedelta(hours=2)

FULL: Mapping[tuple[int, Column], str | float] = {
    (0, Column.ANSWER): 3,
    (0, Column.NOTE): "The board agreed it in May.",
    (1, Column.ANSWER): "dk",
    (2, Column.ANSWER): "n/a",
    (2, Column.REASON): "It is not part of our role",
}


def test_all_of_it_is_taken(company: Company) -> None:
    """As if it were answered in the chat: the team goes on from there; the journal says where it is from."""
    said, questions = take(company, filled(company, FULL))
    assert said == "Done: 3 answers taken for Social care."
    (question,) = questions
    assert question.splitlines() == [
        "Northshire, round 1, Social care: 9 asked.",
        "In the file: 1 rating, 1 don't know, 1 not applicable.",
        "That is 3 new answers, 0 changed, 1 note.",
    ]
    assert ratings(company) == [
        (Rated(level=3), "The board agreed it in May."),
        (DontKnow(), None),
        (NotApplicable(reason="notrole"), None),
    ]
    company.types("ann", "/start")
    assert "3 of 9" in company.text("ann")
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "coordinator · had a filled workbook read in" in company.text("cora")
    health = company.run(examine(f"sqlite:///{company.folder / 'audit.db'}"))
    assert not health.problems


@pytest.mark.wide
def test_the_same_file_twice_changes_nothing(company: Company) -> None:
    """Also what was left empty stays as it was answered since."""
    file = filled(company, FULL)
    take(company, file)
    before = len(company.rows_of("journal"))
    said, questions = take(company, file)
    assert said == "Everything in it is in the team's return already. Nothing was changed."
    assert (questions, len(company.rows_of("journal"))) == ([], before)


def test_nothing_is_taken_without_a_yes(company: Company) -> None:
    """Nor is anything written."""
    before = company.rows_of("journal")
    said, _ = take(company, filled(company, FULL), yes=False)
    assert (said, ratings(company), company.rows_of("journal")) == ("Nothing was changed.", [], before)


def test_one_wrong_cell_stops_all(company: Company) -> None:
    """It is named, and what is in it is not repeated."""
    file = filled(company, {**FULL, (3, Column.NOTE): "Ring Jaydenqx Okonkwo's mother on 07700 900123"})
    with pytest.raises(NotTaken, match=r"Social care, row 7, Note: it seems to hold") as problem:
        take(company, file)
    assert "Jaydenqx" not in str(problem.value)
    assert ratings(company) == []


@pytest.mark.parametrize(
    ("team", "why"),
    [
        ("Health", "This workbook has no sheet for Health"),
        ("Education", "There is no team called Education. There is: Health, Social care."),
    ],
)
def test_only_the_team_that_is_named(company: Company, team: str, why: str) -> None:
    """What a file says of agencies is held against the team, and decides nothing."""
    with pytest.raises(NotTaken, match=why):
        take(company, filled(company, FULL), team)
    assert ratings(company) == []


def test_a_submitted_return_stays(company: Company) -> None:
    """As in the chat, it has to be taken back first."""
    file = filled(company, FULL)
    answered(company, "ann", "1")
    before = ratings(company)
    with pytest.raises(NotTaken, match="has submitted its return"):
        take(company, file)
    assert ratings(company) == before


def test_answers_have_closed(company: Company) -> None:
    """Until the return is let in late."""
    file = filled(company, FULL)
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    with pytest.raises(NotTaken, match="have closed"):
        take(company, file)


def test_a_running_bot_holds_the_database(company: Company) -> None:
    """It says which process that is."""
    wanted = Import(file=filled(company, FULL), area="Northshire", team="Social care")
    framework = company.folder / "small.yaml"
    framework.write_bytes(company.file)
    url = f"sqlite:///{company.folder / 'audit.db'}"
    with pytest.raises(DatabaseInUse):
        company.run(take_filled(url, framework, wanted, lambda _: True, lambda: LATER))


def test_a_blank_overwrites_nothing(tmp_path: Path) -> None:
    """And names the agencies where one is not known."""
    framework, file = read_framework(SMALL.encode()), tmp_path / "blank.xlsx"
    assert "Social care, Health, Voluntary" in write_blank(framework, None, file)
    with pytest.raises(NotWritten, match="is there already"):
        write_blank(framework, "SC", file)
    with pytest.raises(NotWritten, match=r"There is no agency Q. The agencies are SC \(Social care\)"):
        write_blank(framework, "Q", tmp_path / "other.xlsx")

"""A workbook that whoever runs the assistant reads in for a team that has nobody here is its return."""

from dataclasses import replace

import pytest

from bot.report.workbook import blank_xlsx
from flows.blanks import Blank, Column
from flows.changes import RatingGiven
from flows.replies import Workbook
from flows.rounds import Rated
from storage.writing.turns import write_changes
from tests.bot.report.filling import typed
from tests.files.test_files_of_two_rounds import _take
from tests.kept import problems
from tests.office import Desk
from tests.so_far import so_far_of
from tests.steps import answered, found, joined, opened


@so_far_of(Desk)
def desk(made: Desk) -> None:
    """Nobody is in Health."""
    found(made, "Social care", "Health", "Voluntary")
    joined(made, "ann", "Social care")
    opened(made)


def _sheet(desk: Desk) -> tuple[int, bool]:
    """Whether the return of Health is marked as handed in, and is in."""
    (team,) = (row.id for row in desk.rows_of("team") if row.name == "Health")
    (row,) = (row for row in desk.rows_of("sheet") if row.team == team)
    return row.handed, row.submitted is not None


def _begun(desk: Desk) -> None:
    """As it was left before: answers are there by the coordinator, and nothing is in."""
    (team,) = (row.id for row in desk.rows_of("team") if row.name == "Health")
    (sheet,) = (row.id for row in desk.rows_of("sheet") if row.team == team)
    (by,) = (row for row in desk.rows_of("membership") if row.role == "coordinator")
    facts = [
        RatingGiven(
            chain=sheet, area=by.area, sheet=sheet, item=item, rating=Rated(level=2), by=by.id, at=desk.now
        )
        for item in ("C01", "C02")
    ]
    desk.run(desk.store.database.write(lambda one: write_changes(one, facts, desk.now)))


@pytest.mark.wide
def test_the_first_time_is_handed_in_too(desk: Desk) -> None:
    """As in the chat: that is said before the yes, and a second one goes in as well."""
    said, question = _take(desk, desk.book("Health", "2"), "Health")
    assert "Nobody is in the team: this is handed in as its return" in question
    assert said == "Done: 4 answers taken for Health. It is handed in."
    assert _sheet(desk) == (1, True)
    said, question = _take(desk, desk.book("Health", "3"), "Health")
    assert "The return was handed in for the team" in question
    assert set(desk.ratings().values()) == {3}
    assert "has answers of its own" not in desk.hands(desk.book("Health", "1"))
    assert problems(desk) == ()


@pytest.mark.parametrize("way", ["chat", "import"])
def test_what_was_read_in_and_never_in_can_be_handed_in(desk: Desk, way: str) -> None:
    """It is the coordinator's, not the team's own; the same answers will do."""
    _begun(desk)
    assert _sheet(desk) == (0, False)
    data = desk.book("Health", "2", most=2)
    if way == "chat":
        assert "Hand this in for Health?" in desk.hands(data)
        desk.taps("cora", "Hand it in")
    else:
        said, _ = _take(desk, data, "Health")
        assert said.endswith("It is handed in.")
    assert _sheet(desk) == (1, True)
    assert problems(desk) == ()


def test_what_one_of_the_team_answered_is_not(desk: Desk) -> None:
    """Though they have left, and a coordinator had something read in besides."""
    _begun(desk)
    joined(desk, "ben", "Health")
    desk.types("ben", "/start")
    desk.taps("ben", "c", "1")
    desk.types("ben", "leave")
    desk.taps("ben", "1")
    assert "has answers of its own" in desk.hands_over(
        next(row.sheet for row in desk.rows_of("answer")), desk.book("Health")
    )
    said, _ = _take(desk, desk.book("Health", "2"), "Health")
    assert not said.endswith("It is handed in.")
    assert _sheet(desk) == (0, False)


def test_a_team_with_somebody_goes_on_itself(desk: Desk) -> None:
    """They submit as always."""
    answered(desk, "ann", "2")
    (row,) = {row.sheet for row in desk.rows_of("answer")}
    desk.presses("ann", f"reopen:{row}")
    desk.presses("ann", f"reopenanyway:{row}")
    said, _ = _take(desk, desk.book("Social care", "3"), "Social care")
    assert said.startswith("Done: ")
    assert not said.endswith("It is handed in.")


def test_a_workbook_of_another_return_says_no_more_than_that(desk: Desk) -> None:
    """A round of the same number may be another partnership's."""
    desk.types("ann", "/start")
    desk.taps("ann", "Blank workbook")
    (book,) = (one for one in desk.said["ann"] if isinstance(one, Workbook))
    assert isinstance(book.report, Blank)
    (sheet,) = book.report.sheets
    other = blank_xlsx(replace(book.report, of="of another"))
    data = typed(other, sheet.name, {(sheet.items[0].id, Column.ANSWER): 1.0})
    desk.sends("ann", data)
    desk.reads()
    assert "The workbook was made for another return than this one." in desk.text("ann")
    _, question = _take(desk, data, "Social care")
    assert question.startswith("The workbook was made for another return than this one.")

"""A filled workbook while one round is open and a return of another is let in: it goes where it is meant."""

import pytest

from bot.report.workbook import blank_xlsx
from bot.workbooks import Import, NotTaken, take_filled
from flows.blanks import Blank, Column
from flows.replies import Card, Workbook
from tests.bot.report.filling import typed
from tests.corrections import begun, let_in, put_right, sheet_of
from tests.office import Desk
from tests.so_far import so_far_of
from tests.steps import answered, found, joined, opened, released


def _run(made: Desk) -> None:
    """Ann is in Social care; Health answered on paper; the first round is released, and being corrected."""
    found(made, "Social care", "Health", "Voluntary")
    joined(made, "ann", "Social care")
    opened(made)
    answered(made, "ann", "3")
    made.hands(made.book("Health", "2"))
    made.taps("cora", "Hand it in")
    released(made)


@so_far_of(Desk)
def desk(made: Desk) -> None:
    """The second round is open as well."""
    _run(made)
    opened(made)


@so_far_of(Desk)
def alone(made: Desk) -> None:
    """Only the first round is there."""
    _run(made)
    begun(made)


def _begun(desk: Desk, team: str) -> None:
    """Cora corrects the first round, and lets a team in."""
    desk.presses("cora", f"amend:{_round(desk)}")
    desk.types("cora", "A return was wrong.")
    desk.taps("cora", "A return", team, "It holds an error")


def _round(desk: Desk) -> str:
    return str(next(row.id for row in desk.rows_of("round") if row.number == 1))


def _levels(desk: Desk, sheet: str) -> list[int]:
    return [row.level for row in desk.rows_of("answer") if row.sheet == sheet]


def _own(desk: Desk, level: float) -> bytes:
    """Ann's workbook from the task list that she is on."""
    desk.taps("ann", "Blank workbook")
    (book,) = (one for one in desk.said["ann"] if isinstance(one, Workbook))
    assert isinstance(book.report, Blank)
    (sheet,) = book.report.sheets
    return typed(blank_xlsx(book.report), sheet.name, {(sheet.items[0].id, Column.ANSWER): level})


def test_the_coordinators_card_names_the_return(desk: Desk) -> None:
    """A file that is sent from the correction goes to the return let in there, and each card says so."""
    _begun(desk, "Health")
    assert "Nobody is in Health: invite somebody, or hand their workbook in." in desk.text("cora")
    assert "They are told" not in desk.text("cora")
    desk.sends("cora", desk.book("Health", "1"))
    assert "The workbook of Health (round 1)" in desk.text("cora")
    desk.reads()
    assert "Hand this in for Health (round 1)?" in desk.text("cora")
    desk.taps("cora", "Hand it in")
    assert "Handed in for Health (round 1)." in desk.text("cora")
    old, new = sheet_of(desk, "Health"), sheet_of(desk, "Health", 2)
    assert (_levels(desk, old), _levels(desk, new)) == ([1, 1, 1, 1], [])


def test_a_coordinator_is_asked_for_which_round(desk: Desk) -> None:
    """From any other card both are offered by name and number; the card of a team offers both as well."""
    _begun(desk, "Health")
    desk.types("cora", "/area")
    desk.taps("cora", "Teams", "Health", "Hand in a filled workbook, round 1")
    assert "The workbook of Health (round 1)" in desk.text("cora")
    desk.types("cora", "/area")
    desk.sends("cora", desk.book("Health", "1"))
    said = [button.label for row in desk.card("cora").buttons for button in row]
    assert said[:3] == ["Health (round 2)", "Voluntary (round 2)", "Health (round 1)"]
    desk.taps("cora", "Health (round 1)")
    desk.reads()
    desk.taps("cora", "Hand it in")
    assert _levels(desk, sheet_of(desk, "Health")) == [1, 1, 1, 1]


@pytest.mark.parametrize("at", ["menu", "tasks", "check"])
@pytest.mark.wide
def test_a_members_card_decides(desk: Desk, at: str) -> None:
    """Sent to a card of the first round, a file is the first round's, and the card says which round it is."""
    _begun(desk, "Social care")
    old, new = sheet_of(desk, "Social care"), sheet_of(desk, "Social care", 2)
    desk.presses("ann", f"reopen:{old}")
    desk.presses("ann", f"reopenanyway:{old}")
    desk.presses("ann", f"tasks:{old}")
    data = _own(desk, 1.0)
    desk.presses("ann", f"{at}:{old}")
    assert "Round 1" in desk.text("ann")
    desk.sends("ann", data)
    assert "I am reading the file for Social care (round 1)." in desk.text("ann")
    desk.reads()
    assert "It is saved in the return of Social care (round 1)." in desk.text("ann")
    assert "made for" not in desk.text("ann")
    desk.taps("ann", "Save these answers")
    assert _levels(desk, old).count(1) == 1
    assert _levels(desk, new) == []


def test_a_member_is_asked_where_no_card_tells(desk: Desk) -> None:
    """On any other card both rounds are offered; a file of one is never saved in the other unasked."""
    _begun(desk, "Social care")
    old, new = sheet_of(desk, "Social care"), sheet_of(desk, "Social care", 2)
    desk.presses("ann", f"tasks:{new}")
    data = _own(desk, 1.0)
    desk.types("ann", "/privacy")
    desk.sends("ann", data)
    assert "Which return is this file for?" in desk.text("ann")
    desk.taps("ann", "Round 1")
    assert "The return of Social care (round 1) has been submitted" in desk.text("ann")
    desk.presses("ann", f"reopen:{old}")
    desk.presses("ann", f"reopenanyway:{old}")
    desk.types("ann", "/privacy")
    desk.sends("ann", data)
    desk.taps("ann", "Round 1")
    desk.reads()
    assert "The workbook was made for round 2, and this is round 1." in desk.text("ann")
    assert 1 not in _levels(desk, old)
    desk.taps("ann", "Leave it")
    desk.types("ann", "/privacy")
    desk.sends("ann", data)
    desk.taps("ann", "Round 2")
    desk.reads()
    assert "made for" not in desk.text("ann")
    desk.taps("ann", "Save these answers")
    assert _levels(desk, new) == [1]


def test_a_return_that_is_chosen_twice_is_read_for_once(desk: Desk) -> None:
    """Before the file is read the second tap says that it is being read, and after that what it says."""
    _begun(desk, "Social care")
    new = sheet_of(desk, "Social care", 2)
    desk.presses("ann", f"tasks:{new}")
    data = _own(desk, 1.0)
    desk.types("ann", "/privacy")
    desk.sends("ann", data)
    (which,) = (one for one in desk.said["ann"] if isinstance(one, Card))
    for name in ("Round 2", "Round 2", "Round 1"):
        desk.taps("ann", name, on=which)
        assert "I am reading the file for Social care (round 2)." in desk.text("ann")
        assert "No file waits" not in desk.text("ann")
    desk.reads()
    assert "Save these answers?" in desk.text("ann")
    desk.taps("ann", "Round 2", on=which)
    assert "Save these answers?" in desk.text("ann")
    desk.taps("ann", "Save these answers")
    assert _levels(desk, new) == [1]
    desk.taps("ann", "Round 2", on=which)
    assert "No file waits any more." in desk.text("ann")


def test_a_file_sent_to_a_card_of_a_round_that_is_over_says_where_it_goes(desk: Desk) -> None:
    """The one return it can be for is another than the card's: both lines name the round."""
    old, new = sheet_of(desk, "Social care"), sheet_of(desk, "Social care", 2)
    desk.presses("ann", f"tasks:{new}")
    data = _own(desk, 1.0)
    desk.presses("ann", f"menu:{old}")
    desk.sends("ann", data)
    assert "I am reading the file for Social care (round 2)." in desk.text("ann")
    desk.reads()
    assert "It is saved in the return of Social care (round 2)." in desk.text("ann")
    desk.taps("ann", "Save these answers")
    assert _levels(desk, new) == [1]


@pytest.mark.wide
def test_a_paper_return_is_corrected_to_its_end(alone: Desk) -> None:
    """Let in, it is handed in anew from the card that says so, and the corrected round holds it."""
    let_in(alone, "Health")
    assert "Nobody is in Health" in alone.text("cora")
    alone.taps("cora", "Hand in a filled workbook")
    alone.sends("cora", alone.book("Health", "1"))
    alone.reads()
    alone.taps("cora", "Hand it in")
    put_right(alone)
    assert "Released as corrected" in alone.text("cora")
    assert _levels(alone, sheet_of(alone, "Health")) == [1, 1, 1, 1]


def _take(desk: Desk, data: bytes, team: str, number: int | None = None) -> tuple[str, str]:
    """Read a file in while the assistant is down; what was said, and what was asked before."""
    desk.run(desk.store.close())
    framework, file = desk.folder / "small.yaml", desk.folder / "in.xlsx"
    framework.write_bytes(desk.file)
    file.write_bytes(data)
    asked: list[str] = []

    def agree(said: str) -> bool:
        asked.append(said)
        return True

    wanted = Import(file=file, area="Northshire", team=team, round=number)
    url = f"sqlite:///{desk.folder / 'audit.db'}"
    try:
        said = desk.run(take_filled(url, framework, wanted, agree, lambda: desk.now))
    finally:
        desk.restart(desk.file)
    return said, "\n".join(asked)


def test_import_takes_the_round_that_is_named(desk: Desk) -> None:
    """With two that can be answered it has to be; a return of before is handed in again where it was."""
    _begun(desk, "Health")
    with pytest.raises(NotTaken, match=r"rounds 1 and 2. Say which it is with --round."):
        _take(desk, desk.book("Health", "1"), "Health")
    with pytest.raises(NotTaken, match=r"no return in round 3"):
        _take(desk, desk.book("Health", "1"), "Health", 3)
    said, asked = _take(desk, desk.book("Health", "1"), "Health", 1)
    assert said == "Done: 4 answers taken for Health, round 1. It is handed in."
    assert "Northshire, round 1, Health: 4 asked." in asked
    old, new = sheet_of(desk, "Health"), sheet_of(desk, "Health", 2)
    assert (_levels(desk, old), _levels(desk, new)) == ([1, 1, 1, 1], [])
    assert next(row.submitted for row in desk.rows_of("sheet") if row.id == old)


def test_import_of_a_paper_return_let_in(alone: Desk) -> None:
    """Where it is the only one, no round has to be named."""
    let_in(alone, "Health")
    said, _ = _take(alone, alone.book("Health", "1"), "Health")
    assert said == "Done: 4 answers taken for Health, round 1. It is handed in."
    put_right(alone)
    assert "Released as corrected" in alone.text("cora")

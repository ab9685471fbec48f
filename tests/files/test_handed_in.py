"""A workbook that a coordinator hands in for a team that has nobody here: in numbers, whole, once, marked."""

import json
from datetime import timedelta

import pytest

from bot.report.workbook import blank_xlsx
from flows.blanks import Column
from flows.replies import Paper, Picture, Workbook
from flows.reports import Report
from storage.framework.file import read_framework
from tests.bot.report.filling import typed
from tests.data.test_who_wrote_it import erased
from tests.flows.play import text_of
from tests.kept import problems
from tests.office import Desk
from tests.so_far import so_far_of
from tests.steps import answered, found, goes, joined, opened, reminded


@so_far_of(Desk)
def desk(made: Desk) -> None:
    """The round as it begins."""
    found(made, "Social care", "Health", "Voluntary")
    joined(made, "ann", "Social care")
    opened(made)


def _scale(desk: Desk) -> tuple[str, ...]:
    return read_framework(desk.file).scale.labels


def test_counts_first_and_then_all_of_it(desk: Desk) -> None:
    """Whose it is is asked, counts come before the yes and no rating ever, and then it is submitted."""
    said = desk.hands(desk.book("Health", "0123", NOTE="We reviewed twelve plans."))
    assert "Hand this in for Health?" in said
    assert "In the file: 4 of 4 answered." in said
    assert "Rated: 4. Don't know: 0. Not applicable: 0." in said
    assert "New answers: 4. Answers that change: 0. Notes that change: 1." in said
    assert desk.ratings() == {}
    desk.taps("cora", "1")
    assert "Handed in for Health." in desk.text("cora")
    assert list(desk.ratings().values()) == [0, 1, 2, 3]
    (sheet,) = (row for row in desk.rows_of("sheet") if row.submitted)
    assert (sheet.handed, sheet.approver) == (1, "")
    assert desk.rows_of("filing") == []
    for shown in (said, desk.text("cora"), text_of(desk.taps("cora", "b"))):
        assert not [label for label in _scale(desk) if label in shown]
        assert "twelve plans" not in shown


def test_from_the_card_of_a_team(desk: Desk) -> None:
    """The card of a team that nobody is in asks for its workbook; that of another has no such button."""
    desk.types("cora", "/area")
    desk.taps("cora", "Who has what", "Social care")
    assert desk.presses_on(desk.card("cora"), "handin") == []
    desk.types("cora", "/area")
    desk.taps("cora", "Who has what", "Health", "h")
    desk.sends("cora", desk.book("Health"))
    assert "I am reading the file for Health" in desk.text("cora")
    desk.reads()
    desk.taps("cora", "Hand it in")
    assert len(desk.ratings()) == 4


def test_the_files_own_agency_is_held_against_the_team(desk: Desk) -> None:
    """Whoever chooses the wrong team is told, and nothing is taken."""
    assert "no sheet for Voluntary" in desk.hands(desk.book("Health"), "Voluntary")
    assert (desk.ratings(), desk.rows_of("filing")) == ({}, [])


def test_problems_are_said_by_cell(desk: Desk) -> None:
    """By sheet, row and column, never in the words of the cell; nothing is taken."""
    said = desk.hands(desk.book("Health", NOTE="Zebedee Quillfeather, born 3 May 2012, was seen twice."))
    assert "row" in said
    assert "Note" in said
    assert "Quillfeather" not in desk.every_text()
    assert (desk.ratings(), desk.rows_of("filing")) == ({}, [])
    assert "The workbook of Health" in text_of(desk.taps("cora", "Back to the workbook"))


def test_a_second_one_says_what_differs_in_numbers(desk: Desk) -> None:
    """What is the same is not written again; the same file changes nothing."""
    desk.hands(desk.book("Health", "33", most=3))
    desk.taps("cora", "1")
    assert "Everything in it has been handed in already" in desk.hands(desk.book("Health", "33", most=3))
    said = desk.hands(desk.book("Health", "31"))
    assert "New answers: 1. Answers that change: 1. Notes that change: 0." in said
    assert "3 of 4 answered. Another workbook adds to that." in said
    desk.taps("cora", "1")
    assert list(desk.ratings().values()) == [3, 1, 3, 1]


def test_who_joins_later_reads_it_and_goes_on(desk: Desk) -> None:
    """It says by whom it was handed in; taken back and submitted by the team it is the team's."""
    desk.hands(desk.book("Health", "0123"))
    desk.taps("cora", "1")
    joined(desk, "hal", "Health")
    desk.types("hal", "/start")
    assert "Handed in from a workbook by Cora" in desk.text("hal")
    desk.taps("hal", "Results")
    assert "Handed in from a workbook by Cora" in desk.text("hal")
    (book,) = _reports(desk, "hal", "f", "Workbook")
    assert any("Handed in from a workbook by Cora" in line for line in book.basis)
    desk.types("hal", "/start")
    desk.taps("hal", "1")
    assert "Handed in from a workbook by Cora" in desk.text("hal")
    desk.taps("hal", "1")
    (press,) = desk.presses_on(desk.card("hal"), "tasks")
    desk.presses("hal", press)
    desk.taps("hal", "w")
    assert "Cora, handed in" in desk.text("hal")
    desk.taps("hal", "b", "u", "Submit", "1")
    assert [row.handed for row in desk.rows_of("sheet") if row.submitted] == [0]
    assert "has somebody here" in _refused(desk, "hand it in again")


def _refused(desk: Desk, why: str) -> str:
    """What Cora is told who has a button for Health from before."""
    sheet = next(row.id for row in desk.rows_of("sheet") if row.team == _team(desk, "Health"))
    said = text_of(desk.presses("cora", f"handin:{sheet}"))
    desk.sends("cora", desk.book("Health", "0"), name="blank-health-12345678.xlsx")
    assert "I am reading" not in desk.text("cora"), why
    assert [row for row in desk.rows_of("filing") if '"hands":true' in row.body.replace(" ", "")] == []
    return said


def _team(desk: Desk, name: str) -> str:
    (found,) = (str(row.id) for row in desk.rows_of("team") if row.name == name)
    return found


def _reports(desk: Desk, who: str, *keys: str) -> list[Report]:
    desk.taps(who, *keys)
    shown = [one.report for one in desk.said[who] if isinstance(one, Workbook | Paper)]
    return [one for one in shown if isinstance(one, Report)]


def test_a_member_who_joins_before_the_yes(desk: Desk) -> None:
    """Nothing is saved, and the team is to be asked."""
    desk.hands(desk.book("Health"))
    (save,) = desk.presses_on(desk.card("cora"), "handsave")
    joined(desk, "hal", "Health")
    assert "has somebody here" in text_of(desk.presses("cora", save))
    assert desk.ratings() == {}


def test_what_a_team_answered_itself_is_not_handed_in_over(desk: Desk) -> None:
    """Nor can it be found out by counting what a file would change, once its people have left."""
    joined(desk, "hal", "Health")
    desk.types("hal", "/start")
    desk.taps("hal", "c")
    desk.presses("hal", desk.presses_on(desk.card("hal"), "rate")[0])
    team = _team(desk, "Health")
    held = next(row for row in desk.rows_of("membership") if row.team == team)
    desk.does("hal", f"left:{held.area}:{held.id}")
    assert "has answers of its own" in _refused(desk, "answered by its people")
    assert len(desk.ratings()) == 1


def test_nobody_else_may(desk: Desk) -> None:
    """A member, a lead and a stranger who press a coordinator's buttons are told nothing."""
    desk.hands(desk.book("Health"))
    (save,) = desk.presses_on(desk.card("cora"), "handsave")
    sheet = save.split(":")[1]
    desk.types("cora", "/area")
    desk.taps("cora", "Invite", "A lead")
    desk.joins("lee", desk.code("cora"), "Lee")
    for who in ("ann", "lee", "stranger"):
        desk.types(who, "/start")
        for press in (save, f"handin:{sheet}", f"handfor:{sheet}", f"handoffer:{sheet}"):
            assert "Health" not in text_of(desk.presses(who, press)), (who, press)
    assert desk.ratings() == {}


def test_a_coordinator_of_another_partnership_may_not(desk: Desk) -> None:
    """Whose team it is decides, not who coordinates anything."""
    desk.hands(desk.book("Health"))
    (save,) = desk.presses_on(desk.card("cora"), "handsave")
    desk.types("dora", "/start")
    desk.presses("dora", "founding:england")
    for press in (save, f"handin:{save.split(':')[1]}"):
        assert "Health" not in text_of(desk.presses("dora", press))
    assert desk.ratings() == {}


def test_after_closing_it_goes_the_way_of_late_returns(desk: Desk) -> None:
    """It says why not; let in, it is taken once."""
    desk.hands(desk.book("Health"))
    (save,) = desk.presses_on(desk.card("cora"), "handsave")
    desk.types("cora", "/area")
    desk.taps("cora", "Close answers", "1")
    assert "Answers have closed. To hand a workbook in, accept the return of Health late first" in text_of(
        desk.presses("cora", save)
    )
    assert desk.ratings() == {}
    desk.taps("cora", "Accept it late", "1")
    desk.presses("cora", save)
    desk.taps("cora", "1") if desk.presses_on(desk.card("cora"), "handsave") else None
    assert len(desk.ratings()) == 4
    assert "Handed in for Health" in desk.text("cora")
    assert "Answers have closed" not in desk.text("cora")
    assert "Answers have closed" in _refused(desk, "let in once")


def test_a_restart_loses_nothing(desk: Desk) -> None:
    """Before it is said whose it is, while it is read, and while the offer stands."""
    desk.types("cora", "/area")
    desk.sends("cora", desk.book("Health"))
    desk.restart(desk.file)
    desk.taps("cora", "Health")
    desk.restart(desk.file)
    desk.reads()
    desk.restart(desk.file)
    desk.taps("cora", "1")
    assert len(desk.ratings()) == 4
    assert len(desk.shelf.fetched) == 1


def test_it_is_not_read_before_it_is_said_whose_it_is(desk: Desk) -> None:
    """And after an hour no more."""
    desk.types("cora", "/area")
    desk.sends("cora", desk.book("Health"))
    desk.reads()
    assert desk.shelf.fetched == []
    desk.passes(timedelta(minutes=61))
    assert "No file waits" in text_of(desk.taps("cora", "Health"))


def test_left_and_forgotten(desk: Desk) -> None:
    """A no keeps nothing; nor does it stay when who sent it is forgotten."""
    desk.hands(desk.book("Health"))
    assert "kept nothing" in text_of(desk.taps("cora", "2"))
    assert desk.rows_of("filing") == []
    desk.types("cora", "/area")
    desk.taps("cora", "Invite", "Another coordinator")
    desk.joins("carl", desk.code("cora"), "Carl")
    held = next(row for row in desk.rows_of("membership") if row.pending)
    desk.presses("cora", f"confirm:{held.area}:{held.id}")
    assert "Hand this in" in desk.hands(desk.book("Health"), who="carl")
    assert len(desk.rows_of("filing")) == 1
    desk.does("carl", f"left:{held.area}:{held.id}")
    assert desk.rows_of("filing") == []


def test_the_mark_is_where_results_are_read(desk: Desk) -> None:
    """On the card, in the journal, the workbooks, the papers and the data; counted for everybody."""
    desk.hands(desk.book("Health", "0123"))
    desk.taps("cora", "1")
    answered(desk, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1")):
        desk.types("cora", "/area")
        desk.taps("cora", *steps)
    desk.types("cora", "/area")
    desk.taps("cora", "Results")
    named = "Handed in by a coordinator from a workbook: 1 of 2 returns"
    assert f"{named} (Health)." in desk.text("cora")
    round_ = desk.rows_of("round")[0].id
    for press in (f"outbook:{round_}", f"outpublic:{round_}", f"outpaper:{round_}:1"):
        desk.presses("cora", press)
        (report,) = [one.report for one in desk.said["cora"] if isinstance(one, Workbook | Paper)]
        assert isinstance(report, Report)
        assert any(line.startswith(named) for line in report.basis), press
    desk.presses("cora", f"outexact:{round_}")
    assert [one for one in desk.said["cora"] if isinstance(one, Picture)] or "no picture" in desk.text("cora")
    desk.types("ann", "/results")
    desk.presses("ann", f"outcome:{round_}")
    assert f"{named}." in desk.text("ann")
    assert "Health)" not in desk.text("ann")
    desk.types("cora", "/area")
    desk.presses("cora", f"journal:{desk.rows_of('area')[0].id}:1")
    bodies = [json.loads(row.body) for row in desk.rows_of("journal")]
    assert sum(bool(body.get("handed")) for body in bodies) == 1


def test_notes_that_are_handed_in_are_not_the_coordinators(desk: Desk) -> None:
    """Whoever handed them in did not write them: they stay when the coordinator goes with all they typed."""
    desk.hands(desk.book("Health", "0123", NOTE="We reviewed twelve plans."))
    desk.taps("cora", "1")
    erased(desk, "cora")
    assert [row.note for row in desk.rows_of("answer") if row.note] == ["We reviewed twelve plans."]


def released(desk: Desk) -> str:
    """Health's return is handed in, Ann submits hers, and the round is released; the sheet of Health."""
    desk.hands(desk.book("Health", "0123", NOTE="We reviewed twelve plans."))
    desk.taps("cora", "1")
    answered(desk, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1")):
        desk.types("cora", "/area")
        desk.taps("cora", *steps)
    return next(str(row.id) for row in desk.rows_of("sheet") if row.team == _team(desk, "Health"))


def corrected(desk: Desk, *, begins: bool = False) -> None:
    """Cora lets the return of Health in, in a correction that begins or is under way."""
    desk.types("cora", "correct")
    if begins:
        desk.types("cora", "Health gave the wrong file.")
    desk.types("cora", "correct")
    desk.taps("cora", "A return", "Health", "1")


def put_back(desk: Desk, sheet: str) -> None:
    """Cora lets it be as it was released."""
    desk.presses("cora", f"amendone:{desk.rows_of('round')[0].id}:{sheet}")
    desk.taps("cora", "As it was released")
    assert "The return of Health is as it was released." in desk.text("cora")


def marks(desk: Desk, sheet: str) -> tuple[int, list[int]]:
    """Whether the return is marked as handed in, and its levels."""
    (row,) = (one for one in desk.rows_of("sheet") if one.id == sheet)
    return row.handed, [one.level for one in desk.rows_of("answer") if one.sheet == sheet]


def own_answers(desk: Desk, sheet: str) -> None:
    """Hal joins Health, takes the return back, answers it his way with a note, and submits."""
    joined(desk, "hal", "Health")
    desk.presses("hal", f"reopen:{sheet}")
    desk.does("hal", f"reopenanyway:{sheet}")
    (item, *_) = (row.item for row in desk.rows_of("answer") if row.sheet == sheet)
    # what Cora handed in stands there, which is shown before it is replaced
    desk.presses("hal", f"rate:{sheet}:{item}:3")
    desk.presses("hal", f"rate:{sheet}:{item}:3")
    desk.presses("hal", f"note:{sheet}:{item}")
    desk.types("hal", "The rota has changed.", "yes")
    desk.types("hal", "submit")
    desk.taps("hal", "1")


def test_put_back_it_is_handed_in_again(desk: Desk) -> None:
    """Mark and levels are those of the release, whoever returned it meanwhile; so says the journal."""
    sheet = released(desk)
    corrected(desk, begins=True)
    own_answers(desk, sheet)
    assert marks(desk, sheet) == (0, [3, 1, 2, 3])
    put_back(desk, sheet)
    assert marks(desk, sheet) == (1, [0, 1, 2, 3])
    desk.types("hal", "/start")
    desk.taps("hal", "Results")
    assert "Handed in from a workbook by Cora" in desk.text("hal")
    desk.presses("hal", f"given:{sheet}")
    assert "Cora, handed in" in desk.text("hal")
    assert "Hal" not in desk.text("hal")
    bodies = [json.loads(row.body) for row in desk.rows_of("journal")]
    assert [one["handed"] for one in bodies if one["kind"] == "return_put_back"] == [True]
    assert problems(desk) == ()
    desk.types("cora", "correct")
    desk.taps("cora", "End it without a change")
    assert marks(desk, sheet) == (1, [0, 1, 2, 3])


@pytest.mark.wide
def test_put_back_what_the_team_wrote_is_not_handed_in_over(desk: Desk) -> None:
    """The mark is back, and notes stay: once its people have left, nothing counts or replaces them."""
    sheet = released(desk)
    corrected(desk, begins=True)
    own_answers(desk, sheet)
    put_back(desk, sheet)
    held = next(row for row in desk.rows_of("membership") if row.team == _team(desk, "Health"))
    desk.does("hal", f"left:{held.area}:{held.id}")
    corrected(desk)
    said = desk.hands_over(sheet, desk.book("Health", "3333", NOTE="Something else."))
    assert "has answers of its own" in said
    assert "The rota has changed." in [row.note for row in desk.rows_of("answer")]


@pytest.mark.wide
def test_handed_in_again_in_a_correction_and_put_back(desk: Desk) -> None:
    """Both were handed in: the levels are the first's, and so is who handed it in."""
    sheet = released(desk)
    corrected(desk, begins=True)
    desk.hands_over(sheet, desk.book("Health", "3333"))
    desk.taps("cora", "1")
    assert marks(desk, sheet) == (1, [3, 3, 3, 3])
    put_back(desk, sheet)
    assert marks(desk, sheet) == (1, [0, 1, 2, 3])
    assert problems(desk) == ()


def test_a_team_with_nobody_in_it_is_not_blamed_for_saying_nothing_of_the_draft(desk: Desk) -> None:
    """Neither at the end of the check nor on the coordinator's cards: who could have said it is counted."""
    desk.hands(desk.book("Health", "1"))
    desk.taps("cora", "1")
    answered(desk, "ann", "2")
    goes(desk, "Close answers", "1")
    goes(desk, "Share the draft")
    desk.types("cora", "4 December 2026")
    desk.taps("cora", "1")
    desk.types("cora", "/area")
    said = desk.text("cora")
    assert "0 right, 0 with a correction, 1 not checked. Nobody is there to check the draft: Health." in said
    assert "Nobody is there to check the draft." in goes(desk, "Who has what")
    said = reminded(desk.at("2026-12-07 09:30"))["cora"]
    assert "ended on 4 December 2026. The one team that could check it said nothing." in said


def test_the_blank_is_on_the_card(desk: Desk) -> None:
    """The coordinator takes what the team is asked in this round from where it comes back to."""
    goes(desk, "Teams", "Health", "Hand in a filled workbook")
    desk.taps("cora", "Blank workbook to fill in")
    (book,) = [one for one in desk.said["cora"] if isinstance(one, Workbook)]
    assert not isinstance(book.report, Report)
    (sheet,) = book.report.sheets
    assert sheet.name == "Health"
    assert "The workbook of Health" in desk.text("cora")
    cells = {(item.id, Column.ANSWER): _scale(desk)[2] for item in sheet.items}
    desk.sends("cora", typed(blank_xlsx(book.report), sheet.name, cells))
    desk.reads()
    desk.taps("cora", "Hand it in")
    assert desk.ratings() == {item.id: 2 for item in sheet.items}


def test_no_blank_where_nothing_can_be_handed_in(desk: Desk) -> None:
    """An old button of a return that is somebody's own gives no file."""
    sheets = {row.id: row.team for row in desk.rows_of("sheet")}
    teams = {row.id: row.name for row in desk.rows_of("team")}
    own = next(sheet for sheet, team in sheets.items() if teams[team] == "Social care")
    desk.presses("cora", f"handblank:{own}")
    assert not [one for one in desk.said["cora"] if isinstance(one, Workbook)]

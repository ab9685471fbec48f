"""The program at a real terminal: editing, pasting, and ways to stop."""

import sys

import pytest

from tests.counts import some
from tests.end_to_end.keys import BACKSPACE, CTRL_C, CTRL_D, ENTER, HOME, LEFT, UP, Seat, pasted
from tests.end_to_end.running import PROGRAM, Home
from tests.patience import PATIENCE

pytestmark = pytest.mark.wide

TO_THE_NOTE = ("1", "1", "1", "c", "t")
CARDS = ("Which team", "Which nation", "6 questions", "1 of 3", "Write your note")
LINES = ("We meet every month.", "2", "Minutes are kept.")
GOODBYE = "Stopped. Every answer you gave is saved."
CANARY = "Zebedee Quillfeather"


def notes(home: Home) -> list[str]:
    """The notes that are kept."""
    return [note for (note,) in home.query("SELECT note FROM answer WHERE note IS NOT NULL")]


@pytest.fixture
def seat(home: Home) -> Seat:
    """A seat that has come as far as the note to the first question."""
    return at_the_note(home)


def at_the_note(home: Home, **how: object) -> Seat:
    """A seat of this kind that has come as far as the note to the first question."""
    seat = Seat(home, **how)  # type: ignore[arg-type]  # each case gives one of several
    seat.sees("Whom to call about a child")
    seat.answers(*TO_THE_NOTE, then="Write your note")
    return seat


@pytest.mark.parametrize("end", some(["\n", "\r", "\r\n"]))
def test_what_is_pasted_is_one_message(seat: Seat, home: Home, end: str) -> None:
    """Several lines become one note, and none of them an answer; Enter sends it."""
    with seat:
        seat.types(pasted(end.join(LINES)))
        seat.sees("Minutes are kept.")
        assert notes(home) == []
        seat.types(ENTER)
        seat.sees("Note saved")
    assert notes(home) == ["\n".join(LINES)]
    assert not home.ratings()


def test_what_is_pasted_unmarked_is_one_message(seat: Seat, home: Home) -> None:
    """A terminal that can't mark what is pasted sends it faster than anybody types."""
    with seat:
        seat.types("\r".join(LINES) + "\r")
        seat.sees("Note saved")
    assert notes(home) == ["\n".join(LINES)]
    assert not home.ratings()


def test_a_terminal_that_can_do_nothing_keeps_a_paste_together(home: Home) -> None:
    """No sequence is sent that it could not show."""
    with at_the_note(home, term="dumb") as seat:
        seat.types("\r".join(LINES) + "\r")
        seat.sees("Note saved")
        seat.answers("2", then="2 of 3")
        assert b"\x1b" not in seat.received
        seat.types(CTRL_D)
        assert seat.ended() == 0
    assert notes(home) == ["\n".join(LINES)]
    assert home.answers() == {"R1": 2}


def test_what_is_pasted_is_one_message_where_the_output_goes_elsewhere(home: Home) -> None:
    """As into `tee`: keys are read all the same."""
    with Seat(home, command=("/bin/sh", "-c", f"{sys.executable} {' '.join(PROGRAM)} chat | cat")) as seat:
        seat.sees("Whom to call about a child]")
        for key, words in zip(TO_THE_NOTE, CARDS, strict=True):
            seat.types(key, ENTER)
            seat.sees(words)
        seat.types("\r".join(LINES) + "\r")
        seat.sees("Note saved")
    assert notes(home) == ["\n".join(LINES)]
    assert not home.ratings()


@pytest.mark.parametrize(
    ("end", "term"), some([("\r", "xterm"), ("\n", "xterm"), ("\r", "dumb"), ("\n", "dumb")])
)
def test_what_is_typed_ahead_is_a_message_a_line(home: Home, end: str, term: str) -> None:
    """Keys that somebody presses before they are asked for are answers each."""
    with Seat(home, term=term) as seat:
        seat.types(*(f"{key}{end}" for key in "111c2"))
        seat.sees("2 of 3")
    assert home.answers() == {"R1": 2}


def test_a_line_can_be_edited(seat: Seat, home: Home) -> None:
    """Arrows, Home and Backspace do what they say."""
    with seat:
        seat.types("meet every weeek")
        seat.types(LEFT, BACKSPACE, HOME, "We ")
        seat.sees("We meet every week")
        seat.types(ENTER)
        seat.sees("Note saved")
    assert notes(home) == ["We meet every week"]


def test_what_was_sent_comes_back_and_is_in_no_file(seat: Seat, home: Home) -> None:
    """The key up brings the last message again; no file ever holds what was refused."""
    with seat:
        seat.answers(f"We discussed {CANARY}, born 3 May 2011", then="b Back to the question")
        seat.types(UP)
        seat.sees(CANARY, 2)
        seat.types(CTRL_C)
        assert seat.ended() == 130
    files = [path.read_bytes() for path in home.folder.rglob("*") if path.is_file()]
    assert len(files) >= 2
    assert not [data for data in files if CANARY.encode() in data]


@pytest.mark.parametrize(
    ("key", "code", "term"),
    some([(CTRL_C, 130, "xterm"), (CTRL_D, 0, "xterm"), (CTRL_C, 130, "dumb"), (CTRL_D, 0, "dumb")]),
)
def test_it_ends_cleanly(home: Home, key: str, code: int, term: str) -> None:
    """The terminal is as it was before; only Ctrl-C needs a word."""
    with Seat(home, term=term) as seat:
        seat.sees("Whom to call about a child] >")
        seat.types(key)
        assert seat.ended() == code
        assert seat.is_as_it_was
        assert (seat.shown[-1] == GOODBYE) == (key == CTRL_C)
        assert "Traceback" not in "".join(seat.shown)


def test_a_service_manager_may_end_it(seat: Seat) -> None:
    """The terminal is as it was before."""
    with seat:
        seat.process.terminate()
        assert seat.ended() == 130
        assert seat.is_as_it_was


def test_a_terminal_that_is_gone_ends_it(home: Home) -> None:
    """A process that outlives its terminal does not wait for keys for ever."""
    with Seat(home, its_own=False) as seat:
        seat.sees("Whom to call about a child] >")
        seat.hang_up()
        assert seat.process.wait(PATIENCE) >= 0


def test_a_long_note_in_a_narrow_window(home: Home) -> None:
    """It is broken over lines on the screen and not in the note."""
    note = "We meet each other every week and then we write the minutes. " * 7
    with at_the_note(home, columns=24) as seat:
        seat.types(pasted(note))
        seat.types(ENTER)
        seat.sees("Note saved")
        seat.asks_again()
        words = "".join(seat.shown)
        assert "any" in words
        assert not [line for line in seat.shown if len(line) > 24]
    assert notes(home) == [note.strip()]


def test_a_reply_leaves_alone_what_is_being_typed(home: Home) -> None:
    """It stands above the line, which goes on."""
    with Seat(home) as seat:
        seat.sees("Whom to call about a child] >")
        seat.types("1", ENTER)
        seat.types("heal")
        seat.sees("Which team are you answering for?")
        seat.asks_again("heal")
        seat.types("th", ENTER)
        seat.sees("Which nation")
        seat.asks_again()
        assert [line for line in seat.shown if line.startswith(">")] == ["> 1", "> health", ">"]


def test_keys_that_are_no_text_do_no_harm(seat: Seat, home: Home) -> None:
    """Bytes that are no character are shown as such and kept as a sign."""
    with seat:
        seat.types(b"We \xff meet \xc3", ENTER)
        seat.sees("Note saved")
    assert notes(home) == ["We � meet �"]

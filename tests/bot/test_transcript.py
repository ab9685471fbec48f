"""What transcripts leave out and how they tell chats apart."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.transcript import Codes, Recorder, reply_block
from flows.codes import offered_in
from flows.replies import Card, Document, Invite, Unsay
from tests.transcripts.grammar import Commands, Presses, Types
from tests.transcripts.reading import NotATranscript, read, written
from tests.transcripts.stage import News, with_codes

ONE, TWO = "abcdefghijklmnopqrstuvwx23", "zyxwvutsrqponmlkjihgfedc76"
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_codes_are_numbered_as_they_appear() -> None:
    """The same code has the same number, and the number leads back to it."""
    codes = Codes()
    assert codes.hidden(f"{TWO} or {ONE}, not {TWO}") == "⟨code 1⟩ or ⟨code 2⟩, not ⟨code 1⟩"
    assert codes.shown("/start ⟨code 2⟩") == f"/start {ONE}"


def test_what_is_no_code_stays() -> None:
    """Other lengths, letters and digits are words."""
    words = f"{ONE}a {ONE[1:]} {ONE.upper()} {ONE[:-1]}1"
    assert Codes().hidden(words) == words


def test_a_code_that_nobody_has_seen_is_made_up() -> None:
    """It is a code in form, another for each number, and the next real one has the next number."""
    codes = Codes()
    made_up = [codes.shown(f"⟨code {number}⟩") for number in (12, 1, 11)]
    assert len(set(made_up)) == 3
    assert all((offered := offered_in(code)) and offered.codes == (code,) for code in made_up)
    assert codes.hidden(ONE) == "⟨code 13⟩"


def test_everything_said_may_hold_a_code() -> None:
    """Typed and as an argument; a press is sent as it is."""
    codes = Codes()
    codes.hidden(ONE)
    assert with_codes(Types("⟨code 1⟩"), codes) == Types(ONE)
    assert with_codes(Commands("join", "⟨code 1⟩"), codes) == Commands("join", ONE)
    assert with_codes(Presses("area:x"), codes) == Presses("area:x")


def test_a_recording_lets_nobody_in(tmp_path: Path) -> None:
    """Codes that were shown or typed, however spaced, are numbered in it, and it can be read."""
    path = tmp_path / "record.txt"
    recorder = Recorder(path)
    recorder.start("0" * 64)
    invite = Invite(text="Join.", code=ONE, or_code="Or:", copy="Copy")
    table = Document(name="journal.csv", caption="Who did what", text="a,b")
    recorder.note(NOW, "4", [invite, table])
    recorder.note(NOW, f"{TWO[:13].upper()} {TWO[13:]}", [Card(id="c", head="No.")])
    recorder.note(NOW, f"/join {ONE}", [])
    recorder.note(NOW, "canary", [Unsay(message=None)])
    text = path.read_text(encoding="utf-8")
    assert text.splitlines()[3:] == [
        *("@ 2026-11-24 09:00:00", "me> 4", "< Join.", "| Or:", "| ⟨code 1⟩"),
        *("< [file: journal.csv]", "| Who did what", "", "me> ⟨code 2⟩", "< No.", "", "me> /join ⟨code 1⟩"),
        *("", "me> [refused: a code]", "- the message is removed"),
    ]
    transcript = read(text)
    assert written(transcript, [turn.replies for turn in transcript.turns]) == text


def test_what_came_to_others_stands_below() -> None:
    """The speaker's lines first, then the others' in the order in which these first spoke."""
    news, codes = News(), Codes()
    for who in ("ana", "ben", "cat"):
        news.heard(who)
    hello = reply_block(Card(id="c", head="Hello."))
    for who in ("cat", "ana", "ben", "cat"):
        news.add(who, hello)
    assert news.take("ana", codes) == ["< Hello.", "to ben", "< Hello.", "to cat", "< Hello.", "< Hello."]
    assert news.take("ana", codes) == []


def test_lines_to_others_are_replies() -> None:
    """They belong to the turn above, and can't stand alone."""
    text = "setup: on\n@ 2026-11-24 09:00:00\nana> 1\n< Yes.\nto ben\n< Ana said yes.\n"
    transcript = read(text)
    assert transcript.setup
    assert transcript.turns[0].replies == ("< Yes.", "to ben", "< Ana said yes.")
    assert written(transcript, [turn.replies for turn in transcript.turns]) == text
    with pytest.raises(NotATranscript, match="line 1"):
        read("to ben\n")

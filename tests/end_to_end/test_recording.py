"""What `--record` writes replays as it happened, whoever plays it."""

import re
from pathlib import Path

import pytest

from tests.end_to_end.keys import CTRL_D, ENTER, Seat, pasted
from tests.end_to_end.running import Home
from tests.end_to_end.test_command_line import said
from tests.paths import ROOT, SHIPPED
from tests.transcripts.engine_player import play_engine
from tests.transcripts.reading import Transcript, read, written
from tests.transcripts.telegram_player import play_telegram
from tests.transcripts.terminal_player import in_terminal, play_terminal

pytestmark = pytest.mark.wide

SESSION = (
    "1",
    "health",
    "no",
    "no",
    "england",
    "c",
    "mostly",
    "w",
    "what is this",
    "b",
    "t",
    "Jamie Taylor, born 3/4/2012, waited 9 weeks",
    "1",
    "One family waited.",
    "A pupil told me today that he is being hurt at home.",
    "b",
    "tap 2",
    "[photo]",
    "",
    "s",
)
"""A refused note, a concern, and lines that look like the grammar's own."""


async def replays(transcript: Transcript, text: str, folder: Path) -> None:
    """Check that each player gets what was recorded."""
    for number, play in enumerate((play_engine, play_telegram)):
        (folder / str(number)).mkdir()
        assert written(transcript, await play(transcript, folder / str(number))) == text
    (folder / "terminal").mkdir()
    expected = [in_terminal(turn.replies, folder / "terminal") for turn in transcript.turns]
    assert await play_terminal(transcript, folder / "terminal") == expected


async def test_a_recording_of_the_program_replays_as_it_was(tmp_path: Path) -> None:
    """What `--record` writes is a transcript of what happened, and holds nothing that was refused."""
    done = Home(tmp_path, SHIPPED).run("chat", "--record", "record.txt", typed="\n".join(SESSION) + "\n")
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode()
    text = (tmp_path / "record.txt").read_text("utf-8")
    transcript = read(text)
    assert len(transcript.turns) == len(SESSION) + 1
    await replays(transcript, text, tmp_path)
    printed = [line for turn in transcript.turns for line in in_terminal(turn.replies, tmp_path)]
    assert shown.splitlines() == printed
    assert "Taylor" not in text + shown
    assert "hurt" not in text + shown


async def test_a_partnership_recorded_at_a_terminal_replays(home: Home) -> None:
    """With questions of its own, codes, a date that was typed, and a pasted text."""
    with Seat(home, "chat", "--record", "record.txt") as seat:
        seat.sees("Whom to call about a child]")
        seat.answers(
            "3", "1", "Northshire", "Ana", "01632 960100", "MASH 01632 960200", "a", "i", then="Invitations"
        )
        seat.answers("1", then="Or send this code")
        (code,) = re.findall("^[a-z2-7]{26}$", "\n".join(seat.shown), re.MULTILINE)
        seat.answers(code, "1", "/area", "1", "in 3 weeks", "1", then="The round is open until")
        seat.answers("/area  please", "/", then="I didn't understand that")
        seat.types(pasted("We meet every month.\n2\n/start"), ENTER)
        seat.sees("I didn't understand that", 2)
        seat.types(CTRL_D)
        assert seat.ended() == 0
    text = (home.folder / "record.txt").read_text("utf-8")
    assert "\nframework: tiny.yaml\n" in text
    assert 'me> "We meet every month.\\n2\\n/start"\n' in text
    assert code not in text
    await replays(read(text), text, home.folder)


def test_a_recording_is_never_written_over(home: Home) -> None:
    """Neither an earlier one, nor the database that is made meanwhile; an empty file has nothing to lose."""
    (home.folder / "empty.txt").touch()
    assert home.run("chat", "--record", "empty.txt", typed="1\n").returncode == 0
    before = (home.folder / "empty.txt").read_bytes()
    assert "--record empty.txt can't be used: there is a file of that name" in said(
        home.run("chat", "--record", "empty.txt", typed="1\n"), 2
    )
    assert (home.folder / "empty.txt").read_bytes() == before
    (home.folder / "audit.db").unlink()
    assert "No recording can be made as audit.db" in said(
        home.run("chat", "--record", "audit.db", typed="1\n"), 2
    )
    assert home.run("doctor").returncode == 0


def test_only_its_owner_can_read_it(home: Home) -> None:
    """It is as confidential as the database."""
    assert home.run("chat", "--record", "new.txt", typed="1\n").returncode == 0
    assert (home.folder / "new.txt").stat().st_mode & 0o777 == 0o600


DOCUMENTS = {name: (ROOT / name).read_text("utf-8") for name in ("README.md", "docs/transcripts.md")}


@pytest.mark.parametrize("name", DOCUMENTS)
async def test_what_is_written_about_recordings_is_so(home: Home, name: str) -> None:
    """The command is run as it stands there, and what it leaves is a transcript that replays."""
    (command,) = re.findall(r"^(?:    )?(.*audit-bot.* --record .*)$", DOCUMENTS[name], re.MULTILINE)
    (record,) = re.findall(r"--record (\S+)", command)
    done = home.shell(command)
    assert (done.returncode, done.stderr) == (0, b"")
    text = (home.folder / record).read_text("utf-8")
    await replays(read(text), text, home.folder)

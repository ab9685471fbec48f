"""What `--record` writes replays as it happened."""

from pathlib import Path

from tests.end_to_end.running import SHIPPED, Home
from tests.transcripts.engine_player import play_engine
from tests.transcripts.reading import read, written
from tests.transcripts.telegram_player import play_telegram
from tests.transcripts.terminal_player import in_terminal

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


async def test_a_recording_of_the_program_replays_as_it_was(tmp_path: Path) -> None:
    """What `--record` writes is a transcript of what happened, and holds nothing that was refused."""
    done = Home(tmp_path, SHIPPED).run("chat", "--record", "record.txt", typed="\n".join(SESSION) + "\n")
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode()
    text = (tmp_path / "record.txt").read_text("utf-8")
    transcript = read(text)
    assert len(transcript.turns) == len(SESSION) + 1
    for number, play in enumerate((play_engine, play_telegram)):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert written(transcript, await play(transcript, folder)) == text
    printed = [line for turn in transcript.turns for line in in_terminal(turn.replies, tmp_path)]
    assert shown.splitlines() == printed
    assert "Taylor" not in text + shown
    assert "hurt" not in text + shown

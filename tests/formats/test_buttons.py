"""Buttons that were ever sent work for ever, because phones keep them."""

from pathlib import Path

import pytest

from tests.counts import IS_LONG
from tests.formats.buttons import FOLDER, Answers, as_answers, fingerprint, tap_again
from tests.paths import TRANSCRIPTS
from tests.transcripts.reading import Transcript, read

FILES = sorted(FOLDER.glob("*.txt"))

TRIED = FILES if IS_LONG else FILES[::12]
"""Those whose buttons are tapped: all in the long run, of which it is most."""

CHANGED = """\
people do something else in {name} than when its buttons were recorded, so that ids differ. If that is meant,
delete tests/formats/sent/{name} and run `python -m tests.formats` where buttons still do what they did."""


def test_every_transcript_has_its_buttons_recorded() -> None:
    """A new one is recorded by `python -m tests.formats`, and a record does not get lost."""
    assert {file.name for file in FILES} >= {file.name for file in TRANSCRIPTS.glob("*.txt")}


@pytest.mark.wide
@pytest.mark.parametrize("file", TRIED, ids=[file.stem for file in TRIED])
async def test_every_button_that_was_ever_sent_does_what_it_did(file: Path, tmp_path: Path) -> None:
    """Each is tapped by each of those who had it, after the transcript, and answered as it was then."""
    transcript, then = _recorded(file)
    now = await tap_again(transcript, tmp_path, then)
    assert {tap: now[tap] for tap in then if now[tap] != then[tap]} == {}


def _recorded(file: Path) -> tuple[Transcript, Answers]:
    transcript = read((TRANSCRIPTS / file.name).read_text(encoding="utf-8"))
    recorded_on, answers = as_answers(file.read_text(encoding="utf-8"))
    assert recorded_on == fingerprint(transcript), CHANGED.format(name=file.name)
    assert answers
    return transcript, answers

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.counts import examples
from tests.end_to_end.running import PROGRAM, Home
from tests.patience import PATIENCE, eventually

NOTE = "Reviewed every year."
CANARY = "Zebedee Quillfeather"
GOODBYE = b"\nStopped. Every answer you gave is saved.\n"
PIPES: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
REFUSED = f"We discussed {CANARY}, born 3 May 2011"

AUDIT = (
    *("1", "1", "1", "c"),  # try it, Social care, England, start
    *("2", "t", NOTE, "3"),  # an answer, a note to the second question and its answer
    *("n", "1", "d", "1", "0"),  # not applicable with its reason, don't know, two levels
    *("u", "1"),  # submit, approved by
)
CUTS = (2, 6, 9, 14)
"""Places to stop that differ in kind: in the set-up, at a note, at a reason, before the approver."""

ANSWERS = {"R1": 2, "R2": 3, "R3": "not_applicable", "S1": "dont_know", "S2": 1, "S3": 0}


def typed(lines: Sequence[str]) -> str:
    """The lines as they come through a pipe."""
    return "".join(f"{line}\n" for line in lines)


def blocks(output: bytes) -> list[str]:
    """What was printed, in pieces with an empty line between."""
    return output.decode().strip("\n").split("\n\n")


def test_a_piped_audit_ends_with_a_summary_and_a_star(home: Home) -> None:
    """The exit code is 0, every answer is in the database, and the printed path leads to a picture."""
    done = home.run("chat", typed=typed(AUDIT))
    printed = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert home.answers() == ANSWERS
    assert home.query("SELECT note FROM answer WHERE item = 'R2'") == [(NOTE,)]
    assert "Rated 4 of 6 asked: 1 don't know, 1 not applicable." in printed
    (path,) = re.findall("^Picture: (.+)$", printed, re.MULTILINE)
    with Image.open(home.folder / path) as image:
        assert (image.format, image.size) == ("PNG", (1080, 1260))
        image.load()
    assert not home.workers()


@pytest.mark.wide
def test_without_a_picture_there_are_still_the_words(home: Home) -> None:
    """If drawing fails the summary comes all the same, and nobody meets a traceback."""
    broken = home.folder / "broken" / "matplotlib"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('not for this machine')")
    home.environment["PYTHONPATH"] += f"{os.pathsep}{broken.parent}"
    done = home.run("chat", typed=typed(AUDIT))
    assert done.returncode == 0
    assert "Rated 4 of 6 asked: 1 don't know, 1 not applicable." in done.stdout.decode()
    assert "The picture can't be drawn." in done.stdout.decode()
    assert set(done.stderr.decode().splitlines()) == {
        "Stars can't be drawn: ImportError: not for this machine",
        "A picture could not be made into a file: no answer from the worker, it died or could not start",
    }
    assert not (home.folder / "pictures").exists()


@pytest.mark.wide
def test_stopped_at_any_line_it_goes_on_there(home: Home) -> None:
    """The answers are those of an audit without a pause, and what was asked last is asked again first.

    With COUNT set it is stopped after every line.
    """
    cuts = range(1, len(AUDIT)) if examples(1) > 1 else CUTS
    last = None
    for start, end in zip((0, *cuts), (*cuts, len(AUDIT)), strict=True):
        done = home.run("chat", typed=typed(AUDIT[start:end]))
        assert (done.returncode, done.stderr) == (0, b"")
        shown = blocks(done.stdout)
        assert last is None or last in shown[:4]
        last = shown[-1]
    assert home.answers() == ANSWERS
    assert home.query("SELECT note FROM answer WHERE item = 'R2'") == [(NOTE,)]
    assert sorted(item for item, _ in home.ratings()) == sorted(ANSWERS)


@pytest.mark.wide
def test_what_nobody_types_does_no_harm(home: Home) -> None:
    """Undecodable bytes, NULs, lines of 100 kB and empty ones are answered, and the audit goes on."""
    long = b"x" * 100_000 + b"\n"
    stray = b"\xff\xfe\x80\n" + b"\0\0\n" + long + b"\n\n" + "\u2028\n".encode()
    set_up, note, rest = (typed(part).encode() for part in (AUDIT[:5], AUDIT[5:6], AUDIT[6:]))
    lines = set_up + stray + note + long + rest
    done = home.run("chat", typed=lines, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    # a busy machine says that it took its time over the longest
    said = [one for one in done.stderr.splitlines() if b"seconds to be saved" not in one]
    assert (done.returncode, said) == (0, [])
    assert home.answers() == ANSWERS
    assert home.query("SELECT note FROM answer WHERE note IS NOT NULL") == [(NOTE,)]
    assert "✓ 1 One definition – Mostly in place" in done.stdout.decode()


@pytest.mark.wide
@pytest.mark.parametrize("redirection", ["<&-", ">&- 2>&-"])
def test_closed_streams_are_empty_ones(home: Home, redirection: str) -> None:
    """Without input it ends at once; without output it still answers."""
    command = f"printf '1\\n' | {{ exec {sys.executable} {' '.join(PROGRAM)} chat {redirection}; }}"
    done = subprocess.run(  # noqa: S603 – our own program
        ["/bin/sh", "-c", command],
        cwd=home.folder,
        # libfaketime opens a file as it is loaded, which would become the closed input
        env={**home.environment, "LD_PRELOAD": ""},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    heard = home.query("SELECT count(*) FROM inbox WHERE state = 'done'")
    assert heard == [(2 if ">" in redirection else 1,)]


def test_nobody_reads_on(home: Home) -> None:
    """A reader that leaves after the first line ends it in silence, with what was typed before answered."""
    script = f"printf '1\\n1\\n1\\nc\\n2\\n' | {sys.executable} {' '.join(PROGRAM)} chat | head -n 1"
    done = subprocess.run(  # noqa: S603 – our own program
        ["/bin/sh", "-c", script], cwd=home.folder, env=home.environment, capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"\n", b"")


def test_an_output_without_room_is_named(home: Home) -> None:
    """A full disk behind the output ends it with a sentence, and with the answer kept."""
    with Path("/dev/full").open("wb") as full:
        process = home.begin(*PROGRAM, "chat", stdin=subprocess.PIPE, stdout=full, stderr=subprocess.PIPE)
        _, said = process.communicate(b"1\n", PATIENCE)
    assert process.returncode == 2
    assert said.decode() == (
        "The output can't be written (No space left on device). Every answer you gave is saved.\n"
    )


def test_ctrl_c_says_goodbye(home: Home) -> None:
    """An interrupt while it waits for a key ends it with a sentence, at a real terminal."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "wb", buffering=0), os.fdopen(theirs, "rb") as source:
        process = home.begin(*PROGRAM, "chat", **{**PIPES, "stdin": source})
        assert process.stdout
        assert process.stdout.readline() == b"\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (130, GOODBYE)


@pytest.mark.wide
def test_ctrl_c_while_it_draws_leaves_nobody_behind(home: Home) -> None:
    """The process that draws is gone as well, and the next start shows the picture and the results."""
    process = home.begin(*PROGRAM, "chat", **PIPES)
    assert process.stdin
    process.stdin.write(typed(AUDIT).encode())
    process.stdin.flush()
    eventually(home.workers)
    process.send_signal(signal.SIGINT)
    printed, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (130, GOODBYE)
    assert b"Picture: " not in printed
    assert not home.workers()
    again = home.run("chat")
    assert (again.returncode, again.stderr) == (0, b"")
    assert "\nPicture: pictures/" in again.stdout.decode()
    assert "Results · Social care" in again.stdout.decode()


def test_a_refused_note_is_kept_nowhere(home: Home) -> None:
    """Its words are in no file: not in the database, nor in the recording, nor printed."""
    lines = (*AUDIT[:6], REFUSED, "1", NOTE, *AUDIT[7:])
    done = home.run("chat", "--record", "audit.txt", typed=typed(lines))
    assert (done.returncode, done.stderr) == (0, b"")
    assert home.answers() == ANSWERS
    recorded = (home.folder / "audit.txt").read_text()
    assert "me> [refused: " in recorded
    files = [path.read_bytes() for path in home.folder.rglob("*") if path.is_file()]
    for word in (*CANARY.split(), "May 2011"):
        assert not [data[:80] for data in (*files, done.stdout) if word.encode() in data]

"""Freezes what is new: `python -m tests.formats`. What is frozen already is never changed or taken away."""

import asyncio
import sys
import tempfile
from pathlib import Path

from storage.database.schema import HEAD
from tests.formats import buttons, leaving, pins
from tests.paths import TRANSCRIPTS
from tests.transcripts.reading import read


def main() -> int:
    """Pin what is new, record new transcripts' buttons, leave a new revision's databases; 1 if not."""
    if not pin():
        return 1
    for path in sorted(TRANSCRIPTS.glob("*.txt")):
        _record(path)
    _leave_databases()
    return 0


def pin() -> bool:
    """Add what is new to the file, or say what is wrong and change nothing."""
    lines = pins.pinned() if pins.FILE.exists() else frozenset()
    new = pins.true_now() - lines
    wrong = {
        "does not hold any more (give it an alias)": pins.broken(lines),
        "is missing in what is stored (give the field a default)": pins.unreadable(lines, new),
    }
    for why, found in wrong.items():
        for line in found:
            sys.stderr.write(f"{line}: {why}\n")
    if any(wrong.values()):
        return False
    pins.FILE.write_text("\n".join(sorted(lines | new)) + "\n", encoding="utf-8")
    sys.stdout.write("".join(f"pinned: {line}\n" for line in sorted(new)))
    return True


def _record(path: Path) -> None:
    file, transcript = buttons.file_of(path.stem), read(path.read_text(encoding="utf-8"))
    if file.exists() or "engine" not in transcript.channels:
        return
    with tempfile.TemporaryDirectory() as folder:
        answers = asyncio.run(buttons.record(transcript, Path(folder)))
    file.write_text(buttons.as_text(transcript, answers), encoding="utf-8")
    sys.stdout.write(f"recorded: the buttons of {path.stem}\n")


def _leave_databases() -> None:
    """Of the newest migration those that are not there: no other version could make one of another."""
    acted = {HEAD: leaving.ACTED, **leaving.MORE}
    for name, transcript in acted.items():
        file = leaving.FOLDER / f"{name}.sql"
        if file.exists() or name.partition("-")[0] != HEAD:
            continue
        with tempfile.TemporaryDirectory() as folder:
            file.write_text(asyncio.run(leaving.leave(Path(folder), transcript)), encoding="utf-8")
        sys.stdout.write(f"left: a database of {name}\n")


if __name__ == "__main__":
    sys.exit(main())

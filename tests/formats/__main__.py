"""Freezes what is new: `python -m tests.formats`. What is frozen already is never changed or taken away."""

import asyncio
import tempfile
from pathlib import Path

from tests.formats import buttons
from tests.transcripts.reading import read
from tests.transcripts.stage import HERE


def main() -> None:
    """Record the buttons of the transcripts whose buttons have not been recorded yet."""
    for path in sorted(HERE.glob("*.txt")):
        file, transcript = buttons.file_of(path.stem), read(path.read_text(encoding="utf-8"))
        if file.exists() or "engine" not in transcript.channels:
            continue
        with tempfile.TemporaryDirectory() as folder:
            answers = asyncio.run(buttons.record(transcript, Path(folder)))
        file.parent.mkdir(exist_ok=True)
        file.write_text(buttons.as_text(transcript, answers), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The ways to write a date that stand in `ways.txt`, and what each comes to."""

import re
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 24)
"""A Tuesday."""

HEADINGS = re.split(
    r"^# (.*)$", (Path(__file__).parent / "ways.txt").read_text(encoding="utf-8"), flags=re.MULTILINE
)
WAYS = {
    heading: [tuple(line.split(" => ")) for line in lines.split("\n") if line]
    for heading, lines in zip(HEADINGS[1::2], HEADINGS[2::2], strict=True)
}
BRITISH, IMPOSSIBLE, FOREIGN, _ = WAYS
ALL = [way for ways in WAYS.values() for way in ways]
"""Each text, with what it comes to."""

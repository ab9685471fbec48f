"""The sentences that are learned from."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.identifiers.plain import plain

HERE = Path(__file__).parent / "sentences"

CERTAINTY = 5
"""How many times a sentence counts that must be right, whatever else is learned."""

TELLERS = ("professional", "parent", "child", "survivor", "own", "colleague")
"""Kinds of a worry, by who tells it. What else there is – notes of services, calm talk, names – is none."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One made-up text, and the kind its writer meant; a name in it stands in braces."""

    kind: str
    marked: str

    @property
    def text(self) -> str:
        """As it would be typed."""
        return self.marked.replace("{", "").replace("}", "")

    def parted(self) -> tuple[str, set[int]]:
        """The text made plain, and the offsets in it at which somebody's name stands."""
        clear, named, inside = "", set[int](), False
        for char in plain(self.marked):
            if char in "{}":
                inside = char == "{"
                continue
            if inside:
                named.add(len(clear))
            clear += char
        return clear, named


def sentences() -> tuple[Sentence, ...]:
    """All of them, file by file; those that are certain several times."""
    return tuple(_read())


def digest() -> str:
    """What tells whether the weights were learned from just these."""
    whole = hashlib.sha256()
    for path in sorted(HERE.glob("*.txt")):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def _read() -> Iterator[Sentence]:
    for path in sorted(HERE.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines() * (CERTAINTY if path.stem == "certain" else 1):
            if line and line[0] != "#":
                kind, text = line.split(" | ", 1)
                yield Sentence(kind, text)

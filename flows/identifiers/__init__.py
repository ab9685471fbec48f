"""Finds what may identify a child or a person in free text, and a worry about a child.

Pure: a text goes in, kinds and places come out, and nothing that was typed is kept, logged or shown. The
search would rather refuse a harmless note than keep a name; its measured rates are in the tests.

What it looks with is in `looking`: long lists, loaded with the first text that is typed. Many only tap.
"""

from dataclasses import dataclass

from flows.identifiers.findings import Finding, Kind, Place, Teller
from flows.identifiers.likeness import Learned, Likeness, nothing_learned
from flows.identifiers.plain import plain
from flows.identifiers.samples import concern_sample, sample, stand_in

__all__ = [
    "Finding",
    "Judged",
    "Kind",
    "Learned",
    "Likeness",
    "Place",
    "Teller",
    "asks_the_way",
    "concern_sample",
    "find",
    "introduces",
    "judge",
    "nothing_learned",
    "sample",
    "stand_in",
    "teller",
    "unnamed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was made of a text: who tells a worry in it, None for nobody, and what may identify somebody.

    `now` says that it is danger that is there now. `told_of_named` tells it of whom they name, or of
    themselves besides a name: it is to be heard where the name is refused.
    """

    told_by: Teller | None
    findings: tuple[Finding, ...]
    now: bool = False
    told_of_named: Teller | None = None


def judge(text: str, likeness: Likeness) -> Judged:
    """Look at `text` for both."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    clear = plain(text)
    told_by = looking.teller(clear, likeness)
    now = told_by is not None and looking.is_told_of_now(clear)
    findings = looking.findings(clear, likeness)
    of_named = looking.teller_of_named(clear, likeness) if findings and not told_by else None
    return Judged(told_by=told_by, findings=findings, now=now, told_of_named=of_named)


def find(text: str, likeness: Likeness) -> tuple[Finding, ...]:
    """Return what may identify somebody in `text`, by place, each kind once per place; empty if nothing."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    return looking.findings(plain(text), likeness)


def asks_the_way(text: str) -> bool:
    """Whether a text is a question of what to do here, such as "and what do I do now"."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    return looking.asks_the_way(plain(text))


def introduces(text: str, likeness: Likeness) -> bool:
    """Whether a text is no more than who somebody is, who sent them or what they came to do."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    return looking.introduces(plain(text), likeness)


def unnamed(text: str, likeness: Likeness) -> str:
    """What a text tells besides who somebody is, with "someone" for whoever is named."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    return looking.unnamed(plain(text), likeness)


def teller(text: str, likeness: Likeness) -> Teller | None:
    """Return who tells of a worry in `text`, such as a child or a parent, None if nobody does."""
    from flows.identifiers import looking  # noqa: PLC0415 – see above

    return looking.teller(plain(text), likeness)

"""Finds what may identify a child or a person in free text, and a worry about a child.

Pure: a text goes in, kinds and places come out, and nothing that was typed is kept, logged or shown. The
search would rather refuse a harmless note than keep a name; its measured rates are in the tests.
"""

from dataclasses import dataclass

from flows.identifiers import worries
from flows.identifiers.findings import Finding, Kind, Place, places_of
from flows.identifiers.likeness import Learned, Likeness, nothing_learned
from flows.identifiers.plain import plain
from flows.identifiers.samples import concern_sample, sample, stand_in
from flows.identifiers.worries import Teller

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
    "judge",
    "nothing_learned",
    "sample",
    "stand_in",
    "teller",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was made of a text: who tells a worry in it, None for nobody, and what may identify somebody."""

    told_by: Teller | None
    findings: tuple[Finding, ...]


def judge(text: str, likeness: Likeness) -> Judged:
    """Look at `text` for both."""
    clear = plain(text)
    return Judged(told_by=worries.teller(clear, likeness), findings=_findings(clear, likeness))


def find(text: str, likeness: Likeness) -> tuple[Finding, ...]:
    """Return what may identify somebody in `text`, by place, each kind once per place; empty if nothing."""
    return _findings(plain(text), likeness)


def _findings(clear: str, likeness: Likeness) -> tuple[Finding, ...]:
    # their lists are long, and come with the first text that is looked at: many only tap
    from flows.identifiers import named  # noqa: PLC0415 – see above
    from flows.identifiers.shaped import by_shape  # noqa: PLC0415 – see above

    shaped, left = by_shape(clear)
    hits = sorted((*shaped, *named.person_names(left, likeness)), key=lambda hit: hit.start)
    told = [hit for hit in hits if hit.kind]
    places = places_of([hit.start for hit in told], clear)
    found = dict.fromkeys((hit.kind, place) for hit, place in zip(told, places, strict=True) if hit.kind)
    return tuple(Finding(kind=kind, place=place) for kind, place in found)


def asks_the_way(text: str) -> bool:
    """Whether a text is a question of what to do here, such as "and what do I do now"."""
    return worries.asks_the_way(plain(text))


def teller(text: str, likeness: Likeness) -> Teller | None:
    """Return who tells of a worry in `text`, such as a child or a parent, None if nobody does."""
    return worries.teller(plain(text), likeness)

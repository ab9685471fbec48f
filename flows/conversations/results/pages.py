"""What a list of an area's results is made of: cards of lines, in turn or by domain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.framework import Domain
from flows.talk import RoundTalk

ON_A_CARD = 6
"""Items on one card of a list that is not by domain; each takes a line or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One card of a list; `title` is "" where the list has no parts."""

    title: str = ""
    lines: tuple[str, ...]


def in_turn(lines: Sequence[str], first: Sequence[str] = ()) -> list[Page]:
    """Lines some on each card; `first` stands above those of the first card."""
    starts = range(0, max(len(lines), 1), ON_A_CARD)
    parts = [(*(first if start == 0 else ()), *lines[start : start + ON_A_CARD]) for start in starts]
    return [Page(lines=part) for part in parts if part]


def by_domain(talk: RoundTalk, lines_of: Callable[[Domain], Sequence[str]]) -> list[Page]:
    """A card for each domain that has lines."""
    pages = [(domain.short, tuple(lines_of(domain))) for domain in talk.run.framework.domains]
    return [Page(title=title, lines=lines) for title, lines in pages if lines]

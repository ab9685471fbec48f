"""What a list of an area's results is made of: cards of lines, in turn or by domain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.asking.lists import as_fit
from flows.framework import Domain
from flows.talk import RoundTalk

ON_A_CARD = 6
"""Items on one card of a list that is not by domain; each takes a line or two."""


LETTERS = 1500
"""Letters from which on a card of such a list takes no further line: two screens of a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One card of a list; `title` is "" where the list has no parts."""

    title: str = ""
    lines: tuple[str, ...]


def in_turn(lines: Sequence[str], first: Sequence[str] = ()) -> list[Page]:
    """Lines some on each card; `first` stands above those of the first card."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if len(parts[-1]) == ON_A_CARD or sum(map(len, (*parts[-1], line))) > LETTERS:
            parts.append([])
        parts[-1].append(line)
    parts[0] = [*first, *parts[0]]
    return [Page(lines=tuple(part)) for part in parts if part]


def by_domain(talk: RoundTalk, lines_of: Callable[[Domain], Sequence[str]]) -> list[Page]:
    """A card for each domain that has lines, or several where they are many."""
    pages = [(domain.short, as_fit(lines_of(domain))) for domain in talk.run.framework.domains]
    return [Page(title=title, lines=lines) for title, cards in pages for lines in cards if lines]

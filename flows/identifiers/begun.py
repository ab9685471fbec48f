"""A plain text as the searches read it: also in small letters, and by where its words and figures begin.

Most searches can begin only at a few words, or at a figure. Where these stand is found in one pass for all of
them, so that a search looks at these places and at no other.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from re import Match

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered, masked

_WORD = Pattern(r"[a-z](?<!\w.)[a-z]?")
_FIGURES = Pattern(r"[0-9](?<![0-9].)")
_IN_A_WORD = Pattern(r"\w")


class Begun:
    """A plain text, `small` in small letters, with the places where words and figures begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.small = lowered(text)
        self._before: Begun | None = None
        self._cut: tuple[int, ...] = ()

    def masked(self, passages: Iterable[tuple[int, int]]) -> "Begun":
        """The same with each passage from its start up to its end blotted out."""
        passages = tuple(passages)
        left = Begun(masked(self.text, passages))
        left._before = self
        left._cut = tuple(end for _, end in passages if _IN_A_WORD.match(left.text, end))
        return left

    def in_small(self, pattern: Pattern) -> Iterator[Match[str]]:
        """As `pattern.finditer` of the text in small letters."""
        return pattern.finditer_at(self.small, self._where(pattern))

    def as_typed(self, pattern: Pattern) -> Iterator[Match[str]]:
        """As `pattern.finditer` of the text as it was typed."""
        return pattern.finditer_at(self.text, self._where(pattern))

    def _where(self, pattern: Pattern) -> Iterable[int]:
        """Where it may begin, in their order."""
        found = [self._figures if head == "#" else self._heads.get(head, ()) for head in pattern.heads]
        return sorted({*chain.from_iterable(found), *self._behind_cuts})

    @cached_property
    def _heads(self) -> dict[str, list[int]]:
        """The places of words by the two letters that they begin with, or their one."""
        if self._before:
            return self._before._heads
        heads: dict[str, list[int]] = {}
        for match in _WORD.finditer(self.small):
            head = match[0]
            if head in heads:
                heads[head].append(match.start())
            else:
                heads[head] = [match.start()]
        return heads

    @cached_property
    def _figures(self) -> list[int]:
        if self._before:
            return self._before._figures
        return [match.start() for match in _FIGURES.finditer(self.small)]

    @cached_property
    def _behind_cuts(self) -> tuple[int, ...]:
        """Where words and figures begin that were cut."""
        return (*self._cut, *self._before._behind_cuts) if self._before else ()

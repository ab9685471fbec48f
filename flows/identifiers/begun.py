"""A plain text as the searches read it: also in small letters, and by where its words and figures begin.

Most searches can begin only at a few words, or at a figure. Where these stand is found in one pass for all of
them, so that a search looks at these places and at no other.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from re import Match

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered, masked

_WORD = Pattern(r"[a-z](?<!\w.)[a-z]?")
_FIGURES = {
    "#/": Pattern(r"[0-9](?<![0-9].)(?=[0-9]{0,3} ?[/.-] ?[0-9])"),
    "#a": Pattern(r"[0-9](?<!\w.)(?=[0-9]{0,3}(?: ?[-/]? ?|,? )[a-z])"),
}
"""Where a figure stands behind, with a sign between them, and where a letter does."""
_IN_FRONT = {
    "a#": (Pattern(r"[0-9](?<=[a-z].)(?=[a-z0-9]?[ .-]{0,3}[0-9][a-z])"), 2),
    "a######": (Pattern(r"[0-9](?<![0-9].)(?=(?:[ -]?[0-9]){5})"), 5),
}
"""So many signs before a figure between a letter and another with a letter behind it, and before six."""
_IN_A_WORD = Pattern(r"\w")


class _Heads:
    """Where in a text in small letters each head begins: two letters of a word, its only one, or figures."""

    def __init__(self, small: str) -> None:
        self._small = small
        self._figures: dict[str, list[int]] = {}

    def places(self, head: str) -> Sequence[int]:
        """All of this head's, in their order."""
        if "#" not in head:
            return self._words.get(head, ())
        if head not in self._figures:
            self._figures[head] = self._found(head)
        return self._figures[head]

    def _found(self, head: str) -> list[int]:
        if head in _FIGURES:
            return [match.start() for match in _FIGURES[head].finditer(self._small)]
        pattern, many = _IN_FRONT[head]
        figures = [match.start() for match in pattern.finditer(self._small)]
        before = (at for figure in figures for at in range(max(0, figure - many), figure))
        return [at for at in before if self._small[at].isalpha()]

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for match in _WORD.finditer(self._small):
            places.setdefault(match[0], []).append(match.start())
        return places


class Begun:
    """A plain text, `small` in small letters, with the places where words and figures begin.

    Of one with passages blotted out these are the same as before, and those `behind` what was cut.
    """

    def __init__(self, text: str, heads: _Heads | None = None, behind: tuple[int, ...] = ()) -> None:
        self.text = text
        self.small = lowered(text)
        self._heads = heads or _Heads(self.small)
        self._behind = behind

    def masked(self, passages: Iterable[tuple[int, int]]) -> "Begun":
        """The same with each passage from its start up to its end blotted out."""
        passages = tuple(passages)
        left = masked(self.text, passages)
        cut = (end for _, end in passages if _IN_A_WORD.match(left, end))
        return Begun(left, self._heads, (*self._behind, *cut))

    def in_small(self, pattern: Pattern) -> Iterator[Match[str]]:
        """As `pattern.finditer` of the text in small letters."""
        return pattern.finditer_at(self.small, self._where(pattern))

    def as_typed(self, pattern: Pattern) -> Iterator[Match[str]]:
        """As `pattern.finditer` of the text as it was typed."""
        return pattern.finditer_at(self.text, self._where(pattern))

    def _where(self, pattern: Pattern) -> Iterable[int]:
        """Where it may begin, in their order."""
        found = map(self._heads.places, pattern.heads)
        return sorted({*chain.from_iterable(found), *self._behind})

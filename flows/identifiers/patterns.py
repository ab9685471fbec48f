"""Regular expressions that cost nothing until a text is searched, and little then.

`re` is slow where letters may be of any case, and tries alternatives one after the other. So what may be of
any case is written in small letters and searched for in the `lowered` text, and where alternatives are many
they stand by their first letters, see `one_of`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property


def one_of(alternatives: str) -> str:
    """Return an expression for any of these, parted by bars, in which each first letter stands once.

    Of those with the same first letter the earlier goes first. What begins with no letter stands behind.
    """
    by_first: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in _parted(alternatives):
        if alternative[0].isalpha():
            by_first.setdefault(alternative[0], []).append(alternative[1:])
        else:
            others.append(alternative)
    grouped = (f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return f"(?:{'|'.join((*grouped, *others))})"


def _parted(alternatives: str) -> Iterator[str]:
    """Part them at the bars that stand in no bracket."""
    pieces = iter(alternatives.split("|"))
    for piece in pieces:
        whole = piece
        while whole.count("(") > whole.count(")"):
            whole += f"|{next(pieces)}"
        yield whole


def _head(alternative: str) -> str:
    """Its first two letters, or its one where it has no other."""
    head = re.match(r"a?#+[/a]?|[a-z]{2}(?![?*{])|[a-z](?=\Z|\\\.)", alternative)
    if head is None:
        raise ValueError(alternative)
    return head[0]


class Pattern:
    """A regular expression like those of `re.compile`, but compiled when it is first used.

    Those of this package take more than a tenth of a second, and a start needs none of them. What was asked
    for once stays at hand as `re` made it, so that it is as fast from then on.
    """

    def __init__(self, source: str, flags: int = 0, *, begins: str = "") -> None:
        """Take the expression, and what it can begin with, parted by bars: a word, or figures.

        "#/" are figures with others behind a sign, "#a" with a letter behind them, "a#" letters with figures
        as in a postcode behind them and "a######" with six: see `begun`.
        """
        self.source = source
        self._flags = flags
        self._begins = begins

    @cached_property
    def heads(self) -> frozenset[str]:
        """The letters that it can begin with, two of each word or its only one, and which figures.

        None where nothing was said of that.
        """
        return frozenset(map(_head, _parted(self._begins) if self._begins else ()))

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As in `re`."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As in `re`."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """As in `re`."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As in `re`."""
        return self._compiled.finditer

    def finditer_at(self, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
        """As `finditer`, of a text in which it can begin only at `starts`, given in their order."""
        end = 0
        for start in starts:
            match = self.match(text, start) if start >= end else None
            if match:
                yield match
                end = match.end()

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """As in `re`, for patterns with no more than one group."""
        return self._compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """As in `re`; for patterns without a group that may take no part."""
        return self._compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As in `re`."""
        return self._compiled.sub

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self._flags)

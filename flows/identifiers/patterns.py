"""Regular expressions that cost nothing until a text is searched."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression like those of `re.compile`, but compiled when it is first used.

    Those of this package take more than a tenth of a second, and a start needs none of them. What was asked
    for once stays at hand as `re` made it, so that it is as fast from then on.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

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
        return re.compile(self._source, self._flags)

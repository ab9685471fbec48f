"""Searches look only where they may begin, and find what they would find anywhere."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from flows.identifiers import addresses, contacts, dates, names, numbers
from flows.identifiers.begun import Begun
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import plain
from training.sentences import sentences


def of(held: Any) -> Iterator[Pattern]:
    """The patterns among what a module holds that say what they begin with."""
    if isinstance(held, Pattern):
        yield from (held,) if held.heads else ()
    elif isinstance(held, tuple | dict):
        for one in held.values() if isinstance(held, dict) else held:
            yield from of(one)


PATTERNS = {
    id(one): one for module in (addresses, contacts, dates, names, numbers) for one in of(vars(module))
}
TEXTS = [one.text for one in sentences() if one.kind != "chat"][::150]


def spans(matches: Any) -> list[tuple[int, int]]:
    """Where they stand."""
    return [match.span() for match in matches]


@pytest.mark.parametrize("joint", [" ", "1 ", "-", "\n"])
def test_nothing_is_missed_by_looking_at_few_places(joint: str) -> None:
    """Each pattern finds the same as without a hint, in small letters and in the text as it was typed."""
    assert len(PATTERNS) > 25
    for text in map(joint.join, pairwise(TEXTS)):
        begun = Begun(plain(text))
        for one in PATTERNS.values():
            assert spans(begun.in_small(one)) == spans(one.finditer(begun.small)), text
            assert spans(begun.as_typed(one)) == spans(one.finditer(begun.text)), text


def test_what_begins_behind_a_cut_is_found() -> None:
    """A word whose first letters were blotted out begins where they ended."""
    left = Begun("xxborn 3/4/2012, 12born in 2011").masked([(0, 2), (17, 19)])
    for one in PATTERNS.values():
        assert spans(left.in_small(one)) == spans(one.finditer(left.small))


def test_a_hint_that_says_nothing_is_refused() -> None:
    """What may begin with one letter or with two has to be said as both."""
    with pytest.raises(ValueError, match="an"):
        Pattern("an?", begins="an?").heads  # noqa: B018 – asked for what it raises

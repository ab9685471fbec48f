"""What teams say of their own numbers in the check of the draft, beside the items that they name."""

from collections.abc import Iterator

from flows.asking.disputing import named_in
from flows.asking.lists import some_words
from flows.board import Return
from flows.framework import Item
from flows.talk import RoundTalk
from flows.tallies import of_checks

MOST = 3
"""Teams whose words stand on one card."""


def items(talk: RoundTalk) -> frozenset[str]:
    """The items that a team names where it says what is wrong."""
    return frozenset(item.id for one in _wrong(talk) for item in named(talk, one))


def lines(talk: RoundTalk, item: Item) -> tuple[str, ...]:
    """What teams say is wrong of this item, by its name: the first few, cut to what a meeting can read."""
    about = [one for one in _wrong(talk) if item in named(talk, one)]
    return tuple(
        talk.words("agreeing.disputed", team=one.team.name, note=some_words(talk.words, _note(one)))
        for one in about[:MOST]
    )


def _wrong(talk: RoundTalk) -> Iterator[Return]:
    return (one for one in of_checks(talk.run, talk.run.returns).wrong if one.sheet.checked)


def named(talk: RoundTalk, one: Return) -> tuple[Item, ...]:
    """The items of its own that a team names in what it says is wrong, in the order of the framework."""
    return named_in(_note(one), talk.run.asked(one))


def _note(one: Return) -> str:
    return one.sheet.checked.note if one.sheet.checked else ""

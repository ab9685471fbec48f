"""What teams say of their own numbers in the check of the draft, beside the items that they name.

Rules
- An item is named by its id or all words of its label, and also by part of them where the words fit no other.
- A word tells an item where no other item that the team is asked says it, in its label or its statement.
- A line that so points to several items names none: whoever wrote it is told.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from flows.asking.lists import some_words
from flows.board import Return
from flows.framework import Item
from flows.talk import RoundTalk
from flows.tallies import of_checks
from flows.typed.keys import plain

MOST = 3
"""Teams whose words stand on one card."""

TELLING = 5
"""Letters from which a word can tell an item."""


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
    asked = talk.run.asked(one)
    telling = _telling(asked)
    found = {item.id for line in _note(one).splitlines() for item in _named_in(line, asked, telling)}
    return tuple(item for item in asked if item.id in found)


def _named_in(line: str, asked: Sequence[Item], telling: Mapping[str, Item]) -> Sequence[Item]:
    """The items that a line names whole, else the only one that its words tell."""
    said = set(plain(line).split())
    whole = [one for one in asked if plain(one.id) in said or said.issuperset(plain(one.label).split())]
    told = {item.id: item for word, item in telling.items() if word in _stems(line)}
    return whole or (tuple(told.values()) if len(told) == 1 else ())


def _telling(asked: Sequence[Item]) -> dict[str, Item]:
    """The words of labels that tell an item from all others that are asked."""
    counts = Counter(stem for item in asked for stem in _stems(f"{item.label} {item.statement}"))
    return {stem: item for item in asked for stem in _stems(item.label) if counts[stem] == 1}


def _stems(text: str) -> set[str]:
    """Words that are long enough to tell something, of one and of several alike."""
    return {word.removesuffix("s") for word in plain(text).split() if len(word) >= TELLING}


def _note(one: Return) -> str:
    return one.sheet.checked.note if one.sheet.checked else ""

"""What a team says is wrong in the draft: the items that it names, and whether that is still so.

Rules
- An item is named by its id or all words of its label, and also by part of them where the words fit no other.
- A word tells an item where no other item that the team is asked says it, in its label or its statement.
- A line that so points to several items names none: whoever wrote it is told.
- It is still wrong until each item that it names was answered anew since, or any where it names none.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from flows.framework import Item
from flows.rounds import Sheet
from flows.typed.keys import plain

TELLING = 5
"""Letters from which a word can tell an item."""


def named_in(note: str, asked: Sequence[Item]) -> tuple[Item, ...]:
    """The items that are asked and named in a note, in the order of the framework."""
    telling = _telling(asked)
    found = {item.id for line in note.splitlines() for item in _named_in(line, asked, telling)}
    return tuple(item for item in asked if item.id in found)


def is_still_wrong(sheet: Sheet, asked: Sequence[Item]) -> bool:
    """Whether what the team said is wrong in the draft has not been changed in its return."""
    said = sheet.checked
    if said is None or said.right:
        return False
    changed = {item for item, answer in sheet.answers.items() if answer.at > said.at}
    named = {item.id for item in named_in(said.note, asked)}
    return not named <= changed if named else not changed


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

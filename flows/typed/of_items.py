"""The items that a few words are about, by what they are called and by what they say."""

from collections.abc import Sequence

from flows.framework import Item
from flows.typed.doing import alike
from flows.typed.finding import looked_for
from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words

MOST_WORDS, SHORTEST = 6, 3
"""Words of such a text, and letters of one that tells items apart."""


def items_about(text: str, items: Sequence[Item], words: Words) -> list[Item]:
    """The items with all words of a text: of their labels, else of what is rated; none for any other text."""
    lead = phrases(words("of_items.lead"))
    bare = without_ends(looked_for(without_ends(plain(text), lead, ()), words), lead, ())
    filler = phrases(words("doing.filler")) | phrases(words("of_items.filler"))
    said = [one for one in bare.split() if one not in filler and len(one) >= SHORTEST]
    if not said or len(bare.split()) > MOST_WORDS:
        return []
    in_label = [one for one in items if _has(one.label, said)]
    return in_label or [one for one in items if _has(one.statement, said)]


def _has(text: str, said: Sequence[str]) -> bool:
    return all(any(one == two or alike(one, two) for two in plain(text).split()) for one in said)

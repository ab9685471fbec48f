"""How many buttons a card of results has at most: `docs/decisions.md` says why."""

import re
from collections.abc import Iterable, Sequence

MOST = 7

_CARD = re.compile(r"^[<~]", re.MULTILINE)
_FILES = re.compile(r"^  \[f Files\]", re.MULTILINE)
_BUTTON = re.compile(r"^  \[|\] \[", re.MULTILINE)


def crowded(turns: Iterable[Sequence[str]]) -> list[str]:
    """The cards of results with more, of what came back in a dialogue: they have the way to their files."""
    cards = (card for lines in turns for card in _CARD.split("\n".join(lines)))
    return [card for card in cards if _FILES.search(card) and len(_BUTTON.findall(card)) > MOST]

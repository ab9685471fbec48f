"""What is kept beside an answer: "3 we have a policy" gives 3, and "3 policies" may count them."""

import re
from collections.abc import Collection, Sequence

from flows.replies import Button
from flows.typed.keys import is_key, phrases, plain, without_ends
from flows.wording import Words

FEWEST_BEHIND = 3
"""Words of what is kept as a note behind an answer that has no "because"."""


def is_lowest(level: Button, rest: str, levels: Sequence[Button], words: Words) -> bool:
    """Whether what follows the lowest level says only that once more: "0 nothing"."""
    return level == levels[0] and rest in phrases(words("clause.lowest"))


def clause(text: str, rest: str, words: Words) -> str:
    """The note in a text, of which `rest` follows an answer, plainly written.

    It leaves out the answer only where no number can count what follows.
    """
    first = rest.split(maxsplit=1)[0]
    is_figure = first.isdecimal() or first in words("typed.numbers").split()
    if not is_figure and first not in phrases(words("clause.begins")) | phrases(words("clause.uncounted")):
        return text.strip()
    return ending(text, rest)


def ending(text: str, rest: str) -> str:
    """The end of a text that is `rest`, plainly written, as it stands there."""
    said = text.split()
    length = next((n for n in range(1, len(said)) if plain(" ".join(said[n:])) == rest), 0)
    return text.split(maxsplit=length)[-1].strip()


def worth_keeping(said: str, words: Words) -> bool:
    """Whether what follows an answer, plainly written, is more than a key or words that say nothing yet."""
    empty = phrases(words("clause.empty")) | phrases(words("typed.because")) | phrases(words("typed.but"))
    return not is_key(said, words) and without_ends(said, empty, ()) != ""


def after_lead(text: str, lead: Collection[str]) -> str:
    """A text behind the words that lead to an answer, "" where there are none."""
    left, is_led = text.split(), False
    while length := next(
        (n for n in range(min(4, len(left) - 1), 0, -1) if plain(" ".join(left[:n])) in lead), 0
    ):
        left, is_led = left[length:], True
    return " ".join(left) if is_led else ""


_AT_END = re.compile(
    r"(.*[^\W\d].*?)\s*(?:[-\u2010-\u2015]+>?|[:=\u2192])\s*(?:so |now )?(?:an? |level )?(\w+)\s*[.!]?\s*",
    re.DOTALL,
)
"""A single word or figure behind a dash or a colon; a comma may count it into a list."""


def at_end(text: str) -> tuple[str, str]:
    """What a text says before its last dash or colon, and the one word behind it; "" for any other text."""
    found = _AT_END.fullmatch(text)
    is_set_apart = found is not None and (text[found.end(1)].isspace() or text[found.end(1)] in ":=")
    return (found[1], found[2]) if found and is_set_apart else ("", "")

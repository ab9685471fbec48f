"""What people say around the questions: that they are tired, in the wrong team, or what a question covers."""

from collections.abc import Callable

from flows.wording import Words

TOPICS = (
    *("tired", "upset", "stuck", "repeats", "why_asked", "who_wrote", "scope", "covers", "plain", "others"),
    *("star", "wrong_team", "knows", "elsewhere", "copy", "english", "saves", "closed", "fewer"),
)
"""Topics, each with its forms in the wording; those of a key that ends with "_any" may hold more."""

_OPEN = frozenset({"covers", "wrong_team", "knows", "elsewhere", "others", "scope", "fewer"})
"""Topics with forms that may hold any words, which may tell of somebody."""


def aside(fits: Callable[[str], bool], words: Words) -> tuple[str, bool] | None:
    """The topic of what is said, and whether every word of it is a usual one; None for any other text."""
    for topic in TOPICS:
        if fits(words(f"asides.{topic}")):
            return topic, True
        if topic in _OPEN and fits(words(f"asides.{topic}_any")):
            return topic, False
    return None


MOST_FOREIGN = 0.6
"""How many of the words of a text have to be of another language."""

_LATIN_ENDS = 0x24F
"""The last letter of Latin writing without signs of its own."""


def is_foreign(said: str, words: Words) -> bool:
    """Whether a text is in another writing, or all but one of its words are of another language."""
    letters = [one for one in said if one.isalpha()]
    others = [one for one in letters if ord(one) > _LATIN_ENDS]
    if letters and len(others) * 2 > len(letters):
        return True
    known, spoken = set(words("asides.foreign").split("|")), said.split()
    return bool(spoken) and sum(one in known for one in spoken) >= len(spoken) * MOST_FOREIGN

"""Whether a text says only that its writer doesn't know what to choose, or asks what that is for."""

import re

from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words

_PARTS = re.compile(r"[,;:.!?\n(]|\s[-\u2010-\u2015]+\s")
"""What stands between the parts of such a text."""

MOST_PARTS = 4


def is_in_doubt(text: str, words: Words) -> bool:
    """Whether each part of a text doubts, or only leads to that: "hm, not sure yet, what do you suggest?"."""
    lead, tail = phrases(words("doubts.lead")), phrases(words("doubts.tail"))
    parts = [said for part in _PARTS.split(text) if (said := plain(part))]
    telling = [said for said in parts if without_ends(said, lead | tail, ())]
    return bool(telling) and len(parts) <= MOST_PARTS and all(_doubts(said, words) for said in telling)


def _doubts(said: str, words: Words) -> bool:
    known = phrases(words("typed.dont_know")) | phrases(words("doubts.says")) | phrases(words("doubts.asks"))
    lead, tail = phrases(words("doubts.lead")), phrases(words("doubts.tail"))
    bare = without_ends(said, lead, tail)
    return (
        said in known
        or bare in known
        or without_ends(said, lead, ()) in known
        or without_ends(said, (), tail) in known
    )

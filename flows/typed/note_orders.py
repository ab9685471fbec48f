"""What is ordered of a note that is offered: to leave it out, what it shall say, or where it goes."""

from collections.abc import Sequence

from flows.replies import Button
from flows.typed.corrected import parted
from flows.typed.keys import has_one, phrases, plain, without_ends, without_lead
from flows.wording import Words

MOST_WORDS = 12
"""Words of an order to leave a note out."""


def may_order(text: str, words: Words) -> bool:
    """Whether a text may be such an order, told before anything is loaded."""
    said = plain(text)
    leaves = phrases(words("noting.leaves")) | phrases(words("noting.only"))
    is_left = len(said.split()) <= MOST_WORDS and has_one(said, leaves)
    return is_left or goes_to_last(text, words) or shall_say(text, words) != ""


def left_out(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...] | None:
    """The levels that a text keeps without a note, "just the 2", none where it names none: "no note".

    None for a text that says anything else.
    """
    if len(text.split()) > MOST_WORDS:
        return None
    around, said = parted(levels, text, words)
    leaves, only = phrases(words("noting.leaves")), phrases(words("noting.only"))
    beside = phrases(words("noting.beside")) | phrases(words("typed.courtesy")) | phrases(words("typed.no"))
    known = leaves | beside | (only if said else frozenset())
    if any(without_ends(one, known, ()) for one in around):
        return None
    says_so = any(without_ends(one, beside, ()) for one in around)
    presses = {one.press for one in said}
    return tuple(one for one in levels if one.press in presses) if says_so else None


def leaves_out(text: str, words: Words) -> bool:
    """Whether a text says in so many words that a note is to be left out."""
    return has_one(plain(text), phrases(words("noting.leaves")))


def shall_say(text: str, words: Words) -> str:
    """What the note shall be, in its own words: "the note should say …"; "" for any other text."""
    rest = without_lead(text.strip(), phrases(words("noting.says"))).strip(" \"“”'‘’")
    return rest if rest and rest != text.strip() else ""


def goes_to_last(text: str, words: Words) -> bool:
    """Whether a text only says that a note is for the answer that was given last."""
    ends = phrases(words("slips.behind")) | phrases(words("slips.lead"))
    bare = without_ends(plain(text), phrases(words("slips.asks")) | ends, ends)
    what = without_ends(bare, phrases(words("noting.moves")), ())
    return what != bare and what in phrases(words("noting.last_one"))

"""Somebody leaves their work or was invited by mistake, or has no way in: said in ordinary sentences."""

from flows.asking.keys import phrases, plain, without_ends
from flows.presses.arriving import CODE
from flows.presses.partnership import LEAVE
from flows.wording import Words

MOST_WORDS = 16
"""A text longer than this tells more than that somebody leaves."""


def way_out_or_in(text: str, words: Words) -> str | None:
    """The verb of what helps somebody who leaves, or who can't get in, None for any other text."""
    said = plain(text)
    if has_no_way_in(text, words):
        return CODE.verb
    return LEAVE.verb if said in phrases(words("leaving.said")) or _tells(said, words) else None


def has_no_way_in(text: str, words: Words) -> bool:
    """Whether somebody says that they have lost their link, or wants to sign in."""
    return plain(text) in phrases(words("leaving.lost"))


def asks_who_follows(text: str, words: Words) -> bool:
    """Whether somebody says that they go, so that another has to take over."""
    said = plain(text)
    return said in phrases(words("leaving.follows")) or _tells(said, words)


def _tells(said: str, words: Words) -> bool:
    """Whether a text says that somebody leaves a place of work, or when."""
    if len(said.split()) > MOST_WORDS:
        return False
    lead, what = phrases(words("leaving.lead")), phrases(words("leaving.what"))
    follows = without_ends(said, phrases(words("leaving.before")), phrases(words("leaving.follows")))
    rest = without_ends(follows, lead, ())
    if rest == follows or not follows:
        return False
    return not rest or any(f"{rest} ".startswith(f"{one} ") for one in what)

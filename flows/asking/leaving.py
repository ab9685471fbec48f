"""Somebody leaves their work or was invited by mistake, or has no way in: said in ordinary sentences."""

from collections.abc import Collection

from flows.asking.keys import phrases, plain, without_ends
from flows.presses.arriving import CODE
from flows.presses.partnership import LEAVE
from flows.wording import Words


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
    """Whether a text says that somebody leaves a place of work or when, and nothing besides."""
    follows = without_ends(said, phrases(words("leaving.before")), phrases(words("leaving.follows")))
    bare = follows.removesuffix(" and").removesuffix(" so")
    going, gone = phrases(words("leaving.going")), phrases(words("leaving.left"))
    place, time = phrases(words("leaving.place")), phrases(words("leaving.time"))
    when = without_ends(bare, going, ())
    if when != bare and _is_all(when, time):
        return True
    where = without_ends(bare, gone, ())
    rest = without_ends(where, place, ())
    return where not in (bare, rest) and _is_all(rest, time)


def _is_all(said: str, known: Collection[str]) -> bool:
    """Whether each word of a text is one of these, or a number."""
    return all(word in known or word.rstrip("stndrh").isdigit() for word in said.split())

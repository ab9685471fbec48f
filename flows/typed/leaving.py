"""Somebody leaves their work, has no way in, or wants a partnership of their own: in ordinary sentences."""

from flows.presses.arriving import CODE, SET_UP
from flows.presses.partnership import LEAVE
from flows.typed.keys import has_one, phrases, plain, without_ends
from flows.typed.wants import wants_partnership
from flows.wording import Words


def way_out_or_in(text: str, words: Words) -> str | None:
    """The verb of what helps who leaves, can't get in or wants a partnership; None for any other text."""
    said = plain(text)
    if has_no_way_in(text, words):
        return CODE.verb
    if wants_partnership(text, words):
        return SET_UP.verb
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
    behind = phrases(words("leaving.follows")) | phrases(words("leaving.said"))
    follows = without_ends(said, phrases(words("leaving.before")), behind)
    bare = follows.removesuffix(" and").removesuffix(" so")
    going, gone = phrases(words("leaving.going")), phrases(words("leaving.left"))
    place = phrases(words("leaving.place"))
    when = without_ends(bare, going, ())
    # who only says that they are leaving may be going home
    if when != bare and (when or follows != said) and _is_when(when, words):
        return True
    where = without_ends(bare, gone, ())
    rest = without_ends(where, place, ())
    return where not in (bare, rest) and _is_when(rest, words)


def _is_when(said: str, words: Words) -> bool:
    """Whether a text says a day or a season and nothing else, or is empty: an hour is that of going home."""
    named, around = phrases(words("leaving.when")), phrases(words("leaving.time"))
    known = {word for phrase in named | around for word in phrase.split()} | {*words("typed.numbers").split()}
    is_all = all(word in known or word.rstrip("stndrh").isdigit() for word in said.split())
    return is_all and (not said or has_one(said, named))

"""What people say back: yes, no, and what is only polite."""

from collections.abc import Collection

from flows.asking.keys import phrases, plain, without_ends
from flows.wording import Words

THUMB_UP = "\N{THUMBS UP SIGN}"


def agrees(text: str, words: Words) -> bool:
    """Whether a text says yes to one thing that was asked."""
    said = plain(text)
    if not said:
        return THUMB_UP in text
    return said in {*phrases(words("typed.yes")), *phrases(words("typed.go_on"))}


def declines(text: str, words: Words) -> bool:
    """Whether a text says no to it, or not now."""
    return plain(text) in {*phrases(words("typed.no")), *phrases(words("typed.leave_it"))}


_COURTESIES = {"typed.hello": "lost.hello", "typed.thanks": "lost.thanks", "typed.ok": "lost.ok"}
"""What people say out of courtesy, and what is answered to it."""


def courtesy_of(text: str, words: Words) -> str:
    """The key of what to answer to a greeting, a thanks or an "ok", "" for any other text."""
    said, known = plain(text), {key: phrases(words(key)) for key in _COURTESIES}
    whole = next((answer for key, answer in _COURTESIES.items() if said in known[key]), "")
    if whole or not said or without_ends(said, frozenset().union(*known.values()), ()):
        return whole
    # several of them: "ok thanks will do"
    key = next((key for key in ("typed.thanks", "typed.ok") if _holds_one(said, known[key])), "typed.hello")
    return _COURTESIES[key]


def _holds_one(said: str, known: Collection[str]) -> bool:
    return any(f" {one} " in f" {said} " for one in known)

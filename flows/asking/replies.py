"""What people say back: yes, no, and what is only polite."""

from flows.asking.keys import phrases, plain
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
    said = plain(text)
    return next((answer for key, answer in _COURTESIES.items() if said in phrases(words(key))), "")

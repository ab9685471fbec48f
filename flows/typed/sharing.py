"""Sentences of whoever wants to share a return with a colleague, or to share it out: "can we split it"."""

from collections.abc import Sequence

from flows.replies import Button
from flows.typed.asked import Asked, asked_in, fits, slots_of
from flows.typed.keys import bare_forms, phrases, plain
from flows.wording import Words

SHARES = "colleague"
"""The topic of whoever asks so."""

MOST_WORDS = 16
"""Words of a sentence that wants only that."""


def shares_out(text: str, words: Words) -> bool:
    """Whether a text only wants to know how a colleague comes in, or how a team shares its questions."""
    said = plain(text)
    if not 0 < len(said.split()) <= MOST_WORDS:
        return False
    lead, tail = phrases(words("mates.lead")), phrases(words("mates.tail"))
    tried = bare_forms(said, lead, tail)
    slots = slots_of(
        {
            "mate": words("mates.mate"),
            "some": words("mates.some"),
            "do": words("mates.do"),
            "give": words("mates.give"),
        }
    )
    return any(one and fits(words("mates.forms"), one.split(), slots) for one in tried)


def asked_or_shared(text: str, buttons: Sequence[Button], words: Words, *, is_awaited: bool) -> Asked | None:
    """What a text asks, which where no text is awaited may be how a return is shared."""
    if not is_awaited and shares_out(text, words):
        return Asked(SHARES, sure=False)
    return asked_in(text, buttons, words, is_awaited=is_awaited)

"""An answer to a question that is typed where a reason is awaited: "partly", "3 - reviewed in June"."""

from collections.abc import Sequence

from flows.presses.answering import NOT_APPLICABLE
from flows.replies import Button
from flows.typed.answers import is_level
from flows.typed.keys import named_among, opens_with, phrases, plain, without_ends
from flows.typed.levels import half
from flows.typed.vague import says_measure
from flows.wording import Words

MOST_WORDS = 4
"""Words of a text that only comes near a level; a longer one may be why."""

MOST_DONE = 8
"""Words of "actually we do this, 2"."""


def gives_answer(answers: Sequence[Button], text: str, words: Words, *, may_be_near: bool = False) -> bool:
    """Whether a text is one of these answers but not applicable, or comes near a level and says no more.

    `may_be_near`: it follows a "not applicable", so that what only comes near a level says why.
    """
    levels, said = [one for one in answers if is_level(one)], plain(text)
    length = len(said.split())
    exact = named_among(answers, text, words, exactly=True) or (
        named_among(levels, text, words) if length <= MOST_WORDS else []
    )
    if any(_is_other(one) for one in exact):
        return True
    found = half(answers, text, words)
    if found and found.button:
        return _is_other(found.button) and (length <= MOST_WORDS or said[:1].isdigit())
    if may_be_near:
        return does_it(said, words)
    meant = found.among if found and length <= MOST_WORDS else ()
    is_near = bool(meant) and all(map(is_level, meant))
    return is_near or does_it(said, words) or says_measure(levels, said, words)


def does_it(said: str, words: Words) -> bool:
    """Whether somebody says in a few words that their team does it after all."""
    bare = without_ends(said, phrases(words("reason.leads")), ())
    return len(said.split()) <= MOST_DONE and opens_with(bare, phrases(words("reason.does_it")))


def asks_another(text: str, words: Words) -> bool:
    """Whether a text only says to ask somebody, which is no reason: "ask health"."""
    return len(text.split()) <= MOST_WORDS and opens_with(plain(text), phrases(words("reason.ask_another")))


def _is_other(button: Button) -> bool:
    return button.verb != NOT_APPLICABLE.verb

"""The words of an action as they are typed; where they may be meant otherwise, a yes keeps them."""

from collections.abc import Callable
from dataclasses import replace

from flows.asking.naming import asked_of_names
from flows.asking.text import is_taken_back, typed
from flows.cards import Shown
from flows.replies import Button
from flows.talk import Answer, AreaTalk, RoundTalk
from flows.typed.besides import asked_about
from flows.typed.slips import orders_back
from flows.wording import Words


def title(talk: AreaTalk | RoundTalk, ask: Callable[[str], Shown], press: str) -> tuple[str, Answer | None]:
    """The words typed, and what is answered where they aren't kept: none, or one to ask about.

    `ask` is the card that asks for them, with a notice; `press` is the press of a button that shows it.
    """
    text, problem = typed(talk, is_none=_is_none)
    if problem:
        return text, talk.turn(ask(problem))
    if is_taken_back(text, talk.words) and text != asked_about(talk):
        yes = Button(key="y", label=talk.words("buttons.yes"), press=press)
        return text, replace(talk.turn(ask(talk.words("actions.is_one"))), meant=yes, besides=text)
    return text, asked_of_names(talk, text, ask, press, of_action=True)


def _is_none(text: str, words: Words) -> bool:
    """Whether a text is for the assistant alone: "undo that"; "remove the note" may be an action."""
    return is_taken_back(text, words) and orders_back(text, words, of=("slips.it",))

"""Texts that are no button: a courtesy, a word that works anywhere, a question, or what is awaited."""

from flows.forms import Press, parse
from flows.meaning import Heard, Reading
from flows.presses.actions import INTEND
from flows.presses.answering import ASK, NOTED, OTHER_REASON_TYPED, STOP, TASKS
from flows.presses.rounds import PLANNED
from flows.typed.anywhere import word_known
from flows.typed.asked import Asked
from flows.typed.awaited import is_the_text
from flows.typed.behind import called_from, explains, question_behind
from flows.typed.judged import is_measure
from flows.typed.keys import plain
from flows.typed.later import is_for_later
from flows.typed.leaving import way_out_or_in
from flows.typed.onward import onward
from flows.typed.replies import courtesy_of, declines, later_on
from flows.verbs import MAY_BE_PUT_OFF, Typing


def courtesy(heard: Heard) -> Reading | None:
    """A greeting, a thanks, "ok" or "later", which the card's button for later takes where it has one."""
    text, words, live = heard.text, heard.words, heard.conversation.live
    if heard.named_exactly:
        return None
    is_of_none = heard.awaited is not None or live is None
    said = courtesy_of(text, words, of_no_card=is_of_none, is_note=heard.is_note) or _put_off(heard)
    # where something is explained a letter is the key of the question behind, which an "ok" may be as well
    is_key_behind = explains(live) and len(plain(text)) == 1
    if not said or is_key_behind or is_measure(heard.buttons, text, words):
        return None
    press = parse(later_on(heard.buttons, said, words))
    return Reading(offered=heard.offered, press=press, courtesy="" if press else said, again=heard.again)


def _put_off(heard: Heard) -> str:
    """The key of what to answer to "I'll do it Friday" where that is no text that is awaited, else ""."""
    again, awaited, text, words = heard.again, heard.awaited, heard.text, heard.words
    at_question = again is not None and again.verb == ASK.verb
    at_rest = again is not None and again.verb in {TASKS.verb, STOP.verb} and awaited is None
    if at_rest and declines(text, words) and way_out_or_in(text, words) is None:
        return "lost.later_rest"
    bare, alone = at_question or at_rest, awaited is None and not at_question
    if not _may_be_put_off(awaited, heard.kind) or not is_for_later(text, words, bare=bare, alone=alone):
        return ""
    return "lost.later_rest" if at_rest else "lost.later_question" if at_question else "lost.later"


def _may_be_put_off(awaited: Press | None, kind: Typing) -> bool:
    """Whether what puts off is no text that is awaited.

    Where a date is awaited it is one; beside an answer it is told in its place, and an action may be to ask.
    """
    return awaited is None or (kind in MAY_BE_PUT_OFF and awaited.verb not in _HOW_IT_IS_LATER)


_HOW_IT_IS_LATER = frozenset({NOTED.verb, OTHER_REASON_TYPED.verb, PLANNED.verb, INTEND.verb})
"""Verbs that take a text which puts off, or say themselves that it is none."""


def word_anywhere(heard: Heard) -> Reading | None:
    """A word that works anywhere, unless it is the text that is awaited, or asks what a question is for."""
    if heard.asked and _is_answered_first(heard.asked):
        return None
    word = word_known(heard.text, heard.words)
    if word is None or (
        heard.awaited and is_the_text(heard.text, word, heard.awaited, heard.kind, heard.words)
    ):
        return None
    return _of_word(heard, word)


def _is_answered_first(asked: Asked) -> bool:
    """Whether a question is answered though it has words that lead somewhere."""
    return asked.topic == "level" or (asked.sure and asked.topic in {"change", "own_text"})


def way_out(heard: Heard) -> Reading | None:
    """A sentence of whoever wants to leave, or to get in."""
    if heard.awaited or (heard.asked and heard.asked.sure):
        return None
    word = way_out_or_in(heard.text, heard.words)
    return _of_word(heard, word) if word else None


def _of_word(heard: Heard, word: str) -> Reading:
    press = onward(heard.conversation, word)
    return Reading(offered=heard.offered, press=press, word=word, again=heard.again)


def everyday_question(heard: Heard) -> Reading | None:
    """A question that anybody may ask."""
    return Reading(offered=heard.offered, asked=heard.asked, again=heard.again) if heard.asked else None


def said_to_question_behind(heard: Heard) -> Reading | None:
    """Whatever else is said on a card that explains a question, or was shown in its place."""
    live = heard.conversation.live
    about = None if heard.awaited or heard.named else question_behind(live) or called_from(live)
    return Reading(offered=heard.offered, about=about, again=heard.again) if about else None


def awaited_text(heard: Heard) -> Reading:
    """The text that is awaited, or one of which nothing is known."""
    return Reading(offered=heard.offered, awaited=heard.awaited, kind=heard.kind, again=heard.again)

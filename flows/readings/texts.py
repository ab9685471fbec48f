"""Texts that are no button: a courtesy, a word that works anywhere, a question, or what is awaited."""

from flows.dates import is_date
from flows.forms import parse
from flows.meaning import Heard, Reading
from flows.presses.actions import HAND_AS, OWNED_AS
from flows.presses.rounds import PLAN_AS
from flows.typed.anywhere import word_known
from flows.typed.asked import Asked
from flows.typed.awaited import is_the_text
from flows.typed.behind import called_from, explains, question_behind
from flows.typed.judged import is_measure
from flows.typed.keys import plain
from flows.typed.leaving import way_out_or_in
from flows.typed.onward import onward
from flows.typed.putting_off import how_put_off
from flows.typed.replies import courtesy_of, later_on
from flows.verbs import Typing

OF_OWNERS = frozenset({OWNED_AS.verb, HAND_AS.verb, PLAN_AS.verb})
"""Verbs that take whose an action is."""


def courtesy(heard: Heard) -> Reading | None:
    """A greeting, a thanks, "ok" or "later", which the card's button for later takes where it has one."""
    text, words, live = heard.text, heard.words, heard.conversation.live
    if heard.named_exactly:
        return None
    is_of_none = heard.awaited is not None or live is None
    said = courtesy_of(text, words, of_no_card=is_of_none, is_note=heard.is_note)
    said = said or how_put_off(text, heard.again, words, (heard.awaited, heard.kind))
    # where something is explained a letter is the key of the question behind, which an "ok" may be as well
    is_key_behind = explains(live) and len(plain(text)) == 1
    if not said or is_key_behind or is_measure(heard.buttons, text, words):
        return None
    press = parse(later_on(heard.buttons, said, words))
    return Reading(offered=heard.offered, press=press, courtesy="" if press else said, again=heard.again)


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
    awaited, kind = heard.awaited, heard.kind
    if awaited and awaited.verb in OF_OWNERS and is_date(heard.text):
        kind = Typing.DATE  # when, in place of whose
    return Reading(offered=heard.offered, awaited=awaited, kind=kind, again=heard.again)

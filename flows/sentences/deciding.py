"""What a second person says of a return in a sentence: its reason is carried on, and it is read first."""

from dataclasses import replace
from functools import partial

from flows.asking.seen import waiting
from flows.asking.text import clean
from flows.conversations.answering.approving import send_back
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.meaning import Reading
from flows.presses.answering import PAGE_AGAIN, SEND_BACK
from flows.resolving import card_of
from flows.talk import Answer, ApprovalTalk, Talk
from flows.typed.verdicts import verdict_in
from flows.verbs import Typing


def about_return(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card that a verdict leads to, with what is said besides; None for any other text."""
    press = reading.press
    verdict = verdict_in(event.text, talk.words) if press and not reading.on else None
    found = card_of(talk, press) if verdict else None
    if press is None or verdict is None or found is None:
        return None
    there, shown = found
    if press.verb == PAGE_AGAIN.verb and verdict.approves:
        return there.turn(replace(shown, notice=talk.words("approving.at_end")))
    if press.verb != SEND_BACK.verb or not verdict.why or not isinstance(there, ApprovalTalk):
        return None
    instead = partial(send_back, there)
    if refused := guard.stopped(there, event.text, event.message, Typing.NOTE, instead):
        return refused
    said = talk.words("approving.why_given", why=clean(verdict.why))
    return waiting(there, replace(shown, notice=said), str(press), clean(verdict.why))

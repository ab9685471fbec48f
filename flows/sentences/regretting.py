"""Whoever wishes that they had not told something: it may have been a worry, so they hear who helps."""

from dataclasses import replace

from flows.conversations.arriving import guard, welcome
from flows.conversations.explaining import everyday
from flows.events import Typed
from flows.meaning import Reading
from flows.presses.explaining import CALL
from flows.talk import Answer, Talk
from flows.typed.asked import Asked
from flows.typed.regrets import REGRETS, regrets
from flows.verbs import Typing


def regretted(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to that, where somebody has no place or was just told whom to call; None elsewhere.

    Who answers questions takes back an answer in the same words.
    """
    is_told = reading.again is not None and reading.again.verb == CALL.verb
    is_meant = reading.word or reading.on or talk.view.conversation.awaiting
    if is_meant or (talk.view.places and not is_told) or not regrets(event.text, talk.words):
        return None
    if worry := guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES):
        return worry
    said = everyday.answered(talk, Asked(REGRETS))
    if talk.live is None:
        return talk.turn(replace(welcome.start(talk), notice=said))
    return talk.turn(talk.again(said))

"""What is typed beside a question and answers none: several answers at once, a wish to stop, or anger.

It leads to a card that does nothing by itself, or the question comes again; nothing is kept.
"""

from dataclasses import replace

from flows.conversations.answering import blanks
from flows.events import Typed
from flows.forms import Press
from flows.meaning import Reading
from flows.presses.answering import ASK, CHECK, SECOND, STOP
from flows.replies import flat
from flows.resolving import call_of, card_of
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.answer_lists import lists_answers
from flows.typed.keys import named_among
from flows.typed.over import Over, over_in

_LEADS_TO = {Over.STOP: STOP, Over.SUBMIT: CHECK, Over.APPROVE: SECOND}
"""The verb of the card that somebody wants."""


def beside_question(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a text beside a question that wants none of its answers; None for any other."""
    again, live = reading.again, talk.live
    if again is None or again.verb != ASK.verb or live is None or talk.view.conversation.awaiting:
        return None
    buttons = flat(live.buttons)
    is_button = bool(named_among(buttons, event.text, talk.words, exactly=True))
    if reading.on or reading.between or is_button or talk.view.terms.judgement(event.text).told_by:
        return None
    if lists_answers(buttons, event.text, talk.words):
        return talk.turn(talk.again(_one_by_one(talk, again)))
    over = over_in(event.text, talk.words)
    if over is Over.CROSS:
        is_known = reading.asked or reading.courtesy or reading.press or (reading.half and reading.half.among)
        return None if is_known else talk.turn(talk.again(talk.words("over.crossed")))
    return _led(talk, over, again) if over else None


def _one_by_one(talk: Talk, again: Press) -> str:
    """That one answer is taken at a time, and where all are at once, if there is such a place."""
    call = call_of(talk, again)
    here = call.talk if call else None
    button = next(iter(blanks.button(here)), None) if isinstance(here, SheetTalk) else None
    said = talk.words("several.one_by_one")
    return f"{said} {talk.words('several.at_once', button=button.label)}" if button else said


def _led(talk: Talk, over: Over, again: Press) -> Answer | None:
    if not (found := card_of(talk, _LEADS_TO[over](*again.args[:1]))):
        return None
    there, shown = found
    is_read = over is Over.APPROVE
    if is_read and shown.notice:
        # not yet
        return talk.turn(talk.again(talk.words("somebody.approve_later")))
    return there.turn(replace(shown, notice=talk.words("over.checked_first")) if is_read else shown)

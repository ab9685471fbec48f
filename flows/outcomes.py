"""What comes of what was meant: each reading of a text is answered in its way.

A text for another card than the live one is answered as if it were said there.
"""

from dataclasses import replace
from functools import partial

from flows.asking.text import clean, puts_off, sighs
from flows.asking.unclear import not_understood
from flows.cards import Again, Shown
from flows.conversations.arriving import guard, welcome
from flows.conversations.explaining import everyday
from flows.events import Tapped, Typed
from flows.folding import after_reply, after_tap
from flows.forms import Press, parse
from flows.leading import press_of
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTED, RATE
from flows.presses.explaining import GLOSSARY
from flows.presses.rounds import AMEND, FACTS
from flows.readings.halves import by_half
from flows.recognising import at_a_loss, by_what_is_known, read
from flows.replies import Button, flat
from flows.resolving import Call, No, call_of, resolve_press
from flows.rivals import is_contested
from flows.sentences.astray import (
    courteous,
    deny,
    for_others,
    is_led_back,
    led_back,
    no_code,
    not_corrected,
    out_or_in,
    over_meanwhile,
    unclear,
    which,
    with_why,
)
from flows.sentences.halves import half_meant
from flows.sentences.keeping import offered_as_note
from flows.sentences.questioning import asked_instead, title_asked
from flows.sentences.ways import told_where
from flows.standing import day_stays, shown_back
from flows.table import TABLE
from flows.talk import Answer, Talk
from flows.typed.asked import AGAIN, Asked
from flows.typed.keys import named_among
from flows.typed.levels import half
from flows.verbs import Typing
from flows.view import View


def typed(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text: by what is known of the person's partnership, else as what it means by form."""
    if answer := by_what_is_known(talk, event, reading):
        return answer
    if reading.courtesy or reading.asked:
        question = reading.asked
        return _asked(talk, event, reading, question) if question else courteous(talk, event, reading)
    if reading.between or reading.among:
        return unclear(talk, event, reading)
    if reading.on or reading.about:
        return _elsewhere(talk, event, reading)
    if reading.press:
        return act(talk, reading.press, "lost.button", reading)
    return _worded(talk, event, reading, reading.word) if reading.word else _take(talk, event, reading)


def _worded(talk: Talk, event: Typed, reading: Reading, word: str) -> Answer:
    """Answer a word that works anywhere; where it leads nowhere for this person, they stay and hear why."""
    if answer := for_others(talk, word, event.text) or out_or_in(talk, word, event.text):
        return answer
    if word == AMEND.verb and talk.live and (answer := not_corrected(talk, event.text, event.message)):
        return answer
    if word == AMEND.verb and reading.again and reading.again.verb == FACTS.verb:
        # what it leads to stands there already
        return at_a_loss(talk, "lost.text", reading)
    term = everyday.word_told(talk, event.text) if word == GLOSSARY.verb else ""
    if term and talk.live:
        return talk.turn(talk.again(term))
    return with_why(talk, act(talk, of_word(reading, talk.view), "lost.text", reading), reading)


def _asked(talk: Talk, event: Typed, reading: Reading, asked: Asked) -> Answer:
    """Answer an everyday question, with the live card again."""
    refusal = None if asked.sure else guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)
    if refusal:
        return refusal
    said = everyday.answered(replace(talk, text=event.text), asked)
    if not said and asked.topic != AGAIN:
        return _take(talk, event, reading)
    if talk.live is None:
        return talk.turn(replace(welcome.start(talk), notice=said))
    return talk.turn(talk.again(said))


def of_word(reading: Reading, view: View) -> Press | None:
    """The press of a reading, or that of its word."""
    return reading.press or (parse(press_of(reading.word, view)) if reading.word else None)


def act(talk: Talk, press: Press | None, lost: str, reading: Reading) -> Answer:
    """Answer a press that was tapped, named or commanded, or say why not."""
    verb = TABLE.get(press.verb) if press else None
    if press is None or (verb and verb.typed):
        # only free text leads to such a verb, so that no button of ours carries it
        return at_a_loss(talk, lost, reading)
    found = resolve_press(talk, press)
    if isinstance(found, Call):
        return after_tap(talk, found.answer(), press)
    return deny(talk, found, found.denial, reading) if found.denial else at_a_loss(talk, lost, reading)


def _take(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Take typed text for what awaits it, once it has passed the guard."""
    event = replace(event, text=reading.besides, message=None) if reading.besides else event
    offered = reading.offered
    if offered and offered.alone and not reading.awaited and (answer := no_code(talk, reading)):
        return answer
    found = resolve_press(talk, reading.awaited) if reading.awaited else No(denial=None)
    call = found if isinstance(found, Call) else None
    instead = partial(call.verb.refused, call.talk, **call.values) if call and call.verb.refused else None
    # what nothing awaits is not kept: only what names somebody is worth taking out of the chat
    kind = reading.kind if call or (reading.half and reading.half.rest) else Typing.TO_COLLEAGUES
    # whoever won't say what they are asked for tells of nothing; who was asked for nothing may
    if not (puts_off(event.text, talk.words) if call else sighs(event.text, talk.words)):
        if call and kind is Typing.LIST:
            return guard.by_row(call.talk, event, call.answer, instead)
        refusal = title_asked(talk, event.text, reading, call) or guard.stopped(
            call.talk if call else talk, event.text, event.message, kind, instead
        )
        if refusal:
            return refusal if call else told_where(talk, refusal)
    if call:
        is_whose = is_contested(talk.view.conversation, event) and not reading.on
        asked_whose = talk.turn(talk.again(talk.words("lost.contested"))) if is_whose else None
        told = asked_whose or asked_instead(talk, event, reading, call)
        return told or shown_back(day_stays(talk, call.answer(event.text), reading), event.text, reading)
    if isinstance(found, No) and found.denial:
        return shown_back(deny(talk, found, found.denial, reading), event.text, reading)
    answer = no_code(talk, reading) or over_meanwhile(talk, reading) or half_meant(talk, reading)
    return answer or at_a_loss(talk, "lost.text", reading)


def _elsewhere(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text for another card than the live one: that which it replies to, or the question behind."""
    if is_led_back(talk, reading):
        return led_back(talk, event, reading) or at_a_loss(talk, "lost.text", reading)
    if reading.on is None:
        return _at_question(talk, event, reading)
    if reading.press:
        return _as_tapped(talk, event, reading, reading.press)
    # no button of the card it replies to: by the question behind that
    return after_reply(talk, _by_question(talk, event, reading), event.quoted, reading.about)


def _at_question(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text on a card that explains a question as if it were typed on that."""
    call = call_of(talk, reading.about)
    asked = call.answer().shown if call else None
    if talk.live is None or not isinstance(asked, Shown):
        return at_a_loss(talk, "lost.text", reading)
    live = replace(talk.live, again=asked.again, buttons=asked.buttons)
    view = replace(talk.view, conversation=replace(talk.view.conversation, live=live))
    return typed(replace(talk, view=view), event, read(view.conversation, event, view.language))


def _by_question(talk: Talk, event: Typed, reading: Reading) -> Answer:
    found = resolve_press(talk, reading.about) if reading.about else No(denial=None)
    asked = found.answer().shown if isinstance(found, Call) else None
    named = _named_behind(talk, event, reading, asked) if isinstance(asked, Shown) else []
    if len(named) > 1 and isinstance(asked, Shown):
        return talk.turn(replace(asked, notice=which(talk, named)))
    if named and (press := parse(named[0].press)):
        return _as_tapped(talk, event, reading, press)
    if reading.awaited:
        return _take(talk, event, reading)
    buttons = flat(asked.buttons) if isinstance(asked, Shown) else []
    if reading.half is None and (said := half(buttons, event.text, talk.words)):
        told = by_half(reading, said)
        if told.press:
            return _as_tapped(talk, event, reading, told.press)
        if told.awaited:
            return _take(talk, event, told)
        reading = told
    return _not_told(talk, event, reading, found, asked)


def _named_behind(talk: Talk, event: Typed, reading: Reading, asked: Shown) -> list[Button]:
    """What the text names on the question behind a card.

    A card that only leads back to its question asked for a note, or said why it is asked: a whole answer is
    the answer, anything else the note. One that asked for a reason takes whatever is no key of its own.
    """
    buttons = flat(asked.buttons)
    if reading.awaited is None:
        return named_among(buttons, event.text, talk.words)
    if reading.awaited.verb != NOTED.verb:
        return []
    answers = [button for button in buttons if button.verb == RATE.verb]
    return named_among(answers, event.text, talk.words, exactly=True)


def _not_told(
    talk: Talk, event: Typed, reading: Reading, found: Call | No, asked: Shown | Again | None
) -> Answer:
    """Nothing on the card says what the text is for: ask, on its question if there is one."""
    if refusal := guard.stopped(talk, event.text, event.message) or no_code(talk, reading):
        return refusal
    if isinstance(found, No) and found.denial:
        return deny(talk, found, found.denial, reading)
    question = asked if isinstance(asked, Shown) else None
    if meant := half_meant(talk, reading, question):
        return meant
    if question is None:
        return talk.turn(talk.again(talk.words("lost.quoted", text=clean(event.text))))
    said = not_understood(talk, question.buttons, reading.about)
    return offered_as_note(talk, reading, said, question) or talk.turn(replace(question, notice=said))


def _as_tapped(talk: Talk, event: Typed, reading: Reading, press: Press) -> Answer:
    """Answer what was typed as a tap on the card that it replies to."""
    tap = Tapped(id=event.id, at=event.at, address=event.address, press=str(press), card=reading.on)
    answer = act(replace(talk, event=tap), press, "lost.button", reading)
    live = reading.again
    is_elsewhere = live is not None and live.verb == ASK.verb and live.args[:2] != press.args[:2]
    if press.verb != RATE.verb or not is_elsewhere or not isinstance(answer.shown, Shown):
        return answer
    # what is answered on an older card leaves the person at their own question
    return replace(answer, shown=Again(notice=answer.shown.notice))

"""A sentence beside a question that is no answer is offered as its note, so that nobody types it again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from flows.asking.reasons import FEWEST_OF_A_REASON, apart, below, together
from flows.asking.text import LIMIT, clean
from flows.asking.unclear import asks_something, has_room, is_of_somebody
from flows.cards import Shown
from flows.consenting import takes_yes
from flows.conversations.arriving import guard
from flows.conversations.rounds.late import LONGEST_WHY
from flows.events import Typed
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE, RATE
from flows.presses.reminders import NUDGE, NUDGE_WORDS
from flows.presses.rounds import AMEND_WHY, LATE_WHY
from flows.replies import Button, flat
from flows.resolving import call_of
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.besides import waits
from flows.verbs import Typing


def offered_as_note(talk: Talk, reading: Reading, said: str, asked: Shown | None = None) -> Answer | None:
    """The question again, where a yes keeps the text as its note; None where `said` is for no such text.

    It is the live card's, or the one that is `asked` in its place. What was offered before and still waits
    stands above it, and a level that waits is saved by the same yes. Where a yes is an answer nothing is
    offered.
    """
    words, live = talk.words, asked or talk.live
    press = parse(asked.again) if asked else reading.again
    text = clean(talk.event.text) if isinstance(talk.event, Typed) else ""
    if live is None or press is None or press.verb != ASK.verb or not said.startswith(words("lost.note")):
        return None
    buttons = flat(live.buttons)
    if not takes_yes(buttons, live.again, words):
        return None
    offer, kept, yes = _level_with(talk, press, buttons, text) or _note_of(talk, press, text)
    if kept is None or guard.stopped(talk, kept, None):
        return None
    asks = "\n".join((said.replace(words("lost.note"), offer), kept))
    shown = replace(asked, notice=asks) if asked else talk.again(asks)
    return replace(talk.turn(shown), meant=yes, besides=kept)


def offered_as_own_words(talk: Talk, reading: Reading, said: str) -> Answer | None:
    """The preview of a reminder again, where a yes adds the text; None where `said` is for no such text."""
    again, event = reading.again, talk.event
    own = talk.words("lost.own_words")
    if again is None or again.verb != NUDGE.verb or not isinstance(event, Typed) or not said.startswith(own):
        return None
    text = clean(event.text)
    if len(text) > LIMIT or guard.stopped(talk, text, None, Typing.TO_COLLEAGUES):
        return None
    yes = Button(key="y", label=talk.words("buttons.yes"), press=NUDGE_WORDS(*again.args[:2]))
    worried = said.removeprefix(own).strip()
    asks = "\n".join(filter(None, (talk.words("lost.may_be_own_words"), text, worried)))
    return replace(talk.turn(talk.again(asks)), meant=yes, besides=text)


def offered_as_reason(talk: Talk, buttons: Sequence[Button], said: str) -> Answer | None:
    """The card that asks why a return is let in, where a yes takes the text as the reason; None elsewhere."""
    words, text = talk.words, clean(talk.typed)
    own = next((one for one in buttons if one.verb in {LATE_WHY.verb, AMEND_WHY.verb}), None)
    if own is None or asks_something(text, words) or is_of_somebody(text, words):
        return None
    if len(text.split()) < FEWEST_OF_A_REASON or len(text) > LONGEST_WHY or guard.stopped(talk, text, None):
        return None
    worried = (words("lost.worried"),) if said.endswith(words("lost.worried")) else ()
    asks = "\n".join((words("late.may_be_why"), text, words("late.who_reads"), *worried))
    return replace(talk.turn(talk.again(asks)), meant=own, besides=text)


_Offer: TypeAlias = tuple[str, str | None, Button]
"""What is asked, the text that a yes keeps, None for one that has no room, and the yes."""


def _level_with(talk: Talk, asked: Press, buttons: Sequence[Button], text: str) -> _Offer | None:
    """The level of this question that waits for a yes, with the text as its note; None where none has."""
    waiting, before = waits(talk.view.conversation.told) or (None, "")
    if waiting is None or waiting.verb != RATE.verb or waiting.args[:2] != asked.args[:2]:
        return None
    level, kept = next((one for one in buttons if one.press == str(waiting)), None), below(before, text)
    if level is None or not has_room(talk, level, kept) or guard.stopped(talk, kept, None):
        return None
    return talk.words("lost.level_with_note", choice=f"{level.key} {level.label}"), kept, level


def _note_of(talk: Talk, asked: Press, text: str) -> _Offer:
    """The note of this question, with the text below it."""
    yes = Button(key="y", label=talk.words("buttons.yes"), press=NOTE(*asked.args[:2]))
    return talk.words("lost.may_be_note"), _whole(talk, asked, text), yes


def _whole(talk: Talk, asked: Press, text: str) -> str | None:
    """The note with the text below it, None where it can't be written or has no room."""
    call = call_of(talk, NOTE(*asked.args[:2]))
    here = call.talk if call else None
    if not isinstance(here, SheetTalk):
        return None
    written, reason = apart(here.here.sheet.answers.get(asked.args[1]))
    waiting, before = waits(talk.view.conversation.told) or (None, "")
    if waiting and waiting.verb == NOTE.verb and waiting.args[:2] == asked.args[:2]:
        written = before
    whole = below(written, text)
    return whole if len(together(whole, reason)) <= LIMIT else None

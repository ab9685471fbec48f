"""A sentence beside a question that is no answer is offered as its note, so that nobody types it again."""

from dataclasses import replace

from flows.asking.reasons import apart, below, together
from flows.asking.text import LIMIT, clean
from flows.asking.unclear import has_room
from flows.consenting import takes_yes
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Press
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE, RATE
from flows.replies import Button
from flows.resolving import Call, resolve_press
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.besides import waits


def offered_as_note(talk: Talk, reading: Reading, said: str) -> Answer | None:
    """The question again, where a yes keeps the text as its note; None where `said` is for no such text.

    What was offered before and still waits stands above it, and a level that waits is saved by the same yes.
    Where a yes is an answer nothing is offered.
    """
    words, press, live = talk.words, reading.again, talk.live
    text = clean(talk.event.text) if isinstance(talk.event, Typed) else ""
    if live is None or press is None or press.verb != ASK.verb or not said.startswith(words("lost.note")):
        return None
    if not takes_yes([one for row in live.buttons for one in row], live.again, words):
        return None
    if (level := _waiting_level(talk, press)) and (answer := _with_level(talk, level, said, text)):
        return answer
    kept = _whole(talk, press, text)
    if kept is None or guard.stopped(talk, kept, None):
        return None
    asks = "\n".join((said.replace(words("lost.note"), words("lost.may_be_note")), kept))
    yes = Button(key="y", label=words("buttons.yes"), press=NOTE(*press.args[:2]))
    return replace(talk.turn(talk.again(asks)), meant=yes, besides=kept)


def _waiting_level(talk: Talk, asked: Press) -> Button | None:
    """The level of this question that waits for a yes, None where none does."""
    waiting, _ = waits(talk.view.conversation.told) or (None, "")
    if waiting is None or waiting.verb != RATE.verb or waiting.args[:2] != asked.args[:2]:
        return None
    buttons = [one for row in talk.live.buttons for one in row] if talk.live else []
    return next((one for one in buttons if one.press == str(waiting)), None)


def _with_level(talk: Talk, level: Button, said: str, text: str) -> Answer | None:
    """The question again, where a yes saves the level with this as its note; None where that has no room."""
    words = talk.words
    _, before = waits(talk.view.conversation.told) or (None, "")
    kept = below(before, text)
    if not has_room(talk, level, kept) or guard.stopped(talk, kept, None):
        return None
    offer = words("lost.level_with_note", choice=f"{level.key} {level.label}")
    asks = "\n".join((said.replace(words("lost.note"), offer), kept))
    return replace(talk.turn(talk.again(asks)), meant=level, besides=kept)


def _whole(talk: Talk, asked: Press, text: str) -> str | None:
    """The note with the text below it, None where it can't be written or has no room."""
    found = resolve_press(talk, Press(NOTE.verb, asked.args[:2]))
    here = found.talk if isinstance(found, Call) else None
    if not isinstance(here, SheetTalk):
        return None
    written, reason = apart(here.here.sheet.answers.get(asked.args[1]))
    waiting, before = waits(talk.view.conversation.told) or (None, "")
    if waiting and waiting.verb == NOTE.verb and waiting.args[:2] == asked.args[:2]:
        written = before
    whole = below(written, text)
    return whole if len(together(whole, reason)) <= LIMIT else None

"""A sentence beside a question that is no answer is offered as its note, so that nobody types it again."""

from dataclasses import replace

from flows.asking.reasons import apart, below, together
from flows.asking.text import LIMIT, clean
from flows.cards import Shown
from flows.consenting import takes_yes
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE
from flows.replies import Button
from flows.resolving import Call, resolve_press
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.besides import waits


def offered_as_note(talk: Talk, reading: Reading, said: str, asked: Shown | None = None) -> Answer | None:
    """The question again, where a yes keeps the text as its note; None where `said` is for no such text.

    It is the live card's, or the one that is `asked` in its place. What was offered before and still waits
    stands above it. Where a yes is an answer nothing is offered.
    """
    words, live = talk.words, asked or talk.live
    press = parse(asked.again) if asked else reading.again
    text = clean(talk.event.text) if isinstance(talk.event, Typed) else ""
    if live is None or press is None or press.verb != ASK.verb or not said.startswith(words("lost.note")):
        return None
    if not takes_yes([one for row in live.buttons for one in row], live.again, words):
        return None
    kept = _whole(talk, press, text)
    if kept is None or guard.stopped(talk, kept, None):
        return None
    asks = "\n".join((said.replace(words("lost.note"), words("lost.may_be_note")), kept))
    shown = replace(asked, notice=asks) if asked else talk.again(asks)
    yes = Button(key="y", label=words("buttons.yes"), press=NOTE(*press.args[:2]))
    return replace(talk.turn(shown), meant=yes, besides=kept)


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

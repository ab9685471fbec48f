"""Half an answer: which is meant is asked, with what came with it, so that a yes keeps both."""

from dataclasses import replace

from flows.asking.text import clean
from flows.asking.unclear import half_said, has_room
from flows.cards import Shown
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE
from flows.talk import Answer, Talk
from flows.typed.besides import with_note
from flows.typed.keys import is_for_yes
from flows.view import Told

FEWEST_OF_NOTE = 3
"""Words that may be worth a note."""


def half_meant(talk: Talk, reading: Reading, question: Shown | None = None) -> Answer | None:
    """Ask which answer half a one means, on the live card or on this question; None for any other text."""
    if reading.half is None:
        return None
    among = reading.half.among
    meant = among[0] if len(among) == 1 else None
    meant = meant if meant and is_for_yes(meant) else None
    besides = reading.half.rest if meant and with_note(parse(meant.press)) else ""
    if besides and isinstance(talk.event, Typed) and guard.stopped(talk, besides, None):
        # the text as a whole was let pass, and its end alone says less
        besides = clean(talk.event.text)
    besides = besides if meant and has_room(talk, meant, besides) else ""
    live = question or talk.live
    about = reading.about if question else reading.again
    left = None if meant else _left_of(talk, about, reading.half.rest)
    is_dropped = not meant and left is None and _says_why(talk.typed)
    keeps = None if is_dropped else bool(besides)
    said = half_said(talk, among, live.buttons if live else (), keeps=keeps)
    asked = talk.turn(replace(question, notice=said) if question else talk.again(said))
    return replace(asked, meant=meant, besides=besides, left=left)


def _says_why(text: str) -> bool:
    """Whether a text says a level in several words, and no figure."""
    return len(text.split()) >= FEWEST_OF_NOTE and not any(map(str.isdigit, text))


def _left_of(talk: Talk, asked: Press | None, rest: str) -> Told | None:
    """What came with an answer that several may be, and may be kept beside the one that is given."""
    if not rest or asked is None or asked.verb != ASK.verb or guard.stopped(talk, rest, None):
        return None
    return Told(buttons=(), asks=True, left=NOTE(*asked.args[:2]), besides=clean(rest))

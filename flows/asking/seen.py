"""What somebody saw when they were given a button: as its press or the card carries it."""

import base64
import hashlib
from dataclasses import replace

from flows.cards import Shown, is_on
from flows.events import Tapped, Typed
from flows.replies import Button
from flows.talk import Answer, Talk


def mark(seen: str) -> str:
    """Eight letters that tell a text from any other."""
    return base64.b32encode(hashlib.sha256(seen.encode()).digest()[:5]).decode().lower()


def standing(words: str) -> str:
    """The mark of words that a card shows and may replace; "" where none stand."""
    return mark(words) if words else ""


def is_older(talk: Talk) -> bool:
    """Whether another card than the live one was tapped, or replied to."""
    event, live = talk.event, talk.live
    if isinstance(event, Tapped):
        return not (live and is_on(live, event))
    quoted = event.quoted if isinstance(event, Typed) else None
    return quoted is not None and quoted.ours and not (live and live.handle in (None, quoted.card))


def is_news(talk: Talk, words: str, *, own: bool = False) -> bool:
    """Whether words stand that the card which was tapped or typed on may not have shown.

    What an older card showed is not known, and nobody's `own` words are news to them.
    """
    is_shown = talk.live is not None and talk.live.stands == mark(words) and not is_older(talk)
    return bool(words) and not own and not is_shown


def changed(talk: Talk) -> str:
    """That somebody may have changed it, and that nothing is kept: above how it stands now."""
    return talk.words("seen.changed")


def with_news(talk: Talk, said: str, *, has_news: bool) -> str:
    """What is wrong with a text, below that of what stands somebody may have changed."""
    return f"{changed(talk)} {said}" if has_news else said


def asked_to_replace(talk: Talk, text: str) -> str:
    """The same of a text that was typed, which a yes puts in place of what stands."""
    return talk.words("seen.replace", changed=changed(talk), text=text)


def waiting(talk: Talk, shown: Shown, press: str, text: str) -> Answer:
    """The card as it stands now, and the text that a yes keeps: the press is the one it is typed for."""
    yes = Button(key="y", label=talk.words("buttons.yes"), press=press)
    return replace(talk.turn(shown), meant=yes, besides=text)

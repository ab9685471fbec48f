"""What somebody saw when they were given a button: as its press or the card carries it."""

import base64
import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from flows.cards import Again, Shown, is_on
from flows.events import Event, Tapped, Typed
from flows.replies import Button
from flows.rounds import Agreed, Challenge, FactsCheck
from flows.talk import Answer, AreaTalk, Talk
from flows.view import LiveCard


def mark(seen: str) -> str:
    """Eight letters that tell a text from any other."""
    return base64.b32encode(hashlib.sha256(seen.encode()).digest()[:5]).decode().lower()


def standing(words: str) -> str:
    """The mark of words that a card shows and may replace; "" where none stand."""
    return mark(words) if words else ""


def is_older(talk: Talk) -> bool:
    """Whether another card than the live one was tapped, or replied to."""
    return is_on_older(talk.event, talk.live)


def is_on_older(event: Event, live: LiveCard | None) -> bool:
    """The same, told before anything is loaded."""
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


@dataclass(frozen=True, slots=True)
class Last:
    """Who changed something last, "" where that is nobody whose name is known here, and when, UTC."""

    who: str
    at: datetime


def last_by(talk: AreaTalk, one: Agreed | Challenge | FactsCheck | None) -> Last | None:
    """Who else said this, and when; None for nobody, and for the person's own."""
    office = talk.office
    if one is None or any(place.id == one.by for place in office.memberships):
        return None
    names = {known.membership.id: known.name for known in (*office.colleagues, *office.members)}
    return Last(names.get(one.by, ""), one.at)


def changed(talk: Talk, last: Last | None = None) -> str:
    """That somebody may have changed it, and that nothing is kept: above how it stands now."""
    if last is None:
        return talk.words("seen.changed")
    who = last.who or talk.words("seen.somebody")
    return talk.words("seen.changed_by", name=who, when=talk.moment(last.at))


def with_news(talk: Talk, said: str, *, has_news: bool, last: Last | None = None) -> str:
    """What is wrong with a text, below that of what stands somebody may have changed."""
    return f"{changed(talk, last)} {said}" if has_news else said


def asked_to_replace(talk: Talk, text: str, last: Last | None = None) -> str:
    """The same of a text that was typed, which a yes puts in place of what stands."""
    return talk.words("seen.replace", changed=changed(talk, last), text=text)


def waiting(talk: Talk, shown: Shown | Again, press: str, text: str) -> Answer:
    """The card as it stands now, and the text that a yes keeps: the press is the one it is typed for."""
    yes = Button(key="y", label=talk.words("buttons.yes"), press=press)
    return replace(talk.turn(shown), meant=yes, besides=text)

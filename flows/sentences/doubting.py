"""Somebody who doesn't know what to choose while something is set up: what it is for, and what is safe.

The question comes again; where something is named that is safe, a yes goes on with that.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.events import Typed
from flows.forms import Press
from flows.meaning import Reading
from flows.people import Stated
from flows.presses.answering import PRACTISE
from flows.presses.partnership import CHAT_APPS, FIT_TEAM, NEW_TEAM, STATE
from flows.presses.rounds import GATHER, OPEN_ASK, OPEN_ROUND
from flows.replies import Button, flat
from flows.talk import Answer, Talk
from flows.typed.doubts import is_in_doubt
from flows.typed.keys import named_among
from flows.typed.own_place import nations_on

_SAFE_KEYS = {CHAT_APPS.verb: "l", OPEN_ROUND.verb: "2", OPEN_ASK.verb: "1", GATHER.verb: "c"}
"""The key of what is named on a card, which is what is safe on all but the one that asks for good."""

_SAID = {
    CHAT_APPS.verb: "doubts.chat_apps",
    OPEN_ROUND.verb: "doubts.opening",
    OPEN_ASK.verb: "doubts.begin",
    GATHER.verb: "doubts.gather",
}

_USUAL = (Stated.BASIS, Stated.REQUESTS)
"""Parts of what a partnership says of its data that have usual words."""

_OF_TEAMS = {NEW_TEAM.verb: "doubts.agency", PRACTISE.verb: "doubts.practice"}


def in_doubt(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a text that only doubts, on a card that asks for a choice; None for any other."""
    if reading.on or reading.again is None or talk.live is None or not is_in_doubt(event.text, talk.words):
        return None
    buttons = flat(talk.live.buttons)
    if named_among(buttons, event.text, talk.words, exactly=True):
        return None
    if reading.again.verb == STATE.verb:
        return talk.turn(talk.again(talk.words(_unsaid(reading.again))))
    said, safe = _of_card(talk, reading.again.verb, buttons)
    return replace(talk.turn(talk.again(said)), meant=safe) if said else None


def _unsaid(again: Press) -> str:
    """The key of what is said of a part of what a partnership says of its data."""
    return "doubts.usual" if again.args[1:] in {(one.value,) for one in _USUAL} else "doubts.unsaid"


def _of_card(talk: Talk, verb: str, buttons: Sequence[Button]) -> tuple[str, Button | None]:
    """What is said on a card of this verb, "" for nothing, and the button that a yes then means."""
    words = talk.words
    if verb in _SAID:
        named = next((one for one in buttons if one.key == _SAFE_KEYS[verb]), None)
        said = words(_SAID[verb], choice=f"{named.key} {named.label}") if named else ""
        return said, None if verb == OPEN_ASK.verb else named
    if nations_on(buttons)[1:]:
        change = "" if verb == PRACTISE.verb else words("doubts.nation_change")
        return words("doubts.nation", change=change), None
    if verb not in {*_OF_TEAMS, FIT_TEAM.verb}:
        return "", None
    yes = next((one for one in buttons if one.label == words("buttons.yes")), None)
    if yes is None:
        return words(_OF_TEAMS[verb]) if verb in _OF_TEAMS else "", None
    change = "" if verb == PRACTISE.verb else words("doubts.function_change")
    return words("doubts.function", change=change), yes

"""What can't be undone is done as it was asked: on the day of the card, and while that would say the same.

The table says of such a verb which card asks first. Whatever makes a card with a button of it, the press
gets a mark as its last argument: of the day, and of what the card rests on. It is answered only where the
card, made once more, has the very same button. Else the card is shown as it is now, and says that nothing
was done: to an old tap, to a word typed days later, and to a button from before there were marks alike.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

from flows.arguments import AS_ASKED
from flows.asking.seen import mark
from flows.cards import Shown
from flows.events import Typed
from flows.forms import FORMS, Press, parse
from flows.moments import UK_TIME, day_in
from flows.replies import Button, flat
from flows.talk import Answer, Talk
from flows.typed.assenting import says_all
from flows.verbs import Verb

_MARK = re.compile("[a-z2-7]{8}", re.ASCII)


def sealed(talk: Talk, shown: Shown) -> Shown:
    """The card with its mark on each button of what can't be undone."""
    if not any(_is_for_good(button) for button in flat(shown.buttons)):
        return shown
    rests_on = shown.rests_on or (shown.heading, *shown.lines)
    # one day for all cards, also where the live one is made once more and nobody knows whose it is
    seal = mark("\n".join((f"{_day(talk.event.at)}", *rests_on)))
    return replace(
        shown, buttons=tuple(tuple(_with_mark(button, seal) for button in row) for row in shown.buttons)
    )


def _day(at: datetime) -> date:
    return day_in(UK_TIME, at)


def is_typed_later(talk: Talk) -> bool:
    """Whether a text was typed on another day than that of the card above it."""
    looked = talk.view.conversation.looked
    return isinstance(talk.event, Typed) and looked is not None and _day(looked) != _day(talk.event.at)


@cache
def _for_good() -> frozenset[str]:
    """The verbs whose press ends with the mark."""
    marked = AS_ASKED.name
    return frozenset(name for name, form in FORMS.items() if any(one.name == marked for one in form.takes))


def _is_for_good(button: Button) -> bool:
    return button.press.partition(":")[0] in _for_good()


def _with_mark(button: Button, seal: str) -> Button:
    press = parse(button.press) if _is_for_good(button) else None
    if press is None:
        return button
    bare = unmarked(press)
    return replace(button, press=str(replace(bare, args=(*bare.args, seal))))


def unmarked(press: Press) -> Press:
    """What a press does, whatever the card said that had it."""
    if press.verb not in _for_good():
        return press
    *names, _ = FORMS[press.verb].names
    needed = sum(not name.endswith("?") for name in names)
    is_marked = len(press.args) > needed and _MARK.fullmatch(press.args[-1])
    return replace(press, args=press.args[:-1]) if is_marked else press


def asked_anew(talk: Talk, verb: Verb, press: Press, values: Mapping[str, Any]) -> Answer | None:
    """The card that asks, where the press is of no such card as things stand; None where it is to be done."""
    if verb.asked is None:
        return None
    shown = verb.asked(talk, **values)
    if not isinstance(shown, Shown):
        return talk.turn(shown)
    offered = [one for row in sealed(talk, shown).buttons for one in row if _is_for_good(one)]
    meant = [one for one in offered if one.press == str(press)]
    if meant and not _may_be_to_other(talk, meant[0]):
        return None
    key = "seen.came_between" if meant else "seen.moved_on"
    # a card that does not ask any more says itself why not
    notice = shown.notice or (talk.words(key) if offered else "")
    return talk.turn(replace(shown, notice=notice))


def _may_be_to_other(talk: Talk, button: Button) -> bool:
    """Whether a yes was typed below a message that came after the card, and may be said to that."""
    told, event = talk.view.conversation.told, talk.event
    if told is None or told.asks or not told.buttons or not isinstance(event, Typed):
        return False
    return not says_all(button, event.text, talk.words)

"""Ordinary sentences that want something done, or say something in them."""

from dataclasses import replace

from flows.forms import parse
from flows.leading import led_to
from flows.meaning import Heard, Reading
from flows.presses.answering import ASK, CHANGE, CHECK, OPEN_DOMAIN, REVIEW, STILL_OPEN, STOP, TASKS, WHY
from flows.replies import flat
from flows.typed.dated import step_until
from flows.typed.judged import opens_unknown, shyly
from flows.typed.keys import named_among
from flows.typed.slips import slip_in
from flows.typed.verdicts import decided
from flows.verbs import Typing


def not_known(heard: Heard) -> Reading | None:
    """An answer that apologises or hedges: "sorry, no idea" beside a question."""
    live = heard.conversation.live if heard.conversation.awaiting is None else None
    found = shyly(flat(live.buttons), heard.text, heard.words) if live else ()
    if found and opens_unknown(heard.text, heard.words):
        return Reading(press=parse(found[0].press), again=heard.again)
    return Reading(among=found, again=heard.again) if found else None


def until_a_day(heard: Heard) -> Reading | None:
    """A step of the round with its day: "open it until 3 May"."""
    if not heard.may_wish:
        return None
    until = step_until(heard.buttons, heard.text, heard.again, heard.awaited, heard.words)
    if until is None:
        return None
    return Reading(awaited=until[0], kind=Typing.DATE, besides=until[1], again=heard.again)


def verdict(heard: Heard) -> Reading | None:
    """What a second person says of a return: "fine by me, but the third is too high"."""
    if not heard.may_wish:
        return None
    press, among = decided(heard.buttons, heard.between, heard.text, heard.again, heard.words)
    return Reading(press=press, among=among, again=heard.again) if press or among else None


def wish(heard: Heard) -> Reading | None:
    """A sentence that wants what stands on the card, or on another that it leads to."""
    if not heard.may_wish:
        return None
    press, among = led_to(heard.buttons, heard.text, heard.again, heard.words)
    return Reading(press=press, among=among, again=heard.again) if press or among else None


_ANSWERING = frozenset(
    {form.verb for form in (ASK, CHANGE, CHECK, OPEN_DOMAIN, REVIEW, STILL_OPEN, STOP, TASKS, WHY)}
)
"""Verbs of the cards of who is answering."""


def with_slip(heard: Heard, here: Reading) -> Reading:
    """The reading of a text that corrects the last answer, where no other is awaited and no button is it."""
    again = here.again
    if again is None or again.verb not in _ANSWERING or heard.conversation.awaiting:
        return here
    others = [one for one in heard.buttons if one.key != "b"]
    if named_among(others, heard.text, heard.words, exactly=True):
        return here
    is_sure = bool(here.among) or opens_unknown(heard.text, heard.words)
    if is_sure and shyly(heard.buttons, heard.text, heard.words):
        return here
    is_elsewhere = here.press is not None and here.press.args[:1] != again.args[:1]
    return here if is_elsewhere else replace(here, slip=slip_in(heard.text, heard.words))

"""“Not now, next week” beside a reminder: when to be reminded again, or that it is not now."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from flows.dates import is_date
from flows.forms import Press, parse
from flows.presses.answering import ASK, STOP, TASKS
from flows.presses.arriving import START
from flows.presses.partnership import MY_TEAM
from flows.presses.reminders import NOT_NOW, PUT_OFF, PUT_OFF_AS, SNOOZED
from flows.replies import Button
from flows.typed.keys import any_of, phrases, plain, without_ends
from flows.typed.later import MOST_WORDS, is_for_later
from flows.typed.somebody import slot_of_posts
from flows.typed.wants import says
from flows.wording import Words

_TAKES = {NOT_NOW.verb: SNOOZED, PUT_OFF.verb: PUT_OFF_AS}
"""Verbs of the button of a reminder that asks for another day, and what takes the day that is typed."""

_ANSWERING = frozenset({ASK.verb, STOP.verb, TASKS.verb})
"""Verbs of the cards of a return on which somebody may ask to be reminded of it."""


class _Said(NamedTuple):
    """The day that is left of a text, "" for none, and whether it asks to be reminded."""

    day: str
    reminds: bool


def another_day(
    buttons: Sequence[Button], text: str, again: Press | None, awaited: Press | None, words: Words
) -> tuple[Press | None, str]:
    """What takes the day on which somebody wants to be reminded, with the day as it is written.

    With no day it is the press that asks for one; None for any other text. `buttons` are those of a reminder.
    Nothing is kept by it: the day is asked about. While another text is awaited only what asks to be reminded
    is it.
    """
    found = (press for one in buttons if (press := parse(one.press)) and press.verb in _TAKES)
    asks = next(found, None)
    takes = Press(_TAKES[asks.verb].verb, asks.args) if asks else None
    if awaited is not None and awaited.verb in {SNOOZED.verb, PUT_OFF_AS.verb}:
        takes, asks, awaited = awaited, None, None
    said = _said(plain(text), words)
    is_asked = said is not None and said.reminds
    if takes is None and is_asked and awaited is None and again and again.verb in _ANSWERING:
        asks, takes = parse(NOT_NOW(again.args[0])), parse(SNOOZED(again.args[0]))
    if takes is None or said is None or (awaited is not None and not is_asked):
        later = asks is not None and awaited is None and is_for_later(text, words, bare=True, alone=True)
        return (asks, "") if later else (None, "")
    return (takes, said.day) if said.day else (asks, "")


def _said(said: str, words: Words) -> _Said | None:
    """What a text says of when to be reminded; None where it is of anything else."""
    behind = phrases(words("putting.behind"))
    alone = {said, without_ends(said, (), behind)} & phrases(words("putting.remind_loosely"))
    if alone or not 0 < len(said.split()) <= MOST_WORDS:
        return None
    lead, reminds, refuses = _forms(*(words(f"putting.{one}") for one in ("ahead", "not", "while", "remind")))
    begun = lead.match(f"{said} ")
    ahead = begun[0] if begun else ""
    day = without_ends(f"{said} "[len(ahead) :].strip(), (), behind)
    is_asked = reminds.search(ahead) is not None
    if not day:
        return _Said("", is_asked) if is_asked or refuses.search(ahead) else None
    is_day = is_date(day) and any(map(str.isalpha, day))
    # a date may stand in a sentence about the round
    is_other = not phrases(words("putting.other")).isdisjoint(day.split())
    return _Said(day, is_asked) if is_day and not is_other else None


def not_mine(
    buttons: Sequence[Button], text: str, again: Press | None, awaited: Press | None, words: Words
) -> Press | None:
    """The card on which somebody says that a return isn't theirs, where a reminder or the return is in front.

    None for any other text. Nothing is told by it.
    """
    if awaited is not None:
        return None
    reminder = next((one for one in map(parse, (button.press for button in buttons)) if _asks(one)), None)
    if reminder and _is_not_me(text, words):
        return reminder
    is_there = again is not None and again.verb in {STOP.verb, TASKS.verb}
    says_so = is_there and says("putting.not_mine", text, words)
    return parse(NOT_NOW(again.args[0])) if again and says_so else None


def _asks(press: Press | None) -> bool:
    return press is not None and press.verb == NOT_NOW.verb


def _is_not_me(text: str, words: Words) -> bool:
    """Whether a text says that it isn't its writer's, also with whose it is."""
    slots = {"whom": slot_of_posts(words)}
    joint = rf"[,.;:!–]\s+|\s+[-–]\s+|\s+{any_of(words('typed.but'))}\s+"
    first, *others = re.split(joint, text.strip(), maxsplit=1, flags=re.IGNORECASE)
    tried = [text] if not all(says("putting.whose", one, words, slots) for one in others) else [text, first]
    return any(
        says(key, one, words, slots) for key in ("putting.not_mine", "putting.not_me") for one in tried
    )


def whose_it_is(
    buttons: Sequence[Button], text: str, again: Press | None, awaited: Press | None, words: Words
) -> str:
    """What is said to who says the same of a question, or where their team has no return; "" elsewhere."""
    if again is None or awaited is not None or not says("putting.not_mine", text, words):
        return ""
    if again.verb == ASK.verb:
        return "elsewhere"
    in_team = any(one.verb == MY_TEAM.verb for one in buttons)
    return "wrong_team" if again.verb == START.verb and in_team else ""


@cache
def _forms(*texts: str) -> tuple[re.Pattern[str], ...]:
    """What leads to the day; what in it asks to be reminded, and what says that it is not now."""
    ahead, no, now, remind = map(any_of, texts)
    lead = rf"(?:(?:{no}(?: {now})*|{ahead}|{remind}) )+"
    return re.compile(lead), re.compile(rf"\b{remind} "), re.compile(rf"\b{no} ")

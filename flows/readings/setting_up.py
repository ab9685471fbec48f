"""What is said while a partnership is set up: what is still to say of it, and yes or no with more behind."""

from collections.abc import Sequence

from flows.conversations.partnership.area import ways_to_say
from flows.forms import parse
from flows.meaning import Heard, Reading
from flows.presses.partnership import AREA, CHAT_APPS, FIT_TEAM, NEW_TEAM
from flows.typed.keys import is_asked, phrases, plain, without_ends
from flows.wording import Words

_ASKS = frozenset({CHAT_APPS.verb, FIT_TEAM.verb, NEW_TEAM.verb})
"""Verbs of the cards that ask Yes or No."""


def still_to_say(heard: Heard) -> Reading | None:
    """A part of set-up in the words of the partnership's card, which says that nobody has said it."""
    on = [one for one in heard.buttons if one.label == heard.words("area.set_up")]
    if heard.awaited or heard.again is None or heard.again.verb != AREA.verb or not on:
        return None
    words = heard.words
    said = without_ends(
        plain(heard.text), phrases(words("area.unsaid_said")), phrases(words("typed.courtesy"))
    )
    ways = ways_to_say(heard.again.args[0])
    called = {plain(words(f"area.unsaid.{what}")): press for what, press in ways.items()}
    press = called.get(said)
    if press is None and said != plain(heard.text):
        # all of them, as the line has it: the first is asked for
        rest = said
        for name in called:
            rest = rest.replace(name, "")
        press = on[0].press if {*rest.split()} <= {"and"} else None
    return Reading(press=parse(press), again=heard.again) if press else None


def yes_or_no(heard: Heard) -> Reading | None:
    """Yes or no with more behind it, "no our IG lead won't have it"; half of one is asked about."""
    words = heard.words
    if heard.awaited or heard.again is None or heard.again.verb not in _ASKS or heard.named_exactly:
        return None
    for label, key in (("buttons.yes", "typed.yes"), ("buttons.no", "typed.no")):
        button = next((one for one in heard.buttons if one.label == words(label)), None)
        rest = without_ends(plain(heard.text), phrases(words(key)), ())
        if button is None or rest == plain(heard.text):
            continue
        first, *_ = (*rest.split(), "")
        if first in phrases(words("setting_up.neither")):
            return None
        if is_asked(heard.text) or _is_half(key, rest.split(), words):
            return Reading(among=(button,), again=heard.again)
        return Reading(press=parse(button.press), again=heard.again)
    return None


def _is_half(key: str, rest: Sequence[str], words: Words) -> bool:
    """Whether what stands behind takes a part of the yes or the no back, or all of it."""
    is_no = key == "typed.no"
    turns = phrases(words("setting_up.turns_no" if is_no else "setting_up.turns_yes"))
    # "not allowed" is no yes
    is_turned = not turns.isdisjoint(rest) and not (
        is_no and not phrases(words("setting_up.denied")).isdisjoint(rest)
    )
    return is_turned or not phrases(words("setting_up.half")).isdisjoint(rest)

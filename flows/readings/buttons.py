"""Texts that are a button of the live card, or may be one."""

from flows.asking.checking import says_right
from flows.consenting import is_guess, yes_to_list
from flows.conversations.results.further import files_asked, on_card
from flows.forms import parse
from flows.leading import led_by_words
from flows.meaning import Heard, Reading
from flows.presses.results import AREA_SUMMARY, TEAM_SUMMARY
from flows.presses.rounds import FACTS, FACTS_RIGHT, FACTS_WRONG
from flows.readings.halves import by_half
from flows.typed.keys import MOST_NAMED, is_asked, is_plain, named_among, phrases, plain
from flows.typed.levels import half
from flows.typed.onward import next_item
from flows.typed.room import in_the_room
from flows.typed.whose import asks_who, colleagues_among
from flows.verbs import Typing

_RESULTS = frozenset({AREA_SUMMARY.verb, TEAM_SUMMARY.verb})


def button(heard: Heard) -> Reading | None:
    """The one button that a text says plainly: its key, its label or a usual word for it."""
    named, text, words = heard.named, heard.text, heard.words
    if len(named) != 1 or not is_plain(named[0], text, words) or is_guess(named, text, words):
        return None
    return Reading(offered=heard.offered, press=parse(named[0].press), again=heard.again)


def one_card_on(heard: Heard) -> Reading | None:
    """What stands one card further on than the results; of several the button that leads to them."""
    if heard.named or heard.awaited or heard.again is None or heard.again.verb not in _RESULTS:
        return None
    found = named_among([one.button for one in heard.beneath], heard.text, heard.words)
    asked = files_asked(heard.text, heard.buttons, heard.words)
    ways = found if len(found) == 1 else asked or on_card(found, heard.beneath, heard.buttons)
    if len(ways) != 1:
        return None
    return Reading(offered=heard.offered, press=parse(ways[0].press), again=heard.again)


def draft_is_right(heard: Heard) -> Reading | None:
    """A yes in any words where that is asked of the draft, and nothing was said of it yet."""
    if heard.again is None or heard.again.verb != FACTS.verb or heard.awaited or is_asked(heard.text):
        return None
    right, wrong = (
        next((one for one in heard.buttons if one.verb == form.verb), None)
        for form in (FACTS_RIGHT, FACTS_WRONG)
    )
    is_yes = plain(heard.text) in phrases(heard.words("typed.yes")) or says_right(heard.text, heard.words)
    if right is None or wrong is None or not is_yes:
        return None
    return Reading(offered=heard.offered, press=parse(right.press), again=heard.again)


def who_is_there(heard: Heard) -> Reading | None:
    """The agencies in the room, on the card that asks for them."""
    if heard.named or heard.again is None:
        return None
    press = in_the_room(heard.buttons, str(heard.again), heard.text, heard.words)
    return Reading(offered=heard.offered, press=parse(press), again=heard.again) if press else None


def next_one(heard: Heard) -> Reading | None:
    """The next item of a meeting."""
    press = "" if heard.named or heard.again is None else next_item(heard.buttons, heard.text, heard.words)
    return Reading(offered=heard.offered, press=parse(press), again=heard.again) if press else None


def half_an_answer(heard: Heard) -> Reading | None:
    """Half an answer: "mostly, but not at weekends". A button's own words with a question mark are none."""
    if heard.awaited:
        return None
    named, text, words = heard.named, heard.text, heard.words
    if named and named == named_among(named, text, words, exactly=True):
        return None
    found = half(heard.buttons, text, words)
    return by_half(Reading(offered=heard.offered, again=heard.again), found) if found else None


def who_they_are(heard: Heard) -> Reading | None:
    """A question who somebody's colleagues are, where a button shows them."""
    if heard.named or heard.awaited or not asks_who(heard.text, heard.words):
        return None
    there = colleagues_among(heard.buttons)
    return Reading(offered=heard.offered, press=parse(there.press), again=heard.again) if there else None


def buttons_it_may_be(heard: Heard) -> Reading | None:
    """Buttons that a text names, or may mean, of which only the person can choose one."""
    said = yes_to_list(heard.buttons, heard.text, heard.words) if heard.kind is Typing.LIST else ()
    among = heard.named or said or (() if heard.awaited else heard.unsure)
    if not 0 < len(among) <= MOST_NAMED:
        return None
    return Reading(offered=heard.offered, among=tuple(among), again=heard.again)


def led_by_its_words(heard: Heard) -> Reading | None:
    """A card that some words of a text lead to, or a name that it looks for."""
    if heard.named or heard.awaited or heard.unsure:
        return None
    there = [*heard.buttons, *(one.button for one in heard.beneath)]
    press, among, word = led_by_words(there, heard.text, heard.words, heard.again)
    if heard.beneath and among:
        among = tuple(on_card(among, heard.beneath, heard.buttons))
    if not press and not among and not word:
        return None
    return Reading(offered=heard.offered, press=press, among=among, word=word, again=heard.again)

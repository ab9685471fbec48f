"""A word or two that call a button of a card near by, where a text is awaited that others will read.

Whoever means the button has typed it one card too late, and it would stand under their role. So it is asked
about: a yes leads there, and more words make it the text.
"""

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from flows.arguments import Subject
from flows.asking.text import clean
from flows.consenting import only_lead
from flows.forms import FORMS, Press, parse
from flows.leading import press_of
from flows.presses.actions import ACTION
from flows.replies import Button, flat
from flows.resolving import Call, card_of
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.answers import is_answer
from flows.typed.anywhere import word_known
from flows.typed.finding import looked_for
from flows.typed.keys import plain

MOST_WORDS, SHORTEST = 2, 4
"""Words of a text that may be the beginning of what a button is called, and letters of such a beginning."""

MOST_CARDS = 3
"""Cards behind the live one that are looked at, each behind the Back of the one before."""


def way_named(talk: Talk, text: str, call: Call) -> Answer | None:
    """The live card again, asking whether a button is meant; None for a text that calls none.

    `call` is that of the verb that takes the text.
    """
    press = _of_button(_at_home(talk, call.talk), text) or _of_word(talk, text, call.press)
    if not press or not _is_kept(call, text):
        return None
    if not only_lead(parse(press)):
        return talk.turn(talk.again(talk.words("spoken.is_button_there", said=clean(text))))
    yes = Button(key="y", label=talk.words("buttons.yes"), press=press)
    return replace(talk.turn(talk.again(talk.words("spoken.is_button", said=clean(text)))), meant=yes)


def _is_kept(call: Call, text: str) -> bool:
    """Whether the text is kept or asked about, and not refused as what it is."""
    taken = call.answer(text)
    return bool(taken.changes or taken.meant)


def _at_home(talk: Talk, there: Talk) -> Talk:
    """The talk where the partnership's own card is known too, to which the way back of a round's leads."""
    if not isinstance(there, AreaTalk):
        return talk
    boards = {there.office.area.id: there.office, **talk.view.boards}
    return replace(talk, view=replace(talk.view, boards=MappingProxyType(boards)))


def _of_button(talk: Talk, text: str) -> str:
    """The press of the button that is called so, best in whole, "" for none."""
    said = {plain(text), looked_for(text, talk.words)} - {""}
    # an action is called what somebody wrote, and two may be the same
    there = [one for one in _near(talk) if not is_answer(one) and not one.press.startswith(f"{ACTION.verb}:")]
    whole = [one for one in there if plain(one.label) in said]
    short = [one for one in said if len(one) >= SHORTEST and len(one.split()) <= MOST_WORDS]
    begun = [one for one in there if any(f"{plain(one.label)} ".startswith(f"{part} ") for part in short)]
    return next((one.press for one in (*whole, *begun)), "")


def _near(talk: Talk) -> Iterator[Button]:
    """The buttons of the live card, and of those behind it."""
    buttons = talk.view.conversation.buttons
    for _ in range(MOST_CARDS):
        yield from buttons
        back = next((one.press for one in buttons if one.key == "b"), None)
        found = card_of(talk, back) if back else None
        if found is None:
            return
        buttons = flat(found[1].buttons)
    yield from buttons


def _of_word(talk: Talk, text: str, awaited: Press) -> str:
    """The press of a word that works anywhere; beside an answer it may as well be evidence."""
    word = word_known(text, talk.words) if len(text.split()) <= MOST_WORDS else None
    is_beside = FORMS[awaited.verb].about is Subject.SHEET
    return press_of(word, talk.view) or "" if word and not is_beside else ""

"""An item that is looked for by a word where the domains or the items to choose from are listed."""

from flows.asking.lists import ON_A_CARD, back, numbered
from flows.cards import Shown, rows
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Form
from flows.meaning import Reading
from flows.presses.rounds import AMEND_ITEM, AMEND_ITEMS, CHALLENGE, CHALLENGES
from flows.resolving import card_of
from flows.standing import once_more
from flows.talk import Answer, RoundTalk, Talk
from flows.typed.keys import named_among
from flows.typed.of_items import items_about
from flows.verbs import Typing

_LISTS: dict[str, tuple[Form, bool]] = {
    CHALLENGES.verb: (CHALLENGE, False),
    AMEND_ITEMS.verb: (AMEND_ITEM, True),
}
"""Verbs of the lists, with what shows an item of each, and whether it has only what is about the area."""


def about_listed(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The item that a text is about, or those it may be; None for a text that is about none."""
    again = reading.again
    if again is None or again.verb not in _LISTS or reading.on or reading.between or reading.word:
        return None
    call = (
        None
        if named_among(talk.view.conversation.buttons, event.text, talk.words)
        else once_more(talk, reading)
    )
    here = call.talk if call else None
    if not isinstance(here, RoundTalk):
        return None
    form, is_of_area = _LISTS[again.verb]
    every = [one for one in here.framework.items.values() if not is_of_area or one.about == "area"]
    found = items_about(event.text, every, talk.words)
    if not found or (told := guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)):
        return told if found else None
    to = [(one.label, form(here.run.round.id, one.id)) for one in found[:ON_A_CARD]]
    if len(to) == 1:
        shown = card_of(here, to[0][1])
        return shown[0].turn(shown[1]) if shown else None
    return here.turn(
        Shown(
            again=str(again),
            head=here.area_name,
            heading=talk.words("scrutiny.which"),
            buttons=rows(*numbered(to), back(talk.words, str(again))),
            passing=True,
        )
    )

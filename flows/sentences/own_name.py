"""What somebody wants to be called, said in a sentence from anywhere: the card that asks, and a yes."""

from dataclasses import replace

from flows.asking.names import unfit_own_name
from flows.asking.seen import waiting
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.meaning import Reading
from flows.presses.partnership import MY_NAME, MY_NAME_IS
from flows.resolving import card_of
from flows.talk import Answer, Talk
from flows.typed.own_name import own_name_in_order
from flows.verbs import Typing


def called_otherwise(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card that asks for one's own name, where a yes takes the one in a text; None for any other text.

    It is a command, and no note: the name is kept by a yes alone, as one that is typed on that card.
    """
    if reading.awaited or reading.on or reading.between:
        return None
    name = own_name_in_order(event.text, talk.words)
    place = next((one for one in talk.view.places if not one.area.practice), None)
    found = card_of(talk, MY_NAME(place.area.id)) if name and place else None
    if found is None or place is None or talk.view.terms.judgement(event.text).told_by:
        return None
    there, shown = found
    if guard.stopped(there, name, None, Typing.LABEL):
        return None  # the card alone, which says the rest
    if problem := unfit_own_name(there, name):
        return there.turn(replace(shown, notice=problem))
    asked = replace(shown, notice=there.words("own_name.ask", name=name))
    return waiting(there, asked, MY_NAME_IS(place.area.id), name)

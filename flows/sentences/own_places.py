"""One of several places that somebody has, by its name: the team's, or without one the partnership's."""

from dataclasses import replace

from flows.conversations.arriving import welcome
from flows.events import Typed
from flows.meaning import Reading
from flows.replies import flat
from flows.resolving import card_of
from flows.talk import Answer, Talk
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.view import Place


def own_place_named(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """What one of several places leads to that a text calls by its name, None for any other text.

    Where that has to be loaded first, the list of their places asks whether it is meant.
    """
    is_known = reading.meant or reading.word or reading.among or reading.on or reading.between
    if is_known or len(talk.view.places) < len(("one", "another")):
        return None
    if named_among(list(talk.view.conversation.buttons), event.text, talk.words):
        return None
    named = [one for one in talk.view.places if _is_called(talk, one, event.text)]
    if len(named) != 1:
        return None
    press = welcome.place_press(named[0])
    if found := card_of(talk, press):
        there, shown = found
        return there.turn(shown)
    shown = welcome.audits(talk)
    ways = [one for one in flat(shown.buttons) if one.press == press]
    if not ways:
        return None
    notice = talk.words("lost.one", choices=f"{ways[0].key} {ways[0].label}")
    return replace(talk.turn(replace(shown, notice=notice)), meant=ways[0])


def _is_called(talk: Talk, place: Place, text: str) -> bool:
    words = talk.words
    said = without_ends(plain(text), phrases(words("own_place.lead")), phrases(words("own_place.tail")))
    name = plain(place.team.name if place.team else talk.called(place.area))
    return said != "" and said in {name, without_ends(name, (), phrases(words("own_place.tail")))}

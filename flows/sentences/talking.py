"""What a meeting says while ratings are agreed of another item than the one that is open, or asks of it.

The item is shown, and a level asked about: nothing is agreed by a sentence that names another item.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.asking.unclear import asks_something, is_of_somebody
from flows.conversations.arriving import guard
from flows.conversations.rounds.agreeing import every_item
from flows.events import Typed
from flows.forms import Press
from flows.framework import Item
from flows.meaning import Reading
from flows.presses.rounds import AGENDA, AGREE, SETTLE, TALK_THROUGH
from flows.replies import flat
from flows.resolving import card_of
from flows.sentences import just_agreed
from flows.standing import once_more
from flows.talk import Answer, RoundTalk, Talk
from flows.typed.agencies import agencies_within
from flows.typed.finding import MOST_WORDS as MOST_OF_A_NAME
from flows.typed.keys import MOST_NAMED, named_among, opens_with, phrases, plain
from flows.typed.picking import Pick, called, figure_in, picks_in, place_in
from flows.verbs import Typing

_WHERE = frozenset({AGREE.verb, AGENDA.verb, TALK_THROUGH.verb})
"""Verbs of the cards of the meeting."""

_ROOM, _ITEM = 1, 2
"""Where in their presses stand who is in the room, and the item that is open."""


def about_talked(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a text that names an item of the meeting or asks who said what; None for any other."""
    again = reading.again
    if again is None or again.verb not in _WHERE or len(again.args) <= _ROOM or talk.live is None:
        return None
    if reading.on or reading.between or talk.view.conversation.awaiting:
        return None
    buttons = talk.view.conversation.buttons
    call = None if named_among(buttons, event.text, talk.words, exactly=True) else once_more(talk, reading)
    here = call.talk if call else None
    if not isinstance(here, RoundTalk):
        return None
    items = [one.item for one in every_item(here)]
    said = just_agreed.said if just_agreed.is_there(talk, again) else _not_agreed
    answer = (
        _named(here, again, items, event.text)
        or said(here, again, event.text)
        or _who_said(here, again, event.text)
    )
    return answer and (guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES) or answer)


def _named(here: RoundTalk, again: Press, items: Sequence[Item], text: str) -> Answer | None:
    """The item that a text names and which is not the open one, with the level it gives asked about."""
    found = picks_in(text, here.words), figure_in(text, here.words)
    for pick in (*found[0], *([found[1]] if found[1] else []), *_name_alone(again, items, text)):
        meant = _meant(here, items, pick.what)
        if len(meant) > 1:
            names = here.words.all_of([one.label for one in meant])
            return here.turn(here.again(here.words("talking.which", names=names)))
        if meant and meant[0].id not in again.args[_ITEM:]:
            return _shown(here, again, meant[0], pick)
    return None


def _name_alone(again: Press, items: Sequence[Item], text: str) -> list[Pick]:
    """An item by its name alone; on the list by words of it too, which elsewhere may be said of another."""
    said = plain(text)
    is_name = any(plain(one.label) == said for one in items)
    is_short = again.verb == AGENDA.verb and len(text.split()) <= MOST_OF_A_NAME
    return [Pick(said)] if is_name or is_short else []


def _meant(here: RoundTalk, items: Sequence[Item], what: str) -> list[Item]:
    """The items that are called so: by their place on the list, by the numbers of a question, or by label."""
    match place_in(what, here.words):
        case (number,):
            return [*items[number - 1 : number]]
        case (domain, number):
            of_domain = here.framework.domains[domain - 1 : domain]
            there = [one for each in of_domain for one in each.items]
            known = {one.id for one in items}
            return [one for one in there[number - 1 : number] if one.id in known]
        case _:
            found = [items[at] for at in called(what, [one.label for one in items], here.words)]
            return found if len(found) <= MOST_NAMED else []


def _shown(here: RoundTalk, again: Press, item: Item, pick: Pick) -> Answer | None:
    found = card_of(here, TALK_THROUGH(*again.args[: _ROOM + 1], item.id))
    if found is None:
        return None
    there, shown = found
    levels = [one for one in flat(shown.buttons) if one.verb == SETTLE.verb]
    named = named_among(levels, pick.level, here.words) if pick.level else []
    if len(named) != 1:
        return there.turn(shown)
    choice = f"{named[0].key} {named[0].label}"
    notice = here.words("talking.offer", label=item.label, choice=choice)
    return replace(there.turn(replace(shown, notice=notice)), meant=named[0])


def _not_agreed(here: RoundTalk, _again: Press, text: str) -> Answer | None:
    """That an action comes behind the level that is agreed; None for a text that orders none."""
    is_order = bool(just_agreed.ordered_in(text, here.words))
    return here.turn(here.again(here.words("lost.step_outside"))) if is_order else None


def _who_said(here: RoundTalk, again: Press, text: str) -> Answer | None:
    """That what each agency said stands on the card of an item, where that is asked."""
    is_open = again.verb == TALK_THROUGH.verb
    if is_open and opens_with(text, phrases(here.words("talking.who_said"))):
        return here.turn(here.again(here.words("talking.said_here")))
    if not is_open or not asks_something(text, here.words):
        return None
    named = agencies_within(text, here.view.framework.agencies)
    is_of_work = bool(named) and not is_of_somebody(text, here.words)
    return here.turn(here.again(here.words("talking.said_here"))) if is_of_work else None

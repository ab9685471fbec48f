"""A note for another answer than the one that is asked is offered as that one's."""

from dataclasses import replace

from flows.asking.reasons import apart, below, together
from flows.asking.text import LIMIT, clean
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.framework import Item
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE
from flows.replies import Button
from flows.resolving import call_of
from flows.sentences.slipping import last_given
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.noting import is_last, note_for
from flows.typed.picking import called, place_in


def noted_elsewhere(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The question again, where a yes keeps the note for the answer it names; None for any other text.

    Where only the person can tell which that is, they hear so, with the note to copy.
    """
    again, named = reading.again, note_for(clean(event.text), talk.words)
    if again is None or again.verb != ASK.verb or reading.on or talk.view.conversation.awaiting:
        return None
    seat = talk.view.seat_of(again.args[0])
    if named is None or seat is None or call_of(talk, again) is None:
        return None
    here, (what, text) = talk.on(seat), named
    items = _meant(here, again.args[1], what)
    if items is None:
        return None
    if refused := guard.stopped(talk, event.text, event.message):
        return refused
    written, reason = apart(seat.sheet.answers.get(items[0].id)) if items else ("", "")
    whole = below(written, text)
    if len(items) != 1 or len(together(whole, reason)) > LIMIT:
        words = talk.words
        return talk.turn(talk.again(f"{words('noting.unclear')}\n{words('seen.not_kept', text=text)}"))
    asks = "\n".join((talk.words("noting.offer", label=items[0].label), whole))
    yes = Button(key="y", label=talk.words("buttons.yes"), press=NOTE(seat.sheet.id, items[0].id))
    return replace(talk.turn(talk.again(asks)), meant=yes, besides=whole)


def _meant(here: SheetTalk, asked: str, what: str) -> list[Item] | None:
    """The questions that a note may be for; None where it names none, and is one of another kind."""
    items, place = here.framework.items, place_in(what, here.words)
    if is_last(what, here.words) or place == (0,):
        last = last_given(here.here)
        return [items[last.item]] if last and last.item in items else []
    if not place:
        return [here.asked[at] for at in called(what, [one.label for one in here.asked], here.words)] or None
    *domain, number = place
    domains = here.framework.domains
    if domain:
        lists = [here.asked_in(domains[domain[0] - 1].id)] if domain[0] <= len(domains) else []
    else:
        # a card has two numbers: in its part, and in all
        lists = [here.asked_in(here.framework.domain_of[asked].id), here.asked]
    found = {one[number - 1].id: one[number - 1] for one in lists if 0 < number <= len(one)}
    return list(found.values())

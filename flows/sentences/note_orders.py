"""What somebody orders of a note beside a question: to leave it out, other words, or the last answer's."""

from dataclasses import replace

from flows.asking.reasons import apart, below, together
from flows.asking.text import LIMIT, clean
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import ASK, NOTE, RATE
from flows.replies import Button
from flows.resolving import call_of
from flows.sentences.slipping import last_given
from flows.talk import Answer, Talk
from flows.typed.answers import is_level
from flows.typed.besides import waits
from flows.typed.note_orders import goes_to_last, leaves_out, left_out, shall_say
from flows.view import Seat

_WAIT = frozenset({RATE.verb, NOTE.verb})
"""Verbs of what waits for a yes beside a question, with a text that is its note then."""


def ordered_of_note(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to an order about a note beside a question; None for any other text."""
    again, live, conversation = reading.again, talk.live, talk.view.conversation
    if again is None or live is None or again.verb != ASK.verb or reading.on or conversation.awaiting:
        return None
    seat = talk.view.seat_of(again.args[0])
    if seat is None or call_of(talk, again) is None:
        return None
    found = waits(conversation.told)
    is_here = found is not None and found[0].verb in _WAIT and found[0].args[:1] == again.args[:1]
    waiting = found if found and is_here and found[1] else None
    return (_of_waiting(talk, seat, event.text, waiting) if waiting else None) or _in_place(
        talk, event, again, waiting
    )


def _of_waiting(talk: Talk, seat: Seat, text: str, waiting: tuple[Press, str]) -> Answer | None:
    """The answer to an order to leave out the text that waits for a yes, or to put it on the last answer."""
    levels = [one for one in talk.view.conversation.buttons if is_level(one)]
    kept = left_out(levels, text, talk.words)
    asked = talk.showing
    # a level is this question's, and leaves no text out that waits for another
    is_of_this = not kept or (asked is not None and asked.args[:2] == waiting[0].args[:2])
    # "only 3" says another level, and not that the text goes
    is_other = waiting[0].verb == RATE.verb and str(waiting[0]) not in {one.press for one in kept or ()}
    is_unsaid = bool(kept) and is_other and not leaves_out(text, talk.words)
    if kept is not None and len(kept) <= 1 and is_of_this and not is_unsaid:
        return _without(talk, waiting[0], kept)
    return _to_last(talk, seat, waiting[1]) if goes_to_last(text, talk.words) else None


def _without(talk: Talk, waiting: Press, kept: tuple[Button, ...]) -> Answer | None:
    """Save the level that is named or waits, and leave the text out; where there is none, only that."""
    told = talk.view.conversation.told
    offered = waiting if waiting.verb == RATE.verb and told and told.asks else None
    press = parse(kept[0].press) if kept else offered
    if press is None and waiting.verb == RATE.verb:
        return None  # it was gone away from, and its level is another question's
    view = replace(talk.view, conversation=replace(talk.view.conversation, told=None))
    there = replace(talk, view=view)
    if press is None:
        return there.turn(there.again(talk.words("noting.left_out_alone")))
    found = call_of(there, press)
    if found is None:
        return None
    answer, rating = found.answer(), found.values.get("rating")
    item = found.values.get("item")
    here = talk.view.seat_of(press.args[0])
    if not answer.changes or here is None or item is None or rating is None:
        return answer
    given = answer.shown.notice or talk.words(
        "answer.given", label=here.framework.items[press.args[1]].label, after=talk.on(here).rating(rating)
    )
    notice = f"{given} {talk.words('noting.left_out')}"
    return answer.noticed(notice)


def _to_last(talk: Talk, seat: Seat, text: str) -> Answer | None:
    """Ask whether the text is the note of the answer that was given last."""
    last = last_given(seat)
    item = seat.framework.items.get(last.item) if last else None
    if item is None:
        return None
    written, reason = apart(seat.sheet.answers.get(item.id))
    whole = below(written, text)
    if len(together(whole, reason)) > LIMIT:
        return None
    return _asked(talk, talk.words("noting.offer", label=item.label), whole, NOTE(seat.sheet.id, item.id))


def _in_place(talk: Talk, event: Typed, asked: Press, waiting: tuple[Press, str] | None) -> Answer | None:
    """Ask whether a note shall be what a text says: one that waits, the one here, or the last answer's."""
    said, seat = clean(shall_say(event.text, talk.words)), talk.view.seat_of(asked.args[0])
    if not said or seat is None:
        return None
    if refused := guard.stopped(talk, event.text, event.message):
        return refused
    words = talk.words
    press, before = waiting or (None, "")
    buttons = [one for row in (talk.live.buttons if talk.live else ()) for one in row]
    level = next(
        (one for one in buttons if press and press.verb == RATE.verb and one.press == str(press)), None
    )
    if level:
        offer = words("lost.level_with_note", choice=f"{level.key} {level.label}")
        return _asked(talk, offer, said, level.press, before, level)
    item = press.args[1] if press and press.verb == NOTE.verb else asked.args[1]
    last = last_given(seat)
    if press is None and not apart(seat.sheet.answers.get(item))[0] and last:
        item = last.item if apart(last)[0] else item
    written, reason = apart(seat.sheet.answers.get(item))
    if item not in seat.framework.items or len(together(said, reason)) > LIMIT:
        return None
    offer = words("noting.offer", label=seat.framework.items[item].label)
    instead = (press and press.verb == NOTE.verb and before) or written
    return _asked(talk, offer, said, NOTE(seat.sheet.id, item), instead)


def _asked(
    talk: Talk, offer: str, text: str, press: str, before: str = "", yes: Button | None = None
) -> Answer:
    """The question again, where a yes keeps the text; what it takes the place of is said below it."""
    instead = (talk.words("noting.instead", text=before),) if before else ()
    yes = yes or Button(key="y", label=talk.words("buttons.yes"), press=press)
    shown = talk.again("\n".join((offer, text, *instead)))
    return replace(talk.turn(shown), meant=yes, besides=text)

"""A walk through places is one message: the card that a tap leads to takes the place of the one tapped.

Rules
- It does where the newest card was tapped and both are *places*: cards that ask for nothing in writing, fold
  to no line, and by the table are not there to be read again. A question and its answer, results, and the
  welcome stay in the chat.
- What is sent besides the card, such as a picture, comes below the card tapped, and so does the card.
- A card which says that other people were told of something, or will be, is read again, too: it may take a
  place, and the next one comes below it.
- Whatever was typed, however it was understood, is answered below it.

Whether anything came after the card tapped meanwhile, only the delivery knows.
"""

from dataclasses import replace

from flows.cards import is_on
from flows.changes import NudgesAsked
from flows.events import Event, Tapped
from flows.forms import parse
from flows.replies import Card
from flows.table import TABLE
from flows.view import LiveCard, Turn, View


def going_on(view: View, event: Event, turn: Turn) -> Turn:
    """The turn, with its card in place of the one tapped where that gives way."""
    live = turn.conversation.live
    if live is None or not _is_place(live, turn.conversation.awaiting):
        return turn
    conversation = replace(turn.conversation, live=replace(live, gives_way=not _tells_others(turn)))
    before = view.conversation.live
    if before is None or not before.gives_way or not _is_tapped(before, event):
        return replace(turn, conversation=conversation)
    match turn.replies:
        case (Card() as card,):
            return replace(turn, replies=(replace(card, instead=before.id),), conversation=conversation)
        case _:
            return replace(turn, conversation=conversation)


def _is_place(live: LiveCard, awaiting: str | None) -> bool:
    """Whether a card is a place among others."""
    press = parse(live.again)
    verb = TABLE.get(press.verb) if press else None
    return verb is not None and not (verb.stays or live.folded or awaiting)


def _tells_others(turn: Turn) -> bool:
    return bool(turn.letters) or any(isinstance(change, NudgesAsked) for change in turn.changes)


def _is_tapped(live: LiveCard, event: Event) -> bool:
    return isinstance(event, Tapped) and event.card is not None and is_on(live, event)

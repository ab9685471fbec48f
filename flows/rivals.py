"""Two cards that want a text: what was written for one never lands on the other.

Rules
- Somebody who was asked for a text and taps an older card may go on writing what they were asked first.
- Where the tap does something and says so, the card that awaits the text comes again below that.
- Where the tap leads to a card that awaits a text of the same kind, that is asked for. The first text is kept
  for neither: only who wrote it knows for which it is, and sends it again. A reply to the card is for that.
"""

from dataclasses import replace

from flows.cards import Again, Shown, is_on
from flows.events import Event, Tapped, Typed
from flows.forms import parse
from flows.table import TABLE
from flows.talk import Answer
from flows.verbs import Typing
from flows.view import Conversation, Turn, View

WRITTEN = frozenset({Typing.NOTE, Typing.TO_COLLEAGUES})
"""Texts that take a while to write."""


def still_asked(view: View, event: Event, answer: Answer) -> Answer:
    """The answer to a tap, with the card that awaits a text again where an older one was done with."""
    if not _is_on_older(view.conversation, event) or _kind(view.conversation.awaiting) not in WRITTEN:
        return answer
    shown, live = answer.shown, view.conversation.live
    done = answer.changes and isinstance(shown, Shown) and shown.notice and not shown.awaiting
    if not done or not isinstance(shown, Shown) or (live and shown.again == live.again):
        return answer
    said = shown.heading or shown.head
    return replace(answer, shown=Again(notice=f"{said}: {shown.notice}" if said else shown.notice))


def contested(view: View, event: Event, turn: Turn) -> Turn:
    """The turn, with its card marked where the next text may be for the one before."""
    before, after = view.conversation, turn.conversation
    if not _is_on_older(before, event) or after.awaiting in (None, before.awaiting) or after.live is None:
        return turn
    if _kind(after.awaiting) is not _kind(before.awaiting):
        return turn
    return replace(turn, conversation=replace(after, live=replace(after.live, contested=True)))


def is_contested(conversation: Conversation, event: Typed) -> bool:
    """Whether only who wrote a text knows which card it is for."""
    return conversation.live is not None and conversation.live.contested and event.quoted is None


def _is_on_older(conversation: Conversation, event: Event) -> bool:
    """Whether a text was awaited while another card than the live one was tapped."""
    live = conversation.live
    if not conversation.awaiting or live is None or not isinstance(event, Tapped):
        return False
    return not is_on(live, event)


def _kind(awaiting: str | None) -> Typing | None:
    """What kind of text is awaited; only who writes it can tell a place from a note."""
    press = parse(awaiting) if awaiting else None
    verb = TABLE.get(press.verb) if press else None
    typed = verb.typed if verb else None
    return Typing.NOTE if typed is Typing.PLACE else typed

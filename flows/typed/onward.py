"""How "go on" while ratings are agreed goes on with that, and is no way out of the meeting."""

from collections.abc import Iterator, Sequence

from flows.forms import Press, parse
from flows.presses.answering import GO_ON
from flows.presses.rounds import AGENDA, AGREE, BECAUSE, LATER, TALK_THROUGH
from flows.replies import Button, flat
from flows.typed.keys import phrases, plain
from flows.view import Conversation
from flows.wording import Words

_ROUND_AND_ROOM = 2
"""Arguments of a press that are the round and who is in the room."""

_BEFORE = frozenset({AGREE.verb, AGENDA.verb})
"""Verbs of the cards on which no item is open."""


def onward(conversation: Conversation, word: str | None) -> Press | None:
    """The press that a word comes to on a card of the meeting, None where it leads where it always does.

    Where a level waits for its reason, that is the item once more; else the next one.
    """
    live = conversation.live
    again = parse(live.again) if live else None
    if live is None or again is None or word != GO_ON.verb:
        return None
    if again.verb in _BEFORE and len(again.args) >= _ROUND_AND_ROOM:
        return parse(TALK_THROUGH(*again.args[:_ROUND_AND_ROOM]))
    item = next(_items([again, *(parse(button.press) for button in flat(live.buttons))]), None)
    awaited = parse(conversation.awaiting) if conversation.awaiting else None
    has_level = awaited is not None and awaited.verb == BECAUSE.verb
    return parse(TALK_THROUGH(*item, None if has_level else "n")) if item else None


def _items(presses: Sequence[Press | None]) -> Iterator[tuple[str, ...]]:
    """Round, room and item that a card is about: its own, or those that a button of it leads back to."""
    for press in presses:
        if press and press.verb == TALK_THROUGH.verb and len(press.args) > _ROUND_AND_ROOM:
            yield press.args[: _ROUND_AND_ROOM + 1]


def next_item(buttons: Sequence[Button], text: str, words: Words) -> str:
    """The press that goes on behind an item which may be left for later, where a text says so; else ""."""
    presses = [parse(button.press) for button in buttons]
    item = next((one.args for one in presses if one and one.verb == LATER.verb), None)
    return TALK_THROUGH(*item, "n") if item and plain(text) in phrases(words("meeting.next")) else ""

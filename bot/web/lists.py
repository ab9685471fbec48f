"""What is typed on a page and longer than a message: a list of teams, where one is asked for."""

from functools import partial

from flows.asking.pasted import LONGEST_LIST
from flows.forms import parse
from flows.people import Address
from flows.presses.partnership import PASTED
from storage.paging import awaited_at
from storage.store import Store

LONGEST_TEXT = 4096
"""Characters of a message."""


async def messages_of(store: Store, address: Address, text: str) -> list[str]:
    """The messages that a text is, a long list cut at the ends of its rows; none for what is too long."""
    if len(text) <= LONGEST_TEXT:
        return [text]
    awaited = parse(await store.database.read(partial(awaited_at, address=address)))
    asks_for_list = awaited is not None and awaited.verb == PASTED.verb
    return cut(text) if asks_for_list and len(text) <= LONGEST_LIST else []


def cut(text: str) -> list[str]:
    """The text in messages of whole lines, as many in each as there is room for; a line may be too long."""
    messages = [""]
    for line in text.splitlines(keepends=True):
        pieces = [line[at : at + LONGEST_TEXT] for at in range(0, len(line), LONGEST_TEXT)]
        for piece in pieces:
            if len(messages[-1]) + len(piece) > LONGEST_TEXT:
                messages.append("")
            messages[-1] += piece
    return [message for message in messages if message.strip()]

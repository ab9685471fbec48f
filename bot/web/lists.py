"""What is typed on a page and longer than a message: a list of teams, where one is asked for."""

from functools import partial

from sqlalchemy import Connection, select

from flows.asking.pasted import LONGEST_LIST
from flows.forms import parse
from flows.people import Address
from flows.presses.partnership import PASTED
from storage.database.tables import conversation
from storage.store import Store

LONGEST_TEXT = 4096
"""Characters of a message."""


async def messages_of(store: Store, address: Address, text: str) -> list[str]:
    """The messages that a text is, a long list cut at the ends of its rows; none for what is too long."""
    if len(text) <= LONGEST_TEXT:
        return [text]
    if len(text) > LONGEST_LIST or not await store.database.read(partial(_asks_for_list, address=address)):
        return []
    return cut(text)


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


def _asks_for_list(connection: Connection, address: Address) -> bool:
    """Whether the conversation waits for a list of teams."""
    here = conversation.c.channel == address.channel, conversation.c.address == address.id
    awaiting = parse(connection.scalar(select(conversation.c.awaiting).where(*here)) or "")
    return awaiting is not None and awaiting.verb == PASTED.verb

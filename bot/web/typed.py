"""What is typed on a page: a text, a command, or a list of teams that is longer than a message."""

import re
from datetime import datetime
from functools import partial
from typing import TypedDict

from flows.asking.pasted import LONGEST_LIST
from flows.events import Commanded, Quoted, Typed
from flows.forms import parse
from flows.people import Address
from flows.presses.partnership import PASTED
from storage.paging import awaited_at
from storage.store import Store

LONGEST_TEXT = 4096
"""Characters of a message."""

# not the terminal's own reading of a line: there /file opens a path, and a page must open none
_COMMAND = re.compile(r"/(\w+)(?:\s+(.*))?", re.ASCII | re.DOTALL)


class Common(TypedDict):
    """What every event has."""

    id: str
    at: datetime
    address: Address


def said_in(text: str, common: Common, *, quoted: Quoted | None) -> Commanded | Typed:
    """What a message says: a command, or a text that may be said to another card than the newest."""
    if command := _COMMAND.fullmatch(text.strip()):
        return Commanded(**common, name=command[1], argument=command[2] or "")
    return Typed(**common, text=text, quoted=quoted)


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

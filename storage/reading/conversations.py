"""Reads conversations: what is remembered of the talk at each address."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from flows.events import Event, LastTap
from flows.people import Address
from flows.view import Conversation, LiveCard, Told, Wrong
from storage import cards
from storage.codec import CannotDecode, decode
from storage.database import tables
from storage.database.prepared import Prepared, among

Key: TypeAlias = tuple[str, str]
"""A conversation's channel and address."""


def load_conversations(connection: Connection, events: Sequence[Event]) -> list[Conversation]:
    """Read the conversations that these events belong to, in their order."""
    return conversations_in(rows_of(connection, events), events)


def rows_of(connection: Connection, events: Sequence[Event]) -> dict[Key, Any]:
    """Read what is stored of these conversations; of a new one nothing is."""
    rows = _CONVERSATIONS.rows(connection, lists_of({key_of(event) for event in events}))
    return {(row.channel, row.address): row for row in rows}


def conversations_in(rows: Mapping[Key, Any], events: Sequence[Event]) -> list[Conversation]:
    """The conversations that these events belong to, in their order, by what is stored of them."""
    found = [rows.get(key_of(event)) for event in events]
    return [
        Conversation(address=event.address) if row is None else _conversation(row)
        for event, row in zip(events, found, strict=True)
    ]


def key_of(event: Event) -> Key:
    """The conversation that an event belongs to."""
    return (event.address.channel, event.address.id)


# Two lists instead of one of pairs, for which SQLite would read the whole table. They may find a row too
# many where two channels share an address, which nobody then looks up.
_CONVERSATIONS = Prepared(
    select(tables.conversation).where(
        among(tables.conversation.c.channel, "channels"), among(tables.conversation.c.address, "keys")
    )
)


def lists_of(keys: set[Key]) -> dict[str, list[str]]:
    """Channels and addresses of these conversations, for a statement that takes both."""
    channels, ids = {channel for channel, _ in keys}, {id_ for _, id_ in keys}
    # in one order, so that the same question is known again
    return {"channels": sorted(channels), "keys": sorted(ids)}


def expect(connection: Connection, keys: set[Key]) -> None:
    """Say that these conversations are read in a moment."""
    if keys:
        _CONVERSATIONS.expect(connection, lists_of(keys))


def _conversation(row: Any) -> Conversation:
    return Conversation(
        address=Address(channel=row.channel, id=row.address),
        membership=row.membership,
        live=_live(row),
        awaiting=row.awaiting,
        last=_last(row),
        invited=row.invited,
        wrong=_wrong(row),
        looked=row.looked,
        language=row.language,
        told=_told(row),
        read=row.read,
    )


def _live(row: Any) -> LiveCard | None:
    """The live card with the handle learned since; None if an older version wrote it in another form."""
    if row.live is None:
        return None
    try:
        live = cards.read(row.live, LiveCard)
    except CannotDecode:
        return None
    return replace(live, handle=row.handle)


def _last(row: Any) -> LastTap | None:
    try:
        return cards.read(row.last, LastTap) if row.last else None
    except CannotDecode:
        return None


GUESSED = timedelta(hours=1)
"""How far back wrong codes count."""


def guesses_since(connection: Connection, since: datetime) -> int:
    """How many wrong codes all conversations together have given, each counted from its first one on."""
    rows = connection.execute(
        select(tables.conversation.c.wrong).where(tables.conversation.c.wrong.is_not(None))
    )
    found = [wrong for row in rows if (wrong := _wrong(row))]
    return sum(wrong.count for wrong in found if wrong.since > since)


def _wrong(row: Any) -> Wrong | None:
    try:
        return decode(row.wrong, Wrong) if row.wrong else None
    except CannotDecode:
        return None


def _told(row: Any) -> Told | None:
    try:
        return decode(row.told, Told) if row.told else None
    except CannotDecode:
        return None

"""Takes the name of whoever is forgotten out of what others have been shown, or are about to be.

Only chats of people in the same partnerships are looked through, and of what they have only what holds the
name. Functions of a synchronous connection.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from sqlalchemy import Column, Connection, func, select, union, update

from flows.people import Address
from flows.unnaming import Gone, beside_name, called_as, in_a_card, in_a_sentence, somebody_gone
from flows.wording import CATALOGUES
from storage.codec import quote
from storage.database.queued import outbox, shown
from storage.database.tables import (
    approval,
    area,
    conversation,
    framework,
    membership,
    person,
    round_,
    sheet,
    team,
)
from storage.queues.news import look_again
from storage.queues.outbox import OutboxRow
from storage.writing.unsaying import Chat, about, areas_of, chats_of

BITE = 500
"""Chats that are asked for in one statement."""

Say: TypeAlias = Callable[[str], str]
"""Says a stored text anew."""

_KEPT_IN: tuple[Column[str], ...] = (shown.c.body, outbox.c.body, conversation.c.live, conversation.c.told)
"""Where cards are stored, or what stood on them."""


def unshow_name(connection: Connection, one: str) -> list[OutboxRow]:
    """Put "somebody who has left" in place of a name in all cards; give which pages are to look again.

    It is for whoever is about to be forgotten, and finds nothing where that has been done.
    """
    name = connection.scalar(select(person.c.name).where(person.c.id == one)) or ""
    pages = dict[Address, int]()
    for of_area in _areas(connection, one) if called_as(name) else ():
        parts = set(called_as(name).split())
        # only who shares a part of it may be taken for it
        others = {each for each in _others(connection, of_area, one) if parts & {*called_as(each).split()}}
        gone = Gone(name=name, role=somebody_gone(), others=frozenset(others))
        say = partial(_said, gone=gone, ours=beside_name(gone, _ours(connection, of_area)))
        pages |= _say_anew(connection, of_area, gone, say)
    return [look_again(page, version) for page, version in pages.items()]


def _say_anew(connection: Connection, of_area: str, gone: Gone, say: Say) -> dict[Address, int]:
    """Say anew what the chats of an area have with a name in it; give the pages with their versions."""
    chats, pages = sorted(chats_of(connection, of_area)), dict[Address, int]()
    is_meant = _Meant(connection, of_area, gone.name)
    highest = connection.scalar(select(func.max(shown.c.version))) or 0
    for some in (chats[first : first + BITE] for first in range(0, len(chats), BITE)):
        for column in _KEPT_IN:
            table, ids = column.table, list(column.table.primary_key)
            here = (
                table.c.channel.in_({channel for channel, _ in some}),
                table.c.address.in_([id_ for _, id_ in some]),
                column.icontains(_last_of(gone), autoescape=True),
            )
            found = select(*ids, table.c.channel, table.c.address, column.label("text")).where(*here)
            for row in connection.execute(found).all():
                chat = (row.channel, row.address)
                text = say(row.text) if chat in some and is_meant(chat, row.text) else row.text
                if text == row.text:
                    continue
                values: dict[str, object] = {column.name: text}
                if table is shown:
                    highest += 1
                    values["version"] = pages[Address(channel=chat[0], id=chat[1])] = highest
                which = (one == value for one, value in zip(ids, row, strict=False))
                connection.execute(update(table).where(*which).values(values))
    return pages


def _last_of(gone: Gone) -> str:
    """The last part of a name as it stands in a stored text: whatever has the name has that."""
    return quote(gone.name.strip(" .").rpartition(" ")[2])[1:-1]


class _Meant:
    """Tells whether a text means somebody of an area, and not of another that its reader is in."""

    def __init__(self, connection: Connection, of_area: str, name: str) -> None:
        self._connection, self._area, self._name = connection, of_area, called_as(name)
        self._known: dict[Chat, Callable[[str], bool]] = {}

    def __call__(self, chat: Chat, text: str) -> bool:
        if chat not in self._known:
            elsewhere = areas_of(self._connection, *chat) - {self._area}
            names = (_names(self._connection, one) for one in elsewhere)
            is_told = any(self._name == called_as(name) for there in names for name in there)
            self._known[chat] = about(self._connection, chat, self._area) if is_told else lambda _: True
        return self._known[chat](text)


def _areas(connection: Connection, one: str) -> list[str]:
    """The areas that somebody has or had a place in, or approved a return of."""
    approved = select(round_.c.area).join_from(sheet, round_, sheet.c.round == round_.c.id).join(approval)
    held = select(membership.c.area).where(membership.c.person == one)
    return sorted(connection.scalars(union(held, approved.where(approval.c.person == one))))


def _names(connection: Connection, of_area: str) -> set[str]:
    """The names of those who are in an area."""
    here = membership.c.area == of_area, membership.c.ended.is_(None)
    return set(connection.scalars(select(person.c.name).join_from(membership, person).where(*here)))


def _others(connection: Connection, of_area: str, but: str) -> Iterator[str]:
    """What is nobody's name who is forgotten: those of others in an area, of its teams and its own.

    Who was asked to approve a return there is one of the others.
    """
    here = membership.c.area == of_area, membership.c.ended.is_(None), membership.c.person != but
    teams = [select(column).where(team.c.area == of_area) for column in (team.c.name, team.c.agency)]
    own = select(area.c.name).where(area.c.id == of_area)
    people = select(person.c.name).join_from(membership, person).where(*here)
    asked = select(person.c.name).join_from(person, approval, approval.c.person == person.c.id)
    asked = asked.join(sheet, approval.c.sheet == sheet.c.id).join(round_, sheet.c.round == round_.c.id)
    for each in (*teams, own, people, asked.where(round_.c.area == of_area, person.c.id != but)):
        yield from connection.scalars(each)


def _ours(connection: Connection, of_area: str) -> list[str]:
    """Texts that cards are made of beside names."""
    pinned = select(round_.c.framework).where(round_.c.area == of_area)
    files = connection.scalars(select(framework.c.data).where(framework.c.version.in_(pinned)))
    texts = (text for catalogue in CATALOGUES.values() for text in catalogue.values())
    return [*texts, *(file.decode(errors="replace") for file in files)]


_TEXT = re.compile(r'(?P<key>"[a-z_]+":)?(?P<text>"(?:[^"\\]|\\.)*"|(?<=:))')

_NO_WORDS = frozenset(
    f'"{key}":' for key in ("kind", "press", "again", "id", "card", "instead", "handle", "code", "page")
)
"""What stands under these was made by us and is read by nobody."""

_TYPED = frozenset(
    f'"{key}":'
    for key in (
        *("besides", "left_with"),
        *("note", "agreed_why", "dissent", "challenge", "what", "outcome", "evidence"),
    )
)
"""What stands under these was typed: it waits for a yes, or stands in a report. It is said anew as the notes
are that it becomes or comes from, in which a name of one word may be any word."""


def _said(stored: str, gone: Gone, ours: frozenset[tuple[str, str]]) -> str:
    """A stored text with the role in place of the name, in whatever people read of it."""
    last = _last_of(gone).casefold()

    def anew(found: re.Match[str]) -> str:
        if found["key"] in _NO_WORDS or last not in found["text"].casefold():
            return found[0]
        text = json.loads(found["text"])
        said = in_a_sentence(gone, text) if found["key"] in _TYPED else in_a_card(gone, text, ours)
        return f"{found['key'] or ''}{quote(said)}" if said != text else found[0]

    return _TEXT.sub(anew, stored)

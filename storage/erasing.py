"""What an operator has deleted: a person, a partnership, or what nobody has used for long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, select, union, update

from flows.changes import Change, PersonForgotten
from flows.keeping import Rule
from flows.people import Address, Role
from storage.database.connection import Database
from storage.database.queued import inbox, outbox, shown
from storage.database.tables import (
    address,
    approval,
    area,
    conversation,
    journal,
    membership,
    person,
    round_,
    sheet,
)
from storage.erased import Gone, add, erased_in
from storage.retention import enlist
from storage.writing import ending, forgetting
from storage.writing.turns import write_changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """Something that would go, without a word of what it holds; `rule` is None for a person.

    `name` is a partnership's.

    `used` is when it was used last, None where nothing tells. `rounds` and `rows` are how much there is.
    `held`: something of it stays because of a hold. `alone`: nobody else coordinates a partnership. `chat`:
    all there is of somebody who wrote and never had a place.
    """

    subject: str
    rule: Rule | None
    name: str = ""
    practice: bool = False
    used: datetime | None = None
    rounds: int = 0
    rows: int = 0
    people: int = 0
    held: bool = False
    alone: bool = False
    chat: Address | None = None


def of_person(connection: Connection, named: str, *, texts: bool) -> list[Doomed]:
    """What goes with a person, known by id or as CHANNEL:CHAT; nothing where there is no such person."""
    channel, _, chat = named.partition(":")
    by_chat = select(address.c.person).where(address.c.channel == channel, address.c.id == chat)
    one = connection.scalar(by_chat) or connection.scalar(select(person.c.id).where(person.c.id == named))
    if one is None:
        return _of_chat(connection, Address(channel=channel, id=chat))
    places = connection.execute(
        select(membership.c.area, membership.c.role, area.c.held)
        .join_from(membership, area)
        .where(membership.c.person == one, membership.c.ended.is_(None))
    ).all()
    here = (address.c.channel == conversation.c.channel) & (address.c.id == conversation.c.address)
    looked = select(func.max(conversation.c.looked)).join_from(conversation, address, here)
    found = Doomed(
        subject=one,
        rule=None,
        used=connection.scalar(looked.where(address.c.person == one)),
        alone=any(_is_alone(connection, row.area, one) for row in places if row.role == Role.COORDINATOR),
    )
    written = Doomed(subject=one, rule=Rule.WRITTEN, held=any(row.held is not None for row in places))
    return [*([written] if texts else []), found]


def _of_chat(connection: Connection, at: Address) -> list[Doomed]:
    """A chat that belongs to nobody who is known, if there is anything of it."""
    tables_of_it = (conversation, inbox, outbox, shown)
    here = [(table.c.channel == at.channel) & (table.c.address == at.id) for table in tables_of_it]
    if not any(connection.scalar(select(exists().where(one))) for one in here):
        return []
    used = connection.scalar(select(conversation.c.looked).where(here[0]))
    return [Doomed(subject=f"{at.channel}:{at.id}", rule=None, used=used, chat=at)]


def _is_alone(connection: Connection, one: str, but: str) -> bool:
    others = select(membership.c.id).where(
        membership.c.area == one,
        membership.c.role == Role.COORDINATOR,
        membership.c.ended.is_(None),
        membership.c.person != but,
    )
    return connection.scalar(others.limit(1)) is None


def of_area(connection: Connection, one: str) -> list[Doomed]:
    """What goes with a partnership."""
    return _areas(connection, Rule.AREA, area.c.id == one)


def unused(connection: Connection, days: int, now: datetime) -> list[Doomed]:
    """The partnerships and audits for practice that nobody has used for so many days."""
    before = now - timedelta(days=days)
    found = _areas(connection, Rule.INACTIVE, area.c.id == area.c.id)
    return [one for one in found if one.used is None or one.used <= before]


def _areas(connection: Connection, rule: Rule, which: ColumnElement[bool]) -> list[Doomed]:
    return [
        Doomed(
            subject=row.id,
            rule=rule,
            name="" if row.practice else row.name,
            practice=row.practice,
            used=max(filter(None, (row.changed, row.looked)), default=None),
            rounds=row.rounds,
            rows=row.rows,
            people=row.people,
            held=row.held is not None,
        )
        for row in connection.execute(_AREAS.where(which).order_by(area.c.id))
    ]


async def erase(database: Database, doomed: Sequence[Doomed], lists: Sequence[Path], now: datetime) -> None:
    """Delete all of it, from every file; raises OSError if a list of it can't be written."""
    chats, doomed = [one.chat for one in doomed if one.chat], [one for one in doomed if one.chat is None]
    only = [await database.read(partial(_only_there, one=one)) for one in doomed]
    people_too = [Gone(each) for people in only for each in people]
    enlist(lists, [*(Gone(one.subject, one.rule) for one in doomed if one.rule), *people_too], now)
    for at in chats:
        await database.write(partial(_close, at=at, now=now))
    for one, people in zip(doomed, only, strict=True):
        more, first = one.rule is not None, True
        while more and one.rule:
            work = partial(ending.end, subject=one.subject, rule=one.rule, now=now, first=first)
            more, first = await database.write(work), False
        changes = [PersonForgotten(chain=each, person=each, at=now) for each in people]
        await database.write(partial(_forget, changes=changes, now=now))
    gone = await database.read(erased_in)
    for path in lists:
        add(path, {each: day for each, day in gone.items() if each.rule is None})
    await database.truncate_wal()


def _only_there(connection: Connection, one: Doomed) -> list[str]:
    """The people who are forgotten with it: who has no other place."""
    if one.rule is None:
        return [one.subject]
    if one.rule is Rule.WRITTEN:
        return []
    other = membership.alias()
    elsewhere = exists(
        select(other.c.id).where(
            other.c.person == membership.c.person, other.c.area != one.subject, other.c.ended.is_(None)
        )
    )
    approves = exists(
        select(approval.c.id)
        .join_from(approval, sheet, approval.c.sheet == sheet.c.id)
        .join(round_, sheet.c.round == round_.c.id)
        .where(approval.c.person == membership.c.person, round_.c.area != one.subject)
    )
    known = exists(select(address.c.id).where(address.c.person == membership.c.person))
    query = select(membership.c.person).where(membership.c.area == one.subject, ~elsewhere, ~approves, known)
    return list(connection.scalars(union(query, _only_approve(one.subject))))


def _only_approve(of_area: str) -> Select[Any]:
    """The people who were asked to approve a return there, and have to do with nothing else."""
    other, elsewhere = approval.alias(), round_.alias()
    asked = (
        select(other.c.id)
        .join_from(other, sheet, other.c.sheet == sheet.c.id)
        .join(elsewhere, sheet.c.round == elsewhere.c.id)
        .where(other.c.person == approval.c.person, elsewhere.c.area != of_area)
    )
    held = select(membership.c.id).where(
        membership.c.person == approval.c.person, membership.c.area != of_area, membership.c.ended.is_(None)
    )
    return (
        select(approval.c.person)
        .join_from(approval, sheet, approval.c.sheet == sheet.c.id)
        .join(round_, sheet.c.round == round_.c.id)
        .where(round_.c.area == of_area, approval.c.person.is_not(None), ~exists(asked), ~exists(held))
    )


def _close(connection: Connection, at: Address, now: datetime) -> None:
    theirs = inbox.c.channel == at.channel, inbox.c.address == at.id
    connection.execute(update(inbox).where(*theirs).values(address=None))
    forgetting.unhear(connection, now)
    forgetting.close_chat(connection, at.channel, at.id)


def _forget(connection: Connection, changes: Sequence[Change], now: datetime) -> None:
    if changes:
        write_changes(connection, changes, now)
        forgetting.unhear(connection, now)
        forgetting.sweep_chats(connection)


def _one_of(query: Any) -> Any:
    return query.scalar_subquery()


_AREAS = select(
    area.c.id,
    area.c.name,
    area.c.practice,
    area.c.held,
    _one_of(select(func.max(journal.c.at)).where(journal.c.area == area.c.id)).label("changed"),
    _one_of(
        select(func.max(conversation.c.looked))
        .join_from(conversation, membership, conversation.c.membership == membership.c.id)
        .where(membership.c.area == area.c.id)
    ).label("looked"),
    _one_of(select(func.count()).select_from(round_).where(round_.c.area == area.c.id)).label("rounds"),
    _one_of(select(func.count()).select_from(journal).where(journal.c.area == area.c.id)).label("rows"),
    _one_of(
        select(func.count(membership.c.person.distinct())).where(
            membership.c.area == area.c.id, membership.c.ended.is_(None)
        )
    ).label("people"),
)

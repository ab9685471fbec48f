"""What has been kept for long enough: what goes next, and when.

Nothing goes before it has been listed for `NOTICE`, and no period begins before the first start that counted
them. A hold on an area lets nothing of it go. Functions of a synchronous connection.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, insert, or_, select, update

from flows.changes import HoldPlaced
from flows.keeping import NOTICE, Keeping, Rule
from flows.people import HoldKind
from flows.rounds import RoundState
from storage.database.retained import ending, kept
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Something that goes at this moment or soon after, under a rule. `area` is None for a person."""

    subject: str
    rule: Rule
    area: str | None
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """How many things go under a rule within `NOTICE`, and when the first of them."""

    rule: Rule
    many: int
    first: datetime


def since(connection: Connection) -> datetime | None:
    """Since when periods count here; None before the first sweep."""
    found: datetime | None = connection.scalar(select(func.min(kept.c.since)))
    return found


STRIDE = timedelta(days=1)
"""How far a clock may have gone since it was looked at last, and how long it stands before it is believed."""

BACKWARDS = timedelta(hours=1)
"""How far it may have been put back."""

AGAIN = timedelta(days=7)
"""How long after a jump, or a standstill, nothing that is listed goes: those concerned are told first."""


def begin(connection: Connection, now: datetime) -> None:
    """Note that periods count from now on, if that was not noted before."""
    if since(connection) is None:
        connection.execute(insert(kept).values(since=now))


def note_clock(connection: Connection, now: datetime) -> bool:
    """Note what the clock says; give whether it is to be believed, which it is not for a day after a jump.

    A clock that is wrong for a moment must not make everything old, and nobody can tell a jump from a
    standstill of the assistant. What is listed then goes a week later at the soonest.
    """
    begin(connection, now)
    row = connection.execute(select(kept).where(kept.c.since == since(connection))).one()
    jumped = row.seen is None or not -BACKWARDS <= now - row.seen <= STRIDE
    steady = now if jumped or row.steady is None else row.steady
    is_steady = now - steady >= STRIDE
    values = {"since": min(row.since, now) if is_steady else row.since, "seen": now, "steady": steady}
    connection.execute(update(kept).where(kept.c.since == row.since).values(values))
    if jumped and row.seen is not None:
        waiting = ending.c.begun.is_(False)
        # as if it had been noticed so that its notice ends then: `note` counts from there
        again = {"noticed": now + AGAIN - NOTICE, "due": now + AGAIN}
        connection.execute(update(ending).where(waiting, ending.c.due < now + AGAIN).values(again))
        connection.execute(update(ending).where(waiting, ending.c.noticed > now).values(noticed=now))
    return is_steady


def endings(connection: Connection, keeping: Keeping, now: datetime) -> list[Ending]:
    """All that goes within `NOTICE`, by the state that is found, the first first. It may take long."""
    found = [one for rule in _READ for one in rule(connection, keeping, None)]
    return sorted((one for one in found if one.due <= now + NOTICE), key=lambda one: (one.due, one.subject))


def goes(connection: Connection, one: Ending, keeping: Keeping, now: datetime) -> bool:
    """Whether something goes now: a part of it has gone already, or it is to go still."""
    return is_begun(connection, one) or still(connection, one, keeping, now)


def is_begun(connection: Connection, one: Ending) -> bool:
    """Whether a part of something has gone."""
    here = ending.c.subject == one.subject, ending.c.rule == one.rule.value
    return bool(connection.scalar(select(ending.c.begun).where(*here)))


def still(connection: Connection, one: Ending, keeping: Keeping, now: datetime) -> bool:
    """Whether something goes now: it was not used since it was listed, and nothing holds it."""
    found = (each for rule in _READ for each in rule(connection, keeping, one.subject))
    return any(each.rule is one.rule and each.due <= now for each in found)


def _practice(connection: Connection, keeping: Keeping, only: str | None) -> Iterator[Ending]:
    if start := since(connection):
        for row in connection.execute(_of(_PRACTICE, area.c.id, only)):
            used = max(filter(None, (row.changed, row.looked, start)))
            yield Ending(subject=row.id, rule=Rule.PRACTICE, area=row.id, due=used + keeping.practice)


def _chats(connection: Connection, keeping: Keeping, only: str | None) -> Iterator[Ending]:
    if start := since(connection):
        for row in connection.execute(_of(_CHATS, person.c.id, only)):
            used = max(filter(None, (row.looked, row.left, start)))
            yield Ending(subject=row.id, rule=Rule.ADDRESS, area=None, due=used + keeping.address)


def _rounds(connection: Connection, keeping: Keeping, only: str | None) -> Iterator[Ending]:
    start = since(connection)
    if start is None:
        return
    for row in connection.execute(_of(_ROUNDS, round_.c.id, only)).all():
        last = max(row.corrected or row.released or _last_of(connection, row), start)
        if row.state == RoundState.CANCELLED:
            yield Ending(subject=row.id, rule=Rule.CANCELLED, area=row.area, due=last + keeping.cancelled)
            continue
        yield Ending(subject=row.id, rule=Rule.RATINGS, area=row.area, due=last + keeping.ratings)
        if row.pared is None and row.correcting is None:
            yield Ending(subject=row.id, rule=Rule.TEXTS, area=row.area, due=last + keeping.texts)


def _of(query: Select[Any], id_: ColumnElement[str], only: str | None) -> Select[Any]:
    return query if only is None else query.where(id_ == only)


_READ = (_practice, _chats, _rounds)
"""What each rule finds, of all or of one id: the periods of what nobody holds."""


def _last_of(connection: Connection, row: Any) -> datetime:
    """When anything happened last in a round that was never released."""
    of_round = select(sheet.c.id).where(sheet.c.round == row.id)
    about = journal.c.body.contains(f'"round":"{row.id}"'), ~journal.c.body.contains('"agreements_found"')
    last = select(func.max(journal.c.at))
    found: list[datetime | None] = [
        row.opened,
        connection.scalar(last.where(journal.c.chain.in_(of_round))),
        connection.scalar(last.where(journal.c.chain == row.area, *about)),
    ]
    return max(filter(None, found))


def note(connection: Connection, found: Sequence[Ending], now: datetime) -> set[str]:
    """List what goes next, and take from the list what does not; give the areas in which that is news."""
    listed = {(row.subject, row.rule): row for row in connection.execute(select(ending))}
    wanted = {(one.subject, one.rule.value): one for one in found}
    news = set[str | None]()
    for key, row in listed.items():
        here = ending.c.subject == row.subject, ending.c.rule == row.rule
        if row.begun:
            continue
        if key not in wanted:
            connection.execute(delete(ending).where(*here))
            news.add(row.area)
        elif row.due != (moved := max(wanted[key].due, row.noticed + NOTICE)):
            connection.execute(update(ending).where(*here).values(due=moved))
            news.add(row.area)
    for key, one in wanted.items():
        if key not in listed:
            when = {"noticed": now, "due": max(one.due, now + NOTICE)}
            said = {"subject": one.subject, "rule": one.rule, "area": one.area}
            connection.execute(insert(ending).values(said | when))
            news.add(one.area)
    return {one for one in news if one}


def due(connection: Connection, now: datetime) -> list[Ending]:
    """What has been listed for long enough and goes now, the first first."""
    rows = connection.execute(
        select(ending).where(ending.c.due <= now).order_by(ending.c.due, ending.c.subject)
    )
    return [Ending(subject=row.subject, rule=Rule(row.rule), area=row.area, due=row.due) for row in rows]


def begun(connection: Connection, one: Ending) -> None:
    """Note that a part of something has gone."""
    here = ending.c.subject == one.subject, ending.c.rule == one.rule.value
    connection.execute(update(ending).where(*here).values(begun=True))


def done(connection: Connection, one: Ending) -> None:
    """Take something from the list: it is gone, or does not go now."""
    connection.execute(delete(ending).where(ending.c.subject == one.subject, ending.c.rule == one.rule.value))


def listed(connection: Connection) -> list[Listed]:
    """What goes next, by rule."""
    rows = connection.execute(_LISTED).all()
    return [Listed(rule=Rule(row.rule), many=row.many, first=row.first) for row in rows]


def afresh(connection: Connection) -> None:
    """Empty the list of a database that is restored: what goes is listed anew, and people are told of it."""
    connection.execute(delete(ending))


def holds(connection: Connection) -> dict[str, HoldPlaced]:
    """What places each hold there is once more, by area, without who asked for it and why."""
    query = select(area.c.id, area.c.held, area.c.held_for).where(area.c.held.is_not(None))
    return {
        row.id: HoldPlaced(chain=row.id, area=row.id, kind=HoldKind(row.held_for), at=row.held)
        for row in connection.execute(query)
    }


def forget_strangers(connection: Connection, keeping: Keeping, now: datetime) -> None:
    """Drop chats that nobody has, and what they were shown, once they have not been used for long enough."""
    start = since(connection)
    if start is None or now - start < keeping.address:
        return
    old = now - keeping.address
    nobodys = ~exists(
        select(address.c.id).where(
            address.c.channel == conversation.c.channel, address.c.id == conversation.c.address
        )
    )
    unused = or_(conversation.c.looked.is_(None), conversation.c.looked <= old)
    connection.execute(delete(conversation).where(nobodys, unused))


_PRACTICE = select(
    area.c.id,
    select(func.max(journal.c.at)).where(journal.c.area == area.c.id).scalar_subquery().label("changed"),
    select(func.max(conversation.c.looked))
    .join_from(conversation, membership, conversation.c.membership == membership.c.id)
    .where(membership.c.area == area.c.id)
    .scalar_subquery()
    .label("looked"),
).where(area.c.practice.is_(True))

_has_place = exists(
    select(membership.c.id).where(membership.c.person == person.c.id, membership.c.ended.is_(None))
)
_asker = membership.alias()
_approves = exists(
    select(approval.c.id)
    .join_from(approval, _asker, _asker.c.id == approval.c.by)
    .where(approval.c.person == person.c.id, approval.c.ended.is_(None), _asker.c.ended.is_(None))
)
_CHATS = select(
    person.c.id,
    select(func.max(conversation.c.looked))
    .join_from(
        conversation,
        address,
        (address.c.channel == conversation.c.channel) & (address.c.id == conversation.c.address),
    )
    .where(address.c.person == person.c.id)
    .scalar_subquery()
    .label("looked"),
    select(func.max(membership.c.ended))
    .where(membership.c.person == person.c.id)
    .scalar_subquery()
    .label("left"),
).where(
    exists(select(address.c.id).where(address.c.person == person.c.id)),
    ~_has_place,
    ~_approves,
)

_ROUNDS = (
    select(
        *(round_.c.id, round_.c.area, round_.c.state, round_.c.opened, round_.c.released, round_.c.pared),
        *(round_.c.corrected, round_.c.correcting),
    )
    .join_from(round_, area)
    .where(area.c.practice.is_(False), area.c.held.is_(None))
)

_LISTED = (
    select(ending.c.rule, func.count().label("many"), func.min(ending.c.due).label("first"))
    .group_by(ending.c.rule)
    .order_by(ending.c.rule)
)

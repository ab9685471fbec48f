"""The schedule of reminders: planned anew when the state changes, and claimed when they are due.

Functions of a synchronous connection.
"""

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    bindparam,
    delete,
    exists,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from flows.events import Ticked
from flows.keeping import Rule
from flows.nudges import (
    ROUND_NEWS,
    TOLD_OF,
    Dropped,
    Ground,
    Key,
    Leaving,
    Nudge,
    NudgeState,
    Stage,
    news_of,
    nudge_id,
    planned,
)
from flows.people import Address, Role
from flows.rounds import OPEN_ACTIONS, RoundState
from flows.terms import Terms
from flows.workdays import Workdays
from storage.codec import encode
from storage.database import tables
from storage.database.columns import Moment
from storage.database.mailing import USABLE
from storage.database.retained import ending
from storage.reading.rows import read_action, read_area, read_membership, read_round

LEASE = timedelta(minutes=10)
"""How long a reminder that was handed over is left alone, should its event not have been answered."""

SOURCE = "clock"
"""Where the events come from that reminders are answered by."""

UNPLANNED = (Stage.ASKED, Stage.SNOOZED, Stage.ESCALATED, Stage.INSIDER, *ROUND_NEWS)
"""Stages that somebody asked for, or that tell news: no plan holds them, and none takes them back."""


def plan(
    connection: Connection, areas: Collection[str], terms: Terms, now: datetime, opened: Collection[str] = ()
) -> None:
    """Bring the reminders of these areas that wait in line with their state.

    A reminder whose moment has passed before anything called for it is not planned any more. `opened` are the
    rounds that are opened with it.
    """
    for area in sorted(areas):
        _plan(connection, area, terms, now, opened)


def _plan(connection: Connection, area: str, terms: Terms, now: datetime, opened: Collection[str]) -> None:
    ground = _ground(connection, area, now)
    days = Workdays.of(ground.area, terms.bank_holidays)
    there = {_key(row): row for row in connection.execute(_OF_AREA, {"key": area})}
    wanted = planned(_with_news(connection, ground, there, days, opened), days)
    holds = {one.id for one in ground.members}
    gone = [
        row.id
        for key, row in there.items()
        if row.state == NudgeState.WAITING
        and (row.membership not in holds or (key not in wanted and key[1] not in UNPLANNED))
    ]
    moved = [
        {"key": there[key].id, "new_due": due}
        for key, due in wanted.items()
        if key in there and there[key].state == NudgeState.WAITING and _is_moved(there[key], due, now)
    ]
    new = [_row(area, key, due) for key, due in wanted.items() if key not in there and due > now]
    if gone:
        connection.execute(_TAKE_BACK, [{"key": id_} for id_ in gone])
    if moved:
        connection.execute(_MOVE, moved)
    if new:
        connection.execute(_PLAN, new)


def _with_news(
    connection: Connection, ground: Ground, there: Collection[Key], days: Workdays, opened: Collection[str]
) -> Ground:
    """The ground with the news that the round is open, as it stands in reminders or is made now."""
    round_ = ground.round
    if round_ is None:
        return ground
    stored = [about for subject, stage, _, about in there if (subject, stage) == (round_.id, Stage.OPENED)]
    if stored:
        late = connection.execute(_LATE, {"key": round_.id}).scalars()
        return replace(ground, news=min(stored), late=frozenset(late))
    if round_.id not in opened:
        return ground
    found = {agency: news_of(round_, days.of_agency(agency)) for agency in set(ground.agencies.values())}
    late_ones = {agency: day for agency, day in found.items() if day}
    return replace(ground, news=min(late_ones.values(), default=None), late=frozenset(late_ones))


def _is_moved(row: Any, due: datetime, now: datetime) -> bool:
    """Whether the plan has another moment for it, which is not one that was put off a little."""
    return bool(row.due != due and due > now)


def _key(row: Any) -> Key:
    return (row.subject, Stage(row.stage), row.membership, row.about)


def _row(area: str, key: Key, due: datetime, words: str = "", by: str = "") -> dict[str, Any]:
    subject, stage, membership, about = key
    return {
        "id": nudge_id(key),
        "area": area,
        "membership": membership,
        "subject": subject,
        "stage": stage,
        "about": about,
        "due": due,
        "state": NudgeState.WAITING,
        "outcome": "",
        "words": words,
        "by": by or None,
    }


def row_of(nudge: Nudge) -> dict[str, Any]:
    """A reminder that waits, as a row of its table."""
    return _row(
        nudge.area,
        (nudge.subject, nudge.stage, nudge.membership, nudge.about),
        nudge.due,
        nudge.words,
        nudge.by,
    )


def _ground(connection: Connection, area: str, now: datetime) -> Ground:
    key = {"key": area}
    rounds = connection.execute(_NEWEST, key).all()
    rows = connection.execute(_MEMBERS, key).all()
    came = [row for row in rows if row.role == Role.MEMBER and row.since and row.since > now - TOLD_OF]
    teams = connection.execute(_TEAMS, {"key": rounds[0].id}).all() if rounds else ()
    return Ground(
        area=read_area(connection.execute(_AREA, key).one()),
        round=read_round(rounds[0]) if rounds else None,
        teams=frozenset(row.team for row in teams),
        all_in=_all_in(teams),
        agencies={row.id: row.agency for row in connection.execute(_AGENCIES, key)},
        members=tuple(read_membership(row) for row in rows),
        joined=tuple((read_membership(row), row.since) for row in came),
        left=tuple(
            (read_membership(row), row.ended)
            for row in connection.execute(_LEFT, key | {"since": now - TOLD_OF})
        ),
        actions=tuple(read_action(row) for row in connection.execute(_ACTIONS, key)),
        released={row.id: row.released for row in connection.execute(_RELEASED, key)},
        leaving=tuple(
            Leaving(round=row.subject, rule=Rule(row.rule), noticed=row.noticed, due=row.due)
            for row in connection.execute(_LEAVING, key)
        ),
    )


def _all_in(sheets: Sequence[Any]) -> datetime | None:
    """When the last of these was submitted that is asked something, None while one is not."""
    asked = [row.submitted for row in sheets if row.submitted or row.only != ()]
    return max(asked) if asked and all(asked) else None


# what is due


def claim(
    connection: Connection, channels: Collection[str], now: datetime, limit: int
) -> list[dict[str, Any]]:
    """Claim the oldest reminders that are due, and give a row of the inbox for each person they are to.

    They stay claimed for a while, so that nobody else takes them. What is to people on other channels is left
    to whoever serves those; whom no channel at all reaches is not reminded.
    """
    here = _due_here(channels, now)
    first = connection.execute(_DUE.limit(limit), here).all()
    if not first:
        return []
    # all of a person's go together, so that they become one card
    whose = {"people": list({row.person for row in first})}
    due = connection.execute(_DUE_TO, here | whose).all()
    people = {row.person for row in due if row.ended is None}
    reached = _addresses(connection, people, channels)
    lost = [row for row in due if row.ended is not None or row.person not in reached]
    if lost:
        connection.execute(_DROP, [_dropped(row, now) for row in lost])
    by_person = defaultdict(list)
    for row in due:
        if row.ended is None and row.person in reached:
            by_person[row.person].append(row)
    taken = [row.id for rows in by_person.values() for row in rows]
    if taken:
        connection.execute(_CLAIM, [{"key": id_, "now": now} for id_ in taken])
    sheets = _sheets(connection, [row for rows in by_person.values() for row in rows])
    return [_arrival(reached[person], rows, sheets, now) for person, rows in by_person.items()]


def is_due(connection: Connection, channels: Collection[str], now: datetime) -> bool:
    """Whether `claim` would find anything."""
    return connection.execute(_DUE.limit(1), _due_here(channels, now)).first() is not None


def _due_here(channels: Collection[str], now: datetime) -> dict[str, Any]:
    return {"channels": list(channels), "now": now, "stale": now - LEASE}


def _dropped(row: Any, now: datetime) -> dict[str, Any]:
    why = Dropped.UNREACHABLE if row.ended is None else Dropped.GONE
    return {"key": row.id, "why": why, "at": now}


def _addresses(
    connection: Connection, people: Collection[str], channels: Collection[str]
) -> Mapping[str, Address]:
    """The address of each person on the channel that they want, the one they used last."""
    found: dict[str, tuple[tuple[bool, str], Address]] = {}
    for row in connection.execute(_ADDRESSES, {"keys": list(people), "channels": list(channels)}):
        looked = row.looked.isoformat() if row.looked else ""
        rank = (row.channel == row.wanted, looked)
        if row.person not in found or rank > found[row.person][0]:
            found[row.person] = (rank, Address(channel=row.channel, id=row.id))
    return {person: address for person, (_, address) in found.items()}


def _sheets(connection: Connection, rows: Sequence[Any]) -> Mapping[tuple[str, str], str]:
    """The sheets of teams in rounds that reminders are about."""
    subjects = {row.subject for row in rows if row.team and row.stage not in ROUND_NEWS}
    found = connection.execute(_SHEETS, {"keys": list(subjects)}) if subjects else ()
    return {(row.round, row.team): row.id for row in found}


def _arrival(
    address: Address, rows: Sequence[Any], sheets: Mapping[tuple[str, str], str], now: datetime
) -> dict[str, Any]:
    """A row of the inbox; its key tells this time that these reminders are due from all others."""
    of_sheets = [row for row in rows if (row.subject, row.team) in sheets and row.stage not in ROUND_NEWS]
    about = {sheets[row.subject, row.team] for row in of_sheets}
    areas = {row.area for row in rows if row not in of_sheets}
    event = Ticked(
        id=secrets.token_hex(16),
        at=now,
        address=address,
        nudges=tuple(row.id for row in rows),
        sheets=tuple(sorted(about)),
        areas=tuple(sorted(areas)),
    )
    return {
        "channel": address.channel,
        "source": SOURCE,
        "update_id": f"{rows[0].id} {rows[0].due.isoformat()}",
        "address": address.id,
        "body": encode(event),
        "state": "waiting",
        "error": None,
        "done_at": None,
        "tries": 0,
    }


_KEY: BindParameter[Any] = bindparam("key")
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_CHANNELS: BindParameter[Any] = bindparam("channels", expanding=True)
_nudge = tables.nudge.c
# said in the statement itself, or a plan for any state can't go by the index of those that wait
_WAITS = _nudge.state == literal_column(f"'{NudgeState.WAITING}'")

_OF_AREA = select(tables.nudge).where(_nudge.area == _KEY)
_AREA = select(tables.area).where(tables.area.c.id == _KEY)
_NEWEST = (
    select(tables.round_)
    .where(tables.round_.c.area == _KEY, tables.round_.c.state != RoundState.CANCELLED.value)
    .order_by(tables.round_.c.number.desc())
    .limit(1)
)
_RELEASED = select(tables.round_.c.id, tables.round_.c.released).where(
    tables.round_.c.area == _KEY, tables.round_.c.released.is_not(None)
)
_MEMBERS = select(tables.membership).where(
    tables.membership.c.area == _KEY, tables.membership.c.ended.is_(None), tables.membership.c.pending == 0
)
_LEFT = (
    select(tables.membership)
    .outerjoin(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(tables.membership.c.area == _KEY, tables.membership.c.pending == 0)
    .where(tables.membership.c.ended > bindparam("since", type_=Moment), tables.team.c.ended.is_(None))
)
_LEAVING = select(ending).where(ending.c.area == _KEY).where(ending.c.rule != Rule.PRACTICE.value)
_TEAMS = (
    select(tables.sheet.c.team, tables.sheet.c.submitted, tables.sheet.c.only)
    .join_from(tables.sheet, tables.team, tables.sheet.c.team == tables.team.c.id)
    .where(tables.sheet.c.round == _KEY, tables.team.c.ended.is_(None))
)
_AGENCIES = select(tables.team.c.id, tables.team.c.agency).where(tables.team.c.area == _KEY)
_LATE = (
    select(tables.team.c.agency)
    .join_from(tables.nudge, tables.membership, _nudge.membership == tables.membership.c.id)
    .join(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(_nudge.subject == _KEY, _nudge.stage == Stage.OPENED.value)
    .distinct()
)
_ACTIONS = select(tables.action).where(
    tables.action.c.area == _KEY,
    tables.action.c.due.is_not(None),
    tables.action.c.status.in_([status.value for status in OPEN_ACTIONS]),
)
_TAKE_BACK = delete(tables.nudge).where(_nudge.id == _KEY)
_MOVE = (
    update(tables.nudge).where(_nudge.id == _KEY).values(due=bindparam("new_due", type_=Moment), claimed=None)
)
_PLAN = insert(tables.nudge)
_HAS_ADDRESS = (
    exists()
    .where(tables.address.c.person == tables.person.c.id, USABLE)
    .where(tables.person.c.id == tables.membership.c.person)
    .correlate(tables.membership)
)
_DUE = (
    select(tables.nudge, tables.membership.c.person, tables.membership.c.team, tables.membership.c.ended)
    .join_from(tables.nudge, tables.membership, _nudge.membership == tables.membership.c.id)
    .where(_WAITS, _nudge.due <= bindparam("now", type_=Moment))
    .where(or_(_nudge.claimed.is_(None), _nudge.claimed <= bindparam("stale", type_=Moment)))
    .where(
        or_(
            tables.membership.c.ended.is_not(None),
            _HAS_ADDRESS.where(tables.address.c.channel.in_(_CHANNELS)),
            ~_HAS_ADDRESS,
        )
    )
    .order_by(_nudge.due, _nudge.id)
)
_DUE_TO = _DUE.where(tables.membership.c.person.in_(bindparam("people", expanding=True)))
_CLAIM = update(tables.nudge).where(_nudge.id == _KEY).values(claimed=bindparam("now", type_=Moment))
_DROP = (
    update(tables.nudge)
    .where(_nudge.id == _KEY)
    .values(
        state=NudgeState.DROPPED.value,
        outcome=bindparam("why"),
        settled=bindparam("at", type_=Moment),
        claimed=None,
    )
)
_ADDRESSES = (
    select(tables.address, tables.conversation.c.looked, tables.person.c.channel.label("wanted"))
    .join_from(tables.address, tables.person)
    .outerjoin(
        tables.conversation,
        (tables.conversation.c.channel == tables.address.c.channel)
        & (tables.conversation.c.address == tables.address.c.id),
    )
    .where(tables.address.c.person.in_(_KEYS))
    .where(tables.address.c.channel.in_(_CHANNELS), USABLE)
    .order_by(tables.address.c.channel, tables.address.c.id)
)
_SHEETS = select(tables.sheet.c.id, tables.sheet.c.round, tables.sheet.c.team).where(
    tables.sheet.c.round.in_(_KEYS)
)

"""Reads what the engine may look at: the views of many events in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeAlias

from sqlalchemy import BindParameter, Connection, Select, bindparam, select

from flows.events import Event
from flows.framework import Framework
from flows.people import Address, Area, Membership, Person, Role, Team
from flows.rounds import Answer, DontKnow, NotApplicable, Rated, Rating, Round, RoundState, Sheet
from flows.view import Conversation, Desk, LastTap, LiveCard, Seat, View
from storage import tables
from storage.codec import CannotDecode, decode

Key: TypeAlias = tuple[str, str]
"""A conversation's channel and address."""

Wanted: TypeAlias = Callable[[Conversation, Event], frozenset[str]]
"""The ids of the sheets that an event may name."""


class Library:
    """The framework versions that rounds are pinned to, read once each. `current` is for new rounds."""

    def __init__(self, current: Framework, read: Callable[[bytes], Framework]) -> None:
        self.current = current
        self._read = read
        self._known = {current.version: current}

    def load(self, connection: Connection, versions: set[str]) -> Mapping[str, Framework]:
        """Read those versions that were not asked for before; give all that are known."""
        if missing := versions - self._known.keys():
            rows = _rows(connection, _FRAMEWORKS, missing)
            self._known.update({version: self._read(data) for version, data in rows})
        return self._known


@dataclass(frozen=True, slots=True)
class _Place:
    """A membership that still holds, with its area and its team if it has one."""

    membership: Membership
    area: Area
    team: Team | None


@dataclass(frozen=True, slots=True)
class _Sheets:
    """Rows of sheets with their rounds by id, and the id of each team's sheet in its newest round."""

    by_id: Mapping[str, Any]
    newest: Mapping[str, str]


@dataclass(slots=True)
class _Request:
    """One event and what was found for it so far. `seats` maps a place to the sheet it leads to."""

    event: Event
    conversation: Conversation
    person: Person | None = None
    wanted: frozenset[str] = frozenset()
    places: list[_Place] = field(default_factory=list)
    own: tuple[_Place, str] | None = None
    others: dict[str, _Place] = field(default_factory=dict)


def load_views(
    connection: Connection, library: Library, wanted: Wanted, events: Sequence[Event]
) -> list[View]:
    """Read the views of these events, in their order.

    A sheet is in a view only if the person at the address is a member of its team now.
    """
    keys = {(event.address.channel, event.address.id) for event in events}
    talks = _conversations(connection, keys)
    people = _people(connection, keys)
    requests = [_request(event, talks, people, wanted) for event in events]
    places = _places(connection, {request.person.id for request in requests if request.person})
    for request in requests:
        request.places = places[request.person.id] if request.person else []
    sheets = _sheets(
        connection, {place.team.id for found in places.values() for place in found if place.team}
    )
    for request in requests:
        _choose(request, sheets)
    return _views(connection, library, requests, sheets)


def bare_view(connection: Connection, library: Library, event: Event) -> View:
    """Read the view of an event without a person or a sheet: what is left when those can't be read."""
    key = (event.address.channel, event.address.id)
    talk = _conversations(connection, {key}).get(key) or Conversation(address=event.address)
    return View(conversation=talk, person=None, seat=None, framework=library.current)


def _request(
    event: Event, talks: Mapping[Key, Conversation], people: Mapping[Key, Person], wanted: Wanted
) -> _Request:
    key = (event.address.channel, event.address.id)
    conversation = talks.get(key) or Conversation(address=event.address)
    request = _Request(event, conversation, people.get(key))
    if request.person:
        request.wanted = wanted(conversation, event)
    return request


def _choose(request: _Request, sheets: _Sheets) -> None:
    """Find the person's way to each sheet: the newest of the conversation's own team, and those wanted."""
    speaks_for = request.conversation.membership
    # The membership the conversation speaks for comes first, then roles that may answer.
    request.places.sort(key=lambda p: (p.membership.id != speaks_for, p.membership.role != Role.MEMBER))
    by_team = {place.team.id: place for place in reversed(request.places) if place.team}
    for id_ in request.wanted & sheets.by_id.keys():
        if place := by_team.get(sheets.by_id[id_].team):
            request.others[id_] = place
    first = request.places[0] if request.places else None
    if first is None or first.team is None or first.membership.id != speaks_for:
        return
    if newest := sheets.newest.get(first.team.id):
        request.own = (first, newest)


def _views(
    connection: Connection, library: Library, requests: Sequence[_Request], found: _Sheets
) -> list[View]:
    sheets, newest = found.by_id, found.newest
    chosen = {id_ for request in requests for id_ in request.others}
    chosen |= {request.own[1] for request in requests if request.own}
    frameworks = library.load(connection, {sheets[id_].framework for id_ in chosen})
    answers = _answers(connection, chosen)
    made = {id_: (_round(sheets[id_]), _sheet(sheets[id_], answers[id_])) for id_ in chosen}

    def seat(place: _Place, id_: str) -> Seat:
        round_, sheet = made[id_]
        assert place.team is not None  # noqa: S101 – a sheet is reached through a team
        return Seat(
            membership=place.membership,
            area=place.area,
            team=place.team,
            round=round_,
            sheet=sheet,
            framework=frameworks[round_.framework],
        )

    return [
        View(
            conversation=request.conversation,
            person=request.person,
            seat=seat(*request.own) if request.own else None,
            seats=MappingProxyType({id_: seat(place, id_) for id_, place in request.others.items()}),
            desks=_desks(request, newest, sheets),
            framework=library.current,
        )
        for request in requests
    ]


def _desks(request: _Request, newest: Mapping[str, str], sheets: Mapping[str, Any]) -> tuple[Desk, ...]:
    """The newest sheet of each team the person is in, oldest first."""
    teams = {place.team.id: place.team for place in request.places if place.team}
    rows = [(sheets[newest[id_]], team) for id_, team in teams.items() if id_ in newest]
    rows.sort(key=lambda found: (found[0].opened, found[0].id))
    return tuple(
        Desk(sheet=row.id, team=team, round=_round(row), submitted=row.submitted is not None)
        for row, team in rows
    )


_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
"""Statements are made once and take their keys when they run: making one costs more than running it."""

# Two lists instead of one of pairs, for which SQLite would read the whole table. They may find a row too
# many where two channels share an address, which nobody then looks up.
_CHANNELS: BindParameter[Any] = bindparam("channels", expanding=True)

_CONVERSATIONS = select(tables.conversation).where(
    tables.conversation.c.channel.in_(_CHANNELS), tables.conversation.c.address.in_(_KEYS)
)

_PEOPLE = (
    select(tables.address.c.channel, tables.address.c.id, tables.address.c.person, tables.person.c.reachable)
    .join_from(tables.address, tables.person)
    .where(tables.address.c.channel.in_(_CHANNELS), tables.address.c.id.in_(_KEYS))
)

_PLACES = (
    select(tables.membership, tables.area.c.name, tables.area.c.nation, tables.area.c.practice)
    .add_columns(tables.team.c.name.label("team_name"), tables.team.c.agency, tables.team.c.functions)
    .join_from(tables.membership, tables.area, tables.membership.c.area == tables.area.c.id)
    .outerjoin(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(tables.membership.c.person.in_(_KEYS), tables.membership.c.ended.is_(None))
    .order_by(tables.membership.c.id)
)

_SHEETS = (
    select(tables.sheet, tables.round_.c.area, tables.round_.c.number, tables.round_.c.framework)
    .add_columns(tables.round_.c.state, tables.round_.c.opened, tables.round_.c.closes)
    .join_from(tables.sheet, tables.round_)
    .where(tables.sheet.c.team.in_(_KEYS))
    .order_by(tables.round_.c.number)
)

_ANSWERS = select(tables.answer).where(tables.answer.c.sheet.in_(_KEYS))

_FRAMEWORKS = select(tables.framework).where(tables.framework.c.version.in_(_KEYS))


def _rows(connection: Connection, statement: Select[Any], keys: Collection[Any]) -> Sequence[Any]:
    """Run a statement for these keys; for none, give nothing without asking."""
    return connection.execute(statement, {"keys": list(keys)}).all() if keys else ()


def _lists(keys: set[Key]) -> dict[str, list[str]]:
    return {"channels": list({channel for channel, _ in keys}), "keys": list({id_ for _, id_ in keys})}


def _conversations(connection: Connection, keys: set[Key]) -> dict[Key, Conversation]:
    rows = connection.execute(_CONVERSATIONS, _lists(keys)).all()
    return {(row.channel, row.address): _conversation(row) for row in rows}


def _conversation(row: Any) -> Conversation:
    return Conversation(
        address=Address(channel=row.channel, id=row.address),
        membership=row.membership,
        live=_live(row),
        awaiting=row.awaiting,
        last=_last(row),
    )


def _live(row: Any) -> LiveCard | None:
    """The live card with the handle learned since; None if an older version wrote it in another form."""
    if row.live is None:
        return None
    try:
        live = decode(row.live, LiveCard)
    except CannotDecode:
        return None
    return replace(live, handle=row.handle)


def _last(row: Any) -> LastTap | None:
    try:
        return decode(row.last, LastTap) if row.last else None
    except CannotDecode:
        return None


def _people(connection: Connection, keys: set[Key]) -> dict[Key, Person]:
    rows = connection.execute(_PEOPLE, _lists(keys)).all()
    return {(row.channel, row.id): Person(id=row.person, reachable=row.reachable) for row in rows}


def _places(connection: Connection, people: set[str]) -> defaultdict[str, list[_Place]]:
    """Read memberships that have not ended, by person, in a fixed order."""
    found: defaultdict[str, list[_Place]] = defaultdict(list)
    for row in _rows(connection, _PLACES, people):
        found[row.person].append(_place(row))
    return found


def _place(row: Any) -> _Place:
    area = Area(id=row.area, name=row.name, nation=row.nation, practice=row.practice)
    role = Role(row.role)
    membership = Membership(id=row.id, person=row.person, area=row.area, team=row.team, role=role)
    if row.team is None:
        return _Place(membership, area, None)
    team = Team(id=row.team, area=row.area, name=row.team_name, agency=row.agency, functions=row.functions)
    return _Place(membership, area, team)


def _sheets(connection: Connection, teams: set[str]) -> _Sheets:
    by_id = {row.id: row for row in _rows(connection, _SHEETS, teams)}
    newest = {row.team: row.id for row in by_id.values()}
    return _Sheets(by_id, newest)


def _round(row: Any) -> Round:
    return Round(
        id=row.round,
        area=row.area,
        number=row.number,
        framework=row.framework,
        state=RoundState(row.state),
        opened=row.opened,
        closes=row.closes,
    )


def _sheet(row: Any, answers: dict[str, Answer]) -> Sheet:
    return Sheet(
        id=row.id,
        round=row.round,
        team=row.team,
        submitted=row.submitted,
        approver=row.approver,
        answers=MappingProxyType(answers),
    )


def _answers(connection: Connection, sheets: set[str]) -> defaultdict[str, dict[str, Answer]]:
    found: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    for sheet, item, level, other, reason, note, backings, by, at in _rows(connection, _ANSWERS, sheets):
        rating = _rating(level, other, reason)
        answer = Answer(item=item, rating=rating, note=note, backings=backings, by=by, at=at)
        found[sheet][item] = answer
    return found


@lru_cache(maxsize=256)
def _rating(level: int | None, other: str | None, reason: str | None) -> Rating | None:
    """Read a rating back exactly; None where there is none. Ratings are frozen, so equal ones are shared."""
    if level is not None:
        return Rated(level=level)
    if other == "not_applicable":
        return NotApplicable(reason=reason or "")
    return DontKnow() if other == "dont_know" else None

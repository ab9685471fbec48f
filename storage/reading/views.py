"""Reads what the engine may look at: the views of many events in a fixed number of queries.

Boards are few, and are read one by one.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from sqlalchemy import Connection, or_, select

from flows.events import Event
from flows.nudges import Nudge, NudgeState
from flows.people import Address, Area, Membership, Person, Role, Team
from flows.rounds import Answer, RoundState
from flows.view import (
    Board,
    Conversation,
    Earlier,
    Invited,
    Known,
    LastTap,
    LiveCard,
    Part,
    Place,
    Seat,
    Terms,
    View,
    Wanted,
    Wrong,
)
from storage.codec import CannotDecode, decode
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.boards import (
    Asked,
    answers_then,
    areas_of_rounds,
    load_board,
    read_area,
    read_invitation,
    read_nudge,
    read_rating,
    read_round,
    read_sheet,
)
from storage.reading.library import Library

Key: TypeAlias = tuple[str, str]
"""A conversation's channel and address."""

Wants: TypeAlias = Callable[[Conversation, Event], Wanted]
"""What an event may name."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A membership that still holds, with its area and its team if it has one."""

    membership: Membership
    area: Area
    team: Team | None


@dataclass(frozen=True, slots=True)
class _Sheets:
    """Rows of sheets with their rounds by id, oldest round first, and those of each team."""

    by_id: Mapping[str, Any]
    by_team: Mapping[str, Sequence[Any]]

    def newest(self, team: str) -> Any | None:
        """The team's sheet in its newest round that was not cancelled."""
        rows = (row for row in reversed(self.by_team.get(team, ())) if row.state != RoundState.CANCELLED)
        return next(rows, None)


@dataclass(slots=True)
class _Request:
    """One event and what was found for it so far. `seats` maps a place to the sheet it leads to."""

    event: Event
    conversation: Conversation
    wanted: Wanted
    person: Person | None = None
    places: list[_Place] = field(default_factory=list)
    own: tuple[_Place, str] | None = None
    others: dict[str, _Place] = field(default_factory=dict)


def load_views(
    connection: Connection, library: Library, wants: Wants, events: Sequence[Event], terms: Terms
) -> list[View]:
    """Read the views of these events, in their order.

    A sheet, an area or a round is in a view only if the person at the address has a place there now.
    """
    keys = {(event.address.channel, event.address.id) for event in events}
    talks = _conversations(connection, keys)
    people = _people(connection, keys)
    requests = [_request(event, talks, people, wants) for event in events]
    places = _places(connection, {request.person.id for request in requests if request.person})
    for request in requests:
        request.places = list(places[request.person.id]) if request.person else []
    sheets = _sheets(
        connection, {place.team.id for found in places.values() for place in found if place.team}
    )
    for request in requests:
        _choose(request, sheets)
    return _views(connection, library, requests, sheets, terms)


def bare_view(connection: Connection, library: Library, event: Event) -> View:
    """Read the view of an event without a person or a sheet: what is left when those can't be read."""
    key = (event.address.channel, event.address.id)
    talk = _conversations(connection, {key}).get(key) or Conversation(address=event.address)
    return View(conversation=talk, person=None, seat=None, framework=library.current)


def _request(
    event: Event, talks: Mapping[Key, Conversation], people: Mapping[Key, Person], wants: Wants
) -> _Request:
    key = (event.address.channel, event.address.id)
    conversation = talks.get(key) or Conversation(address=event.address)
    return _Request(event, conversation, wants(conversation, event), people.get(key))


def _choose(request: _Request, sheets: _Sheets) -> None:
    """Find the person's way to each sheet: the newest of the conversation's own team, and those wanted."""
    speaks_for = request.conversation.membership
    # The membership the conversation speaks for comes first, then roles that may answer.
    request.places.sort(key=lambda p: (p.membership.id != speaks_for, p.membership.role != Role.MEMBER))
    by_team = {place.team.id: place for place in reversed(request.places) if place.team}
    for id_ in request.wanted.sheets & sheets.by_id.keys():
        if place := by_team.get(sheets.by_id[id_].team):
            request.others[id_] = place
    first = request.places[0] if request.places else None
    if first is None or first.team is None or first.membership.id != speaks_for:
        return
    if newest := sheets.newest(first.team.id):
        request.own = (first, newest.id)


def _views(
    connection: Connection,
    library: Library,
    requests: Sequence[_Request],
    sheets: _Sheets,
    terms: Terms,
) -> list[View]:
    seats = _Seats(connection, library, requests, sheets)
    rounds = _newest_rounds(connection, requests)
    invited = _invited(connection, requests)
    reminded = [request for request in requests if request.wanted.nudges]
    nudges = _nudges(connection, reminded)
    areas = {row.area for row in invited} | {p.area.id for request in reminded for p in request.places}
    coordinators = _coordinators(connection, areas)
    return [
        View(
            conversation=request.conversation,
            person=request.person,
            seat=seats.make(request, *request.own) if request.own else None,
            seats=MappingProxyType(
                {id_: seats.make(request, place, id_) for id_, place in request.others.items()}
            ),
            boards=MappingProxyType(_boards(connection, library, request)),
            places=_places_of(request, sheets, rounds),
            invited=_invitation_of(request, invited, coordinators),
            nudges=tuple(
                nudge
                for place in request.places
                if request.wanted.nudges
                for nudge in nudges[place.membership.id]
            ),
            coordinators=MappingProxyType(
                {p.area.id: coordinators[p.area.id] for p in request.places} if request.wanted.nudges else {}
            ),
            terms=terms,
            framework=library.current,
        )
        for request in requests
    ]


class _Seats:
    """Makes the seats of a batch, whose answers are read together."""

    def __init__(
        self, connection: Connection, library: Library, requests: Sequence[_Request], sheets: _Sheets
    ) -> None:
        self._sheets = sheets
        chosen = {id_ for request in requests for id_ in request.others}
        chosen |= {request.own[1] for request in requests if request.own}
        earlier = {
            row.id: row.opened
            for request in requests
            for place, id_ in _ways(request)
            for _, _, row in _earlier(request, sheets, place, sheets.by_id[id_])
        }
        versions = {sheets.by_id[id_].framework for id_ in chosen | earlier.keys()}
        self._frameworks = library.load(connection, versions)
        self._answers = _answers(connection, chosen)
        self._earlier = answers_then(connection, earlier, notes=True)
        self._names = _names(connection, requests, self._answers)

    def make(self, request: _Request, place: _Place, id_: str) -> Seat:
        """The seat of a place at one of its sheets."""
        row = self._sheets.by_id[id_]
        assert place.team is not None  # noqa: S101 – a sheet is reached through a team
        own = {one.membership.id for one in request.places}
        answered = {answer.by for answer in self._answers[id_].values()} - own
        return Seat(
            membership=place.membership,
            area=place.area,
            team=_fitted(place.team, row.functions),
            round=read_round(row),
            sheet=read_sheet(row, self._answers[id_]),
            framework=self._frameworks[row.framework],
            names=MappingProxyType({by: self._names.get(by, "") for by in sorted(answered)}),
            earlier=tuple(
                Earlier(
                    known=known,
                    area=other.area,
                    round=read_round(found),
                    sheet=read_sheet(found, self._earlier.get(found.id, {})),
                    framework=self._frameworks[found.framework],
                )
                for known, other, found in _earlier(request, self._sheets, place, row)
            ),
        )


def _fitted(team: Team, functions: frozenset[str]) -> Team:
    """The team with the functions that it answers for on a sheet."""
    return team if team.functions == functions else replace(team, functions=functions)


def _ways(request: _Request) -> list[tuple[_Place, str]]:
    """Every place with the sheet it leads to."""
    own = [request.own] if request.own else []
    return [*own, *((place, id_) for id_, place in request.others.items())]


def _earlier(request: _Request, sheets: _Sheets, place: _Place, row: Any) -> list[tuple[Known, _Place, Any]]:
    """What may be taken over here: the team's last return, and the sheets of the same person elsewhere."""
    if place.area.practice or place.team is None:
        return []
    found = [
        (Known.LAST_TIME, place, past)
        for past in sheets.by_team[row.team]
        if past.state == RoundState.RELEASED and past.number < row.number and past.submitted
    ][-1:]
    for other in request.places:
        if other.team is None or not _is_alike(place, other):
            continue
        newest = sheets.newest(other.team.id)
        if newest and newest.framework == row.framework:
            found.append((Known.ELSEWHERE, other, newest))
    return found


def _is_alike(place: _Place, other: _Place) -> bool:
    """Whether somebody answers for the same agency in another area."""
    return (
        other.membership.role is Role.MEMBER
        and not other.area.practice
        and other.area.id != place.area.id
        and other.team is not None
        and place.team is not None
        and other.team.agency == place.team.agency
    )


def _places_of(request: _Request, sheets: _Sheets, rounds: Mapping[str, Any]) -> tuple[Place, ...]:
    """What the person holds, oldest round first."""
    found = []
    for place in request.places:
        row = sheets.newest(place.team.id) if place.team else rounds.get(place.area.id)
        if place.team and place.team.ended and row is None:
            continue
        found.append(
            Place(
                membership=place.membership,
                area=place.area,
                team=place.team,
                round=read_round(row) if row else None,
                sheet=row.id if row and place.team else None,
                submitted=bool(row and place.team and row.submitted),
            )
        )
    found.sort(key=lambda one: (one.round.opened.isoformat() if one.round else "~", one.membership.id))
    return tuple(found)


def _newest_rounds(connection: Connection, requests: Sequence[_Request]) -> Mapping[str, Any]:
    """The newest round that was not cancelled of each area in which somebody has a role of its own."""
    areas = {place.area.id for request in requests for place in request.places if place.team is None}
    return {row.area: row for row in _rows(connection, _ROUNDS, areas)}


def _boards(connection: Connection, library: Library, request: _Request) -> dict[str, Board]:
    """The boards that an event may need, by the id that names them."""
    own = {place.area.id for place in request.places}
    if not own:
        return {}
    wanted = dict(request.wanted.boards)
    named = areas_of_rounds(connection, wanted.keys() - own)
    for place in request.places:
        if place.team is None or request.wanted.everywhere:
            wanted.setdefault(place.area.id, Part.PROGRESS)
    boards = {}
    for subject, parts in wanted.items():
        area = subject if subject in own else named.get(subject)
        if area not in own:
            continue
        held = [place for place in request.places if place.area.id == area]
        asked = Asked(
            memberships=tuple(place.membership for place in held),
            area=held[0].area,
            round=None if subject == area else subject,
            parts=parts,
        )
        boards[subject] = load_board(connection, library, asked, request.event.at)
    return boards


def _invited(connection: Connection, requests: Sequence[_Request]) -> Sequence[Any]:
    """Rows of the invitations whose codes are given, or were given last."""
    ids = {r.conversation.invited for r in requests if r.conversation.invited}
    digests = {request.wanted.digest for request in requests if request.wanted.digest}
    if not ids and not digests:
        return ()
    return _INVITED.rows(connection, {"keys": ids, "digests": digests})


def _coordinators(connection: Connection, areas: set[str]) -> Mapping[str, tuple[str, ...]]:
    """The persons who coordinate each of these areas."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in _rows(connection, _COORDINATORS, areas):
        found[row.area] += (row.person,)
    return found


def _nudges(connection: Connection, requests: Sequence[_Request]) -> Mapping[str, tuple[Nudge, ...]]:
    """The reminders that wait or were sent, by the membership they are to."""
    found: defaultdict[str, tuple[Nudge, ...]] = defaultdict(tuple)
    for row in _rows(connection, _NUDGES, {p.membership.id for r in requests for p in r.places}):
        found[row.membership] += (read_nudge(row),)
    return found


def _invitation_of(
    request: _Request, rows: Sequence[Any], coordinators: Mapping[str, tuple[str, ...]]
) -> Invited | None:
    """The invitation whose code the event gives; without a code, the one given last."""
    digest, before = request.wanted.digest, request.conversation.invited
    for row in rows:
        if (row.digest == digest) if digest else (row.id == before):
            area = read_area(row)
            team = _team(row) if row.team else None
            return Invited(
                invitation=read_invitation(row), area=area, team=team, coordinators=coordinators[area.id]
            )
    return None


# Two lists instead of one of pairs, for which SQLite would read the whole table. They may find a row too
# many where two channels share an address, which nobody then looks up.
_CONVERSATIONS = Prepared(
    select(tables.conversation).where(
        among(tables.conversation.c.channel, "channels"), among(tables.conversation.c.address, "keys")
    )
)

_PEOPLE = Prepared(
    select(tables.address, tables.person.c.name, tables.person.c.reachable, tables.person.c.reminders)
    .join_from(tables.address, tables.person)
    .where(among(tables.address.c.channel, "channels"), among(tables.address.c.id, "keys"))
)

_AREA = (
    tables.area.c.name.label("area_name"),
    tables.area.c.nation,
    tables.area.c.practice,
    tables.area.c.zone,
    tables.area.c.contact,
    tables.area.c.quiet,
)
_TEAM = (
    tables.team.c.name.label("team_name"),
    tables.team.c.agency,
    tables.team.c.functions,
    tables.team.c.ended.label("team_ended"),
)

_PLACES = Prepared(
    select(tables.membership, *_AREA, *_TEAM)
    .join_from(tables.membership, tables.area, tables.membership.c.area == tables.area.c.id)
    .outerjoin(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(among(tables.membership.c.person, "keys"), tables.membership.c.ended.is_(None))
    .where(tables.membership.c.pending == 0)
    .order_by(tables.membership.c.id)
)

_SHEETS = Prepared(
    select(tables.sheet, *(column for column in tables.round_.c if column.name != "id"))
    .join_from(tables.sheet, tables.round_, tables.sheet.c.round == tables.round_.c.id)
    .where(among(tables.sheet.c.team, "keys"))
    .order_by(tables.round_.c.number)
)

_ROUNDS = Prepared(
    select(tables.round_)
    .where(among(tables.round_.c.area, "keys"), tables.round_.c.state != RoundState.CANCELLED)
    .order_by(tables.round_.c.number)
)

_INVITED = Prepared(
    select(tables.invitation, *_AREA, *_TEAM)
    .join_from(tables.invitation, tables.area, tables.invitation.c.area == tables.area.c.id)
    .outerjoin(tables.team, tables.invitation.c.team == tables.team.c.id)
    .where(
        or_(
            among(tables.invitation.c.id, "keys"),
            among(tables.invitation.c.digest, "digests"),
        )
    )
)

_COORDINATORS = Prepared(
    select(tables.membership.c.area, tables.membership.c.person)
    .where(among(tables.membership.c.area, "keys"), tables.membership.c.role == Role.COORDINATOR)
    .where(tables.membership.c.ended.is_(None), tables.membership.c.pending == 0)
    .order_by(tables.membership.c.id)
)

_NUDGES = Prepared(
    select(tables.nudge)
    .where(among(tables.nudge.c.membership, "keys"), tables.nudge.c.state != NudgeState.DROPPED)
    .order_by(tables.nudge.c.due, tables.nudge.c.id)
)

_NAMES = Prepared(
    select(tables.membership.c.id, tables.person.c.name)
    .join_from(tables.membership, tables.person)
    .where(among(tables.membership.c.id, "keys"))
)

_ANSWERS = Prepared(select(tables.answer).where(among(tables.answer.c.sheet, "keys")))


def _rows(connection: Connection, statement: Prepared, keys: Collection[str]) -> Sequence[Any]:
    """Run a statement for these keys; for none, give nothing without asking."""
    return statement.rows(connection, {"keys": keys}) if keys else ()


def _lists(keys: set[Key]) -> dict[str, set[str]]:
    return {"channels": {channel for channel, _ in keys}, "keys": {id_ for _, id_ in keys}}


def _conversations(connection: Connection, keys: set[Key]) -> dict[Key, Conversation]:
    rows = _CONVERSATIONS.rows(connection, _lists(keys))
    return {(row.channel, row.address): _conversation(row) for row in rows}


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
    )


def _live(row: Any) -> LiveCard | None:
    """The live card with the handle learned since; None if an older version wrote it in another form."""
    if row.live is None:
        return None
    try:
        live = decode(row.live, LiveCard)
    except CannotDecode:
        return None
    return live if live.handle == row.handle else replace(live, handle=row.handle)


def _last(row: Any) -> LastTap | None:
    try:
        return decode(row.last, LastTap) if row.last else None
    except CannotDecode:
        return None


def _wrong(row: Any) -> Wrong | None:
    try:
        return decode(row.wrong, Wrong) if row.wrong else None
    except CannotDecode:
        return None


def _people(connection: Connection, keys: set[Key]) -> dict[Key, Person]:
    rows = _PEOPLE.rows(connection, _lists(keys))
    return {
        (row.channel, row.id): Person(
            id=row.person, name=row.name, reachable=row.reachable, reminders=row.reminders
        )
        for row in rows
    }


def _places(connection: Connection, people: set[str]) -> defaultdict[str, list[_Place]]:
    """Read memberships that have not ended, by person, in a fixed order."""
    found: defaultdict[str, list[_Place]] = defaultdict(list)
    for row in _rows(connection, _PLACES, people):
        found[row.person].append(_place(row))
    return found


def _place(row: Any) -> _Place:
    role = Role(row.role)
    membership = Membership(
        id=row.id, person=row.person, area=row.area, team=row.team, role=role, not_mine=row.not_mine
    )
    return _Place(membership, read_area(row), _team(row) if row.team else None)


def _team(row: Any) -> Team:
    """The team of a row that is joined with it."""
    return Team(
        id=row.team,
        area=row.area,
        name=row.team_name,
        agency=row.agency,
        functions=row.functions,
        ended=row.team_ended is not None,
    )


def _sheets(connection: Connection, teams: set[str]) -> _Sheets:
    rows = _rows(connection, _SHEETS, teams)
    by_team: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_team[row.team].append(row)
    return _Sheets({row.id: row for row in rows}, by_team)


def _names(
    connection: Connection, requests: Sequence[_Request], answers: Mapping[str, Mapping[str, Answer]]
) -> Mapping[str, str]:
    """The names of those who answered besides the person, by membership; asks only if there are any."""
    others = set()
    for request in requests:
        own = {place.membership.id for place in request.places}
        for _, id_ in _ways(request):
            others |= {answer.by for answer in answers[id_].values()} - own
    return {row.id: row.name for row in _rows(connection, _NAMES, others)}


def _answers(connection: Connection, sheets: set[str]) -> defaultdict[str, dict[str, Answer]]:
    found: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    for sheet, item, level, other, reason, note, backings, by, at in _rows(connection, _ANSWERS, sheets):
        rating = read_rating(level, other, reason)
        answer = Answer(item=item, rating=rating, note=note, backings=backings, by=by, at=at)
        found[sheet][item] = answer
    return found

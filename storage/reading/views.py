"""Reads what the engine may look at: the views of many events in a fixed number of queries.

Boards are few, and are read one by one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_ as or_parts
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from flows.board import Board, Part
from flows.events import CodeAsked, Event
from flows.nudges import Nudge
from flows.people import ApprovalLink, Linking, Person, Role
from flows.rounds import RoundState
from flows.terms import Terms
from flows.view import Conversation, Place, Seat, View
from flows.wanted import Wanted
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.queues.filings import of_conversation
from storage.reading.approvals import load_links, load_ways, read_link
from storage.reading.asked import Asked
from storage.reading.boards import areas_of_rounds, expect_boards, load_board
from storage.reading.conversations import GUESSED, guesses_since, key_of, load_conversations
from storage.reading.doors import (
    WEB,
    at_terminal,
    codes_mailed,
    elsewhere,
    example,
    load_devices,
    load_linkings,
    mails_asked,
    read_linking,
)
from storage.reading.handing import load_ways_in
from storage.reading.held import load_held
from storage.reading.insiders import Insiders, expect_insiders
from storage.reading.invited import Around, invited_last, invited_now, load_invited
from storage.reading.library import Library
from storage.reading.owed import load_owed
from storage.reading.people import people_of
from storage.reading.places import (
    Held,
    Sheets,
    load_places,
    load_sheets,
)
from storage.reading.reminded import load_nudges
from storage.reading.rows import read_round
from storage.reading.seats import Request, Seats, ways_of
from storage.reading.shut_out import load_shut_out


@dataclass(frozen=True, slots=True)
class Asking:
    """An event with the conversation it belongs to, and what it names."""

    event: Event
    conversation: Conversation
    wanted: Wanted


def load_views(connection: Connection, library: Library, asked: Sequence[Asking], terms: Terms) -> list[View]:
    """Read the views of these events, in their order.

    A sheet, an area or a round is in a view only if the person at the address has a place there now.
    """
    people = people_of(connection, {key_of(one.event) for one in asked})
    who = [people.get(key_of(one.event)) for one in asked]
    requests = [Request(a.event, a.conversation, a.wanted, one) for a, one in zip(asked, who, strict=True)]
    places = load_places(connection, {request.person.id for request in requests if request.person})
    for request in requests:
        for place in places[request.person.id] if request.person else ():
            (request.waited_for if place.membership.pending else request.places).append(place)
    approved = {id_ for request in requests if request.wanted.approves for id_ in request.wanted.sheets}
    ways = load_ways(connection, approved)
    ways_in = load_ways_in(connection, {id_ for r in requests if r.wanted.hands for id_ in r.wanted.sheets})
    held = [place for request in requests for place in request.places if place.team]
    held += [way.held for way in ways_in.values()]
    teams = {place.team.id for place in held if place.team and not place.area.practice}
    expect_insiders(connection, teams)
    sheets = load_sheets(connection, {place.team.id for place in (*held, *ways.values()) if place.team})
    insiders = Insiders(connection, teams)
    for request in requests:
        _choose(request, sheets)
        person, named = request.person.id if request.person else "", request.wanted.sheets
        if request.wanted.approves:
            request.approves = {id_: ways[id_, person] for id_ in named if (id_, person) in ways}
        if request.wanted.hands:
            request.hands = {id_: ways_in[id_, person] for id_ in named if (id_, person) in ways_in}
    batch = _Batch(connection, library, requests, sheets, insiders, terms)
    for request in requests:
        request.boards = _boards_wanted(request)
        expect_boards(connection, request.boards.keys() & {place.area.id for place in request.places})
    return [batch.view(request) for request in requests]


def bare_view(connection: Connection, library: Library, event: Event) -> View:
    """Read the view of an event without a person or a sheet: what is left when those can't be read."""
    (talk,) = load_conversations(connection, [event])
    return View(conversation=talk, person=None, seat=None, framework=library.current)


def _choose(request: Request, sheets: Sheets) -> None:
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


class _Batch:
    """What is found for several events together, and makes the view of each."""

    def __init__(
        self,
        connection: Connection,
        library: Library,
        requests: Sequence[Request],
        sheets: Sheets,
        insiders: Insiders,
        terms: Terms,
    ) -> None:
        self._connection, self._library, self._terms = connection, library, terms
        self._sheets, self._insiders = sheets, insiders
        self._seats = Seats(connection, library, requests, sheets, insiders)
        self._rounds = _newest_rounds(connection, requests)
        released = {p.area.id for r in requests for p in r.places if p.team and p.first_released is not None}
        self._owed = load_owed(connection, released)
        self._invited = load_invited(connection, requests)
        ids = {r.conversation.invited for r in requests if r.conversation.invited}
        digests = {digest for request in requests for digest in request.wanted.digests}
        self._links = load_links(connection, ids, digests)
        self._linkings = load_linkings(connection, ids, digests)
        self._devices = load_devices(
            connection, {r.person.id for r in requests if r.person and r.wanted.devices}
        )
        reminded = [request for request in requests if request.wanted.nudges]
        self._nudges = load_nudges(connection, {p.membership.id for r in reminded for p in r.places})
        areas = {row.area for row in self._invited} | {p.area.id for r in reminded for p in r.places}
        self._coordinators = _coordinators(connection, areas)
        people = {request.person.id for request in requests if request.person}
        self._around = Around(self._coordinators, load_shut_out(connection, people, self._invited))

    def view(self, request: Request) -> View:
        """What is known at the moment of one event."""
        connection, wanted, person = self._connection, request.wanted, request.person
        terms, at = self._terms, request.event.at
        seats = {id_: self._seats.make(request, place, id_) for id_, place in ways_of(request).items()}
        return View(
            conversation=request.conversation,
            person=person,
            seat=seats[request.own[1]] if request.own else None,
            seats=MappingProxyType({id_: seats[id_] for id_ in request.others}),
            boards=MappingProxyType(_boards(connection, self._library, request)),
            places=_places_of(request, self._sheets, self._insiders, self._rounds, self._owed),
            waited_for=tuple(_waited_for(held) for held in request.waited_for),
            link=_link(connection, request, self._links),
            link_given=any(row.digest in wanted.digests for row in self._links),
            approving=MappingProxyType(self._approving(request, seats)),
            handing=MappingProxyType(
                {id_: self._seats.handing(way, id_) for id_, way in request.hands.items()}
            ),
            given=invited_now(request, self._invited, self._around),
            invited=invited_last(request, self._invited, self._around),
            filing=of_conversation(connection, request.event.address, person.id)
            if wanted.filing and person
            else None,
            guesses=guesses_since(connection, at - GUESSED) if wanted.guesses else 0,
            held=load_held(connection, person.id) if wanted.held and person else (),
            nudges=self._nudges_of(request),
            coordinators=MappingProxyType(self._coordinators_of(request)),
            linking=_linking(connection, request, self._linkings, terms),
            linking_given=any(row.digest in wanted.digests for row in self._linkings),
            devices=self._devices.get(person.id, ()) if person else (),
            mails_asked=mails_asked(connection, person.id, at) if person and wanted.devices else 0,
            codes_mailed=codes_mailed(connection, person.id, at)
            if person and isinstance(request.event, CodeAsked)
            else 0,
            at_terminal=_at_terminal(connection, request, terms),
            elsewhere=elsewhere(connection, {wanted.linked}) if wanted.linked else frozenset(),
            example=None if request.places else example(connection),
            terms=terms,
            framework=self._library.current,
        )

    def _approving(self, request: Request, seats: Mapping[str, Seat]) -> dict[str, Seat]:
        """The sheets named that the person is asked to approve: by a link, or as a colleague of who asks."""
        found = {id_: self._seats.make(request, place, id_) for id_, place in request.approves.items()}
        for id_, place in request.others.items() if request.wanted.approves else ():
            seat = seats[id_]
            if seat.sheet.approval and seat.sheet.approval.member == place.membership.id:
                found[id_] = seat
        return found

    def _nudges_of(self, request: Request) -> tuple[Nudge, ...]:
        """The reminders to the person, where the event needs them."""
        places = request.places if request.wanted.nudges else ()
        return tuple(nudge for place in places for nudge in self._nudges[place.membership.id])

    def _coordinators_of(self, request: Request) -> dict[str, tuple[str, ...]]:
        """Who runs the areas that reminders are about."""
        places = request.places if request.wanted.nudges else ()
        return {place.area.id: self._coordinators[place.area.id] for place in places}


def _waited_for(held: Held) -> Place:
    """A place that needs a yes: nothing of a round is known there yet."""
    return Place(
        membership=held.membership, area=held.area, team=held.team, round=None, sheet=None, submitted=False
    )


def _places_of(
    request: Request,
    sheets: Sheets,
    insiders: Insiders,
    rounds: Mapping[str, Any],
    owed: Mapping[str, tuple[date | None, ...]],
) -> tuple[Place, ...]:
    """What the person holds, oldest round first."""
    found = []
    for place in request.places:
        row = sheets.newest(place.team.id) if place.team else rounds.get(place.area.id)
        if place.team and place.team.ended and row is None:
            continue
        of_team = sheets.round_of if place.team else read_round
        others = [
            one
            for one in (sheets.by_team.get(place.team.id, ()) if place.team else ())
            if row is None or one.id != row.id
        ]
        found.append(
            Place(
                membership=place.membership,
                area=place.area,
                team=place.team,
                round=of_team(row) if row else None,
                sheet=row.id if row and place.team else None,
                submitted=bool(row and place.team and row.submitted),
                asked_for=insiders.waiting(place, request.places),
                let_in=tuple((one.id, one.number) for one in others if one.late and one.correcting and row),
                past=tuple(
                    (one.id, one.number) for one in reversed(others) if one.submitted or one.left_over
                ),
                first_released=place.first_released,
                owed=owed.get(place.team.id, ()) if place.team else (),
            )
        )
    found.sort(key=_in_order)
    return tuple(found)


def _in_order(one: Place) -> tuple[str, str, str]:
    """Oldest round first, teams of one round by name."""
    return (
        one.round.opened.isoformat() if one.round else "~",
        one.team.name if one.team else "",
        one.membership.id,
    )


def _newest_rounds(connection: Connection, requests: Sequence[Request]) -> Mapping[str, Any]:
    """The newest round that was not cancelled of each area in which somebody has a role of its own."""
    areas = {place.area.id for request in requests for place in request.places if place.team is None}
    return {row.area: row for row in _ROUNDS.for_keys(connection, areas)}


def _boards_wanted(request: Request) -> dict[str, Part]:
    """The boards that an event names, and those of the person's own areas that it needs, with their parts."""
    wanted = dict(request.wanted.boards)
    for place in request.places:
        if request.wanted.everywhere is not None:
            wanted[place.area.id] = wanted.get(place.area.id, Part.PROGRESS) | request.wanted.everywhere
        elif request.wanted.own and place.team is None:
            wanted.setdefault(place.area.id, Part.PROGRESS)
    return wanted


def _boards(connection: Connection, library: Library, request: Request) -> dict[str, Board]:
    """The boards that an event may need, by the id that names them."""
    own, wanted = {place.area.id for place in request.places}, request.boards
    if not own or not wanted:
        return {}
    named = areas_of_rounds(connection, request.wanted.boards.keys() - own)
    by_area: defaultdict[str, list[str]] = defaultdict(list)
    for subject in wanted:
        area = subject if subject in own else named.get(subject)
        if area in own:
            by_area[area].append(subject)

    def load(area: str, round_: str | None, parts: Part) -> Board:
        held = [place for place in request.places if place.area.id == area]
        asked = Asked(
            memberships=tuple(place.membership for place in held),
            area=held[0].area,
            round=round_,
            parts=parts,
            journal=request.wanted.journal,
        )
        return load_board(connection, library, asked, request.event.at)

    boards: dict[str, Board] = {}
    for area, subjects in by_area.items():
        parts = reduce(or_parts, (wanted[subject] for subject in subjects))
        newest = load(area, None, parts) if area in subjects else None
        if newest and newest.run and request.wanted.everywhere is not None:
            # a word may mean the area's results
            boards[newest.run.round.id] = newest
            # or those of the round that was released last, while a newer one is not
            last = [one.id for one in newest.rounds if one.state is RoundState.RELEASED][-1:]
            boards |= {round_: load(area, round_, parts) for round_ in last if round_ not in boards}
            if Part.VERSIONS in request.wanted.everywhere:
                # or the correction of one that is under way
                there = (one.id for one in newest.rounds if one.correcting and one.id not in boards)
                boards |= {round_: load(area, round_, parts) for round_ in there}
        for subject in subjects:
            # an area's board shows its newest round, which the press often names as well
            is_newest = newest is not None and newest.run is not None and newest.run.round.id == subject
            if newest and (subject == area or is_newest):
                boards[subject] = newest
            else:
                boards[subject] = load(area, subject, wanted[subject])
    return boards


def _coordinators(connection: Connection, areas: set[str]) -> Mapping[str, tuple[str, ...]]:
    """The persons who coordinate each of these areas."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in _COORDINATORS.for_keys(connection, areas):
        found[row.area] += (row.person,)
    return found


def _link(connection: Connection, request: Request, rows: Sequence[Any]) -> ApprovalLink | None:
    """The link to a return whose code the event gives, else the one given last."""
    found = [row for row in rows if row.digest in request.wanted.digests]
    found = found or [row for row in rows if row.id == request.conversation.invited]
    return read_link(connection, found[0], request.person) if found else None


def _linking(connection: Connection, request: Request, rows: Sequence[Any], terms: Terms) -> Linking | None:
    """The link whose code the event gives, else the one given last."""
    found = [row for row in rows if row.digest in request.wanted.digests]
    found = found or [row for row in rows if row.id == request.conversation.invited]
    if not found:
        return None
    return read_linking(connection, found[0], request.person, request.event.at, terms)


def _at_terminal(connection: Connection, request: Request, terms: Terms) -> Person | None:
    """Who is known in the terminal, for somebody new at a page that only who sits there gets."""
    is_new = request.person is None and request.event.address.channel == WEB
    return at_terminal(connection) if is_new and WEB in terms.trusted else None


_ROUNDS = Prepared(
    select(tables.round_)
    .where(among(tables.round_.c.area, "keys"), tables.round_.c.state != RoundState.CANCELLED)
    .order_by(tables.round_.c.number)
)

_COORDINATORS = Prepared(
    select(tables.membership.c.area, tables.membership.c.person)
    .where(among(tables.membership.c.area, "keys"), tables.membership.c.role == Role.COORDINATOR)
    .where(tables.membership.c.ended.is_(None), tables.membership.c.pending == 0)
    .order_by(tables.membership.c.id)
)

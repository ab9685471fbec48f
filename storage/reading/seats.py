"""Reads seats: the sheets that people have a way to, with the answers on them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from flows.before import Earlier, Known
from flows.board import Part
from flows.events import Event
from flows.people import Person, Role, Team
from flows.rounds import Answer, RoundState, Sheet
from flows.view import Conversation, Handing, Seat
from flows.wanted import Wanted
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.approvals import (
    expect_approvals,
    load_approvals,
    load_colleagues,
    load_outsiders,
    load_seconders,
)
from storage.reading.handing import WayIn
from storage.reading.insiders import Insiders
from storage.reading.late import load_let_in
from storage.reading.library import Library
from storage.reading.overtaken import NOTHING, Looked, expect_since, load_since
from storage.reading.places import Held, Sheets
from storage.reading.rated import expect_rated, load_rated, own_of
from storage.reading.rows import read_rating, read_sheet
from storage.reading.runs import answers_then
from storage.reading.settled import Besides
from storage.reading.versions import kept_now


@dataclass(slots=True)
class Request:
    """One event and what was found for it so far. `approves` and `hands` are ways from outside the team.

    `boards` are those that it needs, by what names them.
    """

    event: Event
    conversation: Conversation
    wanted: Wanted
    person: Person | None = None
    places: list[Held] = field(default_factory=list)
    waited_for: list[Held] = field(default_factory=list)
    own: tuple[Held, str] | None = None
    others: dict[str, Held] = field(default_factory=dict)
    approves: dict[str, Held] = field(default_factory=dict)
    hands: dict[str, WayIn] = field(default_factory=dict)
    boards: dict[str, Part] = field(default_factory=dict)


class Seats:
    """Makes the seats of a batch, whose answers are read together."""

    def __init__(
        self,
        connection: Connection,
        library: Library,
        requests: Sequence[Request],
        sheets: Sheets,
        insiders: Insiders,
    ) -> None:
        self._sheets = sheets
        self._insiders = insiders
        corrected = {id_: row.correcting for id_, row in sheets.by_id.items() if row.correcting}
        self._came_in, self._kept = kept_now(connection, corrected)
        chosen = {id_ for request in requests for id_ in request.others}
        chosen |= {id_ for request in requests for id_ in request.approves}
        chosen |= {request.own[1] for request in requests if request.own}
        chosen |= {id_ for request in requests for id_, way in request.hands.items() if way.opens}
        named = {id_ for request in requests for id_ in request.hands}
        earlier = {
            row.id: row.opened
            for request in requests
            for id_, place in ways_of(request).items()
            for _, _, row in _earlier(request, sheets, place, sheets.by_id[id_], self._came_in)
        }
        versions = {sheets.by_id[id_].framework for id_ in chosen | earlier.keys() | named}
        self._frameworks = library.load(connection, versions)
        rated = {id_ for request in requests if request.wanted.rated for id_ in ways_of(request)}
        expect_approvals(connection, chosen)
        expect_rated(connection, rated)
        self._answers = load_answers(connection, chosen)
        self._earlier = answers_then(connection, earlier, notes=True)
        self._approvals = load_approvals(connection, chosen)
        self._let_in = load_let_in(connection, [sheets.by_id[id_] for id_ in chosen])
        wanting = {place.team.id for r in requests if r.wanted.colleagues for place in r.places if place.team}
        self._colleagues = load_colleagues(connection, wanting)
        self._outsiders = load_outsiders(
            connection, {id_ for id_ in chosen if sheets.by_id[id_].team in wanting}
        )
        self._seconders = load_seconders(connection, {sheets.by_id[id_].approved for id_ in chosen} - {None})
        self._rated = load_rated(connection, rated)
        looked = {
            _looked(request, place, id_) for request in requests for id_, place in ways_of(request).items()
        }
        touched = {one: one.touched(self._answers[one.sheet]) for one in looked if one}
        since = {one: items for one, items in touched.items() if items}
        expect_since(connection, since)
        self._names, self._handed, self._left = _names(connection, requests, self._answers, sheets)
        self._since = load_since(connection, since)
        self._besides = Besides(connection, library)

    def make(self, request: Request, place: Held, id_: str) -> Seat:
        """The seat of a place at one of its sheets."""
        row = self._sheets.by_id[id_]
        assert place.team is not None  # noqa: S101 – a sheet is reached through a team
        if not place.membership.id:
            return self._outside(place, row)
        own = {one.membership.id for one in request.places}
        answered = {answer.by for answer in self._answers[id_].values()} - own
        looked, round_ = _looked(request, place, id_), self._sheets.round_of(row)
        since = self._since.get(looked, NOTHING) if looked else NOTHING
        office, settled = self._besides.of(place, round_)
        return Seat(
            membership=place.membership,
            area=place.area,
            team=_as_asked(place.team, row),
            round=round_,
            sheet=self._sheet(row),
            colleagues=tuple(one for one in self._colleagues.get(row.team, ()) if one.membership not in own),
            outsider=self._outsiders.get(id_),
            seconder=self._seconders.get(row.approved, ""),
            framework=self._frameworks[row.framework].in_nation(place.area.nation),
            names=MappingProxyType({by: self._names.get(by, "") for by in sorted(answered)}),
            handed=frozenset(answered & self._handed),
            submitter=self._still_there(row.submitted_by),
            insiders=self._insiders.during({place.team.id}, round_.opened, round_.released),
            rated=MappingProxyType(own_of(self._rated.get(id_, {}), place.membership.id)),
            overtaken=MappingProxyType(dict(since.own)),
            answered_since=since.answered,
            office=office,
            settled=settled,
            earlier=tuple(
                Earlier(
                    known=known,
                    area=other.area,
                    round=self._sheets.round_of(found),
                    sheet=self._then(found, known),
                    framework=self._frameworks[found.framework],
                )
                for known, other, found in _earlier(request, self._sheets, place, row, self._came_in)
            ),
        )

    def handing(self, way: WayIn, id_: str) -> Handing:
        """What a coordinator needs to hand a workbook in for a team that has nobody here."""
        seat = self._outside(way.held, self._sheets.by_id[id_])
        if not way.opens:
            # another event of the batch may read it, by a place in the team
            seat = replace(seat, sheet=replace(seat.sheet, answers=MappingProxyType({}), approval=None))
        return Handing(seat=seat, members=way.members, own=way.own)

    def _then(self, row: Any, known: Known) -> Sheet:
        """A return of before; of the last time as everybody reads it, also while it is being corrected."""
        answers = self._earlier.get(row.id, {})
        if known is not Known.LAST_TIME or not row.correcting:
            return read_sheet(row, answers)
        then = {
            item: replace(one, note=answers[item].note if item in answers else None)
            for item, one in self._kept.get(row.id, {}).items()
        }
        return replace(read_sheet(row, then), submitted=self._came_in[row.id])

    def _sheet(self, row: Any) -> Sheet:
        """A sheet as whoever may answer it has it."""
        of = row.id
        return read_sheet(row, self._answers[of], self._approvals.get(of), self._let_in.get(of, ()))

    def _still_there(self, membership: str | None) -> str:
        """A name for what is sent on: it goes with the place of whoever bears it."""
        if membership is None or membership in self._left:
            return ""
        return self._names.get(membership, "")

    def _outside(self, place: Held, row: Any) -> Seat:
        """What somebody from outside the team is shown of the one return they name."""
        assert place.team is not None  # noqa: S101 – a sheet is reached through a team
        return Seat(
            membership=place.membership,
            area=place.area,
            team=_as_asked(place.team, row),
            round=self._sheets.round_of(row),
            sheet=self._sheet(row),
            framework=self._frameworks[row.framework].in_nation(place.area.nation),
        )


def _as_asked(team: Team, row: Any) -> Team:
    """A team with the functions that it had on a sheet."""
    return team if team.functions == row.functions else replace(team, functions=row.functions)


def _looked(request: Request, place: Held, id_: str) -> Looked | None:
    """The person as they last saw the sheet, None if they have not."""
    read = request.conversation.read_at(place.membership.id)
    own = frozenset(one.membership.id for one in request.places)
    return Looked(sheet=id_, at=read, own=own) if read else None


def ways_of(request: Request) -> Mapping[str, Held]:
    """The sheets that the person's places lead to, each with its place; the one they speak for is first."""
    if request.own is None:
        return request.others
    place, id_ = request.own
    return {id_: place, **request.others}


def _earlier(
    request: Request, sheets: Sheets, place: Held, row: Any, came_in: Mapping[str, datetime]
) -> list[tuple[Known, Held, Any]]:
    """What may be taken over here: the team's returns of before, and the sheets of the same person elsewhere.

    The newest return is first; where that answered part of the questions, those before it up to a full one.
    Before them comes what was answered of one that was never submitted, if that is the newest.
    An audit for practice has the last one before it, of the same agency.
    """
    if place.team is None:
        return []
    if place.area.practice:
        return _practised(request, sheets, place, row)
    found = [(known, place, past) for known, past in _of_team(sheets, row, came_in)]
    for other in request.places:
        if other.team is None or not _is_alike(place, other):
            continue
        newest = sheets.newest(other.team.id)
        if newest and newest.framework == row.framework:
            found.append((Known.ELSEWHERE, other, newest))
    return found


def _of_team(sheets: Sheets, row: Any, came_in: Mapping[str, datetime]) -> Iterator[tuple[Known, Any]]:
    """The team's returns of before, the newest first."""
    released = [
        past
        for past in reversed(sheets.by_team[row.team])
        if past.state == RoundState.RELEASED and past.number < row.number
    ]
    for past in released[:1]:
        if not past.submitted and not past.correcting:
            yield Known.UNSUBMITTED, past
    for past in released:
        if past.id in came_in if past.correcting else past.submitted:
            yield Known.LAST_TIME, past
            if not past.progress:
                return


def _practised(request: Request, sheets: Sheets, place: Held, row: Any) -> list[tuple[Known, Held, Any]]:
    """The last audit that the same person submitted for practice of the same agency, before this one."""
    assert place.team is not None  # noqa: S101 – a sheet is reached through a team
    found = [
        (newest, other)
        for other in request.places
        if other.area.practice and other.team and other.team.agency == place.team.agency
        if (newest := sheets.newest(other.team.id)) and newest.submitted and newest.opened < row.opened
    ]
    newest, other = max(found, key=lambda one: one[0].opened, default=(None, None))
    return [(Known.PRACTISED, other, newest)] if other else []


def _is_alike(place: Held, other: Held) -> bool:
    """Whether somebody answers for the same agency in another area."""
    return (
        other.membership.role is Role.MEMBER
        and not other.area.practice
        and other.area.id != place.area.id
        and other.team is not None
        and place.team is not None
        and other.team.agency == place.team.agency
    )


def _names(
    connection: Connection,
    requests: Sequence[Request],
    answers: Mapping[str, Mapping[str, Answer]],
    sheets: Sheets,
) -> tuple[Mapping[str, str], frozenset[str], frozenset[str]]:
    """The names of those who answered or submitted besides the person, if any.

    Behind them those who are in no team, and those who have left.
    """
    others = set()
    for request in requests:
        own = {place.membership.id for place in request.places}
        for id_ in ways_of(request):
            row = sheets.by_id[id_]
            others |= ({answer.by for answer in answers[id_].values()} | {row.submitted_by}) - own
    others.discard(None)
    rows = _NAMES.for_keys(connection, others)
    handed, left = (
        frozenset(row.id for row in rows if row.team is None),
        frozenset(row.id for row in rows if row.ended is not None),
    )
    return {row.id: row.name for row in rows}, handed, left


def load_answers(connection: Connection, sheets: set[str]) -> defaultdict[str, dict[str, Answer]]:
    """Read the answers of these sheets, by sheet and item."""
    found: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    rows = _ANSWERS.bare(connection, {"keys": sheets}) if sheets else ()
    for sheet, item, level, other, reason, note, backings, by, at, kept in rows:
        rating = read_rating(level, other, reason)
        found[sheet][item] = Answer(
            item=item, rating=rating, note=note, backings=backings, kept=kept, by=by, at=at
        )
    return found


_NAMES = Prepared(
    select(tables.membership.c.id, tables.membership.c.team, tables.membership.c.ended, tables.person.c.name)
    .join_from(tables.membership, tables.person)
    .where(among(tables.membership.c.id, "keys"))
)

_ANSWERS = Prepared(select(tables.answer).where(among(tables.answer.c.sheet, "keys")))

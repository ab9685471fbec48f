"""What the turns of a batch write, gathered by table and written table by table."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias, assert_never

from sqlalchemy import Connection, Table, Update, bindparam, insert, select, update

from flows.changes import (
    ActionDated,
    ActionMoved,
    ActionOwned,
    ActionPlanned,
    AreaDescribed,
    AreaFounded,
    BackingsNamed,
    Change,
    DissentKept,
    FactsChecked,
    InvitationMade,
    InvitationRevoked,
    InvitationUsed,
    ItemChallenged,
    LateReturnAllowed,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
    NoteWritten,
    Nudged,
    NudgeDropped,
    NudgePostponed,
    NudgesAsked,
    NudgeSnoozed,
    OwnershipSaid,
    PersonMet,
    PersonNamed,
    QuietDatesSet,
    RatingAgreed,
    RatingGiven,
    ReachChanged,
    RemarkMade,
    RemindersChanged,
    RoundExtended,
    RoundMoved,
    RoundOpened,
    RoundWorded,
    SheetFitted,
    SheetReopened,
    SheetStarted,
    SheetSubmitted,
    TeamAdded,
    TeamDescribed,
    TeamEnded,
)
from flows.history import asked_nudges, snoozed_nudge
from flows.nudges import NudgeState
from flows.people import Address
from flows.rounds import ActionStatus, DontKnow, NotApplicable, Rated, Rating, RoundState
from flows.view import Conversation, Letter, Turn
from storage.codec import encode
from storage.database import tables
from storage.database.dialects import insert_knowing_conflicts
from storage.database.prepared import Prepared
from storage.queues import outbox
from storage.queues import reminders as schedule
from storage.queues.outbox import OutboxRow, Outgoing
from storage.writing import journal

Row: TypeAlias = dict[str, Any]


class NoSuchRow(Exception):  # noqa: N818 – reads as what happened
    """A change is about a row that is not there."""


class Writes:
    """Gathers turns in the order they happened; `execute` writes them all.

    Later changes win over earlier ones about the same row, as they would one by one.
    """

    def __init__(self) -> None:
        self._inserts: dict[Table, list[Row]] = defaultdict(list)
        self._people: dict[str, Row] = {}
        self._addresses: dict[tuple[str, str], Row] = {}
        self._updates: dict[Table, dict[str, Row]] = defaultdict(dict)
        self._used: list[str] = []
        self._agreed: dict[tuple[str, str], Row] = {}
        self._dissents: list[Row] = []
        self._challenges: dict[tuple[str, str], Row] = {}
        self._outgoing: list[Outgoing] = []
        self._letters: list[Letter] = []
        self._nudges: list[Row] = []
        self._answers: dict[tuple[str, str], Row] = {}
        self._conversations: dict[tuple[str, str], Row] = {}
        self._changes: list[tuple[Change, datetime]] = []

    def add(self, turn: Turn, at: datetime) -> None:
        """Take in a turn; `at` is when its event came in."""
        for change in turn.changes:
            self._changes.append((change, at))
            self._take(change)
        talk = turn.conversation
        self._conversations[talk.address.channel, talk.address.id] = _conversation_row(talk)
        self._outgoing += [Outgoing(one, talk.address, again=not turn.once) for one in turn.replies]
        self._letters += turn.letters

    def execute(self, connection: Connection) -> list[OutboxRow]:
        """Write everything, parents before children, and give the replies to be sent once it is committed.

        Raises NoSuchRow for a change of what is not there.
        """
        _upsert(connection, tables.person, self._people.values(), ("id",), ())
        _upsert(connection, tables.address, self._addresses.values(), ("channel", "id"), ("person",))
        for table in _PARENTS_FIRST:
            if rows := self._inserts[table]:
                connection.execute(_PLAIN_INSERTS[table], rows)
        if self._nudges:
            connection.execute(_ask_again(connection.dialect.name), self._nudges)
        for table in _CHANGED:
            _update(connection, table, self._updates[table])
        self._write_answers(connection)
        self._write_settled(connection)
        if self._used:
            connection.execute(_USE, [{"key": id_} for id_ in self._used])
        journal.append(connection, self._changes)
        talks = self._conversations.values()
        _upsert(connection, tables.conversation, talks, ("channel", "address"), _CONVERSATION)
        return outbox.add(connection, [*self._outgoing, *self._letters_out(connection)])

    @property
    def areas_to_plan(self) -> set[str]:
        """The areas whose reminders have to be planned anew."""
        return schedule.areas_to_plan(change for change, _ in self._changes)

    def _take(self, change: Change) -> None:  # noqa: C901, PLR0912, PLR0915 – one short case per change
        row: Row
        match change:
            case PersonMet():
                row = {"id": change.person, "name": "", "reachable": True, "reminders": True}
                self._people[change.person] = row
                to = change.address
                row = {"channel": to.channel, "id": to.id, "person": change.person}
                self._addresses[to.channel, to.id] = row
            case PersonNamed():
                self._change(tables.person, change.person, name=change.name)
            case ReachChanged():
                self._change(tables.person, change.person, reachable=change.reachable)
            case AreaFounded():
                row = {"id": change.area, "contact": "", "quiet": ()}
                self._insert(tables.area, change, row, "name", "nation", "practice", "zone")
            case AreaDescribed():
                said = {name: getattr(change, name) for name in ("name", "nation", "zone", "contact")}
                self._change(tables.area, change.area, **said)
            case TeamAdded():
                row = {"id": change.team, "functions": frozenset(change.functions)}
                self._insert(tables.team, change, row, "area", "name", "agency")
            case TeamDescribed():
                functions = frozenset(change.functions)
                self._change(tables.team, change.team, name=change.name, functions=functions)
            case TeamEnded():
                self._change(tables.team, change.team, ended=change.at)
            case InvitationMade():
                row = {"id": change.invitation, "used": 0, "revoked": False}
                names = ("area", "team", "role", "digest", "uses", "expires", "by")
                self._insert(tables.invitation, change, row, *names)
            case InvitationUsed():
                self._used.append(change.invitation)
            case InvitationRevoked():
                self._change(tables.invitation, change.invitation, revoked=True)
            case MemberJoined():
                row = {"id": change.membership, "not_mine": False}
                self._insert(tables.membership, change, row, "person", "area", "team", "role", "pending")
            case MemberConfirmed():
                self._change(tables.membership, change.membership, pending=False)
            case MembershipEnded():
                self._change(tables.membership, change.membership, ended=change.at)
            case RoundOpened():
                row = {"id": change.round, "state": RoundState.OPEN, "opened": change.at}
                row |= {"remark": "", "words": ""}
                self._insert(tables.round_, change, row, "area", "number", "framework", "closes", "progress")
            case RoundExtended():
                self._change(tables.round_, change.round, closes=change.closes)
            case RoundMoved(state=RoundState.RELEASED):
                self._change(
                    tables.round_, change.round, state=change.state, released=change.at, released_by=change.by
                )
            case RoundMoved():
                self._change(tables.round_, change.round, state=change.state)
            case RemarkMade():
                self._change(tables.round_, change.round, remark=change.text)
            case SheetStarted():
                row = {
                    "id": change.sheet,
                    "functions": frozenset(change.functions),
                    "only": None if change.only is None else frozenset(change.only),
                    "late": False,
                    "facts_note": "",
                }
                self._insert(tables.sheet, change, row, "round", "team")
            case SheetFitted():
                self._change(tables.sheet, change.sheet, functions=frozenset(change.functions))
            case LateReturnAllowed():
                self._change(tables.sheet, change.sheet, late=True)
            case FactsChecked():
                self._change(
                    tables.sheet,
                    change.sheet,
                    facts_right=change.right,
                    facts_note=change.note,
                    facts_by=change.by,
                    facts_at=change.at,
                )
            case RatingGiven():
                self._answer(change, _rating_row(change.rating))
            case NoteWritten():
                self._answer(change, {"note": change.text or None})
            case BackingsNamed():
                self._answer(change, {"backings": frozenset(change.backings)})
            case SheetSubmitted():
                submitted = {"submitted": change.at, "approver": change.approver, "late": False}
                self._change(tables.sheet, change.sheet, **submitted)
            case SheetReopened():
                self._change(tables.sheet, change.sheet, submitted=None, approver=None)
            case RatingAgreed() | DissentKept():
                self._settle(change)
            case ItemChallenged():
                row = {name: getattr(change, name) for name in _CHALLENGE}
                self._challenges[change.round, change.item] = row
            case ActionPlanned():
                row = {"id": change.action, "status": ActionStatus.TO_DO, "outcome": ""}
                columns = ("area", "round", "item", "what", "owner", "team", "by", "at")
                self._insert(tables.action, change, row, *columns)
            case ActionOwned():
                self._change(tables.action, change.action, owner=change.owner, team=change.team)
            case ActionDated():
                self._change(tables.action, change.action, due=change.due)
            case ActionMoved():
                self._change(tables.action, change.action, status=change.status, outcome=change.outcome)
            case QuietDatesSet():
                self._change(tables.area, change.area, quiet=change.quiet)
            case RemindersChanged():
                self._change(tables.person, change.person, reminders=change.wanted)
            case OwnershipSaid():
                self._change(tables.membership, change.membership, not_mine=change.not_mine)
            case RoundWorded():
                self._change(tables.round_, change.round, words=change.text)
            case NudgesAsked():
                self._nudges += [schedule.row_of(nudge) for nudge in asked_nudges(change)]
            case NudgeSnoozed():
                self._nudges.append(schedule.row_of(snoozed_nudge(change)))
            case Nudged():
                sent = {"state": NudgeState.SENT, "card": change.card, "settled": change.at}
                for nudge in change.nudges:
                    self._change(tables.nudge, nudge, **sent, claimed=None)
            case NudgeDropped():
                why = {"state": NudgeState.DROPPED, "outcome": change.why, "settled": change.at}
                self._change(tables.nudge, change.nudge, **why, claimed=None)
            case NudgePostponed():
                self._change(tables.nudge, change.nudge, due=change.due, claimed=None)
            case _:
                assert_never(change)

    def _insert(self, table: Table, change: Change, row: Row, *names: str) -> None:
        self._inserts[table].append(row | {name: getattr(change, name) for name in names})

    def _change(self, table: Table, key: str, **values: Any) -> None:
        """Set columns of a row; what is set later wins."""
        self._updates[table].setdefault(key, {}).update(values)

    def _settle(self, change: RatingAgreed | DissentKept) -> None:
        """Keep an agreed rating, or the dissent to one that may have been stored long ago."""
        key = (change.round, change.item)
        if isinstance(change, RatingAgreed):
            names = ("round", "item", "level", "reason", "by", "at")
            said = {name: getattr(change, name) for name in names}
            self._agreed[key] = {**said, "present": frozenset(change.present), "dissent": ""}
        elif key in self._agreed:
            self._agreed[key]["dissent"] = change.text
        else:
            self._dissents.append({"of": change.round, "about": change.item, "text": change.text})

    def _write_settled(self, connection: Connection) -> None:
        """Write what was agreed and challenged; raise NoSuchRow for a dissent to nothing."""
        _upsert(connection, tables.agreed, self._agreed.values(), ("round", "item"), _AGREED)
        for row in self._dissents:
            if connection.execute(_DISSENT, row).rowcount != 1:
                raise NoSuchRow(tables.agreed.name)
        _upsert(connection, tables.challenge, self._challenges.values(), ("round", "item"), _CHALLENGE[2:])

    def _letters_out(self, connection: Connection) -> list[Outgoing]:
        """A reply for each letter and each address of the person it is to, if they can be reached."""
        if not self._letters:
            return []
        people = {letter.person for letter in self._letters}
        found: dict[str, list[Address]] = defaultdict(list)
        for row in connection.execute(_REACHABLE, {"people": list(people)}):
            found[row.person].append(Address(channel=row.channel, id=row.id))
        return [Outgoing(one.reply, to, again=True) for one in self._letters for to in found[one.person]]

    def _answer(self, change: RatingGiven | NoteWritten | BackingsNamed, row: Row) -> None:
        kept = self._answers.setdefault((change.sheet, change.item), {})
        kept.update(row, by=change.by, at=change.at)

    def _write_answers(self, connection: Connection) -> None:
        """Set only what was said: a rating leaves the note in place, and the other way round."""
        groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for (sheet, item), said in self._answers.items():
            row = {"sheet": sheet, "item": item, **_UNSAID, **said}
            groups[tuple(sorted(said))].append(row)
        for columns, rows in groups.items():
            _upsert(connection, tables.answer, rows, ("sheet", "item"), columns)


_PARENTS_FIRST: Sequence[Table] = (
    tables.area,
    tables.team,
    tables.membership,
    tables.invitation,
    tables.round_,
    tables.sheet,
    tables.action,
)

_CHANGED: Sequence[Table] = (
    tables.area,
    tables.team,
    tables.person,
    tables.membership,
    tables.invitation,
    tables.round_,
    tables.sheet,
    tables.action,
    tables.nudge,
)

_USE = (
    update(tables.invitation)
    .where(tables.invitation.c.id == bindparam("key"))
    .values(used=tables.invitation.c.used + 1)
)

_AGREED = ("level", "reason", "dissent", "present", "by", "at")

_CHALLENGE = ("round", "item", "level", "note", "by", "at")

_DISSENT = (
    update(tables.agreed)
    .where(tables.agreed.c.round == bindparam("of"), tables.agreed.c.item == bindparam("about"))
    .values(dissent=bindparam("text", type_=tables.agreed.c.dissent.type))
)

_REACHABLE = (
    select(tables.address)
    .join_from(tables.address, tables.person)
    .where(tables.person.c.reachable, tables.person.c.id.in_(bindparam("people", expanding=True)))
    .order_by(tables.address.c.channel, tables.address.c.id)
)

_PLAIN_INSERTS = {table: insert(table) for table in _PARENTS_FIRST}

_CONVERSATION = ("membership", "card", "handle", "live", "awaiting", "last", "invited", "wrong", "looked")

_UNSAID: Mapping[str, Any] = {
    "level": None,
    "other": None,
    "reason": None,
    "note": None,
    "backings": frozenset(),
}


def _rating_row(rating: Rating) -> Row:
    match rating:
        case Rated():
            return {"level": rating.level, "other": None, "reason": None}
        case DontKnow():
            return {"level": None, "other": "dont_know", "reason": None}
        case NotApplicable():
            return {"level": None, "other": "not_applicable", "reason": rating.reason}
        case _:
            assert_never(rating)


def _conversation_row(talk: Conversation) -> Row:
    return {
        "channel": talk.address.channel,
        "address": talk.address.id,
        "membership": talk.membership,
        "card": talk.live.id if talk.live else None,
        "handle": talk.live.handle if talk.live else None,
        "live": encode(talk.live) if talk.live else None,
        "awaiting": talk.awaiting,
        "last": encode(talk.last) if talk.last else None,
        "invited": talk.invited,
        "wrong": encode(talk.wrong) if talk.wrong else None,
        "looked": talk.looked,
    }


def _upsert(
    connection: Connection, table: Table, rows: Iterable[Row], key: tuple[str, ...], columns: tuple[str, ...]
) -> None:
    if listed := list(rows):
        statement = _upsert_statement(connection.dialect.name, table, key, columns, tuple(listed[0]))
        statement.write(connection, listed)


@cache
def _upsert_statement(
    dialect: str, table: Table, key: tuple[str, ...], columns: tuple[str, ...], given: tuple[str, ...]
) -> Prepared:
    statement = insert_knowing_conflicts(dialect, table)
    if not columns:
        return Prepared(statement.on_conflict_do_nothing(index_elements=key), given)
    changed = {name: statement.excluded[name] for name in columns}
    return Prepared(statement.on_conflict_do_update(index_elements=key, set_=changed), given)


@cache
def _ask_again(dialect: str) -> Any:
    """Insert reminders that somebody asked for; one that was dropped before is asked for anew."""
    statement = insert_knowing_conflicts(dialect, tables.nudge)
    anew = {name: statement.excluded[name] for name in ("due", "state", "outcome", "words")}
    return statement.on_conflict_do_update(
        index_elements=("id",),
        set_={**anew, "settled": None, "claimed": None},
        where=tables.nudge.c.state == NudgeState.DROPPED.value,
    )


def _update(connection: Connection, table: Table, rows: Mapping[str, Row]) -> None:
    """Update rows by id, those with the same columns together; raise NoSuchRow if one is missing."""
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for key, row in rows.items():
        values = {f"new_{name}": row[name] for name in sorted(row)}
        groups[tuple(sorted(row))].append({"key": key} | values)
    for columns, params in groups.items():
        if connection.execute(_update_statement(table, columns), params).rowcount != len(params):
            raise NoSuchRow(table.name)


@cache
def _update_statement(table: Table, columns: tuple[str, ...]) -> Update:
    values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
    return update(table).where(table.c.id == bindparam("key")).values(values)

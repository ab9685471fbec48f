"""What the turns of a batch write, gathered by table and written table by table."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias, assert_never

from sqlalchemy import Connection, Table, Update, bindparam, insert, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.changes import (
    AreaFounded,
    BackingsNamed,
    Change,
    MemberJoined,
    NoteWritten,
    PersonMet,
    RatingGiven,
    ReachChanged,
    RoundOpened,
    SheetReopened,
    SheetStarted,
    SheetSubmitted,
    TeamAdded,
)
from flows.replies import Card, Reply
from flows.rounds import DontKnow, NotApplicable, Rated, Rating, RoundState
from flows.view import Conversation, Turn
from storage import journal, tables
from storage.codec import encode

Row: TypeAlias = dict[str, Any]

INSERTS: Mapping[str, Callable[[Table], Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
"""The dialects' own INSERT, by the dialect's name: the ones that know ON CONFLICT."""


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
        self._reach: dict[str, Row] = {}
        self._sheets: dict[str, Row] = {}
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
        self._inserts[tables.outbox].extend(_outbox_row(reply, talk) for reply in turn.replies)

    def execute(self, connection: Connection) -> None:
        """Write everything, parents before children; raise NoSuchRow for a change of what is not there."""
        _upsert(connection, tables.person, self._people.values(), ("id",), ())
        _upsert(connection, tables.address, self._addresses.values(), ("channel", "id"), ("person",))
        for table in _PARENTS_FIRST:
            if rows := self._inserts[table]:
                connection.execute(_PLAIN_INSERTS[table], rows)
        _update(connection, tables.person, self._reach)
        _update(connection, tables.sheet, self._sheets)
        self._write_answers(connection)
        journal.append(connection, self._changes)
        talks = self._conversations.values()
        _upsert(connection, tables.conversation, talks, ("channel", "address"), _CONVERSATION)
        if rows := self._inserts[tables.outbox]:
            connection.execute(_PLAIN_INSERTS[tables.outbox], rows)

    def _take(self, change: Change) -> None:  # noqa: C901, PLR0912 – one short case per change
        row: Row
        match change:
            case PersonMet():
                self._people[change.person] = {"id": change.person, "reachable": True}
                to = change.address
                row = {"channel": to.channel, "id": to.id, "person": change.person}
                self._addresses[to.channel, to.id] = row
            case ReachChanged():
                self._reach[change.person] = {"reachable": change.reachable}
            case AreaFounded():
                self._insert(tables.area, change, {"id": change.area}, "name", "nation", "practice")
            case TeamAdded():
                row = {"id": change.team, "functions": frozenset(change.functions)}
                self._insert(tables.team, change, row, "area", "name", "agency")
            case MemberJoined():
                row = {"id": change.membership}
                self._insert(tables.membership, change, row, "person", "area", "team", "role")
            case RoundOpened():
                row = {"id": change.round, "state": RoundState.OPEN, "opened": change.at}
                self._insert(tables.round_, change, row, "area", "number", "framework", "closes")
            case SheetStarted():
                self._insert(tables.sheet, change, {"id": change.sheet}, "round", "team")
            case RatingGiven():
                self._answer(change, _rating_row(change.rating))
            case NoteWritten():
                self._answer(change, {"note": change.text or None})
            case BackingsNamed():
                self._answer(change, {"backings": frozenset(change.backings)})
            case SheetSubmitted():
                self._sheets[change.sheet] = {"submitted": change.at, "approver": change.approver}
            case SheetReopened():
                self._sheets[change.sheet] = {"submitted": None, "approver": None}
            case _:
                assert_never(change)

    def _insert(self, table: Table, change: Change, row: Row, *names: str) -> None:
        self._inserts[table].append(row | {name: getattr(change, name) for name in names})

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


_PARENTS_FIRST: Sequence[Table] = (tables.area, tables.team, tables.membership, tables.round_, tables.sheet)

_PLAIN_INSERTS = {table: insert(table) for table in (*_PARENTS_FIRST, tables.outbox)}

_CONVERSATION = ("membership", "card", "handle", "live", "awaiting", "last")

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
    }


def _outbox_row(reply: Reply, talk: Conversation) -> Row:
    return {
        "channel": talk.address.channel,
        "address": talk.address.id,
        "body": encode(reply),
        "card": reply.id if isinstance(reply, Card) else None,
        "again": True,
    }


def _upsert(
    connection: Connection, table: Table, rows: Iterable[Row], key: tuple[str, ...], columns: tuple[str, ...]
) -> None:
    if listed := list(rows):
        connection.execute(_upsert_statement(connection.dialect.name, table, key, columns), listed)


@cache
def _upsert_statement(dialect: str, table: Table, key: tuple[str, ...], columns: tuple[str, ...]) -> Any:
    statement = INSERTS[dialect](table)
    if not columns:
        return statement.on_conflict_do_nothing(index_elements=key)
    changed = {name: statement.excluded[name] for name in columns}
    return statement.on_conflict_do_update(index_elements=key, set_=changed)


def _update(connection: Connection, table: Table, rows: Mapping[str, Row]) -> None:
    """Update rows by id, all with the same columns; raise NoSuchRow if one is missing."""
    if not rows:
        return
    statement = _update_statement(table, tuple(next(iter(rows.values()))))
    params = [
        {"key": key} | {f"new_{name}": value for name, value in row.items()} for key, row in rows.items()
    ]
    if connection.execute(statement, params).rowcount != len(params):
        raise NoSuchRow(table.name)


@cache
def _update_statement(table: Table, columns: tuple[str, ...]) -> Update:
    values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
    return update(table).where(table.c.id == bindparam("key")).values(values)

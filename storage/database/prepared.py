"""Statements that run many times a second: made by SQLAlchemy once, run by the driver alone.

Running one through SQLAlchemy costs ten times what the driver takes for it.
"""

import json
from collections import namedtuple
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import (
    ClauseElement,
    ColumnElement,
    Connection,
    Dialect,
    Insert,
    Text,
    bindparam,
    func,
    select,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

Convert = Callable[[Any], Any]

LATER = "later"
"""Under this name a connection to a server has what goes there with the next question: see `server.later`."""

Values = Sequence[Any]
Rows = list[Any]


class Later(Protocol):
    """What a connection to a server has been told and has not passed on yet, in order."""

    @property
    def has_begun(self) -> bool:
        """Whether anything of this transaction has been passed on."""
        ...

    def begin(self, *statements: str, each: bool = False) -> None:
        """Begin a transaction with these statements, once anything is asked; `each` question has its own."""
        ...

    def write(self, sql: str, many: Sequence[Values], otherwise: type[Exception] | None = None) -> None:
        """Run a statement for each of these values before anything else is asked, or all is committed."""
        ...

    def count(self, sql: str, many: Sequence[Values]) -> int:
        """Run a statement for each of these values now; give how many rows that touched."""
        ...

    def expect(self, sql: str, values: Values) -> None:
        """Ask something with what is asked next, for who asks the very same in a moment."""
        ...

    def ask_anew(self) -> None:
        """Let nobody have what was asked up to now."""
        ...

    def rows(self, sql: str, values: Values) -> Rows:
        """Ask something now; gives its rows."""
        ...

    def run(self) -> None:
        """Pass on what has been said."""
        ...

    def commit(self) -> None:
        """Pass on what is left, and commit with it."""
        ...


def later_of(connection: Connection) -> Later:
    """That of a connection to a server."""
    later: Later = connection.info[LATER]
    return later


class _Keys(TypeDecorator[Collection[str]]):
    """Texts to look up, as one parameter however many they are."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Collection[str] | None, dialect: Dialect) -> str:
        """Write them as a JSON list; SQLite reads texts in it up to a NUL only, which no key of ours has."""
        del dialect
        # in one order, so that the same question is known again
        return json.dumps(sorted(key for key in value or () if "\0" not in key), ensure_ascii=False)


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column is one of the texts in the parameter of this name."""
    listed = func.json_each(bindparam(name, type_=_Keys)).table_valued("value", name="asked")
    return column.in_(select(listed.c.value))


@dataclass(frozen=True, slots=True)
class _Form:
    """A statement as one dialect runs it.

    `given` are the names of its parameters in order, each with what writes it, and `fixed` the values that
    stand in the statement. `read` makes the values of a row of what the driver gives, `name` names them.
    """

    sql: str
    given: Sequence[tuple[str, Convert | None]]
    fixed: Mapping[str, Any]
    read: Convert
    name: Convert

    def values(self, row: Mapping[str, Any]) -> list[Any]:
        """The values of the parameters in order."""
        if self.fixed:
            row = {**self.fixed, **row}
        return [write(row[name]) if write else row[name] for name, write in self.given]


class Prepared:
    """A statement with named parameters; an INSERT takes the columns it is to fill.

    `otherwise` has what means the same in a dialect that does not know it as it stands.
    """

    def __init__(
        self,
        statement: ClauseElement,
        columns: Iterable[str] = (),
        *,
        otherwise: Mapping[str, ClauseElement] | None = None,
    ) -> None:
        self._statement = statement
        self.columns = list(columns) or None
        self._otherwise = otherwise or {}
        self._forms: dict[str, _Form] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any] | None = None) -> list[Any]:
        """Run a SELECT; the values of a row are its attributes, named as the columns are."""
        name = self._form(connection.dialect).name
        return [name(row) for row in self.bare(connection, values)]

    def for_keys(self, connection: Connection, keys: Collection[Any]) -> list[Any]:
        """Run a SELECT that looks rows up by `keys`; for none, give nothing without asking."""
        return self.rows(connection, {"keys": keys}) if keys else []

    def bare(self, connection: Connection, values: Mapping[str, Any] | None = None) -> list[Sequence[Any]]:
        """Run a SELECT of many rows; the values of each are in the order of the columns, without names."""
        form = self._form(connection.dialect)
        if later := connection.info.get(LATER):
            return [form.read(row) for row in later.rows(form.sql, form.values(values or {}))]
        cursor = connection.connection.cursor()
        try:
            cursor.execute(form.sql, form.values(values or {}))
            return [form.read(row) for row in cursor.fetchall()]
        finally:
            cursor.close()

    def expect(self, connection: Connection, values: Mapping[str, Any] | None = None) -> None:
        """Say that this is asked in a moment: on a server it goes there with what is asked before."""
        if later := connection.info.get(LATER):
            form = self._form(connection.dialect)
            later.expect(form.sql, form.values(values or {}))

    def expect_keys(self, connection: Connection, keys: Collection[Any]) -> None:
        """Say that `for_keys` is asked for these in a moment."""
        if keys:
            self.expect(connection, {"keys": keys})

    def scalar(self, connection: Connection, values: Mapping[str, Any] | None = None) -> Any:
        """Run what gives rows; give the only value of its first row, None if there is none."""
        rows = self.bare(connection, values)
        return rows[0][0] if rows else None

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run what writes once for each of these, be there none; give how many rows that touched."""
        if not rows:
            return 0
        form = self._form(connection.dialect)
        if later := connection.info.get(LATER):
            return int(later.count(form.sql, [form.values(row) for row in rows]))
        cursor = connection.connection.cursor()
        try:
            if len(rows) == 1:
                cursor.execute(form.sql, form.values(rows[0]))
            else:
                cursor.executemany(form.sql, [form.values(row) for row in rows])
            return cursor.rowcount
        finally:
            cursor.close()

    def write_all(
        self,
        connection: Connection,
        rows: Sequence[Mapping[str, Any]],
        otherwise: type[Exception] | None = None,
    ) -> None:
        """The same where nobody asks how many; on a server it goes there with what is asked next.

        `otherwise` is raised, then at the latest, where it does not touch a row for each of these.
        """
        if later := connection.info.get(LATER):
            form = self._form(connection.dialect)
            later.write(form.sql, [form.values(row) for row in rows], otherwise)
        elif self.write(connection, rows) != len(rows) and otherwise:
            raise otherwise

    def statement_for(self, dialect: str) -> ClauseElement:
        """What is run in the dialect of this name."""
        statement = self._otherwise.get(dialect, self._statement)
        # nobody asks for the keys that were made
        return statement.inline() if isinstance(statement, Insert) else statement

    def _form(self, dialect: Dialect) -> _Form:
        form = self._forms.get(dialect.name)
        if form is None:
            form = self._forms[dialect.name] = self._made(dialect)
        return form

    def _made(self, dialect: Dialect) -> _Form:
        statement = self.statement_for(dialect.name)
        compiled: Any = statement.compile(dialect=dialect, column_keys=self.columns)
        columns = list(getattr(statement, "selected_columns", None) or ())
        return _Form(
            sql=str(compiled),
            given=[(name, _writer(compiled.binds[name].type, dialect)) for name in compiled.positiontup],
            fixed={name: one.value for name, one in compiled.binds.items() if not one.required},
            read=_reader(columns, dialect),
            name=_namer(columns),
        )


def _writer(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _namer(columns: Sequence[ColumnElement[Any]]) -> Convert:
    """What gives the values of a row their names."""
    row = namedtuple("row", [column.key for column in columns], rename=True)  # type: ignore[misc]  # noqa: PYI024 – known at run time only
    return row._make


def _reader(columns: Sequence[ColumnElement[Any]], dialect: Dialect) -> Convert:
    """What makes the values of a row."""
    found = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    readers = [(place, read) for place, read in enumerate(found) if read]
    if not readers:
        return lambda bare: bare

    def read(bare: Sequence[Any]) -> list[Any]:
        values = list(bare)
        for place, convert in readers:
            values[place] = convert(values[place])
        return values

    return read

"""What goes to a server together: what nobody waits for goes there with the next that is waited for.

Behind a network each way there and back costs more than the statement.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg

from storage.database.prepared import Rows, Values


@dataclass(slots=True)
class _Said:
    """A statement for each of these values; `otherwise` is raised where it touches no row for one of them."""

    sql: str
    many: Sequence[Values | None]
    otherwise: type[Exception] | None = None
    cursor: Any = None

    def begin(self, raw: "psycopg.Connection[Any]") -> None:
        """Send it, without waiting."""
        self.cursor = raw.cursor()
        sql = _TOUCHES_SOME.format(self.sql) if self.otherwise else self.sql
        if len(self.many) == 1:
            self.cursor.execute(sql, self.many[0])
        else:
            # it counts the rows of all
            self.cursor.executemany(sql, self.many)


_TOUCHES_SOME = "WITH touched AS ({} RETURNING 1) SELECT 1 / count(*) FROM touched"
"""Fails at the server, before anything behind it is done there: nobody has to wait to see it."""


class Later:
    """What a connection has been told and has not passed on yet, in order. It is for one transaction."""

    def __init__(self, raw: "psycopg.Connection[Any]") -> None:
        self._raw = raw
        self._said: list[_Said] = []
        self._first = 0
        self._each: tuple[str, ...] = ()
        self._expected: dict[str, list[tuple[Values, Callable[[], Rows]]]] = {}
        self.has_begun = False

    def begin(self, *statements: str, each: bool = False) -> None:
        """Begin a transaction with these statements, once anything is asked; `each` question has its own."""
        self._said = [_Said(sql, [None]) for sql in statements]
        self._each = statements if each else ()
        self._first, self.has_begun = len(statements), False
        self._expected.clear()

    def write(self, sql: str, many: Sequence[Values], otherwise: type[Exception] | None = None) -> None:
        """Run a statement for each of these values before anything else is asked, or all is committed.

        `otherwise` is raised then where it touches no row for one of them, and nothing behind it is done.
        """
        self._said.append(_Said(sql, many, otherwise))

    def count(self, sql: str, many: Sequence[Values]) -> int:
        """Run a statement for each of these values now; give how many rows that touched."""
        said = _Said(sql, many)
        self._said.append(said)
        self.run()
        return int(said.cursor.rowcount)

    def expect(self, sql: str, values: Values) -> None:
        """Ask something with what is asked next, for who asks the very same in a moment."""
        self._expected.setdefault(sql, []).append((values, self._ahead(sql, values)))

    def ask_anew(self) -> None:
        """Let nobody have what was asked up to now."""
        self._expected.clear()

    def _ahead(self, sql: str, values: Values) -> Callable[[], Rows]:
        said = _Said(sql, [values])
        self._said.append(said)

        def rows() -> Rows:
            if said in self._said:
                self.run()
            return list(said.cursor.fetchall())

        return rows

    def rows(self, sql: str, values: Values) -> Rows:
        """Ask something now; gives its rows."""
        waiting = self._expected.get(sql, [])
        for place, (known, expected) in enumerate(waiting):
            if known == values:
                del waiting[place]
                return expected()
        if self._each:
            return self._alone(sql, values)
        if self._said:
            return self._ahead(sql, values)()
        cursor = self._raw.cursor()
        try:
            cursor.execute(sql, values)
            return list(cursor.fetchall())
        finally:
            cursor.close()

    def _alone(self, sql: str, values: Values) -> Rows:
        """Ask something in a transaction that is over with it."""
        self._said = self._said or [_Said(one, [None]) for one in self._each]
        asked = self._ahead(sql, values)
        self._said.append(_Said("COMMIT", [None]))
        return asked()

    def run(self) -> None:
        """Pass on what has been said; raises what the driver raises, whichever statement it was."""
        said, self._said, self._first = self._said, [], 0
        if said:
            try:
                with self._raw.pipeline():
                    for one in said:
                        one.begin(self._raw)
            except psycopg.errors.DivisionByZero:
                otherwise = [one.otherwise for one in said if one.otherwise]
                if not otherwise:
                    raise
                raise otherwise[0] from None
            self.has_begun = True

    def commit(self) -> None:
        """Pass on what is left, and commit with it, where there is anything."""
        if not self.has_begun and len(self._said) == self._first:
            # nothing was asked
            self._said = []
        if self._said:
            ends = _Said("COMMIT", [None])
            self._said.append(ends)
            # if the answer is lost nobody knows whether it was done
            self.has_begun = True
            self.run()
            if ends.cursor.statusmessage != "COMMIT":
                raise psycopg.errors.InFailedSqlTransaction("it could not be committed")

"""The framework versions that rounds are pinned to."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, bindparam, select

from flows.before import Settled
from flows.framework import Framework
from storage.database import tables
from storage.database.dialects import insert_knowing_conflicts

_FRAMEWORKS = select(tables.framework).where(
    tables.framework.c.version.in_(bindparam("keys", expanding=True))
)


class Library:
    """The framework versions that rounds are pinned to, read once each. `current` is for new rounds.

    What teams read of a version of a released round does not change, so what was `settled` in it is kept as
    well, by the round, the version and the nation.
    """

    def __init__(self, current: Framework, read: Callable[[bytes], Framework]) -> None:
        self.current = current
        self._read = read
        self._known = {current.version: current}
        self.settled: dict[tuple[str, int, str], Settled] = {}

    def keep(self, connection: Connection, data: bytes) -> None:
        """Keep the bytes of the current version, unless they are there from before."""
        statement = insert_knowing_conflicts(connection.dialect.name, tables.framework)
        row = {"version": self.current.version, "data": data}
        connection.execute(statement.on_conflict_do_nothing(), row)

    def load(self, connection: Connection, versions: set[str]) -> Mapping[str, Framework]:
        """Read those versions that were not asked for before; give all that are known."""
        if missing := versions - self._known.keys():
            rows = connection.execute(_FRAMEWORKS, {"keys": list(missing)}).all()
            self._known.update({version: self._read(data) for version, data in rows})
        return self._known

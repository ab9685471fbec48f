"""The framework versions that rounds are pinned to."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, bindparam, select

from flows.framework import Framework
from storage.database import tables

_FRAMEWORKS = select(tables.framework).where(
    tables.framework.c.version.in_(bindparam("keys", expanding=True))
)


class Library:
    """The framework versions that rounds are pinned to, read once each. `current` is for new rounds."""

    def __init__(self, current: Framework, read: Callable[[bytes], Framework]) -> None:
        self.current = current
        self._read = read
        self._known = {current.version: current}

    def load(self, connection: Connection, versions: set[str]) -> Mapping[str, Framework]:
        """Read those versions that were not asked for before; give all that are known."""
        if missing := versions - self._known.keys():
            rows = connection.execute(_FRAMEWORKS, {"keys": list(missing)}).all()
            self._known.update({version: self._read(data) for version, data in rows})
        return self._known

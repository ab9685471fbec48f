"""What a database does in a way of its own, whether it is a file or on a server."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine

from storage.database.faults import DatabaseFault

T = TypeVar("T")


class Works(Protocol):
    """A connection that everything of one kind goes over; used by one thread."""

    engine: Engine

    def transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        """Run the work and commit it; whatever it raises, nothing of it is kept."""
        ...

    def truncate_wal(self) -> bool:
        """Let go of what was deleted and is still in a log; false if that can't be just now."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class Reads(Protocol):
    """A connection for long reads beside it."""

    async def read(self, work: Callable[[Connection], T], seconds: float | None) -> T:
        """Run the work in one transaction, for at most so many seconds; None lets it take its time."""
        ...

    async def close(self) -> None:
        """Close the connection, if there is one."""
        ...


class Leases(Protocol):
    """Who of several processes does what only one may do at a time. `others` are those that serve besides."""

    others: int

    async def take(self, name: str) -> bool:
        """Take or renew something; False where another process has it."""
        ...

    async def close(self) -> None:
        """Give back what was taken."""
        ...


class News(Protocol):
    """What other processes tell of that they have written. `is_heard` while nothing of it is missed."""

    is_heard: bool

    async def hear(self, run: str, told: Callable[[Collection[str]], None]) -> None:
        """Tell of all that is rung at the database of this run; raises NotHeard once it can't be heard."""
        ...

    async def look(self, run: str) -> None:
        """Raise NotHeard where nothing of that database could be heard."""
        ...


class Kind(Protocol):
    """A file, or a database on a server.

    `where` names it to people, without a secret. Files that belong to it are named after `path`, which is the
    database itself where that is a file. `side` is a second connection for what takes a moment and `intake` a
    third for what comes in, each None where only one may write. `writing`, `beside`, `reading` and `asking`
    begin a transaction: one that nobody else writes beside, one that lets others of its kind in, one that
    only reads, and one of which each question may see what is committed by then.
    `several` processes may have it open to write, and share out by `leases` what only one may do. `errors`
    are what its driver raises.
    """

    where: Path | str
    path: Path
    works: Works
    side: Works | None
    intake: Works | None
    reads: Reads
    several: bool
    writing: str
    beside: str
    reading: str
    asking: str
    leases: Leases | None
    errors: tuple[type[Exception], ...]

    def fault_of(self, error: Exception) -> DatabaseFault | None:
        """What an error of the driver says of the database itself; None if a statement was at fault."""
        ...

    def is_contention(self, error: Exception) -> bool:
        """Whether two transactions were in each other's way, so that this one is tried again."""
        ...

    def release(self) -> None:
        """Let other processes in, once both connections are closed; does nothing the second time."""
        ...

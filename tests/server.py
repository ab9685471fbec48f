"""A PostgreSQL server of the tests' own, from the system's binaries: one a session, a database a test."""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import pytest

from storage.database.connection import open_database
from storage.database.schema import metadata
from tests.patience import PATIENCE

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
"""Where Debian puts them, the newest last."""

ON_THE_PATH = shutil.which("initdb")

NOT_THERE = (
    "NOT TRIED ON POSTGRESQL: there is no server on this machine. Debian and Ubuntu: apt install postgresql"
)
"""What is said of each test that is left out."""

QUICK = ("fsync=off", "full_page_writes=off", "synchronous_commit=on", "autovacuum=off")
"""For tests that do not cut the power: what is committed is in memory."""


SHIFTED = (
    "under libfaketime no timer of a server fires, so nothing there is ended in time: not at another hour"
)


def _program(name: str) -> str:
    """One of the server's programs; the test is left out, and that is said, where it is not installed."""
    if os.environ.get("FAKETIME"):
        return pytest.skip(SHIFTED)
    if BINARIES:
        return str(BINARIES[-1].with_name(name))
    if ON_THE_PATH:
        return str(Path(ON_THE_PATH).resolve().with_name(name))
    return pytest.skip(NOT_THERE)


@dataclass
class Server:
    """A server that runs; it is reached by a socket in its folder."""

    folder: Path
    command: Sequence[str]
    who: tuple[int, int] | None
    process: "subprocess.Popen[bytes]" = field(init=False)
    _numbers: Iterator[int] = field(default_factory=count)
    emptied_url: str = ""

    def start(self) -> None:
        """Start it, and wait until it lets somebody in."""
        with (self.folder / "log").open("ab") as log:
            self.process = _start(self.who, log.fileno(), self.command)
        _wait_for(self)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT ends what everybody does first, SIGQUIT and SIGKILL leave no time for that."""
        self.process.send_signal(how)
        self.process.wait(PATIENCE)

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://audit@/{name}?host={self.folder}"

    def fresh(self, template: str = "template0") -> str:
        """The address of a new database."""
        name = f"audit{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
        return self.url(name)

    def emptied(self) -> str:
        """The address of the database that tests share, with its tables and nothing in them."""
        if not self.emptied_url:
            self.emptied_url = self.fresh()
            with ThreadPoolExecutor() as aside:
                aside.submit(asyncio.run, _make(self.emptied_url)).result()
        names = [f'"{table.name}"' for table in reversed(metadata.sorted_tables)]
        with psycopg.connect(self.emptied_url, autocommit=True) as there:
            there.execute("; ".join(f"DELETE FROM {name}" for name in names).encode())
            there.execute("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
            there.execute("DELETE FROM lease; DELETE FROM shelf; DELETE FROM allowance")
        return self.emptied_url

    def tool(self, name: str, *words: str) -> None:
        """Run one of the server's own tools to its end."""
        _run(self.who, name, *words)

    def execute(self, statement: str) -> None:
        """Run something on the database that every server has."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as there:
            there.execute(statement.encode())


async def _make(url: str) -> None:
    await (await open_database(url)).close()


@contextmanager
def running(*settings: str) -> Iterator[Server]:
    """A server as long as this lasts, which is ended by its id."""
    _program("initdb")
    # not in the folder of the test, which its user may not be able to get to
    folder = Path(tempfile.mkdtemp(prefix="audit-pg-", dir="/tmp"))
    who = _unprivileged()
    if who:
        os.chown(folder, *who)
    try:
        data = str(folder / "data")
        _run(who, "initdb", "-D", data, "-U", "audit", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        given = (f"unix_socket_directories={folder}", "listen_addresses=", *settings)
        server = Server(folder, [_program("postgres"), "-D", data, *(f"-c{one}" for one in given)], who)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _unprivileged() -> tuple[int, int] | None:
    """Whom the server runs as where we are root, which it refuses."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return found.pw_uid, found.pw_gid
    return None


def _start(who: tuple[int, int] | None, output: int, command: Sequence[str]) -> "subprocess.Popen[bytes]":
    user, group = who or (None, None)
    return subprocess.Popen(  # noqa: S603 – the system's own program
        command,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        cwd="/",
        user=user,
        group=group,
        extra_groups=[] if who else None,
    )


def _run(who: tuple[int, int] | None, name: str, *words: str) -> None:
    with tempfile.TemporaryFile() as output:
        if _start(who, output.fileno(), [_program(name), *words]).wait(PATIENCE) != 0:
            output.seek(0)
            raise AssertionError(output.read().decode())


def _wait_for(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(server.url("postgres")).close()
        except psycopg.OperationalError:
            assert server.process.poll() is None, (server.folder / "log").read_text()
            assert time.monotonic() < until
            time.sleep(0.02)
        else:
            return

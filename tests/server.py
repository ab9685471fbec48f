"""A PostgreSQL server of the tests' own, from the system's binaries: one a session, a database a test."""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
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


def binary(name: str) -> str | None:
    """One of the server's programs, None where it is not installed."""
    if BINARIES:
        return str(BINARIES[-1].with_name(name))
    return str(Path(ON_THE_PATH).resolve().with_name(name)) if ON_THE_PATH else None


@dataclass
class Server:
    """A server that runs; it is reached by a socket in its folder."""

    folder: Path
    process: "subprocess.Popen[bytes]"
    _numbers: Iterator[int] = field(default_factory=count)
    _shared: str = ""

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
        if not self._shared:
            self._shared = self.fresh()
            with ThreadPoolExecutor() as aside:
                aside.submit(asyncio.run, _make(self._shared)).result()
        names = [f'"{table.name}"' for table in reversed(metadata.sorted_tables)]
        with psycopg.connect(self._shared, autocommit=True) as there:
            there.execute("; ".join(f"DELETE FROM {name}" for name in names).encode())
            there.execute("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
        return self._shared

    def execute(self, statement: str) -> None:
        """Run something on the database that every server has."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as there:
            there.execute(statement.encode())


async def _make(url: str) -> None:
    await (await open_database(url)).close()


@contextmanager
def running(*settings: str) -> Iterator[Server]:
    """A server as long as this lasts; the test is left out, and that is said, where there is none."""
    if binary("initdb") is None:
        pytest.skip(NOT_THERE)
    # not in the folder of the test, which its user may not be able to get to
    folder = Path(tempfile.mkdtemp(prefix="audit-pg-", dir="/tmp"))
    who = _unprivileged()
    if who:
        os.chown(folder, *who)
    try:
        _run(who, "initdb", "-D", folder / "data", "-U", "audit", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        options = [
            f"-c{one}" for one in (f"unix_socket_directories={folder}", "listen_addresses=", *settings)
        ]
        with (folder / "log").open("wb") as log:
            process = _start(who, log.fileno(), "postgres", "-D", folder / "data", *options)
        try:
            server = Server(folder, process)
            _wait_for(server)
            yield server
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)
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


def _start(
    who: tuple[int, int] | None, output: int, name: str, *words: str | Path
) -> "subprocess.Popen[bytes]":
    user, group = who or (None, None)
    return subprocess.Popen(  # noqa: S603 – the system's own program
        [binary(name) or name, *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        cwd="/",
        user=user,
        group=group,
        extra_groups=[] if who else None,
    )


def _run(who: tuple[int, int] | None, name: str, *words: str | Path) -> None:
    with tempfile.TemporaryFile() as output:
        if _start(who, output.fileno(), name, *words).wait(PATIENCE) != 0:
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

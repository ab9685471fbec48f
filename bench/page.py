"""How many can answer on the page at once, how long they wait, and what their open pages cost.

A tap is one request on both sides, from as many people, each on a connection that is open before the clock
starts. The bare route is served with the page's own settings. How much dearer a tap is than that depends on
the disk: this one may say at once that a row is safe. So both are measured once more as on one that does not.
"""

import asyncio
import os
import re
import secrets
import shutil
import socket
import sqlite3
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from urllib.parse import urlencode

from bench.disk import ROOT, scratch
from bench.measuring import Series, goal, heading, interleaved, percentile, row
from bot.web.limits import TAPS

LATE = 0.15
"""Seconds within which 99 of 100 taps are saved, at one a second from each."""

SHARE = 0.4
"""Of the rate of a bare route that commits one row."""

FLUSH = 0.001
"""Seconds that a disk takes to be sure of what was written, where both are measured once more."""

STREAMS = 60.0
"""Megabytes that the open event streams of all may cost."""

PEOPLE = 300
AT_ONCE = 5
"""Taps of each, one right after the other, that the rate is measured by."""

_TICKS = os.sysconf("SC_CLK_TCK")


async def run(pairs: int, *, people: int = PEOPLE, seconds: int = 10) -> None:
    """Measure the rate beside a bare route, then the waits at one tap a second, then the open streams."""
    heading(
        "page",
        f"{people} people answer over HTTP: taps saved a second with all at once, against a bare Starlette "
        "route that commits one row (sqlite3, WAL, synchronous=FULL); then one tap a second from each",
    )
    async with _beside(people) as (crowd, bare):
        most = (len(crowd.left) - seconds) // AT_ONCE - 1
        spent = await _compare("all at once", crowd, bare, min(pairs, most))
        row("processor for a tap", spent["ours"], "ms", "bare route", spent["its"])
        before = _memory(crowd.server)
        streams = [asyncio.create_task(person.listen()) for person in crowd.people]
        await asyncio.gather(*(person.listening.wait() for person in crowd.people))
        cost = _memory(crowd.server) - before
        await _paced(crowd.server, crowd.people, crowd.next(seconds))
        goal(f"≤ {STREAMS} MB for {people - 1} open streams", cost, "MB", reached=cost <= STREAMS)
        for stream in streams:
            stream.cancel()
        await asyncio.gather(*streams, return_exceptions=True)
    if not shutil.which("strace"):
        print("  not measured on a disk that takes its time: strace, which delays it, is not there")
        return
    async with _beside(people, flush=FLUSH) as (crowd, bare):
        most = len(crowd.left) // AT_ONCE - 1
        await _compare(f"on a disk {FLUSH * 1000:.0f} ms slower", crowd, bare, min(pairs, most))


@dataclass
class Crowd:
    """People who have all come as far; `left` are the items that nobody of them has answered."""

    server: Process
    people: list["Person"]
    left: list[str]

    def next(self, many: int) -> list[str]:
        """So many of the items, which they answer now."""
        some, self.left = self.left[:many], self.left[many:]
        return some


@asynccontextmanager
async def _beside(people: int, *, flush: float = 0.0) -> AsyncIterator[tuple[Crowd, tuple[Process, int]]]:
    """The page with so many people, of whom the first has answered everything; a bare route and its port."""
    with scratch() as name:
        folder = Path(name)
        async with served(folder, flush) as (ours, port), _bare(folder, flush) as bare:
            first, *others = persons = [Person(port) for _ in range(people)]
            for some in (persons[at : at + 30] for at in range(0, people, 30)):
                await asyncio.gather(*(person.begin() for person in some))
            items = await first.walk()
            crowd = Crowd(ours, others, items)
            yield crowd, bare
            for person in persons:
                person.close()
        _check(folder, len(items) + len(others) * (len(items) - len(crowd.left)))


async def _compare(what: str, crowd: Crowd, bare: tuple[Process, int], pairs: int) -> dict[str, Series]:
    """Print the rate of both with everybody at once; give a processor's milliseconds for each tap."""
    busy: dict[str, list[float]] = {"ours": [], "its": []}
    server, port = bare

    async def tapping() -> float:
        return await _rate(crowd.server, crowd.people, crowd.next(AT_ONCE), busy["ours"])

    async def floor() -> float:
        clients = [Person(port) for _ in crowd.people]
        rate = await _rate(server, clients, ("x",) * AT_ONCE, busy["its"])
        for client in clients:
            client.close()
        return rate

    found = await interleaved(pairs, {"ours": tapping, "its": floor})
    row(what, found["ours"], "taps a second", "bare route", found["its"])
    share = found["ours"].over(found["its"]).median
    goal(f"≥ {SHARE} × its rate", share, "×", reached=share >= SHARE)
    return {who: Series(tuple(values[1:])) for who, values in busy.items()}


async def _rate(
    server: Process, people: Sequence["Person"], items: Sequence[str], busy: list[float]
) -> float:
    """All at once answer these; the taps a second. `busy` is told a processor's milliseconds for each."""
    # a server hangs up on whoever says nothing for a while, and to connect is no part of a tap
    for person in people:
        await person.connect()
    before, began = _processor(server), perf_counter()
    await asyncio.gather(*(person.rates(items) for person in people))
    taps = len(people) * len(items)
    busy.append((_processor(server) - before) / taps * 1000)
    return taps / (perf_counter() - began)


async def _paced(server: Process, people: Sequence["Person"], items: Sequence[str]) -> None:
    """One tap a second from each, whose answer has what came of it, as a page asks for it."""
    waits: list[float] = []

    async def one(number: int, person: Person) -> None:
        first = began + number / len(people)
        for second, item in enumerate(items):
            await asyncio.sleep(first + second - perf_counter())
            at = perf_counter()
            await person.rates_and_looks(item)
            waits.append(perf_counter() - at)

    before, began = _processor(server), perf_counter()
    await asyncio.gather(*(one(number, person) for number, person in enumerate(people)))
    spent = _processor(server) - before
    print(
        f"  saved, and the next card read: median {percentile(waits, 0.5) * 1000:.0f} ms, "
        f"p99 {percentile(waits, 0.99) * 1000:.0f} ms"
    )
    print(
        f"  processor: {spent / (perf_counter() - began) * 100:.0f} % of one, "
        f"{spent / len(waits) * 1000:.2f} ms a tap"
    )
    late = percentile(waits, 0.99)
    goal(f"p99 ≤ {LATE} s, no errors", late, "s", reached=late <= LATE)


class Person:
    """Somebody at a page, with a connection that stays open; every answer that is no success is an error."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._cookie, self._token, self._sheet, self._after = "", "", "", ""
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self.listening = asyncio.Event()

    async def begin(self) -> None:
        """Open the page and go to the first question of a practice audit."""
        await self.get("/")
        for label in ("Try it now", "Social care", "Yes", "Yes", "England", "Start"):
            found = re.findall(rf'value="([\w:-]+)"><kbd>[^<]*</kbd><span>{label}', await self.get("/log"))
            await self._tap(found[-1])
        self._sheet = re.findall(r'value="rate:(\w+):', await self.get("/log"))[-1]

    async def walk(self) -> list[str]:
        """Answer everything; give the items in the order in which they were asked."""
        items = []
        while found := re.findall(
            r'value="rate:\w+:(\w+):2', (await self.get("/log")).partition("aria-current")[2]
        ):
            items.append(found[0])
            await self.rates(found[:1])
            # no faster than a session may go on for long
            await asyncio.sleep(TAPS.seconds)
        return items

    async def rates(self, items: Sequence[str]) -> None:
        """Answer these, one after the other."""
        for item in items:
            await self._tap(f"rate:{self._sheet}:{item}:2")

    async def rates_and_looks(self, item: str) -> None:
        """Answer this, and read what is newer than what was shown before."""
        self._read(await self._tap(f"rate:{self._sheet}:{item}:2", after=self._after))

    async def _tap(self, press: str, **more: str) -> bytes:
        fields = {"token": self._token, "key": secrets.token_hex(8), "press": press, **more}
        return await self._ask("POST", "/tap", urlencode(fields).encode())

    async def get(self, path: str) -> str:
        """What is at a path."""
        return self._read(await self._ask("GET", path))

    def _read(self, page: bytes) -> str:
        text = page.decode()
        self._token = re.findall(r'data-token="(\w+)"', text)[-1]
        self._after = re.findall(r'data-after="([\w.]+)"', text)[-1]
        return text

    async def listen(self) -> None:
        """Hear of what is new, for ever."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(self._head("GET", "/events", b""))
            while line := await reader.readline():
                if line.startswith(b"data:"):
                    self.listening.set()
        finally:
            writer.close()

    @property
    def cookie(self) -> str:
        """What their browser keeps."""
        return self._cookie

    async def connect(self) -> None:
        """Have a new connection."""
        self.close()
        self._open = await asyncio.open_connection("127.0.0.1", self._port)

    def close(self) -> None:
        """Hang up."""
        if self._open:
            self._open[1].close()

    def _head(self, method: str, path: str, body: bytes) -> bytes:
        lines = (
            f"{method} {path} HTTP/1.1",
            f"Host: 127.0.0.1:{self._port}",
            f"Content-Length: {len(body)}",
            "Content-Type: application/x-www-form-urlencoded",
            "Accept: text/plain",
            f"Cookie: audit-page={self._cookie}",
        )
        return "\r\n".join((*lines, "", "")).encode()

    async def _ask(self, method: str, path: str, body: bytes = b"") -> bytes:
        if self._open is None or self._open[0].at_eof():
            await self.connect()
        assert self._open
        reader, writer = self._open
        writer.write(self._head(method, path, body) + body)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        assert head.split()[1] in {"200", "204"}, head
        if found := re.search(r"set-cookie: audit-page=([^;]+)", head, re.IGNORECASE):
            self._cookie = found[1]
        length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
        return await reader.readexactly(int(length[1])) if length else b""


@asynccontextmanager
async def served(folder: Path, flush: float = 0.0) -> AsyncIterator[tuple[Process, int]]:
    """The page of a new database, and the port it is at; `flush` seconds more until the disk is sure."""
    port = _free_port()
    command = (sys.executable, "-m", "bot", "web", "--no-example", "--port", str(port))
    settings = {"AUDIT_BOT_FRAMEWORK": str(ROOT / "framework.yaml"), "PYTHONPATH": str(ROOT)}
    async with _running(folder, (*_delayed(flush), *command), settings, port) as process:
        yield process, port


@asynccontextmanager
async def _bare(folder: Path, flush: float) -> AsyncIterator[tuple[Process, int]]:
    port = _free_port()
    command = (sys.executable, "-m", "bench.bare", str(port), str(folder / "bare.db"))
    async with _running(folder, (*_delayed(flush), *command), {"PYTHONPATH": str(ROOT)}, port) as process:
        yield process, port


def _delayed(flush: float) -> tuple[str, ...]:
    """What runs a command so that the disk takes so many seconds more to be sure; it keeps its number."""
    if not flush:
        return ()
    calls = "fsync,fdatasync"
    delay = f"inject={calls}:delay_exit={flush * 1_000_000:.0f}"
    return (
        *("strace", "-D", "-f", "-qq", "--seccomp-bpf", "-o", os.devnull),
        *("-e", f"trace={calls}", "-e", delay),
    )


@asynccontextmanager
async def _running(
    folder: Path, command: Sequence[str], settings: dict[str, str], port: int
) -> AsyncIterator[Process]:
    """A server of ours that listens, until it is left."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **settings},
        stdout=DEVNULL,
    )
    try:
        while process.returncode is None:
            with suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                break
            await asyncio.sleep(0.05)
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as made:
        return int(made.getsockname()[1])


def _processor(process: Process) -> float:
    """Seconds of a processor that a process has used."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _memory(process: Process) -> float:
    """Megabytes that a process holds."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text())
    assert found
    return int(found[1]) / 1000


def _check(folder: Path, answers: int) -> None:
    """Every tap is an answer, once."""
    with closing(sqlite3.connect(folder / "audit.db")) as connection:
        (stored,) = connection.execute("SELECT count(*) FROM answer").fetchone()
        (written,) = connection.execute(
            "SELECT count(*) FROM journal WHERE body LIKE '%rating_given%'"
        ).fetchone()
    assert stored == written == answers, (stored, written, answers)

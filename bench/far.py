"""How long people wait for replies where the database is behind a network: one process, and several."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from bench.disk import scratch
from bench.measuring import Series, goal, heading, interleaved, row
from tests.end_to_end.crowd_of_processes import Crowd
from tests.end_to_end.telegram_server import TelegramServer
from tests.server import running

AWAY = 0.005
"""Seconds that each way there and back takes longer."""

MANY = 4

THINKING = 1.0
"""Seconds between a reply and the next tap."""


async def run(pairs: int, *, people: int = 8, taps: float = 8.0) -> None:
    """Measure both in turn, for so many seconds: one process with some people, several with as many each."""
    heading(
        "far",
        f"seconds within which 95 % of replies come from {MANY} processes to {MANY} × {people} people, "
        f"against one with {people}, where a round trip to the database takes {1000 * AWAY:.0f} ms more",
    )
    with running() as there, scratch() as name, ExitStack() as stack:
        port = stack.enter_context(_far(there.folder / ".s.PGSQL.5432"))
        subjects = {}
        for many in (1, MANY):
            folder = Path(name) / str(many)
            folder.mkdir()
            telegram = stack.enter_context(TelegramServer())
            url = there.fresh().partition("?")[0].replace("@/", f"@127.0.0.1:{port}/")
            crowd = Crowd(folder, url, telegram, (people,) * many, paced=False)
            crowd.direct = url
            await crowd.settle()
            await asyncio.to_thread(crowd.serve, many, stack)
            subjects[str(many)] = _late(crowd, taps)
        found = await interleaved(pairs, subjects)
        await asyncio.to_thread(stack.close)
    row(f"{MANY} × {people} people", found[str(MANY)], "s", f"one with {people}", found["1"])
    ratio = Series.over(found[str(MANY)], found["1"]).median
    goal(f"≤ one with {people}", ratio, "×", reached=ratio <= 1)


def _late(crowd: Crowd, seconds: float) -> Callable[[], Awaitable[float]]:
    async def tap() -> float:
        came = await asyncio.to_thread(crowd.tap, seconds, thinking=THINKING)
        return came.within(0.95)

    return tap


@contextmanager
def _far(socket: Path) -> Iterator[int]:
    """A port that leads to the socket, from where everything comes back late; it does not hurry either."""
    loop, up, found = asyncio.new_event_loop(), threading.Event(), list[int]()

    async def listen() -> None:
        server = await asyncio.start_server(lambda *ends: _lead(socket, *ends), "127.0.0.1", 0)
        found.append(server.sockets[0].getsockname()[1])
        up.set()

    def go() -> None:
        loop.run_until_complete(listen())
        loop.run_forever()

    thread = threading.Thread(target=go, daemon=True)
    thread.start()
    up.wait()
    try:
        yield found[0]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _lead(socket: Path, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    there, back = await asyncio.open_unix_connection(str(socket))
    late = asyncio.Queue[tuple[float, bytes]]()
    loop = asyncio.get_running_loop()

    async def out() -> None:
        while data := await reader.read(1 << 16):
            back.write(data)
        back.close()

    async def home() -> None:
        while data := await there.read(1 << 16):
            late.put_nowait((loop.time() + AWAY, data))
        late.put_nowait((loop.time(), b""))

    async def arrive() -> None:
        while True:
            at, data = await late.get()
            if not data:
                break
            await asyncio.sleep(at - loop.time())
            writer.write(data)
        writer.close()

    with suppress(ConnectionError):
        await asyncio.gather(out(), home(), arrive())

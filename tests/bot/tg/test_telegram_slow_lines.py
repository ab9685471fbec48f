"""A Telegram far away: a file has longer to go than a message, and none for ever to come."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.tg import api
from bot.tg.api import Answer, Api, Silence
from bot.tg.outgoing import Call, File
from tests.patience import PATIENCE

LIMIT = 0.5
ANSWER = b'{"ok":true,"result":true}'
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Tell = Callable[[asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def speaking(tell: Tell) -> AsyncIterator[Api]:
    """What calls a server that says this to whoever asks anything."""

    async def heard(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        try:
            await tell(writer)
        except ConnectionError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(heard, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    caller = Api("1:a", f"http://127.0.0.1:{port}/bot", connections=1, seconds=LIMIT)
    try:
        yield caller
    finally:
        await caller.close()
        server.close()


async def late(writer: asyncio.StreamWriter) -> None:
    """Answer once a message would have been given up."""
    await asyncio.sleep(3 * LIMIT)
    writer.write(OK + b"Content-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER)
    await writer.drain()


async def dripping(writer: asyncio.StreamWriter) -> None:
    """A byte now and then, for ever."""
    writer.write(OK + b"Content-Length: 1000000\r\n\r\n")
    while True:
        writer.write(b".")
        await writer.drain()
        await asyncio.sleep(LIMIT / 5)


async def test_a_file_has_longer_than_a_message() -> None:
    """Of a message nobody knows by then what became of it."""
    file = File(name="a.pdf", data=b"%PDF")
    async with speaking(late) as caller:
        assert isinstance(
            await caller.call(Call("sendDocument", {"chat_id": "1"}, {"document": file})), Answer
        )
        lost = await caller.call(Call("sendMessage", {"chat_id": "1", "text": "t"}))
        assert isinstance(lost, Silence)
        assert lost.sent


async def test_a_file_that_never_ends_comes_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """However often a byte of it comes; the connection is free for others then."""
    monkeypatch.setattr(api, "FILE_SECONDS", 2 * LIMIT)
    async with speaking(dripping) as caller, asyncio.timeout(PATIENCE):
        assert await caller.download("a", 10_000_000) is None

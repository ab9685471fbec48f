"""A database behind a network: `python -m bench.away SOCKET SECONDS` prints the port that leads to it.

A process of its own, so that what it takes to lead is not taken from whoever taps or is tapped at.
"""

import asyncio
import sys
from contextlib import suppress


async def lead(socket: str, away: float) -> None:
    """Lead to the socket, from where everything comes back so many seconds late; it does not hurry either."""

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _led(socket, away, reader, writer)

    server = await asyncio.start_server(one, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def _led(socket: str, away: float, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    there, back = await asyncio.open_unix_connection(socket)
    late = asyncio.Queue[tuple[float, bytes]]()
    loop = asyncio.get_running_loop()

    async def out() -> None:
        while data := await reader.read(1 << 16):
            back.write(data)
        back.close()

    async def home() -> None:
        while data := await there.read(1 << 16):
            late.put_nowait((loop.time() + away, data))
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


if __name__ == "__main__":
    asyncio.run(lead(sys.argv[1], float(sys.argv[2])))

import asyncio
import socket

import pytest

from tests.socket_guard import OutsideWorld


def test_a_test_cannot_reach_the_outside_world() -> None:
    """Connections and look-ups beyond this machine are refused before anything is sent."""
    with socket.socket() as tcp, pytest.raises(OutsideWorld):
        tcp.connect(("192.0.2.1", 80))
    with socket.socket(type=socket.SOCK_DGRAM) as udp, pytest.raises(OutsideWorld):
        udp.sendto(b"?", ("192.0.2.1", 53))
    with pytest.raises(OutsideWorld):
        socket.getaddrinfo("example.org", 80)


async def test_the_guard_holds_for_asyncio_as_well() -> None:
    """A connection of an event loop is refused, too."""
    with pytest.raises(OutsideWorld):
        await asyncio.open_connection("192.0.2.1", 80)


async def test_loopback_stays_open() -> None:
    """Servers of our own can be reached by name and by number."""
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for host in ("127.0.0.1", "localhost"):
        _, writer = await asyncio.open_connection(host, port, family=socket.AF_INET)
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()

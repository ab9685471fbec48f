"""A way to a server that counts how often something is sent there and waited for."""

import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class Way:
    """Listens on this machine, and hands on to the socket of a server; `trips` are those so far."""

    def __init__(self, socket_of_server: Path) -> None:
        self.trips = 0
        self._server = str(socket_of_server)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._ready = selectors.DefaultSelector()
        self._other: dict[socket.socket, socket.socket] = {}
        self._waits: dict[socket.socket, bool] = {}
        self._over, self._ends = socket.socketpair()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listening.getsockname()[1])

    def run(self) -> None:
        """Hand on until `end`."""
        for one in (self._listening, self._ends):
            self._ready.register(one, selectors.EVENT_READ)
        while True:
            for key, _ in self._ready.select():
                if key.fileobj is self._ends:
                    return
                if key.fileobj is self._listening:
                    self._accept()
                elif isinstance(key.fileobj, socket.socket):
                    self._hand_on(key.fileobj)

    def end(self) -> None:
        """Stop."""
        self._over.send(b"x")

    def close(self) -> None:
        """Let go of everything."""
        self._ready.close()
        for one in (self._listening, self._over, self._ends, *self._other):
            one.close()

    def _accept(self) -> None:
        client, _ = self._listening.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = socket.socket(socket.AF_UNIX)
        server.connect(self._server)
        self._other |= {client: server, server: client}
        # what a client sends first is one
        self._waits[client] = True
        for one in (client, server):
            self._ready.register(one, selectors.EVENT_READ)

    def _hand_on(self, one: socket.socket) -> None:
        if one not in self._other:
            # closed with its other end just before
            return
        other = self._other[one]
        try:
            data = one.recv(1 << 16)
        except ConnectionError:
            data = b""
        if not data:
            for each in (one, other):
                self._ready.unregister(each)
                each.close()
                del self._other[each]
            return
        if one in self._waits:
            self.trips += self._waits[one]
            self._waits[one] = False
        else:
            self._waits[other] = True
        with suppress(ConnectionError):
            other.sendall(data)


@contextmanager
def counted(url: str, folder: Path) -> Iterator[tuple[str, Way]]:
    """The address of a database that leads through such a way, and the way."""
    way = Way(folder / ".s.PGSQL.5432")
    running = threading.Thread(target=way.run)
    running.start()
    try:
        yield url.partition("?")[0].replace("@/", f"@127.0.0.1:{way.port}/"), way
    finally:
        way.end()
        running.join()
        way.close()

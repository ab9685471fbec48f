"""What a request may bring before it has said what it wants, over a bare connection."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.web.reading import LONGEST_HEAD
from tests.end_to_end.running import Home
from tests.end_to_end.web_page import fetched, serving
from tests.patience import PATIENCE


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page of this machine."""
    with serving(Home(Path(tmp_path_factory.mktemp("reading")))) as address:
        yield address


@contextmanager
def line(base: str) -> Iterator[socket.socket]:
    """A connection to the page."""
    host, port = base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), PATIENCE) as made:
        yield made


def said(made: socket.socket) -> bytes:
    """All that comes until the other side hangs up."""
    parts = []
    try:
        while part := made.recv(65536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


@pytest.mark.parametrize("name", ["one long header", "many headers", "a long path"])
def test_a_head_without_an_end_is_hung_up_on(base: str, name: str) -> None:
    """Nobody fills the memory of the page before they have asked for anything; others are answered."""
    begin, more = {
        "one long header": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-One: ", b"x" * 1024),
        "many headers": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"X-More: 12345678\r\n" * 64),
        "a long path": (b"GET /", b"x" * 1024),
    }[name]
    sent = 0
    with line(base) as made:
        made.sendall(begin)
        try:
            while sent < 64 * LONGEST_HEAD:
                made.sendall(more)
                sent += len(more)
        except OSError:
            # it has hung up
            pass
        else:
            pytest.fail("it went on listening")
    assert fetched(f"{base}/readyz").text == "ready"


def test_requests_one_behind_the_other_are_answered_in_their_order(base: str) -> None:
    """A head may come in pieces, and two at once; what is counted of one counts for no other."""
    port = base.rpartition(":")[2].encode()
    one = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + port + b"\r\nX-Pad: " + b"x" * 40_000 + b"\r\n\r\n"
    last = b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:" + port + b"\r\nConnection: close\r\n\r\n"
    with line(base) as made:
        for at in range(0, len(one), 1000):
            made.sendall(one[at : at + 1000])
        made.sendall(one + one + last)
        answers = said(made)
    assert answers.count(b"HTTP/1.1 200 OK") == 4
    assert answers.rstrip().endswith(b"ready")


@pytest.mark.parametrize(
    "asked",
    [
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
)
def test_what_is_no_request_is_refused(base: str, asked: bytes) -> None:
    """Two lengths and other languages: nothing is answered that a proxy may have read otherwise."""
    with line(base) as made:
        made.sendall(asked)
        made.shutdown(socket.SHUT_WR)
        assert said(made)[:13] in {b"HTTP/1.1 400 ", b""}
    assert fetched(f"{base}/readyz").text == "ready"

"""One request to the Bot API, and what became of it.

It goes over httpx alone, the Telegram library's own transport, which hands over status and body as they came.
The library's request classes are not made to be called, would parse a batch of updates as a whole, and would
quote bodies and the token in logs and exceptions.
"""

import asyncio
import json
import random
import ssl
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from typing import Any

import httpx

from bot.tg.outgoing import Call

CONNECT_SECONDS = 3.5
"""How long a connection may take to be made, and again to be secured: together less than a call may take.

What never left may go again, so it has to be told from what nobody answered.
"""

FILE_SECONDS = 30.0
"""How long a call with a file may take at least: it goes over slow lines too."""

QUEUE_SECONDS = 30.0
"""How long a request waits for one of our own connections to come free."""

_NEVER_SENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    httpx.UnsupportedProtocol,
)
"""After these the server can't have seen the request."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said. `result` is None unless `ok`; `moved_to` is the new id of a chat that moved."""

    status: int
    result: Any = field(default=None, repr=False)
    description: str = ""
    retry_after: float | None = None
    moved_to: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the server did as it was told."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer that can be read. `sent` is False if the server can't have seen the request."""

    why: str
    sent: bool


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits between tries, in seconds: doubled from `first` up to `most`, each shortened at random."""

    first: float = 1.0
    most: float = 30.0

    def seconds(self, failures: int) -> float:
        """Return the wait after so many failures in a row, at least one."""
        full = min(self.most, self.first * 2.0 ** min(failures - 1, 32))
        return full * random.uniform(0.5, 1.0)  # noqa: S311 – spreads load, guards nothing


@cache
def _trusted() -> ssl.SSLContext:
    """Whom to believe that they are Telegram: nearly a megabyte, made once for all that call."""
    return httpx.create_ssl_context()


def _timeout(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=CONNECT_SECONDS, pool=QUEUE_SECONDS)


class Api:
    """The Bot API for one token. `base` is the address that the token is appended to.

    A call may take so many `seconds` to the last byte of its answer, however slowly they come.
    Up to `connections` are made at a time.
    """

    def __init__(self, token: str, base: str, *, connections: int, seconds: float) -> None:
        self._url = base + token
        self._files = f"{base.removesuffix('/bot')}/file/bot{token}"
        self._seconds = seconds
        # The transport's own queue for connections slows down with the square of its length.
        self._free = asyncio.Semaphore(connections)
        self._client = httpx.AsyncClient(
            verify=_trusted(),
            limits=httpx.Limits(max_connections=connections),
            timeout=_timeout(seconds),
        )

    async def call(self, call: Call) -> Answer | Silence:
        """Make one call; raises nothing but cancellation."""
        seconds = max(self._seconds, FILE_SECONDS) if call.files else self._seconds
        try:
            async with self._free, asyncio.timeout(seconds):
                response = await self._client.post(
                    f"{self._url}/{call.method}",
                    data=_fields(call),
                    files=_files(call),
                    timeout=_timeout(seconds),
                )
        except Exception as error:  # noqa: BLE001 – whatever the transport lets through, nobody knows what arrived
            return Silence(type(error).__name__, sent=not isinstance(error, _NEVER_SENT))
        return _answer(response.status_code, response.content)

    async def download(self, path: str, most: int) -> bytes | None:
        """The file at a path of getFile, or a little more than `most` bytes of it; None without it."""
        data = bytearray()
        try:
            async with (
                self._free,
                asyncio.timeout(FILE_SECONDS),
                self._client.stream("GET", f"{self._files}/{path}") as response,
            ):
                if response.status_code != HTTPStatus.OK:
                    return None
                async for piece in response.aiter_bytes():
                    data += piece
                    if len(data) > most:
                        break
        except Exception:  # noqa: BLE001 – as for a call; what it says would quote the token
            return None
        return bytes(data)

    async def close(self) -> None:
        """Close the connections; a later call would fail."""
        await self._client.aclose()


def _fields(call: Call) -> dict[str, str]:
    """The parameters as the fields of a form: a text as it is, everything else as JSON."""
    return {
        name: value if isinstance(value, str) else json.dumps(value) for name, value in call.params.items()
    }


def _files(call: Call) -> dict[str, tuple[str, bytes]] | None:
    """The files as parts of a form, None if there are none; their type goes by the name's ending."""
    return {name: (file.name, file.data) for name, file in call.files.items()} or None


def _answer(status: int, body: bytes) -> Answer | Silence:
    try:
        said = json.loads(body)
    except ValueError:
        said = None
    if not isinstance(said, dict):
        # A refusal is known by its status alone; a success that can't be read may be another server's.
        refused = HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR
        return Answer(status) if refused else Silence(f"status {status}, no JSON", sent=True)
    extra = said.get("parameters")
    extra = extra if isinstance(extra, dict) else {}
    wait, moved = extra.get("retry_after"), extra.get("migrate_to_chat_id")
    return Answer(
        status,
        result=said.get("result"),
        description=str(said.get("description") or ""),
        retry_after=float(wait) if isinstance(wait, int | float) else None,
        moved_to=str(moved) if isinstance(moved, int) else None,
    )

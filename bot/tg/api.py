"""One request to the Bot API, and what became of it.

Of the library only the transport is used: it hands over status and body as they came. Everything above it
would parse a batch of updates as a whole, and would quote bodies and the token in logs and exceptions.
"""

import asyncio
import json
import random
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from telegram import InputFile
from telegram.error import TelegramError
from telegram.request import HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # what RequestData is made of, not exported

from bot.tg.outgoing import Call

CONNECT_SECONDS = 10.0
WRITE_SECONDS = 20.0
QUEUE_SECONDS = 30.0
"""How long a request waits for one of our own connections to come free."""

_NEVER_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"}
)
"""Names of the transport's exceptions after which the server can't have seen the request."""


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


class Api:
    """The Bot API for one token. `base` is the address that the token is appended to.

    An answer may take `read_seconds`; up to `connections` requests are made at a time.
    """

    def __init__(self, token: str, base: str, *, connections: int, read_seconds: float) -> None:
        self._url = base + token
        # The transport's own queue for connections slows down with the square of its length.
        self._free = asyncio.Semaphore(connections)
        self._request = HTTPXRequest(
            connection_pool_size=connections,
            read_timeout=read_seconds,
            write_timeout=WRITE_SECONDS,
            connect_timeout=CONNECT_SECONDS,
            pool_timeout=QUEUE_SECONDS,
        )

    async def call(self, call: Call) -> Answer | Silence:
        """Make one call; raises nothing but cancellation."""
        try:
            async with self._free:
                status, body = await self._request.do_request(
                    f"{self._url}/{call.method}", "POST", _form(call)
                )
        except TelegramError as error:
            cause = type(error.__cause__ or error).__name__
            return Silence(cause, sent=cause not in _NEVER_SENT)
        except Exception as error:  # noqa: BLE001 – whatever the transport lets through, nobody knows what arrived
            return Silence(type(error).__name__, sent=True)
        return _answer(status, body)

    async def close(self) -> None:
        """Close the connections; a later call would fail."""
        await self._request.shutdown()


def _form(call: Call) -> RequestData:
    files = {name: InputFile(file.data, filename=file.name) for name, file in call.files.items()}
    return RequestData([RequestParameter.from_input(*item) for item in {**call.params, **files}.items()])


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

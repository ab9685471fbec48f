"""Telegram's side of a web hook: it brings updates over HTTP, again until they are acknowledged.

As Telegram does it, so many at a time, and of a chat the next only after the one before. `Trouble` takes that
away: what comes then is what a server may do that keeps no promise.
"""

import asyncio
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from lo_bot_api_emulator import ApiRefusal

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PORTS = (443, 80, 88, 8443)
"""Where Telegram brings updates to, and nowhere else."""

_ADDRESS = re.compile(r"https://([\w.-]+)(?::(\d+))?(/[^\s]*)?")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass
class Trouble:
    """How likely each is, by `dice`.

    An update is brought `again` though it was acknowledged, its body is `torn`, or the line breaks before the
    answer is read (`unheard`). `shuffled`: they come in no order, also within a chat.
    """

    dice: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311 – no secret
    again: float = 0.0
    torn: float = 0.0
    unheard: float = 0.0
    shuffled: bool = False

    def strikes(self, likely: float) -> bool:
        """Whether it comes to pass."""
        return self.dice.random() < likely


@dataclass
class WebHook:
    """What the bot has asked for, and what became of it. `leads_to` are the ports that its name leads to.

    `pending` gives the updates that wait, oldest first, and `done` takes one away.
    """

    pending: Callable[[], list[dict[str, Any]]]
    done: Callable[[int], None]
    trouble: Trouble = field(default_factory=Trouble)
    leads_to: Sequence[int] = (1,)
    asked: dict[str, Any] = field(default_factory=dict)
    brought: int = 0
    answers: list[int] = field(default_factory=list)
    most_at_once: int = 0
    _failed: tuple[int, str] | None = None
    _seconds: Iterator[int] = field(default_factory=lambda: count(1_764_000_000))
    _under_way: dict[int, int | None] = field(default_factory=dict)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_set(self) -> bool:
        """Whether updates are brought, and none can be fetched."""
        return bool(self.asked.get("url"))

    def set(self, fields: dict[str, Any]) -> bool:
        """Bring updates to an address from now on; "" for nowhere."""
        url = str(fields.get("url", ""))
        found = _ADDRESS.fullmatch(url)
        if url and not found:
            raise ApiRefusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if found and int(found[2] or 443) not in PORTS:
            raise ApiRefusal(
                "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
        if not _SECRET.fullmatch(str(fields.get("secret_token", "none"))):
            raise ApiRefusal("Bad Request: secret token contains unallowed characters")
        if not 1 <= int(fields.get("max_connections", 40)) <= 100:
            raise ApiRefusal("Bad Request: invalid max_connections")
        self.asked = dict(fields) if url else {}
        self._wake.set()
        return True

    def info(self) -> dict[str, Any]:
        """What getWebhookInfo says."""
        failed = dict(zip(("last_error_date", "last_error_message"), self._failed or (), strict=False))
        return {
            "url": self.asked.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending()),
            **failed,
        }

    def wake(self) -> None:
        """Look for updates; in the server's own loop."""
        self._wake.set()

    async def run(self) -> None:
        """Bring updates for ever."""
        self._wake, self._under_way = asyncio.Event(), {}
        async with asyncio.TaskGroup() as tasks:
            while True:
                while self.is_set and (update := self._next()):
                    self._under_way[update["update_id"]] = chat_of(update)
                    self.most_at_once = max(self.most_at_once, len(self._under_way))
                    tasks.create_task(self._bring(update))
                self._wake.clear()
                await self._wake.wait()

    def _next(self) -> dict[str, Any] | None:
        """The update whose turn it is, None while there is none."""
        if len(self._under_way) >= int(self.asked.get("max_connections", 40)):
            return None
        wanted = set(self.asked.get("allowed_updates", ()))
        free, busy = [], set(self._under_way.values())
        for update in self.pending():
            chat = chat_of(update)
            is_free = update["update_id"] not in self._under_way
            if is_free and (self.trouble.shuffled or chat is None or chat not in busy):
                free.append(update)
                busy.add(chat)
        free = [one for one in free if not wanted or wanted & one.keys()]
        if not free:
            return None
        return self.trouble.dice.choice(free) if self.trouble.shuffled else free[0]

    async def _bring(self, update: dict[str, Any]) -> None:
        """Bring one until it is acknowledged; nothing else of its chat goes meanwhile."""
        failures = 0
        while self.is_set:
            status = await self._post(json.dumps(update).encode())
            self.answers.append(status)
            if 200 <= status < 300 and not self.trouble.strikes(self.trouble.again):
                self.done(update["update_id"])
                break
            if not 200 <= status < 300:
                failures += 1
                said = f"Wrong response from the webhook: {status}" if status else "Connection failed"
                self._failed = next(self._seconds), said
            if self.trouble.shuffled:
                break
            await asyncio.sleep(min(0.01 * 2**failures, 0.5))
        self._under_way.pop(update["update_id"], None)
        self._wake.set()

    async def _post(self, body: bytes) -> int:
        """Bring a body, through the proxy that the address leads to; the status, 0 if there was none."""
        self.brought += 1
        found = _ADDRESS.fullmatch(self.asked["url"])
        assert found
        head = (
            f"POST {found[3] or '/'} HTTP/1.1\r\nHost: {found[1]}\r\nContent-Type: application/json\r\n"
            f"{HEADER}: {self.asked.get('secret_token', '')}\r\nContent-Length: {len(body)}\r\n"
            "X-Forwarded-For: 149.154.167.220\r\nConnection: close\r\n\r\n"
        ).encode()
        is_torn = self.trouble.strikes(self.trouble.torn)
        hears = not is_torn and not self.trouble.strikes(self.trouble.unheard)
        sent = head + (body[: len(body) // 2] if is_torn else body)
        return await posted(self.trouble.dice.choice(self.leads_to), sent, hear=hears)


async def posted(port: int, request: bytes, *, hear: bool = True) -> int:
    """Send a request and give the status of the answer, 0 where none comes; not `hear`: go before it does."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return 0
    try:
        writer.write(request)
        await writer.drain()
        line = await reader.readline() if hear else b""
        return int(line.split()[1]) if line else 0
    except (OSError, IndexError, ValueError):
        return 0
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


def chat_of(update: dict[str, Any]) -> int | None:
    """Whose update it is; None for one that is nobody's."""
    for kind in ("message", "edited_message", "my_chat_member"):
        if kind in update:
            return int(update[kind]["chat"]["id"])
    query = update.get("callback_query")
    return int(query["from"]["id"]) if query else None

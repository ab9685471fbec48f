"""Takes in what Telegram brings itself, in place of asking for it: in any number of processes.

Telegram takes an update as acknowledged once it is answered with 200, and brings it again otherwise. So that
answer is given only after the assistant has stored it.
"""

import asyncio
import hmac
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from bot.tg.channel import AnotherPoller, Receive, TelegramChannel
from bot.tg.incoming import ALLOWED_UPDATES, update_id
from bot.together import Together

MOST_AT_ONCE = 40
"""Updates that Telegram brings at a time; those that come together are stored in one transaction."""

MOST_IN_HAND = 200
"""Updates that may wait to be stored; more are refused, and Telegram brings them again."""

STORED_WITHIN = 10.0
"""Seconds after which Telegram is told to come again; what waits is stored all the same, and known then."""

LOOKED_AFTER = 60.0
"""Seconds between two looks at what Telegram says of the hook."""

_LABEL = b"audit-bot web hook 1"

_log = logging.getLogger(__name__)


class Hook:
    """The web hook of one bot at `address`, which is where Telegram finds this process's page.

    `run` it; what Telegram brings before the bot knows itself is refused, to be brought again.
    """

    def __init__(
        self, channel: TelegramChannel, token: str, address: str, *, looked_after: float = LOOKED_AFTER
    ) -> None:
        self._channel, self._address, self._looked_after = channel, address, looked_after
        self._secret = hook_secret(token)
        self._receive: Receive | None = None
        self._arrived = Together[object](self._hand_over)
        self._in_hand = 0
        self._failed_at = 0

    def opens(self, secret: str) -> bool:
        """Whether it is what Telegram was told to show; how long that takes tells nothing."""
        return hmac.compare_digest(secret.encode(), self._secret.encode())

    async def take(self, update: Mapping[str, object]) -> bool:
        """Take one update in; whether it is on disk, or of no concern."""
        if self._receive is None or self._in_hand >= MOST_IN_HAND:
            return False
        self._in_hand += 1
        storing = self._arrived.hand_in([update])
        storing.add_done_callback(self._out_of_hand)
        await asyncio.wait({storing}, timeout=STORED_WITHIN)
        return storing.done() and not storing.cancelled() and storing.exception() is None

    async def run(self, receive: Receive) -> None:
        """Have Telegram bring updates here, and see to it that it does, for ever.

        Raises TokenRefused, and AnotherPoller if it brings them elsewhere; an outage is waited for.
        """
        info = await self._info()
        if address_in(info) not in {"", self._address}:
            raise AnotherPoller(webhook=True, at=address_in(info))
        self._receive = receive
        self._failed_at = _failed_at(info)
        await self._register()
        while True:
            await asyncio.sleep(self._looked_after)
            await self._look()

    async def _look(self) -> None:
        """Say what Telegram has had to complain of since the last look, and come back if the hook is gone."""
        info = await self._info()
        if address_in(info) == "":
            _log.warning("Telegram was told to bring updates no more. It is asked to again.")
            await self._register()
        elif address_in(info) != self._address:
            _log.error("%s Until then nobody is answered here.", AnotherPoller(webhook=True))
        elif (failed_at := _failed_at(info)) > self._failed_at:
            self._failed_at = failed_at
            said = " ".join(str(info.get("last_error_message", "")).split())[:200]
            waiting = info.get("pending_update_count")
            _log.warning("Telegram could not bring an update (%s). %s wait there.", said, waiting)

    async def _register(self) -> None:
        await self._channel.insist(
            "setWebhook",
            url=self._address,
            secret_token=self._secret,
            allowed_updates=list(ALLOWED_UPDATES),
            max_connections=MOST_AT_ONCE,
            drop_pending_updates=False,
        )
        _log.info("Telegram brings updates to %s", self._address)

    async def _info(self) -> Mapping[str, Any]:
        return _mapping(await self._channel.insist("getWebhookInfo"))

    async def _hand_over(self, updates: Sequence[object]) -> None:
        """Store what came together; of those the older goes first, whichever way each took."""
        if self._receive:
            in_order = sorted(updates, key=lambda one: update_id(one) or 0)
            await self._channel.hand_over(in_order, self._receive)

    def _out_of_hand(self, _: object) -> None:
        self._in_hand -= 1


async def fetch_instead(channel: TelegramChannel, address: str) -> None:
    """End a web hook at this address, so that updates can be fetched; what waits at Telegram waits on.

    One at another address is left: it is for whoever runs there. Raises TokenRefused.
    """
    if address_in(_mapping(await channel.insist("getWebhookInfo"))) == address:
        await channel.insist("deleteWebhook", drop_pending_updates=False)
        _log.info("Telegram brings no updates to %s any more: they are fetched", address)


def hook_secret(token: str) -> str:
    """What Telegram shows with each update: the same wherever this token is used, which it doesn't tell."""
    return hmac.digest(token.encode(), _LABEL, "sha256").hex()


def address_in(info: Mapping[str, Any]) -> str:
    """Where Telegram says that it brings updates, "" for nowhere."""
    return str(info.get("url") or "")


def _failed_at(info: Mapping[str, Any]) -> int:
    """When it last could not, in seconds of its own clock; 0 for never."""
    at = info.get("last_error_date")
    return at if isinstance(at, int) else 0


def _mapping(result: object) -> Mapping[str, Any]:
    return result if isinstance(result, dict) else {}

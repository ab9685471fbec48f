"""The way in for Telegram, which brings updates: opened by a secret that nobody else was told."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Protocol

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.settings import HOOK_PATH
from bot.web.front import Front

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 – the name of a header
"""The header that holds it."""

MOST_BYTES = 1024 * 1024
"""Bytes of an update: far more than the longest message with all that it replies to, each letter escaped."""


class Hook(Protocol):
    """What stands behind it."""

    def opens(self, secret: str) -> bool:
        """Whether it is what Telegram was told to show."""
        ...

    async def take(self, update: Mapping[str, object]) -> bool:
        """Take one update in; whether it is on disk, or of no concern."""
        ...


class HookDoor:
    """Lets Telegram in; without a `hook`, nobody. No session, no page and no page's limits are behind it."""

    def __init__(self, hook: Hook | None, front: Front) -> None:
        self._hook, self._front = hook, front

    def routes(self) -> list[Route]:
        """The one way there is."""
        return [Route(HOOK_PATH, self._take, methods=["POST"])]

    async def _take(self, request: Request) -> Response:
        shown = request.headers.getlist(SECRET)
        if self._hook is None or len(shown) != 1 or not self._hook.opens(shown[0]):
            # before anything of it is read
            return self._front.said("That did not come from Telegram.", HTTPStatus.FORBIDDEN)
        body = await _body(request)
        if body is None:
            return self._front.said("That is too much for an update.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        update = _update(body)
        if update is None:
            return self._front.said("That is no update.", HTTPStatus.BAD_REQUEST)
        if not await self._hook.take(update):
            return self._front.said("Not now. Come again.", HTTPStatus.SERVICE_UNAVAILABLE)
        return Response(status_code=HTTPStatus.OK, headers=self._front.headers)


async def _body(request: Request) -> bytes | None:
    """What was sent, nothing where the line broke; None for too much of it."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)


def _update(body: bytes) -> Mapping[str, object] | None:
    """The update that it holds; None for anything else, of which there is nothing to tell it by."""
    try:
        held = json.loads(body)
    except (ValueError, RecursionError):
        return None
    is_one = isinstance(held, dict) and type(held.get("update_id")) is int
    return held if is_one else None

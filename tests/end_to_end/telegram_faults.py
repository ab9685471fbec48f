"""What can go wrong on the way to Telegram and back."""

import asyncio
from dataclasses import dataclass
from typing import Any, Literal

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal

LINGERING_SECONDS = 1.5
"""How late an answer is that lingers."""


@dataclass
class Fault:
    """One fault, for the next `times` calls that fit `method` and `chat`, `after` so many; None fits any.

    `how`: "refuse" answers with `status`; "tear" breaks the connection; "stall" says nothing until the client
    gives up; "drip" begins an answer that has no end; "garble" answers with a page instead of JSON; "linger"
    answers as usual, late. `accepted` tells whether Telegram has done before what it was asked, and only the
    answer is lost.
    """

    method: str | None = None
    how: Literal["refuse", "tear", "stall", "drip", "garble", "linger"] = "refuse"
    chat: int | None = None
    status: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    migrate_to: int | None = None
    accepted: bool = False
    times: int = 1
    after: int = 0

    @property
    def silent(self) -> bool:
        """Whether the client gets no answer at all."""
        return self.how in {"tear", "stall", "drip"}

    def fits(self, method: str, fields: dict[str, Any]) -> bool:
        """Tell whether the fault is for such a call."""
        return self.method in {None, method} and self.chat in {None, int(fields.get("chat_id", 0))}

    def strikes(self) -> bool:
        """Tell whether the fault comes to pass at a call that fits, and count it."""
        if self.after > 0:
            self.after -= 1
            return False
        self.times -= 1
        return True

    def refuse(self) -> None:
        """Raise the refusal, so that nothing is done."""
        extra = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to}
        raise ApiRefusal(
            self.description, self.status, {name: value for name, value in extra.items() if value is not None}
        )

    async def answer(self, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        """Answer in place of Telegram, or don't."""
        if self.how == "garble":
            return web.Response(text="<html>down for maintenance</html>", status=self.status)
        if self.how == "linger":
            await asyncio.sleep(LINGERING_SECONDS)
            return web.json_response(body)
        if self.how == "drip":
            response = web.StreamResponse()
            await response.prepare(request)
            while True:
                await response.write(b" ")
                await asyncio.sleep(0.02)
        if self.how == "stall":
            await asyncio.Event().wait()
        if self.how == "tear" and request.transport is not None:
            request.transport.abort()
        return web.json_response(body, status=self.status)

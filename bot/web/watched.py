"""What a machine asks that watches over this one, and what is said while the database can't be used."""

import asyncio
from collections import deque

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.patience import outage
from bot.web.front import Front
from flows.wording import Words
from storage.database.faults import DatabaseFault
from storage.store import Store

PATHS = frozenset({"/healthz", "/readyz"})
"""They may be asked by any name: they tell nothing of anybody."""

READY_SECONDS = 2.0
"""How long the database may take to answer before this process is not ready."""

SAVED_SECONDS = 15.0
"""How long whoever sent something waits to hear that it is saved; then that it is not yet."""

AGAIN_SECONDS = 5
"""When to try again."""


class NotSaved(Exception):  # noqa: N818 – reads as what to say
    """What was sent could not be saved in time: it may be later, and counts once if it is sent again."""


class InTime:
    """Waits for what is being saved, as long for each: one timer is enough for all who wait."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[float, asyncio.Future[None]]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    async def wait(self, saving: "asyncio.Future[None]") -> None:
        """Wait until something is saved; raise NotSaved where that takes too long, and leave it to go on."""
        loop = asyncio.get_running_loop()
        while self._waiting and self._waiting[0][1].done():
            self._waiting.popleft()
        self._waiting.append((loop.time() + SAVED_SECONDS, saving))
        if self._timer is None:
            self._timer = loop.call_at(self._waiting[0][0], self._end, loop)
        await saving

    def _end(self, loop: asyncio.AbstractEventLoop) -> None:
        """End the waiting that has lasted for long enough, and come back for the next."""
        self._timer, now = None, loop.time()
        while self._waiting and (self._waiting[0][0] <= now or self._waiting[0][1].done()):
            _, saving = self._waiting.popleft()
            if not saving.done():
                saving.set_exception(NotSaved())
        if self._waiting:
            self._timer = loop.call_at(self._waiting[0][0], self._end, loop)


class Watched:
    """Says how the process does."""

    def __init__(self, store: Store, front: Front) -> None:
        self._store, self._front = store, front
        self._words = Words(store.framework.language)
        self._look: asyncio.Task[int] | None = None

    def routes(self) -> list[Route]:
        """Every way there is to ask."""
        return [Route("/healthz", self._health), Route("/readyz", self._ready)]

    async def away(self, request: Request, _: Exception) -> Response:
        """The answer where the database can't be used: nothing is confirmed by it."""
        said = self._words("web.away" if request.method in {"GET", "HEAD"} else "web.not_saved")
        return self._front.said(said, 503, **{"Retry-After": str(AGAIN_SECONDS)})

    def ending(self) -> Response:
        """The answer where this process ends first."""
        return self._front.said(self._words("web.away"), 503, **{"Retry-After": str(AGAIN_SECONDS)})

    async def _health(self, _: Request) -> Response:
        return self._front.said("ok", 200)

    async def _ready(self, _: Request) -> Response:
        why = outage.why or await self._what_is_wrong()
        return self._front.said(f"not ready: {why}" if why else "ready", 503 if why else 200)

    async def _what_is_wrong(self) -> str:
        """What is wrong with the database, "" if it answers; however many ask, it is asked once at a time."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._store.waiting_inbox())
        look = self._look
        await asyncio.wait({look}, timeout=READY_SECONDS)
        if not look.done():
            return "the database takes too long"
        fault = look.exception()
        return fault.short if isinstance(fault, DatabaseFault) else "something went wrong" if fault else ""

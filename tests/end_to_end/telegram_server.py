"""A Telegram of our own: real HTTP on a loopback port, in a thread of the test process.

It records every call, keeps pending updates as Telegram does, lets the newest poll win, and has faults on
demand. It outlives the bot, and can itself be stopped and started again.
"""

import asyncio
import contextlib
import json
import threading
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal

from tests.end_to_end.telegram_bot_api import JSON_FIELDS, BotApi, files_of
from tests.end_to_end.telegram_faults import Fault
from tests.end_to_end.telegram_hook import WebHook
from tests.patience import PATIENCE

TOKEN = "123456789:AAcanaryCANARYcanaryCANARYcanaryCAN"  # noqa: S105 – opens nothing but this server
NAME = "hsb_audit_test_bot"


@dataclass(frozen=True)
class Received:
    """One call as it came in, and what it was answered; `status` 0 if it was left without an answer.

    `uploads` counts those of its files that were not sent by an id, `at` is when it came, in seconds.
    """

    method: str
    fields: dict[str, Any]
    files: dict[str, tuple[str, bytes]]
    status: int
    result: Any
    description: str = ""
    uploads: int = 0
    at: float = field(default_factory=time.monotonic, compare=False)


class TelegramServer(BotApi):
    """Telegram's servers, and a hand on the switch."""

    def __init__(self, token: str = TOKEN, name: str = NAME) -> None:
        super().__init__(token, name)
        self.calls: list[Received] = []
        self._faults: list[Fault] = []
        self._updates: list[dict[str, Any]] = []
        self._next_update = 1000
        self.hook = WebHook(self._pending, self._brought)
        self.polls = 0
        self._ended = 0
        self._port = 0
        self._loop: asyncio.AbstractEventLoop | None = None

    # -- the switch

    @property
    def api(self) -> str:
        """The base address that a token is appended to."""
        return f"http://127.0.0.1:{self._port}/bot"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to serve; after a stop on the same port, with chats and pending updates as they were."""
        up = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(up)), daemon=True)
        self._thread.start()
        assert up.wait(PATIENCE), "it never came up"

    def stop(self) -> None:
        """Cut all connections and refuse new ones."""
        if self._loop is None:
            return
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    async def _serve(self, up: threading.Event) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        self._waiting: set[asyncio.Event] = set()
        runner = web.AppRunner(self.app(), handler_cancellation=True, shutdown_timeout=0.01, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = runner.addresses[0][1]
        bringing = asyncio.create_task(self.hook.run())
        up.set()
        await self._stopping.wait()
        bringing.cancel()
        await runner.cleanup()
        self._loop = None

    def deliver(self, **content: Any) -> int:
        """Queue an update as it is, well-formed or not, and return its id."""
        with self.changed:
            number = content.setdefault("update_id", self._next_update)
            self._next_update = number + 1
            self._updates.append(content)
            tapped = content.get("callback_query")
            if isinstance(tapped, dict):
                self._waiting_taps.add(tapped["id"])
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._wake_polls)
        return int(number)

    def end_polls(self) -> None:
        """Let the polls that wait end without updates, as if their time were up."""
        self._ended += 1
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._wake_polls)

    def restart_ids(self, at: int) -> None:
        """Let the next update's id be another, as after a quiet week."""
        with self.changed:
            self._next_update = at

    def pending(self) -> list[int]:
        """Return the ids of the updates that nobody has confirmed."""
        return [update["update_id"] for update in self._pending()]

    def _pending(self) -> list[dict[str, Any]]:
        with self.changed:
            return list(self._updates)

    def _brought(self, number: int) -> None:
        with self.changed:
            self._updates = [update for update in self._updates if update["update_id"] != number]
            self.changed.notify_all()

    # -- faults and the record

    def fail(self, method: str | None = None, **how: Any) -> None:
        """Answer the next call of the method, or of any, otherwise than usual; see `Fault` for how."""
        with self.changed:
            self._faults.append(Fault(method=method, **how))

    def mend(self) -> None:
        """Take back all faults that have not come to pass."""
        with self.changed:
            self._faults.clear()

    def of(self, *methods: str) -> list[Received]:
        """Return the calls of these methods so far."""
        with self.changed:
            return [call for call in self.calls if call.method in methods]

    def busiest(self, seconds: float, *methods: str) -> int:
        """Return the most calls of these methods that came within so many seconds."""
        times = sorted(call.at for call in self.of(*methods))
        return max((bisect_left(times, at + seconds) - place for place, at in enumerate(times)), default=0)

    def refused(self) -> list[Received]:
        """Return the calls that Telegram refused as malformed, faults included; not an edit to what is so."""
        with self.changed:
            refused = [call for call in self.calls if call.status == 400]
            return [call for call in refused if "message is not modified" not in call.description]

    async def until(self, what: Callable[[], bool]) -> None:
        """Wait until it holds, looked at after each call and soon after; fail the test if it never does."""
        await asyncio.to_thread(self.wait_until, what)

    def wait_until(self, what: Callable[[], bool]) -> None:
        """Wait as `until` does, in the thread of the caller."""
        deadline = time.monotonic() + PATIENCE
        with self.changed:
            while not what():
                assert time.monotonic() < deadline, f"never came to pass; {len(self.calls)} calls"
                # no call tells of a line in a log or a row in a database
                self.changed.wait(0.05)

    # -- answering

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        method = request.match_info["method"]
        raw, uploads = await self.read_request(request)
        fields = {name: json.loads(value) if name in JSON_FIELDS else value for name, value in raw.items()}
        fault = self._fault_for(method, fields)
        try:
            self._check_token(request.match_info["token"])
            if fault is not None and not fault.accepted:
                fault.refuse()
            self.check_shape(method, fields, uploads)
            result = await self._result(method, fields, uploads)
            status, body = 200, {"ok": True, "result": result}
        except ApiRefusal as error:
            status, body = error.status, {"ok": False, "error_code": error.status}
            body |= {"description": error.description}
            body |= {"parameters": error.parameters} if error.parameters else {}
        files = files_of(uploads) | self.sent_again(method, fields)
        said = _said(status, body, fault)
        self._record_call(Received(method, fields, files, *said, uploads=len(uploads)))
        if fault is not None:
            return await fault.answer(request, body)
        return web.json_response(body, status=status)

    async def _result(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        match method:
            case "getUpdates" if self.hook.is_set:
                raise ApiRefusal(
                    "Conflict: can't use getUpdates method while webhook is active; "
                    "use deleteWebhook to delete the webhook first",
                    409,
                )
            case "getUpdates":
                return await self._poll(fields)
            case "setWebhook" | "deleteWebhook":
                return self.hook.set(fields if method == "setWebhook" else {})
            case "getWebhookInfo":
                return self.hook.info()
            case _:
                return self.do(method, fields, uploads)

    def _check_token(self, token: str) -> None:
        if token != self.token:
            raise ApiRefusal("Unauthorized", 401)

    def _record_call(self, call: Received) -> None:
        with self.changed:
            if call.method != "getUpdates":
                self.calls.append(call)
            self.changed.notify_all()

    def _fault_for(self, method: str, fields: dict[str, Any]) -> Fault | None:
        with self.changed:
            fitting = (fault for fault in self._faults if fault.fits(method, fields))
            fault = next((fault for fault in fitting if fault.strikes()), None)
            self._faults = [fault for fault in self._faults if fault.times > 0]
            return fault

    async def _poll(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        self._count_poll()
        turn, ended, deadline = self.polls, self._ended, time.monotonic() + float(fields.get("timeout", 0))
        self._wake_polls()
        with self.changed:
            offset = int(fields.get("offset", 0))
            if offset > 0:
                self._updates = [update for update in self._updates if update["update_id"] >= offset]
        return await self._wait_for_updates(fields, turn, ended, deadline)

    async def _wait_for_updates(
        self, fields: dict[str, Any], turn: int, ended: int, deadline: float
    ) -> list[dict[str, Any]]:
        wake = asyncio.Event()
        self._waiting.add(wake)
        try:
            while not (found := self._deliverable(fields)) and time.monotonic() < deadline:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(deadline - time.monotonic()):
                        await wake.wait()
                wake.clear()
                if turn != self.polls:
                    raise ApiRefusal("Conflict: terminated by other getUpdates request", 409)
                if ended != self._ended:
                    break
            return found
        finally:
            self._waiting.discard(wake)

    def _wake_polls(self) -> None:
        self.hook.wake()
        for wake in self._waiting:
            wake.set()

    def _count_poll(self) -> None:
        with self.changed:
            self.polls += 1
            self.changed.notify_all()

    def _deliverable(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        wanted, offset = set(fields.get("allowed_updates", ())), int(fields.get("offset", 0))
        with self.changed:
            found = [update for update in self._updates if update["update_id"] >= offset]
        found = [update for update in found if not wanted or wanted & update.keys()]
        return found[: int(fields.get("limit", 100))]


def _said(status: int, body: dict[str, Any], fault: Fault | None) -> tuple[int, Any, str]:
    return (0 if fault and fault.silent else status), body.get("result"), body.get("description", "")

"""The Telegram channel: fetch, hand over, acknowledge; and send.

Telegram takes updates as acknowledged once it is asked for later ones. So the loop asks for later ones only
after the assistant has stored what it was handed.
"""

import asyncio
import logging
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from bot.channel import SENT_WITHIN, Accepted, Arrival, Channel, Outcome, Pace, Parcel
from bot.clock import Clock
from bot.faults import OperatorFault
from bot.settings import OFFICIAL_API
from bot.tg.api import Answer, Api, Backoff, Silence
from bot.tg.incoming import ALLOWED_UPDATES, CHANNEL, read_updates, tap_id, update_id
from bot.tg.outgoing import Call, calls_of
from bot.tg.verdicts import is_conflict, is_token_refused, outcome_of, why

PACE = Pace(overall=30, each=1, burst=5)
"""https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this"""

POLL_SECONDS = 25
"""How long Telegram holds a request for updates open when there are none."""

NEW = timedelta(seconds=60)
"""How long a process counts as new: it gives way to another that receives the same bot's updates."""
FETCHES = 3
"""How often a file is asked for before it is given up."""

_BATCH = 100
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII)

_log = logging.getLogger(__name__)

Receive = Callable[[Sequence[Arrival]], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]


class TokenRefused(OperatorFault):
    """Telegram does not know the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refused the token. Ask @BotFather for the bot's token (/mybots, API Token) "
            "and set TELEGRAM_TOKEN to it."
        )


class AnotherPoller(OperatorFault):
    """Somebody else receives this bot's updates: another process, or a `webhook` that is `at` an address."""

    def __init__(self, *, webhook: bool, at: str = "") -> None:
        where = f" at {at}" if at else ""
        super().__init__(
            f"A webhook receives this bot's updates{where}. If that is a bot of yours, stop it and start it "
            "once without TELEGRAM_UPDATES. Else remove it with the Bot API's deleteWebhook."
            if webhook
            else "Another process polls this token. Stop it, or give this one a token of its own."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What Telegram shows of the bot: commands with what they do, and who it says it is."""

    commands: Mapping[str, str]
    description: str
    short_description: str


class TelegramChannel(Channel):
    """A bot on Telegram. Call `start` first, then `listen` and `send` as often as needed, and `close`.

    What is fetched is heard at the time of `clock`. `api` is the base address that the token is appended to.
    `pace` None lets everything go at once. A call may take `answer_seconds`, beyond what one for updates is
    held open for; `sleep` is how it waits after a failure.
    """

    name = CHANNEL
    keeps_files = True

    def __init__(
        self,
        token: str,
        *,
        clock: Clock,
        api: str = OFFICIAL_API,
        pace: Pace | None = PACE,
        answer_seconds: float = SENT_WITHIN,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.pace = pace
        self._clock = clock
        self.bot_id = ""
        self.bot_name = ""
        self._token_fits = _TOKEN.fullmatch(token) is not None
        self._backoff = Backoff()
        self._sleep = sleep
        # A pool of their own: a poll hangs for long, and a torn one may be slow to free its connection.
        self._polls = Api(token, api, connections=8, seconds=POLL_SECONDS + answer_seconds)
        self._sends = Api(token, api, connections=16, seconds=answer_seconds)
        self._answering: set[asyncio.Task[Any]] = set()

    async def start(self, profile: Profile) -> None:
        """Learn who the bot is and tell Telegram its profile; waits for as long as the network is down.

        Raise TokenRefused if Telegram does not know the token. A profile that is refused is only logged.
        """
        if not self._token_fits:
            raise TokenRefused
        failures = 0
        while not self._introduce(answer := await self._sends.call(Call("getMe", {}))):
            failures += 1
            await self._pause(answer, failures)
        for call in _profile_calls(profile):
            said = await self._sends.call(call)
            if isinstance(said, Silence) or not said.ok:
                _log.warning("Telegram did not take %s: %s", call.method, why(said))

    async def listen(self, receive: Receive) -> None:
        """Fetch updates for ever and hand each batch to `receive`, which returns once it is stored.

        If `receive` raises, so does this, and the same updates come again next time. Raise TokenRefused if
        going on is pointless, AnotherPoller if another process was there first; an outage is waited for.
        """
        offset: int | None = None
        failures = conflicts = 0
        new_until = self._clock() + NEW
        while True:
            answer = await self._polls.call(_poll(offset))
            batch = _batch(answer)
            if batch is None:
                conflicts = _conflicts(answer, conflicts, new=self._clock() < new_until)
                failures += 1
                await self._pause(answer, failures)
                continue
            if failures:
                _log.warning("Telegram answers again, after %d failures in a row.", failures)
            failures = conflicts = 0
            await self.hand_over(batch, receive)
            offset = _offset_after(batch)

    async def send(self, parcel: Parcel) -> Outcome:
        """Deliver one parcel and say what became of it."""
        sent = parcel.arrived or Accepted(messages=0)
        for call in calls_of(parcel, bot_name=self.bot_name)[sent.messages :]:
            outcome = outcome_of(call, await self._call(call))
            if not isinstance(outcome, Accepted):
                return replace(outcome, arrived=sent) if sent.messages else outcome
            # of a file with much to say the first message has it
            file = sent.file or outcome.file
            sent = Accepted(handle=outcome.handle, messages=sent.messages + call.sends, file=file)
        return sent

    async def fetch(self, file: str, most: int) -> bytes | None:
        """The file of a message; None if Telegram has it no more, or can't be reached in three tries."""
        for failures in range(1, FETCHES + 1):
            answer = await self._sends.call(Call("getFile", {"file_id": file}))
            if isinstance(answer, Answer) and answer.ok and isinstance(answer.result, dict):
                path = answer.result.get("file_path")
                data = await self._sends.download(path, most) if isinstance(path, str) else None
                if data is not None:
                    return data
            if failures < FETCHES:
                await self._sleep(self._backoff.seconds(failures))
        return None

    async def insist(self, method: str, **params: Any) -> Any:
        """Make a call until Telegram does it, and give the result; raise TokenRefused."""
        failures = 0
        while True:
            answer = await self._sends.call(Call(method, params))
            if is_token_refused(answer):
                raise TokenRefused
            if isinstance(answer, Answer) and answer.ok:
                return answer.result
            if isinstance(answer, Answer) and answer.status == HTTPStatus.BAD_REQUEST:
                _log.error("Telegram does not take %s: %s", method, why(answer))
            failures += 1
            await self._pause(answer, failures)

    async def close(self) -> None:
        """Give up what is under way and close all connections."""
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)
        await asyncio.gather(self._polls.close(), self._sends.close())

    async def _call(self, call: Call) -> Answer | Silence:
        answer = await self._sends.call(call)
        if isinstance(answer, Answer) and answer.moved_to is not None:
            moved = replace(call, params={**call.params, "chat_id": answer.moved_to})
            return await self._sends.call(moved)
        return answer

    async def hand_over(self, batch: Sequence[object], receive: Receive) -> None:
        """Hand raw updates to `receive`, and acknowledge the taps among them once they are stored."""
        arrivals = read_updates(
            batch,
            source=self.bot_id,
            bot_name=self.bot_name,
            at=self._clock(),
            new_id=lambda: secrets.token_hex(16),
        )
        if arrivals:
            await receive(arrivals)
        for tap in filter(None, map(tap_id, batch)):
            # A failure is nothing to mend: the tap counts, only its hourglass runs on for a while.
            call = Call("answerCallbackQuery", {"callback_query_id": tap})
            task = asyncio.create_task(self._sends.call(call))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

    def _introduce(self, answer: Answer | Silence) -> bool:
        """Keep who the bot is; False if the answer doesn't say."""
        if is_token_refused(answer):
            raise TokenRefused
        me = answer.result if isinstance(answer, Answer) and answer.ok else None
        if not isinstance(me, dict) or not isinstance(me.get("username"), str):
            return False
        self.bot_id, self.bot_name = str(me["id"]), me["username"]
        return True

    async def _pause(self, answer: Answer | Silence, failures: int) -> None:
        asked = answer.retry_after if isinstance(answer, Answer) else None
        seconds = self._backoff.seconds(failures) if asked is None else asked
        _log.warning("Telegram can't be reached (%s); trying again in %.1f seconds.", why(answer), seconds)
        await self._sleep(seconds)


def _poll(offset: int | None) -> Call:
    params: dict[str, Any] = {
        "timeout": POLL_SECONDS,
        "limit": _BATCH,
        "allowed_updates": list(ALLOWED_UPDATES),
    }
    return Call("getUpdates", params if offset is None else {**params, "offset": offset})


def _batch(answer: Answer | Silence) -> list[object] | None:
    """Return the raw updates, None if there was no answer to get any from."""
    batch = answer.result if isinstance(answer, Answer) and answer.ok else None
    if not isinstance(batch, list) or (batch and all(update_id(item) is None for item in batch)):
        return None
    return batch


def _offset_after(batch: Sequence[object]) -> int | None:
    """Return the offset that acknowledges the batch, None if there is nothing to acknowledge.

    An empty batch shows that all before it is acknowledged. To go on with the old offset would do harm after
    a quiet week, when ids begin anew and may be lower.
    """
    numbers = [number for item in batch if (number := update_id(item)) is not None]
    return max(numbers) + 1 if numbers else None


def _conflicts(answer: Answer | Silence, before: int, *, new: bool) -> int:
    """Count the conflicts in a row; raise if the fault is not one that passes.

    A poll of our own whose connection broke may still be open at the server, and conflict once. A process
    that is not `new` was there first: it goes on asking until the other has gone.
    """
    if is_token_refused(answer):
        raise TokenRefused
    if not is_conflict(answer):
        return 0
    webhook = "webhook" in answer.description.lower()
    fault = AnotherPoller(webhook=webhook)
    if new and (webhook or before):
        raise fault
    if not new:
        _log.error("%s Until then nobody is answered here.", fault)
    return 1


def _profile_calls(profile: Profile) -> list[Call]:
    commands: list[Any] = [
        {"command": name, "description": words} for name, words in profile.commands.items()
    ]
    return [
        Call("setMyCommands", {"commands": commands}),
        Call("setMyDescription", {"description": profile.description}),
        Call("setMyShortDescription", {"short_description": profile.short_description}),
    ]

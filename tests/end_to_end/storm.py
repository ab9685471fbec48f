"""Many reminders due at once, over real HTTP at Telegram's pace, while people tap and the network fails."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from bot.assistant import Assistant
from bot.report.painter import Painter
from bot.tg.channel import PACE, Profile, TelegramChannel
from flows.changes import (
    AreaFounded,
    Change,
    MemberJoined,
    NudgesAsked,
    PersonMet,
    RoundOpened,
    SheetStarted,
    TeamAdded,
)
from flows.nudges import Stage
from flows.people import Address, Role
from flows.view import Conversation, Turn
from storage.database import tables
from storage.store import Store
from storage.writing.turns import Writes
from tests.end_to_end.telegram_people import User
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.paths import TINY
from tests.patience import PATIENCE
from tests.transcripts.stage import painting_nothing

THURSDAY = datetime(2026, 11, 26, 10, tzinfo=UTC)
AT_A_TIME = 2.0
"""Seconds at most between two taps of the same person."""

ITEMS = ("R1", "R2", "R3", "S1", "S2", "S3")
FIRST_USER, FIRST_TAPPER = 100_000, 500_000


@dataclass
class Storm:
    """What it came to. `waits` are seconds from a tap to its reply; times are seconds since it began."""

    waits: list[float] = field(default_factory=list)
    came: Counter[str] = field(default_factory=Counter)
    became: Counter[str] = field(default_factory=Counter)
    taps: int = 0
    seconds: float = 0.0


@asynccontextmanager
async def storm(folder: Path, server: TelegramServer, people: int, tappers: int) -> AsyncIterator["Sky"]:
    """Everything in place: reminders to so many people are due, the bot is not running yet."""
    begun = time.monotonic()
    clock = lambda: THURSDAY + timedelta(seconds=time.monotonic() - begun)  # noqa: E731 – shorter than a class
    store = await Store.open(f"sqlite:///{folder / 'storm.db'}", TINY.read_bytes(), clock=clock)
    painter = Painter(command=(sys.executable, "-S", "-c", painting_nothing()))
    channel = TelegramChannel(TOKEN, clock=clock, api=server.api, pace=PACE)
    try:
        await store.database.write(partial(founded, store.framework.version, people, tappers))
        yield Sky(store, server, channel, Assistant(store, [channel], painter, clock=clock), people, tappers)
    finally:
        await channel.close()
        await painter.close()
        await store.close()


class Sky:
    """The bot, the people it reminds, and those who tap meanwhile."""

    def __init__(
        self,
        store: Store,
        server: TelegramServer,
        channel: TelegramChannel,
        assistant: Assistant,
        people: int,
        tappers: int,
    ) -> None:
        self._store, self._server, self._channel, self._assistant = store, server, channel, assistant
        self._people = [server.user(FIRST_USER + number) for number in range(people)]
        self._tappers = [server.user(FIRST_TAPPER + number) for number in range(tappers)]
        self._all_sent = asyncio.Event()

    async def breaks(self, *, outage: float, after: int) -> Storm:
        """Let it all go out, with an outage of so many seconds after so many messages (0: none)."""
        made = Storm()
        begun = time.monotonic()
        await self._channel.start(Profile(commands={}, description="", short_description=""))
        async with asyncio.TaskGroup() as group:
            work = [
                group.create_task(self._assistant.run()),
                group.create_task(self._channel.listen(self._assistant.receive)),
            ]
            taps = [group.create_task(self._tap(user, made)) for user in self._tappers]
            if outage:
                await self._until(lambda: len(self._reminded()) >= after)
                await asyncio.to_thread(self._server.stop)
                await asyncio.sleep(outage)
                await asyncio.to_thread(self._server.start)
            await self._settled()
            self._all_sent.set()
            await asyncio.gather(*taps)
            for task in work:
                task.cancel()
        made.seconds = time.monotonic() - begun
        made.came.update(self._reminded())
        made.became.update(await self._store.database.read(_became))
        return made

    def _reminded(self) -> list[str]:
        """Whom reminders reached, once for each that did."""
        return [
            str(call.fields["chat_id"])
            for call in self._server.of("sendMessage")
            if "You get this because" in call.fields["text"] and call.result is not None
        ]

    async def _until(self, what: Any) -> None:
        while not what():  # noqa: ASYNC110 – the other side is a thread
            await asyncio.sleep(0.1)

    async def _settled(self) -> None:
        while await self._store.database.read(_unsettled):  # noqa: ASYNC110 – it is a database
            await asyncio.sleep(0.2)

    async def _tap(self, user: User, made: Storm) -> None:
        """Tap an answer, wait for the next card, and again, until all reminders are out."""
        levels = cycle("0123")
        for item in cycle(ITEMS):
            if self._all_sent.is_set():
                return
            before = len(user.shown)
            begun = time.monotonic()
            user.tap(1, f"rate:s{user.id}:{item}:{next(levels)}")
            made.taps += 1
            async with asyncio.timeout(PATIENCE):
                await self._until(lambda before=before: len(user.shown) > before)
            made.waits.append(time.monotonic() - begun)
            with suppress(TimeoutError):
                async with asyncio.timeout(AT_A_TIME):
                    await self._all_sent.wait()


def founded(version: str, people: int, tappers: int, connection: Connection) -> None:
    """One area: a team for each five people and one for each who taps; reminders to all the others."""
    area = AreaFounded(chain="a", area="a", name="Northshire", nation="england", practice=False, zone="UTC")
    opened = RoundOpened(
        chain="a",
        round="r",
        area="a",
        number=1,
        framework=version,
        at=THURSDAY - timedelta(days=3),
        closes=date(2026, 12, 18),
        progress=False,
        by="",
    )
    members = [(FIRST_USER + n, f"t{n // 5}") for n in range(people)]
    members += [(FIRST_TAPPER + n, f"tap{n}") for n in range(tappers)]
    sheets = {team: f"s{user}" for user, team in reversed(members)}
    start: tuple[Change, ...] = (
        area,
        opened,
        *(TeamAdded(chain="a", team=team, area="a", name=team, agency="SC", functions=()) for team in sheets),
        *(
            SheetStarted(chain="a", sheet=sheet, round="r", team=team, functions=(), only=None)
            for team, sheet in sheets.items()
        ),
    )
    asked = NudgesAsked(
        chain="a",
        subject="r",
        stage=Stage.ASKED,
        memberships=tuple(f"m{user}" for user, team in members if not team.startswith("tap")),
        about=THURSDAY.date(),
        due=THURSDAY,
        by="",
    )
    writes = Writes()
    for place, (user, team) in enumerate(members):
        to = Address(channel="telegram", id=str(user))
        joined: tuple[Change, ...] = (
            *(start if place == 0 else ()),
            PersonMet(chain=f"p{user}", person=f"p{user}", address=to),
            MemberJoined(
                chain="a", membership=f"m{user}", person=f"p{user}", area="a", team=team, role=Role.MEMBER
            ),
            *((asked,) if place == len(members) - 1 else ()),
        )
        writes.add(
            Turn(changes=joined, conversation=Conversation(address=to, membership=f"m{user}")), THURSDAY
        )
    writes.execute(connection)


def _became(connection: Connection) -> list[str]:
    """What became of each reminder, as the table has it."""
    return [f"{row.state} {row.outcome}" for row in connection.execute(select(tables.nudge))]


def _unsettled(connection: Connection) -> int:
    """How many reminders are not sent, or nobody knows yet what became of them."""
    waits = (tables.nudge.c.state == "waiting") | (
        (tables.nudge.c.state == "sent") & (tables.nudge.c.outcome == "")
    )
    count = select(func.count()).select_from(tables.nudge).where(waits)
    return int(connection.execute(count).scalar_one())

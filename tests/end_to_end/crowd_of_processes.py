"""People of many teams who tap at one bot that several processes serve, while these are killed.

What is applied is held against a plain model: what each tapped, in their order.
"""

import json
import math
import os
import random
import signal
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection

from bot.exits import TRY_AGAIN
from flows.changes import AreaFounded, Change, MemberJoined, PersonMet, RoundOpened, SheetStarted, TeamAdded
from flows.people import Address, Role
from flows.view import Conversation, Turn
from storage.store import Store
from storage.writing.turns import Writes
from tests.clocks import NOON
from tests.end_to_end.running import PROGRAM, UNPACED, Home, Running
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.web_page import free_port
from tests.patience import PATIENCE, eventually
from tests.server import Server
from tests.storage.server.several_processes import FRAMEWORK, ITEMS, open_beside

OPENED = NOON - timedelta(days=3)

AWAY_SECONDS = 0.5
"""How long nobody starts a database anew that was killed; that it goes on takes longer."""


@dataclass
class Somebody:
    """One who taps a question of their own; `sent` are the levels, in order."""

    user: int
    sheet: str
    item: str
    sent: list[int] = field(default_factory=list)
    begun: float = 0.0
    cards: int = 0
    card: int = 1
    thinks_until: float = 0.0

    @property
    def press(self) -> str:
        """What the next button carries: another level than before."""
        return f"rate:{self.sheet}:{self.item}:{self.sent[-1]}"


@dataclass
class Came:
    """What it came to. `waits` are seconds from a tap to its reply."""

    people: int = 0
    taps: int = 0
    kills: int = 0
    outages: int = 0
    doubled: int = 0
    waits: list[float] = field(default_factory=list)

    def within(self, part: float) -> float:
        """Seconds within which so many of the replies came, 1 for all."""
        found = sorted(self.waits)
        return found[min(len(found) - 1, int(len(found) * part))]

    def __str__(self) -> str:
        """It in one line."""
        return (
            f"{self.people} people, {self.taps} taps, {self.kills} kills, {self.outages} of the "
            f"database, {self.doubled} doubled, "
            f"99 % within {self.within(0.99):.2f} s, all within {self.within(1):.2f} s"
        )


class Crowd:
    """People at a bot; `teams` are how many each team has, every one in an area of its own.

    `paced` false lets every message go at once, by the bot without its page. `database` is
    the server that may be killed as well, `direct` where processes hear of each other.
    """

    def __init__(
        self,
        folder: Path,
        url: str,
        server: TelegramServer,
        teams: Sequence[int],
        *,
        paced: bool = True,
        database: Server | None = None,
    ) -> None:
        self._folder, self._url, self._server, self._paced = folder, url, server, paced
        self._database = database
        self.direct = ""
        self._dice = random.Random(7)  # noqa: S311 – decides whom to kill
        self.people = [
            Somebody(user=700_000 + 100 * team + number, sheet=f"sheet{team}", item=ITEMS[number])
            for team, many in enumerate(teams)
            for number in range(many)
        ]
        for one in self.people:
            server.user(one.user)
        framework = folder / "framework.yaml"
        framework.write_bytes(FRAMEWORK)
        self._home = Home(folder, framework)
        self._counted, self._thinking = 0, 0.0
        self._cards, self._newest = Counter[int](), dict[int, int]()
        self._running: list[Running] = []

    async def settle(self) -> None:
        """Let them all be there, with a round each."""
        store = await open_beside(self._url, NOON)
        try:
            await store.database.write(lambda connection: self._found(store, connection))
        finally:
            await store.close()

    def serve(self, processes: int, stack: ExitStack) -> None:
        """Start so many, and end them with the stack."""
        stack.callback(self._end)
        for _ in range(processes):
            self._start()
        eventually(lambda: self._serving() == processes)

    def tap(
        self,
        seconds: float,
        *,
        every: float = math.inf,
        outages: float = math.inf,
        thinking: float = 0.0,
    ) -> Came:
        """Let everybody tap for so long and think between a reply and the next.

        So often a process is killed, once all run that should: a machine that is busy starts them slowly. The
        database's server is killed as often as `outages` says.
        """
        came, begun = Came(people=len(self.people)), time.monotonic()
        self._thinking = thinking
        for one in self.people:
            one.thinks_until = begun + thinking * self._dice.random()
        kill_at, outage_at, away = begun + every, begun + outages, threading.Thread()
        while time.monotonic() < begun + seconds:
            self._count(came)
            for one in self.people:
                if not one.begun and time.monotonic() >= one.thinks_until:
                    self._taps(one, came)
            if time.monotonic() > outage_at:
                outage_at = time.monotonic() + outages
                away = threading.Thread(target=self._kill_database)
                away.start()
                came.outages += 1
            self._start_again()
            if time.monotonic() > kill_at and not away.is_alive() and self._all_serve():
                kill_at = time.monotonic() + every
                self._kill()
                came.kills += 1
            with self._server.changed:
                self._server.changed.wait(0.02)
        if away.ident:
            away.join()
            eventually(self._all_serve)
        eventually(lambda: self._count(came) == 0)
        eventually(lambda: self._query("SELECT count(*) FROM outbox WHERE done_at IS NULL") == [(0,)])
        self._count(came)
        came.doubled = sum(self._cards.values()) - sum(len(one.sent) for one in self.people)
        return came

    def check(self) -> None:
        """What is in the database is what they tapped, each once and in order, and nothing was given up."""
        assert self._query("SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]
        given = defaultdict(list)
        for (body,) in self._query("SELECT body FROM journal ORDER BY id"):
            row = json.loads(str(body))
            if row["kind"] == "rating_given":
                given[row["by"]].append((row["sheet"], row["item"], row["rating"]["level"]))
        expected = {
            f"m{one.user}": [(one.sheet, one.item, level) for level in one.sent]
            for one in self.people
            if one.sent
        }
        assert dict(given) == expected
        last = {(one.sheet, one.item): one.sent[-1] for one in self.people if one.sent}
        answers = self._query("SELECT sheet, item, level FROM answer")
        assert {(sheet, item): level for sheet, item, level in answers} == last
        handles = defaultdict(list)
        for address, handle in self._query(
            "SELECT address, handle FROM outbox WHERE card IS NOT NULL AND handle IS NOT NULL ORDER BY id"
        ):
            handles[address].append(int(str(handle)))
        assert handles
        assert all(sorted(found) == found for found in handles.values())
        # a tap that is fetched again after a kill was answered before
        refused = [one for one in self._server.refused() if one.method != "answerCallbackQuery"]
        assert {one.description for one in refused} <= {"Bad Request: message to edit not found"}

    def processor_seconds(self) -> float:
        """What all that run now have taken of the processor."""
        ticks = 0
        for one in self._running:
            fields = Path(f"/proc/{one.pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def status(self) -> str:
        """What `status` says beside them."""
        return self._home.run("status", env=self._environment()).stdout.decode()

    def _taps(self, one: Somebody, came: Came) -> None:
        one.sent.append((one.sent[-1] + 1) % 4 if one.sent else 1)
        one.begun, one.cards = time.monotonic(), self._cards[one.user]
        self._server.user(one.user).tap(one.card, one.press)
        came.taps += 1

    def _count(self, came: Came) -> int:
        """Count the cards that have come since; give how many people still wait for one."""
        with self._server.changed:
            calls, self._counted = self._server.calls[self._counted :], len(self._server.calls)
        for call in calls:
            # what has shrunk to a line has no bold words
            if call.status == 200 and call.method != "getMe" and call.fields.get("parse_mode"):
                self._cards[int(call.fields["chat_id"])] += 1
                self._newest[int(call.fields["chat_id"])] = call.result["message_id"]
        for one in self.people:
            if one.begun and self._cards[one.user] > one.cards:
                came.waits.append(time.monotonic() - one.begun)
                one.begun, one.card = 0.0, self._newest[one.user]
                one.thinks_until = time.monotonic() + self._thinking * (0.5 + self._dice.random())
        return sum(one.begun > 0 for one in self.people)

    def _environment(self) -> Mapping[str, str]:
        return {
            "AUDIT_BOT_DATABASE": self._url,
            "AUDIT_BOT_DATABASE_DIRECT": self.direct,
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API": self._server.api,
        }

    def _start(self) -> None:
        with (self._folder / "serve.log").open("ab") as log:
            words = (*PROGRAM, "serve", "--port", str(free_port())) if self._paced else UNPACED
            started = self._home.serve(*words, log=log, env=self._environment())
        self._running.append(started)

    def _kill(self) -> None:
        """End one of them, and start another in its place."""
        victim = self._running.pop(self._dice.randrange(len(self._running)))
        victim.send_signal(signal.SIGKILL)
        victim.wait(PATIENCE)
        self._start()

    def _all_serve(self) -> bool:
        """Whether all do that should."""
        self._start_again()
        return self._serving() >= len(self._running)

    def _start_again(self) -> None:
        """Start those anew that began while the database was away, as what looks after services does."""
        for one in [one for one in self._running if one.poll() is not None]:
            assert one.returncode == TRY_AGAIN, (self._folder / "serve.log").read_text()
            self._running.remove(one)
            self._start()

    def _kill_database(self) -> None:
        """End the database's server and all it runs, and start it again."""
        assert self._database
        self._database.stop(signal.SIGKILL)
        time.sleep(AWAY_SECONDS)
        self._database.start()

    def _end(self) -> None:
        for one in self._running:
            one.send_signal(signal.SIGTERM)
        codes = [one.wait(PATIENCE) for one in self._running]
        log = (self._folder / "serve.log").read_text()
        assert set(codes) == {0}, log
        assert "Traceback" not in log

    def _serving(self) -> int:
        ((many,),) = self._query("SELECT count(*) FROM lease WHERE name LIKE 'process %' AND until > now()")
        return int(str(many))

    def _query(self, sql: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self._url) as there:
            return there.execute(sql.encode()).fetchall()

    def _found(self, store: Store, connection: Connection) -> None:
        writes, teams = Writes(), list(dict.fromkeys(one.sheet for one in self.people))
        for one in self.people:
            area, number = f"area{one.sheet}", teams.index(one.sheet)
            is_first = one.item == ITEMS[0]
            founded = _founded(area, one.sheet, store.framework.version) if is_first else ()
            to = Address(channel="telegram", id=str(one.user))
            joined: tuple[Change, ...] = (
                *founded,
                PersonMet(chain=f"p{one.user}", person=f"p{one.user}", address=to),
                MemberJoined(
                    chain=area,
                    membership=f"m{one.user}",
                    person=f"p{one.user}",
                    area=area,
                    team=f"team{one.sheet}",
                    role=Role.MEMBER,
                ),
            )
            at = OPENED + timedelta(seconds=number)
            writes.add(
                Turn(changes=joined, conversation=Conversation(address=to, membership=f"m{one.user}")), at
            )
        writes.execute(connection)


def _founded(area: str, sheet: str, version: str) -> tuple[Change, ...]:
    """A partnership of one team whose round is open."""
    return (
        AreaFounded(chain=area, area=area, name=area, nation="england", practice=False, zone="UTC"),
        RoundOpened(
            chain=area,
            round=f"round{sheet}",
            area=area,
            number=1,
            framework=version,
            at=OPENED,
            closes=date(2026, 12, 18),
            progress=False,
            by="",
        ),
        TeamAdded(chain=area, team=f"team{sheet}", area=area, name="Team", agency="SC", functions=()),
        SheetStarted(
            chain=area, sheet=sheet, round=f"round{sheet}", team=f"team{sheet}", functions=(), only=None
        ),
    )

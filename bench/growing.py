"""Whether what people do every day takes longer where the answers of a whole nation are stored."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

from sqlalchemy import Connection, text

from bench.disk import scratch
from bench.measuring import Sample, goal, heading, interleaved, row
from bot.channel import Arrival
from flows.events import Tapped
from flows.people import Address
from flows.replies import Card
from storage.queues.outbox import Delivered
from storage.store import Store
from tests.end_to_end.storm import FIRST_TAPPER, ITEMS, THURSDAY, founded
from tests.paths import TINY
from tests.server import running

REACH = 1.3
"""How many times what it takes with few."""

FEW, MANY = 10_000, 5_000_000
"""Answers of others: in both databases, and in the larger one alone."""

ASKED = 60
"""Answers on one of their sheets; ten sheets are a round."""

AT_ONCE = 10
"""Answers that are timed together."""


async def run(pairs: int, *, few: int = FEW, many: int = MANY) -> None:
    """Measure each deed in both databases, on a file and on a server."""
    with scratch() as name:
        urls = [f"sqlite:///{Path(name) / which}.db" for which in ("few", "many")]
        await _beside("a file", pairs, urls, (few, many))
    with running() as there:
        await _beside("PostgreSQL", pairs, [there.fresh(), there.fresh()], (few, many))


async def _beside(where: str, pairs: int, urls: Sequence[str], sizes: tuple[int, int]) -> None:
    heading(
        "growing",
        f"milliseconds on {where} with {sizes[1]:,} answers of others stored, against {sizes[0]:,}; "
        "on a file of the processor",
    )
    async with AsyncExitStack() as stack:
        offices = []
        for url, size in zip(urls, sizes, strict=True):
            store = await Store.open(url, TINY.read_bytes(), clock=lambda: THURSDAY)
            stack.push_async_callback(store.close)
            offices.append(Office(store, on_server=url.startswith("postgresql")))
            await offices[-1].fill(size, pairs + 1)
        for what, deed in _DEEDS.items():
            subjects: dict[str, Sample] = {
                which: partial(_timed, deed, office)
                for which, office in zip(("few", "many"), offices, strict=True)
            }
            found = await interleaved(pairs, subjects)
            row(what, found["many"], "ms", "with few", found["few"])
            times = found["many"].over(found["few"]).median
            goal(f"≤ {REACH} ×", times, "×", reached=times <= REACH)


class Office:
    """A database with one partnership whose people answer, and very many others."""

    def __init__(self, store: Store, *, on_server: bool) -> None:
        self.store, self.on_server = store, on_server
        self._taps = 0
        self._released = 0
        self._card: Card | None = None

    async def fill(self, answers: int, releases: int) -> None:
        """Store all of it, and what is due be sent."""
        store = self.store
        await store.database.write(partial(founded, store.framework.version, 1, 8))
        await store.database.write(partial(_fill, store.framework.version, answers, releases))
        await store.database.write(_count)
        while await store.tick(["telegram"]):
            while await store.step():
                pass
        await self._sent()

    async def tick(self) -> None:
        """Look at the clock."""
        assert await self.store.tick(["telegram"]) == 0

    async def answer(self) -> None:
        """Answer a question otherwise than before."""
        self._taps += 1
        user, item = FIRST_TAPPER + self._taps % 8, ITEMS[self._taps // 8 % len(ITEMS)]
        await self._tap(str(user), f"rate:s{user}:{item}:{self._taps // 48 % 4}")

    async def area(self) -> None:
        """Open the card of the area."""
        await self._tap("cora", "area:a")

    async def release(self) -> None:
        """Release the results of another round."""
        self._released += 1
        await self._tap("cora", f"release:dr{self._released}")
        assert self._card, "nothing asks"
        await self._tap("cora", self._card.buttons[0][0].press)
        state = await self.store.database.read(partial(_state, f"dr{self._released}"))
        assert state == "released", state

    async def _tap(self, who: str, press: str) -> None:
        id_ = f"{self._taps}-{press}"
        # each on another card: the same one again at once would be taken for a double tap
        event = Tapped(
            id=id_.ljust(32, "x"),
            at=THURSDAY,
            address=Address(channel="telegram", id=who),
            press=press,
            card=str(self._taps),
        )
        assert not await self.store.take([Arrival(channel="telegram", source="1", update=id_, event=event)])
        self._taps += 1
        assert await self._sent()

    async def _sent(self) -> int:
        sent = await self.store.waiting("telegram", limit=1_000)
        self._card = next((row.reply for row in reversed(sent) if isinstance(row.reply, Card)), self._card)
        await self.store.done([Delivered(id=reply.id, handle=None) for reply in sent])
        return len(sent)


Deed = Callable[[Office], Awaitable[None]]

_DEEDS: dict[str, tuple[Deed, int]] = {
    "a tick": (Office.tick, 20),
    "an answer": (Office.answer, AT_ONCE),
    "the card of an area": (Office.area, AT_ONCE),
    "a release": (Office.release, 1),
}


async def _timed(deed: tuple[Deed, int], office: Office) -> float:
    """On a file all is done in this process, whose own time says more than a clock."""
    act, times = deed
    seconds = perf_counter if office.on_server else process_time
    began = seconds()
    for _ in range(times):
        await act(office)
    return 1000 * (seconds() - began) / times


def _state(round_: str, connection: Connection) -> str:
    return str(connection.scalar(text("SELECT state FROM round WHERE id = :id"), {"id": round_}))


def _count(connection: Connection) -> None:
    """Have a server's planner know what is there, as it does by itself in time."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE"))


_AT = THURSDAY.strftime("%Y-%m-%dT%H:%M:%S.000000+00:00")
_ROUND = (
    "INSERT INTO round (id, area, number, framework, state, opened, progress, remark, words, rules) "
    "SELECT {round} || n, {area} || n, 1, :version, {state}, :at, 0, '', '', 2 FROM n"
)
_AREA = (
    "INSERT INTO area (id, name, nation, practice, zone, contact) "
    "SELECT {area} || n, 'Northshire ' || n, 'england', 0, 'UTC', '' FROM n"
)
_TEAM = (
    "INSERT INTO team (id, area, name, agency, functions) "
    "SELECT {team} || n, {area} || (1 + n % :areas), 'Team ' || n, 'SC', '[]' FROM n"
)
_SHEET = (
    "INSERT INTO sheet (id, round, team, submitted, approver, functions, late, facts_note) "
    "SELECT {sheet} || n, {round} || (1 + n % :areas), {team} || n, :at, 'head', '[]', 0, '' FROM n"
)
_OTHERS = {"area": "'x'", "round": "'xr'", "team": "'xt'", "sheet": "'xs'", "state": "'answers closed'"}
_DRAFTS = {"area": "'d'", "round": "'dr'", "team": "'dt'", "sheet": "'ds'", "state": "'draft'"}


def _fill(version: str, answers: int, releases: int, connection: Connection) -> None:
    """Others with that many answers, all that comes with them, and rounds that wait to be released."""
    sheets = max(10, answers // ASKED)

    def put(statement: str, many: int, **values: object) -> None:
        numbered = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :many)"
        into, _, chosen = statement.partition("SELECT ")
        connection.execute(text(f"{into}{numbered} SELECT {chosen}"), {"many": many, **values})

    if connection.dialect.name == "postgresql":
        # nobody waits for it
        connection.execute(text("SET LOCAL statement_timeout = 0"))
    known = {"version": version, "at": _AT}
    for names, areas, teams in ((_OTHERS, sheets // 10, sheets), (_DRAFTS, releases, 2 * releases)):
        put(_AREA.format(**names), areas)
        put(_ROUND.format(**names), areas, **known)
        put(_TEAM.format(**names), teams, areas=areas)
        put(_SHEET.format(**names), teams, areas=areas, at=_AT)
    put("INSERT INTO person (id, name, reachable) SELECT 'xp' || n, 'Ana', 1 FROM n", sheets // 10)
    connection.execute(text("INSERT INTO person (id, name, reachable) VALUES ('cora', 'Cora', 1)"))
    connection.execute(text("INSERT INTO address (channel, id, person) VALUES ('telegram', 'cora', 'cora')"))
    member = "INSERT INTO membership (id, person, area, role, pending) SELECT {}, 'coordinator', 0 FROM n"
    put(member.format("'xm' || n, 'xp' || n, 'x' || n"), sheets // 10)
    put(member.format("'cora' || n, 'cora', 'd' || n"), releases)
    put(member.format("'coraa', 'cora', 'a'"), 1)
    answer = "INSERT INTO answer (sheet, item, level, backings, by, at) SELECT {}, '[]', {}, :at FROM n"
    others = f"'xs' || (1 + n % {sheets}), 'q' || (n / {sheets}), n % 4"
    put(answer.format(others, f"'xm' || (1 + n % {sheets // 10})"), answers, at=_AT)
    for item in ITEMS:
        put(answer.format(f"'ds' || n, '{item}', n % 4", "'cora1'"), 2 * releases, at=_AT)
    put(
        "INSERT INTO inbox (channel, source, update_id, address, state, tries, done_at) "
        "SELECT 'telegram', '1', 'x' || n, 'x' || (n / 50), 'done', 0, :at FROM n",
        sheets * 3,
        at=_AT,
    )
    put(
        "INSERT INTO outbox (channel, address, card, again, done_at, handle) "
        "SELECT 'telegram', 'x' || (n / 50), 'x' || n, 0, :at, n FROM n",
        sheets * 3,
        at=_AT,
    )

"""A year in simulated partnerships: people with habits, two rounds, a process that dies again and again.

Nothing sleeps: time is a number. Store, engine and delivery are the real ones; the channel is a list.
"""

import asyncio
import random
import secrets
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from bot.assistant import Assistant
from bot.calendars import SUBDIVISIONS, bank_holidays
from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.learned import likeness
from bot.report.painter import Painter
from flows.changes import AreaFounded, Change, MemberJoined, PersonMet, QuietDatesSet, TeamAdded
from flows.events import Event, Left, Tapped
from flows.moments import months_later
from flows.nudges import COUNTED, Stage, round_days
from flows.people import Address, Area, Quiet, Role
from flows.replies import Card
from flows.terms import Terms
from flows.view import Conversation, Turn
from flows.workdays import Workdays
from storage.database import tables
from storage.store import Store
from storage.writing.turns import Writes
from tests.flows.play import buttons_of
from tests.paths import TINY
from tests.read_once import read_once
from tests.transcripts.stage import painting_nothing

FIRST = datetime(2026, 11, 2, tzinfo=UTC)
DAYS = 420
ITEMS = {"SC": ("R1", "R2", "R3", "S1", "S2", "S3"), "H": ("R1", "R2", "R3")}
HABITS = (
    "prompt",
    "slow",
    "slow",
    "never",
    "never",
    "never",
    "never",
    "blocks",
    "on leave",
    "leaves",
    "stops",
    "not mine",
)
"""What people do: the team of somebody prompt is done before anybody is reminded."""

CHANNEL = "list"

LOOKS = (time(3, 10), time(9, 32), time(12, 5), time(15, 40), time(20, 15))
"""When the clock is looked at, UTC; the second is when reminders are due."""

_ASKED = frozenset({"begin", "closed", "left", "released", "shareby", "submit"})
"""What can't be undone, and is asked first."""


class Died(BaseException):
    """The process ends here and now."""


@dataclass(kw_only=True)
class Someone:
    """One person: where they are, what they do, and since when they are to be left in peace."""

    id: str
    role: Role
    area: str
    team: str | None
    agency: str
    habit: str
    got: int = 0
    quiet_from: datetime | None = None

    @property
    def membership(self) -> str:
        """The id of their place."""
        return f"m{self.id}"


@dataclass(frozen=True, kw_only=True)
class Got:
    """A reminder that arrived."""

    at: datetime
    who: str
    card: Card


class Post:
    """The channel: what was sent is kept, and the process may die before or after it."""

    name = CHANNEL
    pace: Pace | None = None

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self.got: list[Got] = []
        self.news: list[tuple[str, Card]] = []
        self.dies_in: int | None = None
        self.arrives_first = False

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a parcel; whether it came before the end is up to the dice."""
        dies = self.dies_in == 0
        if self.dies_in is not None:
            self.dies_in -= 1
        if not dies or self.arrives_first:
            self._arrive(parcel)
        if dies:
            self.dies_in = None
            raise Died
        return Accepted(handle=secrets.token_hex(4))

    def _arrive(self, parcel: Parcel) -> None:
        if isinstance(parcel.reply, Card):
            presses = [button.press.split(":")[0] for button in buttons_of(parcel.reply.buttons)]
            if {"notnow", "putoff"} & {*presses}:
                self.got.append(Got(at=self._clock(), who=parcel.address, card=parcel.reply))
            self.news.append((parcel.address, parcel.reply))


class Year:
    """Areas with ten teams each, and everybody in them."""

    def __init__(self, folder: Path, *, areas: int, deaths: int, seed: int) -> None:
        self.now = FIRST
        self.post = Post(lambda: self.now)
        self.deaths = 0
        self._url = f"sqlite:///{folder / 'year.db'}"
        self._dice = random.Random(seed)  # noqa: S311 – a simulation
        self._wanted_deaths = deaths
        self._updates = 0
        self._todo: list[tuple[datetime, int, Callable[[], Event | None]]] = []
        self._painter = Painter(command=(sys.executable, "-S", "-c", painting_nothing()))
        self.areas = {f"a{n:03}": self._area(f"a{n:03}") for n in range(areas)}
        self.people = {one.id: one for area in self.areas for one in self._people(area)}
        self.taps: set[tuple[str, datetime]] = set()
        self.answered: dict[str, datetime] = {}
        self.submitted: dict[str, datetime] = {}
        self.sheets: dict[str, Any] = {}
        self.rounds: dict[str, Any] = {}

    # -- who there is

    def _area(self, id_: str) -> Area:
        quiet = (Quiet(first=date(2027, 2, 15), last=date(2027, 2, 19)),) if self._dice.random() < 0.5 else ()
        nation = self._dice.choice(sorted(SUBDIVISIONS))
        return Area(id=id_, name=id_, nation=nation, practice=False, zone="Europe/London", quiet=quiet)

    def _people(self, area: str) -> Iterator[Someone]:
        yield self._someone(area, "c", Role.COORDINATOR, None, "")
        yield self._someone(area, "l", Role.LEAD, None, "")
        for number in range(48):
            team = number % 10
            yield self._someone(area, f"{number:02}", Role.MEMBER, f"t{area}{team}", ("SC", "H")[team % 2])

    def _someone(self, area: str, name: str, role: Role, team: str | None, agency: str) -> Someone:
        habit = self._dice.choice(HABITS) if team else ""
        return Someone(id=f"{area}-{name}", role=role, area=area, team=team, agency=agency, habit=habit)

    async def begin(self) -> None:
        """Found every area with its teams and people; coordinators open rounds in the weeks to come."""
        await self._open()
        for area in self.areas.values():
            await self._store.database.write(partial(self._write, area=area))
            opens = self.now + timedelta(days=self._dice.randrange(60), hours=self._dice.randrange(7, 20))
            self._later(opens, partial(self._opens, area.id))

    def _write(self, connection: Connection, area: Area) -> None:
        founded = AreaFounded(
            chain=area.id, area=area.id, name=area.name, nation=area.nation, practice=False, zone=area.zone
        )
        quiet = QuietDatesSet(chain=area.id, area=area.id, quiet=area.quiet, by="")
        teams = [
            TeamAdded(
                chain=area.id,
                team=f"t{area.id}{n}",
                area=area.id,
                name=f"Team {n}",
                agency=("SC", "H")[n % 2],
                functions=(),
            )
            for n in range(10)
        ]
        first: tuple[Change, ...] = (founded, quiet, *teams)
        writes = Writes()
        for place, one in enumerate(one for one in self.people.values() if one.area == area.id):
            to = Address(channel=CHANNEL, id=one.id)
            joined: tuple[Change, ...] = (
                PersonMet(chain=f"p{one.id}", person=f"p{one.id}", address=to),
                *(first if place == 0 else ()),
                MemberJoined(
                    chain=area.id,
                    membership=one.membership,
                    person=f"p{one.id}",
                    area=area.id,
                    team=one.team,
                    role=one.role,
                ),
            )
            writes.add(Turn(changes=joined, conversation=Conversation(address=to)), self.now)
        writes.execute(connection)

    # -- the machine

    async def _open(self) -> None:
        terms = Terms(bank_holidays=bank_holidays, likeness=likeness)
        self._store = await Store.open(
            self._url, TINY.read_bytes(), terms=terms, read=read_once, clock=lambda: self.now
        )
        self._assistant = Assistant(self._store, [self.post], self._painter, clock=lambda: self.now)

    async def _die(self) -> None:
        """The process ends, and another one begins."""
        self.deaths += 1
        await self._store.close()
        await self._open()

    async def close(self) -> None:
        """End for good."""
        await self._store.close()
        await self._painter.close()

    async def _settle(self) -> None:
        """Answer and deliver all there is, over as many lives as it takes."""
        while True:
            try:
                await self._assistant.settle()
            except BaseExceptionGroup as group:
                if group.split(Died)[1] is not None:
                    raise
                await self._die()
            else:
                return

    async def _tick(self) -> None:
        """Two tickers look at the clock at the same moment; the process may die right after that."""
        while True:
            handed = await asyncio.gather(self._assistant.tick(), self._assistant.tick())
            if self._may_die():
                await self._die()
            if not any(handed):
                return
            await self._settle()

    def _may_die(self) -> bool:
        return self.deaths < self._wanted_deaths and self._dice.random() < self._danger

    async def run(self) -> None:
        """Live through the year."""
        instants = DAYS * 5
        self._danger = min(0.9, 1.2 * self._wanted_deaths / instants)
        for day in range(DAYS):
            for at in LOOKS:
                self.now = datetime.combine((FIRST + timedelta(days=day)).date(), at, UTC)
                await self._instant()

    async def _instant(self) -> None:
        self._todo.sort(key=lambda one: one[:2])
        due = [one for one in self._todo if one[0] <= self.now]
        del self._todo[: len(due)]
        events = [event for _, _, act in due if (event := act())]
        if events:
            await self._store.put([self._arrival(event) for event in events])
        if self._may_die():
            self.post.dies_in, self.post.arrives_first = self._dice.randrange(4), self._dice.random() < 0.5
        if events:
            await self._settle()
        await self._tick()
        self.post.dies_in = None
        await self._look()
        self._react()

    def _arrival(self, event: Event) -> Arrival:
        self._updates += 1
        return Arrival(channel=CHANNEL, source="bot", update=str(self._updates), event=event)

    async def _look(self) -> None:
        """What became of sheets and rounds."""
        if not self._changed:
            return
        self._changed = False
        read = partial(_rows, tables=(tables.sheet, tables.round_))
        sheets, rounds = await self._store.database.read(read)
        self.sheets = {row.id: row for row in sheets}
        self.rounds = {row.id: row for row in rounds}
        self.submitted = {row.id: row.submitted for row in sheets if row.submitted}

    _changed = True

    # -- what people do

    def _later(self, at: datetime, act: Callable[[], Event | None]) -> None:
        self._todo.append((at, len(self._todo), act))

    def _tap(self, who: Someone, press: str) -> Tapped:
        self._changed = True
        self.taps.add((who.id, self.now))
        address = Address(channel=CHANNEL, id=who.id)
        return Tapped(id=secrets.token_hex(16), at=self.now, address=address, press=press)

    def _coordinator(self, area: str) -> Someone:
        return self.people[f"{area}-c"]

    def _opens(self, area: str) -> Event:
        closes = (self.now + timedelta(days=self._dice.randrange(12, 45))).date()
        self._later(self.now + timedelta(days=1), partial(self._plans_end, area, closes))
        return self._tap(self._coordinator(area), f"begin:{area}:{closes:%Y%m%d}")

    def _plans_end(self, area: str, closes: date) -> None:
        round_ = next(
            row.id for row in reversed(list(self.rounds.values())) if row.area == area and row.state == "open"
        )
        after = datetime.combine(closes, datetime.min.time(), UTC) + timedelta(days=2, hours=10)
        checked = after + timedelta(days=2)
        again = months_later(checked.date(), 8)
        steps = (
            f"close:{round_}",
            f"shareby:{round_}:{checked:%Y%m%d}",
            f"releaseask:{round_}:{again:%Y%m%d}",
        )
        for step, press in enumerate(steps):
            moment = after + timedelta(days=step)
            self._later(moment, partial(self._tap, self._coordinator(area), press))

    def _react(self) -> None:
        """Everybody reads what came."""
        news, self.post.news = self.post.news, []
        for who, card in news:
            one = self.people[who]
            presses = [button.press.split(":") for button in buttons_of(card.buttons)]
            sheets = [args[1] for args in presses if args[0] in {"go", "tasks"}]
            verbs = {args[0] for args in presses}
            if {"gather", "putoff"} <= verbs:
                self._later(
                    self.now + timedelta(days=self._dice.randrange(1, 20)), partial(self._opens, one.area)
                )
            for verb in verbs & _ASKED:
                soon = self.now + timedelta(minutes=1)
                press = next(":".join(args) for args in presses if args[0] == verb)
                self._later(soon, partial(self._tap, one, press))
            for sheet in sheets:
                self._reacts(one, sheet, is_nudge=any(args[0] == "notnow" for args in presses))

    def _reacts(self, one: Someone, sheet: str, *, is_nudge: bool) -> None:
        one.got += is_nudge
        soon = self.now + timedelta(hours=self._dice.randrange(5, 60))
        match one.habit:
            case "prompt" if not is_nudge:
                self._later(soon, partial(self._answers, one, sheet, whole=True))
            case "slow" if is_nudge:
                self._later(soon, partial(self._answers, one, sheet, whole=one.got > 1))
            case "blocks" if is_nudge:
                self._later(soon, partial(self._blocks, one))
            case "on leave" if is_nudge:
                day = (self.now + timedelta(days=9)).date()
                self._later(soon, partial(self._quiet, one, f"snooze:{sheet}:{day:%Y%m%d}"))
            case "leaves" if is_nudge:
                self._later(soon, partial(self._quiet, one, f"left:{one.area}:{one.membership}"))
            case "stops" if is_nudge:
                self._later(soon, partial(self._quiet, one, "hush:stop"))
            case "not mine" if is_nudge:
                self._later(soon, partial(self._quiet, one, f"mine:{sheet}:n"))
            case _:
                pass

    def _quiet(self, one: Someone, press: str) -> Event:
        one.quiet_from = one.quiet_from or self.now
        return self._tap(one, press)

    def _blocks(self, one: Someone) -> Event:
        one.quiet_from = one.quiet_from or self.now
        return Left(id=secrets.token_hex(16), at=self.now, address=Address(channel=CHANNEL, id=one.id))

    def _answers(self, one: Someone, sheet: str, *, whole: bool) -> Event | None:
        """Answer one question now; then the others and submit, if that is the habit."""
        if sheet in self.submitted or self.rounds[self.sheets[sheet].round].state != "open":
            return None
        self.answered.setdefault(sheet, self.now)
        first, *others = ITEMS[one.agency]
        if whole:
            for item in others:
                self._later(self.now, partial(self._tap, one, f"rate:{sheet}:{item}:2"))
            self._later(self.now + timedelta(minutes=1), partial(self._tap, one, f"submit:{sheet}:head"))
        return self._tap(one, f"rate:{sheet}:{first}:2")

    # -- what came of it

    async def nudges(self) -> Sequence[Any]:
        """Every reminder there is."""
        (found,) = await self._store.database.read(partial(_rows, tables=(tables.nudge,)))
        return found

    def days_of(self, area: str) -> Workdays:
        """The calendar of an area."""
        return Workdays.of(self.areas[area], bank_holidays)


def _rows(connection: Connection, tables: Sequence[Any]) -> list[Sequence[Any]]:
    return [connection.execute(select(table)).all() for table in tables]


@dataclass
class Figures:
    """What a year came to."""

    sent: Counter[str] = field(default_factory=Counter)
    arrived: int = 0
    twice: int = 0
    most: int = 0
    lost: int = 0
    at_bad_times: int = 0
    after_completion: int = 0
    missing: list[tuple[str, str, date]] = field(default_factory=list)
    unexpected: list[tuple[str, str, date]] = field(default_factory=list)
    expected: int = 0
    waiting: int = 0


async def figures(year: Year) -> Figures:
    """Count, from what arrived and from the table, and compare with what should have been."""
    made = Figures()
    rows = await year.nudges()
    sent = [row for row in rows if row.state == "sent"]
    made.sent.update(row.stage for row in sent)
    made.arrived = len(year.post.got)
    made.twice = made.arrived - len({got.card.id for got in year.post.got})
    made.lost = len({row.card for row in sent if row.outcome == "unknown"})
    made.waiting = sum(row.state == "waiting" and row.due < year.now for row in rows)
    counted = Counter((row.membership, row.subject) for row in sent if row.stage in COUNTED)
    made.most = max(counted.values(), default=0)
    for got in year.post.got:
        one = year.people[got.who]
        made.at_bad_times += not year.days_of(one.area).is_open(got.at)
        for button in buttons_of(got.card.buttons):
            verb, subject, *_ = button.press.split(":")
            done = year.submitted.get(subject)
            made.after_completion += verb == "go" and done is not None and done < got.at
    _compare(year, sent, made)
    return made


def _compare(year: Year, sent: Sequence[Any], made: Figures) -> None:
    """Exactly one for each day that called for one, for everybody who only ever answered or did nothing."""
    reached: defaultdict[tuple[str, str], set[date]] = defaultdict(set)
    for row in sent:
        if row.stage in COUNTED:
            reached[row.membership, row.subject].add(row.settled.date())
    for sheet in year.sheets.values():
        round_ = year.rounds[sheet.round]
        for one in year.people.values():
            if one.team == sheet.team and one.habit in {"prompt", "slow", "never"}:
                days = _called_for(year, one, sheet, round_)
                found = reached[one.membership, round_.id]
                made.expected += len(days)
                made.missing += [(one.id, round_.id, day) for day in days - found]
                made.unexpected += [(one.id, round_.id, day) for day in found - days]


def _called_for(year: Year, one: Someone, sheet: Any, round_: Any) -> set[date]:
    """The days on which somebody should be reminded: the first three on which it is still true."""
    days = year.days_of(one.area)
    stages: defaultdict[date, set[Stage]] = defaultdict(set)
    for stage, day in round_days(round_.opened.date(), round_.closes, days).items():
        stages[day].add(stage)
    found: list[date] = []
    for day in sorted(stages):
        looks = [datetime.combine(day, at, UTC) for at in LOOKS[1:]]
        # who has just answered is reminded half an hour later: when the clock is looked at next
        moment = next(at for at in looks if (one.id, at) not in year.taps)
        done, begun = year.submitted.get(sheet.id), year.answered.get(sheet.id)
        is_begun = begun is not None and begun <= moment
        if (done and done <= moment) or (stages[day] == {Stage.NOT_STARTED} and is_begun):
            continue
        found.append(day)
    return set(found[:3])

"""An example: a partnership that is made up, by the very conversations that people have, and its end."""

import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle

from bot.channel import Arrival
from bot.clock import Clock
from bot.faults import OperatorFault
from bot.settings import Settings
from flows.events import Commanded, Event, Tapped, Typed
from flows.forms import Form
from flows.framework import Framework
from flows.people import Address
from flows.presses.answering import GO_ON
from flows.presses.arriving import SET_UP
from flows.presses.partnership import ADD_TEAM, INVITE
from flows.presses.rounds import (
    AGREE,
    BEGIN_ROUND,
    CLOSE,
    CLOSED,
    FACTS_RIGHT,
    LATER,
    OPEN_ASK,
    PLAN_BY,
    PLAN_FOR,
    PLAN_OWNER,
    RELEASE,
    RELEASED,
    SETTLE,
    SHARE_BY,
    TALK_THROUGH,
)
from flows.replies import Button, Card, Invite
from storage.common import processes
from storage.examples import begin_example, end_example, example_of, ids_of, sheets_of, teams_of
from storage.framework.file import framework_bytes
from storage.queues.outbox import Delivered
from storage.store import Store

CHANNEL = "example"
"""Where the made-up people talk; nobody else does."""

NAME = "Example partnership (made up)"
COORDINATOR = "Robin"
PEOPLE = ("Sam", "Alex", "Jo", "Kit", "Lee", "Max")
FRONT_DOOR = "Made-up front door 01632 960000"
"""Numbers that begin so are kept for stories."""

BEGUN = timedelta(weeks=8)
"""How long ago it was set up."""

OPEN_FOR = timedelta(weeks=3)
CHECKED_FOR = timedelta(weeks=1)
MOST_TEAMS = 6
REASONS = (
    "We looked at examples together, and it is less settled than some of us thought.",
    "There is a draft, and half of us use it.",
    "It works in one part of the area, not yet in the others.",
)
"""Why they agree on what they rated most differently."""

ACTIONS = (
    "Write it on one page, and put it into everybody's induction.",
    "Look at ten records together in spring, and say what we found.",
)
"""What they plan to do about the first of it."""

LEVELS = (2, 1, 3, 2, 0, 2, 1, 3, 2, 1, 2)
"""The places of levels that its teams tap, one after the other, each team from another one on."""


class NoExample(OperatorFault):
    """There is none to remove."""

    def __init__(self) -> None:
        super().__init__("There is no example in this database.")


class IsThere(OperatorFault):
    """One is there already."""

    def __init__(self) -> None:
        super().__init__(
            "There is an example in this database already. Remove it: audit-bot example --remove"
        )


class IsBusy(OperatorFault):
    """Somebody waits for an answer, which the example must not give in their place."""

    def __init__(self) -> None:
        super().__init__(
            "Somebody's message waits in this database. Start the bot until it is answered, then try again."
        )


class IsServed(OperatorFault):
    """Other processes would answer what the made-up people say, by their own clock."""

    def __init__(self) -> None:
        super().__init__("The bot runs on this database. Stop all its processes, then try again.")


async def make(settings: Settings, clock: Clock) -> str:
    """Make it, and give its name. Raises IsThere, IsServed, IsBusy, FrameworkProblems and DatabaseFault."""
    cast = _Cast(clock() - BEGUN)
    terms = replace(settings.terms, trusted=frozenset({CHANNEL}))
    data = framework_bytes(settings.framework)
    store = await Store.open(settings.database, data, terms=terms, clock=lambda: cast.now)
    try:
        if await store.database.read(example_of):
            raise IsThere
        if await _is_served(store):
            raise IsServed
        if await store.waiting_inbox():
            raise IsBusy
        area = await cast.act(store)
        mark = partial(begin_example, area=area, channel=CHANNEL, now=cast.now)
        await store.database.write(mark)
        await store.wipe()
    finally:
        await store.close()
    return NAME


async def _is_served(store: Store) -> bool:
    return store.database.several and await store.database.read(processes) > 0


async def remove(settings: Settings, clock: Clock) -> str:
    """End it, and give its name. Raises NoExample, FrameworkProblems and DatabaseFault."""
    data = framework_bytes(settings.framework)
    store = await Store.open(settings.database, data, terms=settings.terms, clock=clock)
    try:
        area = await store.database.read(example_of)
        if area is None:
            raise NoExample
        await store.database.write(partial(end_example, area=area, now=clock()))
        await store.wipe()
    finally:
        await store.close()
    return NAME


class _Cast:
    """The made-up people, each known by the last card and the last code that they were sent."""

    def __init__(self, begun: datetime) -> None:
        self.now = begun
        self._cards: dict[str, Card] = {}
        self._codes: dict[str, str] = {}
        self._joined: dict[str, str] = {}

    async def act(self, store: Store) -> str:
        """From setting up to the release; gives the area."""
        self._store = store
        framework = store.framework
        await self._says("cora", Commanded, name="start")
        await self._taps("cora", SET_UP(framework.signposts[0].id))
        for text in (NAME, COORDINATOR, "robin@example.invalid", FRONT_DOOR):
            await self._says("cora", Typed, text=text)
        area, _ = await self._ids()
        for agency in framework.agencies[:MOST_TEAMS]:
            given = "y" * len(framework.functions_for(agency.id)) or "x"
            await self._taps("cora", ADD_TEAM(area, agency.id, given))
        self.now += timedelta(days=1)
        await self._taps("cora", OPEN_ASK(area, (self.now + OPEN_FOR).date()))
        await self._goes(BEGIN_ROUND)
        await self._answer(area, framework)
        self.now += OPEN_FOR
        _, round_ = await self._ids()
        await self._taps("cora", CLOSE(round_))
        await self._goes(CLOSED)
        self.now += timedelta(days=1)
        await self._taps("cora", SHARE_BY(round_, (self.now + CHECKED_FOR).date()))
        await self._goes(SHARE_BY)
        # the last one never says whether the draft is right
        for who in list(self._joined)[:-1]:
            self.now += timedelta(hours=3)
            await self._taps(who, FACTS_RIGHT(round_))
        self.now += CHECKED_FOR
        await self._meet(round_)
        await self._taps("cora", RELEASE(round_))
        await self._goes(RELEASED)
        return area

    async def _meet(self, round_: str) -> None:
        """Those who answered agree on what is most mixed, and plan what follows from it."""
        await self._taps("cora", AGREE(round_))
        for agency in self._joined.values():
            chosen = [one.press for one in self._buttons("cora") if one.label == agency]
            if chosen:
                await self._taps("cora", chosen[0])
        await self._goes(TALK_THROUGH)
        for number, reason in enumerate(REASONS):
            if not await self._goes(SETTLE, place=1):
                return
            if not self._presses("cora", PLAN_OWNER.verb):
                await self._says("cora", Typed, text=reason)
            if number >= len(ACTIONS):
                await self._goes(LATER)
            elif await self._goes(PLAN_OWNER):
                await self._says("cora", Typed, text=ACTIONS[number])
                await self._goes(PLAN_FOR, place=number)
                await self._goes(PLAN_BY, place=number)

    async def _goes(self, form: Form, place: int = 0) -> bool:
        """Tap the coordinator's button of a verb, the one at this place of several; false without one."""
        there = self._presses("cora", form.verb)
        if place < len(there):
            await self._taps("cora", there[place])
        return place < len(there)

    async def _answer(self, area: str, framework: Framework) -> None:
        """Each team but the last is joined by one person, who answers everything and submits."""
        sheets = await self._store.database.read(partial(sheets_of, area=area))
        teams = await self._store.database.read(partial(teams_of, area=area))
        for number, (sheet, name) in enumerate(sheets[:-1] if len(sheets) > 2 else sheets):  # noqa: PLR2004 – else nobody is left
            who = f"person {number}"
            self.now += timedelta(days=1)
            await self._taps("cora", INVITE(area, teams[name]))
            await self._says(who, Commanded, name="start", argument=self._codes["cora"])
            await self._taps(who, self._on(who, "join"))
            self._joined[who] = name
            await self._says(who, Typed, text=PEOPLE[number])
            await self._taps(who, GO_ON(sheet))
            places = cycle(LEVELS[number:] + LEVELS[:number])
            most = len(framework.levels) - 1
            while self._presses(who, "rate"):
                level = min(next(places), most)
                await self._taps(who, self._on(who, "rate", place=level))
            for verb in ("approve", "submit"):
                if self._presses(who, verb):
                    await self._taps(who, self._on(who, verb))

    async def _ids(self) -> tuple[str, str]:
        return await self._store.database.read(partial(ids_of, channel=CHANNEL, address="cora"))

    def _presses(self, who: str, verb: str) -> list[str]:
        return [one.press for one in self._buttons(who) if one.press.partition(":")[0] == verb]

    def _on(self, who: str, verb: str, place: int = 0) -> str:
        """What the button of a verb carries on somebody's card, the one at this place of several."""
        return self._presses(who, verb)[place]

    def _buttons(self, who: str) -> Iterator[Button]:
        return (button for row in self._cards[who].buttons for button in row)

    async def _taps(self, who: str, press: str) -> None:
        await self._says(who, Tapped, press=press)

    async def _says(self, who: str, kind: type[Event], **what: str) -> None:
        """Let somebody do something, and take in what everybody is sent for it."""
        self.now += timedelta(seconds=40)
        address, id_ = Address(channel=CHANNEL, id=who), secrets.token_hex(16)
        event = kind(id=id_, at=self.now, address=address, **what)  # type: ignore[arg-type]  # texts alone
        await self._store.take([Arrival(channel=CHANNEL, source="example", update=id_, event=event)])
        while await self._store.step():
            pass
        rows = await self._store.waiting(CHANNEL, 500)
        for row in rows:
            if isinstance(row.reply, Card) and row.address.id == who:
                self._cards[who] = row.reply
            elif isinstance(row.reply, Invite):
                self._codes[row.address.id] = row.reply.code
        await self._store.done([Delivered(id=row.id) for row in rows])

"""Cards in place of the one before, over a real outbox, to a chat that behaves as Telegram's and may fail."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import delivery
from bot.channel import Accepted, Outcome, Pace, Parcel, Refused, Unknown
from bot.delivery import Delivery
from bot.report.painter import Painter
from flows.events import Event, Typed
from flows.people import Address
from flows.replies import Card, Fold, Reply
from flows.view import Conversation, Turn, View
from flows.wanted import Reach
from storage.store import Store
from tests.counts import examples
from tests.storage.world import FRAMEWORK_BYTES, Arrival, read_small

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)
HER = Address(channel="test", id="ana")


class Killed(BaseException):
    """The process ends here and now."""


class Says:
    """An engine that says what is laid out, and whether that may be repeated."""

    def __init__(self) -> None:
        self.next: deque[tuple[Sequence[Reply], bool]] = deque()

    def respond(self, view: View, event: Event, _reached: Reach | None = None) -> Turn:
        """Give the next replies."""
        del event
        replies, once = self.next.popleft()
        return Turn(replies=tuple(replies), once=once, conversation=view.conversation)

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """Nothing."""
        del conversation, event, language
        return Reach()

    def apologise(self, view: View, event: Event) -> Turn:
        """Not needed here."""
        raise NotImplementedError


FATES = (
    "taken",
    "too many",
    "lost on the way",
    "answer lost",
    "killed before",
    "killed after",
    "can't be edited",
    "not found",
)
"""What may become of an attempt; the last two only of an edit."""


@dataclass
class Chat:
    """What stands in the chat, as (handle, name) from top to bottom, and what was done to it.

    `fates` are of the next attempts; then everything is taken. A card named in `long` is two messages.
    """

    name: str = "test"
    pace: Pace | None = None
    fates: deque[str] = field(default_factory=deque)
    long: frozenset[str] = frozenset()
    messages: list[tuple[str, str]] = field(default_factory=list)
    edited: list[tuple[str, str]] = field(default_factory=list)
    tried: int = 0
    _handles: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def names(self) -> list[str]:
        """What stands there."""
        return [name for _, name in self.messages]

    async def send(self, parcel: Parcel) -> Outcome:
        """Take it or not."""
        self.tried += 1
        fate = self.fates.popleft() if self.fates else "taken"
        match fate:
            case "too many":
                return Refused(why="429", retry_after=0.0)
            case "lost on the way":
                return Unknown(why="torn")
            case "killed before":
                raise Killed
            case "can't be edited" | "not found" if parcel.target:
                return Refused(why=f"400 {fate}")
        outcome = self._take(parcel)
        if fate == "killed after":
            raise Killed
        return Unknown(why="time-out") if fate == "answer lost" else outcome

    def _take(self, parcel: Parcel) -> Outcome:
        name = _name(parcel.reply)
        if parcel.target and name not in self.long:
            place = next(n for n, (handle, _) in enumerate(self.messages) if handle == parcel.target)
            if isinstance(parcel.reply, Card):
                assert place == len(self.messages) - 1, "what stands above something else is not changed"
                self.edited.append((self.messages[place][1], name))
            self.messages[place] = (parcel.target, name)
            return Accepted(handle=parcel.target, messages=0)
        parts = 2 if name in self.long else 1
        self.messages += [(str(next(self._handles)), name) for _ in range(parts)]
        return Accepted(handle=self.messages[-1][0], messages=parts)


def _name(reply: Reply) -> str:
    assert isinstance(reply, Card | Fold)
    return reply.head if isinstance(reply, Card) else reply.text


@dataclass
class House:
    """A store, and a process that delivers from it until it is killed; then comes the next."""

    store: Store
    engine: Says
    chat: Chat
    lives: int = 0
    _updates: Iterator[int] = field(default_factory=lambda: count(1))

    async def write(self, *replies: Reply, once: bool = False) -> None:
        """Put replies into the outbox."""
        number = next(self._updates)
        self.engine.next.append((replies, once))
        event = Typed(id=f"{number:032x}", at=NOW, address=HER, text="")
        await self.store.put([Arrival(update=str(number), event=event)])
        await self.store.step()

    async def deliver(self) -> None:
        """Deliver all there is, over as many lives as it takes."""
        while True:
            self.lives += 1
            try:
                await Delivery(self.store, self.chat, Painter(), _nobody_is_gone).drain()
            except BaseExceptionGroup as group:
                if group.split(Killed)[1] is not None:
                    raise
            else:
                return


async def _nobody_is_gone(address: Address) -> None:
    raise AssertionError(address)


@asynccontextmanager
async def opened(folder: Path, chat: Chat) -> AsyncIterator[House]:
    """A house over a database of its own."""
    engine = Says()
    url = f"sqlite:///{folder / 'audit.db'}"
    store = await Store.open(url, FRAMEWORK_BYTES, engine=engine, read=read_small, clock=lambda: NOW)
    try:
        yield House(store, engine, chat)
    finally:
        await store.close()


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """The same, where nobody waits between two tries."""
    monkeypatch.setattr(delivery, "PAUSES", (0.0,) * 5)
    async with opened(tmp_path, Chat()) as made:
        yield made


def card(name: str, instead: str | None = None) -> Card:
    """A card that says its name."""
    return Card(id=name, head=name, instead=instead)


async def test_a_walk_is_one_message(house: House) -> None:
    """Each card takes the place of the one before, in one process and over several."""
    await house.write(card("a"))
    await house.write(card("b", "a"), card("c", "b"))
    await house.deliver()
    await house.write(card("d", "c"))
    await house.deliver()
    assert house.chat.names == ["d"]
    assert house.chat.edited == [("a", "b"), ("b", "c"), ("c", "d")]


async def test_what_came_below_stays_below(house: House) -> None:
    """News or a reminder under the card, sent or still waiting, and it stays as it is."""
    await house.write(card("a"))
    await house.deliver()
    await house.write(card("news"))
    await house.deliver()
    await house.write(card("b", "a"))
    await house.write(card("reminder"), once=True)
    await house.write(card("c", "b"))
    await house.deliver()
    assert sorted(house.chat.names) == ["a", "b", "c", "news", "reminder"]
    assert house.chat.names[:3] == ["a", "news", "b"]
    assert house.chat.edited == []


async def test_what_folds_above_does_not_count(house: House) -> None:
    """An earlier card that shrinks adds nothing to the chat."""
    await house.write(card("question"))
    await house.deliver()
    handle = house.chat.messages[0][0]
    await house.write(card("a"), Fold(card=None, handle=handle, text="folded"))
    await house.write(card("b", "a"))
    await house.deliver()
    assert house.chat.names == ["folded", "b"]


@pytest.mark.parametrize("long", ["a", "b"])
async def test_what_is_several_messages_takes_no_place_and_gives_none(house: House, long: str) -> None:
    """A card too long for one message is left whole, and is sent whole."""
    house.chat.long = frozenset({long})
    await house.write(card("a"))
    await house.write(card("b", "a"))
    await house.deliver()
    await house.write(card("c", "b"))
    await house.deliver()
    assert house.chat.names == {"a": ["a", "a", "c"], "b": ["a", "b", "b", "c"]}[long]


async def test_a_card_that_is_long_forgotten_stays(house: House) -> None:
    """After the three days that the outbox remembers, the next card comes below."""
    await house.write(card("a"))
    await house.deliver()
    await house.store.sweep(NOW.replace(day=NOW.day + 4))
    await house.write(card("b", "a"))
    await house.deliver()
    assert house.chat.names == ["a", "b"]


@pytest.mark.parametrize("fate", ["can't be edited", "not found"])
async def test_what_can_not_be_edited_is_sent_anew(house: House, fate: str) -> None:
    """Nothing is lost where the edit is refused for good, and the walk goes on from the new message."""
    await house.write(card("a"))
    await house.deliver()
    house.chat.fates.append(fate)
    await house.write(card("b", "a"))
    await house.write(card("c", "b"))
    await house.deliver()
    assert house.chat.names == ["a", "c"]
    assert house.chat.edited == [("b", "c")]


async def test_an_edit_that_never_gets_an_answer_comes_to_an_end(house: House) -> None:
    """It is tried as often as any reply, and what comes after it goes out."""
    await house.write(card("a"))
    await house.deliver()
    house.chat.fates.extend(["answer lost"] * 6)
    await house.write(card("b", "a"))
    await house.write(card("c", "b"))
    await house.deliver()
    assert house.chat.names == ["b", "c"]


STEPS = st.lists(st.sampled_from(["next", "next", "anew", "news", "deliver"]), min_size=1, max_size=12)
CHANCES = st.lists(st.sampled_from(FATES), max_size=12)


@settings(max_examples=examples(30), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, fates=CHANCES, long=st.sets(st.integers(0, 12), max_size=2))
@example(steps=["next", "deliver", "next"], fates=["taken", "killed after"], long=set())
@example(
    steps=["next", "next", "news", "next"],
    fates=["killed after", "can't be edited", "killed after"],
    long=set(),
)
def test_whatever_fails_nothing_is_lost_and_nothing_above_changes(
    steps: list[str], fates: list[str], long: set[int]
) -> None:
    """The end of every walk and all news stand in the chat in the order in which they were said.

    A message may stand there twice if its answer was lost or the process ended, and an edit that is repeated
    is none. What was replaced was replaced by the card that goes on from it.
    """
    with TemporaryDirectory() as folder:
        asyncio.run(_live_through(Path(folder), steps, fates, frozenset(f"card {n}" for n in long)))


async def _live_through(folder: Path, steps: list[str], fates: list[str], long: frozenset[str]) -> None:
    chat = Chat(fates=deque(fates), long=long)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(delivery, "PAUSES", (0.0,) * len(fates))
        async with opened(folder, chat) as house:
            said: list[Card] = []
            live: str | None = None
            for number, step in enumerate(steps):
                if step == "deliver":
                    await house.deliver()
                    continue
                said.append(card(f"card {number}", live if step == "next" else None))
                live = live if step == "news" else said[-1].id
                await house.write(said[-1])
            await house.deliver()
    gone_on_from = {one.instead: one.id for one in said if one.instead}
    assert all(gone_on_from.get(old) == new for old, new in chat.edited if old != new)
    assert list(dict.fromkeys(chat.names)) == [one.id for one in said if one.id in chat.names]
    replaced = {old for old, _ in chat.edited}
    assert {one.id for one in said} == replaced | set(chat.names)
    if not fates and not long:
        assert chat.names == _expected(said)


def _expected(said: Sequence[Card]) -> list[str]:
    """What stands in the chat if nothing fails: one message a walk, unless something came between."""
    names: list[str] = []
    for one in said:
        if one.instead and names[-1] == one.instead:
            names.pop()
        names.append(one.id)
    return names

"""Delivery over a real outbox, to a channel that does as the test says."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from bot import delivery
from bot.channel import Accepted, Outcome, Pace, Parcel, Refused, Unknown
from bot.delivery import Delivery
from bot.report.painter import Painter
from flows.changes import PersonMet
from flows.events import Event, Typed
from flows.people import Address
from flows.replies import Card, Document, Fold, Reply, Unsay
from flows.view import Conversation, Letter, Turn, View
from flows.wanted import Reach
from storage.database import queued, tables
from storage.store import Store
from tests.storage.world import FRAMEWORK_BYTES, Arrival, read_small

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)

_updates = count(1)


class Says:
    """An engine whose replies the test lays out beforehand."""

    def __init__(self) -> None:
        self.next: deque[Sequence[Reply]] = deque()
        self.meets: deque[PersonMet] = deque()
        self.letters: deque[Letter] = deque()

    def respond(self, view: View, event: Event, _reached: Reach | None = None) -> Turn:
        """Give the next replies, and everything else that was laid out."""
        del event
        return Turn(
            changes=tuple(self.meets.popleft() for _ in range(len(self.meets))),
            replies=tuple(self.next.popleft()),
            letters=tuple(self.letters.popleft() for _ in range(len(self.letters))),
            conversation=view.conversation,
        )

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """Nothing."""
        del conversation, event, language
        return Reach()

    def apologise(self, view: View, event: Event) -> Turn:
        """Not needed here."""
        raise NotImplementedError


class Letterbox:
    """A channel that keeps what it accepts; `answers` are its next outcomes, then it accepts everything."""

    name = "test"

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace
        self.tried: list[Parcel] = []
        self.accepted: list[Parcel] = []
        self.answers: deque[Outcome] = deque()
        self.taken = asyncio.Semaphore(0)
        self.breaks_on = ""

    async def send(self, parcel: Parcel) -> Outcome:
        """Take it or not."""
        self.tried.append(parcel)
        if isinstance(parcel.reply, Card) and parcel.reply.head == self.breaks_on:
            raise ZeroDivisionError
        outcome = self.answers.popleft() if self.answers else Accepted(handle=str(len(self.tried)))
        if isinstance(outcome, Accepted):
            self.accepted.append(parcel)
            self.taken.release()
        return outcome


class Post:
    """The parts of a test put together."""

    def __init__(self, store: Store, engine: Says, box: Letterbox) -> None:
        self.store, self.engine, self.box = store, engine, box
        self.gone: list[Address] = []
        self.delivery = Delivery(store, box, Painter(), self._gone)

    async def _gone(self, address: Address) -> None:
        self.gone.append(address)

    async def write(self, who: str, *replies: Reply) -> None:
        """Put replies to somebody into the outbox."""
        await self.write_to(Address(channel="test", id=who), *replies)

    async def write_to(self, address: Address, *replies: Reply) -> None:
        """Put replies to an address into the outbox."""
        number = next(_updates)
        event = Typed(id=f"{number:032x}", at=NOW, address=address, text="")
        self.engine.next.append(replies)
        await self.store.put([Arrival(channel=address.channel, update=str(number), event=event)])
        await self.store.step()


@pytest.fixture
async def open_store(tmp_path: Path) -> AsyncIterator[Callable[..., Post]]:
    """A post office over a database of its own."""
    engine = Says()
    url = f"sqlite:///{tmp_path / 'audit.db'}"
    store = await Store.open(url, FRAMEWORK_BYTES, engine=engine, read=read_small, clock=lambda: NOW)
    yield lambda pace=None: Post(store, engine, Letterbox(pace))
    await store.close()


def _as_it_is(reply: Card | Document, _language: str) -> Card | Document:
    return reply


def card(name: str) -> Card:
    """A card that says its name."""
    return Card(id=name, head=name)


def heads(parcels: Sequence[Parcel]) -> list[tuple[str, str]]:
    """Who was sent what."""
    return [(p.address, p.reply.head) for p in parcels if isinstance(p.reply, Card)]


async def test_replies_to_one_address_keep_their_order(open_store: Callable[..., Post]) -> None:
    """What was written first is sent first, whatever is on its way to others."""
    post = open_store()
    await post.write("ana", card("1"), card("2"))
    await post.write("ben", card("1"))
    await post.write("ana", card("3"))
    await post.delivery.drain()
    sent = heads(post.box.accepted)
    assert [name for who, name in sent if who == "ana"] == ["1", "2", "3"]
    assert ("ben", "1") in sent


async def test_letters_reach_every_address_of_somebody_else(open_store: Callable[..., Post]) -> None:
    """What one person does is told to another, behind what that one was being told, and is theirs alone."""
    post = open_store()
    for who in ("ben", "ben at work"):
        address = Address(channel="test", id=who)
        post.engine.meets.append(PersonMet(chain="b" * 16, person="b" * 16, address=address))
    await post.write("ben", card("1"))
    table = Document(name="journal.csv", caption="Who did what", text="a,b")
    letters: tuple[Card | Document, ...] = (card("2"), table)
    post.engine.letters.extend(Letter(person="b" * 16, worded=partial(_as_it_is, reply)) for reply in letters)
    await post.write("ana", card("3"))
    await post.delivery.drain()
    got = [(parcel.address, parcel.reply) for parcel in post.box.accepted]
    assert [reply for who, reply in got if who == "ben"] == [card("1"), *letters]
    assert [reply for who, reply in got if who == "ben at work"] == list(letters)
    assert [reply for who, reply in got if who == "ana"] == [card("3")]


async def test_a_letter_is_worded_for_each_address(open_store: Callable[..., Post]) -> None:
    """In the language of the conversation there, else in that of the framework, which "" stands for."""
    post = open_store()
    for who in ("ben", "ben at home", "ben at work"):
        address = Address(channel="test", id=who)
        post.engine.meets.append(PersonMet(chain="b" * 16, person="b" * 16, address=address))
    await post.write("ben", card("1"))
    await post.write("ben at home", card("1"))
    here = tables.conversation.c.address == "ben at home"
    query = update(tables.conversation).where(here).values(language="cy")
    await post.store.database.write(lambda connection: connection.execute(query))
    post.engine.letters.append(Letter(person="b" * 16, worded=lambda language: card(f"in {language!r}")))
    await post.write("ana")
    await post.delivery.drain()
    got = sorted(one for one in heads(post.box.accepted) if one[1] != "1")
    assert got == [("ben", "in ''"), ("ben at home", "in 'cy'"), ("ben at work", "in ''")]


async def test_sent_replies_are_not_sent_again(open_store: Callable[..., Post]) -> None:
    """A second delivery over the same database, as after a restart, finds nothing left to do."""
    post = open_store()
    await post.write("ana", card("1"))
    await post.delivery.drain()
    again = open_store()
    await again.delivery.drain()
    assert again.box.tried == []


async def test_unsent_replies_go_out_after_a_restart(open_store: Callable[..., Post]) -> None:
    """What was stored and never sent is sent by the next process."""
    post = open_store()
    await post.write("ana", card("1"))
    again = open_store()
    await again.delivery.drain()
    assert heads(again.box.accepted) == [("ana", "1")]


async def test_refusal_with_a_time_is_obeyed_and_nothing_lost(open_store: Callable[..., Post]) -> None:
    """After "too many requests" the same reply goes again, and the ones behind it wait."""
    post = open_store()
    post.box.answers.extend([Refused(why="429", retry_after=0.05), Accepted(handle="1")])
    await post.write("ana", card("1"), card("2"))
    await post.delivery.drain()
    assert heads(post.box.tried) == [("ana", "1"), ("ana", "1"), ("ana", "2")]
    assert heads(post.box.accepted) == [("ana", "1"), ("ana", "2")]


async def test_what_is_taken_back_meanwhile_is_not_sent(open_store: Callable[..., Post]) -> None:
    """While a first attempt is repeated rows may go from the outbox: what was handed over goes too."""
    post = open_store()
    await post.write("ana", card("1"), card("2"))
    post.box.answers.append(Refused(why="429", retry_after=0.01))
    send = post.box.send

    async def send_and_lose(parcel: Parcel) -> Outcome:
        outcome = await send(parcel)
        if isinstance(outcome, Refused):
            gone = delete(queued.outbox).where(queued.outbox.c.address == "ana")
            await post.store.database.write(lambda connection: connection.execute(gone))
        return outcome

    post.box.send = send_and_lose  # type: ignore[method-assign]  # a box that loses
    await post.delivery.drain()
    assert heads(post.box.accepted) == []
    assert len(post.box.tried) == 1


async def test_unknown_outcome_is_sent_again(open_store: Callable[..., Post]) -> None:
    """An answer whose arrival nobody can tell is sent once more."""
    post = open_store()
    post.box.answers.append(Unknown(why="time-out"))
    await post.write("ana", card("1"))
    await post.delivery.drain()
    assert heads(post.box.tried) == [("ana", "1"), ("ana", "1")]


async def test_hopeless_reply_is_dropped_and_the_rest_goes_on(open_store: Callable[..., Post]) -> None:
    """A reply the channel will never take does not hold up the next."""
    post = open_store()
    post.box.answers.append(Refused(why="bad request"))
    await post.write("ana", card("1"), card("2"))
    await post.delivery.drain()
    assert heads(post.box.accepted) == [("ana", "2")]
    assert post.gone == []
    again = open_store()
    await again.delivery.drain()
    assert again.box.tried == []


async def test_one_bad_reply_holds_up_nobody(
    open_store: Callable[..., Post], caplog: pytest.LogCaptureFixture
) -> None:
    """A reply that makes the channel fail is dropped and named by its kind; the next ones go out."""
    post = open_store()
    post.box.breaks_on = "1"
    await post.write("ana", card("1"), card("2"))
    await post.write("ben", card("3"))
    await post.delivery.drain()
    assert sorted(heads(post.box.accepted)) == [("ana", "2"), ("ben", "3")]
    assert "A Card to a conversation was dropped: ZeroDivisionError" in caplog.text


async def test_unknown_outcomes_come_to_an_end(
    open_store: Callable[..., Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reply that may have arrived each time is not sent for ever."""
    monkeypatch.setattr(delivery, "PAUSES", (0.0, 0.0))
    post = open_store()
    post.box.answers.extend([Unknown(why="time-out")] * 3)
    await post.write("ana", card("1"), card("2"))
    await post.delivery.drain()
    assert heads(post.box.tried) == [("ana", "1")] * 3 + [("ana", "2")]


async def test_fold_behind_a_fold_still_goes(open_store: Callable[..., Post]) -> None:
    """Only a question makes a waiting fold give way, another fold does not."""
    post = open_store(Pace(overall=1000, each=20, burst=1))
    fold = Fold(card=None, handle="9", text="folded")
    await post.write("ana", card("1"), fold, fold)
    await post.delivery.drain()
    assert sum(isinstance(p.reply, Fold) for p in post.box.accepted) == 2


async def test_unreachable_person_is_reported(open_store: Callable[..., Post]) -> None:
    """Whoever blocked the assistant is named to whom it concerns."""
    post = open_store()
    post.box.answers.append(Refused(why="blocked", gone=True))
    await post.write("ana", card("1"))
    await post.delivery.drain()
    assert post.gone == [Address(channel="test", id="ana")]


async def test_fold_finds_the_message_of_its_card(open_store: Callable[..., Post]) -> None:
    """A fold names the channel's message, of a card sent just before or by an earlier process."""
    post = open_store()
    await post.write("ana", card("1"), Fold(card="1", handle=None, text="folded"))
    await post.delivery.drain()
    again = open_store()
    await again.write("ana", Fold(card="1", handle=None, text="folded once more"))
    await again.delivery.drain()
    folds = [p for p in (*post.box.accepted, *again.box.accepted) if isinstance(p.reply, Fold)]
    assert [p.target for p in folds] == ["1", "1"]


async def test_fold_gives_way_to_a_question_when_sending_is_behind(open_store: Callable[..., Post]) -> None:
    """At the channel's pace a fold that a newer reply has overtaken is dropped, and no question is."""
    post = open_store(Pace(overall=1000, each=20, burst=1))
    fold = Fold(card=None, handle="9", text="folded")
    await post.write("ana", card("1"), fold, card("2"), fold, card("3"), fold)
    await post.delivery.drain()
    assert heads(post.box.accepted) == [("ana", "1"), ("ana", "2"), ("ana", "3")]
    assert sum(isinstance(p.reply, Fold) for p in post.box.accepted) == 1


async def test_fold_that_waits_lets_a_new_question_pass(open_store: Callable[..., Post]) -> None:
    """A question written while a fold waits for its turn goes out at the turn, and the fold is dropped."""
    post = open_store(Pace(overall=1000, each=5, burst=1))
    await post.write("ana", card("1"), Fold(card=None, handle="9", text="folded"))
    running = asyncio.create_task(post.delivery.run())
    await post.box.taken.acquire()
    await post.write("ana", card("2"))
    post.delivery.wake()
    await post.box.taken.acquire()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert heads(post.box.accepted) == [("ana", "1"), ("ana", "2")]


@pytest.mark.parametrize("outcome", [Accepted(), Refused(why="too old")])
async def test_nothing_of_a_refused_text_stays_in_a_file(
    open_store: Callable[..., Post], outcome: Outcome, tmp_path: Path
) -> None:
    """Once the removal of a message was asked for, the write-ahead log is empty, however that went."""
    post = open_store()
    post.box.answers.append(outcome)
    await post.write("ana", Unsay(message="1", concern=True))
    assert (tmp_path / "audit.db-wal").stat().st_size > 0
    await post.delivery.drain()
    post.box.answers.clear()
    wal = (tmp_path / "audit.db-wal").read_bytes()
    assert b"unsay" not in wal

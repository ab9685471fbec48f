"""Updates that are answered as they come in, in one transaction."""

import asyncio
from collections import deque

import pytest
from sqlalchemy import event as events
from sqlalchemy import update

from flows.events import Event
from flows.replies import Card
from flows.rounds import Rated
from flows.view import Conversation
from flows.wanted import Reach
from storage.database import queued, tables
from storage.queues import inbox
from storage.queues.outbox import Delivered, OutboxRow
from storage.step import TRIES
from storage.store import Store
from storage.writing import journal
from tests.storage.conftest import NOW
from tests.storage.play import drain, play, rows_of, sheet_of, view_of
from tests.storage.world import Arrival, Rules, start, tap

ON_BOTH = True


async def _box(store: Store) -> deque[OutboxRow]:
    box, _ = await store.deliver("test")
    return box


def _said(rows: list[OutboxRow]) -> list[tuple[str, str]]:
    """Who is told what by the cards among these."""
    return [(row.address.id, row.reply.notice) for row in rows if isinstance(row.reply, Card)]


async def test_taking_in_and_answering_are_one_commit(store: Store, rules: Rules) -> None:
    """However many conversations hand in, all are answered in one commit, and nothing is left to do."""
    commits: list[str] = []
    events.listen(store.database.engine, "commit", lambda _: commits.append("commit"))
    assert not await store.take([start(f"p{number}") for number in range(50)])
    assert len(commits) == 1
    assert len(rules.seen) == 50
    assert not await store.step()
    assert len(rules.seen) == 50
    rows = await rows_of(store, queued.inbox)
    assert {(row.state, row.body, row.done_at, row.tries) for row in rows} == {("done", None, NOW, 0)}


async def test_what_is_handed_over_is_what_is_on_disk(store: Store) -> None:
    """Each reply handed over in memory is the row that another process would read, its number included."""
    box = await _box(store)
    for lot in range(4):
        await store.take([start(f"p{lot}-{number}") for number in range(lot + 1)])
        await store.take([tap(f"p{lot}-{number}", "look") for number in range(lot + 1)])
        rows = list(box)
        assert rows == (await store.waiting("test", 100))
        assert len(rows) == 3 * (lot + 1)
        await store.done([Delivered(id=row.id) for row in rows])
        await store.sweep(NOW.replace(year=2030))
        box.clear()


async def test_only_what_was_written_before_is_left_to_be_read(store: Store) -> None:
    """Whoever begins to deliver finds each reply once: on disk up to then, in the box from then on."""
    await store.take([start("ann")])
    box, last = await store.deliver("test")
    await store.take([start("bob")])
    await play(store, start("cat"))
    assert _said(await store.waiting("test", 10, last=last)) == [("ann", "Commanded")]
    assert _said(list(box)) == [("bob", "Commanded"), ("cat", "Commanded")]


async def test_other_channels_are_not_kept_in_memory(store: Store) -> None:
    """A reply for a channel that nobody delivers over here waits on disk."""
    box, _ = await store.deliver("web")
    await store.take([start("ann")])
    assert not box
    assert len(await store.waiting("test", 10)) == 1


async def test_a_conversation_is_answered_in_order(store: Store, rules: Rules) -> None:
    """Several events of one conversation, and several about one sheet, follow one another in one lot."""
    box = await _box(store)
    await store.take([start("ann"), tap("ann", "look"), tap("bob", "three"), tap("ann", "two")])
    sheet = sheet_of(rules, "ann")
    await store.take([tap("ann", f"rate:{sheet}:item0:{level}") for level in "123"])
    seen = [(event.address.id, view.conversation.live is None) for event, view in rules.seen]
    assert seen[:4] == [("ann", True), ("bob", True), ("ann", False), ("ann", False)]
    assert [name for who, name in _said(list(box)) if who == "ann"][:3] == ["Commanded", "look", "two"]
    await store.take([tap("ann", "look")])
    seat = view_of(rules, "ann").seat
    assert seat
    assert seat.sheet.answers["item0"].rating == Rated(level=3)


async def test_who_waits_for_others_is_understood_once(
    store: Store, rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of one sheet one event is answered at a time; the others are not read again meanwhile."""
    await store.take([start("ann"), tap("ann", "look")])
    sheet, reach = sheet_of(rules, "ann"), rules.reach
    understood: list[str] = []

    def counted(talk: Conversation, event: Event, language: str) -> Reach:
        understood.append(event.address.id)
        return reach(talk, event, language)

    monkeypatch.setattr(rules, "reach", counted)
    people = [f"p{number}" for number in range(12)]
    await store.take([*(tap(who, f"look:{sheet}") for who in people), tap("p0", f"look:{sheet}")])
    assert understood == [*people, "p0"]
    assert [event.address.id for event, _ in rules.seen[2:]] == [*people, "p0"]


async def test_nobody_overtakes_those_who_wait(store: Store, rules: Rules) -> None:
    """While anything waits, what comes is kept behind it, and answered by the next step."""
    await store.put([tap("ann", "first")])
    assert await store.take([tap("bob", "second"), tap("ann", "third")])
    assert rules.seen == []
    await drain(store)
    assert [event.address.id for event, _ in rules.seen] == ["ann", "bob", "ann"]


async def test_the_same_again_is_nothing_new(store: Store, rules: Rules) -> None:
    """An update is answered once, whether it comes again alone, among others or twice at once."""
    arrival, other = tap("ann", "look"), tap("bob", "look")
    assert not await store.take([arrival])
    assert not await store.take([arrival])
    assert await store.take([arrival, other])
    await drain(store)
    third = tap("cat", "look")
    assert await store.take([third, third])
    await drain(store)
    assert [event for event, _ in rules.seen] == [one.event for one in (arrival, other, third)]
    assert await store.waiting_inbox() == 0


async def test_what_can_not_be_read_is_parked_beside_the_others(store: Store, rules: Rules) -> None:
    """An update without an event is noted and stops nobody; nothing at all is nothing."""
    assert not await store.take([Arrival(update="odd", event=None), tap("ann", "look")])
    assert not await store.take([])
    assert sorted(row.state for row in await rows_of(store, queued.inbox)) == ["done", "parked"]
    assert len(rules.seen) == 1


@pytest.mark.parametrize("position", range(5))
async def test_bad_event_is_tried_alone(store: Store, rules: Rules, position: int) -> None:
    """Wherever in a lot an event fails, nothing of the lot is kept but the updates; then it goes as ever."""
    people = [f"p{number}" for number in range(5)]
    await store.take([start(who) for who in people])
    await store.take([tap(who, "look") for who in people])
    arrivals = [tap(who, f"rate:{sheet_of(rules, who)}:item0:1") for who in people]
    arrivals[position] = tap(people[position], "fail:canary")
    box = await _box(store)
    assert await store.take(arrivals)
    assert not box
    assert await rows_of(store, tables.answer) == []
    assert await store.waiting_inbox() == 5
    await drain(store)
    parked = [row for row in await rows_of(store, queued.inbox) if row.state == "parked"]
    assert [(row.error, row.body, row.tries) for row in parked] == [("OutOfOrderError", None, TRIES)]
    assert len(await rows_of(store, tables.answer)) == 4
    assert list(box) == (await store.waiting("test", 100))[-len(box) :]
    assert await store.database.read(journal.verify) is None


async def test_a_change_the_database_refuses_undoes_the_lot(store: Store, rules: Rules) -> None:
    """What breaks a constraint at the very end of the transaction leaves nothing behind, and is parked."""
    await store.take([start("ann"), start("bob")])
    await store.take([tap("ann", "look"), tap("bob", "look")])
    good = tap("bob", f"rate:{sheet_of(rules, 'bob')}:item0:2")
    before = await rows_of(store, tables.journal)
    assert await store.take([good, tap("ann", f"orphan:{sheet_of(rules, 'ann')}")])
    assert await rows_of(store, tables.journal) == before
    await drain(store)
    assert [row.level for row in await rows_of(store, tables.answer)] == [2]
    assert sorted({row.state for row in await rows_of(store, queued.inbox)}) == ["done", "parked"]


async def test_a_cancelled_lot_is_kept_whole_or_not_at_all(store: Store, rules: Rules) -> None:
    """Cancelled at any moment it is answered or not there; what was answered is handed over all the same."""
    await store.take([start("ann"), start("bob")])
    await store.take([tap("ann", "look"), tap("bob", "look")])
    sheets = {who: sheet_of(rules, who) for who in ("ann", "bob")}
    box = await _box(store)
    turns, finished, kept = 0, False, set()
    while not finished:
        turns += 1 + turns // 4
        lot = [tap(who, f"rate:{sheets[who]}:i{turns}:1") for who in sheets]
        work = asyncio.create_task(store.take(lot))
        for _ in range(turns):
            await asyncio.sleep(0)
        finished = work.done()
        work.cancel()
        await asyncio.wait([work])
        rated = [row for row in await rows_of(store, tables.answer) if row.item == f"i{turns}"]
        names = [name for _, name in _said(list(box)) if name.split(":")[2] == f"i{turns}"]
        assert len(rated) == len(names)
        assert len(rated) in {0, 2}
        kept.add(len(rated))
        await store.take(lot)
        rated = [row for row in await rows_of(store, tables.answer) if row.item == f"i{turns}"]
        assert len(rated) == 2
    assert 2 in kept


async def test_a_row_is_finished_once(store: Store) -> None:
    """Finishing or parking what does not wait any more is an error, and undoes what came with it."""
    await store.put([tap("ann", "look")])
    (row,) = await rows_of(store, queued.inbox)
    await drain(store)
    with pytest.raises(inbox.NotWaiting):
        await store.database.write(lambda connection: inbox.finish(connection, [row.id], NOW))
    with pytest.raises(inbox.NotWaiting):
        await store.database.write(lambda connection: inbox.park(connection, row.id, "Late", NOW))
    (row,) = await rows_of(store, queued.inbox)
    assert (row.state, row.error) == ("done", None)


async def test_what_waits_from_before_is_answered_after_a_failed_lot(store: Store, rules: Rules) -> None:
    """A row of an older version that nobody can read does not stop those taken in behind it."""
    await store.put([tap("ann", "look")])
    unknown = update(queued.inbox).values(body='{"kind":"older"}')
    await store.database.write(lambda connection: connection.execute(unknown).rowcount)
    assert await store.take([tap("bob", "look")])
    await drain(store)
    assert [event.address.id for event, _ in rules.seen] == ["bob"]
    assert not await store.take([tap("cat", "look")])

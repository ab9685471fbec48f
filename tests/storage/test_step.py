import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event as events
from sqlalchemy import update

from flows.replies import Card, GroupLine
from flows.wanted import Scope
from storage.database import queued, tables
from storage.reading.scopes import free
from storage.step import TRIES
from storage.store import Store
from storage.writing import journal
from tests.clocks import at_noon
from tests.storage.play import drain, play, rows_of, sheet_of, view_of
from tests.storage.world import FRAMEWORK_BYTES, Arrival, Rules, read_small, start, tap, typed

ON_BOTH = True


async def _team(store: Store, rules: Rules, *people: str) -> dict[str, str]:
    """Found an area with one team for each of these people; give each one's sheet."""
    first, *others = people
    await play(store, start(first), tap(first, "look"))
    seat = view_of(rules, first).seat
    assert seat is not None
    await play(store, *(start(who, area=f"{seat.area.id}:{seat.round.id}") for who in others))
    await play(store, *(tap(who, "look") for who in others))
    return {who: sheet_of(rules, who) for who in people}


def _commits(store: Store) -> list[str]:
    """Collect the store's commits from now on."""
    seen: list[str] = []
    events.listen(store.database.engine, "commit", lambda _: seen.append("commit"))
    return seen


async def _lots(store: Store, rules: Rules) -> list[int]:
    """Step for as long as anything is left; how many events each step answered."""
    found, left = [], True
    while left:
        before = len(rules.seen)
        left = await store.step()
        found.append(len(rules.seen) - before)
    return found


async def test_batch_is_one_commit(store: Store, rules: Rules) -> None:
    """However many conversations a step serves, it commits once, and so does handing over."""
    seen = _commits(store)
    await store.put([start(f"p{number}") for number in range(50)])
    assert not await store.step()
    assert len(seen) == 2
    assert len(rules.seen) == 50


async def test_one_event_of_a_conversation_at_a_time_in_order(store: Store, rules: Rules) -> None:
    """Events of one conversation are handled in order, each with the state the one before left."""
    await store.put([start("ann"), tap("ann", "one"), tap("ann", "two"), tap("bob", "three")])
    assert await _lots(store, rules) == [2, 1, 1]
    ann = [view.conversation.live for event, view in rules.seen if event.address.id == "ann"]
    assert [live.handle if live else "none" for live in ann] == ["none", None, None]
    assert len({live.id for live in ann if live}) == 2


async def test_limit_bounds_a_batch_and_the_oldest_go_first(store: Store, rules: Rules) -> None:
    """A step takes at most as many conversations as asked, those that waited longest."""
    await store.put([tap(who, "look") for who in ("ann", "bob", "cat")])
    assert await store.step(limit=2)
    assert [event.address.id for event, _ in rules.seen] == ["ann", "bob"]


async def test_bodies_are_cleared_with_the_answer(store: Store) -> None:
    """In the same commit that stores the answer, the inbox forgets what was said."""
    await play(store, typed("ann", "canary"))
    (row,) = await rows_of(store, queued.inbox)
    assert (row.state, row.body) == ("done", None)


async def test_two_on_one_sheet_take_turns(store: Store, rules: Rules) -> None:
    """Two people on one sheet never share a batch, and the second sees what the first did."""
    sheets = await _team(store, rules, "ann", "bob")
    seat = view_of(rules, "ann").seat
    assert seat is not None
    joins = update(tables.membership).values(team=seat.team.id)
    await store.database.write(lambda connection: connection.execute(joins).rowcount)
    rules.seen.clear()
    await store.put(
        [tap(who, f"rate:{sheets['ann']}:item0:{level}") for who, level in (("ann", 1), ("bob", 2))]
    )
    assert await _lots(store, rules) == [1, 1]
    seen = [view.seats[sheets["ann"]].sheet.answers for _, view in rules.seen]
    assert [list(answers) for answers in seen] == [[], ["item0"]]


async def test_close_goes_alone_in_its_area(store: Store, rules: Rules) -> None:
    """An event for the whole area shares no batch with that area's sheets; other areas go on."""
    sheets = await _team(store, rules, "ann", "bob", "cat")
    other = await _team(store, rules, "dan")
    seat = view_of(rules, "bob").seat
    assert seat is not None
    rules.seen.clear()
    await store.put(
        [
            tap("ann", f"rate:{sheets['ann']}:item0:1"),
            tap("bob", f"close:{seat.area.id}"),
            tap("cat", f"rate:{sheets['cat']}:item0:1"),
            tap("dan", f"rate:{other['dan']}:item0:1"),
        ]
    )
    assert await _lots(store, rules) == [2, 1, 1]
    assert [event.address.id for event, _ in rules.seen] == ["ann", "dan", "bob", "cat"]


_scopes = st.lists(
    st.none() | st.builds(Scope, area=st.sampled_from("ab"), sheet=st.none() | st.sampled_from("xy"))
)


@given(_scopes)
def test_no_two_of_a_batch_may_change_the_same(scopes: Sequence[Scope | None]) -> None:
    """Of any two that go together none has the other's scope or its area; the first always goes."""
    chosen = [scopes[place] for place in free(scopes)]
    assert not scopes or chosen[0] == scopes[0]
    scoped = [scope for scope in chosen if scope]
    for place, one in enumerate(scoped):
        for other in scoped[place + 1 :]:
            assert one.area != other.area or (one.sheet and other.sheet and one.sheet != other.sheet)


@given(_scopes)
def test_nothing_overtakes_what_waits_for_its_area(scopes: Sequence[Scope | None]) -> None:
    """Behind an event for the whole area, nothing of that area goes first."""
    chosen = set(free(scopes))
    for place, scope in enumerate(scopes):
        if scope and scope.sheet is None:
            behind = [p for p in chosen if p > place]
            assert all((at := scopes[p]) is None or at.area != scope.area for p in behind)


@pytest.mark.parametrize("position", range(5))
async def test_bad_event_is_parked_and_the_others_go_through(
    store: Store, rules: Rules, position: int
) -> None:
    """Wherever in a batch an event fails, the others are answered and it is parked after three tries."""
    people = [f"p{number}" for number in range(5)]
    arrivals = [tap(who, "look") for who in people]
    arrivals[position] = tap(people[position], "fail:canary")
    await store.put([*arrivals, tap(people[position], "after")])
    await drain(store)
    parked = [row for row in await rows_of(store, queued.inbox) if row.state == "parked"]
    assert [(row.error, row.body, row.tries) for row in parked] == [("OutOfOrderError", None, TRIES)]
    replies: dict[str, list[str]] = {who: [] for who in people}
    for row in await store.waiting("test", 100):
        said = row.reply.notice if isinstance(row.reply, Card) else type(row.reply).__name__
        replies[row.address.id].append(said)
    assert replies.pop(people[position]) == ["GroupLine", "after"]
    assert list(replies.values()) == [["look"]] * 4
    assert view_of(rules, people[position]).conversation.membership is None


async def test_later_arrivals_do_not_wait_for_a_bad_one(store: Store, rules: Rules) -> None:
    """An event that failed is tried alone from then on: it does not undo another batch."""
    await store.put([tap("ann", "fail"), tap("bob", "look")])
    await store.step()
    rules.seen.clear()
    await store.put([tap("cat", "look")])
    await store.step()
    assert [event.address.id for event, _ in rules.seen] == ["cat", "ann"]


async def test_change_the_database_refuses_is_parked_too(store: Store, rules: Rules) -> None:
    """A turn that breaks a constraint fails like one that raises, and leaves nothing behind."""
    sheets = await _team(store, rules, "ann")
    before = await rows_of(store, tables.journal)
    await play(store, tap("ann", f"orphan:{sheets['ann']}"), tap("bob", "look"))
    parked = [row for row in await rows_of(store, queued.inbox) if row.state == "parked"]
    assert [row.error for row in parked] in (["IntegrityError"], ["ForeignKeyViolation"])
    assert await rows_of(store, tables.answer) == []
    assert await rows_of(store, tables.journal) == before


async def test_failing_apology_does_not_keep_the_row(store: Store, rules: Rules) -> None:
    """When even the apology fails the row is parked without one, and the conversation goes on."""
    rules.broken_apology = True
    await play(store, tap("ann", "fail"), tap("ann", "after"))
    assert [row.state for row in await rows_of(store, queued.inbox)] == ["parked", "done"]
    assert not any(isinstance(row.reply, GroupLine) for row in await store.waiting("test", 10))


async def test_event_of_a_form_not_known_is_parked(store: Store) -> None:
    """An event an older version stored in a form this code can't read stops nobody."""
    await store.put([tap("ann", "look"), tap("bob", "look")])
    unknown = update(queued.inbox).where(queued.inbox.c.address == "ann").values(body='{"kind":"canary!"}')
    await store.database.write(lambda connection: connection.execute(unknown).rowcount)
    await drain(store)
    states = [(row.state, row.error) for row in await rows_of(store, queued.inbox)]
    assert states == [("parked", "CannotDecode"), ("done", None)]


async def test_tries_survive_a_restart(store: Store, rules: Rules, url: str) -> None:
    """An event that failed twice before a restart has one try left after it."""
    await store.put([tap("ann", "fail")])
    assert [await store.step(), await store.step()] == [True, True]
    await store.close()
    again = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=at_noon)
    try:
        assert [await again.step(), await again.step()] == [True, False]
        assert [row.tries for row in await rows_of(again, queued.inbox)] == [TRIES]
    finally:
        await again.close()


async def _cancel_after(work: "asyncio.Task[Any]", turns: int) -> bool:
    """Let a task run for some turns of the loop, then cancel it; tell whether it was done before."""
    for _ in range(turns):
        if work.done():
            return True
        await asyncio.sleep(0)
    work.cancel()
    await asyncio.wait([work])
    return not work.cancelled()


async def test_cancelled_step_leaves_all_or_nothing(store: Store, rules: Rules) -> None:
    """A step cancelled at any of its awaits is kept whole or not at all, and the next one works."""
    sheets = await _team(store, rules, "ann", "bob")
    turns, finished = 0, False
    while not finished:
        turns += 1 + turns // 8  # every turn at first, then further and further apart
        arrivals = [tap(who, f"rate:{sheets[who]}:item{turns}:1") for who in sheets]
        await store.put(arrivals)
        finished = await _cancel_after(asyncio.create_task(store.step()), turns)
        rated = {row.sheet for row in await rows_of(store, tables.answer) if row.item == f"item{turns}"}
        waits = await store.waiting_inbox()
        assert (len(rated), waits) in {(0, 2), (2, 0)}
        await drain(store)
        rated = {row.sheet for row in await rows_of(store, tables.answer) if row.item == f"item{turns}"}
        assert len(rated) == 2
    assert turns > 3  # how often a step waits depends on how fast the thread is
    assert await store.database.read(journal.verify) is None


async def test_cancelled_put_is_kept_or_not_and_can_be_repeated(store: Store) -> None:
    """Handing over again after a cancellation keeps every update exactly once."""
    turns, finished, total = 0, False, 0
    while not finished:
        turns += 1 + turns // 8
        arrivals: list[Arrival] = [start(f"p{turns}-{number}") for number in range(3)]
        finished = await _cancel_after(asyncio.create_task(store.put(arrivals)), turns)
        await store.put(arrivals)
        total += 3
        assert await store.waiting_inbox() == total


async def test_state_survives_a_restart(url: str) -> None:
    """What was handed over and not handled before a restart is handled after it."""
    rules = Rules()
    store = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=at_noon)
    await store.put([start("ann"), tap("ann", "look")])
    await store.step()
    await store.close()
    store = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=at_noon)
    try:
        assert not await store.step()
        assert view_of(rules, "ann").seat is not None
        assert len(await store.waiting("test", 10)) == 3
    finally:
        await store.close()


@given(_scopes, st.sets(st.integers(0, 10)))
def test_answers_of_one_sheet_go_together_and_overtake_nothing(
    scopes: Sequence[Scope | None], answers: set[int]
) -> None:
    """Behind the first of a sheet all that give an answer go too, up to what does more."""
    chosen = free(scopes, answers)
    assert set(free(scopes)) <= set(chosen)
    for place in chosen:
        scope = scopes[place]
        if scope and scope.sheet:
            before = [p for p in range(place) if scopes[p] == scope]
            assert not before or {*before, place} <= answers
            assert set(before) <= set(chosen)

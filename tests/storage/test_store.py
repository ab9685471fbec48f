import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import reduce
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from flows.changes import BackingsNamed, Change, NoteWritten, RatingGiven, SheetReopened, SheetSubmitted
from flows.events import Returned
from flows.history import sheet_after
from flows.people import Address
from flows.replies import Card, Fold
from flows.rounds import Answer, DontKnow, NotApplicable, Rated
from flows.view import Seat, Turn
from storage.codec import encode
from storage.database import queued, tables
from storage.queues.outbox import Delivered
from storage.store import Store
from storage.writing.statements import NoSuchRow
from storage.writing.turns import Writes
from tests.clocks import at_noon
from tests.storage.conftest import NOW
from tests.storage.play import drain, play, rows_of, view_of
from tests.storage.world import (
    FRAMEWORK_BYTES,
    Arrival,
    Rules,
    blocked,
    read_small,
    start,
    tap,
    typed,
)

ON_BOTH = True


async def _seat(store: Store, rules: Rules, who: str = "ann") -> Seat:
    """Found somebody's audit and look at it."""
    await play(store, start(who), tap(who, "look"))
    seat = view_of(rules, who).seat
    assert seat is not None
    return seat


async def test_same_update_again_is_nothing_new(store: Store) -> None:
    """An update is kept once, whether it comes again at once, in the same batch or after it was handled."""
    arrival = start("ann")
    await store.put([arrival, arrival])
    assert await store.waiting_inbox() == 1
    await store.put([arrival, start("bob")])
    assert await store.waiting_inbox() == 2
    await drain(store)
    await store.put([arrival])
    assert await store.waiting_inbox() == 0


async def test_same_id_of_another_bot_is_another_update(store: Store) -> None:
    """Two bots number their updates on their own."""
    arrival = start("ann")
    await store.put([arrival, replace(arrival, source="other bot")])
    assert await store.waiting_inbox() == 2


async def test_unreadable_update_is_remembered_without_content(store: Store) -> None:
    """What could not be read is parked at once, and known when it comes again."""
    bad = Arrival(update="1", event=None)
    await store.put([bad])
    await store.put([bad])
    (row,) = await rows_of(store, queued.inbox)
    assert (row.state, row.body, row.error) == ("parked", None, "Unreadable")
    assert not await store.step()


async def test_refuses_an_event_of_another_channel(store: Store) -> None:
    """An arrival whose event belongs to another channel would break the order of that conversation."""
    with pytest.raises(ValueError, match="channel"):
        await store.put([replace(start("ann"), channel="web")])


async def test_newcomer_has_an_empty_view(store: Store, rules: Rules) -> None:
    """Nobody is invented for an address that is seen for the first time."""
    await play(store, tap("ann", "look"))
    view = view_of(rules, "ann")
    assert (view.person, view.seat, dict(view.seats)) == (None, None, {})
    assert view.conversation.address == Address(channel="test", id="ann")
    assert view.framework.title == FRAMEWORK_BYTES.decode()


async def test_ratings_come_back_exactly(store: Store, rules: Rules) -> None:
    """Level 0, don't know, not applicable and no rating at all stay four different things."""
    sheet = (await _seat(store, rules)).sheet.id
    said = ("rate:{}:a:0", "rate:{}:b:d", "rate:{}:c:not-our-role", "note:{}:d:hello")
    await play(store, *(tap("ann", press.format(sheet)) for press in (*said, "look")))
    seat = view_of(rules, "ann").seat
    assert seat is not None
    assert {item: seat.sheet.rating(item) for item in "abcde"} == {
        "a": Rated(level=0),
        "b": DontKnow(),
        "c": NotApplicable(reason="not-our-role"),
        "d": None,
        "e": None,
    }


_items = st.sampled_from(["a", "b"])
_ratings = (
    st.builds(Rated, level=st.integers(0, 3)) | st.just(DontKnow()) | st.just(NotApplicable(reason="r"))
)
_moments = st.datetimes(datetime(2025, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 – the zone is the last argument
_of_sheet = {
    "chain": st.just("?"),
    "area": st.just("?"),
    "sheet": st.just("?"),
    "by": st.just("?"),
    "at": _moments,
}
_changes = st.one_of(
    st.builds(RatingGiven, item=_items, rating=_ratings, **_of_sheet),
    st.builds(NoteWritten, item=_items, text=st.sampled_from(["", "one", "two"]), **_of_sheet),
    st.builds(BackingsNamed, item=_items, backings=st.sampled_from([(), ("x",), ("x", "y")]), **_of_sheet),
    st.builds(SheetSubmitted, approver=st.just("head"), **_of_sheet),
    st.builds(SheetReopened, **_of_sheet),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(turns=st.lists(st.lists(_changes, max_size=4), max_size=3))
def test_stored_sheet_is_what_the_changes_make_of_it(url: str, turns: list[list[Change]]) -> None:
    """Any turns, written one after the other, give the sheet that `flows` says they give."""
    asyncio.run(_compare(url, turns))


async def _compare(url: str, turns: list[list[Change]]) -> None:
    rules = Rules()
    store = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=at_noon)
    try:
        who = f"ann{len(await rows_of(store, tables.person))}"
        seat = await _seat(store, rules, who)
        names = {"chain": seat.sheet.id, "area": seat.area.id, "sheet": seat.sheet.id}
        names["by"] = seat.membership.id
        expected = seat.sheet
        for changes in turns:
            turn = [replace(change, **names) for change in changes]  # type: ignore[arg-type]  # all have these
            writes = Writes()
            writes.add(Turn(changes=tuple(turn), conversation=view_of(rules, who).conversation), NOW)
            await store.database.write(writes.execute)
            expected = reduce(sheet_after, turn, expected)
        await play(store, tap(who, "look"))
        found = view_of(rules, who).seat
        assert found is not None
        assert found.sheet == expected
    finally:
        await store.close()


async def test_answers_of_somebody_else_are_out_of_sight(store: Store, rules: Rules) -> None:
    """A press that names another team's sheet finds what a made-up one finds: nothing."""
    ann = await _seat(store, rules, "ann")
    await _seat(store, rules, "bob")
    await play(store, tap("bob", f"rate:{ann.sheet.id}:item0:3"), tap("bob", "rate:made-up:item0:3"))
    assert [dict(view.seats) for event, view in rules.seen[-2:]] == [{}, {}]
    assert await rows_of(store, tables.answer) == []


async def test_member_who_left_sees_nothing(store: Store, rules: Rules) -> None:
    """When a membership ended, neither the own seat nor a press on the sheet finds anything."""
    seat = await _seat(store, rules)
    ended = update(tables.membership).values(ended=NOW)
    await store.database.write(lambda connection: connection.execute(ended).rowcount)
    await play(store, tap("ann", f"rate:{seat.sheet.id}:item0:3"))
    view = view_of(rules, "ann")
    assert view.person is not None
    assert (view.seat, dict(view.seats)) == (None, {})


async def test_seat_is_on_the_newest_round(store: Store, rules: Rules) -> None:
    """With two rounds the seat is on the later one, and a press still reaches the earlier sheet."""
    old = await _seat(store, rules)
    for number, round_, sheet in ((3, "r3", "s3"), (2, "r2", "s2")):
        row = {"id": round_, "area": old.area.id, "number": number, "framework": old.framework.version}
        row |= {"state": "open", "opened": NOW, "progress": False, "remark": ""}
        await store.database.write(lambda c, row=row: c.execute(tables.round_.insert(), row).rowcount)  # type: ignore[misc]  # binds the row of this turn of the loop
        row = {"id": sheet, "round": round_, "team": old.team.id, "functions": frozenset()}
        row |= {"late": False, "facts_note": ""}
        await store.database.write(lambda c, row=row: c.execute(tables.sheet.insert(), row).rowcount)  # type: ignore[misc]  # the same
    await play(store, tap("ann", f"look:{old.sheet.id}"))
    view = view_of(rules, "ann")
    assert view.seat is not None
    assert (view.seat.round.number, view.seat.sheet.id) == (3, "s3")
    assert view.seats == {old.sheet.id: old}


async def test_round_keeps_its_framework(store: Store, rules: Rules, url: str) -> None:
    """After the content changed, an old round is still read with the bytes it was opened with."""
    before = await _seat(store, rules)
    await store.close()
    newer = await Store.open(url, b"a newer framework", engine=rules, read=read_small, clock=at_noon)
    try:
        await play(newer, tap("ann", "look"))
    finally:
        await newer.close()
    view = view_of(rules, "ann")
    assert view.seat is not None
    assert view.seat.framework.version == before.framework.version
    assert view.framework.title == "a newer framework"


async def test_reach_is_kept(store: Store, rules: Rules) -> None:
    """Somebody who blocked the assistant is unreachable until they come back."""
    await _seat(store, rules)
    leaving = blocked("ann")
    assert leaving.event is not None
    back = Returned(id="f" * 32, at=NOW, address=leaving.event.address)
    await play(store, leaving, Arrival(update="back", event=back), tap("ann", "look"))
    reached = [view.person.reachable for _, view in rules.seen[-2:] if view.person]
    assert reached == [False, True]


async def test_change_of_a_row_that_is_not_there_is_an_error(store: Store, rules: Rules) -> None:
    """A submission of a sheet that does not exist is never dropped in silence."""
    await _seat(store, rules)
    writes = Writes()
    submitted = SheetSubmitted(chain="a", sheet="nowhere", approver="head", by="m", at=NOW)
    writes.add(Turn(changes=(submitted,), conversation=view_of(rules, "ann").conversation), NOW)
    with pytest.raises(NoSuchRow, match="sheet"):
        await store.database.write(writes.execute)


async def test_note_with_half_an_emoji_is_stored(store: Store, rules: Rules) -> None:
    """A text that UTF-8 can't hold does not stop the conversation; the half becomes a replacement mark."""
    await _seat(store, rules)
    await play(store, typed("ann", "good \ud83d idea"), tap("ann", "look"))
    seat = view_of(rules, "ann").seat
    assert seat is not None
    assert [answer.note for answer in seat.sheet.answers.values()] == ["good \ufffd idea"]


async def test_live_card_of_an_older_version_is_forgotten(store: Store, rules: Rules) -> None:
    """What is remembered of a talk in a form this code can't read is dropped, and the talk goes on."""
    await _seat(store, rules)
    older = update(tables.conversation).values(live='{"kind":"live_card","version":0}')
    await store.database.write(lambda connection: connection.execute(older).rowcount)
    await play(store, tap("ann", "look"))
    view = view_of(rules, "ann")
    assert view.conversation.live is None
    assert view.seat is not None


async def test_replies_wait_in_order(store: Store) -> None:
    """Replies come out oldest first, up to the limit or behind a row."""
    await play(store, start("ann"), start("bob"), start("cat"))
    rows = await store.waiting("test", 10)
    assert [row.address.id for row in rows] == ["ann", "bob", "cat"]
    assert [row.address.id for row in await store.waiting("test", 1)] == ["ann"]
    assert [row.address.id for row in await store.waiting("test", 10, after=rows[1].id)] == ["cat"]
    assert await store.waiting("web", 10) == []


async def test_delivered_card_tells_its_handle(store: Store, rules: Rules) -> None:
    """The channel's handle of a card reaches the conversation, the next fold and whoever asks for it."""
    await play(store, start("ann"))
    (row,) = await store.waiting("test", 10)
    assert isinstance(row.reply, Card)
    assert await store.handle_of(row.reply.id) is None
    await store.done([Delivered(id=row.id, handle="4711")])
    assert await store.waiting("test", 10) == []
    assert await store.handle_of(row.reply.id) == "4711"
    await play(store, tap("ann", "look"))
    live = view_of(rules, "ann").conversation.live
    assert live is not None
    assert (live.id, live.handle) == (row.reply.id, "4711")
    fold, _ = await store.waiting("test", 10)
    assert fold.reply == Fold(card=row.reply.id, handle="4711", text="Before")


async def test_handle_of_an_old_card_does_not_reach_the_live_one(store: Store, rules: Rules) -> None:
    """A card delivered late, when another is live already, leaves the live one's handle alone."""
    await play(store, start("ann"), tap("ann", "look"))
    first, *_ = await store.waiting("test", 10)
    await store.done([Delivered(id=first.id, handle="old")])
    await play(store, tap("ann", "look"))
    live = view_of(rules, "ann").conversation.live
    assert live is not None
    assert live.handle is None


async def test_unreadable_reply_is_dropped_and_does_not_block(store: Store) -> None:
    """A reply of a form this code can't read is closed with the reason, and those behind it go out."""
    await play(store, start("ann"), start("bob"))
    rows = await store.waiting("test", 10)
    unknown = update(queued.outbox).where(queued.outbox.c.id == rows[0].id).values(body='{"kind":"new"}')
    await store.database.write(lambda connection: connection.execute(unknown).rowcount)
    assert await store.waiting("test", 10) == rows[1:]
    dropped = (await rows_of(store, queued.outbox))[0]
    assert (dropped.dropped, dropped.body) == ("CannotDecode", None)


async def test_sweep_forgets_after_72_hours(store: Store) -> None:
    """What was done with is deleted after 72 hours and not before; what waits is never deleted."""
    await play(store, start("ann"), start("bob"))
    ann, bob = await store.waiting("test", 10)
    await store.done([Delivered(id=ann.id)])
    await store.sweep(NOW + timedelta(hours=72))
    assert len(await rows_of(store, queued.inbox)) == 2
    await store.sweep(NOW + timedelta(hours=72, seconds=1))
    assert await rows_of(store, queued.inbox) == []
    assert [row.id for row in await rows_of(store, queued.outbox)] == [bob.id]


def _bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.mark.of_a_file
async def test_what_was_said_leaves_no_trace(store: Store, rules: Rules, tmp_path: Path) -> None:
    """Text that was typed but not kept as a note is in no byte of any file once it was answered."""
    await _seat(store, rules, "bob")
    canary, kept = "canary " * 400, "kept as a note"
    await play(store, *(typed(f"newcomer{number}", canary) for number in range(20)), typed("bob", kept))
    assert b"canary" in _bytes_in(tmp_path)
    rows = await store.waiting("test", 100)
    await store.done([Delivered(id=row.id, handle="1") for row in rows])
    await store.database.truncate_wal()
    everything = _bytes_in(tmp_path)
    assert b"canary" not in everything
    assert everything.count(kept.encode()) == 1


async def test_answers_keep_who_and_when(store: Store, rules: Rules) -> None:
    """An answer names the membership that gave it and the moment of the event, to the microsecond."""
    seat = await _seat(store, rules)
    arrival = tap("ann", f"rate:{seat.sheet.id}:item0:2")
    await play(store, arrival, tap("ann", "look"))
    found = view_of(rules, "ann").seat
    assert arrival.event is not None
    assert found is not None
    expected = Answer(item="item0", rating=Rated(level=2), by=seat.membership.id, at=arrival.event.at)
    assert dict(found.sheet.answers) == {"item0": expected}


async def test_bad_content_touches_no_database(url: str, tmp_path: Path) -> None:
    """When the content file is refused, no database is made."""

    def refuse(_: bytes) -> None:
        raise ValueError("bad content")

    with pytest.raises(ValueError, match="bad content"):
        await Store.open(url, b"", read=refuse, clock=at_noon)  # type: ignore[arg-type]  # never gives anything
    assert _bytes_in(tmp_path) == b""


def test_inbox_text_is_the_event() -> None:
    """What waits is stored in the form any later version can name."""
    arrival = tap("ann", "look")
    assert '"kind":"tapped"' in encode(arrival.event)


async def test_desks_are_all_audits_of_a_person(store: Store, rules: Rules) -> None:
    """A view lists the newest sheet of each team the person is in, and none of anybody else's."""
    await _seat(store, rules)
    await play(store, start("bob"))
    await play(store, tap("ann", "look"))
    view = view_of(rules, "ann")
    assert view.seat is not None
    assert [desk.sheet for desk in view.places] == [view.seat.sheet.id]
    assert [desk.submitted for desk in view.places] == [False]

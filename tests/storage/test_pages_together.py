"""Pages of several people who are answered in one transaction show what they show when each comes alone."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.channel import WEB, Arrival
from bot.settings import TERMS
from flows.events import Commanded, Event, Tapped
from flows.people import Address
from flows.replies import Card, Fold, Reply
from storage.queues.shown import MOST
from storage.store import Store
from tests.clocks import NOON
from tests.paths import TINY

ON_BOTH = True

PEOPLE = tuple(Address(channel=WEB, id=f"page{number}") for number in range(3))


async def _open(url: str) -> Store:
    return await Store.open(url, TINY.read_bytes(), terms=replace(TERMS), clock=lambda: NOON)


async def _take(store: Store, events: Sequence[Event]) -> None:
    await store.take([Arrival(channel=WEB, source=e.address.id, update=e.id, event=e) for e in events])


async def _shown(store: Store, address: Address) -> list[Reply]:
    return [entry.reply for entry in (await store.page(address)).entries]


async def _tapped(store: Store, verb: str) -> list[Event]:
    """Everybody's tap on the first button with this verb of their newest card."""
    taps: list[Event] = []
    for one in PEOPLE:
        card = (await _shown(store, one))[-1]
        assert isinstance(card, Card)
        press = next(b.press for row in card.buttons for b in row if b.press.startswith(f"{verb}:"))
        taps.append(_tap(one, press))
    return taps


def _tap(address: Address, press: str) -> Event:
    return Tapped(id=secrets.token_hex(16), at=NOON, address=address, press=press)


def _command(address: Address, name: str) -> Event:
    return Commanded(id=secrets.token_hex(16), at=NOON, address=address, name=name)


async def test_pages_of_one_transaction_are_those_of_many(url: str, tmp_path: Path) -> None:
    """The same cards, folded in the same places, the oldest gone; and every change is a new version."""
    together, alone = await _open(url), await _open(f"sqlite:///{tmp_path / 'alone.db'}")
    try:
        versions = dict.fromkeys(PEOPLE, 0)
        begin = [_tap(one, "found:SC:x:england") for one in PEOPLE]
        much = [_command(one, name) for name in ("help", "privacy") * (MOST // 2) for one in PEOPLE]
        on = [_command(one, "continue") for one in PEOPLE]
        rounds: list[Sequence[Event] | str] = [begin, "go", "rate", "rate", much, on, "rate"]
        for each in rounds:
            events = await _tapped(together, each) if isinstance(each, str) else each
            await _take(together, events)
            for event in events:
                await _take(alone, [event])
            for one in PEOPLE:
                assert await _shown(together, one) == await _shown(alone, one)
                now = (await together.page(one)).version
                assert now > versions[one]
                versions[one] = now
        assert len(set(versions.values())) == len(PEOPLE)
        last = await _shown(together, PEOPLE[0])
        assert len(last) == MOST
        assert any(isinstance(reply, Fold) for reply in last)
    finally:
        await together.close()
        await alone.close()


async def test_a_page_of_which_no_version_tells_all_is_looked_up(url: str) -> None:
    """What was answered on it is in its version; what others answered on the same return is not."""
    store = await _open(url)
    try:
        await _take(store, [_tap(one, "found:SC:x:england") for one in PEOPLE])
        await _take(store, await _tapped(store, "go"))
        before = await store.written(None)
        assert before.news == {}
        assert (await store.written(before)).news == {}
        help_ = _command(PEOPLE[1], "help")
        await _take(store, [(await _tapped(store, "rate"))[0], help_])
        now = await store.written(before)
        assert now.news == {PEOPLE[0]: 0, PEOPLE[1]: (await store.page(PEOPLE[1])).version}
        assert (await store.written(now)).news == {}
    finally:
        await store.close()

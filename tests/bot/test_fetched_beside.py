"""What one of several processes fetches for all is kept for whoever has time, each chat in its order."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.channel import WEB, Arrival
from bot.report.painter import Painter
from flows.people import Address
from flows.replies import Card
from storage.common import PROCESS
from storage.store import Store
from tests.bot.serving_beside import Lines
from tests.clocks import at_noon
from tests.flows.play import text_of
from tests.machine.stage import START, Stage
from tests.server import Server
from tests.storage.server.several_processes import answer_all, open_beside


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to a database on a server lies where the program was started."""
    monkeypatch.chdir(tmp_path)


def _arrivals(url: str, folder: Path) -> list[Arrival]:
    stage = Stage(folder, url)
    found = [stage.typed("ann", said) for said in ("/help", "/privacy", "/help", "/privacy")]
    stage.close()
    return found


def _on_a_page(arrival: Arrival) -> Arrival:
    event = arrival.event
    assert event
    return replace(arrival, channel=WEB, event=replace(event, address=Address(channel=WEB, id="eve")))


async def _others(store: Store) -> int:
    """How many serve besides, by what this process renews now."""
    leases = store.database.leases
    assert leases
    await leases.take("anything")
    return leases.others


async def test_it_is_kept_while_others_serve_and_answered_once_in_its_order(
    postgres: Server, tmp_path: Path
) -> None:
    """Also where the other ends with it unanswered, and where the source sends it again."""
    url = postgres.emptied()
    first, second, third, page = await asyncio.to_thread(_arrivals, url, tmp_path)
    store, other = await open_beside(url, START), await open_beside(url, START)
    assistant = Assistant(store, [Lines(lambda *_: None)], Painter(), clock=at_noon)
    assert await _others(store) == 0
    assert other.database.leases
    assert await other.database.leases.take(f"{PROCESS}other")
    assert await _others(store) == 1
    await assistant.receive([first, second, _on_a_page(page)])
    # whoever looks at a page waits for this process
    assert await store.waiting_inbox(Address(channel=WEB, id="eve")) == 0
    assert await store.waiting_inbox() == 2
    await assistant.receive([second])
    await other.close()
    assert await _others(store) == 0
    # nobody overtakes what waits
    await assistant.receive([third, first])
    assert await store.waiting_inbox() == 3
    await answer_all(store)
    said = [text_of(row.reply) for row in await store.waiting("test", 100) if isinstance(row.reply, Card)]
    assert len(said) == 3
    assert said[0] == said[2] != said[1]
    await store.close()

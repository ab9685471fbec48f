"""Somebody is forgotten by one process while another makes a card that names them."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from bot.channel import Arrival
from flows.events import Event
from flows.replies import Card
from flows.view import Turn, View
from flows.wanted import Reach
from storage.defaults import default_engine
from storage.store import Store
from tests.flows.play import text_of
from tests.read_once import read_once
from tests.server import Server
from tests.steps import found, opened
from tests.storage.writing.test_name_on_pages import in_rows, joins, leaves
from tests.with_a_page import EVE, WithAPage


class Slow:
    """The engine, with something that happens elsewhere behind its first answer."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        self._engine = default_engine()
        self._meanwhile = [meanwhile]
        self.reach, self.apologise = self._engine.reach, self._engine.apologise
        self.turns: list[Turn] = []

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """Answer, and then let it happen."""
        turn = self._engine.respond(view, event, reached)
        self.turns.append(turn)
        if self._meanwhile:
            elsewhere = Thread(target=self._meanwhile.pop())
            elsewhere.start()
            elsewhere.join()
        return turn


def said(turn: Turn) -> str:
    """What the cards of a turn say."""
    return " ".join(text_of(one) for one in turn.replies if isinstance(one, Card))


def test_a_card_that_names_them_is_made_anew(postgres: Server, tmp_path: Path) -> None:
    """Bob is read and put on Eve's card, and gives up his place before that is written."""
    company = WithAPage(tmp_path, postgres.emptied())
    found(company, "Social care", "Health")
    joins(company, EVE.id, "Eve")
    joins(company, "bob", "Bob")
    opened(company)
    company.types(EVE.id, "/privacy")
    assert "Bob" not in company.text(EVE.id)
    engine = Slow(lambda: leaves(company))
    arrival = company.typed(EVE.id, "who else is in my team")
    asyncio.run(_takes(company, engine, arrival))
    assert "Bob" in said(engine.turns[0])
    assert "Bob" not in said(engine.turns[-1])
    assert "Bob" not in in_rows(company)
    company.close()


async def _takes(company: WithAPage, engine: Slow, arrival: Arrival) -> None:
    beside = await Store.open(
        company.url,
        company.file,
        terms=company.trusting,
        read=read_once,
        clock=lambda: company.now,
        engine=engine,
    )
    try:
        await beside.take([arrival])
    finally:
        await beside.close()

"""A fault with the card that a page is left at stops no answer; one of the database's is not passed over."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from flows import engine
from flows.events import Event, Tapped, Typed
from flows.view import Turn, View
from flows.wanted import Reach
from storage import step
from tests.steps import found, joined, opened
from tests.with_a_page import EVE, WithAPage


class Failing:
    """The rules, but for cards that are looked at again: with these something is wrong."""

    reach, apologise = staticmethod(engine.reach), staticmethod(engine.apologise)

    def __init__(self, fault: Exception) -> None:
        self._fault = fault

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """Answer what is typed; nothing is tapped here but to look again."""
        if isinstance(event, Tapped):
            raise self._fault
        return engine.respond(view, event, reached)


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve is at a page with her list of tasks."""
    made = WithAPage(tmp_path)
    found(made, "Social care", "Health")
    joined(made, EVE.id, "Social care")
    opened(made)
    made.types(EVE.id, "/start")
    yield made
    made.close()


def with_fault(company: WithAPage, fault: Exception) -> None:
    """Let something be wrong with cards from now on."""
    company.store._house = replace(company.store._house, engine=Failing(fault))


def test_the_next_card_comes_whatever_is_wrong_with_the_last(company: WithAPage) -> None:
    """It stays as it was written."""
    with_fault(company, KeyError("canary"))
    company.types(EVE.id, "privacy")
    assert company.card(EVE.id).heading == "Privacy"


def test_what_is_the_databases_is_not_passed_over(company: WithAPage) -> None:
    """On a server such a transaction comes to nothing: what comes behind it would count as a try."""
    house = replace(company.store._house, engine=Failing(sqlite3.OperationalError("canary")))
    event = Typed(**company._common(EVE.id, 60), text="privacy")

    def answer(connection: Connection) -> object:
        return step.answer(connection, house, event.at, step.understand(connection, house, [event]))

    with pytest.raises(sqlite3.OperationalError):
        company.run(company.store.database.write(answer))

"""Answers of colleagues that come together: each is answered as if those before it had been stored."""

import random

import pytest
from sqlalchemy import Connection

from bot.channel import Arrival
from flows import engine
from flows.in_one_go import view_behind
from flows.presses.answering import RATE
from flows.view import Turn, View
from storage import step
from storage.reading.views import Asking, load_views
from storage.step import Understood
from tests.company import Company
from tests.flows.play import buttons_of
from tests.so_far import so_far
from tests.steps import found, joined, opened

PEOPLE = ("ann", "bob", "cat", "dee")
LEVELS = ("0", "1", "2", "3", "d")


@so_far
def company(made: Company) -> None:
    """A team of four, in a round that is open."""
    found(made, "Social care")
    for who in PEOPLE:
        joined(made, who, "Social care")
    opened(made)
    for who in PEOPLE:
        made.types(who, "/audit")


def items_of(company: Company) -> list[str]:
    """What the team is asked."""
    return list(company.store.framework.items)


def sheet_of(company: Company) -> str:
    """Its return."""
    return str(company.rows_of("sheet")[-1].id)


def seen(company: Company, *arrivals: Arrival) -> list[tuple[Understood, View]]:
    """What is understood of these events, and the views that are read for them."""
    house = company.store._house

    def look(connection: Connection) -> list[tuple[Understood, View]]:
        events = [one.event for one in arrivals if one.event]
        understood = step.understand(connection, house, events)
        asked = [Asking(one.event, one.talk, one.reached.wanted) for one in understood]
        return list(zip(understood, load_views(connection, house.library, asked, house.terms), strict=True))

    return company.run(company.store.database.read(look))


@pytest.mark.parametrize("seed", range(40))
def test_each_sees_what_came_before_as_it_is_read_once_stored(company: Company, seed: int) -> None:
    """Whoever answered what before, and whoever has seen what of that."""
    dice = random.Random(seed)  # noqa: S311 – decides what is tried
    sheet, items = sheet_of(company), items_of(company)[:6]
    for _ in range(dice.randrange(12)):
        who = dice.choice(PEOPLE)
        if dice.random() < 0.3:
            company.types(who, "/audit")
        else:
            company.presses(who, RATE(sheet, dice.choice(items), dice.choice(LEVELS)))
    answer_in_one_go(
        company,
        *(
            company.tapped(who, RATE(sheet, dice.choice(items), dice.choice(LEVELS)), "made up", 60)
            for who in dice.sample(PEOPLE, 3)
        ),
    )


def test_nothing_is_read_anew_where_each_answers_what_nobody_has(company: Company) -> None:
    """And none of it where somebody gives another level than their own before."""
    sheet, items = sheet_of(company), items_of(company)
    for level in ("1", "3"):
        taps = [
            company.tapped(who, RATE(sheet, item, level), "made up", 60)
            for who, item in zip(PEOPLE, items, strict=False)
        ]
        turns = answer_in_one_go(company, *taps)
        assert [len(turn.changes) for turn in turns] == [1] * len(PEOPLE)


@pytest.mark.parametrize("more", ["submit:{}", "note:{}:A01"])
def test_only_answers_by_a_button_go_together(company: Company, more: str) -> None:
    """Whatever else is about the sheet is read once all before it is stored."""
    ((one, _),) = seen(company, company.tapped("ann", more.format(sheet_of(company)), "made up", 60))
    assert not one.reached.answers


def test_in_place_of_a_colleague_s_answer_is_read_anew(company: Company) -> None:
    """What the next of them has seen of it is in the journal."""
    sheet, item = sheet_of(company), items_of(company)[0]
    company.presses("ann", RATE(sheet, item, "1"))
    asks = company.presses("bob", RATE(sheet, item, "2"))
    (yes,) = [one for one in buttons_of(asks.buttons) if one.press == RATE(sheet, item, "2")]
    taps = [
        company.tapped("bob", yes.press, company.screens["bob"].handle, 60),
        company.tapped("cat", RATE(sheet, item, "3"), "made up", 60),
    ]
    assert [len(turn.changes) for turn in answer_in_one_go(company, *taps)] == [1]


def answer_in_one_go(company: Company, *taps: Arrival) -> list[Turn]:
    """What those lead to that need not be read anew; each sees what is read once those before are stored."""
    before = list[tuple[View, Turn]]()
    for (one, loaded), tap in zip(seen(company, *taps), taps, strict=True):
        assert one.reached.answers
        told = view_behind(loaded, before)
        if told is None:
            break
        ((_, read),) = seen(company, tap)
        assert told == read
        before.append((told, engine.respond(told, one.event, one.reached)))
        company.happens(tap)
    return [turn for _, turn in before]

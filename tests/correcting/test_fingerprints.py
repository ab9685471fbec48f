"""The fingerprint of a release: who is sent it, and what the doctor makes of it."""

import re
import sqlite3
from contextlib import closing

import pytest

from bot.doctor import Health, Wanted, examine
from flows.replies import Card
from storage.writing.chaining import read_fingerprint
from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released
from tests.storage.forging import forge_hashes

MARK = re.compile(r"Fingerprint of the history up to here: ([A-Z2-7 ]{14})\.")


@so_far
def company(made: Company) -> None:
    """Cora and Cleo run the area, Ann answers, Lee leads, Sue scrutinises; results were just released."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    for who, role in (("lee", "A lead"), ("sue", "A scrutineer"), ("cleo", "Another coordinator")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())
        goes(made, "People", f"Yes: {who.title()}")
    opened(made)
    answered(made, "ann", "2")
    released(made)


def marks(company: Company) -> dict[str, set[str]]:
    """The fingerprints that everybody was sent last, by name."""
    return {
        who: {mark for one in replies if isinstance(one, Card) for mark in MARK.findall(text_of(one))}
        for who, replies in company.said.items()
    }


def health(company: Company, fingerprint: str) -> Health:
    """What the doctor says beside the running store."""
    url = f"sqlite:///{company.folder / 'audit.db'}"
    return company.run(examine(url, Wanted(fingerprint=fingerprint)))


def test_it_goes_where_the_operator_can_not_reach(company: Company) -> None:
    """To coordinators, leads and the scrutineer, the same one; a team's members have no use for it."""
    (mark,) = marks(company)["cora"]
    assert read_fingerprint(mark) == mark
    assert marks(company) == {"cora": {mark}, "cleo": {mark}, "lee": {mark}, "sue": {mark}, "ann": set()}


def test_it_proves_the_history_up_to_the_release(company: Company) -> None:
    """After another round with answers of its own, too; and each release has another."""
    (mark,) = marks(company)["cora"]
    opened(company)
    answered(company, "ann", "3")
    released(company)
    (later,) = marks(company)["cora"]
    assert later != mark
    for one in (mark, later):
        found_well = health(company, one)
        assert found_well.problems == ()
        assert any(line.startswith(f"The fingerprint {one} is that of") for line in found_well.found)


@pytest.mark.parametrize("forged", [False, True])
def test_it_shows_that_a_rating_was_edited_since(company: Company, forged: bool) -> None:  # noqa: FBT001 – a parameter
    """However well that was done: in the table alone, or in the journal with all hashes made anew."""
    (mark,) = marks(company)["cora"]
    path = company.folder / "audit.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE answer SET level = 3")
        if forged:
            connection.execute("""UPDATE journal SET body = replace(body, '"level":2', '"level":3')""")
    if forged:
        forge_hashes(path)
    problems = health(company, mark).problems
    assert any("has the fingerprint" in one for one in problems) == forged
    assert any("the rating of" in one for one in problems) != forged
    assert bool(health(company, "").problems) != forged

"""A doctor that looks while something is deleted, or half of it is, finds nothing wrong."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.doctor import examine
from flows.keeping import Rule
from storage.database.backup import back_up
from storage.database.connection import open_database
from storage.erased import Gone
from storage.retention import enlist
from storage.writing import ending, journal
from storage.writing.journal import Adding, Following
from tests.company import Company
from tests.corrections import agreed, begun, put_right
from tests.counts import examples
from tests.paths import FOUR
from tests.steps import answered, found, joined, opened, released

pytestmark = pytest.mark.wide


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Company]:
    """Two released rounds, of which the first was corrected.

    What deletes takes a few rows at a time, and the doctor reads chain by chain.
    """
    made = Company(tmp_path / "home")
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    for level in ("3", "1"):
        opened(made)
        answered(made, "ann", level)
        answered(made, "hal", "1")
        released(made)
        if level == "3":
            begun(made)
            agreed(made, "0", "Nobody had shown anything.")
            put_right(made)
    monkeypatch.setattr(ending, "BITE", 5)
    monkeypatch.setattr(journal, "BITE", 1)
    yield made
    made.close()


def part(connection: Connection, home: Company, subject: str, rule: Rule, *, first: bool) -> bool:
    """Delete the next part, as a sweep does it."""
    enlist(home.store.lists, [Gone(subject, rule)], home.now)
    return ending.end(connection, subject, rule, home.now, first=first)


def subject_of(company: Company, rule: Rule) -> str:
    """The first round, or the partnership."""
    if rule is Rule.AREA:
        return str(next(row.id for row in company.rows_of("area") if not row.practice))
    return str(next(row.id for row in company.rows_of("round") if row.number == 1))


@pytest.mark.parametrize("rule", [Rule.RATINGS, Rule.AREA])
def test_what_is_half_deleted_is_in_order(company: Company, rule: Rule) -> None:
    """After each part a doctor who begins then finds nothing wrong, and says what is under way."""
    database, subject = company.store.database, subject_of(company, rule)
    first, parts = True, 0
    while company.run(database.write(partial(part, home=company, subject=subject, rule=rule, first=first))):
        first, parts = False, parts + 1
        found = company.run(examine(f"sqlite:///{database.path}"))
        assert found.problems == (), parts
        assert "Being deleted just now: 1 round or partnership." in " ".join(found.found)
        assert found.facts["being_deleted"] == 1
    assert parts > 1
    found = company.run(examine(f"sqlite:///{database.path}"))
    assert (found.problems, found.facts["being_deleted"]) == ((), 0)


def test_what_is_deleted_between_two_bites_is_no_break(company: Company) -> None:
    """However far the doctor has come then, and whether a part goes after each bite or all at once."""
    now = company.now
    subjects = {rule: subject_of(company, rule) for rule in (Rule.RATINGS, Rule.AREA)}
    company.run(company.store.database.truncate_wal())

    async def looked(path: Path, rule: Rule, before: int, at_once: int) -> tuple[int, set[str]]:
        subject = subjects[rule]
        database = await open_database(f"sqlite:///{path}")
        following, adding, bites = Following(), Adding(), 0
        first = more = True
        await database.beside(following.begin, seconds=None)
        for doctor in (following.bite, adding.bite):
            going = True
            while going:
                for _ in range(at_once if bites >= before else 0):
                    if more:
                        more = await database.write(
                            partial(ending.end, subject=subject, rule=rule, now=now, first=first)
                        )
                        first = False
                going = await database.beside(doctor, seconds=None)
                bites += 1
        await database.close()
        return bites, {one.flaw.name for one in (*following.breaks, *adding.breaks)}

    for number in range(examples(12)):
        rule, at_once, before = list(subjects)[number % 2], (1, 99)[number // 2 % 2], number // 4 * 3
        copy = back_up(company.store.database.path, company.folder / f"{number}.db").path
        bites, wrong = company.run(looked(copy, rule, before, at_once))
        assert wrong == set(), (rule, before, at_once)
        if before > bites:
            break

"""What the migration to anchors writes down of a database from before."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import storage.database.schema
from flows.changes import AgreementsFound, FoundAgreement, FoundRating, SheetFound
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from storage.codec import decode_change
from storage.database.connection import open_database, path_of
from storage.writing.journal import verify

AT = "2026-11-23T09:00:00.000000+00:00"

AREA = "id, name, nation, practice, zone, contact"
ROWS = (
    "INSERT INTO framework VALUES ('v1', x'00')",
    "INSERT INTO person (id, name, reachable) VALUES ('p1', 'Canary', 1)",
    f"INSERT INTO area ({AREA}) VALUES ('a1', 'Canary', 'wales', 0, 'UTC', '')",
    f"INSERT INTO area ({AREA}) VALUES ('a2', '', 'wales', 1, 'UTC', '')",
    "INSERT INTO team (id, area, name, agency, functions) VALUES ('t1', 'a1', 'Canary', 'H', '[]')",
    "INSERT INTO team (id, area, name, agency, functions) VALUES ('t2', 'a1', 'Canary', 'H', '[]')",
    "INSERT INTO membership (id, person, area, role, pending) VALUES ('m1', 'p1', 'a1', 'lead', 0)",
    (
        "INSERT INTO round (id, area, number, framework, state, opened, progress, remark) "
        f"VALUES ('r1', 'a1', 1, 'v1', 'draft', '{AT}', 0, 'Canary')"
    ),
    (
        "INSERT INTO sheet (id, round, team, submitted, approver, functions, late, facts_note) "
        f"VALUES ('s1', 'r1', 't1', '{AT}', 'head', '[]', 0, 'Canary')"
    ),
    (
        "INSERT INTO sheet (id, round, team, functions, late, facts_note) "
        "VALUES ('s2', 'r1', 't2', '[]', 0, '')"
    ),
    f"INSERT INTO answer VALUES ('s1', 'C01', 2, NULL, NULL, 'Canary', '[]', 'm1', '{AT}')",
    f"INSERT INTO answer VALUES ('s1', 'C02', NULL, 'dont_know', NULL, NULL, '[]', 'm1', '{AT}')",
    f"INSERT INTO answer VALUES ('s1', 'C03', NULL, 'not_applicable', 'ag€', NULL, '[]', 'm1', '{AT}')",
    f"INSERT INTO answer VALUES ('s1', 'C04', NULL, NULL, NULL, 'Canary', '[]', 'm1', '{AT}')",
    f"INSERT INTO agreed VALUES ('r1', 'C01', 3, 'Canary', 'Canary', '[]', 'm1', '{AT}')",
)


async def test_the_state_that_was_found_is_in_each_chain(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of rating, returned or not, agreed levels; no text. A journal is made where none was."""
    with monkeypatch.context() as then:
        then.setattr(storage.database.schema, "HEAD", "0008")
        _stamp(path_of(url))
        await (await open_database(url)).close()
    with closing(sqlite3.connect(path_of(url))) as connection, connection:
        for statement in ROWS:
            connection.execute(statement)
    database = await open_database(url)
    found = await database.read(lambda connection: connection.exec_driver_sql(JOURNAL).all())
    broken = await database.read(verify)
    await database.close()
    assert broken is None
    assert "Canary" not in str(found)
    assert [(row.chain, row.area, row.seq) for row in found] == [
        ("a1", "a1", 1),
        ("a2", "a2", 1),
        ("s1", "a1", 1),
        ("s2", "a1", 1),
    ]
    ratings: dict[str, Rating] = {
        "C01": Rated(level=2),
        "C02": DontKnow(),
        "C03": NotApplicable(reason="ag€"),
    }
    first, second, third, fourth = (decode_change(row.body) for row in found)
    agreed = (FoundAgreement(round="r1", item="C01", level=3),)
    assert first == AgreementsFound(chain="a1", sheets=("s1", "s2"), agreed=agreed)
    assert second == AgreementsFound(chain="a2", sheets=(), agreed=())
    assert isinstance(third, SheetFound)
    assert third.ratings == tuple(FoundRating(item=item, rating=rating) for item, rating in ratings.items())
    assert third.submitted
    assert fourth == SheetFound(chain="s2", area="a1", sheet="s2", ratings=(), submitted=None)


JOURNAL = "SELECT * FROM journal ORDER BY id"


def _stamp(path: Path) -> None:
    """Make a database that has seen no migration yet, and so sees them all."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )

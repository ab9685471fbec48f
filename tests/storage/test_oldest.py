"""The oldest of each conversation that waits, found without looking at all that does."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, Engine, create_engine, insert, make_url, text

from storage import claims
from storage.database.prepared import later_of
from storage.database.queued import inbox as table
from storage.database.schema import metadata
from storage.database.server.session import Work
from storage.queues import inbox
from tests.server import Server

Waiting = Sequence[tuple[str, str]]


_HELD = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()")


def rows(waiting: Waiting) -> list[dict[str, object]]:
    """Rows of the inbox: each that waits behind one that is done with."""
    common = {"source": "1", "tries": 0}
    made: list[dict[str, object]] = []
    for number, (channel, address) in enumerate(waiting):
        of = {**common, "channel": channel, "address": address}
        made.append({**of, "update_id": f"d{number}", "body": None, "state": "done", "done_at": _DONE})
        made.append({**of, "update_id": f"w{number}", "body": "{}", "state": "waiting", "done_at": None})
    return made


_DONE = datetime(2026, 11, 23, tzinfo=UTC)


def expected(connection: Connection, limit: int) -> list[int]:
    """The same by looking at all."""
    found: dict[tuple[str, str], int] = {}
    query = table.select().where(table.c.done_at.is_(None)).order_by(table.c.id)
    for row in connection.execute(query):
        found.setdefault((row.channel, row.address), row.id)
    return sorted(found.values())[:limit]


def queues(dice: random.Random) -> Iterator[Waiting]:
    """Nothing, few, many of one, many of many, in every order."""
    yield []
    yield [("a", "1")]
    yield [("a", "1")] * 60 + [("a", "2"), ("b", "1"), ("b", "")]
    for _ in range(20):
        people = dice.choice([1, 3, 20, 80])
        made = [(dice.choice("ab"), str(dice.randrange(people))) for _ in range(dice.randrange(1, 120))]
        yield sorted(made) if dice.random() < 0.3 else made


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at few, so that each way is gone."""
    monkeypatch.setattr(inbox, "LOOKED_AT", (8, 32))
    monkeypatch.setattr(claims, "LOOKED_AT", (8, 32))
    monkeypatch.setattr(inbox, "FEW", 10)


def test_on_a_file_it_is_what_looking_at_all_finds() -> None:
    """Whatever waits, and whatever was done with in between."""
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    for waiting in queues(random.Random(1)):  # noqa: S311 – no secret
        with filled(engine, waiting) as connection:
            for limit in (1, 5, 200):
                assert [row.id for row in inbox.oldest(connection, limit)] == expected(connection, limit)


def test_on_a_server_it_is_those_that_nobody_else_has(postgres: Server) -> None:
    """The same, but for conversations that another process holds; what waits is read beside them."""
    engine = engine_of(postgres)
    metadata.create_all(engine)
    dice = random.Random(2)  # noqa: S311 – no secret
    for waiting in queues(dice):
        with filled(engine, waiting) as connection:
            connection.commit()
            for limit in (1, 5, 50):
                assert [row.id for row in inbox.oldest(connection, limit)] == expected(connection, limit)
                assert list(claims.oldest(connection, limit)) == expected(connection, limit)
                # no more are held than are given
                assert connection.scalar(_HELD) == min(limit, len(set(waiting)))
                connection.rollback()
            held = {one for one in waiting if dice.random() < 0.4}
            with engine.connect() as other, other.begin():
                claims.conversations(other, held)
                later_of(other).run()
                free = [id_ for id_ in expected(connection, 1000) if _whose(connection, id_) not in held]
                assert list(claims.oldest(connection, 5)) == free[:5]
                assert list(claims.oldest(connection, 200)) == free
                connection.rollback()
            connection.execute(table.delete())
            connection.commit()
    engine.dispose()


def engine_of(postgres: Server) -> Engine:
    """Connections as the store makes them."""
    return Work(make_url(postgres.emptied()), "there").engine


def _whose(connection: Connection, row: int) -> tuple[str, str]:
    ((channel, address),) = inbox.conversation_of(connection, row)
    return channel, address


@contextmanager
def filled(engine: Engine, waiting: Waiting) -> Iterator[Connection]:
    """A connection to an inbox in which this waits."""
    with engine.connect() as connection:
        if waiting:
            connection.execute(insert(table), rows(waiting))
        yield connection
        connection.rollback()

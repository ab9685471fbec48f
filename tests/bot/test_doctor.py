"""The doctor, on databases that the assistant made and somebody then touched."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.store import Store
from tests.clocks import at_noon
from tests.end_to_end.running import Home
from tests.paths import SHIPPED
from tests.storage.world import FRAMEWORK_BYTES, Rules, blocked, read_small, start, typed


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    """A database with two people, of whom one has blocked the assistant, and something unanswered."""
    path = tmp_path / "audit.db"
    store = await Store.open(
        f"sqlite:///{path}", FRAMEWORK_BYTES, engine=Rules(), read=read_small, clock=at_noon
    )
    for arrival in (start("ana"), typed("ana", "a note"), start("ben"), blocked("ben")):
        await store.put([arrival])
        await store.step()
    await store.put([typed("ana", "hello")])
    await store.close()
    return path


def doctor(path: Path) -> tuple[int, list[str], str]:
    """Run the command; its exit code, what it printed, and what it complained of."""
    done = Home(path.parent, SHIPPED).run("doctor", env={"AUDIT_BOT_DATABASE": f"sqlite:///{path}"})
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


def chains(path: Path) -> list[tuple[str, int]]:
    """The chains of the journal with their lengths, longest first."""
    query = "SELECT chain, count(*) AS rows FROM journal GROUP BY chain ORDER BY rows DESC"
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def change(path: Path, sql: str, *values: object) -> None:
    """Do something to the database that the program never would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(sql, values).rowcount == 1


async def test_a_sound_database_is_counted(database: Path) -> None:
    """Everything is said in plain lines, and all is well; a running bot is not disturbed."""
    store = await Store.open(
        f"sqlite:///{database}", FRAMEWORK_BYTES, engine=Rules(), read=read_small, clock=at_noon
    )
    code, lines, complaint = doctor(database)
    waiting = await store.waiting_inbox()
    await store.close()
    assert (code, complaint, waiting) == (0, "", 1)
    rows = sum(length for _, length in chains(database))
    for line in ("People: 2", "Waiting to be answered: 1", f"Rows of the journal: {rows}"):
        assert line in lines
    assert lines[-4:] == [
        "Each row of the journal follows from the one before.",
        "No chain of it is cut.",
        "Ratings, returns, whose they are, agreed levels and how far rounds are: all as the journal says.",
        "The journal is consistent in itself; not compared with a copy elsewhere.",
    ]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET body = replace(body, 'a', 'b') WHERE chain = ? AND seq = ?",
        "UPDATE journal SET at = '2020' || substr(at, 5) WHERE chain = ? AND seq = ?",
        "UPDATE journal SET hash = 'no' WHERE chain = ? AND seq = ?",
        "DELETE FROM journal WHERE chain = ? AND seq = ?",
    ],
)
def test_a_journal_that_somebody_touched_is_named(database: Path, sql: str) -> None:
    """The chain and the place are said, and what to do; the database stays as it is."""
    chain, length = chains(database)[0]
    assert length > 2
    change(database, sql, chain, 2)
    before = database.read_bytes()
    code, lines, complaint = doctor(database)
    seq = 3 if sql.startswith("DELETE") else 2
    assert (code, complaint) == (1, "")
    assert f"row {seq} of chain {chain}" in lines[-1]
    assert "restore the last backup" in lines[-1]
    assert database.read_bytes() == before


def test_a_chain_that_somebody_took_out_is_named(database: Path) -> None:
    """A return that is there has a chain; without it the journal is not whole, although each row follows."""
    with closing(sqlite3.connect(database)) as connection:
        ((sheet,),) = connection.execute("SELECT DISTINCT sheet FROM answer").fetchall()
    change(database, "DELETE FROM journal WHERE chain = ?", sheet)
    code, lines, complaint = doctor(database)
    assert (code, complaint) == (1, "")
    assert f"rows of chain {sheet} behind row 0 are missing. Somebody" in lines[-1]


def test_a_time_that_is_none_is_a_problem_too(database: Path) -> None:
    """A row that can't even be read is no fault of ours."""
    chain, _ = chains(database)[0]
    change(database, "UPDATE journal SET at = 'soon' WHERE chain = ? AND seq = 1", chain)
    code, lines, _ = doctor(database)
    assert code == 1
    assert lines[-1].startswith("The journal holds a time that is none. ")


@pytest.mark.parametrize("content", [None, b"", b"no database" * 1000])
def test_what_is_no_database_is_unusable(tmp_path: Path, content: bytes | None) -> None:
    """Nothing there, an empty file and another kind of file are told in a sentence, and nothing is made."""
    path = tmp_path / "other.db"
    if content is not None:
        path.write_bytes(content)
    code, lines, complaint = doctor(path)
    assert (code, lines) == (2, [])
    assert "can't be used" in complaint
    assert "Traceback" not in complaint
    assert [one.name for one in tmp_path.iterdir()] == (["other.db"] if content is not None else [])

"""What is refused is in no file: never if it is answered at once, not for long if it had to wait."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import event as events

from bot import assistant as shell
from bot.assistant import Assistant
from bot.channel import Accepted, Outcome, Pace, Parcel
from bot.report.painter import Painter
from flows.identifiers import Judged, Likeness, judge
from flows.replies import Unsay
from tests.clocks import at_noon
from tests.company import Company
from tests.patience import PATIENCE
from tests.so_far import so_far_in

CANARY = "Quillfeather"
REFUSED = f"Canary {CANARY}, born 3/4/2012, of 12 High Street, lives with {CANARY} " + "and more " * 300


class Phone:
    """A channel that keeps what it is sent."""

    name = "test"
    pace: Pace | None = None

    def __init__(self) -> None:
        self.sent: list[Parcel] = []

    async def send(self, parcel: Parcel) -> Outcome:
        """Take everything."""
        self.sent.append(parcel)
        return Accepted(handle=str(len(self.sent)))


@so_far_in("home")
def company(made: Company) -> None:
    """Ann, who is asked for a note about the first question of her practice audit."""
    made.presses("ann", "found:SC:y:england")
    made.taps("ann", "Start", "3")
    made.presses("ann", next(press for press in _presses(made) if press.startswith("note:")))


def _presses(company: Company) -> list[str]:
    return [seen.button.press for seen in company.screens["ann"].buttons]


def _is_anywhere(folder: Path) -> bool:
    """Whether the text is in the database, its log or any other file."""
    return any(CANARY.encode() in path.read_bytes() for path in folder.iterdir())


def _watch(company: Company, tell: Callable[[str], None]) -> None:
    """Tell of every statement with its values, and before each commit look into the files."""

    def begin(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.set_trace_callback(tell)

    def look(_: object) -> None:
        assert not _is_anywhere(company.folder)

    company.run(company.store.database.read(begin))
    events.listen(company.store.database.engine, "commit", look)


def test_answered_at_once_it_is_never_in_a_file(company: Company) -> None:
    """The database is not even told of the text: no file can hold it, before the commit or after."""
    statements: list[str] = []
    _watch(company, statements.append)
    assert not company.run(company.store.take([company.typed("ann", REFUSED)]))
    said = company.settle()["ann"]
    assert any(isinstance(reply, Unsay) for reply in said)
    assert len(statements) > 10
    assert not any(CANARY in statement for statement in statements)
    assert not _is_anywhere(company.folder)


def test_a_long_text_is_looked_at_before_its_transaction(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard takes its time over it once, while nobody waits for the database."""
    happened: list[str] = []

    def judged(text: str, learned: Likeness) -> Judged:
        happened.append("judged")
        return judge(text, learned)

    monkeypatch.setattr("flows.terms.judge", judged)
    _watch(company, lambda statement: happened.append(statement.split()[0]))
    company.run(company.store.take([company.typed("ann", REFUSED)]))
    assert happened.index("judged") < happened.index("BEGIN")
    assert happened.count("judged") == 1
    assert "COMMIT" in happened


def _left_waiting(company: Company) -> None:
    """Let the text be taken in behind somebody who waits, so that it is on disk."""
    company.put([company.typed("bob", "/start")])
    assert company.run(company.store.take([company.typed("ann", REFUSED)]))
    assert _is_anywhere(company.folder)


def test_text_that_had_to_wait_is_wiped_before_it_is_taken_back(company: Company) -> None:
    """When the removal of the message is sent, no file holds the text any more."""
    _left_waiting(company)
    phone = Phone()
    company.run(Assistant(company.store, [phone], Painter(), clock=at_noon).settle())
    assert any(isinstance(parcel.reply, Unsay) for parcel in phone.sent)
    assert not _is_anywhere(company.folder)


def test_log_in_use_is_emptied_as_soon_as_it_can_be(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While somebody reads in the log the text stays; the running assistant tries until nothing is left."""
    assert shell.WIPE_SECONDS < 60
    monkeypatch.setattr(shell, "WIPE_SECONDS", 0.01)
    _left_waiting(company)
    phone = Phone()
    tries: list[bool] = []
    wipe = company.store.wipe

    async def noted() -> bool:
        tries.append(await wipe())
        return tries[-1]

    monkeypatch.setattr(company.store, "wipe", noted)

    async def serve(reader: sqlite3.Connection) -> None:
        running = asyncio.create_task(Assistant(company.store, [phone], Painter(), clock=at_noon).run())
        async with asyncio.timeout(PATIENCE):
            while not any(isinstance(parcel.reply, Unsay) for parcel in phone.sent):  # noqa: ASYNC110 – no event tells
                await asyncio.sleep(0.01)
            assert not any(tries)
            assert _is_anywhere(company.folder)
            reader.execute("COMMIT")
            while not any(tries):  # noqa: ASYNC110 – the same
                await asyncio.sleep(0.01)
        assert not _is_anywhere(company.folder)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    path = company.folder / "audit.db"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM inbox").fetchone()
        company.run(serve(reader))


def test_what_a_process_that_was_killed_left_is_wiped_at_the_next_start(company: Company) -> None:
    """A text that still stood in the log at the end is gone once the next process serves."""
    _left_waiting(company)
    company.settle()
    copy = company.folder.with_name("as if killed")
    copy.mkdir()
    for name in ("audit.db", "audit.db-wal"):
        (copy / name).write_bytes((company.folder / name).read_bytes())
    assert _is_anywhere(copy)
    after = Company(copy)
    after.run(Assistant(after.store, [Phone()], Painter(), clock=at_noon).settle())
    assert not _is_anywhere(copy)
    after.close()


def test_parked_text_is_wiped_too(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """An event that could not be handled leaves nothing of what it said."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    _left_waiting(company)
    company.run(company.store.wipe())
    monkeypatch.setattr("flows.engine.respond", fail)
    while company.run(company.store.step()):
        pass
    assert [row.state for row in company.rows_of("inbox")][-1] == "parked"
    assert company.run(company.store.wipe())
    assert not _is_anywhere(company.folder)

"""Outlasting a database that can't write just now."""

from pathlib import Path

import pytest

from bot import patience
from storage.database.faults import (
    DatabaseAway,
    DatabaseBroken,
    DatabaseFault,
    DatabaseFull,
    DatabaseInUse,
)

FILE = Path("audit.db")


class Work:
    """Work that fails with these faults first, one each time."""

    def __init__(self, *faults: DatabaseFault) -> None:
        self.faults = list(faults)
        self.times = 0

    async def __call__(self) -> str:
        """Fail or be done."""
        self.times += 1
        if self.faults:
            raise self.faults.pop(0)
        return "done"


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PAUSE_SECONDS", 0.0)


async def test_full_disk_is_waited_out(caplog: pytest.LogCaptureFixture) -> None:
    """The work is done in the end, and the log says once what to do about it, and that it is over."""
    work = Work(DatabaseFull(FILE), DatabaseInUse(FILE, None), DatabaseFull(FILE))
    assert await patience.patiently(work) == "done"
    assert work.times == 4
    assert caplog.text.count("free some space") == 1
    assert caplog.text.count("in use by another process") == 1
    assert caplog.text.count("The database works again") == 1


def test_one_outage_is_said_once_whoever_waits(caplog: pytest.LogCaptureFixture) -> None:
    """It is over when all who wait are through; one that lasts is named again, but not all the time."""
    seconds = iter(range(600))
    outage = patience.Outage(lambda: next(seconds))
    away = DatabaseAway("postgresql://db/audit", "57P03")
    outage.has("other", away)
    for _ in range(598):
        outage.has("one", away)
        assert outage.why == "the database can't be reached"
    assert [line.levelname for line in caplog.records] == ["ERROR"] * 2
    outage.is_over("one")
    outage.is_over("one")
    assert outage.why
    outage.is_over("other")
    outage.is_over("another")
    assert not outage.why
    assert caplog.messages[2:] == ["The database works again, after 599 seconds."]


async def test_broken_database_is_not() -> None:
    """What is in doubt is not tried again."""
    work = Work(DatabaseBroken(FILE, "SQLITE_IOERR_FSYNC"))
    with pytest.raises(DatabaseBroken):
        await patience.patiently(work)
    assert work.times == 1


async def test_without_patience_the_caller_hears_at_once() -> None:
    """The terminal says so and ends."""
    with pytest.raises(DatabaseFull):
        await patience.at_once(Work(DatabaseFull(FILE)))

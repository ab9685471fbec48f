"""What is deleted is gone from every place and stays so: a process may end half way, a clock be wrong."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from bot.erasing import Holding, Wanted, erase, hold
from flows.keeping import Rule
from storage import retention
from storage.database.backup import back_up
from storage.database.retained import kept
from storage.erased import list_of, read
from storage.restore import restore
from storage.writing import ending
from storage.writing.retaining import Ending
from tests.company import Company
from tests.test_approving import linked, taken
from tests.test_coordinating import goes
from tests.test_partnership import answered, found, joined, opened, released
from tests.test_retention import problems

NOTE = "zq9 the protocol is two years old"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Ann has answered with a note in an open round; periods count from before it."""
    made = Company(tmp_path / "home")
    made.run(made.store.retain(made.now))
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2", "t")
    made.types("ann", NOTE)
    yield made
    made.close()


def sweeps(company: Company, days: int = 0) -> bool:
    """Let days pass, in which the clock was looked at, and sweep."""
    company._seconds += days * 86400
    seen = {"seen": company.now, "steady": company.now - timedelta(days=2)}
    company.run(company.store.database.write(lambda one: one.execute(update(kept).values(seen))))
    steady = company.run(company.store.sweep(company.now))
    company.run(company.store.forget_gone(company.now))
    company.run(company.store.retain(company.now))
    company.run(company.store.wipe())
    return steady


def erased(company: Company, area: str) -> None:
    """The operator deletes a partnership."""
    company.run(company.store.close())
    company.run(erase(company._url, None, Wanted(area=area), lambda: company.now, really=True))
    company.store = company._open(company.file)


def restored(company: Company, backup: Path) -> None:
    """The operator goes back to a backup."""
    company.run(company.store.close())
    restore(backup, company.store.database.path, company.now)
    company.store = company._open(company.file)


def half_way(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends between two parts of a round."""
    parts = 0
    whole = retention.end_some

    def dies(connection: Connection, one: Ending, now: datetime) -> bool:
        nonlocal parts
        parts += one.rule is Rule.RATINGS
        if parts > 1:
            raise KeyboardInterrupt
        return whole(connection, one, now)

    with monkeypatch.context() as patched:
        patched.setattr(ending, "BITE", 5)
        patched.setattr(retention, "end_some", dies)
        with pytest.raises(KeyboardInterrupt):
            sweeps(company, 31)


def test_what_waits_for_who_approves_goes_with_the_partnership(company: Company) -> None:
    """They have no place there; their name and chat go, and nothing is sent to them any more."""
    taken(company, "eve", linked(company))
    (page,) = company.presses_on(company.card("eve"), "readpage")[:1]
    company.run(company.store.take([company.tapped("eve", page, "an old card", 60)]))
    assert any(NOTE in (row.body or "") for row in company.rows_of("outbox"))
    erased(company, "Northshire")
    assert not company.settle().get("eve")
    assert not [row for row in company.rows_of("person") if row.name]
    assert not company.rows_of("conversation")


def test_what_is_half_deleted_is_gone_on_with(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor finds nothing wrong meanwhile, and a backup of that moment loses the rest when restored."""
    answered(company, "ann", "2")
    released(company)
    sweeps(company, 2192 - 29)
    sweeps(company, 1)
    half_way(company, monkeypatch)
    company.run(company.store.wipe())
    assert company.rows_of("round")
    assert problems(company) == ()
    backup = back_up(company.store.database.path, company.folder / "half.db").path
    restored(company, backup)
    assert not company.rows_of("round")
    assert problems(company) == ()


def test_the_rest_goes_with_the_next_sweep(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not thirty days later: a part of a round tells what is not so."""
    answered(company, "ann", "2")
    released(company)
    sweeps(company, 2192 - 29)
    sweeps(company, 1)
    half_way(company, monkeypatch)
    assert company.rows_of("round")
    sweeps(company)
    assert not company.rows_of("round")
    assert not company.rows_of("ending")


def test_a_hold_is_not_lost_by_a_restore(company: Company) -> None:
    """The backup was made before it; what is listed in the backup is told anew."""
    answered(company, "ann", "2")
    released(company)
    sweeps(company, 2192 - 20)
    backup = back_up(company.store.database.path, company.folder / "before.db").path
    company.run(company.store.close())
    wanted = Holding(area="Northshire", kind="inspection", who="The inspectorate", why="Joint inspection")
    company.run(hold(company._url, wanted, lambda: company.now))
    company.store = company._open(company.file)
    company._seconds += 40 * 86400
    restored(company, backup)
    (area,) = (row for row in company.rows_of("area") if not row.practice)
    assert area.held
    sweeps(company)
    assert company.rows_of("round")
    assert problems(company) == ()


def test_a_clock_that_is_wrong_for_a_moment_makes_nothing_old(company: Company) -> None:
    """Neither does one that stood still, on its first day."""
    assert sweeps(company)
    assert company.run(company.store.sweep(company.now + timedelta(days=2000))) is False
    assert company.run(company.store.sweep(company.now)) is False
    assert company.run(company.store.sweep(company.now + timedelta(hours=23))) is False
    assert company.run(company.store.sweep(company.now + timedelta(hours=25))) is True
    (row,) = company.rows_of("kept")
    assert row.since <= company.now


def test_who_is_forgotten_after_a_removal_is_on_the_list_at_once(company: Company) -> None:
    """A backup of the day before brings nobody back, on a new machine neither."""
    goes(company, "People", "Ann", "Remove", "1")
    ann = next(row.id for row in company.rows_of("person") if row.name == "Ann")
    backup = back_up(company.store.database.path, company.folder / "before.db").path
    sweeps(company, 31)
    assert ann in {one.id for one in read(list_of(company.store.database.path))}
    elsewhere = company.folder / "new machine"
    elsewhere.mkdir()
    done = restore(backup, elsewhere / "trial.db", company.now)
    assert done.forgotten == 1


def test_what_an_operator_deleted_stays_deleted(company: Company) -> None:
    """Also where a row of its journal is of a day that has not come yet."""
    company._seconds += 800 * 86400
    company.types("cora", "/area")
    company.taps("cora", "Cancel", "1")
    company._seconds -= 797 * 86400
    backup = back_up(company.store.database.path, company.folder / "before.db").path
    erased(company, "Northshire")
    restored(company, backup)
    assert not [row for row in company.rows_of("area") if row.name == "Northshire"]

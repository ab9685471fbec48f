"""What is deleted is gone from every place and stays so: a process may end half way, a clock be wrong."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from bot.erasing import Holding, Wanted, erase, hold
from flows.keeping import Rule
from storage import retention
from storage.database import queued
from storage.database.backup import back_up
from storage.erased import Gone, list_of, read
from storage.restore import restore
from storage.writing import ending, unsaying
from storage.writing.retaining import Ending
from tests.approvals import linked, taken
from tests.beginnings import ann_alone
from tests.company import Company
from tests.kept import problems
from tests.so_far import so_far_in
from tests.steps import answered, goes, released

NOTE = "zq9 the protocol is two years old"


@so_far_in("home")
def company(made: Company) -> None:
    """Ann has answered with a note in an open round; periods count from before it."""
    made.run(made.store.retain(made.now))
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2", "t")
    made.types("ann", NOTE)


def sweeps(company: Company, days: int = 0) -> bool:
    """Let days pass, in which the clock was looked at, and sweep."""
    company._seconds += days * 86400
    company.looks_at_the_clock()
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

    def dies(connection: Connection, one: Ending, now: datetime, *, first: bool) -> bool:
        nonlocal parts
        parts += one.rule is Rule.RATINGS
        if parts > 1:
            raise KeyboardInterrupt
        return whole(connection, one, now, first=first)

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


def test_what_is_listed_goes_a_week_after_a_standstill(company: Company) -> None:
    """Whom it concerns is told first: not after the day on which the clock is believed again."""
    answered(company, "ann", "2")
    released(company)
    sweeps(company, 2192 - 10)
    company._seconds += 60 * 86400
    gone = []
    for _ in range(8):
        if company.run(company.store.sweep(company.now)):
            company.run(company.store.retain(company.now))
        gone.append(not company.rows_of("round"))
        company._seconds += 86400
    assert gone == [*[False] * 7, True]


def test_a_clock_that_is_behind_lets_nothing_count_from_before(company: Company) -> None:
    """One look at a clock of years ago, as of a machine that has just started, is no beginning."""
    sweeps(company)
    (before,) = company.rows_of("kept")
    assert company.run(company.store.sweep(company.now - timedelta(days=2000))) is False
    assert sweeps(company, 1)
    (after,) = company.rows_of("kept")
    assert after.since == before.since


def test_what_can_t_be_listed_everywhere_is_listed_nowhere(company: Company) -> None:
    """Else a restore would delete what is in use."""
    company.store.lists.append(company.folder / "not mounted" / "audit.db.forgotten")
    with pytest.raises(OSError, match="No such file"):
        retention.enlist(company.store.lists, [Gone("area", Rule.AREA)], company.now)
    assert Gone("area", Rule.AREA) not in read(company.store.lists[0])


def test_no_file_on_a_page_tells_what_was_deleted(company: Company) -> None:
    """A workbook names no return; with the notes of a round all files go that its people have been given."""
    answered(company, "ann", "2")
    company.types("ann", "workbook")
    (sheet, *_) = company.rows_of("sheet")
    body = f'{{"kind":"workbook","notes":"{NOTE}"}}'
    row = {"channel": "test", "address": "ann", "body": body, "again": True}
    company.run(company.store.database.write(lambda one: one.execute(insert(queued.outbox).values(row))))
    company.run(company.store.database.write(lambda one: unsaying.unsay_round(one, sheet.round)))
    assert NOTE not in str([one.body for one in company.rows_of("outbox")])

"""What has been kept for long enough is in no file any more, and the journal proves all the rest."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from flows.keeping import Rule
from storage.database.backup import back_up
from storage.database.dated import back_up_into
from storage.erased import Gone, list_of, read
from storage.reading.marks import fingerprint_in
from storage.restore import restore
from storage.retention import enlist
from storage.writing import ending
from storage.writing.journal import verify
from tests.company import Company
from tests.kept import CANARY, passes, practise, problems, traces
from tests.so_far import so_far_in
from tests.steps import answered, found, joined, opened, released


@so_far_in("home")
def company(made: Company) -> None:
    """Somebody has practised and written a note; periods count from now on."""
    made.run(made.store.retain(made.now))
    practise(made, "pia")


def test_a_practice_audit_goes_ninety_days_after_its_last_use(company: Company, tmp_path: Path) -> None:
    """Hashes are left; an old fingerprint still proves the rest, and no backup brings it back."""
    folder = tmp_path / "backups"
    folder.mkdir()
    first = back_up_into(company.store.database.path, folder, company.now).path
    copy = back_up(company.store.database.path, tmp_path / "copy.db").path
    mark = fingerprint_in(copy)
    passes(company, 80)
    company.types("pia", "/start")
    passes(company, 80, 40)
    assert traces(company) == ["audit.db"]
    passes(company, 30, 15)
    assert traces(company) == []
    assert not company.rows_of("answer")
    assert not [row for row in company.rows_of("journal") if row.area]
    assert company.rows_of("buried")
    assert problems(company) == ()
    assert problems(company, mark) == ()
    back_up_into(company.store.database.path, folder, company.now)
    assert first.exists(), "all seem too old at once: the clock may be wrong"
    back_up_into(company.store.database.path, folder, company.now + timedelta(days=1))
    assert not first.exists(), "a backup is known by its first row, which is deleted now"
    practise(company, "pia")
    assert problems(company, mark) == ()
    database = company.store.database.path
    ((gone, _),) = read(list_of(database)).items()
    assert gone.rule is Rule.PRACTICE
    company.run(company.store.close())
    assert restore(copy, database, company.now).ended == 1
    assert CANARY.encode() not in database.read_bytes()
    company.store = company._open(company.file)
    assert problems(company) == ()


def test_a_long_history_goes_in_bites(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between any two of them the doctor finds nothing wrong, and a process that ends there is no loss."""
    monkeypatch.setattr(ending, "BITE", 3)
    (area,) = company.rows_of("area")
    company.run(company.store.close())
    company.store = company._open(company.file)
    enlist(company.store.lists, [Gone(area.id, Rule.AREA)], company.now)
    bites = 1
    while company.run(
        company.store.database.write(
            lambda connection: ending.end(connection, area.id, Rule.AREA, company.now)
        )
    ):
        bites += 1
        assert company.run(company.store.database.read(verify)) is None
    assert bites == 3
    assert not company.rows_of("sheet")
    assert problems(company) == ()


def test_nothing_goes_in_the_first_thirty_days(company: Company) -> None:
    """Whatever a period says, what goes has been listed for thirty days before."""
    company._seconds += 400 * 86400
    company.run(company.store.retain(company.now))
    assert traces(company) == ["audit.db"]
    company._seconds += 29 * 86400
    company.run(company.store.retain(company.now))
    assert traces(company) == ["audit.db"]
    company._seconds += 2 * 86400
    company.run(company.store.retain(company.now))
    assert traces(company) == []


def test_a_gravestone_without_its_line_is_an_alarm(company: Company) -> None:
    """And so are rows that no gravestone counts."""
    passes(company, 130, 65)
    assert problems(company) == ()
    lines = list_of(company.store.database.path)
    kept = lines.read_bytes()
    lines.unlink()
    (said,) = problems(company)
    assert "was deleted, and audit.db.forgotten does not list it" in said
    lines.write_bytes(kept)
    with closing(sqlite3.connect(company.store.database.path)) as connection, connection:
        connection.execute("UPDATE buried SET chain = 'another' WHERE id = (SELECT min(id) FROM buried)")
    assert "no gravestone counts them so" in problems(company)[0]


def test_texts_of_a_round_go_before_its_ratings(company: Company) -> None:
    """Three years after release the words, six years after it the round; its partnership stays."""
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "3")
    company.types("cora", "/area")
    released(company)
    levels = len(company.rows_of("answer"))
    passes(company, 1080, 1080)
    assert {row.pared for row in company.rows_of("round")} == {None}
    passes(company, 40, 40)
    assert [row.pared is not None for row in company.rows_of("round")] == [True]
    assert len(company.rows_of("answer")) == levels - 2
    assert problems(company) == ()
    passes(company, 1080, 1080)
    assert company.rows_of("round")
    passes(company, 40, 40)
    assert not company.rows_of("round")
    assert not company.rows_of("answer")
    assert len(company.rows_of("area")) == 1
    assert company.run(company.store.database.read(verify)) is None
    assert problems(company) == ()
    opened(company)
    assert problems(company) == ()


def test_what_another_partnership_told_somebody_is_still_sent(company: Company) -> None:
    """Of what waits for a chat only that goes which is about the area that ends."""
    found(company, "Social care")
    joined(company, "pia", "Social care")
    practice, area = sorted(company.rows_of("area"), key=lambda row: not row.practice)
    company.types("cora", "/area")
    company.taps("cora", "People", "Pia", "Remove")
    yes, *_ = company.presses_on(company.card("cora"), "expelled")
    company.hear([company.tapped("cora", yes, "made up", 60)])
    waiting = unsent(company, "pia")
    assert len(waiting) == 1
    ended = Gone(practice.id, Rule.AREA)
    enlist(company.store.lists, [ended], company.now)
    while company.run(
        company.store.database.write(lambda one: ending.end(one, practice.id, Rule.AREA, company.now))
    ):
        pass
    assert unsent(company, "pia") == waiting
    company.run(company.store.database.write(lambda one: ending.end(one, area.id, Rule.AREA, company.now)))
    assert unsent(company, "pia") == []


def unsent(company: Company, who: str) -> list[str]:
    """What waits to be sent to somebody."""
    return [row.body for row in company.rows_of("outbox") if row.done_at is None and row.address == who]


def test_what_waits_for_a_yes_goes_with_its_audit(company: Company) -> None:
    """The rest of half an answer is kept beside the question alone, and never longer than notes are."""
    company.types("pia", "/start")
    company.taps("pia", "c")
    company.types("pia", "2, need to ask somebody who knows zq9")
    assert "Type yes" in company.text("pia")
    assert traces(company, "zq9")
    passes(company, 130)
    assert traces(company, "zq9") == []

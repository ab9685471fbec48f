"""Who holds which role, as the operator has it written for the check of who has left."""

import csv
from pathlib import Path

import pytest

from bot.holders import COLUMNS, write_holders
from bot.putting import NotWritten
from flows.presses.answering import TAKE_BACK
from tests.approvals import linked, read, sheet_of, taken
from tests.company import Company
from tests.so_far import so_far_in
from tests.steps import found, joined, opened


@so_far_in("home")
def company(made: Company) -> None:
    """A partnership with its coordinator and a member, and somebody who audits for practice."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)


def written(company: Company, file: Path) -> list[dict[str, str]]:
    """What is in the file."""
    company.run(write_holders(f"sqlite:///{company.store.database.path}", file))
    with file.open(encoding="utf-8-sig", newline="") as opened_:
        return list(csv.DictReader(opened_))


def test_each_place_is_a_row_that_only_who_made_it_can_read(company: Company, tmp_path: Path) -> None:
    """By role and team, with the id that erases; audits for practice are nobody's concern."""
    company.types("bob", "/start")
    company.taps("bob", "Try it")
    file = tmp_path / "people.csv"
    rows = written(company, file)
    assert tuple(rows[0]) == COLUMNS
    assert [(row["partnership"], row["role"], row["team"], row["name"]) for row in rows] == [
        ("Northshire", "coordinator", "", "Cora"),
        ("Northshire", "member", "Social care", "Ann"),
    ]
    assert all(row["id"] and row["last used"] == "2026-11-23" and row["waits"] == "" for row in rows)
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(NotWritten, match="is there already"):
        written(company, file)


def test_whoever_reads_a_return_by_a_link_is_in_it_while_they_may(company: Company, tmp_path: Path) -> None:
    """They have left as well, one day; once it is taken back they have read it all the same."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.presses("ann", TAKE_BACK(sheet_of(company)))
    rows = written(company, tmp_path / "first.csv")
    assert [(row["role"], row["team"], row["name"]) for row in rows] == [
        ("approver", "Social care", "Eve"),
        ("coordinator", "", "Cora"),
        ("member", "Social care", "Ann"),
    ]
    assert rows[0]["since"] == "2026-11-23"
    _done(company, "UPDATE round SET state = 'cancelled'")
    assert [row["role"] for row in written(company, tmp_path / "second.csv")] == ["coordinator", "member"]


def _done(company: Company, sql: str) -> None:
    company.run(company.store.database.write(lambda connection: connection.exec_driver_sql(sql)))


def test_a_name_that_is_a_formula_is_none_in_a_spreadsheet(company: Company, tmp_path: Path) -> None:
    """Whoever opens it runs nothing; whoever has given their place up is not in it."""
    company.run(
        company.store.database.write(
            lambda connection: connection.exec_driver_sql(
                "UPDATE person SET name = '=1+1' WHERE name = 'Ann'"
            )
        )
    )
    rows = written(company, tmp_path / "first.csv")
    assert [row["name"] for row in rows] == ["Cora", "'=1+1"]
    _done(company, "UPDATE membership SET ended = '2026-11-23T12:00:00Z' WHERE role = 'member'")
    assert [row["role"] for row in written(company, tmp_path / "second.csv")] == ["coordinator"]

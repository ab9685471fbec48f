"""The commands for a team without the assistant: a blank workbook goes out, and comes back filled in."""

from python_calamine import CalamineWorkbook

from flows.blanks import Column
from tests.bot.report.filling import typed
from tests.company import Company
from tests.end_to_end.running import Home
from tests.paths import TINY
from tests.steps import found, joined, opened


def test_a_workbook_goes_out_and_comes_back(home: Home) -> None:
    """The one for every team of an agency; nothing is changed before somebody types yes."""
    company = Company(home.folder)
    company.file = TINY.read_bytes()
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    made = home.run("template", "--agency", "SC", "blank.xlsx")
    assert (made.returncode, made.stderr) == (0, b"")
    assert home.run("template", "blank.xlsx").returncode == 2
    blank = (home.folder / "blank.xlsx").read_bytes()
    first = _first_item(home)
    (home.folder / "filled.xlsx").write_bytes(typed(blank, "Social care", {(first, Column.ANSWER): "2"}))
    order = ("import", "filled.xlsx", "--area", "Northshire", "--team", "Social care")
    held = home.run(*order)
    assert held.returncode == 2
    assert b"is in use by process" in held.stderr
    company.close()
    declined = home.run(*order, typed="no\n")
    assert declined.stdout.endswith(b"Type yes or no: Nothing was changed.\n")
    assert home.answers() == {}
    assert home.run(*order, typed="").returncode == 0
    assert home.answers() == {}
    taken = home.run(*order, typed="yes\n")
    assert (taken.returncode, taken.stderr) == (0, b"")
    assert home.answers() == {first: 2}
    assert home.run("doctor").returncode == 0


def _first_item(home: Home) -> str:
    rows = CalamineWorkbook.from_path(home.folder / "blank.xlsx").get_sheet_by_name("Social care").to_python()
    return next(str(row[Column.MARK]) for row in rows[1:] if str(row[Column.MARK]))

"""A framework from a spreadsheet, at the command line: real files, the worker that reads them, exit codes."""

import csv
import json
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from bot.frameworks import NotMade, make_framework, write_template
from bot.putting import NotWritten
from bot.report.sheet_reader import read_request
from storage.framework.file import load_framework, read_framework
from storage.framework.sheets.cells import DAY, Given, Slips
from storage.framework.sheets.heads import GUIDE_SHEET, ITEMS, ITEMS_SHEET, SHEETS
from storage.framework.sheets.reading import read_draft
from storage.framework.sheets.writing import written
from tests.bot.report.filling import packed, parts_of
from tests.storage.framework.sheet_mistakes import Sheets, put, sound


def run(*arguments: str | Path) -> tuple[int, str]:
    """The exit code of the program, and what it said."""
    command = [sys.executable, "-m", "bot", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 – our own program
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def workbook(book: Sheets) -> bytes:
    """A book as an Excel file."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as made:
        day = made.add_format({"num_format": "d mmm"})
        for name, rows in book.items():
            sheet = made.add_worksheet(name)
            for at, cells in enumerate(rows):
                for column, given in enumerate(cells):
                    if isinstance(given, str) and given.startswith(DAY):
                        sheet.write_number(at, column, 46000, day)
                    else:
                        sheet.write(at, column, given)
    return file.getvalue()


def as_csv(rows: Sequence[Sequence[Given]], delimiter: str = ",") -> str:
    """The rows of a sheet as a CSV file."""
    text = StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def test_the_template_becomes_a_framework_once_it_is_filled(tmp_path: Path) -> None:
    """It has every head with what it is for; left as it is it says what is missing; filled in it will do."""
    blank = tmp_path / "blank.xlsx"
    write_template(blank)
    book = CalamineWorkbook.from_path(blank)
    assert book.sheet_names == [GUIDE_SHEET, ITEMS_SHEET, *SHEETS]
    assert book.get_sheet_by_name(ITEMS_SHEET).to_python()[0] == [head.name for head in ITEMS.values()]
    code, said = run("framework", "new", blank)
    assert code == 1
    assert "About, row 1, column B (Title): the audit has no title." in said
    assert said.splitlines()[-1] == "Nothing was written. 2 things to mend."
    filled = {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names
    }
    typed: Sheets = {name: [[str(cell) for cell in row] for row in rows] for name, rows in filled.items()}
    put(typed, "About!B1", "School food")
    for row, statement in enumerate(("Food is kept cold.", "Trays are clean.", "Pupils choose."), 2):
        put(typed, f"Items!B{row}", "Kitchen")
        put(typed, f"Items!D{row}", statement)
    (tmp_path / "filled.xlsx").write_bytes(workbook(typed))
    out = tmp_path / "food.yaml"
    assert make_framework(tmp_path / "filled.xlsx", out).startswith(f"{out}: 1 domain, 3 items.\n")
    assert load_framework(out)[1].title == "School food"


def test_a_workbook_becomes_a_framework(tmp_path: Path) -> None:
    """The file is commented, and nothing is written over one that is there."""
    source = tmp_path / "items.xlsx"
    source.write_bytes(workbook(sound()))
    assert make_framework(source, None).splitlines() == [
        f"{tmp_path / 'items.yaml'}: 2 domains, 6 items.",
        f"What it could do better with: audit-bot check {tmp_path / 'items.yaml'}",
    ]
    text = (tmp_path / "items.yaml").read_text(encoding="utf-8")
    assert text.startswith("# Made from a sheet.")
    with pytest.raises(NotWritten, match="is there already"):
        make_framework(source, None)


def test_slips_of_a_real_workbook_are_named(tmp_path: Path) -> None:
    """What a spreadsheet program makes of what is typed: dates, numbers, ticks."""
    book = sound()
    put(book, "Items!C3", f"{DAY}2025")
    put(book, "Items!G4", 7)
    put(book, "Items!D5", given=True)
    source = tmp_path / "items.xlsx"
    source.write_bytes(workbook(book))
    with pytest.raises(NotMade) as raised:
        make_framework(source, None)
    assert [line.removeprefix(f"{source}: ") for line in str(raised.value).splitlines()] == [
        (
            "Items, row 3, column C (Statement), K2: the program has made a date of this (2025-12-09). "
            "Format the cell as text, then type it again."
        ),
        (
            "Items, row 4, column G (Why), K3: a text is expected here, and this is the number 7. "
            "Write the text."
        ),
        "Items, row 5, column D (Label), S1: a text is expected here, and this is a tick. Write the text.",
        "Nothing was written. 3 things to mend.",
    ]
    assert not (tmp_path / "items.yaml").exists()


def test_the_error_of_a_formula_in_a_workbook_is_named(tmp_path: Path) -> None:
    """The library that reads workbooks leaves such a cell empty; the officer is told what it came to."""
    file = tmp_path / "items.xlsx"
    with Workbook(file) as made:
        sheet = made.add_worksheet("Items")
        sheet.write_row(0, 0, ("Id", "Statement", "Why"))
        sheet.write_row(1, 0, ("K1", "In our school, food is cold."))
        sheet.write_formula(1, 2, "=VLOOKUP(A2,X1:Y9,2)", None, "#N/A")
        sheet.write_formula(2, 1, "=A1+B1", None, "#REF!")
        sheet.write(2, 0, "K2")
    with pytest.raises(NotMade) as raised:
        make_framework(file, None)
    assert [line.removeprefix(f"{file}: ") for line in str(raised.value).splitlines()[:2]] == [
        "Items, row 2, column C (Why), K1: the formula here came to #N/A. Mend it, or type the text.",
        "Items, row 3, column B (Statement), K2: the formula here came to #REF!. Mend it, or type the text.",
    ]


def test_a_formula_that_nothing_worked_out_is_named(tmp_path: Path) -> None:
    """Some programs write a formula without what it comes to; one that came to nothing is an empty cell."""
    file = tmp_path / "items.xlsx"
    with Workbook(file) as made:
        sheet = made.add_worksheet("Items")
        sheet.write_row(0, 0, ("Id", "Statement", "Why"))
        sheet.write_row(1, 0, ("K1", "In our school, food is cold."))
        sheet.write_formula(1, 2, '=IF(A1="","x","")', None, "x")
    parts = parts_of(file.read_bytes())
    name = "xl/worksheets/sheet1.xml"
    assert b' t="str"' in parts[name]
    parts[name] = parts[name].replace(b"<v>x</v>", b"<v></v>")
    file.write_bytes(packed(parts))
    make_framework(file, None)
    parts[name] = parts[name].replace(b' t="str"', b"")
    file.write_bytes(packed(parts))
    with pytest.raises(
        NotMade, match=r"row 2, column C \(Why\), K1: the formula here has no result yet. Open"
    ):
        make_framework(file, tmp_path / "other.yaml")


def test_cells_that_are_merged_downwards_hold_for_all_their_rows(tmp_path: Path) -> None:
    """Who is asked would be everybody in all rows but the first; a title across columns is one text."""
    file = tmp_path / "items.xlsx"
    with Workbook(file) as made:
        sheet = made.add_worksheet("Items")
        sheet.merge_range("A1:C1", "School food")
        sheet.write_row(1, 0, ("Domain", "Statement", "Asked of"))
        sheet.merge_range("A3:A4", "Kitchen")
        sheet.write_column(2, 1, ("Food is cold.", "Trays are clean.", "Pupils choose."))
        sheet.merge_range("C3:C4", "Health")
        sheet.write_row(4, 2, ("Schools",))
    make_framework(file, None)
    framework = load_framework(tmp_path / "items.yaml")[1]
    assert [item.ask for item in framework.items.values()] == [("H",), ("H",), ("S",)]
    assert (framework.title, [one.title for one in framework.domains]) == ("School food", ["Kitchen"])


def test_items_in_hidden_rows_are_read_and_named(tmp_path: Path) -> None:
    """A filter that somebody forgot hides them, or they are meant to be out; only the officer knows."""
    file = tmp_path / "items.xlsx"
    with Workbook(file) as made:
        made.add_worksheet("Notes & more")
        sheet = made.add_worksheet("Items")
        sheet.write_column(0, 0, ("Id", "K1", "K2", "K3"))
        sheet.write_column(0, 1, ("Statement", "Food is cold.", "Trays are clean.", "Pupils choose."))
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(7, None, None, {"hidden": True})
    assert "\nHidden in the sheet, and read too: K2.\n" in make_framework(file, None)
    assert len(load_framework(tmp_path / "items.yaml")[1].items) == 3


def test_hidden_sheets_are_what_somebody_put_away(tmp_path: Path) -> None:
    """Last year's list is none of this year's; a hidden scale is a setting."""
    file = tmp_path / "items.xlsx"
    with Workbook(file) as made:
        for name, statement in (("2024", "Trays are clean."), ("2026", "Food is cold.")):
            sheet = made.add_worksheet(name)
            sheet.write_column(0, 0, ("Statement", statement))
        made.get_worksheet_by_name("2026").activate()
        made.get_worksheet_by_name("2026").set_first_sheet()
        made.get_worksheet_by_name("2024").hide()
        scale = made.add_worksheet("Scale")
        scale.write_column(0, 0, ("Label", "Red", "Green"))
        scale.hide()
    assert "\nHidden, so not read: 2024.\n" in make_framework(file, None)
    framework = load_framework(tmp_path / "items.yaml")[1]
    assert [item.statement for item in framework.items.values()] == ["Food is cold."]
    assert [level.label for level in framework.levels] == ["Red", "Green"]


def test_what_was_made_up_is_said_when_a_list_is_made(tmp_path: Path) -> None:
    """A scale and an agency of ours are in a file that says so, once, and nowhere else."""
    file = tmp_path / "fire.csv"
    file.write_text("Fire safety;;\n;;\nNo.;Area;Question\n1a;Exits;Are they clear?\n", "utf-8")
    said = make_framework(file, None)
    assert (
        "Nobody said: the title, “Fire safety”, from the row above the heads (About); the scale, from" in said
    )
    assert "“Our service” (Agencies). Change it in the file" in said
    assert "Nobody said" not in make_framework(_sound(tmp_path), None)


def _sound(folder: Path) -> Path:
    (folder / "sound.xlsx").write_bytes(workbook(sound()))
    return folder / "sound.xlsx"


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";"), ("mac-roman", ",")],
)
def test_csv_is_read_as_programs_write_it(encoding: str, delimiter: str) -> None:
    """Whatever stands between the cells, and in whatever encoding."""
    rows = sound()["Items"]
    rows[1][2] = "In our café, pupils’ “food” is kept cold; always – too."
    rows[3][9:12] = ["", "", ""]
    book = json.loads(read_request(as_csv(rows, delimiter).encode(encoding)))["sheets"]
    framework = read_framework(written(read_draft(book, "Food in schools")).encode())
    assert framework.title == "Food in schools"
    assert framework.items["K1"].statement == rows[1][2]


@pytest.mark.parametrize(
    "text",
    [
        "sep=;\r\nId;Statement\r\nK1;Food, always, is cold.\r\n",
        "Food, trays, and all, 2026\n\nId;Statement\nK1;Food, always, is cold.\n",
        'Food; trays; and all\nId,Statement\nK1,"Food, always, is cold."\n',
        "Id\tStatement\rK1\tFood, always, is cold.\r",
    ],
    ids=str,
)
def test_what_stands_between_cells_is_told_by_the_heads(text: str) -> None:
    """Not by a title above them, and not by the texts below."""
    book = json.loads(read_request(text.encode()))["sheets"]
    draft = read_draft(book, "food")
    assert draft.domains[0].items[0].statement.text == "Food, always, is cold."
    assert not draft.about["title"].text.startswith("sep")


_WORKBOOK = workbook(sound())

UNREADABLE = {
    "a.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "Excel file of the old kind (.xls)"),
    "protected.xlsx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "protected by a password",
    ),
    "half.xlsx": (_WORKBOOK[: len(_WORKBOOK) // 2], "The file is damaged"),
    "word.docx": (packed({"word/document.xml": b"<x/>"}), "not an Excel workbook"),
    "open.ods": (packed({"content.xml": b"<x/>"}), "OpenDocument file (.ods)"),
    "macros.xlsm": (packed({**parts_of(_WORKBOOK), "xl/vbaProject.bin": b"x"}), "has macros in it"),
    "export.xls": (b"<html><table><tr><td>Id</td></tr></table></html>", "This is a web page or XML. Open it"),
    "paper.pdf": (b"%PDF-1.7 and so on", "neither an Excel workbook (.xlsx) nor CSV"),
    "empty.csv": (b"  \n", "There is nothing in the file"),
    "quote.csv": (
        b'Id,Statement\nK1,"In our\nschool"\nK2,"In our school\nK3,All.\n',
        "from line 4 on: unexpected end of data. Quotes must come in pairs",
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_no_list_of_items_is_said_plainly(name: str) -> None:
    """A file of another kind, a broken one, and quotes that don't close."""
    data, says = UNREADABLE[name]
    assert says in json.loads(read_request(data))["why"]


def test_a_comma_that_tears_a_text_apart_is_found() -> None:
    """The rest of the text stands in a column without a head."""
    book = json.loads(read_request(b"Id,Statement\nK1,In our school, food is cold\n"))["sheets"]
    with pytest.raises(Slips, match="row 2, column C: “food is cold” stands in a column without a head"):
        read_draft(book, "x")


def test_what_is_no_file_is_said_plainly(tmp_path: Path) -> None:
    """A folder, and nothing at all."""
    with pytest.raises(NotMade, match="is a folder"):
        make_framework(tmp_path, tmp_path / "out.yaml")
    with pytest.raises(NotMade, match=r"can't be read: No such file or directory."):
        make_framework(tmp_path / "gone.xlsx", None)

"""The commands that write papers and data: beside a running assistant, and never over a file."""

import csv
import hashlib
import io
import zipfile

import pikepdf
import pytest
from python_calamine import CalamineWorkbook

from bot.report.data import reports_of, rows_of
from tests.company import Company
from tests.end_to_end.running import Home
from tests.paths import TINY
from tests.steps import answered, found, joined, opened, released


def test_results_leave_as_data(home: Home) -> None:
    """Once they are released, beside the running assistant, without a person's name."""
    company = Company(home.folder)
    company.file = TINY.read_bytes()
    assert home.run("export", "none.json").returncode == 2
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    early = home.run("export", "early.json")
    assert (early.returncode, early.stderr) == (2, b"Northshire has released no round yet.\n")
    released(company)
    done = home.run("export", "--edition", "partners", "all.json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.endswith(b"all.json: 1 round of Northshire, for partners.\n")
    text = (home.folder / "all.json").read_text(encoding="utf-8")
    (report,) = reports_of(text)
    assert (report.whose, report.columns) == ("Northshire", ("Social care",))
    assert "Cora" not in text
    assert "Ann" not in text
    assert home.run("export", "--round", "1", "all.csv").returncode == 0
    assert rows_of((home.folder / "all.csv").read_text(encoding="utf-8"))
    for order, why in (
        (("all.json",), b"all.json is there already. Give another name.\n"),
        (("all.txt",), b"all.txt has to end in .json or .csv.\n"),
        (("--round", "7", "x.json"), b"Northshire has no round 7.\n"),
        (("--area", "Mars", "x.json"), b"There is no partnership called Mars. There is: Northshire.\n"),
        (("no/x.json",), b"no/x.json can't be made: No such file or directory.\n"),
    ):
        refused = home.run("export", *order)
        assert (refused.returncode, refused.stderr) == (2, why)
    assert not (home.folder / "x.json").exists()
    company.close()


def test_results_leave_as_files(home: Home) -> None:
    """Pictures, workbook and papers of a released round, each as it opens in another program."""
    company = Company(home.folder)
    company.file = TINY.read_bytes()
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    early = home.run("report", "--out", "early")
    assert (early.returncode, early.stderr) == (2, b"Northshire has released no round yet.\n")
    assert not (home.folder / "early").exists()
    released(company)
    done = home.run("report", "--edition", "partners", "--out", "new/files")
    assert (done.returncode, done.stderr) == (0, b"")
    folder = home.folder / "new" / "files"
    assert sorted(one.suffix for one in folder.iterdir()) == [".docx", ".pdf", ".png", ".xlsx"]
    *steps, last = done.stdout.decode().splitlines()
    assert steps[0] == "Reading the results …"
    assert [one.split(":")[0] for one in steps[1:]] == [f"Making file {at} of 4" for at in range(1, 5)]
    assert last == "new/files: 4 files of round 1 of Northshire, for partners."
    (book,) = folder.glob("*.xlsx")
    assert {"Star", "Domains", "Items"} <= set(CalamineWorkbook.from_path(str(book)).sheet_names)
    with pikepdf.open(next(folder.glob("*.pdf"))) as pdf:
        assert pdf.Root.MarkInfo.Marked
    whole = {one.name: one.read_bytes() for one in folder.iterdir()}
    for order, why in (
        (("--edition", "partners", "--out", "new/files"), "is there already. Give another name."),
        (("--round", "7", "--out", "x"), "Northshire has no round 7."),
        (("--out", "audit.db"), "audit.db can't be a folder: File exists."),
    ):
        refused = home.run("report", *order)
        assert refused.returncode == 2
        assert refused.stderr.decode().rstrip().endswith(why)
    assert whole == {one.name: one.read_bytes() for one in folder.iterdir()}
    assert not (home.folder / "x").exists()
    company.close()


def test_a_checklist_goes_out(home: Home) -> None:
    """For each agency or one, as a PDF that is tagged."""
    done = home.run("checklist", "--agency", "SC", "checklist.pdf")
    assert (done.returncode, done.stderr) == (0, b"")
    with pikepdf.open(home.folder / "checklist.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
    again = home.run("checklist", "checklist.pdf")
    assert (again.returncode, again.stderr) == (2, b"checklist.pdf is there already. Give another name.\n")
    other = home.run("checklist", "--agency", "Mars", "other.pdf")
    assert other.returncode == 2
    assert other.stderr.startswith(b"There is no agency Mars.")


@pytest.mark.wide
def test_an_inspector_gets_a_bundle(home: Home) -> None:
    """Of a released round that was corrected: every file opens, is in the index, and names nobody."""
    company = Company(home.folder)
    company.file = TINY.read_bytes()
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    early = home.run("bundle", "--round", "1", "early.zip")
    assert (early.returncode, early.stderr) == (2, b"Round 1 of Northshire is not released.\n")
    released(company)
    company.types("cora", "correct", "The minutes say another level.")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "0")
    company.types("cora", "=1+1 is what they say.")
    company.types("cora", "correct")
    company.taps("cora", "Release the new version", "Release the new version")
    done = home.run("bundle", "--round", "1", "inspection.zip")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"NOT FOR PUBLICATION" in done.stdout
    assert len(done.stdout.splitlines()) > 10
    with zipfile.ZipFile(home.folder / "inspection.zip") as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    index = files.pop("index.txt").decode()
    for name, data in files.items():
        assert name in index
        assert hashlib.sha256(data).hexdigest() in index
        for who in (b"Cora", b"Ann"):
            assert who not in data
        if name.endswith((".docx", ".xlsx")):
            with zipfile.ZipFile(io.BytesIO(data)) as inner:
                assert not [part for part in inner.namelist() if b"Cora" in inner.read(part)]
        if name.endswith(".pdf"):
            with pikepdf.open(io.BytesIO(data)) as pdf:
                assert pdf.Root.MarkInfo.Marked
        if name.endswith(".csv"):
            cells = [cell for row in csv.reader(io.StringIO(data.decode())) for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    (first,) = reports_of(files["not-for-publication-version-1/results.json"].decode())
    (second,) = reports_of(files["not-for-publication-partners/results.json"].decode())
    assert "First version" in first.basis[0]
    assert "Corrected by a coordinator" in second.basis[0]
    assert "minutes say" not in files["public/results.json"].decode()
    again = home.run("bundle", "--round", "1", "inspection.zip")
    assert (again.returncode, again.stderr) == (2, b"inspection.zip is there already. Give another name.\n")
    other = home.run("bundle", "--round", "1", "inspection.rar")
    assert (other.returncode, other.stderr) == (2, b"inspection.rar has to end in .zip.\n")
    company.close()

"""A list of teams that a coordinator sends as a file: read by a process of its own, and then as if pasted."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlsxwriter

from flows.asking.filled import Unreadable
from flows.asking.listed import rows_of_text
from flows.replies import Document
from tests.office import Office
from tests.steps import found, goes, joined

ROWS: list[tuple[str | int, ...]] = [
    ("Team", "Agency", "Kind", "Contact"),
    ("North team", "Health", "locality", "office@north.example"),
    ("St Mary's, Lower", "Social care", "", "01632 960123"),
    ("Nobody's", "Fire brigade"),
    ("Jane Smith, born 3/4/2012", "Health"),
]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A partnership of one team, with somebody in it."""
    made = Office(tmp_path)
    found(made, "Social care")
    joined(made, "ann", "Social care")
    yield made
    made.close()


def comma(sign: str = ",", code: str = "utf-8-sig", rows: list[tuple[str | int, ...]] = ROWS) -> bytes:
    """The list as a spreadsheet program saves it as text."""
    text = io.StringIO()
    csv.writer(text, delimiter=sign).writerows(rows)
    return text.getvalue().encode(code)


def book(rows: list[tuple[str | int, ...]] = ROWS) -> bytes:
    """The list as a workbook."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Our teams")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return data.getvalue()


def reads(office: Office, data: bytes | None, name: str = "teams.csv") -> str:
    """Cora sends a file to the card that asks for a list; what she is told in the end."""
    goes(office, "Teams", "Paste")
    office.sends("cora", data, name)
    office.reads()
    return office.text("cora")


@pytest.mark.parametrize("data", [comma(";", "cp1252"), book()], ids=["csv", "workbook"])
def test_a_file_becomes_teams_after_a_yes(office: Office, data: bytes) -> None:
    """Checked by row: what is no team is named with why, what may name a child is left out."""
    said = reads(office, data)
    assert "I read 2 new teams: Social care 1, Health 1." in said
    assert "Nobody's" in said
    assert "Jane" not in said
    assert len(office.rows_of("team")) == 1
    assert office.rows_of("filing") == []
    office.taps("cora", "Add these 2 teams")
    made = {(row.name, row.agency, row.kind, row.contact) for row in office.rows_of("team")}
    assert made >= {
        ("North team", "H", "locality", "office@north.example"),
        ("St Mary's, Lower", "SC", "", "01632 960123"),
    }
    assert "Jane" not in str(office.rows_of("area"))


@pytest.mark.parametrize("form", [comma, book], ids=["csv", "workbook"])
def test_two_teams_of_one_name_in_a_file_are_told(office: Office, form: Callable[..., bytes]) -> None:
    """With the numbers of their rows, as in one that is pasted."""
    rows: list[tuple[str | int, ...]] = [
        ("Team", "Agency", "Kind", "Contact"),
        ("Hill clinic", "Health", "community", "office@leeford.example"),
        ("Mill clinic", "Health", "community", "office@mill.example"),
        ("Hill clinic", "Health", "community", "office@tonby.example"),
    ]
    said = reads(office, form(rows=rows))
    assert "I read 2 new teams: Health 2." in said
    assert "Rows 2 and 4 have the same name" in said
    assert "Row 1 is the headings." in said


def test_it_says_that_it_reads_and_nothing_is_added_meanwhile(office: Office) -> None:
    """The card stays, and a list pasted while the file is read stands beside it."""
    goes(office, "Teams", "Paste")
    office.sends("cora", comma())
    assert "I am reading your list." in office.text("cora")
    office.types("cora", "West team\tHealth")
    office.reads()
    assert "I read 3 new teams" in office.text("cora")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "I could not get the file."),
        (b"PK\x03\x04 and no more", "The file is damaged."),
        (b"x" * 5_000_001, "larger than 5 MB"),
        (b"%PDF-1.7 nothing here", "Paste your list of teams"),
    ],
    ids=["gone", "damaged", "large", "pdf"],
)
@pytest.mark.wide
def test_what_is_no_list_gets_one_sentence(office: Office, data: bytes | None, said: str) -> None:
    """And the card that asks for it; nothing of it is kept."""
    assert said in reads(office, data)
    assert "Paste your list of teams" in office.text("cora")
    assert {row.pasted for row in office.rows_of("area")} == {""}


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_text_is_read_as_spreadsheet_programs_write_it(sign: str, code: str) -> None:
    """Whatever parts its cells and whatever its codes are; a cell of two lines stays in its row."""
    rows = [*ROWS[:3], ('The "Hub",\nupper floor', "Health", "drop-in, daily", "")]
    assert rows_of_text(comma(sign, code, rows)).splitlines() == [
        "Team\tAgency\tKind\tContact\t",
        "North team\tHealth\tlocality\toffice@north.example\t",
        "St Mary's, Lower\tSocial care\t\t01632 960123\t",
        "The 'Hub', upper floor\tHealth\tdrop-in, daily\t",
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "listed.empty"),
        (b"\n\n;;\n", "listed.empty"),
        (b"\x00\x01\x02" * 50, "listed.no_list"),
        (comma(rows=[("a team of ours " * 6, "Health")] * 2_000), "listed.long"),
        (b"a,b\n" * 6_000, "listed.long"),
    ],
    ids=["empty", "blanks", "binary", "wide", "high"],
)
def test_what_is_no_text_of_rows_is_told_why(data: bytes, why: str) -> None:
    """Before anything of it is looked at."""
    with pytest.raises(Unreadable, match=why):
        rows_of_text(data)


def test_a_file_sent_elsewhere_is_not_opened(office: Office) -> None:
    """A coordinator hears where a list goes; a member's file is no list, wherever it is sent."""
    goes(office, "People")
    office.sends("cora", comma())
    assert "tap Paste a list of teams, and send the file there" in office.text("cora")
    assert office.rows_of("filing") == []
    office.sends("ann", comma())
    assert "I haven't opened it" in office.text("ann")


def test_who_is_no_coordinator_any_more_adds_nothing(office: Office) -> None:
    """The file was sent in time and read too late."""
    goes(office, "Invite", "Another coordinator")
    office.joins("eve", office.code("cora"), "Eve")
    goes(office, "People", "Yes: Eve")
    office.types("eve", "/area")
    office.taps("eve", "Teams", "Paste")
    office.sends("eve", comma())
    goes(office, "People", "Eve", "Remove", "1")
    office.reads()
    assert {row.pasted for row in office.rows_of("area")} == {""}


def test_their_invitations_come_as_one_file(office: Office) -> None:
    """As for a list that was pasted."""
    reads(office, book())
    office.taps("cora", "Add these 2 teams")
    (area,) = office.rows_of("area")
    office.presses("cora", f"inviteall:{area.id}")
    (file,) = [one for one in office.said["cora"] if isinstance(one, Document)]
    assert "office@north.example" in file.text

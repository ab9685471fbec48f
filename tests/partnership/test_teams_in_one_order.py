"""The teams of a partnership stand in one order, so that a key means one team; at a real store."""

import csv
import io
import re
from pathlib import Path

import pytest

from flows.people import natural
from flows.replies import Document
from tests.company import Company
from tests.paths import SHIPPED
from tests.steps import found, goes, opened


def test_a_team_that_was_just_added_stands_where_it_will(tmp_path: Path) -> None:
    """The card behind adding one has the keys of every later card."""
    company = Company(tmp_path)
    found(company, "Health")
    company.types("cora", "/area")
    company.taps("cora", "Teams", "o", "Social care")
    while "Yes" in str(company.card("cora").buttons):
        company.taps("cora", "1")
    listed = [(button.key, button.label) for row in company.card("cora").buttons for button in row]
    assert {"Health", "Social care"} <= {label for _, label in listed}
    company.types("cora", "/area")
    company.taps("cora", "Teams")
    assert listed == [(button.key, button.label) for row in company.card("cora").buttons for button in row]
    company.close()


def test_teams_with_numbers_stand_as_people_count(tmp_path: Path) -> None:
    """On cards, in the file of invitations, in the workbook, on papers and in a terminal's list."""
    company = Company(tmp_path)
    company.file = SHIPPED.read_bytes()
    found(company)
    named = [f"Social care team {number}" for number in (10, 2, 1, 12, 3, 11)]
    goes(company, "Teams", "Paste")
    company.types("cora", "\n".join(f"{name}, Social care" for name in named))
    company.taps("cora", "1")
    ordered = [f"Social care team {number}" for number in (1, 2, 3, 10, 11, 12)]
    assert _teams_in(" ".join(b.label for row in company.card("cora").buttons for b in row)) == ordered
    (area,) = company.rows_of("area")
    company.presses("cora", f"inviteall:{area.id}")
    (file,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    rows = [*csv.DictReader(io.StringIO(file.text))]
    assert [row["team"] for row in rows] == ordered
    assert {row["agency"] for row in rows} == {"Social care"}
    for who, row in zip(("ann", "bea"), rows[:2], strict=False):
        company.joins(who, row["link"], who.title())
    opened(company)
    goes(company, "Who has what")
    assert _teams_in(company.text("cora") + str(company.card("cora").buttons)) == ordered
    goes(company, "Nudge", "One team")
    assert _teams_in(str(company.card("cora").buttons)) == ordered
    company.close()


@pytest.mark.parametrize(
    ("names", "ordered"),
    [
        ("Team 10|Team 2|team 1|Team", "Team|team 1|Team 2|Team 10"),
        ("2 North|10 North|1 North", "1 North|2 North|10 North"),
        ("Ward 4b|Ward 4a|Ward 12|Ward four", "Ward 4a|Ward 4b|Ward 12|Ward four"),
        ("A 2 b 10|A 2 b 9|A 1 b 11", "A 1 b 11|A 2 b 9|A 2 b 10"),
        ("Zebra|3 Elms|Ash", "3 Elms|Ash|Zebra"),
    ],
)
def test_names_sort_as_people_count(names: str, ordered: str) -> None:
    """With numbers at either end, in the middle, several or none."""
    assert sorted(names.split("|"), key=natural) == ordered.split("|")


def _teams_in(text: str) -> list[str]:
    return [*dict.fromkeys(re.findall(r"Social care team [0-9]+", text))]

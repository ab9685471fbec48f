"""A list of 300 teams at a real store: pasted as it is cut, taken over, and invited by one file."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.codes import code_digest
from flows.replies import Document
from tests.company import Company
from tests.flows.asking.test_pasted import cut
from tests.test_coordinating import goes
from tests.test_partnership import found

SCHOOLS = 300
MESSAGES = 12
"""What a coordinator may have to send for such a list."""


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """A partnership of the shipped questions that has no team."""
    made = Company(tmp_path)
    made.file = (Path(__file__).parents[1] / "framework.yaml").read_bytes()
    found(made)
    yield made
    made.close()


def school(number: int) -> tuple[str, str, str, str]:
    """A row of the list."""
    kind = "secondary" if number % 5 == 0 else "primary"
    name = f"St {('Mary', 'John', 'Anne', 'Luke')[number % 4]}'s School {number}"
    return name, "Education", kind, f"office{number}@schools.example"


def test_three_hundred_schools_are_teams_in_twelve_messages(company: Company) -> None:
    """Every one of them as it stands in the list, however the channel cuts it."""
    listed = [school(number) for number in range(SCHOOLS)]
    sent = ["/area", *cut("\n".join(map("\t".join, listed)), "\n ")]
    company.types("cora", sent[0])
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", *sent[1:])
    assert f"I read {SCHOOLS} new teams: Education {SCHOOLS}." in company.text("cora")
    company.taps("cora", f"Add these {SCHOOLS} teams")
    assert len(sent) + 3 <= MESSAGES
    made = {(row.name, row.agency, row.kind, row.contact) for row in company.rows_of("team")}
    assert made == {(name, "E", kind, contact) for name, _, kind, contact in listed}
    assert {row.pasted for row in company.rows_of("area")} == {""}
    assert f"{SCHOOLS} teams, by agency." in company.text("cora")
    company.taps("cora", f"Education · {SCHOOLS}", "m")
    assert len(company.card("cora").buttons) < 20


def test_their_invitations_are_one_file_and_each_leads_to_its_team(company: Company) -> None:
    """Team, contact, link and text; whoever has a link joins that team, and the next file leaves it out."""
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", "\n".join("\t".join(school(number)) for number in range(40)))
    company.taps("cora", "1")
    goes(company, "Invite", "Links for the 40 teams")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    head, *rows = csv.reader(io.StringIO(file.text))
    assert head == ["team", "contact", "link", "text"]
    assert sorted((team, contact) for team, contact, _, _ in rows) == sorted(
        (name, contact) for name, _, _, contact in map(school, range(40))
    )
    codes = [code for _, _, code, _ in rows]
    assert tuple(codes) == file.codes
    assert {code_digest(code) for code in codes} == {row.digest for row in company.rows_of("invitation")}
    team, _, code, text = rows[7]
    assert f"answer for {team} " in text
    assert text.endswith(code)
    company.joins("ann", code, "Ann")
    company.types("ann", "/start")
    assert team in company.text("ann")
    goes(company, "Invite", "Links for the 39 teams")

"""One tap makes a new link for every team that was invited and nobody has joined."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Document, Invite
from tests.company import Company
from tests.flows.play import buttons_of
from tests.steps import found, goes


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """A partnership without teams."""
    made = Company(tmp_path)
    found(made)
    yield made
    made.close()


def renewed(company: Company, teams: int) -> str:
    """So many teams whose links have run out are sent new ones; what the button said."""
    goes(company, "Teams", "Paste")
    company.types("cora", "\n".join(f"Clinic {n}\tHealth" for n in range(1, teams + 1)))
    company.taps("cora", "1")
    (area,) = company.rows_of("area")
    company.presses("cora", f"inviteall:{area.id}")
    company._seconds += 61 * 86400
    company.looks_at_the_clock()
    goes(company, "Invite")
    (label,) = [b.label for b in buttons_of(company.card("cora").buttons) if b.press.startswith("renew:")]
    company.taps("cora", label)
    return label


def test_of_many_they_come_as_a_file(company: Company) -> None:
    """All of them in one message, and no second time."""
    label = renewed(company, 22)
    assert label == "New links for the 22 teams that nobody has joined"
    (file,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    assert not any(isinstance(one, Invite) for one in company.said["cora"])
    _, *rows = csv.reader(io.StringIO(file.text))
    assert sorted(row[0] for row in rows) == sorted(f"Clinic {n}" for n in range(1, 23))
    assert len({row[3] for row in rows}) == 22
    assert len(company.rows_of("invitation")) == 44
    goes(company, "Invite")
    assert not company.presses_on(company.card("cora"), "renew")
    company.joins("hal", rows[20][3], "Hal")
    assert "Welcome, Hal" in company.text("hal")


def test_of_a_few_each_is_a_message(company: Company) -> None:
    """To forward as it is."""
    label = renewed(company, 3)
    assert label == "New links for the 3 teams that nobody has joined"
    assert sum(isinstance(one, Invite) for one in company.said["cora"]) == 3


def test_a_team_is_in_it_however_long_ago_its_link_ran_out(company: Company) -> None:
    """As long as nobody has joined it; whose last link was taken back is not."""
    goes(company, "Teams", "Paste")
    company.types("cora", "Clinic 1\tHealth\nClinic 2\tHealth\nClinic 3\tHealth")
    company.taps("cora", "1")
    for team in ("Clinic 1", "Clinic 1", "Clinic 2", "Clinic 3"):
        goes(company, "Invite", team)
        code = company.code("cora")
    company.joins("hal", code, "Hal")
    (taken,) = [row for row in company.rows_of("invitation") if row.number == 3]
    company.does("cora", f"revoked:{taken.area}:{taken.id}")
    company._seconds += 400 * 86400
    company.looks_at_the_clock()
    goes(company, "Invite")
    labels = [b.label for b in buttons_of(company.card("cora").buttons) if b.press.startswith("renew:")]
    assert labels == ["A new link for the team that nobody has joined"]
    company.taps("cora", labels[0])
    (sent,) = [one for one in company.said["cora"] if isinstance(one, Invite)]
    assert "Clinic 1" in sent.text
    goes(company, "Invite")
    assert not company.presses_on(company.card("cora"), "renew")

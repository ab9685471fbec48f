"""Names, a third of three hundred at every change, typed wherever a text is awaited: all are taken."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.company import Company
from tests.counts import IS_LONG
from tests.steps import found
from tests.words import names

pytestmark = pytest.mark.wide


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """A partnership with a team."""
    company = Company(tmp_path)
    found(company, "Social care")
    yield company
    company.close()


def some(*kinds: str) -> Sequence[str]:
    """Every third of these names, all in the long run."""
    return names(*kinds) if IS_LONG else names(*kinds)[::3]


def _area(company: Company) -> str:
    return str(next(row for row in company.rows_of("area") if not row.practice).id)


def test_a_partnership_takes_any_name(company: Company) -> None:
    """Its own name, kept as it was typed."""
    area = _area(company)
    for name in some():
        company.presses("cora", f"rename:{area}")
        company.types("cora", name)
        assert [row.name for row in company.rows_of("area") if row.id == area] == [name]


def test_a_person_takes_any_name(company: Company) -> None:
    """What colleagues call them; where that may be an organisation's, once they have said yes to it."""
    area = _area(company)
    for name in some():
        company.presses("cora", f"myname:{area}")
        company.types("cora", name)
        if "reads like the name of an organisation" in company.text("cora"):
            company.types("cora", "yes")
        assert name in {row.name for row in company.rows_of("person")}


def test_a_team_takes_any_name(company: Company) -> None:
    """What the area calls it."""
    area, team = _area(company), company.rows_of("team")[0].id
    for name in some():
        company.presses("cora", f"callteam:{area}:{team}")
        company.types("cora", name)
        assert [row.name for row in company.rows_of("team") if row.id == team] == [name]


def test_a_contact_may_be_any_name(company: Company) -> None:
    """Whom to ask, by whatever they are called."""
    area = _area(company)
    for name in some():
        company.presses("cora", f"contact:{area}")
        company.types("cora", f"{name}, 01632 960100")
        contacts = [row.contact for row in company.rows_of("area") if row.id == area]
        assert contacts == [f"{name}, 01632 960100"]


def test_a_note_may_name_any_team_or_post(company: Company) -> None:
    """Names of people are none of a note's business; every other name is."""
    company.presses("ana", "found:SC:y:england")
    company.taps("ana", "c")
    for name in some("partnerships", "teams", "posts"):
        company.taps("ana", "t")
        company.types("ana", name)
        if "in place of your note?" in company.text("ana"):
            company.types("ana", "yes")
        assert f"Your note: {name}" in company.text("ana")

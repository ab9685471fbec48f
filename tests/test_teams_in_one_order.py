"""The teams of a partnership stand in one order, so that a key means one team; at a real store."""

from pathlib import Path

from tests.company import Company
from tests.test_partnership import found


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

"""A card that comes with a change leads to one's own audit as it is then, and as it is when shown again."""

from pathlib import Path

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.steps import found, opened, released


@pytest.fixture
def company(tmp_path: Path) -> Company:
    """Cora is in the only team as well."""
    made = Company(tmp_path)
    found(made, "Social care")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "Social care")
    made.types("cora", f"/start {made.code('cora')}")
    made.taps("cora", "1")
    return made


def ways(company: Company) -> list[tuple[str, str, str]]:
    """The buttons of Cora's card: key, label and where each leads."""
    return [(one.key, one.label, one.press) for one in buttons_of(company.card("cora").buttons)]


def stands(company: Company, *steps: str) -> str:
    """Where her own audit is, behind these steps; the card asked for again says the same."""
    company.types("cora", "/area")
    company.taps("cora", *steps)
    there = [one for one in ways(company) if "calendar" not in one[1]]
    company.types("cora", "/area")
    assert ways(company) == there
    return next(press for _, label, press in there if label in {"My team's audit", "My team"})


def answers(company: Company) -> None:
    """Cora answers everything, and submits."""
    company.taps("cora", "My team's audit", "c")
    while presses := company.presses_on(company.card("cora"), "rate"):
        company.presses("cora", next(press for press in presses if press.endswith(":3")))
    company.taps("cora", "Submit", "1")


def test_the_way_to_my_own_audit_is_that_of_the_round(company: Company) -> None:
    """It led to the round before, by a key that the page no longer showed."""
    opened(company)
    first = stands(company)
    answers(company)
    released(company)
    old = stands(company)
    assert old.split(":")[1] == first.split(":")[1]
    company.types("cora", "/area")
    company.taps("cora", "Open a round")
    company.taps("cora", *(["c"] if company.presses_on(company.card("cora"), "opening") else []))
    company.types("cora", "in 2 weeks")
    company.taps("cora", "Open the round")
    there = [one for one in ways(company) if "calendar" not in one[1]]
    company.types("cora", "/area")
    assert ways(company) == there
    new = next(press for _, label, press in there if label == "My team's audit")
    assert new.split(":")[1] != old.split(":")[1]
    assert stands(company, "Close answers", "1").split(":")[1] == new.split(":")[1]
    assert stands(company, "Cancel the round", "1") == old
    company.close()

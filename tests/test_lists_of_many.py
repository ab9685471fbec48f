"""With many teams every list that asks for one opens on the agencies, each with how many it has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Invite
from tests.company import Company
from tests.test_coordinating import goes
from tests.test_partnership import found, opened

MANY = 32


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """So many teams of health and one of social care, in an open round."""
    made = Company(tmp_path)
    found(made, "Social care")
    goes(made, "Teams", "Paste")
    made.types("cora", "\n".join(f"Clinic {number}\tHealth" for number in range(1, MANY + 1)))
    made.taps("cora", "1")
    opened(made)
    yield made
    made.close()


def labels(company: Company) -> list[str]:
    """The buttons that are shown."""
    return [button.label for row in company.card("cora").buttons for button in row]


def test_every_list_opens_on_agencies(company: Company) -> None:
    """Inviting, reminding one team and letting a late return in: two taps to any team, and back again."""
    goes(company, "Invite")
    assert labels(company)[:2] == ["Social care · 1", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "m")
    assert "Clinic 2" in " ".join(labels(company))
    company.taps("cora", "Clinic 23")
    assert any(isinstance(one, Invite) for one in company.said["cora"])
    goes(company, "Invite", "u", f"Health · {MANY}", "b", f"Health · {MANY}", "1")
    assert [row.uses for row in company.rows_of("invitation")][-1] == 1
    (round_,) = company.rows_of("round")
    company.presses("cora", f"nudgeone:{round_.id}")
    assert labels(company)[:2] == ["Social care · 1", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "1")
    assert company.text("cora").splitlines()[1].startswith("Clinic 1")
    goes(company, "Close answers", "1")
    goes(company, "Accept a late return", f"Health · {MANY}", "1")
    assert "Clinic 1" in company.text("cora")

"""A team's link holds until answers close, whenever it was made and however often that is put off."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from storage.database import tables
from tests.company import Company
from tests.steps import found, goes, joined, opened

A_DAY = 86400


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Two teams that nobody has joined."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    yield made
    made.close()


def pass_by(company: Company, days: int) -> None:
    """Let some days go by."""
    company._seconds += days * A_DAY
    company.looks_at_the_clock()


def invited(company: Company) -> str:
    """The code of a new link for Health."""
    goes(company, "Invite", "Health")
    return company.code("cora")


def listed_until(company: Company) -> str:
    """The last day of the round as the list of invitations says it."""
    closes = company.rows_of("round")[0].closes
    return f"until {closes.day} {closes:%B %Y}"


def offers(company: Company, code: str) -> bool:
    """Whether a newcomer can join with it."""
    company.types("hal", f"/start {code}")
    return bool(company.presses_on(company.card("hal"), "join"))


def test_a_round_is_extended(company: Company) -> None:
    """The link goes on as *Invite* says, and its coordinator reads the new day."""
    opened(company)
    code = invited(company)
    goes(company, "Extend", "2", "1")
    goes(company, "Invite", "Invitations so far")
    assert listed_until(company) in company.text("cora")
    pass_by(company, 20)
    assert offers(company, code)


def test_made_long_before_a_round(company: Company) -> None:
    """Forty days before one of eight weeks: it holds to its last day, and is listed with that."""
    code = invited(company)
    pass_by(company, 40)
    goes(company, "Open a round", "3", "1")
    closes = company.rows_of("round")[0].closes
    pass_by(company, (closes - company.now.date()).days - 1)
    assert offers(company, code)
    goes(company, "Invite", "Invitations so far")
    assert listed_until(company) in company.text("cora")
    pass_by(company, 2)
    assert not offers(company, code)
    assert "expired on" in company.text("hal")


def test_what_ran_out_before_a_round_stays_so(company: Company) -> None:
    """Opening one brings no old link back, and neither one that was taken back."""
    old = invited(company)
    pass_by(company, 61)
    taken = invited(company)
    goes(company, "Invite", "Invitations so far")
    company.taps(
        "cora", next(b.label for row in company.card("cora").buttons for b in row if "Cancel" in b.label)
    )
    company.taps("cora", "1")
    opened(company)
    assert not offers(company, old)
    assert not offers(company, taken)


def test_a_row_from_before(company: Company) -> None:
    """Of a database in which the end stood still when the round was extended."""
    opened(company)
    code = invited(company)
    row = company.rows_of("round")[0]
    later = update(tables.round_).values(closes=row.closes + timedelta(days=30))
    company.run(company.store.database.write(lambda one: one.execute(later)))
    (stood,) = company.rows(select(tables.invitation.c.expires))
    pass_by(company, 35)
    assert stood.expires < company.now
    assert offers(company, code)


def test_a_role_of_the_area_keeps_its_days(company: Company) -> None:
    """Fourteen, whatever the round does."""
    opened(company)
    goes(company, "Invite", "A lead")
    code = company.code("cora")
    goes(company, "Extend", "2", "1")
    pass_by(company, 15)
    assert not offers(company, code)


def test_the_number_of_a_link_is_never_given_again(company: Company) -> None:
    """Also once the last one has been over for so long that no list has it any more."""
    joined(company, "ann", "Health")
    numbers = {row.number for row in company.rows_of("invitation")}
    pass_by(company, 200)
    goes(company, "Invite", "Health")
    (new,) = [row.number for row in company.rows_of("invitation") if row.number not in numbers]
    assert new == max(numbers) + 1
    assert len({row.number for row in company.rows_of("invitation")}) == len(numbers) + 1

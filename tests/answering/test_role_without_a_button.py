"""A role that is typed where it is asked who has approved a return: only those with a button are kept."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann is asked who has approved her return."""
    ann_alone(made)
    made.types("ann", "/start", "submit")
    made.taps("ann", "Submit")


@pytest.mark.parametrize(
    "said", ["the assistant director", "AD", "head of service for early help", "chief inspector", "the DCS"]
)
def test_it_hears_why_no_other_is_kept(company: Company, said: str) -> None:
    """No rank is guessed, and the roles stand there again."""
    assert "A role, not a name." in company.text("ann")
    company.types("ann", said)
    assert "I keep one of the roles here and no other words, so that nobody is named." in company.text("ann")
    assert not [row for row in company.rows_of("sheet") if row.submitted]
    assert len(company.presses_on(company.card("ann"), "submit")) > 1

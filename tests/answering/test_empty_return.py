"""A return that was submitted with nothing answered: said wherever submitted returns are counted."""

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes


@so_far
def company(made: Company) -> None:
    """Social care answers everything, Health submits with nothing."""
    ann_and_hal(made)
    answered(made, "ann", "2")
    sheet = next(one.id for one in made.rows_of("sheet") if one.team == _health(made))
    made.presses("hal", f"check:{sheet}")
    made.taps("hal", "Submit", "1")


def _health(made: Company) -> str:
    return next(str(one.id) for one in made.rows_of("team") if one.name == "Health")


def test_it_is_counted_apart(company: Company) -> None:
    """On the card of the partnership, in who has what, and in what a draft says of who took part."""
    company.types("cora", "/area")
    assert "Submitted 2 of 2, 1 with no answer in it · in progress 0 · not started 0" in company.text("cora")
    assert "with no answer in it" in str(goes(company, "Who has what", "Health"))
    assert "Returned with no answer in it: Health." in goes(company, "Close answers")
    company.taps("cora", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Results")
    took_part = (
        "Took part: 1 of 2 teams, 1 of 2 agencies. 1 return has no answer in it. No answer from: Health."
    )
    assert took_part in company.text("cora")
    assert "Only one team has answered, so this is that team's view." in company.text("cora")
    company.taps("cora", "More detail", "Who took part")
    assert "Returned: Social care." in company.text("cora")
    assert "Returned with no answer in it: Health." in company.text("cora")

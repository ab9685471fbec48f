"""A time where an owner is asked for, an owner where a day is, and what is told behind "done"."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import goes

TOLD = "waiting list down to 9 weeks and YJS now have a direct referral form"


@so_far
def company(made: Company) -> None:
    """An action of the draft, of which nobody has said yet whose it is."""
    shared_draft(made, SHIPPED.read_bytes())
    goes(made, "Agree ratings", "1", "c", "1")
    made.types("cora", "Nobody has a copy.")
    made.taps("cora", "1")
    made.types("cora", "Write one definition together")
    assert made.card("cora").heading == "Who owns the action?"


def action(company: Company) -> tuple[str, str]:
    """Whose the action is, and when it is due."""
    (row,) = company.rows_of("action")
    return row.owner, str(row.due or "")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("20 June", "2027-06-20"),
        ("in 6 weeks", "2027-01-04"),
        ("by Friday", "2026-11-27"),
        ("end of June", "2027-06-30"),
    ],
)
def test_a_day_in_place_of_an_owner(company: Company, said: str, day: str) -> None:
    """It is kept as the day, the owner is asked for again, and no day after that."""
    company.types("cora", said)
    assert "And whose is it?" in company.text("cora")
    assert company.card("cora").heading == "Who owns the action?"
    assert action(company) == ("", day)
    company.types("cora", "Head of safeguarding")
    assert action(company) == ("Head of safeguarding", day)
    assert company.card("cora").heading != "When is it due?"


@pytest.mark.parametrize(
    "said",
    [
        "by the end of the summer term",
        "next spring",
        "by the next board meeting",
        "asap",
        "before the inspection",
    ],
)
def test_a_time_that_is_no_day_is_no_owner(company: Company, said: str) -> None:
    """It says so, and asks again."""
    company.types("cora", said)
    assert f"“{said}” says when, and not who." in company.text("cora")
    assert company.card("cora").heading == "Who owns the action?"
    assert action(company) == ("", "")


@pytest.mark.parametrize(
    "said", ["Friday club", "24/7 team", "Next Step Project", "end of term lead", "May Khan, team manager"]
)
def test_a_name_with_a_word_of_a_time_is_an_owner(company: Company, said: str) -> None:
    """It says who."""
    company.types("cora", said)
    assert action(company) == (said, "")


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("the MASH manager", "the MASH manager"),
        ("by the MASH manager", "the MASH manager"),
        ("Health", "Health"),
    ],
)
def test_an_owner_in_place_of_a_day(company: Company, said: str, owner: str) -> None:
    """A yes keeps it as that, and the day is asked for again."""
    company.taps("cora", "p")
    company.types("cora", said)
    assert f"Is “{said}” who owns the action?" in company.text("cora")
    assert action(company) == ("", "")
    company.types("cora", "yes")
    assert action(company) == (owner, "")
    assert company.card("cora").heading == "When is it due?"


@pytest.mark.parametrize("said", ["dunno", "not sure yet", "who knows"])
def test_what_is_neither_is_no_owner(company: Company, said: str) -> None:
    """It is no day, as ever."""
    company.taps("cora", "p")
    company.types("cora", said)
    assert "who owns" not in company.card("cora").notice


@pytest.mark.parametrize(
    "said", ["done - {}", "done: {}", "done, {}", "it's all done now. {}", "completed – {}"]
)
def test_what_is_told_behind_done_is_what_is_different(company: Company, said: str) -> None:
    """A yes keeps it with that."""
    company.taps("cora", "p", "n")
    company.types("cora", "actions", "1", said.format(TOLD))
    assert TOLD in company.card("cora").notice
    assert "Type yes" in company.card("cora").notice
    company.types("cora", "yes")
    (row,) = company.rows_of("action")
    assert (row.status, row.outcome) == ("done", TOLD)


@pytest.mark.parametrize(
    "said", ["done but the form is still missing", "done, except the training in the east"]
)
def test_of_what_is_done_in_part_it_is_how_far(company: Company, said: str) -> None:
    """It is not done."""
    company.taps("cora", "p", "n")
    company.types("cora", "actions", "1", said, "yes")
    (row,) = company.rows_of("action")
    assert (row.status, row.outcome) == ("to do", said)

"""A step of a round with its day in one sentence: the day is carried on, and nothing is done before a yes."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined


@so_far
def company(made: Company) -> None:
    """Ann is in a team of two; no round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


@so_far
def running(made: Company) -> None:
    """The same with a round that closes on 7 December."""
    ann_alone(made)


@pytest.mark.parametrize(
    "said",
    [
        "open a round, answers close on 18 December",
        "start the audit, answers by Friday 18 December",
        "open it until 18 Dec",
        "please can you launch the audit closing 18/12",
        "open until 18 december please",
    ],
)
@pytest.mark.parametrize("where", [(), ("People",), ("Open a round",)])
def test_a_round_is_opened_until_the_day_that_is_typed(
    company: Company, said: str, where: tuple[str, ...]
) -> None:
    """From the card of the area, another of it, and that which asks for the day."""
    goes(company, *where)
    company.types("cora", said)
    assert "Answers close on Friday 18 December 2026. Open the round?" in company.text("cora")
    assert not company.rows_of("round")
    company.types("cora", "yes")
    assert "The round is open until Friday 18 December 2026." in company.text("cora")


def test_a_length_of_time_and_a_day_that_is_past(company: Company) -> None:
    """Are read as where the day is asked for."""
    goes(company)
    company.types("cora", "open a round for 4 weeks")
    assert "Answers close on Monday 21 December 2026." in company.text("cora")
    goes(company)
    company.types("cora", "open a round by 12 November 2026")
    assert "12 November 2026 is in the past." in company.text("cora")


@pytest.mark.parametrize(
    "said", ["start a round", "open a round on 1 December", "start the audit from Monday"]
)
def test_without_an_end_the_day_is_asked_for(company: Company, said: str) -> None:
    """When it begins is not when it ends."""
    goes(company)
    company.types("cora", said)
    assert "Answers close on" not in company.text("cora")
    assert not company.rows_of("round")


@pytest.mark.parametrize(
    "said",
    ["extend to 18 december", "close answers on 18 December", "move the deadline to Friday 18 Dec please"],
)
def test_a_day_moves_the_end_of_an_open_round(running: Company, said: str) -> None:
    """It closes nothing now."""
    goes(running)
    running.types("cora", said)
    assert "Answers close on Friday 18 December 2026. Tell everybody in the round?" in running.text("cora")
    assert [one.closes.isoformat() for one in running.rows_of("round")] == ["2026-12-07"]


@pytest.mark.parametrize("said", ["it started on 18 December", "a boy was hurt by his uncle on 18 December"])
def test_what_is_told_with_a_day_opens_nothing(company: Company, said: str) -> None:
    """It is no step."""
    goes(company)
    company.types("cora", said)
    assert "Open the round?" not in company.text("cora")


@pytest.mark.parametrize("said", ["can we extend till after xmas", "extend it until after Christmas please"])
def test_after_christmas_people_are_back(running: Company, said: str) -> None:
    """It was Christmas Day."""
    running.types("cora", "/area", said)
    assert "Answers close on Monday 4 January 2027." in running.text("cora")


@pytest.mark.parametrize("said", ["wrong date, should be the 11th", "sorry, I meant 11 December"])
def test_a_day_that_was_wrong_is_another(company: Company, said: str) -> None:
    """Where it is asked whether it is right: it was more than a date."""
    goes(company, "Open a round")
    company.types("cora", "in 2 weeks", said)
    assert "Answers close on Friday 11 December 2026." in company.text("cora")

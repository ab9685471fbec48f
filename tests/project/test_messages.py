"""Whom a year costs how many messages: what `python -m tests.messages` prints, and what it may be at most."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.messages import TEAMS, Counted, plays, table
from tests.steps import found, goes

pytestmark = pytest.mark.wide

SET_UP = 40
"""Messages to the coordinator who sets up twelve teams by hand and makes a link for each."""

A_YEAR = 110
"""Messages to the coordinator from set-up to the release of a second round."""

AGENCIES = (*(team for team, _, _ in TEAMS.values()), *(team for team, _, _ in TEAMS.values()))


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Counted]:
    """Nobody yet."""
    made = Counted(tmp_path)
    yield made
    made.close()


def told(company: Counted) -> tuple[int, int]:
    """New messages to the coordinator so far, and cards that changed in place."""
    new, in_place = (
        sum(number for (_, who), number in of.items() if who == "cora")
        for of in (company.new, company.in_place)
    )
    return new, in_place


def test_twelve_teams_are_set_up_by_hand_in_few_messages(
    company: Counted, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the first tap, team by team, to a link for each."""
    found(company, *AGENCIES)
    founded = told(company)
    goes(company, "Invite")
    for number in range(1, len(AGENCIES) + 1):
        company.taps("cora", str(number))
    new, in_place = told(company)
    with capsys.disabled():
        print(  # noqa: T201 – the figures are what is asked for
            f"\n{len(AGENCIES)} teams by hand: {founded[0]} new messages to the coordinator, with a link for "
            f"each {new}, beside {in_place} cards in place"
        )
    assert len(company.rows_of("team")) == len(company.rows_of("invitation")) == len(AGENCIES)
    assert new <= SET_UP


@pytest.mark.wide
def test_a_year_is_few_messages(company: Counted, capsys: pytest.CaptureFixture[str]) -> None:
    """To the coordinator, from set-up to the release of the second round."""
    plays(company)
    assert [row.state for row in company.rows_of("round")] == ["released", "released"]
    with capsys.disabled():
        print(f"\n{table(company)}")  # noqa: T201 – as above
    assert told(company)[0] <= A_YEAR

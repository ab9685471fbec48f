"""The card before a release with many teams: what must be read stands on it, whatever else there is."""

from pathlib import Path

import pytest

from flows.lengths import units
from tests.company import Company
from tests.counts import IS_LONG
from tests.steps import answered, found, goes, opened

MUCH = "The reviews of cases were counted for both localities together, and not for each of them. " * 5
"""A correction about as long as can be."""

MUST_BE_READ = (
    "Release the results before",
    "Not checked by",
    "A mistake can only be put right in the open then.",
    "The next round is then due on",
)


def drafted(folder: Path, teams: int, wrong: int) -> Company:
    """A draft of so many teams, of which all but one have looked at it and so many have corrected it."""
    company = Company(folder)
    found(company)
    names = [f"The team of {'Upper and Lower ' * 3} Northshire number {n}" for n in range(1, teams + 1)]
    goes(company, "Teams", "Paste")
    company.types("cora", "\n".join(f"{name}\tHealth" for name in names))
    company.taps("cora", "1")
    (area,) = company.rows_of("area")
    people = {f"p{number}": row.id for number, row in enumerate(company.rows_of("team"))}
    for who, team in people.items():
        company.presses("cora", f"invite:{area.id}:{team}")
        company.joins(who, company.code("cora"), f"Pat {who}")
    opened(company)
    for who in people:
        answered(company, who, "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    (round_,) = company.rows_of("round")
    for number, who in enumerate(list(people)[:-1]):
        if number < wrong:
            company.presses(who, f"wrong:{round_.id}")
            company.types(who, MUCH)
        else:
            company.presses(who, f"right:{round_.id}")
    return company


TEAMS = (12, 40) if IS_LONG else (6,)


@pytest.mark.parametrize(("teams", "wrong"), [(teams, teams - 1) for teams in TEAMS])
def test_what_must_be_read_is_on_the_card(tmp_path: Path, teams: int, wrong: int) -> None:
    """Whose corrections there are, and what follows from a release; all of them are a tap away, in pages."""
    company = drafted(tmp_path, teams, wrong)
    try:
        said = goes(company, "Release")
        assert all(must in said for must in MUST_BE_READ)
        assert f"{wrong} teams correct something: The team of" in said
        assert MUCH.strip() not in said
        assert len(company.card("cora").lines) < 12
        assert units(said) < 3_000
        company.taps("cora", "Read the corrections")
        read = list(company.card("cora").lines)
        while any(button.label == "More" for row in company.card("cora").buttons for button in row):
            company.taps("cora", "m")
            read += company.card("cora").lines
            assert units(company.text("cora")) < 4_096
        assert len(read) == wrong
        assert all(MUCH.strip() in line for line in read)
        company.taps("cora", "b")
        assert "Release the results" in company.text("cora")
    finally:
        company.close()


def test_a_few_short_ones_are_read_on_the_card(tmp_path: Path) -> None:
    """As before: nobody has to go anywhere for one line."""
    company = drafted(tmp_path, 2, 0)
    try:
        (round_,) = company.rows_of("round")
        company.presses("p0", f"wrong:{round_.id}")
        company.types("p0", "We had two reviews.")
        said = goes(company, "Release")
        assert "Corrections by teams:" in said
        assert "We had two reviews." in said
        assert not company.presses_on(company.card("cora"), "corrections")
    finally:
        company.close()


def test_a_long_list_of_who_has_what_holds_them_in_short(tmp_path: Path) -> None:
    """Of each team's correction the first words; the team's own card has all of it."""
    company = drafted(tmp_path, 5, 4)
    try:
        said = goes(company, "Who has what")
        assert MUCH[:60] in said
        assert MUCH.strip() not in said
        company.taps("cora", "1")
        assert MUCH.strip() in company.text("cora")
    finally:
        company.close()

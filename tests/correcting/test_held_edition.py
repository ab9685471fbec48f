"""What is said of everybody's numbers while they rest on returns of an earlier version, at a real store."""

import re

from flows.people import Role
from flows.reports import Edition, Report
from tests.company import Company
from tests.correcting.test_corrected_for_everybody import talk
from tests.corrections import again, agreed, begun, board, let_in, put_right, report
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released

LEVELS = {"ann": "0", "hal": "2", "pam": "1", "ed": "3"}
TEAMS = {"ann": "Social care", "hal": "Health", "pam": "Police", "ed": "Education"}


@so_far
def company(made: Company) -> None:
    """Four agencies that are asked everything, social care is required; answers are under way."""
    made.file = re.sub(r"ask: \[.*?\]", "ask: [SC, H, P, E]", FOUR.read_text()).encode()
    found(made, *TEAMS.values())
    for who, team in TEAMS.items():
        joined(made, who, team)
    opened(made)


def taken_out(company: Company) -> None:
    """All four have returned; social care is let in, opens its return and does not submit it again."""
    for who, level in LEVELS.items():
        answered(company, who, level)
    released(company)
    begun(company)
    let_in(company, "Social care")
    (sheet,) = (row.id for row in company.rows_of("sheet") if row.late)
    company.presses("ann", f"reopen:{sheet}")
    put_right(company)


def come_in(company: Company) -> None:
    """Social care comes in by a correction that everybody's numbers do not count."""
    for who in ("hal", "pam", "ed"):
        answered(company, who, LEVELS[who])
    released(company)
    begun(company)
    let_in(company, "Social care")
    answered(company, "ann", "0")
    put_right(company)


def takers(company: Company) -> str:
    """Who took part, as a member of a team reads it."""
    company.presses("ed", f"out:{board(company, Role.LEAD).rounds[0].id}:7")
    return company.text("ed")


def summary(company: Company) -> str:
    """The summary of the results, as a member of a team reads it."""
    company.presses("ed", f"outsum:{board(company, Role.LEAD).rounds[0].id}")
    return company.text("ed")


def scores(one: Report) -> list[tuple[int | None, bool]]:
    """The scores of the domains, and whether each is provisional."""
    return [(domain.score, domain.provisional) for domain in one.domains]


def test_a_return_that_is_taken_out_is_still_counted_for_everybody(company: Company) -> None:
    """Numbers, what is provisional in them and what they are counted of are those of before."""
    taken_out(company)
    public = report(company, Edition.PUBLIC)
    assert scores(public) == scores(report(company, Edition.PUBLIC, 1))
    basis = " ".join(public.basis)
    assert "rovisional" not in basis
    assert "Not checked by their teams: 4 of 4 returns." in basis
    assert "Took part: 3 of 4 teams, 3 of 4 agencies. These numbers rest on 4 returns." in basis
    assert "A return is not in it any more. These numbers still count it" in basis
    assert "come in or changed" not in basis
    for said in (takers(company), summary(company)):
        assert "rovisional" not in said
        assert "left out" not in said
        assert "These numbers rest on 4 returns." in said
    assert "Not returned: Social care." in takers(company)
    assert "4 of 4 returns" in summary(company)
    partners = report(company, Edition.PARTNERS)
    assert all(provisional for _, provisional in scores(partners))
    said = " ".join((*partners.basis, *partners.compared))
    assert "rest on" not in said
    assert "Everybody else reads numbers that still count a return which is not in any more" in said
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    company.types("cora", "/area")
    company.taps("cora", "Results", "Old and new")
    assert "Everybody reads: " in company.text("cora")
    assert "do not count a return" not in company.text("cora")


def test_a_required_return_that_comes_in_leaves_everybodys_numbers_provisional(company: Company) -> None:
    """Until they count it; on the star as well."""
    come_in(company)
    public = report(company, Edition.PUBLIC)
    assert scores(public) == scores(report(company, Edition.PUBLIC, 1))
    assert all(provisional for _, provisional in scores(public))
    basis = " ".join(public.basis)
    assert "No return from" not in basis
    assert "Provisional, as these numbers do not count a return from Social care." in basis
    assert "Took part: 4 of 4 teams, 4 of 4 agencies. These numbers rest on 3 returns." in basis
    assert "3 of 3 returns" in basis
    assert "Not returned" not in takers(company)
    assert "do not count a return from Social care" in takers(company)
    first = report(company, Edition.PUBLIC, 1).basis
    assert [one for one in first if "Social care" in one] == ["No return from Social care."]
    assert "Provisional until they have returned." in first
    there = talk(company, board(company, Role.MEMBER))
    assert there.score.held
    assert there.score.provisional
    assert not any(provisional for _, provisional in scores(report(company, Edition.PARTNERS)))


def test_a_required_return_that_is_still_missing_is_said_as_ever(company: Company) -> None:
    """Although the numbers go on without what another changed; of old and new each thing is said once."""
    for who in ("hal", "pam", "ed"):
        answered(company, who, LEVELS[who])
    released(company)
    begun(company)
    let_in(company, "Health")
    again(company, "hal")
    put_right(company)
    assert "Provisional, as there is no return from Social care." in summary(company)
    basis = report(company, Edition.PUBLIC).basis
    assert "A return has come in or changed since." in " ".join(basis)
    assert "Provisional until they have returned." in basis
    company.types("ed", "/start")
    company.taps("ed", "The results of the whole area", "Old and new")
    assert company.text("ed").count("A return has come in or changed since.") == 1


def swapped(company: Company, came: str, went: str, level: str = "") -> None:
    """All but the one that `came` have returned; it comes in by the correction that takes another out.

    `level`: that is agreed in the same correction.
    """
    for who in sorted(LEVELS.keys() - {came}):
        answered(company, who, LEVELS[who])
    released(company)
    begun(company)
    for who in (came, went):
        let_in(company, TEAMS[who])
    (sheet,) = (row.id for row in company.rows_of("sheet") if row.late and row.submitted)
    company.presses(went, f"reopen:{sheet}")
    answered(company, came, LEVELS[came])
    if level:
        agreed(company, level, "Nobody had shown anything.")
    put_right(company)


def test_as_many_come_in_as_go_out(company: Company) -> None:
    """Both are said wherever one would be, and that the numbers rest on others although on as many."""
    swapped(company, "ann", "hal")
    public = report(company, Edition.PUBLIC)
    assert scores(public) == scores(report(company, Edition.PUBLIC, 1))
    basis = " ".join(public.basis)
    assert "No return from Health." in basis
    assert "A return has come in or changed since. These numbers do not count that." in basis
    assert "Another is not in it any more. These numbers still count it." in basis
    rest = "Took part: 3 of 4 teams, 3 of 4 agencies. These numbers rest on 3 returns, but not all the same"
    assert rest in basis
    for said in (takers(company), summary(company)):
        assert "These numbers rest on 3 returns, but not all the same ones." in said
    assert "Another is not in it any more. These numbers still count it." in takers(company)
    partners = report(company, Edition.PARTNERS)
    assert "without a return that came in or changed, and with one taken out since" in " ".join(
        (*partners.basis, *partners.compared)
    )
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    company.types("cora", "/area")
    company.taps("cora", "Results", "Old and new")
    assert "Everybody reads: " in company.text("cora")
    assert "do not count a return" not in company.text("cora")


def test_what_is_agreed_where_as_many_come_in_as_go_out(company: Company) -> None:
    """A coordinator reads what of it everybody reads, and that the rest is held back both ways."""
    swapped(company, "ann", "hal", "0")
    company.types("cora", "/area")
    company.taps("cora", "Results", "Old and new")
    said = company.text("cora")
    assert "Everybody reads: " in said
    assert "do not count a return that came in or changed. They still count one that is not in it" in said

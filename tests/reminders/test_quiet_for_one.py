"""Quiet dates of one agency at a real store: obeyed for its teams alone, and said where they matter."""

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened, reminded


@so_far
def company(made: Company) -> None:
    """Two agencies with somebody in each."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")


def quiet(company: Company, span: str, agency: str) -> None:
    """Set quiet dates for one agency, as a coordinator does."""
    goes(company, "Partnership details", "Quiet dates", "Add dates")
    company.types("cora", span)
    company.taps("cora", "Yes, for one agency only", agency)


def test_the_others_are_reminded_on_the_quiet_dates_of_one(company: Company) -> None:
    """Each agency's teams by its own calendar, before the quiet dates and after them."""
    company.at("2026-11-23 10:00")
    opened(company)  # until 7 December
    quiet(company, "26 November to 3 December", "Health")
    assert "Cancel: 26 November 2026 to 3 December 2026, Health only" in str(company.card("cora").buttons)
    came: dict[str, list[int]] = {"ann": [], "hal": []}
    for day in range(24, 43):
        date = f"2026-11-{day}" if day <= 30 else f"2026-12-{day - 30:02}"
        said = reminded(company.at(f"{date} 09:45"))
        for who in came.keys() & said.keys():
            came[who].append(day)
    assert came["ann"][0] == 26
    assert came["hal"] == [34, 37]
    assert all(not 26 <= day <= 33 for day in came["hal"])


def test_quiet_dates_of_one_are_taken_back(company: Company) -> None:
    """The dates of all that begin on the same day stay."""
    quiet(company, "21 December to 3 January", "Health")
    company.taps("cora", "Add dates")
    company.types("cora", "21 December to 1 January")
    company.taps("cora", "1")
    company.taps("cora", "Cancel: 21 December 2026 to 3 January 2027, Health only")
    (row,) = company.rows_of("area")
    assert [(str(one.first), str(one.last), one.agency) for one in row.quiet] == [
        ("2026-12-21", "2027-01-01", "")
    ]


def test_a_round_that_opens_on_them_is_told_later_there(company: Company) -> None:
    """The coordinator is told who hears when, before and after, and each person hears once."""
    company.at("2026-11-23 10:00")
    quiet(company, "23 November to 27 November", "Health")
    goes(company, "Open a round")
    company.types("cora", "in 4 weeks")
    later = "Health have quiet dates: they hear of it on Monday 30 November 2026 at 09:30."
    assert later in company.text("cora")
    company.taps("cora", "Open the round")
    assert later in company.text("cora")
    assert {"ann", "cora"} == set(company.said)
    joined(company, "sam", "Social care")
    assert "hal" not in reminded(company.at("2026-11-27 11:00"))
    said = reminded(company.at("2026-11-30 09:30"))
    assert "A new round of the audit is open." in said["hal"]
    assert "sam" not in said
    assert "ann" not in said


def test_what_a_coordinator_sends_waits_for_them_and_says_so(company: Company) -> None:
    """By hand as by the clock, and putting off offers a day that the team works."""
    company.at("2026-11-23 10:00")
    opened(company)
    quiet(company, "24 November to 27 November", "Health")
    company.at("2026-11-24 11:00")
    assert "Health have quiet dates, so there it goes on Monday 30 November 2026." in goes(company, "Nudge")
    company.taps("cora", "Send")
    assert set(reminded(company.at("2026-11-24 11:05"))) == {"ann"}
    assert "hal" in reminded(company.at("2026-11-30 09:30"))


def test_a_closing_day_on_them_is_said(company: Company) -> None:
    """The coordinator may not have it in mind."""
    quiet(company, "18 December to 3 January", "Health")
    goes(company, "Open a round")
    company.types("cora", "18 December")
    assert "That is one of the quiet dates of Health." in company.text("cora")

"""What a scrutineer says is in what everybody may have: the workbook, the papers, with the level's words."""

from pathlib import Path

from flows.presses.results import PUBLIC_WORKBOOK
from flows.replies import Workbook
from flows.reports import Report
from tests.company import Company
from tests.paths import FOUR
from tests.steps import answered, found, goes, joined, opened, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))


def test_remark_and_challenge_are_in_the_public_workbook(tmp_path: Path) -> None:
    """Which the scrutineer was told when they wrote them."""
    company = Company(tmp_path)
    company.file = FOUR.read_bytes()
    found(company, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(company, who, team)
    with_readers(company, ("sue", "A scrutineer"))
    opened(company)
    for who, _ in TEAMS:
        answered(company, who, "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "1", "1", "1")
    company.types("sue", "I saw no policy.")
    company.types("sue", "/area")
    company.taps("sue", "Remark")
    company.types("sue", "Two teams have no policy.")
    goes(company, "Release", "1")
    (round_,) = company.rows_of("round")
    company.presses("ann", PUBLIC_WORKBOOK(round_.id))
    (book,) = [one for one in company.said["ann"] if isinstance(one, Workbook)]
    assert "Two teams have no policy." in str(book)
    assert isinstance(book.report, Report)
    (challenge,) = {item.challenge for domain in book.report.domains for item in domain.items} - {""}
    assert challenge.endswith("– I saw no policy.")
    assert challenge.startswith("1 (")
    company.close()

"""A later round is corrected: old and new of what changed since the round before, which is read first."""

import re

from flows.people import Role
from flows.reports import Edition
from tests.company import Company
from tests.correcting.test_corrected_for_everybody import company
from tests.corrections import agreed, begun, board, let_in, news, put_right, report
from tests.steps import answered, opened, released, with_readers

__all__ = ["company"]

BESIDE = r"Responses beside round 1: (\d\.\d), (up \d\.\d from \d\.\d) → (\d\.\d), (up \d\.\d from \d\.\d)"


def second(company: Company) -> None:
    """Something is agreed of the first round and of the second, which is released too."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    opened(company)
    for who in ("ann", "hal", "ed", "fay"):
        answered(company, who, "3")
    released(company)
    begun(company)
    agreed(company, "3", "They have shown it.")
    put_right(company)


def compared(company: Company, edition: Edition, version: int = 0) -> tuple[str, str]:
    """The number of the first domain beside the round before, and how it changed, on paper."""
    one = report(company, edition, version, number=2).domains[0]
    return f"{(one.now or 0) / 10:.1f}", one.change


def test_old_and_new_has_the_number_beside_the_round_before(company: Company) -> None:
    """What results and papers begin with: in the question, in the news and under Old and new, to each."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    second(company)
    was = compared(company, Edition.PUBLIC)
    begun(company, "The minutes say another level.")
    agreed(company, "1", "It was not shown to all.")
    company.types("cora", "correct")
    company.taps("cora", "Release the new version")
    asked = company.text("cora")
    company.taps("cora", "Release the new version")
    expected = (*was, *compared(company, Edition.PUBLIC))
    assert was != expected[2:]
    (round_,) = (one for one in board(company, Role.LEAD).rounds if one.number == 2)
    told = {who: news(company, who) for who in ("lee", "sam", "ann")}
    for who, lines in told.items():
        assert [expected] in [re.findall(BESIDE, line) for line in lines], who
        assert "Staff beside" not in " ".join(lines), who
        company.presses(who, f"versions:{round_.id}")
        assert expected in re.findall(BESIDE, company.text(who))
    assert re.findall(rf"Everybody reads: {BESIDE}", asked) == [expected]
    assert re.findall(rf"^{BESIDE}", asked, re.MULTILINE) == [expected]
    assert expected in re.findall(BESIDE, company.text("cora"))
    for edition in (Edition.PUBLIC, Edition.PARTNERS):
        assert expected in re.findall(BESIDE, " ".join(report(company, edition, number=2).corrected))


def test_every_number_beside_the_round_before_that_differs_is_said_to_its_readers(company: Company) -> None:
    """What is compared by agency alone is marked so; of what is compared no more it is said why."""
    second(company)
    begun(company, "The police were left out, and education had counted the wrong year.")
    let_in(company, "Police")
    answered(company, "pam", "0")
    let_in(company, "Education")
    company.types("ed", "/continue")
    company.taps("ed", "Reopen")
    company.types("cora", "correct")
    assert "No number changes for everybody" not in company.text("cora")
    assert "Responses beside round 1: 3.0, up 1.3 from 1.7 → not comparable" in company.text("cora")
    put_right(company)
    for edition in (Edition.PUBLIC, Edition.PARTNERS):
        then, now = (report(company, edition, version, number=2) for version in (2, 0))
        said = " ".join(now.corrected)
        for was, is_ in zip(then.domains, now.domains, strict=True):
            assert (was.now, was.change, was.both) != (is_.now, is_.change, is_.both)
            assert f"{is_.short} beside round 1: " in said


def put_right_the_first(company: Company, level: str) -> None:
    """Cora corrects round 1, once round 2 has been released."""
    press = f"amend:{board(company, Role.LEAD).rounds[0].id}"
    company.presses("cora", press)
    company.types("cora", "The minutes of the first round say another level.")
    company.taps("cora", "An agreed rating or its reason", "1", "1", level)
    company.types("cora", "Some had shown it.")
    company.presses("cora", press)
    company.taps("cora", "Release the new version", "Release the new version")


def test_a_later_correction_of_the_round_before_is_told_with_what_it_changes(company: Company) -> None:
    """In the news of that correction, and old and new in the results of the round compared with it."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    second(company)
    second_round = board(company, Role.LEAD, number=2).rounds[1].id
    was = compared(company, Edition.PUBLIC)
    company.presses("ann", f"outcome:{second_round}")
    assert "after these results were released" not in company.heard("ann")
    put_right_the_first(company, "2")
    expected = (*was, *compared(company, Edition.PUBLIC))
    assert was != expected[2:]
    told = {who: company.heard(who) for who in ("lee", "sam", "ann")}
    for who, heard in told.items():
        assert "Round 2 is compared with it: Old and new there says what has" in heard, who
        company.presses(who, f"outcome:{second_round}")
        assert "compared as it was corrected on 23 November 2026, after these results" in company.heard(who)
        company.taps(who, "Old and new")
        assert "Round 1, which this round is compared with, was corrected on" in company.text(who)
        assert expected in re.findall(BESIDE, company.text(who)), who
    said = " ".join(report(company, Edition.PUBLIC, number=2).compared)
    assert "after these results were released" in said


def test_what_was_corrected_before_the_release_is_no_news(company: Company) -> None:
    """Round 2 was compared with it from the beginning."""
    second(company)
    company.presses("ann", f"versions:{board(company, Role.LEAD, number=2).rounds[1].id}")
    assert "which this round is compared with, was corrected" not in company.text("ann")

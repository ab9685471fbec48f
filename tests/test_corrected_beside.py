"""A later round is corrected: old and new of what changed since the round before, which is read first."""

import re

from flows.people import Role
from flows.reports import Edition
from tests.company import Company
from tests.test_corrected_for_everybody import company
from tests.test_correcting import agreed, begun, board, let_in, news, put_right, report, with_readers
from tests.test_partnership import answered, opened, released

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

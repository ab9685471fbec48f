"""Why a late return was let in: kept with it, told to who may read who was late."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Document
from flows.reports import Edition
from storage.writing.journal import verify
from tests.company import Company
from tests.test_correcting import FOUR, begun, let_in, put_right, report, with_readers
from tests.test_partnership import answered, found, joined, opened, released

WHY = "Their head of service was away"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Three teams, of which two have returned, and a lead; the first round is released."""
    made = Company(tmp_path)
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"))
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)
    yield made
    made.close()


def in_own_words(company: Company, team: str, *texts: str) -> None:
    """Cora lets a return in while a correction is under way, and types why."""
    company.types("cora", "correct")
    company.taps("cora", "A return", team, "Another reason")
    for text in texts:
        company.types("cora", text)


def takers(company: Company, who: str) -> str:
    """The list of who took part, as somebody reads it."""
    (round_,) = company.rows_of("round")
    company.presses(who, f"out:{round_.id}:7")
    return company.text(who)


def test_the_reason_is_read_by_who_may_know_who_was_late(company: Company) -> None:
    """The coordinator, leads and the team itself; it is in no file for everybody."""
    begun(company)
    in_own_words(company, "Police", "x" * 201)
    assert "201 characters" in company.text("cora")
    in_own_words(company, "Police", WHY)
    assert "Police can answer now." in company.text("cora")
    assert "Came in late" not in takers(company, "lee")
    answered(company, "pam", "2")
    assert f": {WHY}." in company.text("pam")
    assert "Came in late" not in takers(company, "lee")
    put_right(company)
    assert f"Came in late: Police on 23 November 2026 ({WHY})." in takers(company, "lee")
    assert "Came in late" not in takers(company, "hal")
    assert WHY in " ".join(report(company, Edition.PARTNERS).basis)
    assert WHY not in " ".join(report(company, Edition.PUBLIC).basis)
    (kept,) = (row for row in company.rows_of("sheet") if row.late_words)
    assert (kept.late_why, kept.late_words) == ("other", WHY)
    assert all(WHY not in row.body for row in company.rows_of("journal"))
    assert company.run(company.store.database.read(verify)) is None
    company.types("cora", "my data")
    company.taps("cora", "What you hold")
    (file,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    assert WHY in file.text


def test_a_return_that_was_in_before_is_late_only_once_it_comes_in_again(company: Company) -> None:
    """With the reason that was chosen, where that says more than that it was late."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Health", "It holds an error")
    (sheet,) = (row.id for row in company.rows_of("sheet") if row.late)
    for press in (f"reopen:{sheet}", f"rate:{sheet}:R1:2", f"submit:{sheet}:manager"):
        company.presses("hal", press)
    let_in(company, "Police")
    put_right(company)
    said = takers(company, "lee")
    assert "Came in late: Health on 23 November 2026 (it held an error)." in said
    assert "Police on" not in said

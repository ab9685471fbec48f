"""Whoever asked for a paper too early finds it once there is one, and tells two returns of theirs apart."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flows.replies import Paper, Picture
from tests.company import Company
from tests.flows.play import buttons_of
from tests.steps import answered, found, goes, joined, opened, released, with_readers


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Two teams that nobody has joined."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    yield made
    made.close()


@pytest.mark.parametrize(("role", "steps"), [("A lead", 3), ("A scrutineer", 2)])
def test_the_card_that_stands_leads_there(company: Company, role: str, steps: int) -> None:
    """Shown again, it says that there is one, and its first key leads to it."""
    joined(company, "ann", "Social care")
    with_readers(company, ("lee", role))
    opened(company)
    answered(company, "ann", "2")
    company.types("lee", "/start")
    company.types("lee", "pdf")
    assert "no file of round 1 yet" in company.text("lee")
    for one in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1"))[:steps]:
        goes(company, *one)
    company.types("lee", "zzzz")
    assert "There are files now." in company.text("lee")
    company.taps("lee", "1", "PDF for everybody")
    assert any(isinstance(one, Paper) for one in company.said["lee"])


def test_a_team_added_after_a_release(tmp_path: Path) -> None:
    """Its members find the papers that are for everybody."""
    with closing(Company(tmp_path)) as company:
        found(company, "Social care")
        joined(company, "ann", "Social care")
        opened(company)
        answered(company, "ann", "2")
        released(company)
        goes(company, "Teams", "o", "Health")
        joined(company, "hal", "Health")
        company.types("hal", "/start")
        company.types("hal", "paper")
        company.taps("hal", "PDF for everybody")
        assert any(isinstance(one, Paper) for one in company.said["hal"])


def test_returns_of_two_teams(company: Company) -> None:
    """Who is in both reads of which team each is."""
    joined(company, "ann", "Social care")
    goes(company, "Invite", "Health")
    company.types("ann", f"/start {company.code('cora')}")
    company.taps("ann", "1")
    joined(company, "hal", "Health")
    joined(company, "sue", "Social care")
    opened(company)
    answered(company, "hal", "1")
    answered(company, "sue", "3")
    released(company)
    opened(company)
    company.types("ann", "/start")
    company.types("ann", "earlier rounds")
    labels = [button.label for button in buttons_of(company.card("ann").buttons)]
    assert {"Return of Social care, round 1", "Return of Health, round 1"} <= set(labels)


def test_each_reason_is_counted(company: Company) -> None:
    """Also where the team typed the very words of the list and another finds no room."""
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    for reason in ("another reason", "another reason", "We only ever do early help in the north of town"):
        company.taps("ann", "n")
        company.types("ann", reason)
    while presses := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", presses[2])
    company.taps("ann", "u", "1")
    (star,) = [one for one in company.said["ann"] if isinstance(one, Picture)]
    line = next(one for one in star.caption.splitlines() if one.startswith("Not applicable"))
    assert "3 × another reason" in line


@pytest.mark.parametrize("reason", ["...", "–", "?!"])
def test_marks_alone_are_no_reason(company: Company, reason: str) -> None:
    """It is asked for again, and nothing is kept."""
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "n")
    company.types("ann", reason)
    assert not company.rows_of("answer")
    assert company.presses_on(company.card("ann"), "reason")

"""A paper that is asked for where there is none yet, what a team returned before, and the blank checklist."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Paper
from flows.reports import Report
from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import FOUR
from tests.steps import answered, found, goes, joined, opened, released, with_readers

WORDS = ("paper", "pdf", "word", "print")
TICK = "Blank checklist to tick"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Cora coordinates, Ann is in a team; no round yet."""
    made = Company(tmp_path)
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    joined(made, "ann", "Social care")
    yield made
    made.close()


def labels(company: Company, who: str) -> list[str]:
    """The buttons of somebody's card."""
    return [one.label for one in buttons_of(company.card(who).buttons)]


def papers(company: Company, who: str) -> list[Paper]:
    """What somebody was sent last."""
    return [one for one in company.said[who] if isinstance(one, Paper)]


def asks(company: Company, who: str, word: str) -> str:
    """What the card says to a word typed at one's start."""
    company.types(who, "/start")
    company.types(who, word)
    return company.text(who)


def cancelled(company: Company) -> None:
    """A round that Ann's team returned, and that was cancelled."""
    opened(company)
    answered(company, "ann", "2")
    company.types("cora", "/area")
    company.taps("cora", "Cancel the round", "1")


@pytest.mark.parametrize("word", WORDS)
def test_a_coordinator_hears_why_and_when(company: Company, word: str) -> None:
    """Before the first round, in an open one, and after one that was cancelled; the checklist is there."""
    when = "as soon as the answers of a round have closed"
    said = asks(company, "cora", word)
    assert "no round is under way" in said
    assert when in said
    opened(company)
    said = asks(company, "cora", word)
    assert "no file of round 1 yet. Answers are open, and close on 7 December 2026" in " ".join(said.split())
    assert when in said
    assert "can't be done" not in said
    assert TICK in labels(company, "cora")
    company.taps("cora", TICK)
    assert papers(company, "cora")[0].name.startswith("checklist-all-")
    company.types("cora", "/area")
    company.taps("cora", "Cancel the round", "1")
    assert "a cancelled one has none" in asks(company, "cora", word)


@pytest.mark.parametrize(
    ("role", "when"),
    [("A lead", "results of a round are released"), ("A scrutineer", "draft of a round is shared")],
)
def test_readers_hear_when_theirs_comes(company: Company, role: str, when: str) -> None:
    """By what each may read."""
    with_readers(company, ("lee", role))
    opened(company)
    assert when in asks(company, "lee", "pdf")


def test_a_team_without_a_round_gets_its_own_checklist(company: Company) -> None:
    """Not that of all agencies."""
    assert "no round is open for your team" in asks(company, "ann", "pdf")
    asks(company, "ann", "checklist")
    assert papers(company, "ann")[0].name.startswith("checklist-social-care-")


def test_a_coordinator_takes_the_checklist_from_partnership_details(company: Company) -> None:
    """Of all agencies, then of one alone; a team has it beside the blank workbook."""
    company.types("cora", "/area")
    company.taps("cora", "Partnership details", TICK)
    assert papers(company, "cora")[0].name.startswith("checklist-all-")
    company.taps("cora", "Health")
    assert papers(company, "cora")[0].name.startswith("checklist-health-")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", TICK)
    assert papers(company, "ann")[0].name.startswith("checklist-social-care-")
    assert "Blank workbook to fill in" in labels(company, "ann")


def own_returns(company: Company, *steps: str) -> str:
    """Of which round the paper is that these steps lead to."""
    company.taps("ann", *steps, "Our answers (PDF)")
    (paper,) = papers(company, "ann")
    assert isinstance(paper.report, Report)
    assert "too few" not in paper.report.domains[0].why
    return paper.report.when


def test_a_teams_return_of_a_round_that_was_cancelled(company: Company) -> None:
    """While none is open, and beside the next one."""
    cancelled(company)
    asks(company, "ann", "pdf")
    assert "Round 1" in own_returns(company, "Our return of round 1")
    opened(company)
    asks(company, "ann", "pdf")
    assert "Round 1" in own_returns(company, "Our return of round 1")


def test_what_a_team_had_begun_in_a_round_that_was_cancelled(company: Company) -> None:
    """It could not be handed in any more, and is still the team's own; nothing is there of one not begun."""
    joined(company, "hal", "Health")
    opened(company)
    company.types("ann", "/start", "c")
    company.taps("ann", "2")
    goes(company, "Cancel the round", "1")
    said = asks(company, "ann", "files")
    assert "What it answered before can be printed." in " ".join(said.split())
    company.taps("ann", "Our return of round 1", "Our answers (PDF)")
    (paper,) = papers(company, "ann")
    assert isinstance(paper.report, Report)
    assert "Round 1" in paper.report.when
    assert "no round is open for your team" in asks(company, "hal", "files")


def test_a_teams_return_of_an_earlier_round(company: Company) -> None:
    """From the papers of the next one, and from earlier rounds; the newest first."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    opened(company)
    asks(company, "ann", "pdf")
    assert "Round 1" in own_returns(company, "Our return of round 1")
    company.types("ann", "/start")
    company.types("ann", "earlier rounds")
    assert labels(company, "ann")[1] == "Our return of round 1"
    assert "Round 1" in own_returns(company, "Our return of round 1")

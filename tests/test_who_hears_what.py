"""Each step against each role: who is told by whoever takes the step, and why the others are not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.asking.heard import HEARS, Step
from flows.people import Role
from flows.replies import Card, Document
from tests.company import Company
from tests.flows.play import text_of
from tests.test_coordinating import goes
from tests.test_nudging import drafted, reminded
from tests.test_partnership import answered, found, joined, opened, released

WHO = {"ann": Role.MEMBER, "dan": Role.COORDINATOR, "lee": Role.LEAD, "sue": Role.SCRUTINEER}
NEWS = "A new round of the audit is open."


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    for who, role in (("dan", "Another coordinator"), ("lee", "A lead"), ("sue", "A scrutineer")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())
        goes(made, "People", f"Yes: {who.title()}")
    made.at("2026-11-24 09:45")  # who has joined is told
    made.at("2026-11-24 10:30")
    yield made
    made.close()


def told(company: Company, who: str) -> str:
    """What somebody was sent by the last thing that happened."""
    return "\n".join(text_of(one) for one in company.said.get(who, []) if isinstance(one, Card))


def hears(company: Company, step: Step, *, what: str = "", skip: tuple[str, ...] = ()) -> None:
    """Exactly the roles that the table names were told, once each."""
    said = {who: told(company, who) for who in WHO}
    cards = {who: [one for one in company.said.get(who, []) if isinstance(one, Card)] for who in WHO}
    heard = {role for who, role in WHO.items() if said[who] and who not in skip}
    assert heard == HEARS[step] - {WHO[who] for who in skip}, (step, said)
    assert all(len(found) <= 1 for found in cards.values()), said
    assert all(what in text for who, text in said.items() if text and who not in skip), said


def test_the_steps_of_a_round(company: Company) -> None:
    """From its opening to the next one: whoever runs or reads it hears, and who acts does not."""
    opened(company)
    hears(company, Step.OPENED, what=NEWS)
    answered(company, "ann", "2")
    goes(company, "More time", "1", "Yes")
    hears(company, Step.CLOSES_MOVED, what="Answers close on")
    goes(company, "Close answers", "1")
    # Ann has submitted: she has nothing to do, and hears by the draft
    hears(company, Step.CLOSED, what="Answers are closed", skip=("ann",))
    goes(company, "Share the draft", "1")
    hears(company, Step.SHARED, what="draft")
    company.taps("sue", "See the draft")
    (round_,) = company.rows_of("round")
    company.presses("sue", f"challenged:{round_.id}:C01:0")
    goes(company, "Late return", "Health", "1")
    company.taps("hal", "Continue")
    answered(company, "hal", "1")
    assert "has changed with it" in told(company, "dan")
    assert "has changed with it" in told(company, "sue")
    assert not told(company, "lee")
    goes(company, "Release", "1")
    hears(company, Step.RELEASED, what="The results are released.")
    goes(company, "Date of the next round", "After 6 months")
    hears(company, Step.NEXT_MOVED, what="The next round is due on Monday 24 May 2027 now, not on Wednesday")
    goes(company, "Open a round", "c", "1", "Open the round")
    hears(company, Step.OPENED, what=NEWS)
    goes(company, "Cancel the round", "1")
    hears(company, Step.CANCELLED, what="has been cancelled")

"""How rounds of small partnerships begin, as far as several tests go on from there."""

from dataclasses import replace

from tests.company import Company
from tests.flows.small import SMALL
from tests.paths import FOUR, SHIPPED
from tests.steps import answered, found, goes, joined, opened

OF_THE_AREA = SMALL.replace("about: own", "about: area", 4).encode()
"""A small framework whose first items are about the area, so that they are agreed on."""


def ann_alone(made: Company) -> None:
    """Ann answers for Social care in an open round; nobody is in Health."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)


def ann_at_a_shipped_question(made: Company) -> None:
    """Ann, of Social care, is at the first of the shipped questions."""
    made.file = SHIPPED.read_bytes()
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def ann_and_hal(made: Company) -> None:
    """The same, and Hal answers for Health."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)


def shared_draft(made: Company, file: bytes = OF_THE_AREA, second: str = "Health", who: str = "hal") -> None:
    """Social care is at 3 and another team at 0; answers have closed and the draft is shared."""
    made.file = file
    found(made, "Social care", second)
    joined(made, "ann", "Social care")
    joined(made, who, second)
    opened(made)
    answered(made, "ann", "3")
    answered(made, who, "0")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")


def agreed_on_one(made: Company) -> None:
    """The same; Cora has agreed on the first item, with a reason."""
    shared_draft(made)
    goes(made, "Agree ratings", "1", "c", "1")
    made.types("cora", "Nobody has a copy.")


def with_abe(made: Company) -> None:
    """Ann and Abe are in a team of Northshire, and Ann has answered a question."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "abe", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2")


def two_of_a_team(made: Company) -> None:
    """Ann and Bob answer for one team, and each is at its first question."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "bob", "Social care")
    opened(made)
    for who in ("ann", "bob"):
        made.types(who, "/start")
        made.taps(who, "c")


def drafted(company: Company, owner: str) -> None:
    """Health has an action of this owner, due on 31 March 2027, in a draft that is shared."""
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings", "1", "c", "1")
    company.types("cora", "Nobody has a copy.")
    company.taps("cora", "1")
    company.types("cora", "Health gets the plan.")
    company.taps("cora", owner)
    company.types("cora", "31/3")
    company.taps("cora", "1")


def with_every_role(made: Company) -> None:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    made.trusting = replace(made.trusting, page="https://audit.example.gov.uk")
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    for who, role in (("dan", "Another coordinator"), ("lee", "A lead"), ("sue", "A scrutineer")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())
        goes(made, "People", f"Yes: {who.title()}")
    made.at("2026-11-24 09:45")  # who has joined is told
    made.at("2026-11-24 10:30")

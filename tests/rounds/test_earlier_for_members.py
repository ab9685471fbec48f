"""Members keep the rounds before, and know when the next one is, at a real store."""

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released

DUE = "The next round is due on 23 November 2027"


@so_far
def company(made: Company) -> None:
    """A team whose first round is released."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)
    answered(made, "ann", "2")
    released(made)


def test_members_know_when_the_next_round_is(company: Company) -> None:
    """On their menu, by each word and command, and in the results."""
    for text in ("/start", "/area", "/next", "next round", "when is the next audit", "last round"):
        company.types("ann", text)
        assert DUE in company.text("ann"), text
        assert "can't find" not in company.text("ann"), text
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area")
    assert DUE in company.text("ann")


def test_members_keep_the_rounds_before(company: Company) -> None:
    """Once the next one is open they are a tap or a word away."""
    goes(company, "Open a round", "c", "1", "Open the round")
    for words in (("my team", "Earlier rounds"), ("round 1",), ("earlier rounds",)):
        company.types("ann", "/start")
        company.types("ann", words[0])
        company.taps("ann", *words[1:])
        assert "Round 1, released on 23 November 2026" in str(company.card("ann").buttons), words
    company.taps("ann", "Round 1")
    assert "Round 1 · November 2026 · released" in company.text("ann")
    answered(company, "ann", "2")
    company.types("ann", "/start")
    company.taps("ann", "Earlier rounds")
    assert "Round 1, released" in str(company.card("ann").buttons)


def test_what_was_never_submitted_is_said_in_the_next_round(company: Company) -> None:
    """It was promised to be kept: it stands beside the question, as what it is, and one tap says it again."""
    goes(company, "Open a round", "c", "1", "Open the round")
    company.types("ann", "/start")
    company.taps("ann", "c", "1")
    released(company)
    company.at("2027-11-22 10:00")
    goes(company, "Open a round", "c", "1", "Open the round")
    company.types("ann", "/start")
    company.taps("ann", "c")
    assert "Last time (November 2026), not submitted: Early or patchy." in company.text("ann")
    company.taps("ann", "y")
    assert "Last time (November 2026): " in company.text("ann")
    company.types("ann", "same as last time")
    assert "3 of 9" in company.text("ann")

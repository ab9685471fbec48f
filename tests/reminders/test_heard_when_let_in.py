"""What somebody hears whose return is let in while everybody else's answers are closed."""

from tests.company import Company
from tests.corrections import begun, company, let_in
from tests.flows.play import buttons_of
from tests.steps import answered, opened

__all__ = ["company"]

OPEN = ("is it open?", "can i answer yet", "is it closed?", "when is it due")
CHANGE = (
    "can i change my answer",
    "can we reopen our return",
    "can I change my rating",
    "our rating should be 2",
    "correct",
)


def hears(company: Company, who: str, *of_all: str) -> None:
    """Each of these is answered with what can be done now, where they are."""
    for said in of_all:
        company.types(who, said)
        assert company.card(who).notice.startswith("You can answer now, and submit once."), said


def test_whoever_is_let_in_late_can_answer(company: Company) -> None:
    """At the start and at a question; others hear that answers have closed, and so do they once it is in."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "2")
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    company.types("cora", "/area")
    company.taps("cora", "Let a team correct or finish its return", "Police", "1")
    company.types("pam", "/start")
    hears(company, "pam", *OPEN, *CHANGE)
    asked = company.taps("pam", "c").head
    hears(company, "pam", *OPEN, *CHANGE)
    assert company.card("pam").head == asked
    company.types("ann", "/start", "can i answer yet")
    assert "Answers have closed" in company.text("ann")
    answered(company, "pam", "2")
    company.types("pam", "is it open?")
    assert "Answers have closed" in company.text("pam")


def test_whoever_is_let_in_by_a_correction_can_answer(company: Company) -> None:
    """Who is not let in hears who puts it right; the coordinator is led to the correction."""
    begun(company)
    let_in(company, "Social care")
    company.types("ann", "/start")
    hears(company, "ann", *OPEN, *CHANGE)
    company.types("hal", "/start", "can we reopen our return")
    assert "correction of round 1" in company.text("hal")
    company.types("cora", "/start", "item 5 is wrong")
    assert "What do you put right?" in company.text("cora")
    company.types("cora", "/start", "cancel the correction")
    assert "What do you put right?" in company.text("cora")


def test_a_return_of_an_earlier_round_is_let_in(company: Company) -> None:
    """The next round may be closed meanwhile."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "2")
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    company.presses("cora", f"amend:{next(row.id for row in company.rows_of('round') if row.number == 1)}")
    company.types("cora", "The minutes say another level.")
    company.taps("cora", "A return", "Social care", "It holds an error")
    company.types("ann", "/start")
    hears(company, "ann", "is it open?", "can i change my answer")
    elsewhere(company, "ann")
    company.types("ann", "is it open?")
    assert "You can answer now" not in company.text("ann")
    company.types("ann", "can i change my answer")
    assert "You can answer now" not in company.text("ann")


def elsewhere(company: Company, who: str) -> None:
    """Somebody joins a team of another partnership, where nothing is open."""
    company.types("dora", "/start")
    company.taps("dora", "3", "England")
    company.types("dora", "Southshire", "Dora", "dora@southshire.example", "MASH 01632 960201")
    company.taps("dora", "o", "Health")
    while any(button.label == "Yes" for button in buttons_of(company.card("dora").buttons)):
        company.taps("dora", "1")
    company.taps("dora", "b")
    company.types("dora", "/area")
    company.taps("dora", "Invite", "Health")
    company.joins(who, company.code("dora"), who.title())


def test_no_correction_is_given_up_where_none_is_under_way(company: Company) -> None:
    """The coordinator is told so; for others it is not theirs."""
    for said in ("give up this correction", "it was right after all"):
        company.types("cora", "/start", said)
        assert "No correction is under way here" in company.text("cora")
        company.types("ann", "/start", said)
        assert "whoever coordinates" in company.text("ann")

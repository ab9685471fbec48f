"""What waits can be taken back, old cards of a draft say what is now, coordinators hear of the rest."""

from flows.replies import Card, Fold
from tests.beginnings import drafted
from tests.company import Company
from tests.flows.play import text_of
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, reminded


@so_far
def company(made: Company) -> None:
    """Two teams in an open round."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    made.at("2026-11-23 10:00")
    opened(made)


def _told(company: Company, who: str) -> list[str]:
    return [text_of(reply) for reply in company.said.get(who, []) if isinstance(reply, Card)]


def _folds(company: Company, who: str) -> list[str]:
    return [reply.text for reply in company.said.get(who, []) if isinstance(reply, Fold)]


def test_what_waits_is_taken_back_and_sent_with_other_words(company: Company) -> None:
    """The words are there again to be changed, and only the new ones arrive."""
    company.types("ann", "continue")
    company.types("hal", "continue")
    company.at("2026-11-24 19:00")
    goes(company, "Nudge 2 teams", "w")
    company.types("cora", "The inspection is in January.")
    company.taps("cora", "Send")
    assert "Until then you can take it back: tap Nudge." in company.text("cora")
    goes(company, "Nudge 2 teams")
    assert "Waiting to go on Wednesday 25 November 2026, by a coordinator: Ann" in company.text("cora")
    company.taps("cora", "Cancel")
    assert company.text("cora").startswith("Taken back: 2 people will not get it.")
    assert "The inspection is in January." in company.text("cora")
    company.taps("cora", "w")
    company.types("cora", "The panel meets on Friday.")
    company.taps("cora", "Send")
    said = reminded(company.at("2026-11-25 09:45"))
    said.pop("cora", None)  # who joined
    assert set(said) == {"ann", "hal"}
    assert all("The panel meets on Friday." in text and "inspection" not in text for text in said.values())


def test_what_is_taken_back_does_not_go(company: Company) -> None:
    """A second tap says that nothing waits, and the journal who took it back."""
    company.types("ann", "continue")
    company.at("2026-11-24 19:00")
    goes(company, "Nudge 2 teams", "Send")
    goes(company, "Nudge 2 teams")
    waits = company.card("cora")
    company.taps("cora", "Cancel", on=waits)
    company.taps("cora", "Cancel", on=waits)
    assert company.text("cora").startswith("Nothing waits any more")
    assert "took reminders back" in goes(company, "Journal")
    assert reminded(company.at("2026-11-25 09:45")).keys() <= {"cora"}


def test_a_correction_asked_for_is_told_and_old_cards_say_what_is_now(company: Company) -> None:
    """The card that asked folds once it is said, and nothing is overwritten from it."""
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.taps("ann", "Check what the draft")
    asked = company.card("ann")
    company.taps("ann", "Something is wrong")
    company.types("ann", "Our staff were trained in May.")
    (told,) = _told(company, "cora")
    assert "Social care says that something in the draft about it is wrong." in told
    assert "trained in May" not in told
    company.taps("ann", "It is right", on=asked)
    (sheet,) = [row for row in company.rows_of("sheet") if row.facts_by]
    assert (sheet.facts_right, sheet.facts_note) == (False, "Our staff were trained in May.")
    assert any("what is wrong in the draft" in one for one in _folds(company, "ann"))
    goes(company, "Release", "1")
    company.taps("ann", "It is right", on=asked)
    assert "The check of this draft is over." in _folds(company, "ann")


def test_a_dropped_action_is_told(company: Company) -> None:
    """To the coordinators, by a team that owned it; what a coordinator drops tells them nothing new."""
    drafted(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "Drop it")
    company.types("hal", "The trust was merged.")
    (told,) = _told(company, "cora")
    assert "Health has dropped its action: Health gets the plan." in told


def test_a_team_without_members_is_told(company: Company) -> None:
    """Only once the last one has gone, with the way to invite somebody."""
    joined(company, "ada", "Social care")
    company.types("ada", "leave")
    company.taps("ada", "1")
    assert not any("Nobody is in" in one for one in _told(company, "cora"))
    company.types("ann", "leave")
    company.taps("ann", "1")
    assert any("Nobody is in Social care any more" in one for one in _told(company, "cora"))
    assert "Whom to ask: cora@northshire.example" in company.text("ann")

"""What teams say of the draft, and where it is read, at a real store."""

from flows.presses.results import AREA_RESULTS
from tests.company import Company
from tests.so_far import so_far
from tests.test_coordinating import goes
from tests.test_correcting import FOUR, with_readers
from tests.test_partnership import answered, found, joined, opened

WRONG = "Something in the draft was said to be wrong by: Health."


@so_far
def company(made: Company) -> None:
    """Three teams have returned and are to check the draft; Sue scrutinises."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    with_readers(made, ("sue", "A scrutineer"))
    opened(made)
    for who, levels in (("ann", "3"), ("hal", "1"), ("pam", "2")):
        answered(made, who, levels)
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")


def says_wrong(company: Company) -> None:
    """Hal says for Health that something is wrong."""
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft", "Something is wrong")
    company.types("hal", "The score is wrong")


def test_what_is_wrong_is_read_with_the_results(company: Company) -> None:
    """On the card and beside who took part, as on paper; a team reads how many, and no name."""
    says_wrong(company)
    goes(company, "Results")
    assert WRONG in company.text("cora")
    company.taps("cora", "Who took part")
    assert WRONG in company.text("cora")
    goes(company, "Release", "1")
    (round_,) = company.rows_of("round")
    company.presses("ann", AREA_RESULTS(round_.id))
    assert WRONG not in company.text("ann")
    assert "Said by their teams to be wrong in the draft: 1 of 3 returns." in company.text("ann")
    company.types("sue", "/results")
    assert WRONG in company.text("sue")


def test_coordinators_hear_that_it_is_right_after_all(company: Company) -> None:
    """They heard that it was wrong; whoever only says that it is right is no news."""
    company.types("ann", "/start")
    company.taps("ann", "Check what the draft", "It is right")
    assert "cora" not in company.said
    says_wrong(company)
    assert "Health says that something in the draft about it is wrong." in company.heard("cora")
    company.taps("hal", "It is right")
    assert "Health says now that what the draft says about it is right." in company.heard("cora")


def test_a_text_below_what_is_wrong_is_added(company: Company) -> None:
    """The card says so; said differently, it stands alone."""
    says_wrong(company)
    assert "To add to it, type it here." in company.text("hal")
    company.types("hal", "Item 4 should be 3")
    assert "what is wrong: The score is wrong\nItem 4 should be 3" in company.text("hal")
    assert "cora" in company.said
    for aside in ("thanks", "when is it released?"):
        company.types("hal", aside)
        assert "cora" not in company.said
        assert "To add to it, type it here." in company.text("hal")
        assert company.text("hal").count(aside) == 0
    company.taps("hal", "Say differently")
    company.types("hal", "Only item 4 is wrong")
    assert "what is wrong: Only item 4 is wrong" in company.text("hal")


def test_a_text_that_nothing_awaits_is_not_passed_over(company: Company) -> None:
    """Where the team has said nothing of the draft yet."""
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft")
    company.types("hal", "Item 4 should be 3")
    assert company.text("hal").startswith("I didn't understand that.")


def test_a_release_says_who_can_still_check_and_of_what_the_rest_is(company: Company) -> None:
    """Police have nobody there, so that only Health can; the items to talk about are named."""
    company.types("pam", "leave")
    company.taps("pam", "Leave")
    company.types("ann", "/start")
    company.taps("ann", "Check what the draft", "It is right")
    goes(company, "Release")
    said = company.text("cora")
    assert "Not checked by: Health. They can check it until " in said
    assert said.index("They can check it") < said.index("Nobody there to check the draft: Police.")
    assert "to talk about, which are the mixed, those low everywhere and up to three high ones." in said
    company.types("cora", "/area")
    assert "To be checked by" in company.text("cora")
    assert "Nobody is there to check the draft: Police." in company.text("cora")
    company.at("2026-12-10 10:00")
    company.types("cora", "/area")
    assert "Was to be checked by" in company.text("cora")

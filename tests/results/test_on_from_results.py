"""From what is read to what can be done about it in one tap: answers, agreeing, challenging, what is next."""

from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann and Hal answer for a team each, Sue is a scrutineer, and a round is open."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    goes(made, "Invite", "A scrutineer")
    made.joins("sue", made.code("cora"), "Sue")
    goes(made, "People", "y1")
    opened(made)
    answered(made, "ann", "0")


def labels(company: Company, who: str) -> list[str]:
    """The words of all buttons on the last card."""
    return [one.label for one in buttons_of(company.card(who).buttons)]


def test_from_the_list_of_what_is_low_a_team_reopens(company: Company) -> None:
    """And from the results again it goes to submit them; not once answers have closed."""
    for way in ("Rated 0", "All answers"):
        company.types("ann", "/results")
        assert "Reopen to change answers" in labels(company, "ann")
        company.taps("ann", way)
        assert "Reopen to change answers" in labels(company, "ann")
    company.taps("ann", "o")
    company.types("ann", "/results")
    company.taps("ann", "Check and submit", "Submit", "1")
    goes(company, "Close answers", "1")
    company.types("ann", "/results")
    assert "Reopen to change answers" not in labels(company, "ann")


def test_from_the_results_the_round_goes_on(company: Company) -> None:
    """A coordinator shares, agrees and releases, a scrutineer challenges; neither once it is released."""
    answered(company, "hal", "3")
    goes(company, "Close answers", "1")
    goes(company, "Results", "Share the draft", "1")
    goes(company, "Results")
    assert {"Agree ratings", "Release"} <= {*labels(company, "cora")}
    company.taps("cora", "More detail", "About the area", "Agree ratings")
    assert "Who is in the room?" in company.text("cora")
    company.types("sue", "/start")
    company.taps("sue", "Results", "More detail", "About the area", "Challenge an item")
    assert "Which part?" in company.text("sue")
    goes(company, "Results", "Release", "1")
    goes(company, "Results")
    assert not {"Agree ratings", "Release", "Share the draft"} & {*labels(company, "cora")}

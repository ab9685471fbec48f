"""Every item of the area can be agreed from the list, those that are challenged first."""

import pytest

from flows.presses.rounds import TALK_THROUGH
from tests.beginnings import shared_draft
from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers

TRAINING = "Agencies train together"


@so_far
def company(made: Company) -> None:
    """Three teams of the shipped questions, mostly of one mind, and a scrutineer."""
    made.file = SHIPPED.read_bytes()
    teams = (("ann", "Social care", "2"), ("hal", "Health", "2"), ("pam", "Police", "1"))
    found(made, *(team for _, team, _ in teams))
    for who, team, _ in teams:
        joined(made, who, team)
    opened(made)
    for who, _, level in teams:
        answered(made, who, level)
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")
    with_readers(made, ("sue", "A scrutineer"))
    goes(made, "Agree ratings", "1")


def listed(company: Company) -> list[str]:
    """The items on all pages of the list."""
    found: list[str] = []
    while True:
        buttons = buttons_of(company.card("cora").buttons)
        found += [one.label for one in buttons if one.verb == TALK_THROUGH.verb]
        if not any(one.label == "More" for one in buttons):
            return found
        company.taps("cora", "More")


def challenges(company: Company, level: str = "1") -> None:
    """Sue challenges that agencies train together."""
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "Workforce", TRAINING)
    company.types("sue", f"{level} - no joint course was shown to me")


def test_all_items_of_the_area_are_on_the_list(company: Company) -> None:
    """Also those that nothing calls for: what is talked about is only a part of them."""
    assert "To talk about: 4." in company.text("cora")
    company.taps("cora", "i")
    found = listed(company)
    assert TRAINING in found
    assert len(found) == len(set(found)) > 4


def test_what_is_challenged_is_talked_about_first_and_marked(company: Company) -> None:
    """And it can be agreed."""
    challenges(company)
    goes(company, "Agree ratings")
    assert "To talk about: 5. 1 challenged, 1 low everywhere" in company.text("cora")
    company.taps("cora", "i")
    assert listed(company)[0] == f"{TRAINING} · the scrutineer challenges it"
    company.types("cora", TRAINING)
    assert "1 of 5 to talk about" in company.text("cora")
    assert "no joint course was shown to me" in company.text("cora")
    company.types("cora", "1 - the course was for one agency alone")
    (row,) = company.rows_of("agreed")
    assert row.reason == "the course was for one agency alone"
    goes(company, "Agree ratings", "i")
    assert listed(company)[0] == f"✓ {TRAINING} · 1"


@pytest.mark.parametrize("said", [TRAINING, "train together", "agencies train together please"])
def test_a_name_leads_to_the_item(company: Company, said: str) -> None:
    """From the list by some of its words; it says that it is not among those to talk about."""
    company.types("cora", "i", said)
    assert "staff of different agencies train together" in company.text("cora")
    assert "Not among those to talk about" in company.text("cora")
    company.taps("cora", "b")
    assert "What do you want to talk about?" in company.text("cora")


def test_a_whole_name_leads_there_from_another_item(company: Company) -> None:
    """Less than that may be said of the one that is open."""
    company.taps("cora", "c")
    company.types("cora", "train together")
    assert "train together on HSB" not in company.text("cora")
    company.types("cora", TRAINING)
    assert "train together on HSB" in company.text("cora")


@so_far
def low(made: Company) -> None:
    """Two teams at 1; the first item is open."""
    shared_draft(made, SHIPPED.read_bytes())
    goes(made, "Agree ratings", "1", "c")


@pytest.mark.parametrize(
    "said", ["one, nobody has a copy", "1 - nobody has a copy", "agreed at one because nobody has a copy"]
)
def test_a_number_in_words_is_a_level_with_its_reason(low: Company, said: str) -> None:
    """As its figure is."""
    low.types("cora", said)
    (row,) = low.rows_of("agreed")
    assert (row.level, row.reason.endswith("nobody has a copy")) == (1, True)


@pytest.mark.parametrize("said", ["we settle on two", "we agree on two", "lets go with 2"])
def test_a_level_alone_is_asked_for_its_reason_once(low: Company, said: str) -> None:
    """It differs from the median."""
    low.types("cora", said)
    assert "It differs from the median, 1.5, so a reason is needed." in low.text("cora")


def test_nothing_differs_where_a_reason_that_names_an_agency_is_asked_about(company: Company) -> None:
    """The level is the median: a yes keeps what was said, and no reason is needed."""
    company.types("cora", "i", TRAINING)
    company.types("cora", "two, the list is long and the police can't refer in")
    assert "This names Police." in company.text("cora")
    assert "differs" not in company.text("cora")
    assert "It is the median, 2, so a reason is not needed" in company.text("cora")
    company.types("cora", "yes")
    (row,) = company.rows_of("agreed")
    assert row.level == 2


def test_who_reads_a_reason_is_said_once(company: Company) -> None:
    """In the chat everybody, and of the files only those for partners have it."""
    company.types("cora", "i", TRAINING, "3")
    assert "Everybody in the partnership reads it here." in company.text("cora")
    assert "Of the files only those for partners have it." in company.text("cora")
    assert "partners alone" not in company.text("cora")

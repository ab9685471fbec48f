"""Who wants to hand on, or a day in their calendar, says so in a sentence and is led there."""

import pytest

from flows.replies import Document
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

TAKES_OVER = "Who shall take over from you?"


@so_far
def company(made: Company) -> None:
    """Two teams with somebody in each, and no round."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")


@pytest.mark.parametrize(
    "said",
    [
        "I don't want to do this any more, how do I hand over?",
        "someone else should take over as coordinator",
        "how do I hand this on",
        "I'd like to step down as coordinator",
        "can I hand over the coordination",
    ],
)
def test_who_wants_to_hand_over_is_led_there(company: Company, said: str) -> None:
    """From the partnership's card; nothing is done by it."""
    company.types("cora", "/area", said)
    assert TAKES_OVER in company.text("cora")
    company.types("ann", "/start", said)
    assert TAKES_OVER not in company.text("ann"), "a member has nothing to hand over"


@pytest.mark.parametrize(
    "said",
    [
        "hand over to the police if he runs off",
        "someone else should take over his case",
        "they step down his plan",
    ],
)
def test_what_tells_of_something_else_leads_nowhere(company: Company, said: str) -> None:
    """A word that is no part of such a wish makes it another sentence."""
    company.types("cora", "/area", said)
    assert TAKES_OVER not in company.text("cora")


@pytest.mark.parametrize(
    "said",
    ["can I have a calendar invite", "put it in my calendar", "ics please", "send me an outlook invite"],
)
def test_a_day_for_the_calendar_is_sent_where_there_is_one(company: Company, said: str) -> None:
    """Beside a question as well, where it is no note; without a day to come that is said."""
    company.types("cora", "/area", said)
    assert "No day is set that is still to come." in company.text("cora")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    for who in ("cora", "ann"):
        company.types(who, said)
        (file,) = (one for one in company.said[who] if isinstance(one, Document))
        assert file.name.endswith("2026-12-07.ics")
        assert "BEGIN:VEVENT" in file.text
    assert "Nothing is saved yet" not in company.text("ann")
    goes(company, "Close answers", "1")
    company.types("cora", said)
    assert "No day is set that is still to come." in company.text("cora")


def test_a_note_about_a_calendar_is_a_note(company: Company) -> None:
    """With any word of something else it is what the team says."""
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "the training calendar is shared with schools each term")
    assert not [one for one in company.said["ann"] if isinstance(one, Document)]

"""A reminder that could not go before the day it speaks of was over."""

from datetime import date, timedelta

import pytest

from flows.dates import last_named
from flows.replies import Card
from tests.beginnings import drafted
from tests.company import Company
from tests.data.test_journal_narrowed import lines
from tests.flows.play import text_of
from tests.reminders.test_nudging import HALF_WAY, NOT_STARTED, THREE_DAYS, company
from tests.steps import goes, reminded

__all__ = ["company"]

LEFT_OUT = "left a reminder out whose day was over"


def nudged(made: Company, words: str) -> None:
    """Send a reminder with these words to both teams while the people of one are answering."""
    goes(made, "Nudge 2 teams", "Add your own words")
    made.types("cora", words)
    made.taps("cora", "Send")


def test_words_whose_day_is_over_are_dropped_and_their_sender_hears(company: Company) -> None:
    """Nobody is asked for something by last month, and one line says so for all it was to."""
    company.types("ann", "/start")
    company.types("hal", "/start")
    nudged(company, "Please do it by Friday 4th")
    sent = company.text("cora")
    assert "2 people will hear now, or half an hour later if they are answering just now." in sent
    assert company.ticks() == {}
    said = company.at("2026-12-29 10:00")
    told = [text_of(one) for one in said["cora"] if isinstance(one, Card)]
    others = [one for who in ("ann", "hal") for one in said.get(who, ()) if isinstance(one, Card)]
    assert not any("Friday 4th" in text_of(one) for one in others)
    unsent = [text for text in told if "has not gone out to all it was for" in text]
    assert len(unsent) == 1
    assert "to go on Tuesday 24 November 2026" in unsent[0]
    assert "It speaks of Friday 4 December 2026, and that was over when it could go." in unsent[0]
    states = {(row.stage, row.state, row.outcome) for row in company.rows_of("nudge")}
    assert ("asked", "dropped", "past") in states
    assert company.ticks() == {}
    for team in ("Social care", "Health"):
        goes(company, "Journal", "Only one team", team)
        (left_out,) = [line for line in lines(company) if LEFT_OUT in line]
        assert left_out.endswith(f"(it was for {team}, member)")


def test_whom_a_dropped_reminder_was_for_is_named_after_they_left(company: Company) -> None:
    """By team and role, as ever in the journal; nothing of them, and nothing that the coordinator wrote."""
    company.types("hal", "/start")
    nudged(company, "Please do it by Friday 4th")
    company.at("2026-12-29 10:00")
    goes(company, "People", "Hal", "Remove", "Remove")
    goes(company, "Journal")
    said = " ".join(lines(company))
    assert f"{LEFT_OUT} (it was for Health, a former member)" in said
    assert "Friday 4th" not in said
    assert "Hal" not in said


def test_words_without_a_day_go_late(company: Company) -> None:
    """What speaks of no day, or of one still to come, goes when it can."""
    company.types("ann", "/start")
    nudged(company, "Please do it by 5 January")
    said = company.at("2026-12-29 10:00")
    assert "5 January" in " ".join(text_of(one) for one in said["ann"] if isinstance(one, Card))


def test_who_got_one_late_gets_no_other_that_day(company: Company) -> None:
    """It counts for the day on which it went, whenever it was to go."""
    company.types("ann", "/start")
    nudged(company, "Twenty minutes are enough.")
    company.at("2026-11-25 10:00")
    goes(company, "Nudge 2 teams")
    assert "Not to these, who get one that day already: Ann (Social care, Terminal)" in company.text("cora")


def test_a_day_one_chose_is_named_where_it_is_over(company: Company) -> None:
    """The process was away on that day."""
    for moment in (NOT_STARTED, HALF_WAY, THREE_DAYS):
        company.at(moment)
    company.taps("hal", "Not now", "1")
    said = reminded(company.at("2026-12-08 10:00"))
    assert "You asked me to remind you on 7 December 2026. I could not before now." in said["hal"]


def test_the_check_of_a_draft_is_not_asked_for_by_a_day_that_is_over(company: Company) -> None:
    """It can still be done, and that is what is said."""
    drafted(company, "Health")
    soon = [row.about for row in company.rows_of("nudge") if row.stage == "check soon"]
    said = company.at(f"{max(soon) + timedelta(days=7)} 11:00")
    text = " ".join(text_of(one) for one in said["ann"] if isinstance(one, Card))
    assert "You were asked to say by" in text
    assert "You still can, until the results are released." in text
    assert "Please say by" not in text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please do it by Friday 11th", date(2026, 12, 11)),
        ("It closes on 18 December, and we meet on 3 January.", date(2027, 1, 3)),
        ("It was for 7 December", date(2026, 12, 7)),
        ("Please say next week", date(2026, 12, 22)),
        ("By tomorrow, please", date(2026, 12, 9)),
        ("Twenty minutes are enough.", None),
        ("Ring me about question 4.", None),
    ],
)
def test_the_last_day_that_prose_speaks_of(text: str, day: date | None) -> None:
    """Said on a Tuesday; what may be any day of a week lasts until that is over."""
    assert last_named(text, date(2026, 12, 8)) == day


def test_a_day_that_was_over_when_it_was_written_keeps_nothing_back(company: Company) -> None:
    """It says when something was, and not until when it is to be done."""
    nudged(company, "As agreed at our meeting on 20 November 2026, please answer.")
    assert "2 people will hear" in company.text("cora")
    said = company.ticks()
    assert "20 November" in " ".join(text_of(one) for one in said["ann"] if isinstance(one, Card))


def test_a_day_before_they_go_is_told_before_they_are_sent(company: Company) -> None:
    """Late on a Friday they wait until Monday, when Saturday is over."""
    company.at("2026-11-27 18:30")
    nudged(company, "Please answer by tomorrow lunchtime.")
    assert "Nothing is sent yet: your words speak of Saturday 28 November" in company.text("cora")
    assert not [row for row in company.rows_of("nudge") if row.stage == "asked"]

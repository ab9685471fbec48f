"""What cards say of who hears a step of the round, and when: before it is taken, and after it."""

import pytest

from flows.replies import Card
from tests.beginnings import with_every_role
from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.reminders.test_quiet_for_one import quiet
from tests.reminders.test_told_by_day_and_night import all_said, sheets
from tests.so_far import so_far
from tests.steps import answered, goes, joined, opened, released

AT_ONCE = "I write to 5 people at once, although it is out of working hours."


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    with_every_role(made)


@pytest.mark.parametrize("step", ["Close answers", "Cancel the round", "Extend"])
def test_a_step_at_night_says_before_the_yes_that_people_hear_it_at_once(company: Company, step: str) -> None:
    """By day nobody has to be told that; at night it is said with how many they are, and is so."""
    opened(company)
    by_day = goes(company, step, *(["1"] if step == "Extend" else []))
    assert "out of working hours" not in by_day
    company.at("2026-11-25 21:00")
    assert AT_ONCE in goes(company, step, *(["1"] if step == "Extend" else []))
    company.taps("cora", "1")
    assert set(company.said) - {"cora"} == {"ann", "hal", "dan", "lee", "sue"}


def test_quiet_dates_of_an_agency_are_named_where_its_people_hear_it_at_once(company: Company) -> None:
    """Such news is not held back for them."""
    opened(company)
    quiet(company, "25 November to 4 December", "Health")
    company.at("2026-11-25 11:00")
    said = "Health have quiet dates now, and hear it at once as well."
    assert said in goes(company, "Close answers")
    assert said in goes(company, "Extend", "1")
    company.taps("cora", "1")
    assert "hal" in company.said


def test_of_a_round_that_nobody_has_heard_of_it_is_said_so(company: Company) -> None:
    """Opened, put off and cancelled in one night: nobody is written to, and the card says why."""
    company.at("2026-11-25 21:00")
    opened(company)
    assert "5 people have not heard of the round yet: they hear of it later" in goes(company, "Extend", "1")
    assert "5 people have not heard of the round yet, and hear nothing of it." in goes(
        company, "Cancel the round"
    )
    company.taps("cora", "1")
    assert "The round is cancelled. Nobody had been told of it." in company.text("cora")
    opened(company)
    company.at("2026-11-26 11:00")
    assert "Nobody had been told of it." not in goes(company, "Cancel the round", "1")


def test_a_team_that_is_asked_nothing_has_nothing_missing(company: Company) -> None:
    """It is not reminded and hears why nothing of it is missing; the coordinator reads it before a nudge."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    opened(company, "p")
    assert "Not to these, of whom this round asks nothing: Social care." in goes(company, "Nudge 1 team")
    goes(company, "Close answers", "1")
    said = all_said(company)
    nothing = "This round asked your team nothing, so nothing of yours is missing."
    assert nothing in said["ann"]
    assert "it is not in the results" in said["hal"]
    menu = text_of(company.presses("ann", f"menu:{sheets(company)['Social care']}"))
    assert nothing in menu
    assert "is not in the results" not in menu


def test_whoever_is_in_two_teams_hears_by_day_of_both(company: Company) -> None:
    """Of a progress round with what it asks of each."""
    joined(company, "ann", "Health")
    opened(company)
    assert "It is open for Health too: find it under Your audits." in all_said(company)["ann"]
    assert "too: find it" not in all_said(company)["hal"]
    company.presses("ann", f"go:{sheets(company)['Social care']}")
    while rates := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", next(one for one in rates if one.split(":")[3] == "2"))
    company.taps("ann", "Submit", "1")
    released(company)
    opened(company, "p")
    said = all_said(company)["ann"]
    assert "Health has no return from last time, so it is asked everything." in said
    assert "It asks nothing again of Social care; submit there too, so that it counts." in said
    assert "It asks again what was low, mixed, not known or open last time." in all_said(company)["dan"]


def test_the_journal_does_not_call_news_reminders(company: Company) -> None:
    """What an opening at night leaves for the morning is news."""
    company.at("2026-11-25 21:00")
    opened(company)
    journal = goes(company, "Journal")
    assert "did something out of working hours: people are told on the next working morning" in journal
    assert "sent reminders" not in journal


def test_the_card_of_a_release_says_who_has_been_told(company: Company) -> None:
    """Not leads alone; and the button for the calendar names its day."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    who = "Told now: 2 people in the teams, 1 lead, 1 other coordinator and 1 scrutineer."
    assert who in company.text("cora")
    labels = [one.label for one in buttons_of(company.card("cora").buttons)]
    assert "Put Wednesday 24 November 2027 into my calendar" in labels


def test_news_is_not_counted_as_reminders(company: Company) -> None:
    """Ann is in two teams and wants no reminders: what she hears in the morning is news, with no Not now."""
    joined(company, "ann", "Health")
    company.presses("ann", "hush:stop")
    company.at("2026-11-25 21:00")
    opened(company)
    (card,) = company.at("2026-11-26 09:30")["ann"]
    assert isinstance(card, Card)
    assert card.head == "2 pieces of news"
    assert "Not now" not in text_of(card)


def test_a_contact_does_not_stand_alone(company: Company) -> None:
    """A bare name would be read as a word of its own."""
    company.types("ann", "/start")
    assert "Your contact: " in company.text("ann")

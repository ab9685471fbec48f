"""Reminders of a partnership at a real store: who is reminded of what and when, and what they say to it."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from sqlalchemy import delete

from flows.engine import apologise, respond
from flows.events import Left, Ticked
from flows.replies import Card, Document
from flows.view import Conversation, View
from storage.database import tables
from tests.beginnings import drafted
from tests.company import Company
from tests.flows.play import text_of
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, reminded

NOT_STARTED, HALF_WAY, THREE_DAYS, LAST_DAY = (
    "2026-11-26 09:30",
    "2026-11-30 09:30",
    "2026-12-04 09:30",
    "2026-12-07 09:30",
)
"""Of a round from Monday 23 November to Monday 7 December 2026."""


@so_far
def company(made: Company) -> None:
    """Two teams with somebody in each, a lead, and a round open for two weeks."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    goes(made, "Invite", "A lead")
    made.joins("lee", made.code("cora"), "Lee")
    goes(made, "People", "Yes: Lee")
    opened(made)
    made.at("2026-11-24 09:30")  # who has joined is told


def test_each_stage_goes_once_and_at_most_three_reach_somebody(company: Company) -> None:
    """The fourth gives way, and the coordinator hears who is stuck."""
    assert company.at("2026-11-26 09:29") == {}
    first = reminded(company.at(NOT_STARTED))
    assert set(first) == {"ann", "hal"}
    assert "Northshire · Social care" in first["ann"]
    assert "Nothing is answered yet: 9 questions" in first["ann"]
    assert "Answers close on 7 December 2026 (11 days)." in first["ann"]
    assert "It is reminder 1 of at most 3 in this round." in first["ann"]
    assert company.ticks() == {}
    assert set(reminded(company.at(HALF_WAY))) == {"ann", "hal"}
    third = reminded(company.at(THREE_DAYS))
    assert set(third) == {"ann", "hal", "cora"}
    assert "reminder 3 of at most 3" in third["hal"]
    assert "Not started: Social care and Health." in third["cora"]
    assert company.at(LAST_DAY) == {}
    over = reminded(company.at("2026-12-08 09:30"))
    assert set(over) == {"cora"}
    assert "Answers were to close on 7 December 2026 (1 day ago)." in over["cora"]
    states = {(row.stage, row.state, row.outcome) for row in company.rows_of("nudge")}
    assert ("last day", "dropped", "enough") in states
    assert ("half way", "sent", "arrived") in states


def test_nobody_sends_words_they_have_not_seen(company: Company) -> None:
    """Words that another coordinator wrote meanwhile, or that are gone, are shown and not sent."""
    goes(company, "Invite", "Another coordinator")
    company.joins("cleo", company.code("cora"), "Cleo")
    goes(company, "People", "Yes: Cleo")
    company.at("2026-11-24 10:00")
    written = {}
    for who, text in (("cora", "We meet on Friday."), ("cleo", "Ring me about question 4.")):
        company.types(who, "/area")
        company.taps(who, "Nudge 2 teams", "Add your own words")
        company.types(who, text)
        written[who] = company.card(who)
        assert text in company.text(who)
    company.taps("cora", "Send", on=written["cora"])
    assert company.text("cora").startswith("Nothing was sent: the words with it have changed.")
    assert "Ring me about question 4." in company.text("cora")
    assert "asked" not in {row.stage for row in company.rows_of("nudge")}
    company.taps("cleo", "Send", on=written["cleo"])
    asked = [row for row in company.rows_of("nudge") if row.stage == "asked"]
    assert {row.words for row in asked} == {"Ring me about question 4."}
    company.taps("cora", "Send", on=written["cora"])
    assert [row for row in company.rows_of("nudge") if row.stage == "asked"] == asked


def test_who_has_submitted_or_begun_is_left_in_peace(company: Company) -> None:
    """Whether it is still true is looked at when it is due, not when it was planned."""
    answered(company, "ann", "3")
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    assert company.at(NOT_STARTED) == {}
    said = reminded(company.at(HALF_WAY))
    assert set(said) == {"hal"}
    assert "1 of 9 questions are answered" in said["hal"] or "1 of " in said["hal"]


def test_the_button_leads_on_and_the_live_card_stays(company: Company) -> None:
    """A reminder does not move where somebody is; its button goes to the next question."""
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    live = company.card("hal")
    company.at(HALF_WAY)
    nudge = company.card("hal")
    assert [b.key for row in nudge.buttons for b in row] == ["c", "l"]
    company.types("hal", "3")
    assert "3 of" in company.text("hal") or "✓" in company.text("hal") or company.text("hal") != text_of(live)
    company.taps("hal", "c", on=nudge)
    assert company.presses_on(company.card("hal"), "rate")


def test_not_while_somebody_is_answering(company: Company) -> None:
    """Who was shown a card a moment ago is reminded half an hour later, if it is still true then."""
    company.at("2026-11-30 09:20")
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    assert set(reminded(company.at(HALF_WAY))) == {"ann"}
    assert set(reminded(company.at("2026-11-30 10:00"))) == {"hal"}


def test_not_at_night_at_weekends_on_bank_holidays_or_quiet_dates(company: Company) -> None:
    """What became due while nobody looked waits for the morning, and comes as one card."""
    goes(company, "Partnership details", "Quiet dates", "Add dates")
    company.types("cora", "yesterday", "30 November", "29 November", "1 December")
    assert "Quiet from Monday 30 November 2026 to Tuesday 1 December 2026?" in company.text("cora")
    company.taps("cora", "1")
    assert "Cancel: 30 November 2026 to 1 December 2026" in str(company.card("cora"))
    assert company.at("2026-11-26 20:00") == {}
    assert company.at("2026-11-28 10:00") == {}
    assert company.at("2026-11-30 10:00") == {}
    said = reminded(company.at("2026-12-02 09:30"))
    assert set(said) == {"ann", "hal"}
    assert "reminder 1 of at most 3" in said["ann"]
    goes(company, "Partnership details", "Quiet dates", "Add dates")
    company.types("cora", "4 December", "4 December")
    company.taps("cora", "1", "Cancel")
    assert "Cancel" not in str(company.card("cora"))
    assert "ann" in company.at(THREE_DAYS)


def test_put_off_to_another_day(company: Company) -> None:
    """Nothing comes before the day that somebody chose, and then one card."""
    company.at(NOT_STARTED)
    company.taps("hal", "Not now")
    assert "When shall I remind you?" in company.text("hal")
    company.types("hal", "whenever", "1 December 2020", "5 December")
    assert "Remind you on Monday 7 December 2026?" in company.text("hal")
    company.taps("hal", "1")
    assert "I'll remind you on Monday 7 December 2026, and not before." in company.text("hal")
    assert set(reminded(company.at(HALF_WAY))) == {"ann"}
    assert set(reminded(company.at(THREE_DAYS))) == {"ann", "cora"}
    said = reminded(company.at(LAST_DAY))
    assert set(said) == {"hal"}
    assert "It is reminder 2 of at most 3" in said["hal"]


def test_tomorrow_and_monday_are_a_tap_away(company: Company) -> None:
    """On a Thursday both are offered; on a Friday they are the same day."""
    company.at(NOT_STARTED)
    company.taps("hal", "Not now")
    labels = [b.label for row in company.card("hal").buttons for b in row]
    assert labels[:2] == ["Friday 27 November 2026", "Monday 30 November 2026"]
    company.taps("hal", "1")
    assert "I'll remind you on Friday 27 November 2026" in company.text("hal")
    said = reminded(company.at("2026-11-27 09:30"))
    assert "You asked me to remind you today." in said["hal"]
    company.taps("hal", "Not now")
    labels = [b.label for row in company.card("hal").buttons for b in row]
    assert labels[0] == "Monday 30 November 2026"
    assert labels[1] == "This isn't mine"


def test_not_mine_is_told_to_the_coordinator(company: Company) -> None:
    """They are reminded no more, the coordinator hears once, and it can be taken back."""
    company.at(NOT_STARTED)
    card = company.card("hal")
    company.taps("hal", "Not now")
    later = company.card("hal")
    company.taps("hal", "This isn't mine")
    assert "I have told the coordinators" in company.text("hal")
    assert "Hal says that answering for Health isn't theirs" in company.text("cora")
    mine = company.card("hal")
    company.taps("hal", "This isn't mine", on=later)
    assert "cora" not in company.said
    assert set(reminded(company.at(HALF_WAY))) == {"ann"}
    goes(company, "Nudge 1 team", "One team", "Health")
    assert "Hal: 1 of 3 reminders, says it isn't theirs" in company.text("cora")
    company.taps("hal", "It is mine after all", on=mine)
    assert "I'll remind you again" in company.text("hal")
    company.taps("hal", "c", on=card)
    assert set(reminded(company.at(THREE_DAYS))) == {"ann", "hal", "cora"}


def test_reminders_stop_and_start_again(company: Company) -> None:
    """For everything at once; the coordinator sees it, and news still comes."""
    company.at(NOT_STARTED)
    company.taps("hal", "Not now", "Stop all reminders")
    assert "Reminders are off." in company.text("hal")
    company.taps("hal", "Start reminders again", "Stop reminders")
    assert set(reminded(company.at(HALF_WAY))) == {"ann"}
    goes(company, "Nudge 1 team")
    assert "In Health nobody takes reminders: call them, or invite somebody else." in company.text("cora")
    assert "Not to these, who stopped reminders: Hal (Health, Terminal)." in company.text("cora")
    company.types("hal", "/reminders")
    company.taps("hal", "1")
    assert "Reminders are on." in company.text("hal")
    assert set(reminded(company.at(THREE_DAYS))) == {"ann", "hal", "cora"}
    company.types("stranger", "/reminders")
    assert not company.presses_on(company.card("stranger"), "hush")


def test_who_cant_be_reached_is_shown_to_the_coordinator(company: Company) -> None:
    """Nothing is sent to somebody who blocked the assistant, and their team is named."""
    company.happens(company._arrival(Left(**company._common("hal", 30))))
    assert set(reminded(company.at(NOT_STARTED))) == {"ann"}
    goes(company, "Nudge 1 team")
    assert "1 of 2 teams have somebody to write to." in company.text("cora")
    assert "Not to these, who can't be reached: Hal (Health, Terminal)." in company.text("cora")
    assert ("not started", "dropped", "unreachable") in {
        (row.stage, row.state, row.outcome) for row in company.rows_of("nudge")
    }


def test_a_line_that_is_typed_on_the_preview_is_added_by_a_yes(company: Company) -> None:
    """It is typed once, and seen before it goes; where it is asked for it is called a line."""
    goes(company, "Nudge 2 teams", "Add your own words")
    assert "Write your line" in company.text("cora")
    goes(company, "Nudge 2 teams")
    company.types("cora", "we can have the small room on Thursday if that helps")
    assert "Type yes, and you see it first" in company.text("cora")
    company.types("cora", "yes")
    assert "“we can have the small room on Thursday if that helps”" in company.text("cora")
    assert set(company.said) == {"cora"}
    company.taps("cora", "Send")
    said = reminded(company.ticks())
    assert "we can have the small room" in said["hal"]


@pytest.mark.parametrize("between", [(), ("Ask J Smith, born 3/4/2012",), ("x" * 2_000,)])
def test_own_words_stay_where_others_are_not_given(company: Company, between: tuple[str, ...]) -> None:
    """The way back from where they are changed leads to them; so it does after a text that is refused."""
    goes(company, "Nudge 2 teams", "w")
    company.types("cora", "please finish by tues 15 dec, ask cora@northshire.example if stuck")
    company.taps("cora", "w")
    company.types("cora", *between)
    company.taps("cora", "b")
    assert "“please finish by tues 15 dec, ask cora@northshire.example if stuck”" in company.text("cora")
    company.taps("cora", "1")
    assert "ask cora@northshire.example if stuck" in reminded(company.ticks())["hal"]


def test_coordinator_sees_who_gets_what_before_it_goes(company: Company) -> None:
    """Names, channel, time and text; own words are guarded; who finishes before gets nothing."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    goes(company, "Nudge 2 teams")
    assert "I would write to 2 people in 2 teams, now." in company.text("cora")
    assert "To: Ann (Social care, Terminal) and Hal (Health, Terminal)." in company.text("cora")
    company.taps("cora", "Add your own words")
    company.types("cora", "Ask J Smith, born 3/4/2012")
    assert "3/4/2012" not in str(company.rows_of("round"))
    company.types("cora", "Twenty minutes are enough.")
    assert "Cora, your coordinator: “Twenty minutes are enough.” Questions? " in company.text("cora")
    company.taps("cora", "Not now", "Nudge 2 teams")
    assert "Twenty minutes" not in company.text("cora")
    company.taps("cora", "Add your own words")
    company.types("cora", "Twenty minutes are enough.")
    company.taps("cora", "Only those not started")
    assert "I would write to 1 person in 1 team, now." in company.text("cora")
    company.taps("cora", "Send")
    assert "1 person will hear now, or half an hour later" in company.text("cora")
    said = reminded(company.ticks())
    assert set(said) == {"hal"}
    assert "Cora, your coordinator: “Twenty minutes are enough.”" in said["hal"]
    assert "Questions? cora@northshire.example" in said["hal"]
    assert "of at most 3" not in said["hal"]
    goes(company, "Nudge 2 teams")
    assert "Not to these, who get one that day already: Hal (Health, Terminal)." in company.text("cora")
    assert "Twenty minutes" not in company.text("cora")
    assert not any(row.words for row in company.rows_of("round"))
    company.taps("cora", "Reminders sent")
    assert "sent by a coordinator: 1 person (1 arrived)" in company.text("cora")
    assert "Next on Thursday 26 November 2026" in company.text("cora")


def test_what_coordinators_send_counts_apart(company: Company) -> None:
    """Three that were planned leave room for three by hand, each on a day of its own."""
    for moment in (NOT_STARTED, HALF_WAY, THREE_DAYS):
        company.at(moment)
    goes(company, "Extend")
    company.types("cora", "18 December")
    company.taps("cora", "1")
    for day in ("08", "09", "10"):
        company.at(f"2026-12-{day} 10:00")
        goes(company, "Nudge 2 teams", "Send")
        assert "Cora, your coordinator, has asked me to write to you." in reminded(company.ticks())["hal"]
    company.at("2026-12-11 10:00")
    goes(company, "Nudge 2 teams")
    assert "who have had three from you; better call them: Ann" in company.text("cora")
    company.taps("cora", "One team", "Health")
    assert "Hal: 3 of 3 reminders, 3 from you, better call them" in company.text("cora")


def test_coordinators_reminder_waits_for_the_morning(company: Company) -> None:
    """In the evening the preview says when, and who submits until then gets nothing."""
    company.at("2026-11-27 19:00")
    goes(company, "Nudge 2 teams")
    assert "on Monday 30 November 2026 at 09:30" in company.text("cora")
    send = company.card("cora")
    company.taps("cora", "Send")
    assert "2 people will hear on Monday 30 November 2026 at 09:30." in company.text("cora")
    company.taps("cora", "Send", on=send)
    assert "There is nobody I could write to." in company.text("cora")
    answered(company, "ann", "2")
    said = reminded(company.at(HALF_WAY))
    assert set(said) == {"hal"}
    assert company.ticks() == {}


def test_one_team_and_help_from_the_leads(company: Company) -> None:
    """A lead is told how far the team is and nothing of what it said."""
    goes(company, "Nudge 2 teams", "One team", "Health")
    assert "Hal: 0 of 3 reminders" in company.text("cora")
    company.taps("cora", "Nudge this team")
    assert "To: Hal (Health, Terminal)." in company.text("cora")
    goes(company, "Nudge 2 teams", "One team", "Health", "Ask the leads")
    assert "I would ask Lee for help, now." in company.text("cora")
    company.taps("cora", "Send")
    assert "The leads will hear now, or half an hour later" in company.text("cora")
    said = reminded(company.ticks())
    assert set(said) == {"lee"}
    assert "Health has answered 0 of " in said["lee"]
    goes(company, "Nudge 2 teams", "One team", "Health", "Ask the leads")
    assert "no lead to write to" in company.text("cora")
    goes(company, "People", "Lee", "Remove", "1")
    goes(company, "Nudge 2 teams", "One team", "Health", "Ask the leads")
    assert "There is no lead to write to" in company.text("cora")


def test_an_extended_round_reminds_by_its_new_date(company: Company) -> None:
    """What waits moves with the date; what went stays, and closing ends it all."""
    goes(company, "Extend")
    company.types("cora", "14 December")
    company.taps("cora", "1")
    assert set(reminded(company.at(NOT_STARTED))) == {"ann", "hal"}
    assert company.at(HALF_WAY) == {}
    assert set(reminded(company.at("2026-12-03 09:30"))) == {"ann", "hal"}
    assert company.at(THREE_DAYS) == {}
    goes(company, "Close answers", "1")
    assert not [row for row in company.rows_of("nudge") if row.state == "waiting"]
    assert company.at("2026-12-15 09:30") == {}


def test_a_late_joiner_hears_of_what_is_still_to_come(company: Company) -> None:
    """Nothing that was due before they came; nothing to somebody who has gone."""
    company.at("2026-11-30 12:00")
    joined(company, "may", "Health")
    goes(company, "People", "Hal", "Remove", "1")
    assert set(reminded(company.at(THREE_DAYS))) == {"ann", "may", "cora"}


def test_a_round_opened_at_night_is_told_in_the_morning(tmp_path: Path) -> None:
    """The coordinator is told when; who has looked by then needs no card."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    company.at("2026-11-24 09:30")  # who has joined is told
    company.at("2026-11-27 21:00")
    opened(company)
    assert "I write to 2 people, on Monday 30 November 2026 at 09:30." in company.text("cora")
    assert set(company.said) == {"cora"}
    company.types("hal", "/start")
    said = reminded(company.at("2026-11-30 09:30"))
    assert set(said) == {"ann"}
    assert "You get this because you answer for Social care." in said["ann"]
    company.close()


def test_several_reminders_are_one_card(company: Company) -> None:
    """Somebody in two teams gets one card with a button for each."""
    joined(company, "hal", "Social care")
    (card,) = company.at(NOT_STARTED)["hal"]
    assert isinstance(card, Card)
    assert "2 reminders" in text_of(card)
    assert "1. Northshire · Health" in card.lines
    assert "\n\n2. Northshire · Social care\n" in text_of(card)
    assert [b.press.split(":")[0] for row in card.buttons for b in row] == ["go", "notnow", "go", "notnow"]


def test_an_event_of_the_clock_twice_is_one_reminder(company: Company) -> None:
    """What was sent is not due any more, whoever asks again."""
    company.at(NOT_STARTED)
    sent = tuple(one.id for one in company.rows_of("nudge"))
    (row,) = [one for one in company.rows_of("sheet") if one.team in str(company.rows_of("team")[1].id)]
    company.happens(company._arrival(Ticked(**company._common("hal", 30), nudges=sent, sheets=(row.id,))))
    assert company.said == {}


def owned(company: Company, owner: str) -> None:
    """Health owns an action that is due on 31 March 2027, and the round is released."""
    drafted(company, owner)
    goes(company, "Release", "1")


def test_an_action_calls_on_its_owner_and_then_on_the_coordinator(company: Company) -> None:
    """A week before, on the day, put off, a week over; done, it is quiet."""
    owned(company, "Health")
    week = reminded(company.at("2027-03-24 09:30"))
    assert set(week) == {"hal"}
    assert "An action waits: Health gets the plan." in week["hal"]
    assert "It is due on 31 March 2027 (7 days)." in week["hal"]
    assert "your team owns this action (Health)" in week["hal"]
    company.taps("hal", "Not now")
    company.types("hal", "1 December 2020", "6 April")
    company.taps("hal", "1")
    assert "I'll remind you on Tuesday 6 April 2027" in company.text("hal")
    assert company.at("2027-03-31 09:30") == {}
    put_off = reminded(company.at("2027-04-06 09:30"))
    assert "You asked me to remind you today." in put_off["hal"]
    assert "It was due on 31 March 2027 (6 days ago)." in put_off["hal"]
    assert set(reminded(company.at("2027-04-07 09:30"))) == {"hal"}
    last = reminded(company.at("2027-04-14 09:30"))
    assert set(last) == {"cora"}
    assert "The owner is Health." in last["cora"]
    company.taps("cora", "Say how far it is", "It is done")
    company.types("cora", "It is on our pages.")
    assert not [row for row in company.rows_of("nudge") if row.state == "waiting" and row.stage == "undone"]


@pytest.mark.parametrize(("day", "hears"), [("23", False), ("25", True)])
def test_the_first_day_of_an_action_is_no_second_card(company: Company, day: str, *, hears: bool) -> None:
    """Its owner has just heard that it is theirs; two days later a date is news."""
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1"), ("Suggested", "1")):
        goes(company, *steps)
    company.types("cora", "Health gets the plan.")
    company.taps("cora", "Health", "n")
    assert "An action is yours" in company.text("hal")
    company.at(f"2026-11-{day} 16:00")
    goes(company, "Actions", "1", "Change the date")
    company.types("cora", "30/4")
    company.taps("cora", "1")
    assert ("An action of yours is due" in company.heard("hal")) is hears


def test_several_reminders_stand_in_one_order(company: Company) -> None:
    """Of one place that which is due first stands first, and of one day they go by their words."""
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1")):
        goes(company, *steps)
    for what in ("Zebra crossing.", "Lead named.", "Alarm tested.", "Mirror cleaned."):
        goes(company, "Suggested", "1")
        company.types("cora", what)
        company.taps("cora", "Health")
        company.types("cora", "30 March 2027" if what.startswith("Z") else "31 March 2027")
        company.taps("cora", "1")
    company.at("2027-03-24 09:30")
    company.ticks()
    text = company.text("hal")
    places = [text.find(word) for word in ("Zebra", "Alarm", "Lead", "Mirror")]
    assert -1 not in places
    assert places == sorted(places)


def test_what_was_due_while_an_action_was_not_known_comes_once_it_is(company: Company) -> None:
    """The day passes in the draft: the owner hears on the morning after the release, and a week over."""
    drafted(company, "Health")
    for day in ("24", "31"):
        assert "action" not in reminded(company.at(f"2027-03-{day} 09:30")).get("hal", "")
    company.at("2027-04-01 08:30")
    goes(company, "Release", "1")
    assert "An action is yours" in company.text("hal")
    assert "It was due on 31 March 2027 (2 days ago)." in reminded(company.at("2027-04-02 09:30"))["hal"]
    assert "It was due on 31 March 2027 (7 days ago)." in reminded(company.at("2027-04-07 09:30"))["hal"]


def test_an_action_with_another_date_is_reminded_of_by_that(company: Company) -> None:
    """What waits for the old date is taken back; an action of the partnership calls on coordinators."""
    owned(company, "The partnership")
    week = reminded(company.at("2027-03-24 09:30"))
    assert set(week) == {"cora"}
    assert "The owner is The partnership." in week["cora"]
    company.taps("cora", "Say how far it is", "Change the date")
    company.types("cora", "30 April 2027")
    company.taps("cora", "1")
    assert company.at("2027-03-31 08:30") == {}
    assert set(reminded(company.at("2027-04-23 08:30"))) == {"cora"}
    company.taps("cora", "Say how far it is", "Drop it")
    company.types("cora", "The plan has been replaced.")
    assert company.at("2027-04-30 08:30") == {}


def test_a_coordinator_puts_an_open_round_off(company: Company) -> None:
    """Who is stuck comes again on the day they chose."""
    company.at(NOT_STARTED)
    company.at(HALF_WAY)
    assert "cora" in company.at(THREE_DAYS)
    assert "Perhaps a call helps: Ann (Social care) and Hal (Health)." in company.text("cora")
    company.taps("cora", "Not now", "1")
    assert "I'll remind you on Monday 7 December 2026" in company.text("cora")
    said = reminded(company.at(LAST_DAY))
    assert set(said) == {"cora"}
    assert "You asked me to remind you today." in said["cora"]


def test_a_lead_hears_nothing_of_a_team_that_has_submitted_meanwhile(company: Company) -> None:
    """Help asked for in the evening is not asked for in the morning if it is not needed any more."""
    company.at("2026-11-27 20:00")
    goes(company, "Nudge 2 teams", "One team", "Health", "Ask the leads", "Send")
    assert "The leads will hear on Monday 30 November 2026 at 09:30." in company.text("cora")
    answered(company, "hal", "2")
    assert "lee" not in company.at(HALF_WAY)


def test_after_a_stop_what_is_over_is_left_out(company: Company) -> None:
    """Down for a week: one card each for what is still true, none for what is not."""
    said = reminded(company.at("2026-12-09 09:40"))
    assert set(said) == {"ann", "hal", "cora"}
    assert "reminder 1 of at most 3" in said["ann"]
    assert "Answers close on 7 December 2026 (2 days ago)" in said["ann"] or "close" in said["ann"]
    assert "Answers were to close" in said["cora"]
    states = {row.stage: (row.state, row.outcome) for row in company.rows_of("nudge")}
    assert states["last day"] == ("dropped", "done")
    assert states["stuck"] == ("dropped", "merged")


def test_what_is_due_waits_for_its_own_channel(company: Company) -> None:
    """A process that serves another one leaves it as it is, and it goes once when its own looks."""
    company._seconds += 3 * 24 * 3600
    before = company.rows_of("nudge")
    assert company.run(company.store.tick(["another"])) == 0
    assert company.rows_of("nudge") == before
    assert set(reminded(company.ticks())) == {"ann", "hal"}
    assert company.ticks() == {}


def test_whom_no_channel_reaches_is_shown_as_not_reached(company: Company) -> None:
    """Whichever channel runs, the rows do not stay in the way."""
    company._seconds += 3 * 24 * 3600
    everybodys = delete(tables.address)
    company.run(company.store.database.write(lambda connection: connection.execute(everybodys)))
    assert company.run(company.store.tick(["another"])) == 0
    outcomes = {row.outcome for row in company.rows_of("nudge") if row.stage == "not started"}
    assert outcomes == {"unreachable"}
    assert company.run(company.store.tick(["test"])) == 0


def test_an_event_of_the_clock_that_fails_says_nothing(company: Company) -> None:
    """No apology for what nobody asked; the claim runs out and it is tried again."""
    tick = Ticked(**company._common("hal", 30), nudges=())
    view = View(
        conversation=Conversation(address=tick.address),
        person=None,
        seat=None,
        framework=company.store.framework,
    )
    assert apologise(view, tick).replies == ()
    assert respond(view, tick).changes == ()


def test_all_of_somebodys_reminders_go_together_however_many_are_due(company: Company) -> None:
    """A tick that takes a few takes all that are to the same person; the others come at the next."""
    joined(company, "hal", "Social care")
    company.at("2026-11-25 09:30")  # who has joined is told
    company._seconds += 2 * 24 * 3600
    assert company.run(company.store.tick(["test"], limit=1)) == 1
    (first,) = company.settle().values()
    assert company.run(company.store.tick(["test"], limit=1)) == 1
    (second,) = company.settle().values()
    assert sorted(text_of(one).count("questions") for (one,) in (first, second) if isinstance(one, Card)) == [
        1,
        2,
    ]
    assert {row.outcome for row in company.rows_of("nudge") if row.stage == "not started"} == {"arrived"}


def test_what_was_dropped_can_be_asked_for_again(company: Company) -> None:
    """Somebody who stopped reminders, was left out and wants them again is reminded on the same day."""
    goes(company, "Nudge 2 teams")
    send = company.card("cora")
    company.taps("cora", "Send")
    company.types("hal", "/reminders")
    company.taps("hal", "Stop reminders")
    assert set(reminded(company.ticks())) == {"ann"}
    company.taps("hal", "Start reminders again")
    company._seconds += 1800
    company.taps("cora", "Send", on=send)
    assert "1 person will hear now, or half an hour later" in company.text("cora")
    assert set(reminded(company.ticks())) == {"hal"}


def test_put_off_to_today_is_tomorrow(company: Company) -> None:
    """Nobody is reminded twice on the day they said not now."""
    company.at(NOT_STARTED)
    company.taps("hal", "Not now")
    company.types("hal", "today")
    assert "Remind you on Friday 27 November 2026?" in company.text("hal")
    company.taps("hal", "1")
    assert "I'll remind you on Friday 27 November 2026" in company.text("hal")


def test_closing_says_what_is_answered_and_only_not_submitted(company: Company) -> None:
    """That is more than in progress: one tap of the team is lacking."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    while company.presses_on(company.card("ann"), "rate"):
        company.taps("ann", "2")
    assert "1 of these is answered but not submitted." in goes(company, "Close answers")


def held_of_reminders(company: Company, who: str) -> list[tuple[str, str]]:
    """What somebody's file says of reminders: what it is, and when."""
    company.types(who, "my data")
    company.taps(who, "What you hold")
    (file,) = [one for one in company.said[who] if isinstance(one, Document)]
    rows = csv.reader(StringIO(file.text.lstrip("\ufeff")))
    return sorted((row[0], row[-1]) for row in rows if "reminder" in row[0])


def test_what_is_held_of_reminders_is_what_became_of_them(company: Company) -> None:
    """One that went, with its moment; those that are planned, with a day; none that was left out."""
    company.at(NOT_STARTED)
    held = held_of_reminders(company, "ann")
    (sent,) = [at for what, at in held if "was sent to you" in what]
    planned = [at for what, at in held if "planned for you" in what]
    assert sent == "2026-11-26 09:30 UTC"
    assert planned == [day[:10] for day in (HALF_WAY, THREE_DAYS, LAST_DAY)]
    answered(company, "ann", "1")
    company.at("2026-12-08 09:30")
    assert "dropped" in {row.state for row in company.rows_of("nudge")}
    assert held_of_reminders(company, "ann") == [(held[-1][0], sent)]

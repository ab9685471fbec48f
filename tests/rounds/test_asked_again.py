"""What can't be undone is done as it was asked: what has changed or is of another day is asked again."""

import pytest

from tests.beginnings import with_abe
from tests.company import Company
from tests.corrections import sheet_of
from tests.rounds.test_asked_anew import CHANGED
from tests.so_far import so_far
from tests.steps import goes, joined

THE_NEXT_DAY = "2026-11-24 10:00"
A_WEEK_ON = "2026-11-30 10:00"


@so_far
def company(made: Company) -> None:
    """Two people of one team in an open round, one has answered a question; nobody is in Health."""
    with_abe(made)


def places(company: Company) -> set[str]:
    """Who has a place by name."""
    names = {row.id: row.name for row in company.rows_of("person")}
    return {names[row.person] for row in company.rows_of("membership") if row.ended is None}


def is_in(company: Company, team: str) -> bool:
    """Whether a sheet is submitted."""
    sheet = sheet_of(company, team)
    return next(row.submitted for row in company.rows_of("sheet") if row.id == sheet) is not None


def is_asked_again(company: Company, who: str) -> bool:
    """Whether nothing was done, and the card stands there as it is; a message in between says so itself."""
    said = company.text(who)
    return CHANGED in said or "A message came in between." in said


@pytest.mark.parametrize("said", ["yes", "yes, leave", "1"])
def test_a_yes_of_another_day_leaves_nothing(company: Company, said: str) -> None:
    """Who typed that they want to go, and days later a yes, is asked once more."""
    company.types("ann", "leave")
    company.at(THE_NEXT_DAY)
    company.types("ann", said)
    assert is_asked_again(company, "ann")
    assert "Leave Northshire?" in company.text("ann")
    assert "Ann" in places(company)
    company.types("ann", said)
    assert "Ann" not in places(company)


@pytest.mark.parametrize("said", ["yes", "ok", "remove it", "1"])
def test_a_yes_of_another_day_removes_no_team(company: Company, said: str) -> None:
    """It shows who is in the team as it asks again, and then does it."""
    goes(company, "Teams", "Health", "Remove")
    assert "Nobody has joined this team yet." in company.text("cora")
    company.at(THE_NEXT_DAY)
    company.types("cora", said)
    assert is_asked_again(company, "cora")
    company.taps("cora", "1")
    assert "Health takes no part any more." in company.text("cora")


@pytest.mark.parametrize("said", ["yes", "1", "ok"])
def test_a_yes_of_six_days_later_is_to_the_card_that_it_shows(company: Company, said: str) -> None:
    """Reminders and news have come in between as well, and their button is no yes to anything."""
    goes(company, "Teams", "Health", "Remove")
    company.types("ann", "leave")
    company.at(A_WEEK_ON)
    for who in ("cora", "ann"):
        company.types(who, said)
    assert "Remove this team?" in company.text("cora")
    assert {"Ann", "Abe"} <= places(company)
    assert all(row.ended is None for row in company.rows_of("team"))
    company.types("cora", said)
    assert "Health takes no part any more." in company.text("cora")


def test_a_team_that_somebody_has_joined_is_not_removed_unseen(company: Company) -> None:
    """The card of before says that nobody has; the one that comes says who."""
    goes(company, "Invite", "Health")
    code = company.code("cora")
    goes(company, "Teams", "Health", "Remove")
    asked = company.card("cora")
    company.joins("hal", code, "Hal")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert "In it: Hal." in company.text("cora")
    assert "Hal" in places(company)


def test_a_team_that_has_answered_is_not_removed(company: Company) -> None:
    """There is nothing to be asked again then, and the card says why."""
    joined(company, "hal", "Health")
    goes(company, "Teams", "Health", "Remove")
    asked = company.card("cora")
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    company.taps("cora", "1", on=asked)
    assert CHANGED not in company.text("cora")
    assert "has answers" in company.text("cora")


def test_what_a_colleague_answers_since_is_not_submitted_unseen(company: Company) -> None:
    """An answer, a note, and one taken for another: the card asks with how many are open now."""
    sheet = sheet_of(company, "Social care")
    company.presses("ann", f"approve:{sheet}")
    asked = company.card("ann")
    for press in (f"rate:{sheet}:C04:1", f"rate:{sheet}:C04:3", f"backing:{sheet}:C04:policy"):
        company.presses("abe", press)
        company.taps("ann", "1", on=asked)
        assert CHANGED in company.text("ann")
        assert not is_in(company, "Social care")
        asked = company.card("ann")
    company.taps("ann", "1")
    assert is_in(company, "Social care")


def test_ones_own_answer_since_is_seen_too(company: Company) -> None:
    """The card stands above what was answered after it, and an old tap on it is to what it said."""
    sheet = sheet_of(company, "Social care")
    said = company.presses("ann", f"approve:{sheet}")
    company.presses("ann", f"rate:{sheet}:C04:1")
    company.taps("ann", "1", on=said)
    assert CHANGED in company.text("ann")
    assert not is_in(company, "Social care")
    company.at(A_WEEK_ON)
    company.types("ann", "1")
    assert is_asked_again(company, "ann")
    assert not is_in(company, "Social care")


def test_somebody_is_removed_on_the_day_it_was_asked(company: Company) -> None:
    """By a word as by a tap; also with the link that takes the place of theirs."""
    goes(company, "People", "Abe", "Remove")
    asked = company.card("cora")
    company.at(A_WEEK_ON)
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    company.taps("cora", "2", on=asked)
    assert CHANGED in company.text("cora")
    assert "Abe" in places(company)
    company.taps("cora", "2")
    assert "Abe" not in places(company)


def test_an_invitation_is_taken_back_as_it_was_asked(company: Company) -> None:
    """Somebody has come with it since: the card says how often it was used."""
    goes(company, "Invite", "Health")
    code = company.code("cora")
    goes(company, "Invite", "Invitations so far", "Cancel: Health")
    asked = company.card("cora")
    company.joins("hal", code, "Hal")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    company.taps("cora", "1")
    assert CHANGED not in company.text("cora")


def test_a_coordinator_is_made_and_a_link_on_the_day_it_was_asked(company: Company) -> None:
    """Each shows somebody more than they saw, or shuts their pages."""
    for way, kind in (("Make a coordinator", "membership"), ("New link", "link")):
        goes(company, "People", "Abe – Social care", way)
        before = len(company.rows_of(kind))
        company.at(A_WEEK_ON if kind == "membership" else "2026-12-03 10:00")
        company.types("cora", "yes")
        assert is_asked_again(company, "cora")
        assert len(company.rows_of(kind)) == before
        company.taps("cora", "1")
        assert len(company.rows_of(kind)) == before + 1


def test_a_round_is_opened_as_it_was_asked(company: Company) -> None:
    """For the teams there were, whoever has added another; a day later it is asked again."""
    goes(company, "Cancel the round", "1")
    goes(company, "Invite", "Another coordinator")
    company.joins("dan", company.code("cora"), "Dan")
    goes(company, "People", "Yes: Dan")
    goes(company, "Open a round")
    company.types("cora", "18 December")
    company.presses("dan", f"allteams:{company.rows_of('area')[0].id}")
    company.taps("cora", "1")
    assert CHANGED in company.text("cora")
    assert len(company.rows_of("round")) == 1
    company.at("2026-11-24 10:00")
    company.types("cora", "yes")
    assert is_asked_again(company, "cora")
    company.taps("cora", "1")
    assert len(company.rows_of("round")) == 2


@pytest.mark.parametrize("day", ["in 3 weeks", "in 5 weeks", "18 December at 5pm"])
def test_a_day_is_moved_on_the_day_it_was_asked(company: Company, day: str) -> None:
    """However it was typed, the first yes of that day moves it."""
    goes(company, "Extend")
    company.types("cora", day, "yes")
    assert CHANGED not in company.text("cora")
    (round_,) = company.rows_of("round")
    closes = round_.closes
    goes(company, "Extend")
    company.types("cora", "8 January 2027")
    company.at(A_WEEK_ON)
    company.types("cora", "yes")
    assert is_asked_again(company, "cora")
    assert company.rows_of("round")[0].closes == closes
    company.taps("cora", "1")
    assert company.rows_of("round")[0].closes != closes


def test_a_draft_is_shared_on_the_day_it_was_asked(company: Company) -> None:
    """The day until which it is checked may be as near as that; the card that comes asks about it."""
    company.does("ann", f"submit:{sheet_of(company, 'Social care')}:manager")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft")
    asked = company.card("cora")
    company.at("2026-11-25 10:00")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert company.rows_of("round")[0].state == "answers closed"
    company.types("cora", "yes")
    assert company.rows_of("round")[0].state == "draft"


def test_a_yes_below_other_news_may_be_to_that(company: Company) -> None:
    """With the card as it was: the words of its button are plain, a yes is not."""
    goes(company, "Teams", "Health", "Remove")
    company.types("abe", "leave", "yes")
    company.types("cora", "ok")
    assert "another message came after the card" in company.text("cora")
    company.types("cora", "yes")
    assert "Health takes no part any more." in company.text("cora")


def test_the_words_of_a_button_are_plain_below_other_news(company: Company) -> None:
    """They can be said to nothing else."""
    goes(company, "Teams", "Health", "Remove")
    company.types("abe", "leave", "yes")
    company.types("cora", "remove it")
    assert "Health takes no part any more." in company.text("cora")


def test_a_coordination_is_handed_over_on_the_day_it_was_asked(company: Company) -> None:
    """Whoever took over days ago may be thought of otherwise by now, and who hands over leaves for good."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.taps("ann", "See what that means")
    company.taps("ann", "Yes, I take over")
    company.taps("cora", "Hand over")
    asked = company.card("cora")
    company.at(THE_NEXT_DAY)
    company.taps("cora", "Hand over and leave", on=asked)
    assert CHANGED in company.text("cora")
    assert "Cora" in places(company)
    company.taps("cora", "Hand over and leave")
    assert "Cora" not in places(company)


def test_who_is_in_no_partnership_is_forgotten_on_the_day_it_was_asked(company: Company) -> None:
    """Somebody who only practises."""
    company.types("zoe", "/start")
    company.presses("zoe", "found:SC:y:england")
    company.presses("zoe", "forget")
    company.at(THE_NEXT_DAY)
    company.types("zoe", "yes")
    assert CHANGED in company.text("zoe")
    assert len(company.rows_of("person")) == 4
    company.types("zoe", "yes")
    assert "I don't know you any more." in company.text("zoe")


@pytest.mark.parametrize("said", ["yes", "1", "approve and submit"])
def test_a_return_is_not_approved_by_a_word_of_another_day(company: Company, said: str) -> None:
    """What was read is shown once more; a tap on what was read is one of that day still."""
    sheet = sheet_of(company, "Social care")
    company.presses("ann", f"second:{sheet}")
    company.taps("ann", "Abe")
    company.presses("abe", f"readpage:{sheet}")
    while company.presses_on(company.card("abe"), "readpage") and not company.presses_on(
        company.card("abe"), "approved"
    ):
        company.taps("abe", "n")
    company.at(THE_NEXT_DAY)
    company.types("abe", said)
    assert not is_in(company, "Social care")
    company.taps("abe", "1")
    assert is_in(company, "Social care")


def test_buttons_of_before_ask_whatever_they_do(company: Company) -> None:
    """They carry no mark: nothing happens, and the card that comes has its button."""
    area = company.rows_of("area")[0].id
    place = {row.person: row.id for row in company.rows_of("membership")}
    of = {row.name: place.get(row.id) for row in company.rows_of("person")}
    teams = {row.name: row.id for row in company.rows_of("team")}
    sheet, (round_,) = sheet_of(company, "Social care"), company.rows_of("round")
    before = company.rows_of("journal")
    for who, press in (
        ("ann", f"left:{area}:{of['Ann']}"),
        ("cora", f"expelled:{area}:{of['Abe']}"),
        ("cora", f"expelled:{area}:{of['Abe']}:y"),
        ("cora", f"promoted:{area}:{of['Abe']}"),
        ("cora", f"newlinkmade:{area}:{of['Abe']}"),
        ("cora", f"ended:{area}:{teams['Health']}"),
        ("cora", f"handedon:{area}:{of['Abe']}:y"),
        ("cora", f"revoked:{area}:{company.rows_of('invitation')[0].id}"),
        ("cora", f"extendto:{round_.id}:20270108"),
        ("ann", f"submit:{sheet}:manager"),
        ("ann", f"submitonly:{sheet}"),
    ):
        company.presses(who, press)
        assert CHANGED in company.text(who), press
        assert company.rows_of("journal") == before
        wrong = company.presses(who, f"{press}:aaaaaaaa")
        assert CHANGED in company.text(who), press
        assert company.rows_of("journal") == before
        verb = press.split(":")[0]
        assert verb == "submitonly" or company.presses_on(wrong, verb), press

"""A colleague was quicker: whoever answers on a card from before hears who it was, and is asked first."""

import pytest

from flows.presses.actions import DUE, REOWN
from flows.presses.answering import ASK
from tests.beginnings import two_of_a_team
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, asks_to_coordinate, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann and Bob answer for one team, and each is at its first question."""
    two_of_a_team(made)


@so_far
def planned(made: Company) -> None:
    """Cora and Dan coordinate, a draft is shared, and an action is Health's."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    asks_to_coordinate(made, "dan")
    made.types("cora", "/area")
    made.taps("cora", "People", "y1")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "0")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")
    goes(made, "Agree ratings", "1", "c", "2")
    made.types("cora", "Nobody has a copy.")
    made.taps("cora", "1")
    made.types("cora", "Health gets the plan.")
    made.taps("cora", "Health")
    made.types("cora", "31 December 2026")
    made.taps("cora", "1")


def levels(company: Company) -> list[int | None]:
    """The levels of all answers, the first item's first."""
    return [one.level for one in sorted(company.rows_of("answer"), key=lambda one: one.item)]


WAYS = {
    "tapped": lambda company: company.taps("bob", "0"),
    "typed": lambda company: company.types("bob", "0"),
    "in words": lambda company: company.types("bob", "not in place"),
    "with a note": lambda company: company.types("bob", "0 because nobody was trained"),
}


@pytest.mark.parametrize("again", ["yes", "0"])
@pytest.mark.parametrize("way", WAYS)
def test_a_colleagues_answer_is_said_and_stays(company: Company, way: str, again: str) -> None:
    """With their name, the hour and what they answered; a yes or the same choice puts the other there."""
    company.taps("ann", "2")
    WAYS[way](company)
    said = company.text("bob")
    assert "One definition was answered by Ann, today at 09:" in said
    assert "Mostly in place. Nothing is changed yet." in said
    assert said.count("Ann") == 1, "it is said once"
    assert levels(company) == [2]
    company.types("bob", again)
    assert levels(company) == [0]
    notes = [row.note for row in company.rows_of("answer")]
    assert notes == (["because nobody was trained"] if way == "with a note" else [None])


@pytest.mark.parametrize("other", ["3", "no", "k", "menu"])
def test_whoever_thinks_again_replaces_nothing_by_it(company: Company, other: str) -> None:
    """Another level is taken as it is chosen on the new card; all else leaves the colleague's."""
    company.taps("ann", "2")
    company.taps("bob", "0")
    company.types("bob", other)
    assert levels(company)[0] == (3 if other == "3" else 2)


def test_the_same_answer_replaces_nothing_and_goes_on(company: Company) -> None:
    """Nobody is asked about that."""
    company.taps("ann", "2")
    company.taps("bob", "2")
    assert "Nothing is changed yet" not in company.text("bob")
    assert "2 of 3" in company.card("bob").head


@pytest.mark.parametrize("reason", ["1", "we work with adults only"])
def test_nor_does_a_reason_for_not_applicable(company: Company, reason: str) -> None:
    """Chosen or typed, where the colleague answered while it was asked for."""
    company.taps("bob", "n")
    company.taps("ann", "2")
    company.types("bob", reason)
    assert "One definition was answered by Ann, today at 09:" in company.text("bob")
    assert levels(company) == [2]
    company.types("bob", "yes")
    (row,) = company.rows_of("answer")
    assert row.level is None
    assert row.note == (None if reason == "1" else reason)


@pytest.mark.parametrize("moment", ["", "2026-11-26 10:00"])
def test_an_older_card_asks_although_the_person_has_gone_on(company: Company, moment: str) -> None:
    """The day is said once it is another; the old card then shows what is answered."""
    old = company.card("bob")
    company.taps("bob", "k")
    company.taps("ann", "2")
    company.types("bob", "/start")
    company.moves_to(moment) if moment else None
    company.taps("bob", "0", on=old)
    when = "23 November 2026" if moment else "today at 09:"
    assert f"One definition was answered by Ann, {when}" in company.text("bob")
    assert levels(company) == [2]
    company.taps("bob", "0")
    assert levels(company) == [0]


def test_ones_own_answer_is_replaced_at_once(company: Company) -> None:
    """Also where a colleague has written a note beside it, from an older card."""
    old = company.card("bob")
    company.taps("bob", "1")
    company.types("ann", "/start")
    company.presses("ann", company.presses_on(old, "note")[0])
    company.types("ann", "The board looked at it in May.")
    company.taps("bob", "3", on=old)
    assert "Nothing is changed yet" not in company.text("bob")
    assert levels(company) == [3]


def test_who_has_seen_the_answer_replaces_it_at_once(company: Company) -> None:
    """It stood on the card."""
    company.taps("ann", "2")
    company.types("bob", "/start")
    company.presses("bob", company.presses_on(company.card("ann"), "ask")[0])
    assert "Your answer now: Mostly in place" in company.text("bob")
    company.taps("bob", "0")
    assert levels(company) == [0]


def test_a_return_is_submitted_as_its_card_showed_it(company: Company) -> None:
    """What a colleague answered meanwhile is said first, and the next tap submits."""
    for _ in range(6):
        company.taps("ann", "2")
    company.types("ann", "/start")
    company.taps("ann", "Check and submit", "Submit")
    company.types("bob", "/start")
    company.taps("bob", "Check and submit", "1", "1")
    company.taps("bob", "0")
    company.taps("ann", "1")
    said = company.text("ann")
    assert "Bob changed since you last looked: your 2 to 0 on One definition." in said
    assert "Nothing was done: the card you answered" in said
    assert company.rows_of("sheet")[0].submitted is None
    company.taps("ann", "1")
    assert company.rows_of("sheet")[0].submitted is not None


def _action(company: Company) -> tuple[str, str]:
    return company.rows_of("area")[0].id, company.rows_of("action")[0].id


@pytest.mark.parametrize("how", ["typed", "tapped"])
def test_a_date_that_another_has_set_stays(planned: Company, how: str) -> None:
    """It stands on the card that asks again, and whoever says the other once more has seen it."""
    for who in ("cora", "dan"):
        planned.presses(who, DUE(*_action(planned)))
    assert "So far: Thursday 31 December 2026." in planned.text("cora")
    planned.types("cora", "15 January 2027") if how == "typed" else None
    planned.types("dan", "20 January 2027", "yes")
    planned.types("cora", "yes") if how == "typed" else planned.taps("cora", "3")
    assert "This was changed by Dan, today at " in planned.text("cora")
    assert "So far: Wednesday 20 January 2027." in planned.text("cora")
    assert str(planned.rows_of("action")[0].due) == "2027-01-20"
    planned.taps("cora", "3")
    assert str(planned.rows_of("action")[0].due) != "2027-01-20"


@pytest.mark.parametrize("said", ["Social care", "Head of safeguarding"])
def test_an_owner_that_another_has_chosen_stays(planned: Company, said: str) -> None:
    """The same of whose it is, tapped or typed."""
    for who in ("cora", "dan"):
        planned.presses(who, REOWN(*_action(planned)))
    planned.types("dan", "Lead nurse")
    planned.types("cora", said)
    assert "This was changed by Dan, today at " in planned.text("cora")
    assert "So far: Lead nurse." in planned.text("cora")
    assert planned.rows_of("action")[0].owner == "Lead nurse"
    planned.types("cora", said)
    assert planned.rows_of("action")[0].owner == said


def test_what_another_coordinator_agreed_is_said_with_who_and_when(planned: Company) -> None:
    """Before it is replaced."""
    goes(planned, "Agree ratings", "1", "i", "1")
    card = planned.card("cora")
    planned.types("dan", "/area")
    planned.taps("dan", "Agree ratings", "1", "i", "1", "1")
    planned.types("dan", "Few have a copy.")
    assert "Dan replaced the agreed level of “One definition”: 2 became 1." in planned.heard("cora")
    planned.taps("cora", "3", on=card)
    assert "This was changed by Dan, today at 10:" in planned.text("cora")
    assert planned.rows_of("agreed")[0].level == 1


def test_a_closing_date_that_another_has_moved_stays(planned: Company) -> None:
    """The day it is now stands beside the one that was about to be kept."""
    goes(planned, "Cancel the round", "1")
    opened(planned)
    cards = {}
    for who, day in (("cora", "14 December 2026"), ("dan", "18 December 2026")):
        planned.types(who, "/area")
        planned.taps(who, "Extend")
        cards[who] = planned.types(who, day)
    planned.taps("dan", "1")
    planned.taps("cora", "1", on=cards["cora"])
    said = planned.text("cora")
    assert "This was changed by Dan, today at " in said
    assert "Answers close on Monday 14 December 2026. Tell everybody in the round?" in said
    assert "That is 4 days sooner than now: so far they close on Friday 18 December 2026." in said
    planned.taps("cora", "1")
    assert "Answers close on Monday 14 December 2026 now." in planned.text("cora")


def test_a_day_for_the_next_round_that_another_has_chosen_stays(planned: Company) -> None:
    """The same of the day on which the next round is due."""
    goes(planned, "Release", "1")
    cards = {}
    for who in ("cora", "dan"):
        planned.types(who, "/area")
        cards[who] = planned.taps(who, "Date of the next round")
    planned.types("dan", "7 June 2027", "yes")
    planned.taps("cora", "2", on=cards["cora"])
    assert "This was changed by Dan, today at " in planned.text("cora")
    assert "due on 7 June 2027" in planned.text("cora")
    planned.taps("cora", "2")
    assert "The next round is due on Tuesday 23 November 2027." in planned.text("cora")


def test_a_colleagues_note_is_not_called_ones_own(company: Company) -> None:
    """Where several answer it is the note."""
    company.taps("ann", "t")
    company.types("ann", "Forty staff know.")
    company.taps("ann", "2")
    (answer,) = company.rows_of("answer")
    company.presses("bob", ASK(answer.sheet, answer.item))
    assert "The note: Forty staff know." in company.text("bob")
    assert "Your note" not in company.text("bob")


def test_who_agrees_anew_on_their_own_level_tells_nobody(planned: Company) -> None:
    """A meeting goes back and forth, and its last word is what counts."""
    planned.types("dan", "/area")
    planned.taps("dan", "Agree ratings", "1", "i", "1", "1")
    planned.types("dan", "Few have a copy.")
    assert "replaced the agreed level" in planned.heard("cora")
    planned.types("dan", "/area")
    planned.taps("dan", "Agree ratings", "1", "i", "1", "0")
    planned.types("dan", "Nobody has one.")
    assert planned.rows_of("agreed")[0].level == 0
    assert "replaced the agreed level" not in planned.heard("cora")

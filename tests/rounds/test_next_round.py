"""When the next round is due, at a real store: who chooses it when, and who is reminded."""

import re
from pathlib import Path

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released, reminded


@so_far
def company(made: Company) -> None:
    """One team with somebody in it, a lead, and results that were released on 23 November 2026."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    goes(made, "Invite", "A lead")
    made.joins("lee", made.code("cora"), "Lee")
    goes(made, "People", "Yes: Lee")
    opened(made)
    answered(made, "ann", "2")
    released(made)


def waiting(company: Company) -> list[str]:
    """The days of what waits for coordinators and leads, but for the news of who has joined."""
    return sorted(
        f"{row.due:%Y-%m-%d}"
        for row in company.rows_of("nudge")
        if row.state == "waiting" and row.stage != "joined"
    )


def test_nobody_chose_and_it_is_a_year_later(company: Company) -> None:
    """The coordinator hears eight weeks before and on the day, the lead never."""
    assert waiting(company) == ["2027-09-28", "2027-11-23"]
    assert "1 person has joined: Ann" in reminded(company.at("2026-11-24 09:30"))["cora"]
    assert company.at("2027-05-24 09:30") == {}
    said = reminded(company.at("2027-09-28 09:30"))
    assert set(said) == {"cora"}
    assert "A small audit: Northshire finished its last round on 23 November 2026." in said["cora"]
    assert "The next round is due on 23 November 2027 (56 days)." in said["cora"]
    on_the_day = reminded(company.at("2027-11-23 09:30"))
    assert "The next round is due on 23 November 2027 (today)." in on_the_day["cora"]
    assert company.at("2028-11-23 09:30") == {}
    assert "The next round was due on 23 November 2027 (366 days ago)." in goes(company)


NEXT_DUE = (
    "when is the next round due",
    "when's the next audit due?",
    "when does the next round start",
    "next round due date",
    "how long until the next one",
    "hi, when will the next round be please",
)


@pytest.mark.parametrize("said", NEXT_DUE)
@pytest.mark.parametrize("who", ["ann", "cora", "lee"])
def test_who_asks_when_it_is_due_hears_that_first(company: Company, who: str, said: str) -> None:
    """And nothing of the answers, which have closed."""
    company.types(who, "/start", said)
    assert company.text(who).startswith("The next round is due on 23 November 2027 (365 days).")


def test_before_a_release_it_is_said_from_when_it_is_known(company: Company) -> None:
    """Who asks when their own answers are due hears that, as before."""
    goes(company, "Open a round", "c", "1", "Open")
    for who in ("ann", "cora"):
        company.types(who, "/start", "when is the next round due")
        assert company.text(who).startswith("That is known once this round is released:")
        company.types(who, "when is it due")
        assert company.text(who).startswith("Answers close on ")


def test_a_progress_round_leaves_the_day_that_was_chosen(company: Company) -> None:
    """What was said after the full round stands on the card that releases the one between."""
    goes(company, "Date of the next round")
    company.types("cora", "2 November 2027")
    company.taps("cora", "1")
    company.at("2027-03-01 09:30")
    goes(company, "Open a round", "c", "p", "1", "Open the progress round")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release",)):
        goes(company, *steps)
    assert "The next round is then due on Tuesday 2 November 2027" in company.text("cora")
    company.taps("cora", "1")
    assert "The next round is due on 2 November 2027" in goes(company)


@pytest.mark.parametrize("day", ["8 March 2027", "31 August 2027"])
def test_a_progress_round_uses_up_a_day_too_soon_after_it(company: Company, day: str) -> None:
    """Nobody is offered a day that the framework calls too soon."""
    goes(company, "Date of the next round")
    company.types("cora", day)
    company.taps("cora", "1")
    company.at("2027-03-01 09:30")
    goes(company, "Open a round", "c", "p", "1", "Open the progress round")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release",)):
        goes(company, *steps)
    assert "The next round is then due on Wednesday 1 March 2028" in company.text("cora")
    assert "sooner" not in company.text("cora")


def test_another_day_has_reminders_of_its_own(company: Company) -> None:
    """Those of the day before go, unless they were sent; one whose day has gone is not caught up on."""
    company.at("2027-09-28 09:30")
    goes(company, "Date of the next round")
    company.types("cora", "7 December 2027")
    assert "later than the framework says: between 23 May 2027 and 23 November 2027" in company.text("cora")
    company.taps("cora", "1")
    assert waiting(company) == ["2027-10-12", "2027-12-07"]
    goes(company, "Date of the next round")
    company.types("cora", "2 November 2027")
    assert "I remind the coordinators on the day." in company.text("cora")
    company.taps("cora", "1")
    assert waiting(company) == ["2027-11-02"]
    goes(company, "Date of the next round", "After 12 months")
    assert waiting(company) == ["2027-11-23"]


def test_an_open_round_takes_them_back_and_a_cancelled_one_gives_them_again(company: Company) -> None:
    """While it is open there is no next day to choose."""
    (area,) = company.rows_of("area")
    goes(company, "Open a round", "c", "1", "Open the round")
    assert not {"2027-09-28", "2027-11-23"} & set(waiting(company))
    company.presses("cora", f"nextround:{area.id}")
    assert "can't be done at this stage" in company.text("cora")
    goes(company, "Cancel the round", "1")
    assert waiting(company) == ["2027-09-28", "2027-11-23"]


def test_days_that_can_not_be(company: Company) -> None:
    """Past, today or too far; from old buttons too, and for nobody but coordinators."""
    (area,), (round_,) = company.rows_of("area"), company.rows_of("round")
    goes(company, "Date of the next round")
    for typed, said in (
        ("22 November 2026", "in the past"),
        ("today", "That is today. Type a later day."),
        ("24 November 2029", "too far away. Type a day up to 23 November 2029."),
        ("soon", "can't tell which day"),
    ):
        company.types("cora", typed)
        assert said in company.text("cora")
        assert "When is the next round due?" in company.text("cora")
    company.presses("cora", f"nexton:{area.id}:20200101")
    assert "in the past" in company.text("cora")
    for who in ("ann", "lee"):
        company.presses(who, f"nexton:{area.id}:20280301")
        assert "can't find that" in company.text(who)
    assert company.rows_of("round") == [round_]


def test_released_with_a_day(tmp_path: Path) -> None:
    """Whatever has become of the day since the button was shown; it is in the journal."""
    released_with_a_day(tmp_path, on_an_older_card=False)


def test_released_with_a_day_on_an_older_card(tmp_path: Path) -> None:
    """Its button has a verb of its own, which shows the card again."""
    released_with_a_day(tmp_path, on_an_older_card=True)


def released_with_a_day(tmp_path: Path, *, on_an_older_card: bool) -> None:
    """Cora chooses a day, and releases with the card that says it."""
    company = Company(tmp_path)
    found(company, "Social care")
    opened(company)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    (round_,) = company.rows_of("round")
    company.presses("cora", f"releaseask:{round_.id}:20200101")
    assert "in the past" in company.text("cora")
    assert "When is the next round due?" in company.text("cora")
    goes(company, "Release", "2", "After 6 months")
    (press,) = company.presses_on(company.card("cora"), "released")
    if on_an_older_card:
        company.presses("cora", press.replace("released", "releasedwith"))
        assert "Nothing was done: the card you answered" in company.text("cora")
        assert company.presses_on(company.card("cora"), "released") == [press]
    company.presses("cora", press)
    (round_,) = company.rows_of("round")
    assert (round_.state, f"{round_.next_round}") == ("released", "2027-05-24")
    assert "chose when the next round is due" in goes(company, "Journal")
    company.close()


@pytest.mark.parametrize(
    ("later", "due"), [("2026-11-23 20:00", "23 November 2027"), ("2026-12-03 10:00", "3 December 2027")]
)
def test_the_day_that_the_card_said_is_the_day(tmp_path: Path, later: str, due: str) -> None:
    """On another day than the card was shown it says another, and asks again."""
    company = Company(tmp_path)
    found(company, "Social care")
    opened(company)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    goes(company, "Release")
    asked = company.card("cora")
    company.at(later)
    company.taps("cora", "1", on=asked)
    (round_,) = company.rows_of("round")
    is_same_day = "23 November" in due
    assert round_.state == ("released" if is_same_day else "draft")
    if not is_same_day:
        assert re.search(rf"The next round is then due on \w+ {due}\.", company.text("cora"))
        company.taps("cora", "1")
    assert f"The next round is due on {due}" in company.text("cora")
    (round_,) = company.rows_of("round")
    assert (round_.state, round_.next_round) == ("released", None)
    company.close()


@pytest.mark.parametrize(
    ("now", "due"), [("2026-11-27 10:00", "29 November 2027"), ("2026-12-25 12:00", "4 January 2028")]
)
def test_a_day_on_which_nobody_works_is_nowhere(tmp_path: Path, now: str, due: str) -> None:
    """Twelve months on is a Saturday or Boxing Day: the working day that the card says is kept."""
    company = Company(tmp_path)
    found(company, "Social care")
    opened(company)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.at(now)
    assert re.search(rf"The next round is then due on \w+day {due}\.", goes(company, "Release"))
    company.taps("cora", "1")
    assert f"The next round is due on {due} (" in company.text("cora")
    (round_,) = company.rows_of("round")
    day = f"{round_.next_round:%-d %B %Y}"
    assert day == due
    assert f"{round_.next_round}" in waiting(company)
    company.close()


def test_a_release_button_that_says_no_day(tmp_path: Path) -> None:
    """One of an older version asks with the day that the next round is due."""
    company = Company(tmp_path)
    found(company, "Social care")
    opened(company)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    (round_,) = company.rows_of("round")
    company.presses("cora", f"released:{round_.id}")
    assert "The next round is then due on Tuesday 23 November 2027." in company.text("cora")
    company.taps("cora", "1")
    assert "The next round is due on 23 November 2027" in company.text("cora")
    company.close()

"""The news that a round is open, at a real store: told once, first, and in the way of nothing else."""

from collections.abc import Callable

import pytest

from flows.replies import Card
from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, reminded

NEWS = "A new round of the audit is open."


@so_far
def company(made: Company) -> None:
    """Two teams with somebody in each."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    made.at("2026-11-24 09:30")  # who has joined is told


def test_who_looked_before_the_news_is_reminded_by_the_coordinator(company: Company) -> None:
    """Who looked at night gets the coordinator's words in the morning; who has not, the news alone."""
    company.at("2026-11-27 21:00")
    opened(company)
    company.types("hal", "/start")
    company.at("2026-11-28 11:00")
    assert "I would write to those who have looked at the round by then" in goes(company, "Nudge 2 teams")
    company.taps("cora", "Add your own words")
    company.types("cora", "The panel meets on Thursday.")
    company.taps("cora", "Send")
    assert "Who has looked at the round by then will hear on Monday 30 November" in company.text("cora")
    assert "There is nobody I could write to." in goes(company, "Nudge 2 teams")
    said = reminded(company.at("2026-11-30 09:30"))
    assert NEWS in said["ann"]
    assert "The panel meets on Thursday." not in said["ann"]
    assert NEWS not in said["hal"]
    assert "The panel meets on Thursday." in said["hal"]


def test_who_has_answered_everything_is_not_told_first_that_the_round_is_open(company: Company) -> None:
    """Their colleague, who was not here since, is; it was said of both."""
    joined(company, "abe", "Social care")
    company.at("2026-11-27 21:00")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    while rates := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", rates[0])
    assert "To: Ann (Social care" in (said := goes(company, "Nudge 2 teams"))
    assert "told first that the round is open; who has looked by then gets this instead: Abe" in said
    said = goes(company, "Who has what", "Social care", "n")
    assert "Abe: 0 of 3 reminders, is told first that the round is open" in said
    assert said.endswith("Ann: 0 of 3 reminders")
    goes(company, "Nudge 2 teams", "Send")
    went = reminded(company.at("2026-11-30 09:30"))
    assert "All answered" in went["ann"]
    assert NEWS not in went["ann"]
    assert NEWS in went["abe"]


def quiet(company: Company, span: str) -> None:
    """Set quiet dates."""
    (area,) = company.rows_of("area")
    company.presses("cora", f"quietspan:{area.id}:{span}")


def rezoned(company: Company, zone: str) -> None:
    """Set another time zone."""
    goes(company, "Partnership details", "Change the time zone")
    company.types("cora", zone)


@pytest.mark.parametrize(
    ("change", "to"),
    [
        (quiet, "20261130:20261204"),
        (quiet, "20261130:20261130"),
        (rezoned, "Pacific/Auckland"),
    ],
)
def test_what_was_told_at_once_is_not_told_again(
    company: Company, change: Callable[[Company, str], None], to: str
) -> None:
    """Whatever makes the day of the opening, later on, one on which nobody works."""
    company.at("2026-11-30 11:00")
    opened(company)
    assert set(company.said) == {"ann", "hal", "cora"}
    change(company, to)
    assert "opened" not in {row.stage for row in company.rows_of("nudge")}
    assert not any(NEWS in text for text in reminded(company.at("2026-12-07 11:30")).values())


@pytest.mark.parametrize(("change", "to"), [(quiet, "20261126:20261127"), (rezoned, "Pacific/Auckland")])
def test_what_is_told_in_the_morning_is_told_once(
    company: Company, change: Callable[[Company, str], None], to: str
) -> None:
    """Quiet dates put it off; a zone in which it was day when the round was opened takes nothing back."""
    company.at("2026-11-25 21:00")
    opened(company)
    change(company, to)
    times = 0
    for day in range(26, 31):
        for hour in (9, 20, 22):
            times += NEWS in reminded(company.at(f"2026-11-{day} {hour:02}:45")).get("ann", "")
    assert times == 1


def test_the_coordinators_words_wait_for_news_that_was_put_off(company: Company) -> None:
    """Somebody who reads Help when the news is due hears of the round before anybody reminds them of it."""
    company.at("2026-11-27 21:00")
    opened(company)
    company.at("2026-11-30 09:25")
    company.types("hal", "help")
    assert set(reminded(company.at("2026-11-30 09:30"))) == {"ann"}
    company.at("2026-11-30 09:50")
    company.types("cora", "/area")
    company.taps("cora", "Nudge 2 teams", "Send")
    assert set(reminded(company.at("2026-11-30 09:57"))) == {"ann"}
    said = reminded(company.at("2026-11-30 10:05"))
    assert list(said) == ["hal"]
    assert NEWS in said["hal"]
    assert company.at("2026-11-30 11:30") == {}


def test_an_extension_at_night_comes_after_the_news_that_the_round_is_open(company: Company) -> None:
    """Nobody is told that they have more time for what they have not heard of; the news has the new date."""
    company.at("2026-11-25 21:00")
    opened(company)
    goes(company, "Extend")
    company.types("cora", "21 December 2026")
    company.taps("cora", "Tell them")
    assert {"ann", "hal"}.isdisjoint(company.said)
    said = reminded(company.at("2026-11-26 09:30"))
    for who in ("ann", "hal"):
        assert NEWS in said[who]
        assert "21 December 2026" in said[who]
    goes(company, "Extend")
    company.types("cora", "28 December 2026")
    company.taps("cora", "Tell them")
    assert "You have more time" in company.text("ann")


def test_who_has_submitted_hears_of_a_new_date_that_there_is_nothing_to_do(company: Company) -> None:
    """Their return is in: they have neither more time nor less."""
    company.at("2026-11-25 11:00")
    opened(company)
    answered(company, "ann", "1")
    for date in ("21 December 2026", "14 December 2026"):
        goes(company, "Extend")
        company.types("cora", date)
        company.taps("cora", "Tell them")
        assert "Nothing to do: your return is in." in company.text("ann")
        assert " time: answers close on" in company.text("hal")


@pytest.mark.parametrize("between", [("Cancel", "1"), ("Extend", "1")])
def test_an_old_card_opens_no_round(company: Company, between: tuple[str, ...]) -> None:
    """The question comes once more, and says what it does; nobody hears of a round that nobody meant."""
    goes(company, "Open a round")
    old = company.types("cora", "in 2 weeks")
    company.taps("cora", "Open the round")
    many = len(company.rows_of("round"))
    goes(company, *between)
    company.taps("cora", "Open the round", on=old)
    assert len(company.rows_of("round")) == many
    assert "hal" not in company.said


def test_a_draft_that_is_over_is_no_missing_return(company: Company) -> None:
    """Whoever taps its old card is told what came after it."""
    answered_by_both(company)
    old = company.presses("ann", f"facts:{company.rows_of('round')[-1].id}")
    assert company.presses_on(old, "wrong")
    goes(company, "Release", "1")
    company.presses("ann", f"facts:{company.rows_of('round')[-1].id}")
    assert "The draft has been followed by the results" in company.text("ann")


def answered_by_both(company: Company) -> None:
    """A round is opened, both teams answer, and the draft is shared."""
    opened(company)
    answered(company, "ann", "2")
    answered(company, "hal", "1")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)


def news_of(company: Company, who: str) -> Card:
    """The news that somebody was just sent that a round is open."""
    (news,) = [one for one in company.said[who] if isinstance(one, Card) and NEWS in text_of(one)]
    return news


def reads(company: Company, who: str, news: Card) -> str:
    """What somebody is shown who opens the news now."""
    company.taps(who, "Start", on=news)
    return company.text(who)


def test_old_news_of_a_round_leads_to_how_it_stands_now(company: Company) -> None:
    """Its day has moved or passed, answers are closed, a newer round is open; it names the first day."""
    company.at("2026-11-25 11:00")
    opened(company)
    ann, hal = news_of(company, "ann"), news_of(company, "hal")
    answered(company, "hal", "1")
    goes(company, "Extend")
    company.types("cora", "21 December 2026")
    company.taps("cora", "Tell them")
    assert "Answers close on Monday 21 December 2026." in reads(company, "ann", ann)
    company.at("2026-12-22 11:00")
    assert "were to close on Monday 21 December 2026, and still can be given." in reads(company, "ann", ann)
    assert "Submitted on" in reads(company, "hal", hal)
    assert "Each answer is saved as you give it" not in company.text("hal")
    goes(company, "Close answers", "1")
    for who, news in (("ann", ann), ("hal", hal)):
        assert "Answers have closed for this round." in reads(company, who, news)
        assert not company.presses_on(company.card(who), "go")
    assert "so your team is not in the results. Whom to ask to have its return accepted late" in reads(
        company, "ann", ann
    )
    for steps in (("Share the draft", "1"), ("Release", "1")):
        goes(company, *steps)
    opened(company)
    assert "Answers have closed for this round." in reads(company, "ann", ann)
    company.taps("ann", "Round 2, which is open now")
    assert "Each answer is saved as you give it" in company.text("ann")


def test_old_news_of_a_cancelled_round_says_so(company: Company) -> None:
    """There is nothing to answer, and nobody to ask for more time."""
    company.at("2026-11-25 11:00")
    opened(company)
    ann = news_of(company, "ann")
    goes(company, "Cancel", "1")
    assert "This round was cancelled, so there is nothing to answer." in reads(company, "ann", ann)
    assert "accepted late" not in company.text("ann")
    assert not company.presses_on(company.card("ann"), "go")

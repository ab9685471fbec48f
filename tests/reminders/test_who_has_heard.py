"""Who knows of a round already, and who hears of its opening later: what each is told when it moves on."""

import pytest

from tests.beginnings import with_every_role
from tests.company import Company
from tests.reminders.test_told_by_day_and_night import all_said, sheets
from tests.reminders.test_who_hears_what import told
from tests.so_far import so_far
from tests.steps import answered, goes, joined, opened, released, reminded

NEWS = "A new round of the audit is open."
CANCELLED = "The round has been cancelled."


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    with_every_role(made)


def dated(company: Company, who: str, name: str, day: str, yes: str) -> None:
    """Somebody sets a day: the card that asks for it, the day, and the button that takes it."""
    company.types(who, "/area")
    company.taps(who, name)
    company.types(who, day)
    company.taps(who, yes)


def quiet(company: Company, span: str) -> None:
    """Set quiet dates of Health."""
    company.presses("cora", f"quietof:{company.rows_of('area')[0].id}:{span}:H")


def begins(company: Company, who: str, team: str) -> None:
    """Somebody answers the first question of a team."""
    company.presses(who, f"go:{sheets(company)[team]}")
    company.presses(who, company.presses_on(company.card(who), "rate")[0])


def test_whoever_set_a_day_between_hears_the_day_that_holds(company: Company) -> None:
    """Dan's news of the first change was dropped as he set the second; of the third he hears again."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    company.at("2026-11-24 21:00")
    goes(company, "Date of the next round", "After 6 months")
    company.moves_to("2026-11-24 21:10")
    dated(company, "dan", "Date of the next round", "2 June 2027", "1")
    company.moves_to("2026-11-24 21:20")
    dated(company, "cora", "Date of the next round", "9 June 2027", "1")
    said = reminded(company.at("2026-11-25 09:30"))
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    now = "The next round is due on Wednesday 9 June 2027 now, not on Wednesday "
    assert now + "2 June 2027." in said["dan"]
    assert now + "24 November 2027." in said["ann"]


def test_whoever_moved_a_round_knows_of_it(company: Company) -> None:
    """Dan is told of its end, and not in the morning that it is open."""
    company.at("2026-11-24 21:00")
    opened(company)
    dated(company, "dan", "Extend", "21 December 2026", "Tell them")
    assert set(company.said) == {"cora", "dan"}
    said = reminded(company.at("2026-11-25 09:30"))
    assert set(said) == {"ann", "hal", "lee", "sue"}
    company.at("2026-11-25 21:00")
    goes(company, "Cancel the round", "1")
    opened(company)
    dated(company, "dan", "Extend", "28 December 2026", "Tell them")
    goes(company, "Cancel the round", "1")
    assert set(all_said(company)) == {"dan"}
    assert CANCELLED[:-1] in told(company, "dan")
    assert reminded(company.at("2026-11-26 09:30")) == {}


@pytest.mark.parametrize("who", ["hal", "lee"])
def test_whoever_has_looked_at_night_is_told_what_becomes_of_it(company: Company, who: str) -> None:
    """Of another day and of its end; who has not looked hears nothing of a round that is none."""
    company.at("2026-11-24 21:00")
    opened(company)
    company.types(who, "/start")
    goes(company, "Extend")
    company.types("cora", "21 December 2026")
    company.taps("cora", "Tell them")
    assert set(all_said(company)) == {who}
    goes(company, "Cancel the round", "1")
    assert set(all_said(company)) == {who}
    assert reminded(company.at("2026-11-25 09:30")) == {}


def test_whoever_looked_in_quiet_dates_is_told_of_the_end(company: Company) -> None:
    """By day, a week later; there is nothing left of it once the dates are over."""
    quiet(company, "20261124:20261204")
    opened(company)
    assert "hal" not in company.said
    company.at("2026-11-30 11:00")
    company.types("hal", "/start")
    goes(company, "Cancel the round", "1")
    assert CANCELLED in told(company, "hal")
    assert reminded(company.at("2026-12-07 09:30")) == {}


@pytest.mark.parametrize("begun", [False, True])
def test_one_team_is_enough_to_know_of_a_round(company: Company, *, begun: bool) -> None:
    """Of two teams of Hal's one waits for the news; the other has had it, or has begun without it."""
    joined(company, "hal", "Social care")
    company.at("2026-11-25 09:45")
    if begun:
        company.at("2026-11-25 21:00")
        opened(company)
        begins(company, "ann", "Social care")
    else:
        quiet(company, "20261125:20261204")
        opened(company)
        assert NEWS in told(company, "hal")
    goes(company, "Cancel the round", "1")
    assert CANCELLED in told(company, "hal")


def test_quiet_dates_are_said_of_an_opening_at_night_too(company: Company) -> None:
    """Before and after: how many hear in the morning, and whose people later."""
    quiet(company, "20261125:20261204")
    company.at("2026-11-24 21:00")
    goes(company, "Open a round")
    company.types("cora", "21 December 2026")
    late = "Health have quiet dates: they hear of it on Monday 7 December 2026 at 09:30."
    assert f"I write to 4 people, on Wednesday 25 November 2026 at 09:30. {late}" in company.text("cora")
    company.taps("cora", "Open the round")
    assert f"I write to 4 people, on Wednesday 25 November 2026 at 09:30. {late}" in company.text("cora")
    assert set(reminded(company.at("2026-11-25 09:30"))) == {"ann", "dan", "lee", "sue"}
    assert NEWS in reminded(company.at("2026-12-07 09:30"))["hal"]


def test_answers_that_close_on_whoever_never_heard_that_they_were_open(company: Company) -> None:
    """They are told of both, and that a return can still be let in; who knew, as ever."""
    company.at("2026-11-24 21:00")
    opened(company)
    company.types("ann", "/start")
    goes(company, "Close answers", "1")
    said = all_said(company)
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    assert "before the announced day, Tuesday 8 December 2026. Your return was not submitted" in said["ann"]
    both = "A round of the audit was opened, and answers are closed already."
    assert f"{both} Your team has no return in it." in said["hal"]
    assert all(both in said[who] for who in ("dan", "lee", "sue"))
    assert reminded(company.at("2026-11-25 09:30")) == {}


def test_whoever_heard_of_opening_and_closing_at_once_hears_that_it_is_cancelled(company: Company) -> None:
    """All in one night: nobody is left with a round that they believe is closed."""
    company.at("2026-11-24 21:00")
    opened(company)
    goes(company, "Close answers", "1")
    assert set(all_said(company)) == {"ann", "hal", "dan", "lee", "sue"}
    goes(company, "Cancel the round", "1")
    said = all_said(company)
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    assert all(CANCELLED[:-1] in one for one in said.values())
    assert reminded(company.at("2026-11-25 09:30")) == {}


def test_what_goes_out_next_counts_who_would_get_it(company: Company) -> None:
    """Nobody is stuck once all have submitted; news goes also to who has nothing left to do."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "2")
    # that all are in, for the coordinators; not that somebody is stuck, on the Monday
    said = goes(company, "Who has what", "Reminders sent")
    assert "Next on Tuesday 24 November 2026: 2 people" in said
    company.at("2026-11-24 16:00")
    # answers that should be closed are a matter all the same
    said = goes(company, "Who has what", "Reminders sent")
    assert "Next on Wednesday 9 December 2026: 2 people" in said
    released(company)
    company.at("2026-11-24 21:00")
    goes(company, "Date of the next round", "After 6 months")
    company.presses("cora", f"nudgelog:{company.rows_of('round')[0].id}")
    assert "Next on Wednesday 25 November 2026: 5 people." in company.text("cora")
    goes(company, "Date of the next round", "After 12 months")
    company.presses("cora", f"nudgelog:{company.rows_of('round')[0].id}")
    assert "25 November 2026: 5 people." not in company.text("cora")

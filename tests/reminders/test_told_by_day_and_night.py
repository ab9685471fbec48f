"""Whoever is told of something by day is told at night, and nobody reads what is not so by then."""

import pytest

from flows.replies import Card
from tests.beginnings import drafted, with_every_role
from tests.company import Company
from tests.corrections import begun, let_in, put_right
from tests.flows.play import buttons_of, text_of
from tests.so_far import so_far
from tests.steps import answered, goes, joined, opened, released, reminded

NEWS = "A new round of the audit is open."
DUE = "The next round is due"


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    with_every_role(made)


def sheets(company: Company) -> dict[str, str]:
    """The sheets of the newest round by the name of their team."""
    teams = {row.id: row.name for row in company.rows_of("team")}
    newest = max(company.rows_of("round"), key=lambda one: one.number).id
    return {teams[row.team]: row.id for row in company.rows_of("sheet") if row.round == newest}


def labels(company: Company, who: str) -> list[str]:
    """The buttons of somebody's last card."""
    return [one.label for one in buttons_of(company.card(who).buttons)]


def all_said(company: Company) -> dict[str, str]:
    """What everybody but Cora was sent by the last thing that happened."""
    others = {who: replies for who, replies in company.said.items() if who != "cora"}
    return {
        who: "\n".join(text_of(one) for one in found if isinstance(one, Card))
        for who, found in others.items()
    }


def test_a_check_that_nears_its_end_leads_to_the_team_it_is_about(company: Company) -> None:
    """Of two teams of hers Ann has checked the first; the reminder is of the second, and so is its card."""
    joined(company, "ann", "Health")
    opened(company)
    for one in ("Social care", "Health"):
        company.presses("ann", f"go:{sheets(company)[one]}")
        answered_here(company, "ann")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft")
    company.types("cora", "4 December 2026")
    company.taps("cora", "1")
    round_ = company.rows_of("round")[0].id
    company.presses("ann", f"right:{round_}:{sheets(company)['Social care']}")
    company.presses("ann", f"menu:{sheets(company)['Health']}")
    assert company.presses_on(company.card("ann"), "facts") == [f"facts:{round_}:{sheets(company)['Health']}"]
    company.presses("ann", f"menu:{sheets(company)['Social care']}")
    said = company.at("2026-12-02 09:30")
    assert "The draft waits for Health" in reminded(said)["ann"]
    company.taps("ann", "Check what the draft")
    assert "Health" in company.card("ann").head
    assert "Social care" not in company.card("ann").head


def answered_here(company: Company, who: str) -> None:
    """Answer all questions of the sheet that is open, and submit it."""
    while presses := company.presses_on(company.card(who), "rate"):
        company.presses(who, next(one for one in presses if one.split(":")[3] == "2"))
    company.taps(who, "Submit", "1")


def test_news_takes_no_reminder_of_the_same_round_away(company: Company) -> None:
    """Dan hears in the morning that the round is open, and also who is stuck as it closes in a day."""
    company.at("2026-11-24 22:00")
    goes(company, "Open a round")
    company.types("cora", "26 November 2026")
    company.taps("cora", "Open the round")
    said = reminded(company.at("2026-11-25 09:30"))
    assert NEWS in said["dan"]
    assert "Not started: Social care and Health." in said["dan"]
    assert not [row for row in company.rows_of("nudge") if row.outcome == "merged"]


def test_the_next_round_is_due_after_the_newest_alone(company: Company) -> None:
    """An old return names no day that has come; a round that was cancelled is none."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    first = sheets(company)["Social care"]
    results = f"asum:{company.rows_of('round')[0].id}"
    calendar = f"calendar:{company.rows_of('round')[0].id}"
    assert DUE in text_of(company.presses("ann", f"menu:{first}"))
    assert DUE in text_of(company.presses("ann", results))
    opened(company)
    assert DUE not in text_of(company.presses("ann", f"menu:{first}"))
    assert DUE not in text_of(company.presses("ann", results))
    company.presses("ann", calendar)
    assert "No day is set that is still to come." in company.text("ann")
    goes(company, "Cancel the round", "1")
    assert DUE in text_of(company.presses("ann", f"menu:{first}"))
    assert DUE in text_of(company.presses("ann", results))


def test_a_round_that_was_cancelled_is_neither_the_last_nor_an_earlier_one(company: Company) -> None:
    """No way to earlier rounds where none was released; a correction of the last ends on the card of all."""
    opened(company)
    goes(company, "Cancel the round", "1")
    opened(company)
    answered(company, "ann", "2")
    assert "Earlier rounds" not in labels(company, "ann")
    released(company)
    company.presses("ann", f"menu:{sheets(company)['Social care']}")
    assert "Earlier rounds" not in labels(company, "ann")
    opened(company)
    goes(company, "Cancel the round", "1")
    begun(company, "Health was late.")
    let_in(company, "Health")
    answered(company, "hal", "1")
    put_right(company)
    assert "People" in labels(company, "cora")
    opened(company)
    company.presses("ann", f"menu:{sheets(company)['Social care']}")
    assert "Earlier rounds" in labels(company, "ann")


WHOLE = (
    "A progress round of the audit is open. Health has no return from last time, so it is asked everything."
)
NOTHING = (
    "A progress round of the audit is open. It asks nothing again of Social care; submit, so that it counts."
)
LOW = "It asks again what was low, mixed, not known or open last time."
YOURS = "Your team has no return from last time, so it is asked everything."
SOME = "Teams without a return from last time are asked everything."


@pytest.mark.parametrize(("levels", "line"), [("1", LOW), ("2", NOTHING)])
@pytest.mark.parametrize("at_night", [False, True])
def test_a_progress_round_says_what_it_asks_of_whom(
    company: Company, levels: str, line: str, *, at_night: bool
) -> None:
    """Of Health, which did not return, everything; of one with nothing low, nothing; others hear both."""
    opened(company)
    answered(company, "ann", levels)
    released(company)
    company.at("2026-11-25 22:00" if at_night else "2026-11-25 11:00")
    opened(company, "p")
    said = reminded(company.at("2026-11-26 09:30")) if at_night else all_said(company)
    assert WHOLE in said["hal"]
    assert LOW not in said["hal"]
    assert line in said["ann"]
    assert SOME not in said["ann"]
    for who in ("dan", "lee", "sue"):
        assert LOW in said[who]
        assert SOME in said[who]
    assert YOURS in text_of(company.presses("hal", f"tasks:{sheets(company)['Health']}"))


def test_nobody_hears_of_another_day_before_they_hear_of_the_round(company: Company) -> None:
    """Whoever runs or reads it as well: the news of the morning has the new day."""
    company.at("2026-11-24 21:00")
    opened(company)
    goes(company, "Extend")
    company.types("cora", "21 December 2026")
    company.taps("cora", "Tell them")
    assert set(company.said) == {"cora"}
    said = reminded(company.at("2026-11-25 09:30"))
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    assert all("21 December 2026" in text for text in said.values())


def test_nobody_hears_of_the_end_of_a_round_they_never_heard_of(company: Company) -> None:
    """Opened and cancelled in one night: it is nobody's news, but for a team that had begun."""
    company.at("2026-11-24 21:00")
    opened(company)
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    goes(company, "Cancel the round", "1")
    assert set(company.said) == {"cora", "hal"}
    assert company.at("2026-11-25 09:30") == {}


@pytest.mark.parametrize("at_night", [False, True])
def test_an_opening_is_told_to_the_same_people_by_day_and_at_night(
    company: Company, *, at_night: bool
) -> None:
    """Who wants no reminders, who said that it isn't theirs, and a lead who is a member: it is news."""
    joined(company, "lee", "Health")
    opened(company)
    company.presses("hal", f"mine:{sheets(company)['Health']}:n")
    for who in ("ann", "lee"):
        company.presses(who, "hush:stop")
    goes(company, "Cancel the round", "1")
    company.at("2026-11-24 21:00" if at_night else "2026-11-24 11:00")
    opened(company)
    said = reminded(company.at("2026-11-25 09:30")) if at_night else all_said(company)
    told = {who: text for who, text in said.items() if who != "cora"}  # she hears who has joined
    assert set(told) == {"ann", "hal", "dan", "lee", "sue"}
    assert all(NEWS in text for text in told.values())
    for who in ("ann", "hal") if at_night else ():
        assert "Nothing is answered yet" not in said[who]
        assert "Not now" not in " ".join(labels(company, who))
    assert "ann" not in company.at("2026-11-27 09:30")


def test_what_goes_out_next_while_a_draft_is_checked(company: Company) -> None:
    """To teams that said nothing, then to coordinators while one is left; the list is at hand."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft")
    company.types("cora", "4 December 2026")
    company.taps("cora", "1")
    round_ = company.rows_of("round")[0].id
    coming = "Next on Wednesday 2 December 2026: {} unless the check is done before."
    assert coming.format("2 people,") in goes(company, "Who has what", "Reminders sent")
    company.presses("ann", f"right:{round_}")
    assert coming.format("1 person,") in goes(company, "Who has what", "Reminders sent")
    company.presses("hal", f"right:{round_}")
    assert "Next on" not in goes(company, "Who has what", "Reminders sent")


def test_scrutineers_hear_of_a_return_that_comes_in_for_a_correction(company: Company) -> None:
    """They read what it changes, as Dan does who coordinates; nobody else does yet."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    begun(company, "Health was late.")
    let_in(company, "Health")
    answered(company, "hal", "1")
    assert set(all_said(company)) == {"hal", "dan", "sue"}
    assert "The return of Health has come in for the correction of round 1." in all_said(company)["sue"]


def test_a_challenge_that_is_withdrawn_is_told(company: Company) -> None:
    """Who runs the round believes in no challenge that is none; one of two that goes is no news."""
    opened(company)
    drafted(company, "Health")
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "1", "1", "1")
    assert "A scrutineer challenges the draft." in all_said(company)["dan"]
    company.taps("sue", "Withdraw my challenge", "Withdraw it")
    assert "no item of it is challenged now" in all_said(company)["dan"]
    company.taps("sue", "1")
    assert "A scrutineer challenges the draft." in all_said(company)["dan"]

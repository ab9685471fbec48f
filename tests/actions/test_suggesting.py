"""Suggested actions, from the low item to an action with an owner and a date."""

import re
from pathlib import Path

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.flows.play import buttons_of
from tests.flows.small import SMALL
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Social care and health differ, and the draft is shared. The first four items are about the area."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    ann_and_hal(made)
    answered(made, "ann", "120322230")
    answered(made, "hal", "0100")
    goes(made, "Close answers", "1")
    made.types("cora", "/actions")
    assert not made.presses_on(made.card("cora"), "ideas")
    goes(made, "Share the draft", "1")


def suggested(company: Company) -> list[str]:
    """What Cora is offered on the card that she sees."""
    ideas = company.presses_on(company.card("cora"), "idea")
    return [button.label for button in buttons_of(company.card("cora").buttons) if button.press in ideas]


def test_suggestions_come_lowest_first(company: Company) -> None:
    """What the area settled on, then who is behind in their own practice; what has an action is left out."""
    company.types("cora", "/actions")
    company.taps("cora", "Suggested actions")
    assert suggested(company) == [
        "Shared plan: 0",
        "Same definition: 0.5",
        "Known thresholds: 1.5",
        "Named leader: 1.5",
        "Induction: Health 0",
    ]
    company.taps("cora", "1")
    assert "Self-rated: 0." in company.text("cora")
    company.taps("cora", "b", "2")
    assert "Same definition (Responses)" in company.text("cora")
    assert "Self-rated: 0.5. From 0 to 1." in company.text("cora")
    assert "What good looks like: Everybody can show it." in company.text("cora")
    assert "What shall be done?" in company.text("cora")
    company.types("cora", "x" * 501)
    assert "501 characters" in company.text("cora")
    assert "Same definition (Responses)" in company.text("cora")
    company.types("cora", "Write one definition.")
    assert "Action kept." in company.text("cora")
    assert [(row.owner, row.team) for row in company.rows_of("action")] == [("", None)]
    company.types("cora", "n" * 101)
    assert "a name can have 100" in company.text("cora")
    company.types("cora", "Head of safeguarding", "whenever")
    assert "didn't understand that as a date" in company.text("cora")
    company.types("cora", "31/3")
    assert "Due on Wednesday 31 March 2027?" in company.text("cora")
    company.taps("cora", "2", "1")
    assert "Action kept, due on Wednesday 23 December 2026." in company.text("cora")
    assert "Same definition: 0.5" not in suggested(company)
    assert [row.owner for row in company.rows_of("action")] == ["Head of safeguarding"]


def test_how_many_more_there_are_is_said(tmp_path: Path) -> None:
    """Ten stand on the card; those behind them are counted, until they move up."""
    made = Company(tmp_path)
    made.file = SHIPPED.read_bytes()
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)
    answered(made, "ann", "0")
    released(made)
    goes(made, "Suggested actions")
    assert len(suggested(made)) == 10
    (more,) = re.findall(r"(\d+) more stand here as soon as these have an action", made.text("cora"))
    made.taps("cora", "1")
    made.types("cora", "Write the plan.")
    goes(made, "Actions", "Suggested actions")
    assert len(suggested(made)) == 10
    assert f"{int(more) - 1} more stand here" in made.text("cora")
    made.close()


def test_team_that_is_behind_is_proposed_as_the_owner(company: Company) -> None:
    """It comes first, and owns the action if nobody says otherwise."""
    company.types("cora", "/actions")
    company.taps("cora", "s", "5")
    assert "Health: 0. The area: 1.5. From 0 to 3." in company.text("cora")
    company.types("cora", "Brief all new staff.")
    first = buttons_of(company.card("cora").buttons)[0]
    assert (first.key, first.label) == ("1", "Health")
    (action,) = company.rows_of("action")
    assert action.owner == "Health"
    journal = len(company.rows_of("journal"))
    company.taps("cora", "1")
    assert "When is it due?" in company.text("cora")
    assert len(company.rows_of("journal")) == journal
    company.taps("cora", "n")
    assert len(suggested(company)) == 4
    (area,) = company.rows_of("area")
    company.presses("cora", f"hand:{area.id}:{action.id}")
    company.taps("cora", "p")
    assert [row.owner for row in company.rows_of("action")] == [""]


@pytest.mark.parametrize("said", ["health to lead", "Health will lead", "health to lead on it please"])
def test_whoever_is_to_lead_is_the_team(company: Company, said: str) -> None:
    """So that its people are told, whichever words give it to them."""
    company.types("cora", "/actions")
    company.taps("cora", "s", "5")
    company.types("cora", "Brief all new staff.", said)
    assert "When is it due?" in company.text("cora")
    (row,) = company.rows_of("action")
    (team,) = [one.id for one in company.rows_of("team") if one.name == "Health"]
    assert (row.owner, row.team) == ("Health", team)


def test_suggestions_stay_after_the_release_until_the_next_round(company: Company) -> None:
    """Then an old card says why not."""
    goes(company, "Release", "1")
    company.types("cora", "/actions")
    company.taps("cora", "s", "1")
    company.types("cora", "Write it.", "Chair")
    company.taps("cora", "n")
    assert len(suggested(company)) == 4
    (press, *_) = company.presses_on(company.card("cora"), "idea")
    opened(company)
    company.presses("cora", press)
    assert "can't be done at this stage" in company.text("cora")
    company.types("cora", "/actions")
    assert not company.presses_on(company.card("cora"), "ideas")


def test_suggestion_taken_up_by_somebody_else_is_gone(company: Company) -> None:
    """An old card shows what is left, until nothing is."""
    company.types("cora", "/actions")
    company.taps("cora", "s")
    card = company.card("cora")
    company.taps("cora", "1")
    company.types("cora", "Write it.")
    company.taps("cora", "1", on=card)
    assert "has an action already" in company.text("cora")
    assert len(suggested(company)) == 4
    for _ in range(4):
        company.taps("cora", "1")
        company.types("cora", "Agree it with all.")
        company.taps("cora", "b")
    assert "Nothing low is without an action." in company.text("cora")
    assert len(company.rows_of("action")) == 5


def test_date_of_an_old_button_may_be_past(company: Company) -> None:
    """It is asked again."""
    company.types("cora", "/actions")
    company.taps("cora", "s", "1")
    company.types("cora", "Write it.")
    (area,), (action,) = company.rows_of("area"), company.rows_of("action")
    company.presses("cora", f"handby:{area.id}:{action.id}:20200101")
    assert "in the past" in company.text("cora")
    assert company.rows_of("action") == [action]


def test_only_coordinators_are_offered_suggestions(company: Company) -> None:
    """Members and leads see no button, and a press of theirs shows and stores nothing."""
    goes(company, "Invite", "A lead")
    company.joins("lee", company.code("cora"), "Lee")
    goes(company, "People", "y1")
    goes(company, "Release", "1")
    (area,) = company.rows_of("area")
    for who in ("ann", "lee"):
        company.types(who, "/actions")
        assert not company.presses_on(company.card(who), "ideas")
        for press in (f"ideas:{area.id}", f"idea:{area.id}:C03"):
            company.presses(who, press)
            assert "can't find that" in company.text(who)
            assert "Shared plan" not in company.text(who)
        company.types(who, "Write it.")
    assert not company.rows_of("action")


def test_owner_of_what_is_low_in_own_practice_is_for_who_may_know(company: Company) -> None:
    """That such an action is a team's says that it rated low: others in the area read that it is a team's."""
    company.types("cora", "/actions")
    company.taps("cora", "Suggested actions", "Induction: Health 0")
    company.types("cora", "Train everybody who starts.")
    goes(company, "Release", "1")
    shown = {}
    for who in ("cora", "ann", "hal"):
        company.types(who, "/actions")
        shown[who] = company.text(who)
    assert all("Train everybody who starts." in text for text in shown.values())
    assert "Health" in shown["cora"]
    assert "Health" in shown["hal"]
    assert "Health" not in shown["ann"].replace("Social care", "")
    assert "a team, " in shown["ann"]


def test_the_way_there_stays_on_the_partnerships_card(company: Company) -> None:
    """Also once there is an action, beside the way to that."""
    goes(company, "Suggested actions", "1")
    company.types("cora", "Write one plan.")
    said = [button.label for button in buttons_of((goes(company), company.card("cora"))[1].buttons)]
    assert "Actions (1 of 1 open)" in said
    assert said[-1] == "Suggested actions"
    assert suggested_from(company)


def suggested_from(company: Company) -> list[str]:
    """What is offered from there."""
    company.taps("cora", "Suggested actions")
    return suggested(company)

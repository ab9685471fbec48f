"""Coordinators hear once a day who has joined, and can remove whoever is not one of them; at a real store."""

import re
from pathlib import Path

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened, reminded


@so_far
def company(made: Company) -> None:
    """A partnership of two teams, on a Monday."""
    found(made, "Social care", "Health")
    made.at("2026-11-23 10:00")


def test_a_line_a_day_names_who_has_joined(company: Company) -> None:
    """Nothing for each of them, one line the next morning, and nothing on a day after which nobody joined."""
    joined(company, "ann", "Social care")
    assert "ann" in company.said
    assert "cora" not in company.said
    joined(company, "hal", "Health")
    said = reminded(company.at("2026-11-24 09:30"))
    assert "2 people have joined: Pat" not in said["cora"]
    assert "2 people have joined: Hal (Health) and Ann (Social care)." in said["cora"]
    joined(company, "sam", "Health")
    assert "1 person has joined: Sam (Health)." in reminded(company.at("2026-11-25 09:30"))["cora"]
    assert "cora" not in reminded(company.at("2026-11-26 09:30"))


def test_who_is_in_two_teams_is_one_person(company: Company) -> None:
    """In the line on who has joined, and where it is said who would be reminded."""
    for team in ("Social care", "Health"):
        joined(company, "ann", team)
    joined(company, "hal", "Health")
    said = reminded(company.at("2026-11-24 09:30"))["cora"]
    assert "2 people have joined: Hal (Health) and Ann (Health, Social care)." in said
    opened(company)
    for who in ("ann", "hal"):
        company.types(who, "/start")
    company.at("2026-11-26 10:30")
    goes(company, "Nudge 2 teams")
    assert "I would write to 2 people in 2 teams, now." in company.text("cora")
    assert "To: Ann (Social care, Health, Terminal) and Hal (Health, Terminal)." in company.text("cora")
    company.taps("cora", "Send")
    assert company.text("cora").startswith("2 people will hear now")
    company.at("2026-11-26 11:30")
    goes(company, "Nudge 2 teams", "Reminders")
    assert "sent by a coordinator: 2 people (2 arrived)" in company.text("cora")


def test_who_joins_at_a_weekend_is_told_of_on_monday_once(company: Company) -> None:
    """Three days are one line; who joined in the minutes before it is in it, and not in the next."""
    for moment, who in (
        ("2026-11-27 11:00", "ann"),
        ("2026-11-28 11:00", "hal"),
        ("2026-11-29 11:00", "sam"),
    ):
        company.at(moment)
        joined(company, who, "Health")
    company.at("2026-11-30 09:00")
    joined(company, "eve", "Social care")
    said = reminded(company.at("2026-11-30 09:50"))
    assert (
        "4 people have joined: Eve (Social care), Sam (Health), Hal (Health) and Ann (Health)."
        in said["cora"]
    )
    assert "joined" not in reminded(company.at("2026-12-01 09:30")).get("cora", "")


def test_not_one_of_us_leads_to_remove(company: Company) -> None:
    """The button below the line shows all of them; who was removed before is not told of."""
    for who in ("ann", "hal", "sam"):
        joined(company, who, "Health")
    goes(company, "People", "Sam", "Remove", "1")
    assert "2 people have joined" in reminded(company.at("2026-11-24 09:30"))["cora"]
    company.taps("cora", "See who has joined")
    assert "Ann, Health: 23 November 2026" in company.text("cora")
    assert "Sam" not in company.text("cora")
    company.taps("cora", "1: Hal is not one of us")
    assert "Remove Hal" in company.text("cora")
    company.taps("cora", "1")
    assert "Hal" not in goes(company, "People")


def test_busy_coordinators_hear_of_all_days_later(company: Company) -> None:
    """What is put off, because they are in the middle of something, leaves nobody out."""
    company.at("2026-11-28 11:00")
    joined(company, "ann", "Health")
    company.at("2026-11-29 11:00")
    joined(company, "hal", "Health")
    company.at("2026-11-30 09:25")
    goes(company, "People")
    assert "cora" not in reminded(company.at("2026-11-30 09:30"))
    assert "2 people have joined" in reminded(company.at("2026-11-30 10:01"))["cora"]


def test_a_practice_audit_tells_nobody(tmp_path: Path) -> None:
    """There is nobody to tell."""
    company = Company(tmp_path / "practice")
    company.types("eve", "/start")
    company.taps("eve", "Try it now", "1", "1")
    assert not company.rows_of("nudge")
    company.close()


def leaves(company: Company, who: str) -> None:
    """Somebody gives up their place."""
    company.types(who, "leave")
    company.taps(who, "Leave")


def test_who_has_left_stands_in_the_daily_line_with_the_team_that_is_empty(company: Company) -> None:
    """By role once they are forgotten, by name while they have another place; nobody is told of twice."""
    for who, team in (("ann", "Social care"), ("bea", "Social care"), ("hal", "Health")):
        joined(company, who, team)
    reminded(company.at("2026-11-24 09:30"))
    leaves(company, "hal")
    said = reminded(company.at("2026-11-25 09:30"))["cora"]
    assert "1 person has left: member (Health). Nobody is left in Health." in said
    assert "only where somebody has joined or left" in said
    leaves(company, "ann")
    joined(company, "sam", "Health")
    said = reminded(company.at("2026-11-26 09:30"))["cora"]
    assert "1 person has joined: Sam (Health)." in said
    assert "1 person has left: member (Social care)." in said
    assert "Nobody is left" not in said
    assert "cora" not in reminded(company.at("2026-11-27 09:30"))


def test_who_leaves_several_places_is_one_person(company: Company) -> None:
    """While their name is known. Once they are forgotten nobody can tell: then places are counted."""
    teams = ("Social care", "Health", "Voluntary")
    goes(company, "Teams", "o", "Voluntary")
    while any(button.label == "Yes" for row in company.card("cora").buttons for button in row):
        company.taps("cora", "1")
    for who in ("ann", "hal"):
        joined(company, who, teams[0])
        for team in teams[1:]:
            company.types("cora", "/area")
            company.taps("cora", "Invite", team)
            company.types(who, f"/start {company.code('cora')}")
            company.taps(who, "1")
    reminded(company.at("2026-11-24 09:30"))
    for _ in teams[1:]:
        gives_up_the_first(company, "ann")
    said = reminded(company.at("2026-11-25 09:30"))["cora"]
    assert re.search(r"1 person has left: Ann \([\w ]+ and [\w ]+\)\.", said)
    for _ in teams:
        gives_up_the_first(company, "hal")
    said = reminded(company.at("2026-11-26 09:30"))["cora"]
    assert re.search(r"3 places were given up: member \([\w ]+\), member \([\w ]+\) and member", said)


def gives_up_the_first(company: Company, who: str) -> None:
    """Somebody leaves the first of their places."""
    company.types(who, "/audits")
    company.taps(who, "1")
    leaves(company, who)


def test_whom_a_coordinator_removed_is_told_to_the_others(company: Company) -> None:
    """Who removed them knows it; of a team that was taken out nobody is told that its members left."""
    joined(company, "dora", "Health")
    joined(company, "ann", "Social care")
    goes(company, "People", "Dora")
    company.taps("cora", "Make")
    while company.presses_on(company.card("cora"), "promoted"):
        company.taps("cora", "1")
    reminded(company.at("2026-11-24 09:30"))
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "Remove", "1")
    said = reminded(company.at("2026-11-25 09:30"))
    assert "cora" not in said
    assert "1 person was removed: Ann (Social care). Nobody is left in Social care." in said["dora"]


def test_who_left_and_who_was_removed_are_told_apart(company: Company) -> None:
    """Hal went, Ann did not go of her own accord; one sentence for each."""
    for who, team in (("dora", "Health"), ("ann", "Social care"), ("hal", "Health"), ("sam", "Health")):
        joined(company, who, team)
    goes(company, "People", "Dora")
    company.taps("cora", "Make")
    while company.presses_on(company.card("cora"), "promoted"):
        company.taps("cora", "1")
    reminded(company.at("2026-11-24 09:30"))
    for name in ("Ann", "Sam"):
        goes(company, "People", name, "Remove", "1")
    leaves(company, "hal")
    said = reminded(company.at("2026-11-25 09:30"))["dora"]
    assert "1 person has left: member (Health). 2 people were removed: Sam (Health) and Ann (Social" in said


def handed_over(company: Company, to: str, by: str = "cora") -> None:
    """Cora, or whoever coordinates, hands over to somebody, and leaves."""
    company.types(by, "/area")
    company.taps(by, "People", "Hand over to somebody", to.title(), "Ask")
    company.taps(to, "See what that means", "Yes, I take over")
    company.taps(by, "Hand over", "Hand over and leave")


def test_who_has_handed_over_was_told_of_then(company: Company) -> None:
    """The next morning says nothing of it, nor of who joined days before and was told of to Cora."""
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    goes(company, "Invite", "Another coordinator")
    company.joins("dan", company.code("cora"), "Dan")
    goes(company, "People", "Yes: Dan")
    assert "joined" in reminded(company.at("2026-11-24 09:30"))["cora"]
    company.at("2026-11-25 10:00")
    handed_over(company, "ann")
    assert {"ann", "dan"} <= set(company.said)
    said = reminded(company.at("2026-11-26 09:30"))
    assert "ann" not in said
    assert "left" not in said.get("dan", "")


def test_whoever_takes_over_hears_what_nobody_has_heard(company: Company) -> None:
    """Hal joined on the day of it, so that Cora never heard."""
    joined(company, "ann", "Social care")
    reminded(company.at("2026-11-24 09:30"))
    company.at("2026-11-25 10:00")
    joined(company, "hal", "Health")
    handed_over(company, "ann")
    said = reminded(company.at("2026-11-26 09:30"))["ann"]
    assert "1 person has joined: Hal (Health)." in said
    assert "left" not in said.replace("joined or left", "")


def test_who_hands_over_after_another_has_is_told_of_no_more(company: Company) -> None:
    """Cora to Ann, and Ann to Hal on the same day: that neither coordinates was told when they went."""
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("sam", "Health")):
        joined(company, who, team)
    goes(company, "Invite", "Another coordinator")
    company.joins("dan", company.code("cora"), "Dan")
    goes(company, "People", "Yes: Dan")
    reminded(company.at("2026-11-24 09:30"))
    company.at("2026-11-25 10:00")
    handed_over(company, "ann")
    company.at("2026-11-25 11:00")
    handed_over(company, "hal", by="ann")
    company.at("2026-11-25 12:00")
    leaves(company, "sam")
    said = reminded(company.at("2026-11-26 09:30"))
    for who in ("dan", "hal"):
        assert "2 places were given up: member (Health) and member (Social care)." in said[who], who


@pytest.mark.parametrize("hears", [True, False])
def test_what_the_coordinator_before_was_not_told_is_told(company: Company, *, hears: bool) -> None:
    """Whoever wants no reminders was told nothing, so that it is new to who takes over."""
    joined(company, "ann", "Social care")
    if not hears:
        company.presses("cora", "hush:stop")
    joined(company, "hal", "Health")
    assert ("cora" in reminded(company.at("2026-11-24 09:30"))) is hears
    company.at("2026-11-25 10:00")
    joined(company, "sam", "Health")
    handed_over(company, "ann")
    said = reminded(company.at("2026-11-26 09:30"))["ann"]
    assert "Sam (Health)" in said
    assert ("Hal (Health)" in said) is not hears

"""What a coordinator does besides the straight way: teams, people, details, dates, remarks."""

import pytest

from tests.company import Company
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Cora with Social care and Health."""
    made.file = SMALL.replace("about: own", "about: area", 5).encode()
    found(made, "Social care", "Health")


@pytest.mark.parametrize("asked", ["Change the front door", "Change the contact"])
def test_nothing_of_a_refused_text_waits_for_its_number(company: Company, asked: str) -> None:
    """What stands beside a number is kept for it only if its length was all that was wrong."""
    goes(company, "Partnership details", asked)
    company.types("cora", "the boy of the old mill, born 3/4/2012, ring 01632 9602001")
    assert "old mill" not in company.text("cora") + company.every_text()
    company.types("cora", "01632 960200")
    assert ": 01632 960200." in company.text("cora")
    goes(company, "Partnership details", asked)
    company.types("cora", "Duty desk 01632 9602001")
    company.types("cora", "01632 960201")
    assert ": Duty desk 01632 960201." in company.text("cora")


def test_teams_are_renamed_fitted_and_removed(company: Company) -> None:
    """Freely, until they have answers in the round."""
    joined(company, "ann", "Social care")
    goes(company, "Teams", "Health", "Rename")
    company.types("cora", "Social care")
    assert "Another team has that name" in company.text("cora")
    company.types("cora", "CAMHS")
    assert "CAMHS (Health)" in company.text("cora")
    assert "does not depend" in goes(company, "Teams", "CAMHS", "What it does")
    opened(company)
    goes(company, "Teams", "Social care", "What it does", "No")
    assert {row.functions for row in company.rows_of("sheet")} == {frozenset()}
    goes(company, "Teams", "o", "Health", "Health", "Remove", "Remove it")
    assert "Health takes no part any more" in company.text("cora")
    answered(company, "ann", "2")
    for button in ("Rename", "What it does", "Remove"):
        assert "has answers in the round" in goes(company, "Teams", "Social care", button)
    goes(company, "Close answers", "1")
    assert "takes part from the next round" in goes(company, "Teams", "o", "Health")
    assert "None" not in company.text("cora")
    goes(company, "Teams", "CAMHS", "Remove", "Remove it")
    assert {row.name for row in company.rows_of("team") if row.ended} == {"CAMHS", "Health"}


def test_a_team_for_each_agency(company: Company) -> None:
    """One tap adds what is missing, and nothing twice."""
    goes(company, "Teams", "Health", "Invite people to it")
    code = company.code("cora")
    company.joins("hal", code, "Hal")
    goes(company, "Teams", "Health", "Remove", "Remove it")
    company.types("hal", "/start")
    assert "Northshire" not in company.text("hal")
    goes(company, "Teams", "a")
    names = [row.agency for row in company.rows_of("team") if row.ended is None]
    assert len(names) == len(set(names)) > 1


def test_details_can_be_changed(company: Company) -> None:
    """Name, contact, time zone and one's own name; what can't be is refused with the cure."""
    goes(company, "Partnership details", "Change the name")
    company.types("cora", " ", "Northshire SCP")
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", "c" * 101, "01632 960001")
    assert "Contact: 01632 960001" in company.text("cora")
    goes(company, "Partnership details", "Change the time zone")
    company.types("cora", "Mars")
    assert "I don't know that time zone" in company.text("cora")
    company.types("cora", "Europe/Dublin")
    goes(company, "Partnership details", "Change my own name")
    company.types("cora", "n" * 101, "Coralie")
    (area,) = company.rows_of("area")
    assert (area.name, area.zone) == ("Northshire SCP", "Europe/Dublin")
    assert "Coralie" in {row.name for row in company.rows_of("person")}
    joined(company, "ann", "Social care")
    company.types("ann", "/start")
    assert "01632 960001" in company.text("ann")


@pytest.mark.parametrize("said", ["n1", "y1"])
def test_key_that_is_said_twice_decides_about_one_person(company: Company, said: str) -> None:
    """Those who go on waiting have other keys then."""
    for who in ("lee", "lou"):
        goes(company, "Invite", "A lead")
        company.joins(who, company.code("cora"), who.title())
    goes(company, "People")
    company.types("cora", said, said)
    assert sum(row.pending and row.ended is None for row in company.rows_of("membership")) == 1
    company.types("cora", said.replace("1", "3"))
    assert not [row for row in company.rows_of("membership") if row.pending and row.ended is None]


def test_people_are_declined_promoted_removed_and_leave(company: Company) -> None:
    """The last coordinator stays."""
    for who in ("lee", "lou"):
        goes(company, "Invite", "A lead")
        company.joins(who, company.code("cora"), who.title())
    goes(company, "People", "n2")
    assert "has declined" in company.text("lou")
    goes(company, "People", "y1")
    assert "needs a coordinator" in goes(company, "People", "Cora", "Remove")
    joined(company, "ann", "Social care")
    goes(company, "People", "Ann", "Make a coordinator", "1")
    assert "is a coordinator already" in goes(
        company, "People", "Ann – Social care", "Make a coordinator", "1"
    )
    company.types("lee", "/area")
    company.taps("lee", "Leave", "1")
    assert "You have left Northshire" in company.text("lee")
    goes(company, "People", "Cora", "Remove", "Remove")
    company.types("cora", "/area")
    assert "Northshire" not in company.text("cora")
    company.types("ann", "/area")
    leave = f"leave:{company.rows_of('area')[0].id}"
    own = [row.id for row in company.rows_of("membership") if row.role == "coordinator" and not row.ended]
    company.presses("ann", f"{leave}:{own[0]}")
    assert "needs a coordinator" in company.text("ann")


def test_invitations_are_asked_for_and_kept_waiting(company: Company) -> None:
    """Not now, an empty name, a second opening, and a used one in the list."""
    company.types("ann", "/start")
    company.taps("ann", "2")
    goes(company, "Invite", "Social care")
    code = company.code("cora")
    company.types("ann", code.upper())
    company.taps("ann", "1")
    company.types("ann", "x" * 200)
    assert "can have 100" in company.text("ann")
    company.types("ann", "Ann", "/start")
    company.types("ann", f"/start {code}")
    assert "You are there already" in company.text("ann")
    company.presses("eve", "invited")
    assert "I can't use that code" in company.text("eve")
    company.presses("eve", "join:aaaaaaaaaaaaaaaa")
    assert "I can't use that code" in company.text("eve")
    assert "used 1 of 20" in goes(company, "Invite", "Invitations so far")


def test_rounds_are_extended_and_cancelled(company: Company) -> None:
    """Members hear of both; a date that can't be is refused."""
    joined(company, "ann", "Social care")
    opened(company)
    goes(company, "Extend", "1", "Tell them")
    assert "You have more time" in company.text("ann")
    goes(company, "Extend")
    company.types("cora", "1/1/2020")
    assert "in the past" in company.text("cora")
    company.types("cora", "in 5 weeks")
    assert "Answers close on" in company.text("cora")
    goes(company, "Cancel the round", "Cancel the round")
    assert "has been cancelled" in company.text("ann")
    company.types("ann", "/start")
    assert "No round is open" in company.text("ann")
    opened(company)
    assert [row.number for row in company.rows_of("round")] == [1, 2]


def test_who_cancels_hears_how_many_have_begun(company: Company) -> None:
    """Before the yes; somebody who begins meanwhile does not ask it anew."""
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    goes(company, "Cancel the round")
    assert "begun" not in company.text("cora")
    answered(company, "ann", "3")
    goes(company, "Cancel the round")
    assert "1 team has begun, with 9 answers so far." in company.text("cora")
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    company.taps("cora", "Cancel the round")
    assert "The round is cancelled." in company.text("cora")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("by two days", "Wednesday 23 December"),
        ("2 more days", "Wednesday 23 December"),
        ("another week", "Monday 28 December"),
        ("extend it by a week", "Monday 28 December"),
    ],
)
def test_what_comes_on_top_counts_from_the_day_they_close(company: Company, said: str, day: str) -> None:
    """A few days before, so that from today it would be sooner."""
    opened(company)
    goes(company, "Extend")
    company.types("cora", "21 December 2026")
    company.taps("cora", "1")
    company.at("2026-12-17 09:30")
    goes(company, "Extend")
    company.types("cora", said)
    assert day in company.text("cora")
    assert "sooner" not in company.text("cora")


def test_a_round_is_extended_to_a_day_once(company: Company) -> None:
    """A second coordinator, or an old button, tells nobody once more."""
    joined(company, "ann", "Social care")
    opened(company)
    goes(company, "Extend")
    asked = company.types("cora", "end of January")
    company.taps("cora", "Tell them")
    assert set(company.said) == {"ann", "cora"}
    journal = company.rows_of("journal")
    company.taps("cora", "Tell them", on=asked)
    assert set(company.said) == {"cora"}
    assert company.rows_of("journal") == journal
    assert "Answers close on Sunday 31 January 2027 already." in company.text("cora")


def test_draft_is_checked_and_remarked_on(company: Company) -> None:
    """A team says what is wrong, the scrutineer remarks, and both stand before the release."""
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    goes(company, "Invite", "A scrutineer")
    company.joins("sky", company.code("cora"), "Sky")
    goes(company, "People", "y1")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    round_ = company.rows_of("round")[0].id
    company.presses("ann", f"facts:{round_}")
    company.taps("ann", "1")
    company.presses("hal", f"facts:{round_}")
    company.taps("hal", "2")
    company.types("hal", "x" * 501)
    assert "501 characters" in company.text("hal")
    company.types("hal", "We have one now.")
    assert "sees that" in company.text("hal")
    company.presses("sky", f"facts:{round_}")
    assert "no return in this round" in company.text("sky")
    company.types("sky", "/area")
    company.taps("sky", "Remark on the round")
    company.types("sky", "The evidence is thin.")
    company.taps("sky", "Remark on the round")
    assert "The evidence is thin." in company.text("sky")
    said = goes(company, "Release")
    assert "The evidence is thin." in said
    assert "Health: We have one now." in said


def test_scrutineer_challenges_items(company: Company) -> None:
    """A level and a note of their own beside the draft; and the release names who did it."""
    joined(company, "ann", "Social care")
    goes(company, "Invite", "A scrutineer")
    company.joins("sky", company.code("cora"), "Sky")
    goes(company, "People", "y1")
    opened(company)
    answered(company, "ann", "3")
    company.types("sky", "/area")
    assert not company.presses_on(company.card("sky"), "doubts")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.types("sky", "/area")
    company.taps("sky", "Challenge an item", "1", "1")
    assert "Social care 3" in company.text("sky")
    company.taps("sky", "1")
    company.types("sky", "n" * 501, "I saw no policy.")
    assert "Your note: I saw no policy." in company.text("sky")
    company.taps("sky", "b", "2", "0", "x", "1")
    assert "Taken back" in company.text("sky")
    company.taps("sky", "b")
    assert [b.label[0] for row in company.card("sky").buttons for b in row].count("✓") == 1
    company.taps("sky", "b")
    assert "1 challenged" in str(company.card("sky").buttons)
    assert "challenges 1 item" in goes(company, "Release")
    company.taps("cora", "1")
    goes(company, "Results", "More detail", "Challenged by the scrutineer")
    assert "I saw no policy." in company.text("cora")
    company.types("ann", "/results")
    assert "released" in str(company.said["ann"])
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area")
    assert "First version, released by Cora on" in company.text("ann")


def test_two_scrutineers_do_not_speak_for_each_other(company: Company) -> None:
    """The second sees what the first said, and replaces it whole."""
    joined(company, "ann", "Social care")
    for who in ("sky", "sid"):
        goes(company, "Invite", "A scrutineer")
        company.joins(who, company.code("cora"), who.title())
        goes(company, "People", "y1")
    opened(company)
    answered(company, "ann", "3")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.types("sky", "/area")
    company.taps("sky", "Challenge an item", "1", "1", "1")
    company.types("sky", "I saw no policy.")
    company.types("sid", "/area")
    company.taps("sid", "Challenge an item", "1", "1")
    assert "– I saw no policy. What you say takes its place." in company.text("sid")
    company.taps("sid", "2")
    assert [(row.level, row.note) for row in company.rows_of("challenge")] == [(2, "")]


def test_earlier_rounds_stay_at_hand(company: Company) -> None:
    """For the coordinator and for teams, while a later round is open."""
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "3")
    released(company)
    opened(company)
    assert "Round 1, released on 23 November 2026" in str(
        goes(company, "Earlier rounds") and company.card("cora").buttons
    )
    company.taps("cora", "1")
    assert "Round 1 · November 2026 · released" in company.text("cora")
    (area,) = company.rows_of("area")
    company.presses("ann", f"rounds:{area.id}")
    company.taps("ann", "1")
    assert "Round 1 · November 2026 · released" in company.text("ann")


def test_set_up_details_can_be_changed(company: Company) -> None:
    """The contact is asked at set-up, the nation decides whom people are told to call."""
    said = goes(company, "Partnership details")
    assert "Contact: cora@northshire.example." in said
    company.taps("cora", "Change the nation", "Wales")
    assert "Nation: Wales." in company.text("cora")


def test_long_lists_come_in_pages(company: Company) -> None:
    """Of twenty teams fifteen are on the first card and five on the next; what is asked stays asked."""
    for _ in range(18):
        goes(company, "Teams", "o", "Health")
    assert len(company.presses_on(company.card("cora"), "team")) == 15
    company.taps("cora", "m")
    assert len(company.presses_on(company.card("cora"), "team")) == 5
    company.types("cora", "🙂")
    assert len(company.presses_on(company.card("cora"), "team")) == 5
    company.taps("cora", "e")
    assert len(company.presses_on(company.card("cora"), "team")) == 15
    goes(company, "Invite", "Make links for one person only", "m", "20")
    assert "for one person" in str(company.said["cora"])
    assert len(company.rows_of("invitation")) == 1


def test_single_use_links(company: Company) -> None:
    """A link for one person lets one person in."""
    goes(company, "Invite", "Make links for one person only", "Health")
    code = company.code("cora")
    assert "for one person" in str(company.said["cora"])
    company.joins("hal", code, "Hal")
    company.types("eve", f"/start {code}")
    assert "has been used up" in company.text("eve")


def test_links_are_renewed_for_who_has_not_joined(company: Company) -> None:
    """For each such team once, whatever is tapped; the new links let people in, and their numbers go on."""
    goes(company, "Invite", "Social care")
    goes(company, "Invite", "Health")
    company.joins("hal", company.code("cora"), "Hal")
    assert "New link" not in goes(company, "Invite")
    company.at("2027-01-20 09:00")
    (area,) = company.rows_of("area")
    goes(company, "Invite", "A new link for the team")
    code = company.code("cora")
    assert [row.number for row in company.rows_of("invitation")] == [1, 2, 3]
    company.presses("cora", f"renew:{area.id}")
    assert "Each team has somebody, or a link that still holds." in company.text("cora")
    assert len(company.rows_of("invitation")) == 3
    company.joins("sue", code, "Sue")
    assert "Welcome, Sue" in company.text("sue")


@pytest.mark.parametrize("said", ["leave it for later", "I'll do it Friday", "need to ask Jo first"])
def test_words_that_put_off_press_the_button_that_does(company: Company, said: str) -> None:
    """While agreeing: the next item comes, and nothing is agreed on this one."""
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Agree ratings", "c")):
        goes(company, *steps)
    before = company.text("cora")
    company.types("cora", said)
    typed = company.text("cora")
    goes(company, "Agree ratings", "c")
    assert company.text("cora") == before
    company.taps("cora", "l")
    assert company.text("cora") == typed != before


def test_agreeing_goes_round_and_comes_back(company: Company) -> None:
    """An item is left for later, taken up, seen differently, and made an action."""
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings", "c", "2")
    assert "Agreed: 2" in company.text("cora")
    company.taps("cora", "3")
    company.types("cora", "y" * 501, "One of us disagrees.")
    company.taps("cora", "1")
    company.types("cora", "z" * 501, "Write it down.")
    company.taps("cora", "p")
    assert [row.what for row in company.rows_of("action")] == ["Write it down."]
    while "to talk about" in company.text("cora"):
        company.taps("cora", "l")
    goes(company, "Agree ratings", "c")
    while "to talk about" in company.text("cora"):
        company.taps("cora", "0")
        if "why?" in company.text("cora"):
            company.types("cora", " x" * 300, "Because we say so.")
        company.taps("cora", "2")
    assert all(row.reason for row in company.rows_of("agreed") if row.level == 0)
    goes(company, "Release", "1")
    assert "Action" in str(goes(company, "Results", "Actions"))


def test_progress_round_after_a_release(company: Company) -> None:
    """It can be switched to and fro before it opens, and members are told what it asks."""
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "1d32")
    released(company)
    goes(company, "Open a round", "c", "p", "p", "p", "1", "Open the progress round")
    (only,) = [row.only for row in company.rows_of("sheet") if row.only is not None]
    low = {row.item for row in company.rows_of("answer") if row.level == 1 or row.other}
    assert low <= only
    company.types("ann", "/start")
    assert "This is a progress round" in company.text("ann")


@pytest.mark.parametrize(
    "said",
    [
        "change the contact to 01633 496 000",
        "contact: 01633 496000",
        "change my contact to cora@new.example",
        "update our phone number, its 01633 496000",
    ],
)
def test_where_a_number_belongs_is_said_on_the_card_of_the_partnership(company: Company, said: str) -> None:
    """It was only refused as identifying."""
    goes(company)
    company.types("cora", said)
    assert "tap what it is for, then type it there" in company.text("cora")
    assert "Partnership details" in company.text("cora").split("\n", maxsplit=1)[0]
    assert not {"01633", "cora@new.example"} & {*company.every_text().split()}

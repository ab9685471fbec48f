"""Coordinators at a real store: who says yes to whom, and what ends with a place of theirs."""

import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from flows.presses.partnership import INVITE_ALL
from flows.replies import Card, Document, Invite
from tests.company import Company
from tests.flows.play import buttons_of
from tests.so_far import so_far
from tests.steps import asks_to_coordinate, found, goes_as, joined


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate Northshire, where nobody is in Social care or Health yet."""
    found(made, "Social care", "Health")
    asks_to_coordinate(made, "dan")
    goes_as(made, "cora", "People", "Yes: Dan")


def doubled(company: Company, who: str) -> None:
    """Somebody coordinates by two rows, as databases have them from before that was ruled out."""
    (person,) = [row.id for row in company.rows_of("person") if row.name == who.title()]
    (row,) = [one for one in company.rows_of("membership") if one.person == person]
    second = {**row._mapping, "id": f"{row.id}-2"}
    marks = ", ".join("?" * len(second))
    values = [str(value) if isinstance(value, datetime) else value for value in second.values()]
    changed(company, f"INSERT INTO membership ({', '.join(second)}) VALUES ({marks})", *values)


def changed(company: Company, statement: str, *values: object) -> None:
    """Change the database, as an older version might have left it."""
    with closing(sqlite3.connect(company.folder / "audit.db")) as connection, connection:
        connection.execute(statement, values)


def places(company: Company, who: str) -> list[tuple[str, bool, bool]]:
    """The role of each place that somebody has had, whether it waits, and whether it has ended."""
    names = {row.id: row.name for row in company.rows_of("person")}
    return [
        (row.role, row.pending, row.ended is not None)
        for row in company.rows_of("membership")
        if names[row.person] == who.title()
    ]


@pytest.mark.parametrize("answer", ["y1", "n1"])
@pytest.mark.parametrize("said", ["y1", "n1"])
def test_key_of_somebody_who_was_answered_means_nobody_else(company: Company, answer: str, said: str) -> None:
    """Another coordinator was first: the card says so, and the key names nobody any more, however often."""
    for who in ("ann", "bob"):
        asks_to_coordinate(company, who)
    goes_as(company, "cora", "People")
    goes_as(company, "dan", "People")
    company.types("dan", answer)
    company.types("cora", said)
    assert ("Ann is in already." if answer == "y1" else "That button") in company.text("cora")
    asks = {b.key for b in buttons_of(company.card("cora").buttons) if b.key[0] in "yn"}
    assert asks == {"y3", "n3"}
    company.types("cora", said, said)
    assert places(company, "bob") == [("coordinator", True, False)]
    company.types("cora", "y3")
    assert places(company, "bob") == [("coordinator", False, False)]


def test_who_asks_meanwhile_gets_no_key_of_the_card(company: Company) -> None:
    """Abe stands before Ann in the list, and Ann's key means neither of them then."""
    asks_to_coordinate(company, "ann")
    goes_as(company, "dan", "People")
    asks_to_coordinate(company, "abe")
    company.types("dan", "y9", "y1")
    assert (places(company, "abe"), places(company, "ann")) == (
        [("coordinator", True, False)],
        [("coordinator", True, False)],
    )
    company.types("dan", "y2")
    assert places(company, "abe") == [("coordinator", False, False)]


def hands_over(company: Company, who: str) -> None:
    """Cora hands over to somebody, who says yes, and leaves."""
    goes_as(company, "cora", "People", "Hand over to somebody", who.title(), f"Ask {who.title()}")
    company.taps(who, "See what that means", "Yes, I take over")
    company.taps("cora", "Hand over", "Hand over and leave")


def test_who_asks_to_coordinate_and_takes_over_coordinates_once(company: Company) -> None:
    """Their place that waited is the one they have, and no second is left when it ends."""
    joined(company, "ann", "Social care")
    asks_to_coordinate(company, "ann")
    hands_over(company, "ann")
    assert places(company, "ann") == [("member", False, False), ("coordinator", False, False)]
    goes_as(company, "dan", "People", "Ann – coordinator", "Remove", "1")
    assert places(company, "ann") == [("member", False, False), ("coordinator", False, True)]


def test_who_coordinates_meanwhile_does_not_join_by_a_link_for_it(company: Company) -> None:
    """The link was open when they were promoted: their yes adds nothing."""
    joined(company, "ann", "Social care")
    goes_as(company, "cora", "Invite", "Another coordinator")
    offer = company.types("ann", f"/start {company.code('cora')}")
    goes_as(company, "dan", "People", "Ann", "Make a coordinator", "1")
    company.taps("ann", "1", on=offer)
    assert "You are there already." in company.text("ann")
    assert places(company, "ann") == [("member", False, False), ("coordinator", False, False)]


@pytest.mark.parametrize("at", [0, 1])
def test_second_row_of_a_coordinator_goes_with_either(company: Company, at: int) -> None:
    """A database may hold two rows of one coordinator: whichever is ended, they coordinate no more."""
    asks_to_coordinate(company, "ann")
    goes_as(company, "cora", "People", "Yes: Ann")
    doubled(company, "ann")
    goes_as(company, "dan", "People")
    company.taps("dan", [b.key for b in buttons_of(company.card("dan").buttons) if b.label[:3] == "Ann"][at])
    company.taps("dan", "Remove", "1")
    assert places(company, "ann") == [("coordinator", False, True)] * 2


@pytest.mark.parametrize("key", ["y1", "n1"])
def test_answer_to_who_coordinates_already_ends_what_waits(company: Company, key: str) -> None:
    """A yes gives no second row, and a no takes away nothing they have."""
    doubled(company, "dan")
    changed(company, "UPDATE membership SET pending = 1 WHERE id LIKE '%-2'")
    goes_as(company, "cora", "People")
    company.types("cora", key)
    assert places(company, "dan") == [("coordinator", False, False), ("coordinator", True, True)]


def test_two_rows_of_one_person_are_one_coordinator(company: Company) -> None:
    """The last who coordinates stays, though they have a second row."""
    doubled(company, "cora")
    goes_as(company, "cora", "People", "Dan – coordinator", "Remove", "1")
    goes_as(company, "cora", "People")
    company.taps("cora", "1", "Remove")
    assert "A partnership needs a coordinator." in company.text("cora")
    assert places(company, "cora") == [("coordinator", False, False)] * 2


def test_promoted_by_a_place_that_is_no_team_s_is_still_a_member_of_one(company: Company) -> None:
    """The journal says that a member of a team coordinates, whichever of their places was tapped."""
    joined(company, "ann", "Social care")
    goes_as(company, "cora", "Invite", "A lead")
    company.joins("ann", company.code("cora"), "Ann")
    goes_as(company, "cora", "People", "Yes: Ann")
    goes_as(company, "cora", "People", "Ann – lead", "Make a coordinator", "1")
    assert "a member of a team became a coordinator as well" in goes_as(company, "cora", "Journal")


def asks_the_team(company: Company, who: str) -> Card:
    """Somebody who coordinates asks to join Social care, where Ann is; the card that asks her."""
    joined(company, "ann", "Social care")
    goes_as(company, who, "Invite", "Social care")
    company.joins(who, company.code(who), who.title())
    return company.taps("ann", "1")


@pytest.mark.parametrize("by", ["cora", "dan"])
def test_who_coordinates_no_more_asks_no_team(company: Company, by: str) -> None:
    """What they asked for ends with their place, and the team has no say about a coordinator who is none."""
    asked = asks_the_team(company, "dan")
    goes_as(company, by, "People", "Dan – coordinator", "Remove", "1")
    assert places(company, "dan") == [("coordinator", False, True), ("member", True, True)]
    company.taps("ann", "1", on=asked)
    assert places(company, "dan")[1] == ("member", True, True)


def test_who_has_handed_over_asks_no_team(company: Company) -> None:
    """It is the same when somebody else takes their place."""
    asks_the_team(company, "cora")
    hands_over(company, "ann")
    assert not [row.name for row in company.rows_of("person") if row.name == "Cora"]
    assert not [row for row in company.rows_of("membership") if row.pending and row.ended is None]


def test_team_is_not_asked_for_who_coordinates_no_more(company: Company) -> None:
    """A database may hold what somebody asked for who coordinates no more: they join like anybody."""
    asked = asks_the_team(company, "dan")
    goes_as(company, "cora", "People", "Dan – coordinator", "Remove", "1")
    goes_as(company, "cora", "Invite", "Social care")
    code = company.code("cora")
    changed(company, "UPDATE membership SET ended = NULL WHERE pending")
    company.types("ann", "/start")
    assert "waits" not in str(company.card("ann").buttons)
    company.taps("ann", "1", on=asked)
    assert "Dan no longer coordinates Northshire" in company.text("ann")
    company.joins("dan", code, "Dan")
    assert places(company, "dan")[1:] == [("member", True, True), ("member", False, False)]


def test_team_that_a_coordinator_waits_for_has_nobody(company: Company) -> None:
    """Of those who ask nobody has joined: the team is among those that get a link."""
    asks_the_team(company, "dan")
    goes_as(company, "cora", "People", "Ann", "Remove", "1")
    (area,) = [row.id for row in company.rows_of("area") if not row.practice]
    company.presses("cora", INVITE_ALL(area))
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    assert "Social care" in file.text


def test_an_invitation_pairs_nobody_with_the_contact_of_another(company: Company) -> None:
    """Who invites is named while they coordinate; whom to ask is the contact, with its own name or none."""
    goes_as(company, "cora", "Invite", "Social care")
    assert "Questions? Cora, cora@northshire.example" in str(company.said["cora"])
    goes_as(company, "dan", "Invite", "Health")
    (sent,) = (one for one in company.said["dan"] if isinstance(one, Invite))
    assert sent.text.startswith("Dan invites you")
    assert "Questions? cora@northshire.example" in sent.text
    company.types("ann", sent.code)
    assert "Dan invites you" in company.text("ann")
    (place,) = [one for one in company.rows_of("membership") if one.id == _place_of(company, "dan")]
    company.presses("dan", f"leave:{place.area}:{place.id}")
    company.taps("dan", "1")
    company.types("bob", sent.code)
    assert "A coordinator invites you" in company.text("bob")
    assert "Dan" not in company.text("bob")


def test_a_coordinator_who_is_out_but_still_known_is_on_no_link(company: Company) -> None:
    """Somebody removed stays known for a while, to be taken back; the links say nothing of them."""
    goes_as(company, "dan", "Invite", "Health")
    code = company.code("dan")
    goes_as(company, "cora", "People", "Dan", "Remove", "1")
    assert "Dan" in {row.name for row in company.rows_of("person")}
    company.types("bob", code)
    assert "Dan" not in company.text("bob")


def _place_of(company: Company, who: str) -> str:
    (person,) = [row.id for row in company.rows_of("person") if row.name == who.title()]
    (place,) = [row.id for row in company.rows_of("membership") if row.person == person]
    return str(place)

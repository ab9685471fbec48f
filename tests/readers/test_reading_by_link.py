"""Whoever reads a return by a link takes no other part in its round, at a real store."""

import pytest

from flows.presses.answering import READ_PAGE, TAKE_BACK
from flows.presses.partnership import HAND_ON, HAND_OVER_ASK, HAND_OVER_TO, HANDED_ON, PROMOTE, PROMOTED
from tests.approvals import linked, read, sheet_of, taken
from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes, released


@so_far
def company(made: Company) -> None:
    """Ann is in a team of Northshire and has answered a question; Hal is in another."""
    ann_and_hal(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2")


def invited(company: Company, what: str = "Health") -> str:
    """The code of an invitation that Cora makes."""
    goes(company, "Invite", what)
    return company.code("cora")


def taken_back(company: Company) -> None:
    """Ann takes the return back from approval."""
    company.presses("ann", TAKE_BACK(sheet_of(company)))


def places(company: Company) -> list[str]:
    """The roles that whoever has the last link holds or asks for."""
    person = company.rows_of("approval")[-1].person
    return [row.role for row in company.rows_of("membership") if row.person == person]


@pytest.mark.parametrize("who", ["cora", "hal"])
def test_who_takes_part_reads_no_return_by_a_link(company: Company, who: str) -> None:
    """Teams answer blind: neither the coordinator nor another team may."""
    code = linked(company)
    company.types(who, f"/start {code}")
    assert "takes no other part" in company.text(who)


@pytest.mark.parametrize("what", ["Health", "Another coordinator"])
def test_who_reads_one_joins_nothing_until_the_round_is_over(company: Company, what: str) -> None:
    """Not while it is out, nor once it is taken back; when the results are there, they can."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    code = invited(company, what)
    for _ in range(2):
        company.types("eve", f"/start {code}")
        assert "takes no other part in the same round" in company.text("eve")
        assert not company.presses_on(company.card("eve"), "join")
        taken_back(company)
    assert places(company) == []
    answered(company, "hal", "1")
    released(company)
    company.types("eve", f"/start {code}")
    company.taps("eve", "Join")
    assert len(places(company)) == 1


def test_who_was_invited_before_reading_joins_nothing_either(company: Company) -> None:
    """The card with Join is there already, and has no effect once the return is theirs to read."""
    code = invited(company)
    company.types("eve", f"/start {code}")
    (join,) = company.presses_on(company.card("eve"), "join")
    taken(company, "eve", linked(company))
    company.presses("eve", join)
    assert places(company) == []
    company.types("eve", f"/start {code}")
    company.presses("eve", join)
    assert "takes no other part in the same round" in company.text("eve")
    company.presses("eve", READ_PAGE(sheet_of(company)))
    assert "To approve" in company.text("eve")
    assert places(company) == []


def test_who_opened_a_link_and_read_nothing_joins_once_it_is_taken_back(company: Company) -> None:
    """Nothing was seen, so nothing is given away."""
    taken(company, "eve", linked(company))
    taken_back(company)
    company.types("eve", f"/start {invited(company)}")
    company.taps("eve", "Join")
    assert places(company) == ["member"]


def test_a_lead_reads_a_return_by_a_link_and_one_who_reads_asks_to_be_a_lead(company: Company) -> None:
    """Leads answer nothing, and are shown nothing before the release."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.types("eve", f"/start {invited(company, 'A lead')}")
    company.taps("eve", "Join")
    assert places(company) == ["lead"]
    company.presses("eve", READ_PAGE(sheet_of(company)))
    assert "To approve" in company.text("eve")


def test_a_lead_who_reads_a_return_comes_to_coordinate_by_no_way_until_the_release(company: Company) -> None:
    """Neither made a coordinator, nor handed over to; by old buttons neither. Afterwards they may."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.types("eve", f"/start {invited(company, 'A lead')}")
    company.taps("eve", "Join")
    (name,) = [
        one.name for one in company.rows_of("person") if one.id == company.rows_of("approval")[-1].person
    ]
    goes(company, "People", f"Yes: {name}")
    (place,) = [row for row in company.rows_of("membership") if row.role == "lead"]
    goes(company, "People", name)
    assert "they can't run this round" in company.text("cora")
    assert not company.presses_on(company.card("cora"), PROMOTE.verb)
    where = (place.area, place.id)
    asker = next(row.id for row in company.rows_of("membership") if row.role == "coordinator")
    for press in (
        PROMOTE(*where),
        PROMOTED(*where),
        HAND_OVER_TO(*where),
        HAND_OVER_ASK(*where),
        HAND_ON(*where, asker),
        HANDED_ON(*where, "n"),
    ):
        company.presses("cora", press)
        assert "they can't run this round" in company.text("cora")
    goes(company, "People", "Hand over to somebody")
    assert name not in str(company.card("cora").buttons)
    assert places(company) == ["lead"]
    taken_back(company)
    company.presses("cora", PROMOTED(*where))
    assert places(company) == ["lead"]
    answered(company, "hal", "1")
    released(company)
    company.does("cora", PROMOTED(*where))
    assert places(company) == ["lead", "coordinator"]

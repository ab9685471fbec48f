"""Handing the coordination over at a real store: who may, what becomes of both, and who hears."""

import pytest

from flows.replies import Card
from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import found, goes, joined


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate; Ann is in a team."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    goes(made, "Invite", "Another coordinator")
    made.joins("dan", made.code("cora"), "Dan")
    goes(made, "People", "Yes: Dan")


def test_who_is_asked_says_yes_and_who_asked_leaves(company: Company) -> None:
    """Only who asked can hand over by that answer; the other coordinator hears, and the successor is in."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    assert "Cora asks you to take over as coordinator of Northshire." in company.text("ann")
    company.taps("ann", "See what that means")
    company.taps("ann", "Yes, I take over")
    assert {"cora", "dan"} <= set(company.said)
    company.taps("dan", "Hand over")
    assert not company.presses_on(company.card("dan"), "handedon")
    company.taps("cora", "Hand over")
    assert company.presses_on(company.card("cora"), "handedon")
    company.taps("cora", "Hand over and leave")
    assert "Cora has handed over to Ann, who coordinates now." in company.text("dan")
    assert "You coordinate Northshire now." in company.text("ann")
    company.taps("ann", "Say how to reach me")
    company.types("ann", "ann@northshire.example")
    assert "Contact: ann@northshire.example" in company.text("ann")
    company.types("cora", "/area")
    assert "Open a round" not in str(company.card("cora"))
    assert "Cora" not in {row.name for row in company.rows_of("person")}


def contact_is(company: Company, said: str) -> None:
    """Cora says how to reach her."""
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", said)


def handed_to_ann(company: Company, label: str) -> str:
    """Cora hands over to Ann; what Cora was asked last."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.taps("ann", "See what that means")
    company.taps("ann", "Yes, I take over")
    company.taps("cora", "Hand over")
    asked = company.text("cora")
    company.taps("cora", label)
    return asked


def heard(company: Company, who: str) -> str:
    """All that somebody was just told."""
    return " ".join(text_of(one) for one in company.said.get(who, ()) if isinstance(one, Card))


def kept(company: Company) -> str:
    """The contact that is kept."""
    (area,) = [row for row in company.rows_of("area") if not row.practice]
    return str(area.contact)


@pytest.mark.parametrize(
    "contact",
    [
        "cora@northshire.example",
        "Cora, 01632 960001",
        "Cora (mobile 01632 960001)",
        "Cora, ccole2@n.example",
        "Mrs Cora 07700 900001",
        "07700 900001 (Cora)",
        "Lead: Cora, home@private.example",
        "Ask for Cora on 01632 960001",
    ],
)
def test_a_contact_that_goes_with_who_leaves_is_the_successor(company: Company, contact: str) -> None:
    """Until they say another; nobody is told that a role stands there, or that the old one does."""
    contact_is(company, contact)
    asked = handed_to_ann(company, "Hand over and leave")
    assert f"Until then the contact is “{contact}”. Afterwards it is “Ann”." in asked
    assert "Everybody in Northshire hears of it." in asked
    assert kept(company) == "Ann"
    said = heard(company, "ann")
    assert "People see “Ann” as the contact until you say how to reach you." in said
    assert "contact of before" not in said
    assert "now it says" not in said + heard(company, "dan")


def test_a_contact_that_names_nobody_stands(company: Company) -> None:
    """One that is shared; and one that is there no more is said not to be."""
    contact_is(company, "audit@northshire.example")
    asked = handed_to_ann(company, "Hand over and leave")
    assert "The contact stays “audit@northshire.example”. If it reaches only the one who" in asked
    assert "people see Ann there" not in asked
    assert kept(company) == "audit@northshire.example"
    assert "People still see the contact of before" in heard(company, "ann")


def after_leaving(company: Company, before: str) -> str:
    """What is kept of this contact when Cora has gone."""
    contact_is(company, before)
    company.types("cora", "leave")
    company.taps("cora", "1")
    return kept(company)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Cora or Dan, 01632 960001", "Ann or Dan, 01632 960001"),
        ("Safeguarding hub 01632 960001, ask for Cora", "Safeguarding hub 01632 960001, ask for Ann"),
        ("hub@northshire.example or Cora (07700 900001)", "hub@northshire.example or Ann"),
    ],
)
def test_what_is_not_theirs_alone_stays(company: Company, before: str, after: str) -> None:
    """Who is named beside who leaves, or an office before them, with the number."""
    contact_is(company, before)
    asked = handed_to_ann(company, "Hand over and leave")
    assert f"Afterwards it is “{after}”." in asked
    assert kept(company) == after


def test_another_coordinators_contact_stands(company: Company) -> None:
    """Whoever hands over is not whom people ask; the card says who is."""
    contact_is(company, "Dan, 01632 960002")
    asked = handed_to_ann(company, "Hand over and leave")
    assert "The contact stays “Dan, 01632 960002”." in asked
    assert "please change it first" not in asked
    assert kept(company) == "Dan, 01632 960002"


def test_a_number_alone_can_be_changed_from_the_card(company: Company) -> None:
    """Nobody can tell whose it is: who hands over can."""
    contact_is(company, "01632 960001")
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.taps("ann", "See what that means", "Yes, I take over")
    company.taps("cora", "Hand over", "Change the contact")
    company.types("cora", "Ann, 01632 960003")
    assert kept(company) == "Ann, 01632 960003"


def test_of_two_of_one_name_the_successors_stands_alone(company: Company) -> None:
    """A number beside a name that both have may be the leaver's, and goes."""
    company.types("ann", "my name", "Cora")
    contact_is(company, "Cora, 01632 960001")
    goes(company, "People", "Hand over to somebody", "Cora", "Ask Cora")
    company.taps("ann", "See what that means", "Yes, I take over")
    company.taps("cora", "Hand over", "Hand over and leave")
    assert kept(company) == "Cora"


def test_who_stays_in_a_team_is_whom_people_ask_no_more(company: Company) -> None:
    """Nobody is forgotten, and the contact is the successor's all the same."""
    contact_is(company, "Cora, 01632 960001")
    goes(company, "Invite", "Social care")
    company.types("cora", f"/start {company.code('cora')}")
    company.taps("cora", "1")
    company.taps("ann", "Approve or decline", "1")
    asked = handed_to_ann(company, "Hand over and stay")
    assert "Afterwards it is “Ann”." in asked
    assert kept(company) == "Ann"
    assert "People see “Ann” as the contact until" in heard(company, "ann")


def test_one_of_two_coordinators_leaves(company: Company) -> None:
    """The other is the contact from then on and hears it; whoever left is told to ask them."""
    contact_is(company, "Cora, 01632 960001")
    company.types("cora", "leave")
    assert "Afterwards it is “Dan”." in company.text("cora")
    company.taps("cora", "1")
    assert kept(company) == "Dan"
    assert "Cora coordinates Northshire no more. People see “Dan” as the contact" in heard(company, "dan")
    assert "960001" not in heard(company, "cora")
    assert "Dan" in heard(company, "cora")
    company.taps("dan", "Say how to reach me")
    company.types("dan", "Dan, 01632 960002")
    assert kept(company) == "Dan, 01632 960002"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Cora or Dan, 01632 960001", "Dan, 01632 960001"),
        ("Hub 01632 960001, ask for Cora/Dan", "Hub 01632 960001, ask for Dan"),
        ("Hub 01632 960001: Dan, and Cora", "Hub 01632 960001: Dan"),
        ("Hub 01632 960001: Cora and/or Dan", "Hub 01632 960001: Dan"),
        ("Cora; or Dan, 01632 960001", "Dan, 01632 960001"),
        ("Hub 01632 960001: Ann, Dan, and Cora", "Hub 01632 960001: Ann, Dan"),
        ("Hub 01632 960001: Cora, Ann and Dan", "Hub 01632 960001: Ann and Dan"),
        ("01632 960200, ask for Dan, or Cora", "01632 960200, ask for Dan"),
        ("Ring or text Cora, or Dan, 01632 960200", "Ring or text Dan, 01632 960200"),
    ],
)
def test_who_is_named_already_is_not_named_twice(company: Company, before: str, after: str) -> None:
    """The one who leaves goes out of the contact of both."""
    assert after_leaving(company, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Dan 01632 960201, Cora 01632 960202", "Dan 01632 960201, coordinator 01632 960202"),
        ("Dan and Cora: 01632 960001", "Dan and coordinator: 01632 960001"),
        ("Cora, mobile 01632 960202, or Dan", "coordinator, mobile 01632 960202, or Dan"),
        ("Dan (or his deputy Cora), 01632 960001", "Dan (or his deputy coordinator), 01632 960001"),
        ("Hub 01632 960001: Dan (or Cora)", "Hub 01632 960001: Dan (or coordinator)"),
        ("Hub 01632 960001: Cora or, if away, Dan", "Hub 01632 960001: coordinator or, if away, Dan"),
        ("Hub 01632 960001: Either Dan or Cora", "Hub 01632 960001: Either Dan or coordinator"),
        ("Hub 01632 960001: Mrs Cora or Dan", "Hub 01632 960001: Mrs coordinator or Dan"),
        ("Cora, Dan's deputy, 01632 960202", "coordinator, Dan's deputy, 01632 960202"),
    ],
)
def test_more_than_a_joint_beside_a_name_keeps_its_place(company: Company, before: str, after: str) -> None:
    """Their role stands there: what is beside it may be the leaver's, and is not said to be another's."""
    assert after_leaving(company, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Dan 01632 960201, Cora 01632 960202", "Dan 01632 960201, coordinator 01632 960202"),
        ("Cora (cc2@n.example) or Dan", "coordinator (cc2@n.example) or Dan"),
        ("Dan 01632 960201, Cora", "Dan 01632 960201, Ann"),
    ],
)
def test_nobody_who_is_new_gets_the_leavers_number(company: Company, before: str, after: str) -> None:
    """Beside another coordinator who is named, the successor stands only where no number follows."""
    contact_is(company, before)
    handed_to_ann(company, "Hand over and leave")
    assert kept(company) == after


def test_a_coordinator_is_removed(company: Company) -> None:
    """Whoever removes them is asked from then on, and the removed one is told to ask them."""
    contact_is(company, "Dan, 01632 960002")
    goes(company, "People", "Dan", "Remove")
    assert "Afterwards it is “Cora”." in company.text("cora")
    company.taps("cora", "1")
    assert "The contact is “Cora” now." in company.text("cora")
    assert kept(company) == "Cora"
    assert "Cora" in heard(company, "dan")
    assert "960002" not in heard(company, "dan")


def test_a_coordinator_takes_their_own_place_away(company: Company) -> None:
    """By the list of people: the other one hears that they are whom people ask."""
    contact_is(company, "Cora, 01632 960001")
    goes(company, "People", "Cora", "Remove", "1")
    assert kept(company) == "Dan"
    assert "People see “Dan” as the contact" in heard(company, "dan")


def test_an_answer_alone_makes_nobody_a_coordinator(company: Company) -> None:
    """Whoever was not asked may say yes all the same, and nothing comes of it."""
    before = [(row.id, row.ended) for row in company.rows_of("membership")]
    (area,) = {row.area for row in company.rows_of("membership")}
    (place,) = [row.id for row in company.rows_of("membership") if row.role == "member"]
    company.presses("ann", f"succeeding:{area}:{place}:{place}:y")
    company.types("ann", "/area")
    company.presses("ann", f"handedon:{area}:{place}:n")
    assert [(row.id, row.ended) for row in company.rows_of("membership")] == before


@pytest.mark.parametrize(
    "yes", ["yes", "yes I'd be happy to", "sure, I'd love to", "I can do that", "with pleasure"]
)
def test_a_willing_yes_to_the_news_leads_to_what_it_means_and_there_is_kept(
    company: Company, yes: str
) -> None:
    """Nothing happens by the first, which may be said to the news alone; the second is the answer."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.types("ann", yes)
    assert "Take over as coordinator of Northshire?" in company.text("ann")
    company.types("ann", yes)
    assert "Ann agrees to take over as coordinator." in company.text("cora")


@pytest.mark.parametrize("read", ["ok", "thanks", "ok thanks"])
def test_what_only_says_that_it_was_read_leads_nowhere(company: Company, read: str) -> None:
    """It is no yes."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.types("ann", read)
    assert "Take over as coordinator of Northshire?" not in company.text("ann")


@pytest.mark.parametrize(
    "said",
    [
        "no thanks, too busy",
        "no",
        "no sorry",
        "sorry I can't",
        "I'm too busy",
        "I'd rather not",
        "no thank you, I don't have time",
        "I can't take this on at the moment",
        "not me, please ask somebody else",
        "no, I'm leaving myself",
    ],
)
def test_a_no_to_being_asked_leads_to_where_it_is_said(company: Company, said: str) -> None:
    """It was not understood, or heard as something else; nothing is told before the button is tapped."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.types("ann", said)
    assert "Take over as coordinator of Northshire?" in company.text("ann")
    assert "cora" not in company.said
    company.taps("ann", "No, I'd rather not")
    assert "would rather not take over" in company.heard("cora")

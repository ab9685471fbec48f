"""What people are called besides their names, a role or a team, is in many sentences and means nobody."""

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

CALLED = {
    "ana": "Ana team mgr",
    "ed": "Eddie (head of safeguarding)",
    "cam": "Cam from camhs",
    "bev": "Bev, Police lead",
    "hope": "Hope",
}


@so_far
def company(made: Company) -> None:
    """A round is open in the framework that is shipped; Cam is in a team of nurses, and camhs is another."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ana", "Social care"), ("ed", "Police"), ("cam", "Health"), ("bev", "Police")):
        joined(made, who, team)
    joined(made, "hope", "Social care")
    for who, name in CALLED.items():
        made.types(who, "change my name", name)
        if "type yes" in made.text(who):
            made.types(who, "yes")
    goes(made, "Teams", "o", "Health")
    while any(one.label == "Yes" for one in buttons_of(made.card("cora").buttons)):
        made.taps("cora", "2")
    goes(made, "Teams", "Health 2", "Rename")
    made.types("cora", "camhs")
    opened(made)


def heads(company: Company) -> str:
    """What stands on Cora's card, on one line."""
    return company.text("cora").replace("\n", " ")


@pytest.mark.parametrize("where", ["", "People", "Teams"])
@pytest.mark.parametrize(
    "text",
    [
        "add team Health visitors",
        "add a new team called Health visitors",
        "change the date of the next round to june",
        "what is the state of the return",
        "let camhs finish",
        "show me the list of police teams",
        "open the next round in june",
        "make the lead of the audit the one who answers",
        "i would hope the team is done",
    ],
)
def test_no_sentence_lands_on_somebody_for_their_role(company: Company, where: str, text: str) -> None:
    """There the first key is Remove."""
    goes(company, *([where] if where else []))
    company.types("cora", text)
    labels = [one.label for one in buttons_of(company.card("cora").buttons)]
    assert "New link" not in labels


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("make ana a lead", "Ana team mgr"),
        ("where is Cam", "Cam from camhs"),
        ("which team is eddie in", "Eddie (head of safeguarding)"),
        ("what about Cam from camhs", "Cam from camhs"),
        ("take Hope off the list", "Hope"),
    ],
)
def test_by_their_own_names_they_are_found(company: Company, text: str, name: str) -> None:
    """In part and in full; by an ordinary word only where it is written as a name."""
    goes(company, "People")
    company.types("cora", text)
    assert f"{name} – " in heads(company)
    assert "New link" in [one.label for one in buttons_of(company.card("cora").buttons)]


def test_a_team_that_is_to_be_added_is_asked_about(company: Company) -> None:
    """With its agency where that is named, from wherever it is said."""
    for text, then in (
        ("add team Health visitors", "Does your team"),
        ("add a new team called Bright Start", "agency"),
    ):
        goes(company, "People")
        assert "Is that a new team?" in company.types("cora", text).notice
        company.types("cora", "yes")
        assert then in heads(company), text


def test_the_date_of_the_next_round_is_no_reason_to_cancel_this_one(company: Company) -> None:
    """It is said when it is chosen."""
    goes(company)
    assert "is chosen when the results" in company.types("cora", "move the next round to march").notice


def test_a_team_is_meant_by_its_name(company: Company) -> None:
    """Though somebody of another one is called so."""
    for steps in ((), ("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
        company.types("cora", "let camhs finish")
        assert "Cam" not in heads(company)
        assert "camhs" in heads(company)


@pytest.mark.parametrize(
    "where",
    [
        ("Invite",),
        ("Partnership details", "Who answers for the data"),
        ("People",),
        ("Teams",),
        ("Journal",),
        ("Who has what",),
        (),
    ],
)
def test_teams_and_people_are_the_partnerships(company: Company, where: tuple[str, ...]) -> None:
    """From every card, though their names are parts of other buttons there."""
    for text, heading in (("teams", "Teams"), ("people", "People"), ("show me the teams", "Teams")):
        goes(company, *where)
        assert company.types("cora", text).heading == heading
    assert company.types("ana", "teams").heading != "Teams"

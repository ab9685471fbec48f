"""The kind of a team and whom to write to in it, at a real store: changed at any time, and in the journal."""

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """A partnership of one team."""
    found(made, "Social care")


def test_kind_and_contact_change_while_a_round_is_open(company: Company) -> None:
    """Nothing else of the team changes, and what stood before can be left empty again."""
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    goes(company, "Teams", "Social care", "Change its kind")
    company.types("cora", "locality")
    company.taps("cora", "Change whom to write to")
    card = company.types("cora", "Jo Smith, 01632 960123")
    assert "Saved." in card.notice
    assert "Social care · locality" in company.text("cora")
    assert "Whom to write to: Jo Smith, 01632 960123" in company.text("cora")
    company.taps("cora", "Change its kind")
    assert "Now: locality." in company.text("cora")
    company.taps("cora", "No kind", "Change whom to write to", "Nobody to write to")
    assert "Whom to write to" not in company.text("cora")
    (row,) = company.rows_of("team")
    assert (row.name, row.kind, row.contact) == ("Social care", "", "")
    assert "changed a team's kind or whom to write to" in goes(company, "Journal")


def test_what_is_no_contact_is_asked_for_again(company: Company) -> None:
    """Nothing is kept of a key, a question, or a text that puts it off."""
    for said in ("2", "don't know yet", "none", "who is it?", "x" * 101):
        goes(company, "Teams", "Social care", "Change whom to write to")
        company.types("cora", said)
        (row,) = company.rows_of("team")
        assert row.contact == "", said


def test_a_kind_is_free_and_a_contact_a_name_an_address_or_a_number(company: Company) -> None:
    """As in a pasted list."""
    for button, column, texts in (
        ("Change its kind", "kind", ("primary", "Special school (SEMH)", "16 to 19", "children's home")),
        (
            "Change whom to write to",
            "contact",
            ("Jo Smith", "head@school.example", "Office: 01632 960123", "Jo Smith (DSL), jo@x.example"),
        ),
    ):
        for said in texts:
            goes(company, "Teams", "Social care", button)
            company.types("cora", said)
            (row,) = company.rows_of("team")
            assert getattr(row, column) == said


def test_a_name_typed_where_the_teams_stand_may_be_a_new_team(company: Company) -> None:
    """It is asked about, and a yes is as tapping to add one; nothing is added by the name alone."""
    for said in ("Youth Offending Westshire", "hospital"):
        before = len(company.rows_of("team"))
        goes(company, "Teams")
        assert "Is that a new team?" in company.types("cora", said).notice, said
        company.types("cora", "yes")
        assert len(company.rows_of("team")) == before
    company.taps("cora", "Health")
    while "Yes" in [button.label for row in company.card("cora").buttons for button in row]:
        company.taps("cora", "Yes")
    assert "Added as Health. Tap it to rename it." in company.text("cora")
    assert {row.name for row in company.rows_of("team")} == {"Social care", "Health"}


def test_what_is_no_name_is_no_new_team_where_the_teams_stand(company: Company) -> None:
    """A key, a question, a refusal, a sentence, and a team that is there."""
    for said in (
        "9",
        "q",
        "not now",
        "what is a team for?",
        "we have not yet agreed who of us answers",
        "/nope",
    ):
        goes(company, "Teams")
        assert "new team" not in company.types("cora", said).notice, said
    goes(company, "Teams")
    company.types("cora", "social care")
    assert "Rename" in [button.label for row in company.card("cora").buttons for button in row]
    goes(company, "People")
    assert "new team" not in company.types("cora", "Westshire Police").notice


def test_an_order_a_sentence_a_person_or_several_are_no_new_team(company: Company) -> None:
    """They are answered as any text that is not understood."""
    joined(company, "hal", "Social care")
    for said in (
        "delete Health",
        "remove the school",
        "rename police",
        "Close one",
        "wrong team",
        "our teams are ready",
        "that's all of them",
        "nobody from probation",
        "Hal",
        "hospital and a charity",
        "NHS, voluntary sector",
        "the east side of town centre",
    ):
        goes(company, "Teams")
        assert "new team" not in company.types("cora", said).notice, said
    for said in ("Leaving care", "Children and families", "Hal House", "New Forest hospital"):
        goes(company, "Teams")
        assert "new team" in company.types("cora", said).notice, said


def test_a_team_that_is_there_is_shown_however_many_there_are(company: Company) -> None:
    """By its name, with an article or without; of many teams the card lists agencies alone."""
    few = ["the social care"]
    for count, texts in ((0, few), (32, [*few, "the hospital 7", "Hospital 7"])):
        if count:
            goes(company, "Teams", "Paste a list")
            company.types("cora", "\n".join(f"Hospital {n}, Health" for n in range(1, count + 1)))
            company.taps("cora", "1")
        for said in texts:
            goes(company, "Teams")
            company.types("cora", said)
            there = [one.label for row in company.card("cora").buttons for one in row]
            # an agency of that name is a button there: its teams, of which this is the one
            assert "Rename" in there or (count and there == ["Social care", "Back"]), said

"""What is typed while a partnership is set up: parts that are still to say, and yes or no in a sentence."""

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """Cora has set up a partnership that has no team, and says nothing of its data."""
    made.file = SHIPPED.read_bytes()
    found(made)


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("who answers for the data", "Who answers for the data"),
        ("Still to say: who answers for the data", "Who answers for the data"),
        ("still to say who answers for the data.", "Who answers for the data"),
        ("Who answers for the data?", "Who answers for the data"),
        ("which teams there are", "No team yet."),
        ("Still to say: which teams there are", "No team yet."),
        ("Still to say: which teams there are and who answers for the data.", "No team yet."),
        ("Still to say", "No team yet."),
        ("the front door", "How does somebody reach children's social care here"),
        ("still to say: whom to ask", "How can people reach you"),
        ("what to call you", "What should your colleagues call you?"),
    ],
)
def test_what_is_still_to_say_opens_where_it_is_said(company: Company, said: str, heading: str) -> None:
    """In the words of the card, as they stand there."""
    goes(company)
    company.types("cora", said)
    assert heading in company.text("cora")


def test_who_answers_for_the_data_is_a_question_elsewhere(company: Company) -> None:
    """It is answered beside any other card."""
    goes(company, "Teams")
    company.types("cora", "who answers for the data")
    assert "I keep your team's answers" in company.text("cora")


def asks_for_chat_apps(company: Company) -> None:
    """Cora is asked whether chat apps may be used."""
    goes(company)
    company.presses("cora", f"chatapps:{company.rows_of('area')[0].id}")
    assert "chat apps" in company.text("cora")


def allowed(company: Company) -> bool | None:
    """What was said of chat apps."""
    return company.rows_of("area")[0].chat_apps  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no our IG lead wont have it", False),
        ("No, our IG lead won't have it", False),
        ("no, not allowed here", False),
        ("nope - policy says email", False),
        ("no they don't", False),
        ("no we have to use Teams", False),
        ("no. results go by e-mail here", False),
        ("no thanks, our trust blocks them", False),
        ("nah IT has blocked Telegram", False),
        ("no because of our policy on records", False),
        ("yes they do", True),
        ("yes, all of us use them", True),
        ("yep all agencies have agreed", True),
        ("yeah that's been agreed with the DPO", True),
        ("Yes our organisations allow it", True),
        ("yes please do", True),
    ],
)
def test_a_question_of_set_up_takes_a_sentence(company: Company, said: str, *, kept: bool) -> None:
    """One that begins with yes or no."""
    asks_for_chat_apps(company)
    company.types("cora", said)
    assert allowed(company) is kept


@pytest.mark.parametrize(
    "said",
    [
        "yes but only Teams",
        "yes if they have a work phone",
        "no unless the DPO agrees",
        "no idea",
        "yes?",
        "no clue, ask IG",
        "yes I think so, mostly",
        "no longer sure",
        "yes we don't allow them",
        "yes they are blocked here",
        "no that's fine, go ahead",
        "no it's all been agreed",
    ],
)
def test_half_a_yes_or_no_is_none(company: Company, said: str) -> None:
    """It is asked about, or not understood."""
    asks_for_chat_apps(company)
    company.types("cora", said)
    assert allowed(company) is None


def test_what_a_team_does_takes_a_sentence(company: Company) -> None:
    """Each question of a new team, and of one that is there."""
    goes(company, "Teams", "o", "Health")
    company.types("cora", "no, they refer on", "yes they do the direct work with families")
    (team,) = company.rows_of("team")
    assert team.functions == frozenset({"deliver"})
    goes(company, "Teams", "Health", "What it does")
    company.types("cora", "yes since last year", "no another team does")
    (team,) = company.rows_of("team")
    assert team.functions == frozenset({"assess"})

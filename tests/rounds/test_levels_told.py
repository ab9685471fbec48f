"""A text for everybody that tells a level, by a pronoun or beside its owner: asked about first."""

import pytest

from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes

ASKS = "This tells how somebody rated or answered. "

TELLS = (
    "PPU start a monthly review because they rated it 0",
    "PPU to catch up, it is the only one at 0",
    "Start a monthly review, they are at 0",
    "Look again: it scored low",
    "Write a procedure, they said nothing is in place",
    "A review, because they were not doing it",
    "A review, it came out lowest",
    "Rated zero - write a policy",
    "Help them up, they say 1 and have no list",
    "Train all staff since we were the lowest",
    "Catch up with the others, as it is behind the others",
    "Bring those at 0 up by May",
    "They have no list",
    "Scored 0 of 3 so have a plan",
    "A plan, because it was rated as not in place",
)
TELLS_BESIDE_A_NAME = ("Health (0): a plan", "Health = 0, so a plan")
TELLS_OF_OWNER = (
    "Nothing in place yet, write a procedure",
    "Write a procedure (not in place)",
    "Work on their 0",
    "At 0, so write a procedure",
)
ORDINARY = (
    "Review the policy by May",
    "Train 20 staff",
    "0 waiting list by June",
    "3 workshops",
    "Hold 3 workshops at 2 sites",
    "Put a policy in place by May",
    "Meet at 2",
    "Train staff to level 3",
    "Review the policy because it is out of date",
    "Doctors at 3 sites are trained by May",
    "Look at 3 case files that were rated low risk",
    "Ask children what they thought of it",
    "Ask staff to rate the training",
    "Give 2 talks in schools and score the feedback",
    "Reduce the waiting time from 3 weeks to 1",
    "Name a lead in each agency, and say who it is",
    "Add HSB to the induction of new staff, as the last one was in 2019",
    "Put it on the agenda of the board in June",
    "Cases scored low get a plan within 2 weeks",
)


@so_far
def company(made: Company) -> None:
    """Social care at 3 and health at 0, shared as a draft; Cora has agreed on the first item."""
    agreed_on_one(made)


def test_an_action_that_tells_a_level_is_asked_about(company: Company) -> None:
    """By a pronoun, and by what stands beside whoever owns it."""
    company.taps("cora", "Yes")
    for text in (*TELLS, *TELLS_BESIDE_A_NAME, *TELLS_OF_OWNER):
        company.types("cora", text)
        heard = company.heard("cora")
        assert ASKS in heard or "This says who said what." in heard, text
        assert not company.rows_of("action"), text
    company.types("cora", "yes")
    assert [row.what for row in company.rows_of("action")] == [TELLS_OF_OWNER[-1]]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_actions_are_kept_at_once(company: Company, text: str) -> None:
    """Numbers that count something, days, trainings and targets are nobody's level."""
    company.taps("cora", "Yes")
    company.types("cora", text)
    assert [row.what for row in company.rows_of("action")] == [text], company.heard("cora")


def test_a_view_that_tells_a_level_is_asked_about(company: Company) -> None:
    """The other view of an agreed level is for everybody; what is not in place anywhere is no level."""
    company.taps("cora", "Somebody sees it differently")
    for text in TELLS:
        company.types("cora", text)
        heard = company.heard("cora")
        assert ASKS in heard or "This says who said what." in heard, text
        assert not company.rows_of("agreed")[0].dissent, text
    company.types("cora", "Nothing in place yet")
    assert company.rows_of("agreed")[0].dissent == "Nothing in place yet"


def test_what_came_of_an_action_of_all_is_asked_about(company: Company) -> None:
    """What is different and how that is known is for everybody where the partnership owns it."""
    company.taps("cora", "Yes")
    company.types("cora", "Write a procedure")
    goes(company, "Actions", "1", "It is done")
    company.types("cora", "They rated it 0, and now it is written")
    assert ASKS in company.heard("cora")
    assert company.rows_of("action")[0].status != "done"
    company.types("cora", "A procedure is written")
    company.types("cora", "Because they are no longer the only one at 0")
    assert ASKS in company.heard("cora")
    assert company.rows_of("action")[0].evidence is None
    company.types("cora", "The board has read it")
    assert company.rows_of("action")[0].evidence == "The board has read it"


def test_the_words_of_what_is_done_or_dropped_can_be_changed(company: Company) -> None:
    """Everybody goes on reading them."""
    company.taps("cora", "Yes")
    company.types("cora", "Write a procedure")
    for steps in (("It is done", "1"), ("It is still to do",)):
        goes(company, "Actions", "1", *steps)
        if steps[0] == "It is still to do":
            company.taps("cora", "Drop it")
            company.types("cora", "Nobody needs it.")
        words = f"Write a procedure for all, {len(steps)}"
        goes(company, "Actions", "1", "Change the words")
        company.types("cora", words)
        assert company.rows_of("action")[0].what == words
    assert company.rows_of("action")[0].status == "dropped"

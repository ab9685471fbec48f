"""What somebody takes back in words is what they said themselves, and nothing beside it: at a real store."""

import pytest

from flows.replies import Card
from storage.framework.file import read_framework
from tests.company import Company
from tests.corrections import begun
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Ann and Bob answer for one team."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "Social care")
    made.joins("bob", made.code("cora"), "Bob")
    opened(made)


def levels(company: Company) -> list[int]:
    """The levels by item, in the order in which they are asked."""
    return [row.level for row in sorted(company.rows_of("answer"), key=lambda row: row.item)]


def goes(company: Company, who: str, *typed: str) -> Card:
    """Go on with the questions, and type this there."""
    company.types(who, "/start")
    company.taps(who, "c")
    return company.types(who, *typed)


def asks(company: Company, number: int) -> None:
    """Show Ann a question that has an answer."""
    row = sorted(company.rows_of("answer"), key=lambda row: row.item)[number]
    company.presses("ann", f"ask:{row.sheet}:{row.item}")


@pytest.mark.parametrize("touched", ["note", "backing"])
def test_what_a_colleague_rated_stays_whoever_touched_it_last(company: Company, touched: str) -> None:
    """Ann takes away what she put beside Bob's answer; a correction is of her own rating, and asked about."""
    goes(company, "bob", "3")
    goes(company, "ann", "1")
    row = min(company.rows_of("answer"), key=lambda row: row.item)
    if touched == "note":
        company.presses("ann", f"note:{row.sheet}:{row.item}")
        company.types("ann", "We wrote this down in May")
        company.presses("ann", f"note:{row.sheet}:{row.item}")
        company.taps("ann", "r")
    else:
        (backing, *_) = read_framework(company.file).backings_of(row.item)
        company.presses("ann", f"backing:{row.sheet}:{row.item}:{backing.id}")
        company.presses("ann", f"unbacked:{row.sheet}:{row.item}")
    now = min(company.rows_of("answer"), key=lambda row: row.item)
    assert (now.note, now.backings, now.by != row.by) == (None, frozenset(), True)
    goes(company, "ann", "oops I meant 2")
    assert levels(company) == [3, 1]
    company.types("ann", "yes")
    assert levels(company) == [3, 2]


def test_an_own_rating_that_a_colleague_noted_on_is_asked_about(company: Company) -> None:
    """It does not stand as it was given."""
    goes(company, "ann", "1")
    row = company.rows_of("answer")[0]
    company.presses("bob", f"note:{row.sheet}:{row.item}")
    company.types("bob", "We wrote this down in May")
    company.presses("bob", f"note:{row.sheet}:{row.item}")
    company.taps("bob", "r")
    company.types("ann", "oops I meant 2")
    assert levels(company) == [1]
    company.types("ann", "yes")
    assert levels(company) == [2]


def test_a_rating_that_a_colleague_has_changed_since_is_not_meant(company: Company) -> None:
    """It is the colleague's now."""
    goes(company, "ann", "1")
    asks(company, 0)
    row = company.rows_of("answer")[0]
    company.presses("bob", f"ask:{row.sheet}:{row.item}")
    company.types("bob", "3")
    goes(company, "ann", "oops I meant 2")
    company.types("ann", "no wait, I meant 2 for the last one")
    assert levels(company) == [3]


NONE_OF_OWN = ("oops I meant 2", "I meant 2", "my last answer should be 2", "whoops make it 2")


@pytest.mark.parametrize("said", NONE_OF_OWN)
@pytest.mark.parametrize("changed", [True, False])
def test_without_an_answer_of_ones_own_none_is_offered(company: Company, said: str, *, changed: bool) -> None:
    """A colleague changed it, or gave the only one: the next question is not answered in its place."""
    if changed:
        goes(company, "ann", "1")
        row = company.rows_of("answer")[0]
        company.presses("bob", f"ask:{row.sheet}:{row.item}")
        company.types("bob", "3")
    else:
        goes(company, "bob", "3")
        goes(company, "ann")
    company.types("ann", said)
    assert "No answer here is yours to change" in company.text("ann")
    assert ("Bob changed since you last looked" in company.text("ann")) is changed
    company.types("ann", "yes")
    assert levels(company) == [3]


def test_where_nobody_has_answered_the_question_that_stands_there_is_offered(company: Company) -> None:
    """Nothing else can be meant."""
    goes(company, "ann", "oops I meant 2")
    assert "Do you mean 2 Mostly in place?" in company.text("ann")
    company.types("ann", "yes")
    assert levels(company) == [2]


CHANGES = (
    "edit my note",
    "change the note",
    "undo my note",
    "can i delete my note?",
    "delete my note?",
    "delete my last note",
)


@pytest.mark.parametrize("said", CHANGES)
def test_a_note_that_is_to_be_changed_stays(company: Company, said: str) -> None:
    """Its card is shown, from the question and on the card itself."""
    goes(company, "ann", "1")
    asks(company, 0)
    company.taps("ann", "t")
    company.types("ann", "We wrote this down in May")
    for at in ("question", "note"):
        asks(company, 0)
        if at == "note":
            company.taps("ann", "t")
        company.types("ann", said)
        assert [row.note for row in company.rows_of("answer")] == ["We wrote this down in May"], at
        is_to_go = said.startswith(("can i delete", "delete"))
        assert f"Nothing is {'removed' if is_to_go else 'changed'} yet" in company.text("ann"), at
        assert "Remove the note" in str(company.card("ann").buttons), at


def test_a_note_that_is_to_go_goes_where_it_stands_alone(company: Company) -> None:
    """On its own card at once; from the question its card is shown first."""
    goes(company, "ann", "1")
    asks(company, 0)
    company.taps("ann", "t")
    company.types("ann", "We wrote this down in May")
    asks(company, 0)
    company.types("ann", "remove my note")
    assert "Nothing is removed yet" in company.text("ann")
    assert [row.note for row in company.rows_of("answer")] == ["We wrote this down in May"]
    company.types("ann", "remove my note")
    assert [row.note for row in company.rows_of("answer")] == [None]


def test_the_note_of_the_question_that_stands_there_is_shown_whoever_wrote_it(company: Company) -> None:
    """Anybody in the team may change it, and none of another question is meant."""
    goes(company, "bob", "1")
    row = company.rows_of("answer")[0]
    company.presses("bob", f"note:{row.sheet}:{row.item}")
    company.types("bob", "We wrote this down in May")
    company.presses("ann", f"ask:{row.sheet}:{row.item}")
    company.types("ann", "edit the note")
    assert "We wrote this down in May" in company.text("ann")
    assert "Nothing is changed yet" in company.text("ann")


@pytest.mark.parametrize(("asked", "column"), [("front door", "front_door"), ("contact", "contact")])
def test_a_no_to_what_is_asked_takes_nothing_out(company: Company, asked: str, column: str) -> None:
    """What is there goes where somebody says that there is none, or that it shall go."""
    (area,) = (row.id for row in company.rows_of("area") if not row.practice)

    def known() -> str:
        return next(str(getattr(row, column)) for row in company.rows_of("area") if row.id == area)

    for said, left in (("No", True), ("nothing", True), ("x", True), ("remove it", False)):
        company.types("cora", "/area")
        company.taps("cora", "Partnership details", f"Change the {asked}")
        company.types("cora", "01632 960111" if said == "No" else said)
        if said == "No":
            company.types("cora", "/area")
            company.taps("cora", "Partnership details", f"Change the {asked}")
            company.types("cora", said)
        assert (known() == "01632 960111") is left, said


TAKEN_BACK = (
    "whoops, my mistake",
    "Wrong button, sorry about that one",
    "Argh, pressed the wrong button",
    "sorry, oops",
    "Oh no, typo",
    "oops I meant",
    "Wrong answer, my bad",
    "sorry, didn't mean to",
    "It was a mistake, ignore that",
    "Actually I meant In place",
    "sorry, early or patchy",
    "Make that mostly",
    "I should have put don't know",
    "that should be 9",
)
"""What somebody says who has pressed or typed another thing than they meant."""


@pytest.mark.parametrize("said", TAKEN_BACK)
def test_what_takes_an_answer_back_is_kept_as_nothing(company: Company, said: str) -> None:
    """Neither as the note in place of the one that is there, nor as why a question does not apply."""
    goes(company, "ann", "1")
    asks(company, 0)
    company.taps("ann", "t")
    company.types("ann", "We wrote this down in May")
    asks(company, 0)
    company.taps("ann", "t")
    company.types("ann", said)
    asks(company, 0)
    company.taps("ann", "n")
    company.types("ann", said)
    (row,) = company.rows_of("answer")
    assert (row.level, row.other, row.reason, row.note) == (1, None, None, "We wrote this down in May")


@pytest.mark.parametrize(
    "said",
    [
        "I meant the other policy",
        "Sorry state of the files",
        "It should be in place by May",
        "Actually we train everybody",
        "Mistakes are looked at each month",
    ],
)
def test_what_tells_how_it_is_is_a_note_however_it_begins(company: Company, said: str) -> None:
    """It names no answer."""
    goes(company, "ann", "1")
    asks(company, 0)
    company.taps("ann", "t")
    company.types("ann", said)
    assert [row.note for row in company.rows_of("answer")] == [said]


def test_a_mistake_may_be_why_what_was_released_is_corrected(company: Company) -> None:
    """There it tells what is wrong; it takes nothing back."""
    answered(company, "ann", "1")
    released(company)
    begun(company, "It was a mistake, sorry")
    assert "What is wrong: It was a mistake, sorry" in company.text("cora")

"""A yes that was asked for is for what was asked, whatever message came in between, and however many."""

import pytest

from tests.beginnings import ann_at_a_shipped_question, shared_draft
from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import goes

BETWEEN = "A message came in between"
REASON = "Their system was down for the whole of November."


@so_far
def company(made: Company) -> None:
    """Two teams have answered the shipped questions; the draft is shared."""
    shared_draft(made, SHIPPED.read_bytes())


def let_in(company: Company) -> int:
    """How many returns are let in."""
    return len([one for one in company.rows_of("sheet") if one.late])


def asked_for_a_reason(company: Company) -> None:
    """Cora typed a reason where she is asked to choose one."""
    goes(company, "Let a team correct", "Health")
    company.types("cora", REASON)
    assert "Type yes" in company.text("cora")


def says_that_it_is_wrong(company: Company, who: str = "ann") -> None:
    """A team tells the coordinator of the draft, who gets news with a button."""
    company.types(who, "/start")
    company.taps(who, "f", "Something is wrong")
    company.types(who, "We counted one service twice.")
    assert "wrong" in company.heard("cora")


@pytest.mark.parametrize("news", [("ann",), ("ann", "hal")])
@pytest.mark.parametrize("said", ["yes", "Yes please", "ok", "go ahead"])
def test_the_second_yes_keeps_the_reason(company: Company, news: tuple[str, ...], said: str) -> None:
    """The first is asked about, with the words that wait for it."""
    asked_for_a_reason(company)
    for who in news:
        says_that_it_is_wrong(company, who)
    company.types("cora", said)
    if BETWEEN in company.text("cora"):
        assert REASON in company.text("cora")
        assert let_in(company) == 0
        company.types("cora", said)
    assert "Health can answer now" in company.text("cora")
    (kept,) = company.rows_of("let_in")
    assert kept.words == REASON


def test_news_between_the_two_asks_once_more(company: Company) -> None:
    """And still drops nothing."""
    asked_for_a_reason(company)
    says_that_it_is_wrong(company)
    company.types("cora", "yes")
    says_that_it_is_wrong(company, "hal")
    company.types("cora", "yes")
    assert REASON in company.text("cora")
    company.types("cora", "yes")
    assert [one.words for one in company.rows_of("let_in")] == [REASON]


def more_time(company: Company) -> None:
    """Everybody gets news with a button that leads to the questions."""
    goes(company, "Extend", "1", "1")
    assert "You have more time" in company.heard("ann")


@so_far
def answering(made: Company) -> None:
    """Ann is at the first of the shipped questions."""
    ann_at_a_shipped_question(made)


def kept(company: Company) -> list[tuple[int | None, str | None]]:
    """Levels and notes."""
    return [(row.level, row.note) for row in company.rows_of("answer")]


def says_yes_till_it_is_done(company: Company, who: str, said: str = "yes") -> None:
    """Once, or as the card says, once more."""
    company.types(who, said)
    if BETWEEN in company.text(who):
        company.types(who, said)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("2?", (2, None)),
        ("3 we would like to be", (3, "we would like to be")),
        ("we audit it yearly in june with partners", (None, "we audit it yearly in june with partners")),
    ],
)
@pytest.mark.parametrize("times", [1, 2])
def test_at_a_question(answering: Company, typed: str, answer: tuple[int | None, str], times: int) -> None:
    """A level, a level with its note, and a note."""
    answering.types("ann", typed)
    for _ in range(times):
        more_time(answering)
    says_yes_till_it_is_done(answering, "ann")
    assert kept(answering) == [answer]


def test_a_no_leaves_it(answering: Company) -> None:
    """And is no answer to the question, nor one to the message."""
    answering.types("ann", "2?")
    more_time(answering)
    says_yes_till_it_is_done(answering, "ann", "no")
    assert kept(answering) == []
    assert "changed nothing" in answering.text("ann")


def test_a_key_is_of_the_card_once_it_is_sent_again(answering: Company) -> None:
    """It is no yes to what was asked."""
    answering.types("ann", "2?")
    more_time(answering)
    answering.types("ann", "1")
    assert BETWEEN in answering.text("ann")
    answering.types("ann", "1")
    assert kept(answering) == [(1, None)]


def test_what_was_asked_is_dropped_with_a_word_where_something_else_is_done(answering: Company) -> None:
    """The next yes is not for it by then."""
    answering.types("ann", "2 we would like to be")
    more_time(answering)
    answering.types("ann", "menu")
    assert "Type “keep it”" in answering.text("ann")
    answering.types("ann", "yes")
    assert kept(answering) == []


def test_own_words_of_a_reminder(answering: Company) -> None:
    """What a coordinator wants to add stays."""
    goes(answering, "Invite", "Another coordinator")
    answering.joins("dan", answering.code("cora"), "Dan")
    goes(answering, "Nudge")
    answering.types("cora", "Please answer before the board meets in June")
    assert "Type yes" in answering.text("cora")
    answering.types("ann", "/start", "submit")
    answering.presses("dan", f"people:{answering.rows_of('area')[0].id}")
    says_yes_till_it_is_done(answering, "cora")
    assert "Please answer before the board meets" in answering.text("cora")


def test_what_is_wrong_in_a_draft(company: Company) -> None:
    """A team's own words, when the release comes near meanwhile."""
    company.types("ann", "/start")
    company.taps("ann", "f")
    company.types("ann", "the bit on training is wrong, we did 3 sessions")
    assert "Type yes" in company.text("ann")
    goes(company, "Agree ratings", "1", "c", "1")
    says_yes_till_it_is_done(company, "ann")
    notes = [one.facts_note for one in company.rows_of("sheet") if one.facts_note]
    assert notes == ["the bit on training is wrong, we did 3 sessions"]


@pytest.mark.parametrize(
    ("way", "typed", "done"),
    [
        (("Agree ratings", "1", "c"), "two, and the police can't refer in", "Agreed: 2"),
        (("Agree ratings", "1", "c"), "I'd say 2, nobody has a copy", "Agreed: 2"),
        (("Teams",), "Family Help", "Which agency"),
        (("People",), "call me Cora Brown", "Cora Brown"),
        ((), f"done - {REASON}", "How do you know?"),
        ((), "half of it is written and agreed by now", "Saved."),
        (("Release",), "in 6 months", "24 May 2027"),
    ],
)
@pytest.mark.parametrize("news", [("ann",), ("ann", "hal")])
def test_on_other_cards(
    company: Company, way: tuple[str, ...], typed: str, done: str, news: tuple[str, ...]
) -> None:
    """Whatever it is that a card asks to be told with a yes, the text is kept."""
    goes(company, "Agree ratings", "1", "c", "i", "Thresholds", "3")
    company.types("cora", "They are in use everywhere.")
    company.taps("cora", "1")
    company.types("cora", "Write one form together")
    company.taps("cora", "p", "n")
    if way:
        goes(company, *way)
    else:
        company.types("cora", "actions", "1")
    company.types("cora", typed)
    for who in news:
        says_that_it_is_wrong(company, who)
    says_yes_till_it_is_done(company, "cora")
    assert done in company.text("cora")

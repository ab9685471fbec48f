"""A key that is typed after news came: of the message, or of the card once that was shown again below it."""

from tests.company import Company
from tests.paths import SHIPPED
from tests.reminders.test_nudging import NOT_STARTED
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

BETWEEN = "A message came in between"


@so_far
def company(made: Company) -> None:
    """Two teams of the shipped questions, with somebody in each, in an open round."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    opened(made)


def test_a_card_shown_again_below_news_takes_its_keys(company: Company) -> None:
    """Its help says which, and what is typed then is one of them."""
    company.at(NOT_STARTED)
    company.types("ann", "blah blah")
    assert "type its key" in company.text("ann")
    company.types("ann", "1")
    assert BETWEEN not in company.text("ann")
    assert "continuum" in company.text("ann")


def test_the_keys_of_a_first_reminder_are_its_own(company: Company) -> None:
    """It came last, and what it has only leads on."""
    for who, said in (("ann", "1"), ("hal", "c")):
        company.types(who, "/start")
        company.at(NOT_STARTED)
        company.types(who, said)
        assert BETWEEN not in company.text(who)
        assert "definition" in company.text(who)


def test_a_level_below_a_reminder_is_asked_about_and_then_taken(company: Company) -> None:
    """Nothing is answered by a key that may be that of the reminder, until it is sent again."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.at(NOT_STARTED)
    company.types("ann", "1")
    assert BETWEEN in company.text("ann")
    assert company.rows_of("answer") == []
    company.types("ann", "1")
    assert len(company.rows_of("answer")) == 1


def test_results_typed_at_the_news_of_them_are_shown(company: Company) -> None:
    """By the word of its button, and by its key."""
    for who in ("ann", "hal"):
        answered(company, who, "2")
    company.types("ann", "/start")
    goes(company, "Close answers", "1")
    company.types("hal", "/results")
    for step in ("Share the draft", "Release"):
        goes(company, step, "1")
    for who, said in (("ann", "results"), ("hal", "1")):
        company.types(who, said)
        assert BETWEEN not in company.text(who)
        assert "· released" in company.text(who)


def test_a_key_on_who_is_in_the_room_is_taken_once_the_card_stands_below(company: Company) -> None:
    """News came while the teams were being ticked, and the card was shown again below them."""
    for who in ("ann", "hal"):
        answered(company, who, "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings")
    company.types("ann", "/start")
    company.taps("ann", "f")
    company.taps("ann", "Something is wrong")
    company.types("ann", "We counted one service twice.")
    assert "Ann" in company.heard("cora") or "wrong" in company.heard("cora")
    company.types("cora", "blah blah", "1")
    assert BETWEEN not in company.text("cora")
    assert "✓" in str(company.card("cora").buttons)

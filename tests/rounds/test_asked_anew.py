"""What can't be undone in a round is done as it was asked: where anything has changed, it is asked again."""

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.corrections import sheet_of
from tests.so_far import so_far
from tests.steps import answered, goes, joined

CHANGED = "Nothing was done: the card you answered is of another day, or something on it has changed since."


@so_far
def company(made: Company) -> None:
    """Two teams in an open round, of which one has submitted."""
    ann_and_hal(made)
    answered(made, "ann", "3")


def in_draft(company: Company) -> None:
    """The draft is shared, and Health may still finish its return."""
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    goes(company, "Let a team correct or finish its return", "Health", "1")


def state(company: Company) -> str:
    """How far the round is."""
    (round_,) = company.rows_of("round")
    return str(round_.state)


def test_a_return_that_came_in_since_is_seen_before_a_release(company: Company) -> None:
    """The card said that it is left out: it is shown as it stands now, and a yes to that releases."""
    in_draft(company)
    assert "so left out: Health" in goes(company, "Release")
    asked = company.card("cora")
    answered(company, "hal", "1")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert "so left out" not in company.text("cora")
    assert state(company) == "draft"
    company.taps("cora", "1", on=asked)
    assert state(company) == "draft"
    company.taps("cora", "1", on=company.card("cora"))
    assert state(company) == "released"


def test_another_return_in_place_of_one_is_seen_as_well(company: Company) -> None:
    """The card says the same of it."""
    in_draft(company)
    answered(company, "hal", "1")
    goes(company, "Release")
    asked = company.card("cora")
    goes(company, "Let a team correct or finish its return", "Health", "1")
    for verb, more in (("reopen", ""), ("rate", ":R1:2"), ("submit", ":manager")):
        company.does("hal", f"{verb}:{sheet_of(company, 'Health')}{more}")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert state(company) == "draft"


def test_a_word_releases_on_the_day_on_which_it_was_asked(company: Company) -> None:
    """A week later, with all as it was, it shows the card of that day."""
    in_draft(company)
    goes(company, "Release")
    company.at("2026-11-30 10:00")
    company.types("cora", "release")
    assert CHANGED in company.text("cora")
    assert state(company) == "draft"
    company.types("cora", "release")
    assert state(company) == "released"


def test_a_day_that_was_chosen_is_no_yes_to_another_card(company: Company) -> None:
    """Also the release with a day for the next round is of the day on which it was asked; the day stays."""
    in_draft(company)
    goes(company, "Release", "2", "After 6 months")
    asked = company.card("cora")
    company.at("2026-11-30 10:00")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert "24 May 2027" in company.text("cora")
    assert state(company) == "draft"
    company.taps("cora", "1")
    (round_,) = company.rows_of("round")
    assert (round_.state, f"{round_.next_round}") == ("released", "2027-05-24")


def test_answers_are_closed_on_the_day_on_which_it_was_asked(company: Company) -> None:
    """Who types it again a week later, to look, is shown the card."""
    goes(company, "Close answers")
    company.at("2026-11-30 10:00")
    company.types("cora", "close answers")
    assert CHANGED in company.text("cora")
    assert state(company) == "open"
    company.types("cora", "close answers")
    assert state(company) == "answers closed"


def test_who_has_submitted_since_is_seen_before_closing(company: Company) -> None:
    """The card named the team as missing."""
    assert "Missing: Health." in goes(company, "Close answers")
    asked = company.card("cora")
    answered(company, "hal", "1")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    assert "Missing" not in company.text("cora")
    assert state(company) == "open"
    company.taps("cora", "1")
    assert state(company) == "answers closed"


def test_a_round_is_cancelled_as_it_was_asked(company: Company) -> None:
    """A return came in since, and then a day went by; what is cancelled can't be taken up again."""
    goes(company, "Cancel the round")
    asked = company.card("cora")
    answered(company, "hal", "1")
    company.taps("cora", "1", on=asked)
    assert CHANGED in company.text("cora")
    company.at("2026-11-30 10:00")
    company.types("cora", "cancel the round")
    assert CHANGED in company.text("cora")
    assert state(company) == "open"
    company.taps("cora", "1")
    assert state(company) == "cancelled"


def test_who_has_begun_since_is_no_reason_to_ask_again(company: Company) -> None:
    """In a busy round that changes all day; what has come in is another matter."""
    joined(company, "hope", "Health")
    goes(company, "Close answers")
    asked = company.card("cora")
    company.types("hope", "/start")
    company.taps("hope", "c", "2")
    company.taps("cora", "1", on=asked)
    assert state(company) == "answers closed"


def test_buttons_of_before_ask(company: Company) -> None:
    """They don't say what was seen."""
    (round_,) = company.rows_of("round")
    for press, asks in (("closed", "Close answers now?"), ("cancelled", "Cancel this round?")):
        company.presses("cora", f"{press}:{round_.id}")
        assert CHANGED in company.text("cora")
        assert asks in company.text("cora")
        assert state(company) == "open"
    in_draft(company)
    for press in ("released:{}", "released:{}:20271123", "releasedwith:{}:20270524"):
        company.presses("cora", press.format(round_.id))
        assert CHANGED in company.text("cora")
        assert "Release the results before" in company.text("cora")
        assert state(company) == "draft"


def test_a_release_names_who_is_missing(company: Company) -> None:
    """Also in a first round; who may still answer stands in a line of its own alone."""
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    assert "No return, so left out: Health." in goes(company, "Release")
    goes(company, "Let a team correct or finish its return", "Health", "1")
    said = goes(company, "Release")
    assert "Allowed to answer again and not submitted, so left out: Health." in said
    assert "No return" not in said
    answered(company, "hal", "1")
    assert "left out" not in goes(company, "Release")


def test_all_teams_hear_that_answers_close_early(company: Company) -> None:
    """Whoever has submitted was told that they can reopen until that day."""
    assert "14 days before the announced day, Monday 7 December 2026." in said_before(company)
    company.taps("cora", "1")
    assert "14 days before the announced day" in company.text("cora")
    assert "before the announced day, Monday 7 December 2026. Your return is in" in company.heard("ann")
    assert "before the announced day, Monday 7 December 2026. Your return was not" in company.heard("hal")


def test_on_the_announced_day_nothing_is_early(company: Company) -> None:
    """Who has submitted hears nothing then, as nothing changes for them."""
    company.at("2026-12-07 10:00")
    assert "announced" not in said_before(company)
    company.taps("cora", "1")
    assert "announced" not in company.text("cora")
    assert "Answers are closed" not in company.heard("ann")
    assert "Answers are closed. Your return was not submitted" in company.heard("hal")


def said_before(company: Company) -> str:
    """What the card says that asks whether to close."""
    return goes(company, "Close answers")

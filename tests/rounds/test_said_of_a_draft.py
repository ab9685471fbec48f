"""What teams say of the draft, and where it is read, at a real store."""

import pytest

from flows.presses.results import AREA_RESULTS
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers

WRONG = "Something in the draft was said to be wrong by: Health."


@so_far
def company(made: Company) -> None:
    """Three teams have returned and are to check the draft; Sue scrutinises."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    with_readers(made, ("sue", "A scrutineer"))
    opened(made)
    for who, levels in (("ann", "3"), ("hal", "1"), ("pam", "2")):
        answered(made, who, levels)
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")


def says_wrong(company: Company) -> None:
    """Hal says for Health that something is wrong."""
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft", "Something is wrong")
    company.types("hal", "The score is wrong")


def kept(company: Company) -> list[str]:
    """What is stored that teams said is wrong."""
    return [row.facts_note for row in company.rows_of("sheet") if row.facts_note]


def asks_what(company: Company, which: str) -> None:
    """Hal is asked what is wrong: for the first time, to add to it, or to say it differently."""
    if which == "first":
        company.types("hal", "/start")
        company.taps("hal", "Check what the draft", "Something is wrong")
        return
    says_wrong(company)
    company.taps("hal", "Say differently") if which == "differently" else None


def test_whoever_names_no_item_is_told_and_whoever_does_reads_which(company: Company) -> None:
    """A part of its name is enough where it fits no other item."""
    says_wrong(company)
    assert "I recognised no item in it" in company.text("hal")
    company.taps("hal", "Say differently")
    company.types("hal", "we said 1 for definitions, it should have been 2. sorry")
    assert "It stands at “One definition” when ratings are agreed." in company.text("hal")
    company.taps("hal", "Say differently")
    company.types("hal", "no time for reflection or to reflect here, it should have been 0")
    assert "not agreed together: “Time to reflect”." in company.text("hal")


def test_what_is_wrong_is_read_with_the_results(company: Company) -> None:
    """On the card and beside who took part, as on paper; a team reads how many, and no name."""
    says_wrong(company)
    goes(company, "Results")
    assert WRONG in company.text("cora")
    company.taps("cora", "More detail", "Who took part")
    assert WRONG in company.text("cora")
    goes(company, "Release", "1")
    (round_,) = company.rows_of("round")
    company.presses("ann", AREA_RESULTS(round_.id))
    assert WRONG not in company.text("ann")
    assert "Said by their teams to be wrong in the draft: 1 of 3 returns." in company.text("ann")
    company.types("sue", "/results")
    assert WRONG in company.text("sue")


def test_coordinators_hear_that_it_is_right_after_all(company: Company) -> None:
    """They heard that it was wrong; whoever only says that it is right is no news."""
    company.types("ann", "/start")
    company.taps("ann", "Check what the draft", "It is right")
    assert "cora" not in company.said
    says_wrong(company)
    assert "Health says that something in the draft about it is wrong." in company.heard("cora")
    company.taps("hal", "It is right")
    assert "Health says now that what the draft says about it is right." in company.heard("cora")


def test_a_text_below_what_is_wrong_is_added(company: Company) -> None:
    """The card says so; said differently, it stands alone."""
    says_wrong(company)
    assert "To add to it, type it here." in company.text("hal")
    company.types("hal", "Item 4 should be 3")
    assert company.text("hal").startswith("Add that to what is wrong? Type yes.")
    assert "cora" not in company.said
    company.types("hal", "yes")
    assert "what is wrong: The score is wrong\nItem 4 should be 3" in company.text("hal")
    assert "cora" in company.said
    for aside in ("thanks", "when is it released?"):
        company.types("hal", aside)
        assert "cora" not in company.said
        assert "To add to it, type it here." in company.text("hal")
        assert company.text("hal").count(aside) == 0
    company.taps("hal", "Say differently")
    company.types("hal", "Only item 4 is wrong")
    assert "what is wrong: Only item 4 is wrong" in company.text("hal")


def test_a_text_that_nothing_awaits_is_not_passed_over(company: Company) -> None:
    """Where the team has said nothing of the draft yet."""
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft")
    company.types("hal", "Item 4 should be 3")
    assert "Is that what is wrong?" in company.text("hal")


def test_a_release_says_who_can_still_check_and_of_what_the_rest_is(company: Company) -> None:
    """Police have nobody there, so that only Health can; the items to talk about are named."""
    company.types("pam", "leave")
    company.taps("pam", "Leave")
    company.types("ann", "/start")
    company.taps("ann", "Check what the draft", "It is right")
    goes(company, "Release")
    said = company.text("cora")
    assert "they can check the draft until Monday 30 November 2026. 1 team has not checked it." in said
    assert said.index("Not checked by: Health.") < said.index("Nobody there to check the draft: Police.")
    assert "to talk about, which are the mixed, those low everywhere and up to three high ones." in said
    company.types("cora", "/area")
    assert "To be checked by" in company.text("cora")
    assert "Nobody is there to check the draft: Police." in company.text("cora")
    company.at("2026-12-10 10:00")
    company.types("cora", "/area")
    assert "Was to be checked by" in company.text("cora")


def test_who_was_to_check_by_a_later_day_hears_it_with_the_release(company: Company) -> None:
    """Not who has said that it is right, nor anybody once the day is over."""
    company.types("ann", "/start")
    company.taps("ann", "Check what the draft", "It is right")
    goes(company, "Release", "1")
    for who in ("hal", "pam"):
        assert "The check of the draft was to run until " in company.heard(who)
        assert "Tell a coordinator if something is wrong." in company.heard(who)
    for who in ("ann", "sue"):
        assert "The check of the draft was to run until" not in company.heard(who)
        assert "The results are released." in company.heard(who)


def test_a_release_after_the_day_says_nothing_of_it(company: Company) -> None:
    """They had their time."""
    company.at("2026-12-20 10:00")
    goes(company, "Release", "1")
    assert "The results are released." in company.heard("hal")
    assert "The check of the draft was to run until" not in company.heard("hal")


ASKED = pytest.mark.parametrize("which", ["first", "added", "differently"])


@ASKED
@pytest.mark.parametrize(
    "said",
    [
        *("disregard that please", "oh, ignore that", "remove it", "nil", "we're done", "thanks, that's it"),
        *("nothing further from us", "no corrections", "leave it as it is", "sorry, sent by mistake"),
    ],
)
def test_what_says_nothing_is_not_what_is_wrong(company: Company, which: str, said: str) -> None:
    """It changes nothing, mails nobody, and a yes behind it does nothing either."""
    asks_what(company, which)
    before = kept(company)
    for text in (said, "yes"):
        company.types("hal", text)
        assert kept(company) == before
        assert "cora" not in company.said
        assert text == "yes" or company.text("hal").startswith("Nothing has changed.")


@ASKED
@pytest.mark.parametrize(
    "said",
    [
        *("ok, it's all correct now", "that is right then", "we withdraw that", "I think it's fine"),
        *("sorry, nothing was wrong after all", "On reflection we agree", "It was correct as it stands"),
    ],
)
def test_what_says_right_is_asked_about(company: Company, which: str, said: str) -> None:
    """A yes says that it is right, and no leaves it."""
    asks_what(company, which)
    before = kept(company)
    company.types("hal", said)
    assert company.text("hal").startswith("Nothing has changed yet. Is what the draft says right? Type yes.")
    assert kept(company) == before
    company.types("hal", "no")
    assert kept(company) == before
    company.types("hal", said, "yes")
    assert "that it is right." in company.text("hal")
    assert kept(company) == []
    assert ("cora" in company.said) == (which != "first")


@pytest.mark.parametrize(
    "said",
    [
        "It should be 2",
        "change it to 3",
        "No, 1",
        "we meant 2 not 3",
        "It is not right at all",
        "The score is not fine",
        "Nothing on item 3 is right",
    ],
)
def test_what_is_wrong_is_kept(company: Company, said: str) -> None:
    """Though it has words of what takes back."""
    asks_what(company, "first")
    company.types("hal", said)
    assert kept(company) == [said]


def test_only_the_text_that_was_asked_about_is_added(company: Company) -> None:
    """A no adds none, another text is asked about in its place, and a release forgets it."""
    says_wrong(company)
    company.types("hal", "Domain B is too low", "no")
    assert kept(company) == ["The score is wrong"]
    company.types("hal", "Domain B is too low", "Domain C is too low", "yes")
    assert kept(company) == ["The score is wrong\nDomain C is too low"]
    company.types("hal", "Domain D is too low")
    assert any("Domain D" in (row.told or "") for row in company.rows_of("conversation"))
    goes(company, "Release", "1")
    assert not any("Domain D" in (row.told or "") for row in company.rows_of("conversation"))
    company.types("hal", "yes")
    assert kept(company) == ["The score is wrong\nDomain C is too low"]


def test_a_yes_adds_to_what_the_team_of_the_card_said(company: Company) -> None:
    """Of somebody in two teams."""
    joined(company, "hal", "Police")
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft")
    for text in ("The score is wrong", "Ours too"):
        company.taps("hal", "Something is wrong")
        company.types("hal", text)
    company.types("hal", "Item 4 should be 3", "yes")
    assert sorted(kept(company)) == ["Ours too\nItem 4 should be 3", "The score is wrong"]
    company.taps("hal", "What it says about")
    company.types("hal", "it is right after all", "yes")
    assert kept(company) == ["Ours too\nItem 4 should be 3"]


def test_what_stands_there_is_not_added_again(company: Company) -> None:
    """However it is written; in place of the whole it is another text."""
    says_wrong(company)
    company.types("hal", "Item 4 should be 3", "yes")
    for text in ("the score is wrong!", "item 4 should be 3\nThe score is wrong."):
        company.types("hal", text)
        assert company.text("hal").startswith("That stands there already.")
        company.types("hal", "yes")
        assert kept(company) == ["The score is wrong\nItem 4 should be 3"]
        assert "cora" not in company.said
    company.taps("hal", "Say differently")
    company.types("hal", "The score is wrong")
    assert kept(company) == ["The score is wrong"]
    company.taps("hal", "Say differently")
    company.types("hal", "The score is wrong.")
    assert company.text("hal").startswith("That stands there already.")
    assert "cora" not in company.said


def test_what_is_too_long_in_all_is_said_of_all(company: Company) -> None:
    """What was typed is short."""
    asks_what(company, "first")
    company.types("hal", "word " * 98 + "end")
    company.types("hal", "Item 4 should be three there")
    assert "with what stands there it would have 522 characters; 500 is the most." in company.text("hal")
    company.types("hal", "word " * 101)
    assert "it has 504 characters, and 500 is the most." in company.text("hal")


@pytest.mark.parametrize("which", ["first", "added", "differently"])
def test_a_text_never_overrides_what_a_colleague_said_since(company: Company, which: str) -> None:
    """It is shown first, and only a yes gives the text; so it is where a button is tapped."""
    joined(company, "eve", "Health")
    asks_what(company, which)
    company.types("eve", "/start")
    company.taps("eve", "What the draft" if which != "first" else "Check what the draft")
    company.taps("eve", "It is right")
    company.types("hal", "Item 7 was not asked of us")
    assert company.text("hal").startswith("This was changed by Eve, today at 10:")
    assert "that it is right." in company.text("hal")
    assert kept(company) == []
    assert "cora" not in company.said
    company.types("hal", "yes")
    assert kept(company) == ["Item 7 was not asked of us"]
    assert "cora" in company.said


def test_a_tap_shows_first_what_a_colleague_said_since(company: Company) -> None:
    """Though it is on the card that stands there."""
    joined(company, "eve", "Health")
    company.types("eve", "/start")
    company.taps("eve", "Check what the draft")
    says_wrong(company)
    company.taps("eve", "It is right")
    assert company.text("eve").startswith("This was changed by Hal, today at 10:")
    assert kept(company) == ["The score is wrong"]
    company.taps("eve", "It is right")
    assert kept(company) == []


def test_a_sentence_of_what_is_wrong_is_asked_about_and_kept(company: Company) -> None:
    """Though it begins with what is right, and before anybody tapped that something is wrong."""
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft")
    company.types("hal", "looks right but HSB recorded should be a 2")
    assert kept(company) == []
    assert "Is that what is wrong?" in company.text("hal")
    company.types("hal", "yes")
    assert kept(company) == ["looks right but HSB recorded should be a 2"]

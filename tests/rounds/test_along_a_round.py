"""What people read on their way through a round says what they need to know there, and leads to it."""

import pytest

from flows.presses.rounds import FACTS
from tests.beginnings import shared_draft
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers


@so_far
def company(made: Company) -> None:
    """Cora coordinates; Ann and Bob answer for one team, Hal and Vic for others, in an open round."""
    found(made, "Social care", "Health", "Voluntary")
    for who, team in (
        ("ann", "Social care"),
        ("bob", "Social care"),
        ("hal", "Health"),
        ("vic", "Voluntary"),
    ):
        joined(made, who, team)
    opened(made)


@so_far
def drafted(made: Company) -> None:
    """Schools are asked nothing about staff here; the draft is shared."""
    shared_draft(made, FOUR.read_bytes(), "Education", "eve")


# a team that shares a return


def test_who_comes_second_hears_who_has_begun_and_how_far(company: Company) -> None:
    """Until they answer themselves; who began is told the same as ever."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2", "1")
    company.types("bob", "/start")
    assert "Already begun by Ann: 2 of 9 answered." in company.text("bob")
    company.taps("bob", "c", "3")
    for who in ("ann", "bob"):
        company.types(who, "/start", "menu")
        assert "begun by" not in company.text(who)
        assert "3 of 9 answered." in company.text(who)


def test_who_finds_all_answered_is_led_to_the_check(company: Company) -> None:
    """There is no rest to go on with."""
    company.types("ann", "/start")
    company.taps("ann", "c", *"222222222")
    company.types("bob", "/start")
    assert "Already answered by Ann: 9 of 9. You share one return: check it." in company.text("bob")


# who answers for the data


def test_what_is_still_to_be_said_has_a_line_and_a_key(company: Company) -> None:
    """Each entry leads where its number is tapped."""
    goes(company, "Partnership details", "Who answers for the data")
    said = company.text("cora")
    assert "Chat apps: not said" in said
    assert "Still to be said: 1 Responsible, 2 Runs this assistant" in said
    assert "and 7 Chat apps." in said
    company.types("cora", "7")
    assert "Do your organisations allow staff to use chat apps" in company.text("cora")
    company.taps("cora", "1")
    goes(company, "Partnership details", "Who answers for the data")
    assert "Chat apps: the organisations allow them" in company.text("cora")
    assert "7 Chat apps" not in company.text("cora")


def test_the_question_of_chat_apps_shows_what_was_said_and_who_agreed(company: Company) -> None:
    """Whoever comes to change it reads what stands; while nobody has agreed, that is said."""
    goes(company, "Partnership details", "Who answers for the data", "Chat apps")
    assert "So far" not in company.text("cora")
    company.taps("cora", "No")
    goes(company, "Partnership details", "Who answers for the data", "Chat apps")
    assert "So far: the organisations do not allow them for this." in company.text("cora")
    assert "Agreed by: not said." in company.text("cora")
    goes(company, "Partnership details", "Who answers for the data", "Agreed by")
    company.types("cora", "head of information governance")
    goes(company, "Partnership details", "Who answers for the data", "Chat apps")
    agreed = "Agreed by: head of information governance, noted on Monday 23 November 2026."
    assert agreed in company.text("cora")
    company.taps("cora", "Yes")
    goes(company, "Partnership details", "Who answers for the data", "Chat apps")
    assert "So far: the organisations allow them for this." in company.text("cora")


# the check of a draft


def test_a_domain_without_questions_is_named_in_the_check(drafted: Company) -> None:
    """Who is asked it has its number."""
    drafted.types("eve", "/start")
    drafted.taps("eve", "f")
    assert "Staff: nothing was asked of your team." in drafted.text("eve")
    drafted.types("ann", "/start")
    drafted.taps("ann", "f")
    assert "Staff: your team 3.0." in drafted.text("ann")


def test_the_answers_lead_back_to_the_check_with_one_tap(drafted: Company) -> None:
    """From every domain of them, while it is a draft."""
    drafted.types("ann", "/start")
    drafted.taps("ann", "f", "See our answers")
    drafted.taps("ann", "Back to the check")
    assert drafted.card("ann").heading == "Is what the draft says about you right?"
    drafted.taps("ann", "See our answers", "n", "f")
    assert drafted.card("ann").heading == "Is what the draft says about you right?"
    goes(drafted, "Release", "1")
    drafted.types("ann", "/start")
    assert not drafted.presses_on(drafted.card("ann"), FACTS.verb)


def test_a_day_chosen_before_a_release_is_said_while_it_waits(drafted: Company) -> None:
    """Whoever declines, or comes later, reads that it is kept."""
    goes(drafted, "Release")
    drafted.types("cora", "5 May 2027", "no")
    assert "Chosen for the next round: Wednesday 5 May 2027." in drafted.text("cora")
    goes(drafted, "Release")
    assert "due on Wednesday 5 May 2027, the day that was chosen." in drafted.text("cora")
    drafted.taps("cora", "1")
    assert "Chosen for the next round" not in drafted.text("cora")


# what is challenged


@pytest.mark.parametrize(("before", "about"), [("", "Of 1.5,"), ("2", "Of 2,"), ("1", "")])
def test_a_challenge_says_which_value_it_was_about(drafted: Company, before: str, about: str) -> None:
    """Once another is agreed: of what was agreed then, else of the median; of the same nothing is said."""
    with_readers(drafted, ("sue", "A scrutineer"))
    if before:
        goes(drafted, "Agree ratings", "1", "i", "1", before)
        drafted.types("cora", "The board says so.")
    drafted.types("sue", "/start")
    drafted.taps("sue", "Challenge", "1", "1")
    drafted.types("sue", "How can it be so high?")
    goes(drafted, "Agree ratings", "1", "i", "1")
    assert "The scrutineer says: How can it be so high?" in drafted.text("cora")
    drafted.taps("cora", "1")
    drafted.types("cora", "Few have a copy.")
    goes(drafted, "Agree ratings", "1", "i", "1")
    said = f"{about} which it was then, the scrutineer says" if about else "The scrutineer says"
    assert f"{said}: How can it be so high?" in drafted.text("cora")
    goes(drafted, "Results", "More detail", "Challenged")
    assert f"{said}: How can it be so high?" in drafted.text("cora")


# joining


@pytest.mark.parametrize("role", ["A lead", "A scrutineer", "Another coordinator"])
def test_whoever_is_invited_can_read_who_sees_what_before_they_join(company: Company, role: str) -> None:
    """And comes back from there to the same question."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", role)
    company.types("zoe", f"/start {company.code('cora')}")
    heading = company.card("zoe").heading
    company.taps("zoe", "Who sees this?")
    assert company.card("zoe").heading == "Privacy"
    assert company.taps("zoe", "b").heading == heading
    company.taps("zoe", "1", "Who sees this?", "b")
    company.types("zoe", "Zoe Lake")
    assert "Zoe Lake" in [row.name for row in company.rows_of("person")]


# who is in the room


@pytest.fixture
def room(company: Company) -> Company:
    """Cora is asked who is in the room."""
    for who, level in (("ann", "2"), ("hal", "1"), ("vic", "0")):
        answered(company, who, level)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings")
    return company


def ticked(company: Company) -> list[str]:
    """The agencies that are ticked."""
    labels = [one.label for row in company.card("cora").buttons for one in row]
    return [label.removeprefix("✓ ") for label in labels if label.startswith("✓")]


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Hal", ["Health"]),
        ("hal and ann", ["Social care", "Health"]),
        ("Vic is here", ["Voluntary"]),
        ("health, Vic", ["Health", "Voluntary"]),
        ("Bob from social care & hal", ["Social care", "Health"]),
        ("everyone but Vic", ["Social care", "Health"]),
        ("PC Hal Jones", ["Health"]),
    ],
)
def test_who_is_in_the_room_is_typed_by_name(room: Company, said: str, there: list[str]) -> None:
    """Each stands for the agency of their team; what was ticked stays."""
    room.types("cora", said)
    assert ticked(room) == there
    assert room.text("cora").startswith("Ticked: ")
    room.types("cora", "Ann")
    assert "Social care" in ticked(room)
    assert set(there) <= {*ticked(room)}


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("hal and zed", "For 1 of those you typed I know no agency here"),
        ("me", "For 1 of those you typed I know no agency here"),
        ("Hal is not here", "Tap who is in the room"),
        ("Hal is ill", "Tap who is in the room"),
    ],
)
def test_who_has_no_agency_or_is_away_is_not_ticked(room: Company, said: str, answer: str) -> None:
    """And nothing that was typed is said back."""
    room.types("cora", said)
    assert answer in room.text("cora")
    assert ticked(room) == (["Health"] if "zed" in said else [])
    assert "zed" not in room.text("cora").casefold()


@pytest.mark.parametrize(
    "said",
    [
        "Hal hit Pia's son",
        "I am worried about Ann",
        "Ann told us that a child was raped",
        "remove Hal",
        "ask Hal to join",
        "Hal disagrees",
        "who is Hal",
        "Ann is on leave",
        "Ann instead of Hal",
    ],
)
@pytest.mark.wide
def test_whoever_is_only_told_of_is_not_ticked(room: Company, said: str) -> None:
    """A name alone does not say that somebody is there."""
    room.types("cora", said)
    assert ticked(room) == []


def test_a_worry_typed_there_is_none_of_it(room: Company) -> None:
    """Whoever is named in it."""
    room.types("cora", "hal, a boy exposed himself in class and staff dont act")
    assert ticked(room) == []
    assert "tell your safeguarding lead now" in room.text("cora").casefold()

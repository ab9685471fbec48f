"""What people type that has no card of its own, at a real store."""

from pathlib import Path

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes


@so_far
def company(made: Company) -> None:
    """Cora coordinates; Ann is in a team and has answered a question."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2")


def test_two_invitations_in_one_message_are_both_named(company: Company) -> None:
    """The first is offered, and it is said that there is another."""
    codes = []
    for what in ("Health", "Social care"):
        goes(company, "Invite", what)
        codes.append(company.code("cora"))
    company.types("eve", "Your links:\n" + "\n".join(codes))
    assert "Your message holds more than one invitation." in company.text("eve")
    company.types("eve", codes[1])
    assert "more than one invitation" not in company.text("eve")


@pytest.mark.parametrize("words", ["send for approval", "Get it approved", "who approves this?"])
def test_approval_is_asked_for_in_words(company: Company, words: str) -> None:
    """From a question it leads to the check, where the return is sent on."""
    company.types("ann", words)
    assert "Send for approval" in str(company.card("ann").buttons)


@pytest.mark.parametrize("words", ["who is Ann?", "which team is Ann in?", "is Ann in Health?"])
def test_a_coordinator_who_asks_for_a_colleague_hears_where_they_are(company: Company, words: str) -> None:
    """From a list or from that colleague's card; a member hears nothing of lists they don't have."""
    company.types("cora", "/area", words)
    said = company.text("cora")
    assert "Who has what" in said or "Ann – Social care" in said
    company.types("ann", words)
    assert "People shows" not in company.text("ann")


@pytest.mark.parametrize("words", ["20 Dec to 3 Jan", "from 20 Dec until 3 Jan", "20 December - 3 January"])
def test_quiet_dates_are_typed_at_their_list(company: Company, words: str) -> None:
    """Nobody has to tap Add first."""
    goes(company, "Partnership details", "Quiet dates")
    company.types("cora", words)
    assert "Quiet from Sunday 20 December 2026 to Sunday 3 January 2027?" in company.text("cora")
    company.taps("cora", "Yes")
    assert "Cancel: 20 December 2026 to 3 January 2027" in str(company.card("cora").buttons)


@pytest.mark.parametrize("key", ["n", "y", "b", "1"])
def test_a_key_is_the_name_of_no_partnership(tmp_path: Path, key: str) -> None:
    """Whoever types one where a name is asked for is asked again, and b goes back."""
    company = Company(tmp_path / "new")
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", key)
    assert not company.rows_of("area")
    company.close()


ASKED = {
    "who will see my answers?": "coordinators see your team's ratings and notes",
    "is this the official nspcc audit?": "audit of your local partnership",
    "how long does it take": "half a minute each",
    "are you a real person": "not a person",
    "is this anonymous": "Results never say who answered",
    "do i need evidence": "You need none to answer",
    "whats the difference between 1 and 2": "1 · Early or patchy: A beginning",
    "what does early or patchy mean?": "1 · Early or patchy: A beginning",
    "what does agreed mean": "Agreed: What the partnership agreed on",
    "what is a median": "Median: The middle one",
}
"""What people ask before they take part, and what it is answered with."""


@pytest.mark.parametrize("where", ["first card", "invitation"])
def test_what_anybody_asks_is_answered_before_they_take_part(company: Company, where: str) -> None:
    """On the first card and on the invitation, with that card again."""
    if where == "invitation":
        goes(company, "Invite", "Health")
        company.types("eve", company.code("cora"))
    else:
        company.types("eve", "/start")
    card = company.text("eve")
    for said, answer in ASKED.items():
        company.types("eve", said)
        assert answer in company.text("eve")
        assert company.text("eve").endswith(card)


@pytest.mark.parametrize("said", ["stop messaging me", "leave me alone", "don't text me"])
def test_whoever_wants_no_messages_is_shown_how(company: Company, said: str) -> None:
    """Where they stop them."""
    company.types("ann", said)
    assert "Reminders are on." in company.text("ann")

"""What backs an answer: several keys in one text choose those, and no place is replaced unseen."""

import pytest

from flows.rounds import Answer
from tests.flows.explore import asked
from tests.flows.play import Chat


def _at_evidence(*said: str) -> Chat:
    chat = asked()
    for line in ("3", "what backs it", *said):
        chat.send(line)
    return chat


def _first(chat: Chat) -> Answer:
    return chat.sheet.answers["C01"]


BOTH = """
1 and 2
1, 2
1,2
1+2
1 & 2
1/2
1 2
both
both of them
all of them
all
one and two
option 1 and 2
options 1, 2
1 and also 2
1 as well as 2
the first and the second
1st and 2nd
policy and data
the policy, the data
1 and data please
"""


@pytest.mark.parametrize("text", BOTH.strip().splitlines())
def test_a_list_of_keys_chooses_those(text: str) -> None:
    """In all the ways in which people write one; the place stays, and what was chosen is said."""
    chat = _at_evidence("minutes of the meeting", text)
    assert (_first(chat).backings, _first(chat).kept) == (
        frozenset({"policy", "data"}),
        "minutes of the meeting",
    )
    assert "evidence: Policy, Data – kept in minutes of the meeting" in chat.card.notice


@pytest.mark.parametrize("text", ["option 1", "the first one", "number 1", "1st", "the policy", "1 please"])
def test_one_of_them_is_named_in_words(text: str) -> None:
    """As its key alone would."""
    chat = _at_evidence(text)
    assert (_first(chat).backings, _first(chat).kept) == (frozenset({"policy"}), None)


@pytest.mark.parametrize(
    "text", ["1 or 2", "1-2", "1 to 3", "1 and 3", "1 and 9", "first or last", "all three"]
)
def test_a_list_that_may_mean_others_is_asked_about(text: str) -> None:
    """Nothing is chosen, and nothing of it becomes the place."""
    chat = _at_evidence(text)
    assert (_first(chat).backings, _first(chat).kept) == (frozenset(), None)
    assert "Type their numbers" in chat.card.notice


@pytest.mark.parametrize(
    "text", ["data sheet 12", "Policy 4 and 5", "both our shared drives", "All Saints office", "room 1 and 2"]
)
def test_a_place_with_figures_stays_a_place(text: str) -> None:
    """A list is nothing but keys, labels and their places."""
    chat = _at_evidence(text)
    assert (_first(chat).backings, _first(chat).kept) == (frozenset(), text)


@pytest.mark.parametrize(
    "text",
    ["and in the DSL folder", "And the DSL folder", "also in the DSL folder", "plus the DSL folder"],
)
def test_a_second_place_is_added(text: str) -> None:
    """Whoever begins with "and" means both."""
    chat = _at_evidence("red box", text)
    assert _first(chat).kept == "red box and the DSL folder"
    assert chat.card.notice.startswith("Added where it is kept: Same definition.")
    chat.send(text)
    assert _first(chat).kept == "red box and the DSL folder"


def test_another_place_replaces_the_first_only_by_a_yes() -> None:
    """Old and new are shown; without a yes the old one stays."""
    chat = _at_evidence("red box", "S:/Plans/2026-03-14 minutes v2.docx")
    assert _first(chat).kept == "red box"
    assert "already kept in: red box" in chat.card.notice
    chat.send("yes")
    assert _first(chat).kept == "S:/Plans/2026-03-14 minutes v2.docx"
    assert "in place of the one before" in chat.card.notice


def test_a_list_on_the_next_card_is_about_that() -> None:
    """Where a place would still be that of the answer before."""
    chat = asked()
    for line in ("3", "3", "submit", "e", "1"):
        chat.send(line)
    chat.send("1 and 2")
    assert chat.sheet.answers["C01"].backings == {"policy"}
    assert chat.sheet.answers["C02"].backings == {"policy", "data"}


def test_both_places_together_have_room_or_nothing_is_kept() -> None:
    """The first place stays as it was."""
    chat = _at_evidence("red box " * 10, "and " + "blue box " * 10)
    assert _first(chat).kept == " ".join(["red box"] * 10)
    assert "with the place before it has" in chat.card.notice


@pytest.mark.parametrize(
    "text", ["1, in the DSL folder", "1 and 2 in the red box", "1 & 2 - kept on the shared drive"]
)
def test_keys_with_a_place_behind_them_are_asked_for_one_by_one(text: str) -> None:
    """No key becomes a part of the place."""
    chat = _at_evidence(text)
    assert (_first(chat).backings, _first(chat).kept) == (frozenset(), None)
    assert "type the numbers alone first" in chat.card.notice

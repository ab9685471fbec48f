"""The name in what somebody says they are called."""

import pytest

from flows.asking.names import is_no_name, own_name_in
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I’m Niamh", "Niamh"),
        ("my names Gethin", "Gethin"),
        ("Hello! It's Oluwaseun Adeyemi.", "Oluwaseun Adeyemi"),
        ("please call me Zoë", "Zoë"),
        ("This is Ruth, thanks", "Ruth"),
        ("hiya - Meg here!", "Meg"),
        ("good morning, I am Wei", "Wei"),
    ],
)
def test_words_around_a_name_are_none_of_it(said: str, name: str) -> None:
    """A greeting, what leads to the name, and what follows it."""
    assert own_name_in(said, WORDS) == name


@pytest.mark.parametrize(
    "name",
    [
        "Imogen",
        "Ian",
        "Justin",
        "Iman",
        "Hi",
        "Jo",
        "Abiola O.",
        "DSL, Oakfield",
        "Itsuki",
        "Thanh",
        "Callum",
    ],
)
def test_a_name_that_begins_like_such_words_stays(name: str) -> None:
    """Only whole words are taken off, and never all of them."""
    assert own_name_in(name, WORDS) == name


@pytest.mark.parametrize("said", ["ok join", "Yes, join!", "I'll join", "count me in", "I'm ready", "audit"])
def test_what_only_goes_along_is_no_name(said: str) -> None:
    """Whoever came by a link may still be answering it."""
    assert is_no_name(said, WORDS)


@pytest.mark.parametrize("said", ["Jo In", "Audit and Quality", "Ready Steady Nursery", "Joyn"])
def test_a_name_with_such_words_in_it_is_one(said: str) -> None:
    """Only the whole text says so."""
    assert not is_no_name(said, WORDS)

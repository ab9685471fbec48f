"""Two answers in one text, "n/a" with its reason, and a level that is not left in its own note."""

import pytest

from flows.typed.levels import half
from flows.wording import Words
from tests.flows.typed.test_levels import FOUR

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("0 or dont know", "0d"),
        ("0 or don't know", "0d"),
        ("0, or don't know", "0d"),
        ("either 0 or dont know", "0d"),
        ("maybe 0 or not sure", "0d"),
        ("0/dk", "0d"),
        ("0 / don't know", "0d"),
        ("d or 0", "0d"),
        ("not in place or dont know", "0d"),
        ("0 or n/a", "0n"),
        ("don't know or n/a", "dn"),
        ("1 or i dont know really", "1d"),
    ],
)
def test_two_answers_are_asked_about_as_two(text: str, keys: str) -> None:
    """None of them is dropped, whether it is a level or not."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button is None
    assert "".join(one.key for one in found.among) == keys


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("n/a we have no under 5s", "we have no under 5s"),
        ("n/a nursery only", "nursery only"),
        ("N/A nursery only", "nursery only"),
        ("NA nursery only", "nursery only"),
        ("n.a. nursery only", "nursery only"),
        ("na we are a special school", "we are a special school"),
        ("n/a all our clients are adults", "all our clients are adults"),
        ("not applicable we have no children", "we have no children"),
        ("doesnt apply we only see adults", "we only see adults"),
        ("doesnt apply to us, we're a primary", "we're a primary"),
        ("na - we are a special school", "we are a special school"),
    ],
)
def test_not_applicable_has_its_reason_behind_it(text: str, rest: str) -> None:
    """With or without a sign between them."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button
    assert (found.button.key, found.rest) == ("n", rest)


@pytest.mark.parametrize(
    "text", ["n/a in some schools", "n/a 5", "n/a I think", "n/a sorry 2", "not applicable only in May"]
)
def test_what_may_limit_it_is_asked_about(text: str) -> None:
    """It may be no reason for all."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2 14 staff trained in Oct", "14 staff trained in Oct"),
        ("2 ten staff trained", "ten staff trained"),
        ("2 not trained yet", "2 not trained yet"),
    ],
)
def test_the_level_stays_in_a_note_only_where_it_may_count(text: str, rest: str) -> None:
    """A yes keeps what no figure can count without it."""
    found = half(FOUR, text, WORDS)
    assert found
    assert (found.among, found.rest) == ((FOUR[2],), rest)

"""A setting and the ages it is for are why a question does not apply, and nobody's worry."""

from itertools import product

import pytest

from bot.learned import likeness
from flows.identifiers import judge
from flows.identifiers.everyday import is_everyday

LEADS = ("", "n/a ", "Not applicable, ", "because ", "n/a because we are a ", "We only have ", "It's a ")

SETTINGS = (
    *(
        "nursery",
        "pre-school",
        "infant school",
        "playgroup",
        "day nursery",
        "primary school",
        "reception class",
    ),
    *("toddlers", "under 5s", "under fives", "babies and toddlers", "2 to 4 year olds", "adults", "over 18s"),
)

OTHERS = (
    *("", ", no older kids", ", no older children here", " with no younger ones", ", no school age children"),
    *(" so no teenage pupils", ". We don't take older children", ", we have no bigger kids"),
)


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("only", ["{}", "{} only"])
def test_ages_of_a_service_are_heard_as_its_reason(setting: str, only: str) -> None:
    """Whatever leads to them and whom it has not."""
    learned = likeness()
    texts = (f"{lead}{only.format(setting)}{other}" for lead, other in product(LEADS, OTHERS))
    assert [text for text in texts if (judged := judge(text, learned)).told_by or judged.findings] == []


@pytest.mark.parametrize(
    "text", ["no older kids", "No younger ones here", "n/a no older children in our setting"]
)
def test_whom_a_service_has_not_is_its_reason(text: str) -> None:
    """Without a word of what it is."""
    assert not judge(text, likeness()).told_by


@pytest.mark.parametrize(
    "said",
    [
        *("older kids", "only older kids", "older kids at nursery", "no older kids will leave me alone"),
        *(
            "toddlers only he said",
            "just babies he touches them",
            "nursery only and he hurts them",
            "kids only",
        ),
        *("a boy at nursery", "my school", "an older kid at our school", "no kids are safe at nursery"),
    ],
)
def test_what_is_done_to_anybody_is_none(said: str) -> None:
    """Only a whole text of settings and ages is everyday."""
    assert not is_everyday(said.split())

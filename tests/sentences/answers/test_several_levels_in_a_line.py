"""Several levels in one line are asked about, and what is put off is not dropped unsaid: at a real store."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann is at the first question of her team."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def kept(company: Company) -> list[tuple[int, str | None]]:
    """The level and the note of each answer."""
    return [(row.level, row.note) for row in company.rows_of("answer")]


@pytest.mark.parametrize(
    ("said", "levels"),
    [
        ("2 for this, 3 for next", "23"),
        ("2 for us 1 for the area", "12"),
        ("1 for primary 3 for secondary", "13"),
        ("1 in primary, 2 in secondary and 3 in college", "123"),
        ("3 last time but dropped to 2", "23"),
        ("1 last year, now 2", "12"),
        ("2 before, it's gone down to 1 now", "12"),
    ],
)
def test_which_level_is_this_questions_is_asked(company: Company, said: str, levels: str) -> None:
    """Of those that are named, and the first is never taken by a yes."""
    company.types("ann", said)
    asked = company.card("ann").notice.split("Which do you mean: ")[1].split("?")[0]
    assert [one[0] for one in asked.split(", ")] == list(levels)
    company.types("ann", "yes")
    assert kept(company) == []
    company.types("ann", levels[0])
    assert [level for level, _ in kept(company)] == [int(levels[0])]


@pytest.mark.parametrize("said", ["2 for this and the next one", "2 for now, the policy is for review"])
def test_one_level_is_offered_alone(company: Company, said: str) -> None:
    """Nothing else is named."""
    company.types("ann", said)
    assert "Do you mean 2 " in company.card("ann").notice or [one for one, _ in kept(company)] == [2]


@pytest.mark.parametrize("said", ["later", "not now", "maybe later", "thanks", "ta", "ok thanks", "Thanks!"])
def test_what_waits_is_said_to_whoever_says_neither_yes_nor_no(company: Company, said: str) -> None:
    """With how it is kept, and a yes keeps it."""
    company.types("ann", "2 waiting for the new system in May", said)
    assert "Type yes to save it, with your words: " in company.card("ann").notice
    assert kept(company) == []
    company.types("ann", "yes")
    assert [level for level, _ in kept(company)] == [2]


def test_a_no_turns_it_down(company: Company) -> None:
    """Nothing waits behind it."""
    company.types("ann", "2 waiting for the new system in May", "no", "yes")
    assert kept(company) == []

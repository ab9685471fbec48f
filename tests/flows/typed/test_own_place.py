"""People say their team, their job or their nation where agencies or nations are on the buttons."""

import pytest

from flows.presses.arriving import SET_UP, START
from flows.replies import Button
from flows.typed.own_place import agencies_said, nations_on, nations_said
from flows.wording import Words

WORDS = Words("en")
NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
CARD = (
    *(Button(key=str(n), label=name, press=SET_UP(name.lower())) for n, name in enumerate(NATIONS, 1)),
    Button(key="b", label="Back", press=START()),
)


@pytest.mark.parametrize(
    ("said", "nation"),
    [
        ("we're in England", "England"),
        ("we're a Welsh board", "Wales"),
        ("a Scottish child protection committee", "Scotland"),
        ("we are based in Northern Ireland", "Northern Ireland"),
        ("hi, it's a partnership", ""),
        ("I live in England and my uncle hits me", ""),
        ("not England", ""),
        ("back", ""),
    ],
)
def test_who_says_where_they_are_means_that_nation(said: str, nation: str) -> None:
    """With nothing besides; who says more is answered as that."""
    assert [one.label for one in nations_said(CARD, said, WORDS)] == ([nation] if nation else [])


def test_the_nations_on_a_card_are_named() -> None:
    """Buttons that choose none are none of them."""
    assert nations_on(CARD) == list(NATIONS)


AGENCIES = [
    Button(key=str(n), label=label, press=f"try:{id_}")
    for n, (id_, label) in enumerate(
        [("SC", "Social care"), ("H", "Health"), ("E", "Education"), ("P", "Police"), ("V", "Voluntary")], 1
    )
]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("school", "3"),
        ("secondary school", "3"),
        ("teacher", "3"),
        ("im a head teacher at a primary school", "3"),
        ("GP practice manager", "2"),
        ("police sergeant", "4"),
        ("social worker childrens team", "1"),
        ("i work in a school", "3"),
        ("nurse", "2"),
        ("im a school nurse", "2"),
        ("A&E", "2"),
        ("ppu", "4"),
        ("social worker", "1"),
        ("a charity", "5"),
        ("Social care · England", "1"),
        ("Social care / Social care · England", "1"),
        ("school · Wales", "3"),
        ("Health / Police", "24"),
        ("England / Wales", ""),
        ("back", ""),
        ("2", ""),
        ("we work with schools and nurses", ""),
    ],
)
def test_a_team_or_a_job_chooses_its_agency(text: str, keys: str) -> None:
    """By what people call it."""
    assert "".join(one.key for one in agencies_said(AGENCIES, text)) == keys


def test_other_buttons_are_not_agencies() -> None:
    """A team of the area with such a name is chosen by its name."""
    other = [Button(key="1", label="Education", press="teamsof:nowhere:E")]
    assert agencies_said(other, "school") == []

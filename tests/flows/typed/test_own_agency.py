"""People say their team or their job where agencies are on the buttons."""

import pytest

from flows.replies import Button
from flows.typed.own_agency import agencies_said

CARD = [
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
    assert "".join(one.key for one in agencies_said(CARD, text)) == keys


def test_other_buttons_are_not_agencies() -> None:
    """A team of the area with such a name is chosen by its name."""
    other = [Button(key="1", label="Education", press="teamsof:nowhere:E")]
    assert agencies_said(other, "school") == []

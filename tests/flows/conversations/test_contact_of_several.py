"""What stays of a contact that names several, once one of them coordinates no more: any names and joints."""

import re

from hypothesis import given
from hypothesis import strategies as st

from flows.conversations.partnership.contacts import MARK, taken_out
from flows.wording import Words

WORDS = Words("en")
NAMES = ("Jo Bell", "Ann Cole", "Dan")
NUMBERS = ("01632 960201", "01632 960202", "ab3@n.example")
JOINTS = (", ", " and ", " or ", ", and ", " and/or ", "; or ", " / ", " & ", "; ", " + ", " or, if away, ")
LINKS = (" ", ", ", ": ", " on ", ", mobile ")
HALF = re.compile(r"(?:[,;/&+]|\b(?:and|or)\b)", re.IGNORECASE)


@st.composite
def contacts(draw: st.DrawFn) -> tuple[list[str], list[str], str]:
    """Who is named, the number behind each or "", and the whole with {0} and so on for the names."""
    names = draw(st.permutations(NAMES))[: draw(st.integers(1, 3))]
    numbers = [draw(st.sampled_from(("", number))) for number in NUMBERS[: len(names)]]
    parts = [
        f"{{{place}}}{draw(st.sampled_from(LINKS)) if number else ''}{number}"
        for place, number in enumerate(numbers)
    ]
    said = parts[0]
    for part in parts[1:]:
        said += draw(st.sampled_from(JOINTS)) + part
    before = draw(st.sampled_from(("", "", "Hub, ask for ", "Either ", "Ring or text ", "Mrs ")))
    behind = draw(st.sampled_from(("", "", ".", " (mornings)", ", mornings only")))
    return names, numbers, f"{before}{said}{behind}"


@given(contacts(), st.integers(0, 2))
def test_no_number_changes_hands_and_no_joint_is_left_over(
    made: tuple[list[str], list[str], str], who: int
) -> None:
    """Whose number it may be stands before it, by name or by role; and what is left can be read."""
    names, numbers, said = made
    who = who % len(names)
    others = [one for one in names if one != names[who]]
    whole = said.format(*names)
    left = taken_out(WORDS, whole.replace(names[who], MARK), others)
    role = whole.replace(names[who], "coordinator")
    assert names[who] not in left
    assert MARK not in left
    assert all(one in left for one in others)
    if numbers[who] and numbers[who] in left:
        assert left == role
    if left != role:
        assert "coordinator" not in left
        assert "()" not in left
        assert not HALF.match(left)
        assert not HALF.search(left[-3:])
        between = [left[found.end() :] for found in re.finditer("|".join(others), left)]
        assert all(
            len(re.findall(r"\band\b|\bor\b", re.split("|".join(NAMES), rest)[0])) < 3 for rest in between
        )
        assert len(left) < len(whole)


@given(joint=st.sampled_from(JOINTS[:-1]), is_first=st.booleans())
def test_one_of_two_leaves_the_other_alone(joint: str, *, is_first: bool) -> None:
    """Whatever joins them, and whoever goes."""
    said = f"{MARK}{joint}Jo Bell" if is_first else f"Jo Bell{joint}{MARK}"
    assert taken_out(WORDS, said, ["Jo Bell"]) == "Jo Bell"

"""What of a text is offered as the code of an invitation."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.codes import LENGTH, as_printed, new_code, offered_in
from flows.events import Typed
from flows.people import Address
from tests.paths import ROOT
from tests.words import names

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
CODE = "k7xqmm2aolbs5tzyrw3cdefghi"

WAYS = (
    "{code}",
    "{code}.",
    '"{code}"',
    "“{code}”",
    "({code})",
    " {code}\n",
    "code {code}",
    "Code: {code}",
    "my code is {code}",
    "Invitation code – {code}",
    "Hi, Cora sent me {code}, what do I do?",
    "https://t.me/hsb_bot?start={code}",
    "t.me/hsb_bot?start={code}",
    "<https://t.me/hsb_bot?start={code}>",
    "https://telegram.me/hsb_bot?start={code}.",
    "tg://resolve?domain=hsb_bot&start={code}",
    "tg://resolve?start={code}&domain=hsb_bot",
    """Invitation to Northshire: Social care. For up to 30 people.
https://t.me/hsb_bot?start={code}
Or send this code to the assistant:
{code}""",
)

SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.title,
    lambda code: code.replace("o", "0").replace("l", "1"),
)


def _typed(text: str, number: int = 1) -> Typed:
    return Typed(id=f"{number:032x}", at=AT, address=Address(channel="test", id="ana"), text=text)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("spelled", SPELLINGS)
def test_a_code_is_found_however_it_is_passed_on(way: str, spelled: Callable[[str], str]) -> None:
    """Case, quotes, stops, what stands before it, links, and digits that no code has."""
    offered = offered_in(way.format(code=spelled(CODE)))
    assert offered
    assert CODE in offered.codes
    assert offered.printed


@pytest.mark.parametrize("gap", [" ", "-", " - ", "\n", "  "])
@pytest.mark.parametrize("size", [1, 2, 4, 5, 13])
def test_a_code_spelled_in_groups_may_be_one(gap: str, size: int) -> None:
    """It is looked up; if it is none, it is an ordinary text."""
    text = gap.join(CODE[n : n + size] for n in range(0, LENGTH, size))
    for said in (text, f"code {text}", f"It is {text} I think"):
        offered = offered_in(said)
        assert offered
        assert CODE in offered.codes
        assert offered.printed is said.startswith("code")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (f"https://t.me/hsb_bot?start={CODE[:24]}", 24),
        ("https://t.me/hsb_bot?start=", 0),
        (f"tg://resolve?domain=hsb_bot&start={CODE}ab", 28),
        (CODE[:25], 25),
        (f"{CODE}x.", 27),
        (f"code {CODE[:9]}", 9),
    ],
)
def test_what_lacks_characters_says_how_many_it_has(text: str, length: int) -> None:
    """A code copied badly is told by its length."""
    offered = offered_in(text)
    assert offered
    assert offered.length == length
    assert not offered.printed


ORDINARY = (
    "Hertfordshire County Council",
    "Two of three use the same record",
    "All staff were trained last May",
    "electroencephalographers ok",
    "counterrevolutionarieswere",
    "It stands in our policy of 2024, see 3.2",
    "https://www.northshire.gov.uk/policy?ref=24",
    "no",
    "2",
    "",
)


def test_ordinary_words_are_no_wrong_code() -> None:
    """Also those whose letters come to the length of a code."""
    offered = {text: offered_in(text) for text in (*ORDINARY, *names())}
    assert len(offered) > 300
    assert [text for text, one in offered.items() if one and (one.printed or one.length is not None)] == []


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    """Nothing is raised, and whatever may be a code has the form of one."""
    offered = offered_in(text)
    for code in offered.codes if offered else ():
        assert len(code) == LENGTH
    assert isinstance(as_printed(text), str)


def test_the_codes_of_one_event_differ() -> None:
    """Those of a partnership with hundreds of teams are made at once, and a code that is taken is refused."""
    for number in range(60):
        made = [new_code(_typed("", number), f"invitation {nth}") for nth in range(320)]
        assert len({*made}) == len(made), number


def test_every_new_code_looks_like_no_word() -> None:
    """It has a digit, and another event gives another."""
    made = [new_code(_typed("", number), "invitation") for number in range(2000)]
    assert len(set(made)) == len(made)
    assert all((offered := offered_in(code)) and offered.printed and offered.alone for code in made)


def test_a_recording_has_codes_as_they_are_printed() -> None:
    """However they were typed, so that they can be hidden; other words stay."""
    assert as_printed(f"Code: {CODE.upper()}.") == f"Code: {CODE}."
    assert as_printed(" ".join(CODE.upper())) == CODE
    assert as_printed("Hertfordshire County Council") == "Hertfordshire County Council"


def test_there_are_three_hundred_names() -> None:
    """Of partnerships, teams, posts and people."""
    assert len(names()) >= 300
    assert (ROOT / "tests/words/names.txt").exists()

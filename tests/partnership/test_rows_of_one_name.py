"""Rows of a pasted list that have one name: identical ones are one, others are told, and none is lost."""

import pytest

from tests.company import Company
from tests.partnership.test_pasted_list import teams
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes

LEEFORD = "St Marys Primary, school, primary, head@stmarys-leeford.example"
TONBY = "St Marys Primary, school, primary, office@stmarys-tonby.example"
TONBY_PLACED = "St Marys Primary (Tonby), school, primary, office@stmarys-tonby.example"


@so_far
def company(made: Company) -> None:
    """Cora is about to paste, in a partnership of the shipped questions that has no team."""
    made.file = SHIPPED.read_bytes()
    found(made)
    goes(made, "Teams", "Paste a list")


def contacts(company: Company) -> dict[str, str]:
    """Whom to write to, by team."""
    return {row.name: row.contact for row in company.rows_of("team")}


@pytest.mark.parametrize(
    "messages", [(f"{LEEFORD}\nOak, school\n{TONBY}",), (f"{LEEFORD}\nOak, school", TONBY)]
)
def test_two_schools_of_one_name_are_both_told(company: Company, messages: tuple[str, ...]) -> None:
    """In one message or two: the first is read, the other is named with its number until it has its place."""
    company.types("cora", *messages)
    text = company.text("cora")
    assert "I read 2 new teams: Education 2." in text
    assert "Rows 1 and 3 have the same name, and say different things." in text
    assert "“St Marys Primary (its place), school, primary, office@stmarys-tonby.example”" in text
    company.types("cora", TONBY_PLACED)
    assert "I read 3 new teams: Education 3." in company.text("cora")
    assert "the same name" not in company.text("cora")
    assert "Row 3 repeats or mends another row, and is one with it." in company.text("cora")
    company.taps("cora", "1")
    assert contacts(company) == {
        "Oak": "",
        "St Marys Primary": "head@stmarys-leeford.example",
        "St Marys Primary (Tonby)": "office@stmarys-tonby.example",
    }


def test_the_place_may_be_added_to_the_first(company: Company) -> None:
    """Then the other has the name alone."""
    company.types("cora", f"{LEEFORD}\n{TONBY}", LEEFORD.replace("Primary,", "Primary, Leeford,"))
    assert "No agency" in company.text("cora")
    company.types("cora", LEEFORD.replace("Primary,", "Primary Leeford,"))
    company.taps("cora", "1")
    assert contacts(company) == {
        "St Marys Primary": "office@stmarys-tonby.example",
        "St Marys Primary Leeford": "head@stmarys-leeford.example",
    }


def test_what_is_added_without_it_says_that_a_row_was_left_out(company: Company) -> None:
    """As of any row that is no team."""
    company.types("cora", f"{LEEFORD}\n{TONBY}")
    company.taps("cora", "1")
    assert "Added 1 team," in company.text("cora")
    assert "1 row was left out." in company.text("cora")
    assert contacts(company) == {"St Marys Primary": "head@stmarys-leeford.example"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All Saints, school, primary", "All Saints, school, nursery"),
        ("All Saints\tEducation\tprimary\t104327", "all saints\tEducation\tprimary\t104999"),
        ("All Saints; Education; ; 01632 960100", "All Saints; Education; ; 01632 960200"),
    ],
)
def test_rows_that_differ_in_anything_are_two(company: Company, one: str, other: str) -> None:
    """The kind, whom to write to, or the number of the school."""
    company.types("cora", f"{one}\n{other}")
    assert "I read 1 new team" in company.text("cora")
    assert "Rows 1 and 2 have the same name" in company.text("cora")


def test_a_row_that_says_the_same_again_is_one_and_said(company: Company) -> None:
    """With all that one of them says."""
    company.types(
        "cora",
        f"{LEEFORD}\n{LEEFORD}\nst marys primary, Education\nElm, school\nElm, school, , a@elm.example",
    )
    text = company.text("cora")
    assert "I read 2 new teams: Education 2." in text
    assert "Rows 2, 3 and 5 repeat or mend another row each, and are one with it." in text
    company.taps("cora", "1")
    assert contacts(company) == {"st marys primary": "head@stmarys-leeford.example", "Elm": "a@elm.example"}


def test_a_name_that_is_there_with_another_address_is_told(company: Company) -> None:
    """And with its place it is another team; one with the same address, or none, is there already."""
    company.types("cora", LEEFORD)
    company.taps("cora", "1", "Paste a list")
    company.types("cora", f"{TONBY}\nElm, school")
    text = company.text("cora")
    assert "A team of this name is there already, and row 1 says something else:" in text
    assert "stay" not in text
    company.types("cora", TONBY_PLACED)
    assert "I read 2 new teams" in company.text("cora")
    assert "something else" not in company.text("cora")
    company.taps("cora", "1", "Paste a list")
    company.types("cora", f"{LEEFORD}\nElm, school")
    assert "2 teams of the list are there already" in company.text("cora")


def test_every_row_of_a_long_list_is_accounted_for(company: Company) -> None:
    """New ones, the headings, one that repeats, one of another team's name, and one that can't be read."""
    listed = [f"School {number}, school, primary, office@{number}.example" for number in range(1, 31)]
    company.types(
        "cora", "\n".join(["Name, Agency, Kind, Contact", *listed, listed[3], TONBY, LEEFORD, "Hut, Housing"])
    )
    text = company.text("cora")
    assert "I read 31 new teams: Education 31." in text
    assert "Row 1 is the headings." in text
    assert "Row 32 repeats" in text
    assert "Rows 33 and 34 have the same name" in text
    assert "No agency I know: “Hut, Housing”" in text
    company.taps("cora", "Add these 31 teams")
    assert "2 rows were left out." in company.text("cora")


@pytest.mark.parametrize("row", ["Oakfield Academy,", "Oakfield Academy", "Oakfield Academy\t\t"])
def test_an_agency_that_only_the_name_says_is_told(company: Company, row: str) -> None:
    """Before anything is added; one that was said is not."""
    company.types("cora", f"{row}\nElm School, Education")
    assert "Education, by its name: Oakfield Academy" in company.text("cora")
    assert "Education: Elm School" in company.text("cora")
    company.types("cora", "\n".join(f"Wood School {n}, Education" for n in range(12)))
    assert "Education, by its name: Oakfield Academy" in company.text("cora")
    company.taps("cora", "1")
    assert "Oakfield Academy" in teams(company)


def test_a_row_sent_again_corrects_whom_to_write_to(company: Company) -> None:
    """Where one thing differs the team that is there is offered with it, and one tap does it."""
    company.types("cora", f"{LEEFORD}\nElm, school, primary\nOak, school")
    company.taps("cora", "1", "Paste a list")
    company.types(
        "cora", f"{TONBY}\nElm, school, nursery\nOak, school, , oak@school.example\nAsh, school, primary"
    )
    text = company.text("cora")
    assert "If that is the same team, tap what is to change. If it is another, send it again" in text
    company.taps("cora", "St Marys Primary: office@stmarys-tonby.example", "Elm: its kind is nursery")
    assert "Saved: Elm." in company.text("cora")
    company.taps("cora", "Oak: oak@school.example")
    assert contacts(company) == {
        "Elm": "",
        "Oak": "oak@school.example",
        "St Marys Primary": "office@stmarys-tonby.example",
    }
    assert [row.kind for row in company.rows_of("team") if row.name == "Elm"] == ["nursery"]
    company.taps("cora", "1")
    assert "Added 1 team" in company.text("cora")


def test_a_row_that_says_more_otherwise_is_another_team(company: Company) -> None:
    """Of another kind and with another address: nothing is offered, and nothing done by an old button."""
    company.types("cora", LEEFORD)
    company.taps("cora", "1", "Paste a list")
    company.types("cora", TONBY)
    old = company.card("cora")
    company.types("cora", TONBY.replace("primary", "nursery"))
    (press,) = company.presses_on(old, "pastemend")
    company.taps("cora", "Start")
    company.types("cora", TONBY.replace("primary", "nursery"))
    assert company.presses_on(company.card("cora"), "pastemend") == []
    company.presses("cora", press)
    assert contacts(company) == {"St Marys Primary": "head@stmarys-leeford.example"}

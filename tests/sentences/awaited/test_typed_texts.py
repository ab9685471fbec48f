"""What is kept of a text that was typed, by where it was awaited, at a real store."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann answers for a team."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)


def test_a_contact_has_second_lines_and_nobodys_numbers(company: Company) -> None:
    """What stands directly behind a number to ring is its next line; any other figures may be a child's."""
    area = next(row.id for row in company.rows_of("area") if not row.practice)
    kept = "cora@northshire.example"
    for text, is_kept in (
        ("Duty desk 01632 960002/3, ask for Jo", True),
        ("01632 960002 / 960003 or 0300 123 4567/8", True),
        ("01632 960002 about Ben Shaw 2012/11/30", False),
        ("01632 960002/3, case 2019/77312", False),
        ("Ref 2019/77312, 01632 960002", False),
    ):
        company.presses("cora", f"contact:{area}")
        company.types("cora", text)
        kept = text if is_kept else kept
        assert [row.contact for row in company.rows_of("area") if row.id == area] == [kept]


@pytest.mark.parametrize("said", ["I don't want to", "No I don't", "i dont want to say"])
def test_a_child_who_writes_first_is_heard(company: Company, said: str) -> None:
    """The same words are no note and no worry where a note is awaited."""
    company.types("kid", said)
    assert "Childline" in company.text("kid")
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", said)
    assert "that is no note" in company.text("ann")


@pytest.mark.parametrize("said", ["Never", "Not yet.", "There isn't one", "TBC", "Need to check"])
def test_a_note_that_says_how_it_is_is_kept(company: Company, said: str) -> None:
    """However short it is."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2", "b", "t")
    company.types("ann", said)
    assert [row.note for row in company.rows_of("answer")] == [said]


@pytest.mark.parametrize(
    "said", ["None", "nothing", "not now", "Not mine", "hmm", "maybe later", "no comment"]
)
def test_what_is_plainly_no_note_is_not_kept(company: Company, said: str) -> None:
    """It says that there is none, or that none will be given."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", said)
    assert [row.note for row in company.rows_of("answer")] == []
    assert "that is no note" in company.text("ann")


@pytest.mark.parametrize("said", ["no contact at weekends", "fewer emails", "no messages after work hours"])
def test_what_a_team_lacks_is_a_note_and_no_wish_for_fewer_reminders(company: Company, said: str) -> None:
    """Beside the question it is that wish, and where a note is asked for it is the note."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", said)
    assert [row.note for row in company.rows_of("answer")] == [said]


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("gmt", "Europe/London"),
        ("UK time", "Europe/London"),
        ("Cardiff", "Europe/London"),
        ("europe/dublin", "Europe/Dublin"),
        ("Dublin", "Europe/Dublin"),
    ],
)
def test_time_zone_is_what_people_call_it(company: Company, said: str, zone: str) -> None:
    """Whoever says GMT means the clocks of the UK, which have summer time."""
    company.types("cora", "/area")
    company.taps("cora", "Partnership details", "Change the time zone")
    company.types("cora", said)
    assert f"Time zone: {zone}." in company.text("cora")


def test_an_invitation_left_for_later_stays(company: Company) -> None:
    """It is said, and the link joins afterwards."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Social care")
    code = company.code("cora")
    company.types("bob", f"/start {code}", "not now")
    assert "The link stays" in company.text("bob")
    company.joins("bob", code, "Bob")
    assert "You are in." in company.text("bob")

"""A challenge and another view are taken off what everybody reads, while a released round is corrected."""

from tests.company import Company
from tests.so_far import so_far
from tests.test_coordinating import goes
from tests.test_correcting import FOUR, begun, put_right
from tests.test_partnership import answered, found, joined, opened


@so_far
def company(made: Company) -> None:
    """A released round with a challenge and another view, each of which says who rated what."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    goes(made, "Invite", "A scrutineer")
    made.joins("sue", made.code("cora"), "Sue")
    goes(made, "People", "y1")
    opened(made)
    for who, level in (("ann", "3"), ("hal", "1"), ("pam", "2")):
        answered(made, who, level)
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")
    made.types("sue", "/area")
    made.taps("sue", "Challenge an item", "1", "1")
    made.types("sue", "Police say it is a 1.", "yes")
    goes(made, "Agree ratings", "c", "1")
    made.types("cora", "Nobody has a copy.")
    made.taps("cora", "Somebody sees it differently")
    made.types("cora", "Health says 3.", "yes")
    assert "Everybody will read:" in goes(made, "Release")
    assert "Police say it is a 1." in made.text("cora")
    made.taps("cora", "1")
    begun(made)


def test_a_challenge_is_off_at_once_and_its_scrutineer_hears_of_it(company: Company) -> None:
    """Its words come before the yes, and are nowhere afterwards."""
    company.types("cora", "correct")
    company.taps("cora", "What the scrutineer challenges", "1")
    assert "Police say it is a 1." in company.text("cora")
    company.taps("cora", "Take it off")
    assert "The challenge is off." in company.text("cora")
    assert "has taken the challenge of" in company.heard("sue")
    assert [(row.level, row.note) for row in company.rows_of("challenge")] == [(None, "")]


def test_another_view_is_off_in_the_corrected_round(company: Company) -> None:
    """What is agreed and why stays."""
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "Take the other view off")
    assert "Health says 3." not in company.text("cora")
    (row,) = company.rows_of("agreed")
    assert (row.reason, row.dissent) == ("Nobody has a copy.", "")
    put_right(company)
    assert "Health says 3." not in company.heard("ann")

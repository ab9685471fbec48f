"""A challenge and another view are taken off what everybody reads, while a released round is corrected."""

from tests.company import Company
from tests.corrections import begun, put_right
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


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


def test_a_challenge_is_worded_anew_at_once_beside_its_old_words(company: Company) -> None:
    """Its scrutineer gets both to read; everybody else the new ones alone."""
    company.types("cora", "correct")
    company.taps("cora", "What the scrutineer challenges", "1", "Word it anew")
    assert "Police say it is a 1." in company.text("cora")
    company.types("cora", "Health rated this a 3.")
    assert "Police say it is a 1." in company.text("cora")
    company.types("cora", "One agency has no copy.")
    anew = "One agency has no copy (worded by a coordinator)"
    for said in (company.text("cora"), company.heard("sue")):
        assert f"Before: Police say it is a 1. Now: {anew}." in said
    assert [row.note for row in company.rows_of("challenge")] == [anew]
    assert not company.heard("ann")
    company.types("ann", "/results")
    company.types("cora", "correct")
    company.taps("cora", "What the scrutineer challenges", "1", "Take it off")
    assert [row.note for row in company.rows_of("challenge")] == [""]


def test_a_correction_that_ends_does_not_say_that_a_challenge_stands(company: Company) -> None:
    """What was agreed and returned does; a challenge that was taken off stays off."""
    company.types("cora", "correct")
    company.taps("cora", "What the scrutineer challenges", "1", "Take it off", "Back")
    company.taps("cora", "End it without a change")
    for said in (company.text("cora"), company.heard("sue")):
        assert "What was agreed and returned stands as it was released." in said
        assert "What was released stands" not in said


def test_who_can_still_read_another_view_is_said(company: Company) -> None:
    """Where it is taken off: the version before keeps it for those who may read by agency."""
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "Take the other view off")
    assert "Coordinators, leads and scrutineers can still read it" in company.text("cora")
    put_right(company)
    company.types("sue", "/results")
    company.taps("sue", "Old and new")
    assert "Health says 3." in company.text("sue")
    company.types("ann", "/results")
    assert "Health says 3." not in company.heard("ann")

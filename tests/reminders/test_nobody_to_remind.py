"""A coordinator reads of each team that nobody can be reminded of, also where it has begun."""

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes


@so_far
def begun(made: Company) -> None:
    """Ann and Hal answer for their teams; Ann has begun."""
    ann_and_hal(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2")


def test_a_team_that_has_begun_and_has_nobody_is_named(begun: Company) -> None:
    """With the way to somebody else; and where nobody is left to nudge, that is said as well."""
    begun.types("ann", "leave")
    begun.taps("ann", "Leave")
    said = goes(begun)
    assert "in progress 1" in said
    assert "Nobody is there any more: Social care. Invite somebody, so that it is answered." in said
    answered(begun, "hal", "1")
    said = goes(begun)
    assert "Nobody is there any more: Social care." in said
    assert not begun.presses_on(begun.card("cora"), "nudge")


def test_a_team_whose_people_take_no_reminders_is_named(begun: Company) -> None:
    """One stopped them."""
    assert "nobody takes reminders" not in goes(begun)
    begun.types("hal", "/reminders")
    begun.taps("hal", "Stop")
    said = goes(begun)
    assert "Not started: Health." in said
    assert "In these nobody takes reminders, or they say it isn't theirs: Health." in said
    assert "Nudge 1 team" in str(begun.card("cora").buttons)

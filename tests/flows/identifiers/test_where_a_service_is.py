"""Where a service is and who is on there at night is no home of anybody's and no worry."""

import pytest

from bot.learned import likeness
from flows.identifiers import find, judge

OF_SERVICES = (
    "we moved to the new building on Station Road in May so files are all over",
    "the team moved to Station Road in May",
    "Clinic moved to Castle Street",
    "records moved to an archive on Mill Lane",
    "the family centre on Beech Road runs the group",
    "the home visiting team is on Station Road",
    "family support moved to Victoria Road",
    "The boys' unit has waking night staff, girls' unit does not",
    "girls unit has no waking nights",
    "Sleep-in staff only, no waking night",
)
OF_A_HOME = (
    "the boy moved to Station Road",
    "we moved him to a house on Station Road",
    "his family moved to Beech Road in May",
    "they moved to Beech Road",
    "the family on Beech Road",
    "he said he moved to the flat on Beech Road",
)
WORRIES = (
    "boys in the girls house at night no staff",
    "night staff touched a girl",
    "no night staff in the girls house so he got in",
)


@pytest.mark.parametrize("text", OF_SERVICES)
def test_where_a_service_is_is_a_note(text: str) -> None:
    """In words of homes."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())


@pytest.mark.parametrize("text", OF_A_HOME)
def test_where_somebody_lives_is_refused(text: str) -> None:
    """Whoever moved them."""
    assert find(text, likeness())


@pytest.mark.parametrize("text", WORRIES)
def test_a_night_in_a_home_may_be_a_worry(text: str) -> None:
    """In words of a rota."""
    assert judge(text, likeness()).told_by

"""What became of one child of a year points at that child; what is done with any such child does not."""

import pytest

from bot.learned import likeness
from flows.identifiers import find, judge

OF_ONE = (
    "pupil x in yr 10 at St Marys was arrested last week",
    "a lad in year 9 was excluded for it",
    "the year 10 boy from priory was arrested",
    "a year 8 boy was moved class",
    "we had a boy whos brother did the same to their cousin",
    "only polish girl in year 5, she was the victim",
    "only girl in the football team got assaulted",
    "the lad from moss side who was excluded in may waited 5 months",
    "that girl from toxteth whose plan lapsed",
    "the twins on the kestrel estate still share a bedroom",
    "our family in mill lane flats never got a visit",
    "the brothers off bridge street",
    "our lad on hawthorn drive is still waiting",
    "the pupil who moved here from kettering after it happened",
    "our year 8 twins",
    "the triplets from wythenshawe who were excluded",
    "the kid off the ashfield estate did it",
    "that lad from minehead who hurt his cousin",
    "im thinking of a lad we had, 10, dad in prison, lives w nan in Toxteth",
)
OF_ANY = (
    "when a pupil in year 9 has been excluded we hold a meeting",
    "after a child in year 4 has been moved class we write to parents",
    "year 9 pupil voice was collected",
    "only girls in year 9 get the lesson",
    "only child in need plans are kept there",
    "if a boy in year 10 was arrested we would hold a strategy meeting",
    "kids placed with carers in Kent lose their worker",
    "the family hub on oak road runs it",
    "our family worker on the kestrel estate is new",
    "families on the kestrel estate dont know about us",
    "the child from foster care who waits longest",
    "the young person from out of area who was placed here has no plan",
    "if the lad from moss side who was excluded came back, we would plan",
    "the girl in the high street poster",
    "the boy on the hard drive was never identified by police",
    "the child who came to us from early help",
    "pupils who moved here from primary had a lesson",
    "year 8 siblings policy is out",
    "the child at home close to school",
    "pupils in year 10 were moved to the new block",
    "the child from overseas who arrives without records gets an assessment",
    "the child from minority groups who is missed by referrals",
    "the family from minority faiths who ask get an advocate",
    "this child from birth who needs a plan has one",
    "the young person from supported lodgings who is referred gets a plan",
    "our child from panel reviews who needs more is listed",
    "the child from poverty who is neglected too",
    "the young person from a military family who moves often",
    "the pupil from boarding who was told late",
    "our siblings from large families who share rooms get a safety plan",
)


@pytest.mark.parametrize("text", OF_ONE)
def test_what_became_of_one_child_is_refused(text: str) -> None:
    """Though nobody is named."""
    assert find(text, likeness())


@pytest.mark.parametrize("text", OF_ANY)
def test_what_is_done_with_any_child_is_a_note(text: str) -> None:
    """In the same words."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())

"""Where and when a child told is not what was told; an order to hide is one however it goes on."""

import pytest

from flows.identifiers.half_told import half_told


@pytest.mark.parametrize(
    "said",
    [
        "a student just disclosed to me after the workshop",
        "a girl just confided in me at the end of the course",
        "a pupil just opened up to me about home via the survey",
        "i was told to backdate when the disclosure was made",
        "my manager told me to hide how many disclosures we had",
        "my boss told me to falsify the allegation figures",
        "our director wants us to hide the abuse numbers from ofsted",
        "i was told to wipe the concern totals",
        "told me to bury the disclosure numbers",
        "told to change how the rape happened",
        "we were asked to rewrite where the allegation was made",
        "the head told me to change when she disclosed",
        "i was told to change what the girl said",
        "my lead asked me to leave the allegation out of the report",
        "my manager wants me to make the disclosure look less serious",
        "we were told to play down the assault",
    ],
)
def test_it_is_heard(said: str) -> None:
    """The occasion names an office thing, the order a time or a number."""
    assert half_told(said, is_whole=True)


@pytest.mark.parametrize(
    "said",
    [
        "a student just told me the link is broken",
        "a patient just told us the leaflet is out of date",
        "i was told to change how the disclosure form looks",
        "my manager told me to change when concerns are escalated",
        "told us to change the number for complaints on the website",
        "we were told to hide the complaint numbers under five",
        "i was told to drop the abuse figures from the newsletter",
        "the head asked us to change who complaints go to",
        "told to delete the draft allegations",
        "i was told to remove the names from the concerns log",
        "our lead told us to change what the child said in the survey",
    ],
)
def test_a_days_work_is_none(said: str) -> None:
    """What was told is the office thing itself."""
    assert not half_told(said, is_whole=True)

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
    ],
)
def test_a_days_work_is_none(said: str) -> None:
    """What was told is the office thing itself."""
    assert not half_told(said, is_whole=True)

"""A town or a moment is no name: “our clinic in Preston”, “at the mo”. Somebody so called is."""

import pytest

from bot.learned import likeness
from flows.identifiers import find
from flows.identifiers.findings import Kind

OF_SOMEBODY = (
    "in Bradley's case mum was told",
    "in Shirley's words it was fine",
    "in harlow's case nobody rang",
    "she confided in Shirley last week",
    "He sat near Bradley on the bus",
    "we saw a change in Shirley after it",
    "interest in Beverley is worrying",
    "they all laughed at Mo",
    "they shouted at mo again",
    "he met them at Mo's house",
)
OF_TOWNS = (
    "our clinic in Preston shut",
    "sarc is in Preston so families travel",
    "In Harlow we have no clinic",
    "the hub near Nelson opens in May",
    "training held in Beverley",
    "nothing at the mo",
    "no waiting list at mo, was 12 wks in summer",
)


@pytest.mark.parametrize("text", OF_SOMEBODY)
def test_somebody_called_as_a_town_is_refused(text: str) -> None:
    """Behind an "in" or an "at", too."""
    assert Kind.NAME in {finding.kind for finding in find(text, likeness())}


@pytest.mark.parametrize("text", OF_TOWNS)
def test_a_town_or_a_moment_is_kept(text: str) -> None:
    """Where a service is, and when."""
    assert not find(text, likeness())

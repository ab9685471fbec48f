"""The day of a training, a review or a policy is nobody's, in however few words; so is a span of years."""

import pytest

from bot.learned import likeness
from flows.identifiers import find, judge

DAYS_OF_SERVICES = (
    "next on 12 May",
    "inset day 3 Sept 2026",
    "next training 12 may, all staff",
    "twilight 14 jan",
    "whole school 3rd september 2026",
    "last reviewed 3/2/25",
    "next review 01/04/26",
    "updated 14 oct",
    "money runs out mar 27",
    "policy v3 went to trustees on 3 july",
    "went to governors 4 july",
    "our annual conference 9/10/2025",
    "48 people came to the conference on 9 October 2025",
    "stakeholder event held 12 June 2025, 60 came",
    "roadshow 4 May 2025 in the town hall",
    "masterclass 5 May 2025",
    "30 staff attended on 3 June 2025",
    "cases 2024/25",
    "referrals 2023/2024",
)
DAYS_OF_SOMEBODY = (
    "it was 12 May",
    "it started on 5 May",
    "his next review on 12 May",
    "next on 12 May, he was excluded",
    "the pupil excluded on 3 march came back",
    "her case was reviewed on 3 march",
    "conference was on 3 June 2025",
    "2 officers attended on 3 June",
    "case 2024/118 is a good example",
)


NUMBERED_PAPERS = (
    "Policy 2 is in draft.",
    "See Policy 3.",
    "Policy 7 was agreed.",
    "Policy 3 said so.",
    "Policy 12/05/2024 is in draft.",
    "Tender 5 was won.",
    "Policy no. 44/2019 was signed.",
)


@pytest.mark.parametrize("text", DAYS_OF_SERVICES)
def test_a_day_of_a_service_is_a_note(text: str) -> None:
    """Of a next time, of all staff, of governors, of money."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())


@pytest.mark.parametrize("text", DAYS_OF_SOMEBODY)
def test_a_day_of_somebodys_is_refused(text: str) -> None:
    """Beside words of planning, too."""
    assert find(text, likeness())


@pytest.mark.parametrize("text", NUMBERED_PAPERS)
def test_a_paper_with_a_number_is_no_name(text: str) -> None:
    """Where its number alone was set aside, the word before it looked like one."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())

"""What audits and inspections write in short is nobody's name; whoever does something in such letters is."""

import pytest

from bot.learned import likeness
from flows.identifiers import Kind, find


def names(text: str) -> list[Kind]:
    """What was found in a text that may be somebody."""
    return [one.kind for one in find(text, likeness()) if one.kind in {Kind.NAME, Kind.INITIALS_WITH_AGE}]


@pytest.mark.parametrize(
    "text",
    [
        "Supervision happens monthly, dip sample of 6 files in Q2 showed 4 good 2 RI.",
        "Dip sampled 8 assessments (Oct–Dec): 5 asked about it, 3 didn't - feedback given to ATM",
        "Audited 12 records (Jan-Mar): 9 asked parents, 3 didn't",
        "Trained 14 TAs (Sept–Dec); 3 didn't attend",
        "Thematic audit (Jan–Mar) graded 2 good 3 RI.",
        "4 Good 2 RI 1 Inad.",
        "Leadership was RI.",
        "Judged Outstanding for H&P",
        "T&L lead",
        "L&D team runs it",
        "SENCO asked for training",
        "EWO asked schools",
        "HoS asked for update",
        "CPC said thresholds unclear",
        "SALT said language screens done",
        "SEND lead says resources not adapted for PMLD",
        "no offer for ADHD",
        "nothing for UASC",
        "not adapted for SEMH",
        "Dr's surgery on our patch has no info displayed",
        "CSPR (Child K) learning was shared at team day",
        "learning from Child D has been shared",
        "LCSPR for Child M not published",
        "ref HSB-PROC-003 on the intranet",
        "policy ref CS-POL-12 is current",
        "Under 18s on remand go to Wetherby, no handover protocol",
        "go to Doncaster, no handover",
    ],
)
def test_ratings_ranges_and_posts_are_kept(text: str) -> None:
    """Each was refused, and had to be typed again."""
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "RI said his dad hit him",
        "RI, 13, was moved",
        "RI's mum rang",
        "child RI aged 12",
        "Anna-May is upset",
        "J&K told staff",
        "R&R's mum called",
        "Salt's brother hit him",
        "TM asked for help",
        "Marie-April told me",
        "We worry about RI, she is at risk",
        "Ri and her brother",
        "R&A were found together in bed",
        "we moved H&S to another school",
        "we separated L&D after he touched her",
        "HOS and her sister",
        "Cpc touched her",
        "we worry about April-May",
        "ADHD said his dad hit him",
        "the Dr's son did it",
        "Child M waited 3 weeks",
        "learning from Child K and his sister",
        "CSPR Child R, aged 13",
        "Sen, 13, was moved",
    ],
)
def test_whoever_does_something_is_somebody(text: str) -> None:
    """Their letters may be those of a rating."""
    assert names(text)

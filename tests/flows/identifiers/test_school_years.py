"""Initials beside a school year are somebody; short forms of the field beside one are a service's."""

import pytest

from bot.learned import likeness
from flows.identifiers import Kind, find, judge

OF_ONE = (
    "1 but after what happened with JM in Y9 we changed the policy",
    "since the incident with KT in Y8 staff are trained",
    "because of what AB did in Y7 we rewrote it",
    "JM in Y9 led us to change",
    "after JM's incident in Y11 we trained staff",
    "the JM incident in year 9",
    "we learned from JM in year 10",
    "JM (Y9) moved to another form",
    "2 - like with RB, yr 8, we now write a safety plan",
    "jm in y9 was the reason for the new form",
    "the plan for L.K. in year 4 was our first",
    "K.P (year six) showed us the gap",
    "DJ in P6 led to the protocol",
    "since BM in S3 we ask the school first",
    "the meeting about TW in reception went well",
    "In Y9 JM made us think again",
    "the Y10 incident with MB changed this",
    "our Y8 pupil, CW, waited for months",
    "a year 9 boy (HK) was the first",
    "JM who was in Y9 then changed how we work",
    "after what GL said in Year 5 we rewrote the lesson",
    "we used the tool for EM from Yr 11",
    "the RK case in year 7 was late to the board",
    "KB was excluded in Y9 and we reviewed it",
    "following NB's disclosure in Year 3 we met weekly",
    "3 because of SB in sixth form",
    "after JRM's incident in Y9 we trained staff",
    "year 10 student BK has a plan",
    "training came after FL - Y8 - last year",
    "LW and TB in year 6 showed that we need this",
)
OF_A_SERVICE = (
    "PSHE in Y9",
    "RSE lessons in Y7 and Y8",
    "HSB training for KS3 in Y9",
    "SEN pupils in Y9",
    "the DSL in Y9's corridor",
    "CP conference in year 2 of the plan",
    "QA in Y2",
    "we started AIM3 in Y1 of the project",
    "IT in Y9",
    "we teach RS and DT in Y8",
    "PP pupils in Y7 get a mentor",
    "MFL in Y9 covers it too",
    "the ECT in Y4 was trained",
    "our TAs in reception know the form",
    "we start SRE in year 6",
    "the HOY in Y10 holds the list",
    "a new IRO in year 1 of the contract",
    "ICT lessons on AI in Y8",
    "an EP visits Y9 each term",
    "the school rolled out DBT in Y10",
    "CSE session in year 9, CCE in year 10",
    "LGBT club in Y11",
    "EAL learners in P5",
    "Prevent and RSHP in S2",
    "we moved to MS Teams in year 2",
    "ELSA in Year 5 and 6",
    "all of us in Y9 know who to ask",
    "he who leads Y9 is trained",
    "as in year 9, staff know it",
    "VAWG work in Y9 has begun",
    "SLT approved it in year one",
    "UK law is taught in Year 8",
    "the MASH took 40 calls in year 1",
    "KS2 in year 6, KS3 in year 7",
    "Year 9 RSE has been rewritten",
    "in year 7 PSHE was led by the DSL",
    "the year 10 CP file was checked",
)


@pytest.mark.parametrize("text", OF_ONE)
def test_initials_with_a_school_year_are_refused(text: str) -> None:
    """Whoever knows the school knows who that was."""
    assert Kind.INITIALS_WITH_AGE in {one.kind for one in find(text, likeness())}


@pytest.mark.parametrize("text", OF_A_SERVICE)
def test_a_short_form_with_a_school_year_is_a_note(text: str) -> None:
    """It stands for a lesson, a role or a team."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())

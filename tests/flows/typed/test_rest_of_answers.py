"""What stays of a text whose end takes an answer back or puts another in its place."""

import pytest

from flows.typed.levels import half
from flows.wording import Words
from tests.flows.typed.test_taken_back import ANSWERS

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2, I never meant to send that", ""),
        ("2, please take that back", ""),
        ("2, my daughter pressed it", ""),
        ("2 - what do you mean", ""),
        ("3, that's not true", ""),
        ("2 - skip it", ""),
        ("2 because of cuts, please disregard", "because of cuts"),
        ("2, not intended, sorry, I pressed that by accident", ""),
        ("3 because we have a plan. Sorry, wrong box", "because we have a plan"),
        ("3 because we have a plan whoops wrong answer", "because we have a plan"),
        ("1 because nobody knows - oops, this was for the next question", "because nobody knows"),
        ("2, this is for another question", ""),
        ("2 because of cuts, no wait", "because of cuts"),
        ("2: staff leave, hang on", "staff leave"),
        ("3 because the board said so. Please do not save", "because the board said so"),
        ("3 because the board said so - don't send yet", "because the board said so"),
        ("1 because of cuts. Not this one", "because of cuts"),
    ],
)
def test_what_ends_by_taking_back_is_asked_about(text: str, rest: str) -> None:
    """A yes keeps what it says before."""
    found = half(ANSWERS, text, WORDS)
    assert found
    assert found.button is None
    assert [one.key for one in found.among] == [text[0]]
    assert found.rest == rest


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("2 because of cuts change it to 1", "12"),
        ("2 because of cuts, make it one", "12"),
        ("2 staff were trained, make that a three", "23"),
        ("3 because of the plan. No, one", "13"),
        ("2 we have a lead, please change to 3", "23"),
        ("2 we have a lead, 3 instead", "23"),
        ("2 we have a lead. 1 then, sorry", "12"),
        ("2: rather early or patchy", "12"),
        ("2 because of cuts, actually patchy", "12"),
        ("1 since the leads left - make it not in place", "01"),
        ("3: the plan is new, I meant mostly", "23"),
        ("2 the plan is new. Early or patchy", "12"),
    ],
)
def test_a_level_put_in_place_of_another_is_asked_about(text: str, keys: str) -> None:
    """By its figure, in words or by its label, behind what was said of the first."""
    found = half(ANSWERS, text, WORDS)
    assert found
    assert "".join(one.key for one in found.among) == keys


STORED = """
2 because we change it each year
2 because we had to change it to suit schools
2 because the board made it one of its priorities
2 because we make it part of induction
2: we make that clear in training
2, we changed to a new form in May
2, schools switch to the new system in May
2: staff wait six months for a place
2 because of a long wait
2 because families wait
2 because staff have no time to wait
2: one team waits, the others do not
2 because some records are not saved
2 because staff do not save emails
2: we do not send letters to families
2 because teams do not keep notes
2: paper is used instead
2: the old form is used instead of the new
2 because the plan is rather old
2: training is rather patchy in schools
2 because the start was early
2: it is mostly schools that are late
2: it works better in schools
2 because health is nearer to schools
2 because there should be one lead and there are none
2, and nobody leads on it
2: no one leads on it
2 because no one was told
2: nobody, not one school, has it
2 because we had one, then lost it
2: the board said one more year
2: one lead, two deputies
2 because of cuts in May and June
2: see part 3 of the plan
2: in tier 2 only
2 because the plan is for the next year
2: another team holds the policy
2: the next question is who pays
2 because the last review was late
2: another item on the plan covers it
2 because it was meant for schools
2: training was meant to be yearly
2 because the policy should be newer
2: it should be reviewed in May
2: should be done by May
2 because staff asked us to change
2: please see the policy
2 because we ask families to wait
2 because nobody in the team is sure who leads
2: we hold on to the old policy
2 because the lead had to hold on for a year
2: the board put this on hold
2 because of one moment of doubt in the panel
2, the rest is with the lead
2: our answer to that is training
2 because we moved to another building
2: there is a plan, a lead and a budget
2: it is in place in schools and early in health
2 because posters are in place and training is not
2: set this aside for new staff
2 because we call it a duty
2: staff mark it on the form
"""


@pytest.mark.parametrize("text", STORED.strip().splitlines())
def test_an_ordinary_reason_is_stored_at_once(text: str) -> None:
    """With words that elsewhere put an answer right."""
    found = half(ANSWERS, text, WORDS)
    assert found
    assert found.button
    assert found.button.key == text[0]
    assert text.endswith(found.rest)


KEPT_FOR_YES = """
2 - by mistake files are shared
2 - by accident we found a gap
2 - in error rates we do well
2 - typo in the policy on page two
2 - wrong number on the poster
2 - wrong form at two schools
2 - wrong address on old letters
2 - the wrong team gets referrals
2 - remove it after six years
2 - erase it at the end of term
2 - cancel it when nobody can come
2 - ignore it at your peril is the rule
2 - forget it happens in holidays
2 - undo it and start again is common
2 - scrap it was what schools asked
2 - a mistake in the old plan
2 - an error in the log was found
2 - accidentally left out of the plan
2 - unintentionally we leave out carers
2 - a typo in the leaflet
2 - it is wrong in two places
2 - its wrong in the old leaflet
2 - delete that page is on our list
2 - drop it in the box is how staff report
2 - mistake in the form since May
2 - i didnt mean schools but clubs
2 - did not mean to stop training but had to
2 - wrong link on our site
1 families are told to ignore it
1 carers are told to forget it
1 staff say never mind
1 schools are asked to delete that
1 people are told to disregard that
1 managers tell teams to scrap that
1 referrals get closed by mistake
1 letters go out by mistake
1 files are deleted in error
1 staff press the wrong button
1 parents call the wrong number
1 some tick the wrong box
1 the leaflet has the wrong number
1 the form has the wrong link
1 the old plan is wrong
1 the form says never mind
2 because letters go out by mistake
2 because files were deleted by mistake
2 because carers are told to forget it
2, referrals get lost, by mistake
2, referrals get lost. By mistake
2 - letters go astray - in error
2 because the policy exists, but it is wrong
2: the leaflet is out, the number is wrong
2 because we lost data by accident
2 because some records were deleted, by accident
2, the log has an error, a typo
2: the plan has gaps, it is wrong
2 - mistakes by accident get logged
2 - oops is what the report said
2 because the site says delete that
2 because the rule says ignore that
2 - the wrong place for records
"""


@pytest.mark.parametrize("text", KEPT_FOR_YES.strip().splitlines())
def test_what_tells_of_mistakes_is_kept_for_a_yes(text: str) -> None:
    """However it begins or ends; it may be asked about."""
    found = half(ANSWERS, text, WORDS)
    assert found
    assert found.rest.endswith(text[2:].lstrip(" -"))

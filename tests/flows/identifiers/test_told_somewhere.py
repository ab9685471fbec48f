"""Where and when a child told is not what was told; an order to hide is one however it goes on."""

import pytest

from bot.learned import likeness
from flows.identifiers import teller
from flows.identifiers.half_told import half_told


@pytest.mark.parametrize(
    "said",
    [
        "a student just disclosed to me after the workshop",
        "a girl just confided in me at the end of the course",
        "a pupil just opened up to me about home via the survey",
        "a pupil just told me the questionnaire made her cry about her grandad",
        "a lad just told me the timetable leaves him alone with the caretaker",
        "a girl just told us the link was to a site where she sends photos",
        "a boy just told me the workshop trainer is creepy",
        "a student just told me the form is what her stepdad filled in and hid",
        "a boy just told me his brother did it to him in the session",
        "a lad just told us his dad read the letter and went for him",
        "a girl just told me her cousin gave her the password to his photos",
        "a child just told me about home and she was shaking",
        "a kid just told us about life with his brother",
        "a pupil just told me home is horrible",
        "one of our pupils just told us about family stuff",
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
        "a girl just told me her dad forgot the form",
        "a boy just told me his teacher gave him the leaflet",
        "a pupil just told us his teacher said the survey closes today",
        "a student just told us about family therapy waits",
        "a young person just told us about life as an apprentice",
        "a child just told me about home visits",
        "a boy just told us the tutor group is full",
        "i was told to change how the disclosure form looks",
        "my manager told me to change when concerns are escalated",
        "told us to change the number for complaints on the website",
        "we were told to hide the complaint numbers under five",
        "i was told to drop the abuse figures from the newsletter",
        "the head asked us to change who complaints go to",
        "my lead wants us to change the concern threshold",
        "told to delete the draft allegations",
        "i was told to remove the names from the concerns log",
        "our lead told us to change what the child said in the survey",
    ],
)
def test_a_days_work_is_none(said: str) -> None:
    """What was told is the office thing itself."""
    assert not half_told(said, is_whole=True)


def test_an_order_to_change_when_it_was_is_heard_behind_an_answer() -> None:
    """There the "when" begins no clause of its own."""
    assert teller("3, my manager told me to alter when the abuse happened", likeness())
    assert teller("2 because I was told to change when concerns are reviewed", likeness()) is None


@pytest.mark.parametrize(
    "said",
    [
        "A young person just told us about life on our ward",
        "2 because a resident just told us about life in our unit",
        "One of our pupils just told me about home learning packs",
        "A student just told us about life after school planning",
    ],
)
def test_a_service_told_of_is_none(said: str) -> None:
    """Whatever is learned of such words."""
    assert teller(said, likeness()) is None


@pytest.mark.parametrize(
    "said",
    [
        "A young person just told us about life on our ward where the nurse touches her",
        "A child just told us about home visits with her dad",
        "2 because a resident just told us about life in our unit and he cried",
    ],
)
def test_who_did_something_there_is_heard(said: str) -> None:
    """The service is only where."""
    assert teller(said, likeness()) is not None

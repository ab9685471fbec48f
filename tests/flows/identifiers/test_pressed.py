"""Pressure to look well, to keep somebody in the dark or to fill in what never was is heard."""

from itertools import product

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, judge, teller
from flows.identifiers.buried import is_to_bury

WHO = (
    "told to",
    "i was asked to",
    "the trust wants us to",
    "our registered manager told staff to",
    "yesterday the ops lead said we should",
    "there was pressure from above to",
    "service manager has us",
)
INTO = (
    "only show you the good files",
    "leave the worst cases out",
    "keep the parents in the dark",
    "say nothing to the inspectors",
    "hold off telling the lado until after results day",
    "make the numbers look better",
    "grade them all good",
    "sign supervision records for months we didnt have any",
    "say the checks were done when they werent",
    "fill in the night checks retrospectively",
    "pretend we had the training",
    "make it look like we rang the same day",
    "backdate the safety plan",
    "keep our story straight",
    "take the bit about the governors son out of the minutes",
    "bin the old incident forms before the audit",
    "delete the messages about it",
)


@pytest.mark.parametrize("into", INTO)
def test_whoever_presses_it_whatever_somebody_is_pressed_into(into: str) -> None:
    """Each by each is heard."""
    said = [f"{who} {into}" for who in WHO]
    assert [one for one in said if not is_to_bury(one)] == []


TOLD = (
    "my manager told us to fill in the night logs in one go",
    "we were told not to email about him or ring anyone",
    "manager said dont record it",
    "told not to email about it",
    "told not to rock the boat",
    "the girl was told not to tell anyone",
    "school talked mum out of reporting it",
    "dsl ripped up my form",
    "files went missing before the inspection",
    "told to keep it off cpoms",
    "told to write visits up that i didnt do",
    "told to downgrade it to a behaviour incident",
    "told if i whistleblow ill never work again",
    "mgr told us to take the bit abt the coach out of the chronology b4 ofsted come",
    "the director wants the bad cases pulled from the sample",
    "lead nurse wants her name off the email trail",
    "they want it brushed under the carpet",
    "boss wants the chronology tidied before ofsted",
    "head doesnt want the lado told",
    "they wont let me ring the lado",
    "we're not allowed to speak to police about it",
    "told not to tell the governors about it",
    "i was warned id lose my job if i raised it again",
    "was told it never happened",
    "the registered manager is filling in missing night checks retrospectively",
    "someone has tampered with the body map",
    "somebody has been in and altered my case notes",
    "consultant altered the letter after the complaint",
    "pages have been torn out of the night log",
    "someone in hr made the complaint disappear",
    "hr told me to drop it",
    "staff were told to keep their mouths shut about it",
    "was told to stop asking questions abt him",
    "made to apologise for reporting it",
    "deputy head told us not to log it on myconcern",
    "they said it would look bad for the school so leave it",
)


@pytest.mark.parametrize("text", TOLD)
def test_it_is_heard_as_of_somebody_who_is_kept_from_speaking_up(text: str) -> None:
    """In whatever order it is told, shortened or not."""
    assert teller(text, likeness()) is Teller.WHISTLEBLOWER


WORK = (
    "our manager wants us to complete the register in one go each friday",
    "we were told to fill in the observations in one go every monday",
    "we were asked not to email about this and use the secure portal",
    "told to report it verbally first and then in writing",
    "pupils were told not to talk about it at lunch",
    "my referral was deleted by mistake and i had to redo it",
    "files went missing in the office move",
    "school warned parents against making groups on whatsapp",
    "told to leave it until after easter",
    "told to complete the form for staff who never had training",
    "asked to make the records read like a story",
    "told to leave out serious incidents as they go to a different panel",
    "told to change the date so parents can come",
    "head says dont log it twice",
    "told to make the figures easier to read",
    "asked to show the good practice files to the new starters",
    "told to send only the last three reports",
    "told to mark it as not done when it wasnt",
    "asked to record when a visit didnt happen and why",
    "told to sign the register for the training we attended",
    "told to hold off the launch until after easter",
    "told not to contact parents until police agree",
    "we're not allowed to speak to the child about it before police",
    "staff are not allowed to speak to the press",
    "told to leave contact details out of the report",
    "told to take the training part out of the report",
    "boss wants minutes sent out before the meeting",
    "head wants single central record up to date before ofsted",
    "log books were ripped up by a child in crisis",
    "the records are made up of paper and electronic",
    "told we will be disciplined if we miss training",
    "there is pressure to reduce waiting times",
    "asked to backdate the pay award",
    "told to score ourselves good if in place",
    "hr told me to drop it off at reception",
    "told to tidy the files before the audit",
    "told to take names off before the audit",
    "told to fiddle with the settings until the form prints",
    "the board asked for it to be kept under review",
    "mash told us to hold off until the strategy meeting",
    "told to take photos of kids off facebook",
    "head asked us to take pictures of pupils off our facebook page",
)


@pytest.mark.parametrize("text", WORK)
def test_what_is_asked_for_at_work_is_a_note(text: str) -> None:
    """However like pressure it looks."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())


NO_BOYS = (
    "No boys here, girls only school",
    "no girls here its a boys school",
    "girls school no boys",
    "its just girls here",
    "only girls here",
    "girls only",
)


@pytest.mark.parametrize("text", NO_BOYS)
def test_of_which_sex_a_school_is_is_nobodys_worry(text: str) -> None:
    """It is why a question does not apply."""
    assert teller(text, likeness()) is None


@pytest.mark.parametrize(
    "text",
    [
        "told to take pictures of him off the wall in his room",
        "only girls in my bed",
        "its just girls here and one of them touched me",
    ],
)
def test_what_goes_on_from_there_is_heard(text: str) -> None:
    """Only a whole text is of a school or of pictures that hang where all can see them."""
    assert teller(text, likeness()) is not None


WANTS = ("i want to", "i just want to", "he said he wants to", "a girl in my class told me she wants to")
TO_DIE = ("end it all", "die", "kill himself", "end my life")


def test_whoever_wants_to_end_it_all_is_heard() -> None:
    """Their own words or another's, told to somebody."""
    said = [" ".join(one) for one in product(WANTS, TO_DIE)]
    said += [
        "i cant stop thinking about ending it all",
        "thinking about suicide",
        "he says he would be better off dead",
    ]
    assert [one for one in said if teller(one, likeness()) is None] == []


@pytest.mark.parametrize(
    "text",
    [
        "thinking about suicide prevention training for all staff",
        "i am thinking of ending my contract",
        "im thinking about ending it here and doing the rest later",
        "I want to die of boredom",
    ],
)
def test_to_end_a_form_or_to_train_is_none(text: str) -> None:
    """Nor is what is only said so."""
    assert teller(text, likeness()) is None

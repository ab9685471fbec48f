"""Whoever is told to bury what a child told is heard, whatever the words; what a rule asks for is a note."""

from itertools import product

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, judge, teller
from flows.identifiers.buried import is_to_bury

WHO = (
    "told to",
    "i was asked to",
    "we have been leaned on to",
    "my manager told me to",
    "head said",
    "they want me to",
)
DESTROYED = ("delete", "shred", "lose", "tear up", "get rid of", "hide", "burn", "wipe", "water down")
ONE_THING = (
    "the disclosure line",
    "the complaint email",
    "her statement",
    "the referral i wrote",
    "the notes about his stepbrother",
    "what the girl said",
    "the assault entry",
)


@pytest.mark.parametrize("verb", DESTROYED)
def test_whoever_orders_it_whatever_is_done_to_what_was_told(verb: str) -> None:
    """Each of these with each is an order to bury one thing that was told."""
    orders = [f"{who} {verb} {thing}" for who, thing in product(WHO, ONE_THING)]
    assert [order for order in orders if not is_to_bury(order)] == []


OTHERS = (
    "told to take the assault off the system",
    "my deputy asked me to keep his disclosure out of the minutes",
    "told to put the allegation through the shredder",
    "our deputy told me to tone her account down",
    "the owner wants the complaint gone",
    "we were told that the disclosure must disappear",
    "director told us to amend the timeline so it looks as if we rang sooner",
    "asked to close the referral before ofsted come",
    "pressured into withdrawing my statement",
    "told to pretend he never said it",
    "matron told me to put that she made it up",
    "told to talk him out of the complaint",
    "told to sign off checks that never happened",
    "told to downgrade the rape to horseplay",
    "my boss rewrote what she told me",
    "i was told never to write down what he said",
    "asked to backdate it",
    "consultant told us to falsify the training log",
    "our deputy asked whether we could make his complaint sound milder",
    "the principal wants the word assault taken out",
    "told to remove every mention of the coach",
    "my lead wants the rape logged as a scuffle",
    "told never to minute the allegation",
    "told to leave it out of my statement",
)


@pytest.mark.parametrize("text", OTHERS)
def test_whoever_is_told_to_hide_soften_or_make_up_is_heard(text: str) -> None:
    """In words that stand on both sides of the thing as well, and of one that has no name."""
    assert teller(text, likeness()) is Teller.WHISTLEBLOWER


RULES = (
    "asked to delete concerns after six years",
    "told to shred old safeguarding notes after 25 years",
    "we were told to remove disclosures from the newsletter",
    "told to delete the incident that was on the wrong pupil",
    "told to destroy statements once they are scanned",
    "told to delete referrals under the retention schedule",
    "my manager asked me to remove names from the chronology before it is shared",
    "told to change the disclosure form",
    "told to hide the referral button",
    "told to keep the disclosure confidential",
    "told to put the referral in the tray",
    "asked to amend the minutes with who was there",
    "told to delete my note about the coach training",
    "told to record it as peer on peer abuse not bullying",
    "we told staff to bin paper forms",
    "told not to keep own notes of disclosures on paper",
    "told to encourage the family to make a complaint",
    "told to shred concerns because they are over 25 years old",
    "told to remove malicious allegations from references as guidance says",
    "told to delay the referral until the police agree",
    "told to record visits that did not take place because of covid",
    "told to clean up the log so it is easy to read",
    "told to edit reports with the child",
)


@pytest.mark.parametrize("text", RULES)
def test_what_a_rule_a_slip_or_a_newsletter_asks_for_is_a_note(text: str) -> None:
    """However grave the thing is called."""
    judged = judge(text, likeness())
    assert judged.told_by is None
    assert judged.findings == ()


def test_a_rule_is_no_cover_for_what_nobody_owns_up_to() -> None:
    """Six years are a rule, "before the inspectors come" is none."""
    assert not is_to_bury("told to delete the concern after six years")
    assert is_to_bury("told to delete the concern after six years so nobody finds it")


@pytest.mark.parametrize(
    "text", ["let me close them", "please let me reopen them", "can I hand them in", "let me submit these"]
)
def test_what_is_done_with_questions_is_nobodys_worry(text: str) -> None:
    """Whatever "them" may be elsewhere."""
    assert teller(text, likeness()) is None

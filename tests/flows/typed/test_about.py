"""A sentence leads to the button that it is about by its words; one that tells of anything else does not."""

import pytest

from flows.forms import Form, Press
from flows.leading import led_by_words
from flows.presses.answering import PRACTISE
from flows.presses.arriving import CODE, EXAMPLE, SET_UP
from flows.presses.explaining import HELP
from flows.presses.partnership import DETAILS, INVITES, JOURNAL, PEOPLE, PROGRESS, TEAMS
from flows.presses.reminders import NUDGE
from flows.presses.results import TEAM_PAPERS, TEAM_PICTURE, TEAM_WORKBOOK
from flows.presses.rounds import CANCEL, CLOSE, EXTEND, OPEN_ROUND
from flows.replies import Button
from flows.typed.about import TOPICS, about
from flows.wording import Words
from training.sentences import sentences

WORDS = Words("en")

OFFICE = (OPEN_ROUND, TEAMS, INVITES, PEOPLE, DETAILS, JOURNAL)
RUNNING = (NUDGE, PROGRESS, EXTEND, CLOSE, TEAMS, INVITES, PEOPLE, DETAILS, JOURNAL, CANCEL)
DOOR = (PRACTISE, CODE, SET_UP, HELP)
RESULTS = (TEAM_PICTURE, TEAM_WORKBOOK, TEAM_PAPERS)

TELLS = frozenset({"professional", "child", "parent", "colleague", "survivor", "own", "name"})
"""Kinds of sentences of which somebody has to hear more, or that are refused."""


def _card(forms: tuple[Form, ...]) -> list[Button]:
    return [Button(key=str(number), label="", press=form.verb) for number, form in enumerate(forms, 1)]


@pytest.mark.parametrize(
    ("forms", "text", "means"),
    [
        (OFFICE, "i want to start the round", {OPEN_ROUND}),
        (OFFICE, "We are ready to begin now", {OPEN_ROUND}),
        (OFFICE, "can you launch it for everyone", {OPEN_ROUND}),
        (OFFICE, "add another agency", {TEAMS}),
        (OFFICE, "resend the link please", {INVITES}),
        (OFFICE, "change our contact email", {DETAILS}),
        (OFFICE, "who did what? show me the log", {JOURNAL}),
        (RUNNING, "close the round early", {CLOSE}),
        (RUNNING, "can somebody have a few more days", set()),
        (RUNNING, "they need an extension", {EXTEND}),
        (RUNNING, "the teams need more time", {EXTEND, TEAMS}),
        (RUNNING, "who do i chase", {NUDGE}),
        (RUNNING, "send a reminder to those who havent answered", {NUDGE}),
        (RUNNING, "scrap this round", {CANCEL}),
        (DOOR, "i got a link from my manager", {CODE}),
        (DOOR, "show me a demo", {PRACTISE}),
        (DOOR, "I want to do the audit", {PRACTISE, CODE}),
        (RESULTS, "where is my chart?", {TEAM_PICTURE}),
        (RESULTS, "can i save the answers in a spreadsheet", {TEAM_WORKBOOK}),
        (RESULTS, "send my star to my manager", set()),
        (OFFICE, "", set()),
        (OFFICE, "I have been in the team for years and still nobody told us about the round", set()),
    ],
)
def test_it_is_about_these(forms: tuple[Form, ...], text: str, means: set[Form]) -> None:
    """All words are of it, and one of them its own; where it may be about several, all of them are given."""
    found = {one.press for one in about(_card(forms), text, WORDS)}
    assert found == {form.verb for form in means}


def test_two_buttons_to_one_place_are_one() -> None:
    """It leads there, whatever both are called; to two places it is asked."""
    there = [Button(key=key, label="", press=TEAMS("a" * 16)) for key in ("2", "s")]
    assert led_by_words(there, "add another team", WORDS) == (Press(TEAMS.verb, ("a" * 16,)), (), None)
    both = [*there, Button(key="5", label="", press=EXTEND("r" * 16))]
    assert led_by_words(both, "the teams need more time", WORDS) == (None, (there[0], both[-1]), None)


def test_what_tells_of_somebody_leads_nowhere() -> None:
    """Of thousands of sentences by writers who knew none of these words, on a card with every button."""
    card = _card(tuple(dict.fromkeys(form for forms in TOPICS.values() for form in forms)))
    told = [one.text for one in sentences() if one.kind in TELLS]
    assert len(told) > 10_000
    assert [text for text in told if about(card, text, WORDS)] == []
    assert EXAMPLE.verb in {one.press for one in card}

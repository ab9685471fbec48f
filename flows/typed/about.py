"""What a sentence is about, by the words that it is made of, where it is none that is known whole."""

from collections.abc import Mapping, Sequence
from functools import cache

from flows.forms import Form
from flows.presses.actions import IDEAS
from flows.presses.answering import APPROVE, PRACTISE, REOPEN
from flows.presses.arriving import CODE, EXAMPLE
from flows.presses.partnership import DETAILS, INVITES, JOURNAL, PEOPLE, PROGRESS, TEAMS
from flows.presses.reminders import NUDGE
from flows.presses.results import AREA_RESULTS, TEAM_PAPERS, TEAM_PICTURE, TEAM_WORKBOOK
from flows.presses.rounds import AGREE, CANCEL, CLOSE, EXTEND, FACTS, GATHER, LATE, OPEN_ROUND, RELEASE, SHARE
from flows.replies import Button
from flows.typed.keys import phrases, plain
from flows.wording import Words

FEWEST_WORDS, MOST_WORDS = 2, 12
"""Of a sentence: a common word alone says too little, more say more than what they are about."""

TOPICS: Mapping[str, tuple[Form, ...]] = {
    "about.opening": (OPEN_ROUND, GATHER),
    "about.teams": (TEAMS,),
    "about.invites": (INVITES,),
    "about.people": (PEOPLE,),
    "about.details": (DETAILS,),
    "about.journal": (JOURNAL,),
    "about.progress": (PROGRESS,),
    "about.nudge": (NUDGE,),
    "about.extend": (EXTEND,),
    "about.close": (CLOSE,),
    "about.share": (SHARE,),
    "about.outcome": (AREA_RESULTS,),
    "about.late": (LATE,),
    "about.agree": (AGREE,),
    "about.facts": (FACTS,),
    "about.release": (RELEASE,),
    "about.ideas": (IDEAS,),
    "about.cancel": (CANCEL,),
    "about.example": (EXAMPLE,),
    "about.try": (PRACTISE,),
    "about.code": (CODE,),
    "about.exact": (TEAM_PICTURE,),
    "about.book": (TEAM_WORKBOOK,),
    "about.papers": (TEAM_PAPERS,),
}
"""The words of a topic, as a key, and the verbs of the buttons that are about it."""


_STEPS = (
    *("about.opening", "about.progress", "about.nudge", "about.extend", "about.close", "about.share"),
    *("about.late", "about.agree", "about.release", "about.ideas", "about.cancel"),
)
"""Topics of what a coordinator does with a round, step by step."""


STEPS = frozenset(form.verb for key in _STEPS for form in TOPICS[key]) | {APPROVE.verb, REOPEN.verb}
"""Verbs of the buttons by which a round or a return goes a step on or back."""


def is_step(text: str, words: Words) -> bool:
    """Whether a text is about a step of a round, by its words or its name alone."""
    said = frozenset(plain(text).split())
    if plain(text) in phrases(words("about.steps")):
        return True
    if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
        return False
    told = said - _split(words("about.filler"))[0]
    return any(_is_of(said, told, *_split(words(key))) for key in _STEPS)


def about(buttons: Sequence[Button], text: str, words: Words, here: str = "") -> list[Button]:
    """The buttons that a sentence is about: it has a word of theirs, and none that says anything else.

    `here` is the verb of the card they are on: what only turns to another page or kind of it is none.
    """
    said = frozenset(plain(text).split())
    if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
        return []
    told = said - _split(words("about.filler"))[0]
    topics = (key for key in TOPICS if _is_of(said, told, *_split(words(key))))
    verbs = {form.verb for key in topics for form in TOPICS[key]} - {here}
    return [one for one in buttons if one.verb in verbs]


def told_of(button: Button, words: Words) -> frozenset[str]:
    """The words of the topics that a button is about."""
    keys = (key for key, forms in TOPICS.items() if any(one.verb == button.verb for one in forms))
    return frozenset().union(*(_split(words(key))[0] for key in keys))


def _is_of(said: frozenset[str], told: frozenset[str], own: frozenset[str], beside: frozenset[str]) -> bool:
    return bool(said & own) and told <= own | beside


@cache
def _split(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words before the bar, and those behind it."""
    own, _, beside = text.partition("|")
    return frozenset(own.split()), frozenset(beside.split())

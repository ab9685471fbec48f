"""What a sentence of a coordinator wants with one team, by a few of its words."""

from enum import Enum

from flows.forms import Press
from flows.presses.partnership import (
    AREA,
    INVITATIONS,
    INVITES,
    INVITES_OF,
    PEOPLE,
    PEOPLE_IN,
    PEOPLE_OF,
    PROGRESS,
    TEAM,
    TEAMS,
    TEAMS_OF,
)
from flows.presses.reminders import NUDGE, NUDGE_LOG, NUDGE_TEAM
from flows.typed.keys import has_one, phrases, plain, without_ends
from flows.wording import Words

MOST_WORDS = 14
"""Words of such a sentence; a longer one tells more than what is wanted."""

OF_TEAMS = frozenset(
    one.verb
    for one in (
        *(AREA, PROGRESS, TEAM, TEAMS, TEAMS_OF, INVITES, INVITES_OF, INVITATIONS),
        *(PEOPLE, PEOPLE_OF, PEOPLE_IN, NUDGE, NUDGE_TEAM, NUDGE_LOG),
    )
)
"""Verbs of the cards on which a coordinator looks after the teams."""


class OfTeam(Enum):
    """What is wanted with a team; the value is the key of the words that say so."""

    QUIET = "of_team.quiet"
    CHASE = "of_team.chase"
    CANCELS = "of_team.cancels"
    INVITE = "of_team.invite"
    ADD = "of_team.add"
    ACTS = "of_team.acts"
    SAYS = "of_team.says"
    WHO = "of_team.who"
    STANDS = "of_team.stands"


_BOTH = {OfTeam.QUIET: "of_team.chase", OfTeam.CANCELS: "of_team.links", OfTeam.SAYS: "of_team.asks"}
"""What takes a word of each of two kinds: to stop reminders is not to send one."""


def wants_of_team(text: str, words: Words) -> OfTeam | None:
    """What a text wants with the team that it names, None for a text that says none of it."""
    said = plain(text)
    if not 0 < len(said.split()) <= MOST_WORDS:
        return None
    for wants in OfTeam:
        also = words(_BOTH[wants]) if wants in _BOTH else ""
        if has_one(said, phrases(words(wants.value))) and (not also or has_one(said, phrases(also))):
            return wants
    return None


def added_in(text: str, words: Words) -> str | None:
    """What the team is called that a text adds, "" where it does not say; None where it adds none.

    "add a new team called Bright Start", "can we add another team".
    """
    said = without_ends(plain(text), phrases(words("wants.lead")), phrases(words("wants.tail")))
    name = without_ends(said, phrases(words("of_team.adds_one")), ())
    return None if name == said else without_ends(name, phrases(words("of_team.is_called")), ())


def removed_in(text: str, words: Words) -> str:
    """What alone a text says to remove: "can you remove health please"; "" for any other text."""
    said = without_ends(plain(text), phrases(words("wants.lead")), phrases(words("wants.tail")))
    name = without_ends(said, phrases(words("of_team.removes")), ())
    around = phrases(words("of_team.removes_around"))
    return "" if name == said else without_ends(name, around, around)


def says_several(text: str, words: Words) -> bool:
    """Whether a text is about more teams than one, or all."""
    return has_one(plain(text), phrases(words("of_team.several")))


def says_round(text: str, words: Words) -> bool:
    """Whether a text says that the whole round is meant."""
    return has_one(plain(text), phrases(words("of_team.round")))


def says_not_started(text: str, words: Words) -> bool:
    """Whether a text is about those that have not begun."""
    return has_one(plain(text), phrases(words("of_team.not_started")))


def asks_how_far(text: str, words: Words) -> bool:
    """Whether a text asks which teams are how far, or how many."""
    said = plain(text)
    return has_one(said, phrases(words("of_team.counts"))) and has_one(said, phrases(words("of_team.far")))


def may_chase(text: str, again: Press | None, words: Words) -> bool:
    """Whether a text on this card may want a team reminded: what was sent so far has to be known then."""
    return again is not None and again.verb in OF_TEAMS and wants_of_team(text, words) is OfTeam.CHASE


def number_in(text: str) -> int | None:
    """The one bare number that a text has in it, None for none or several."""
    found = [int(one) for one in plain(text).split() if one.isdecimal() and len(one) < len("000")]
    return found[0] if len(found) == 1 else None

"""Questions about colleagues: "who is Bo?", "which team is Ann in?"."""

import re

from flows.asking.keys import phrases, plain
from flows.presses.partnership import PEOPLE, PROGRESS, TEAMS
from flows.replies import Button
from flows.wording import Words

MOST_WORDS = 7
"""Words of such a question; a longer text tells of something."""


def asks_who(text: str, words: Words) -> bool:
    """Whether a text asks who somebody is or where they belong, and says nothing of them."""
    said = plain(text)
    if len(said.split()) > MOST_WORDS:
        return False
    begun = sorted(phrases(words("typed.who")), key=len, reverse=True)
    lead = next((phrase for phrase in begun if f"{said} ".startswith(f"{phrase} ")), None)
    left = said[len(lead) :].split() if lead else []
    # "who is hurting him" asks for nobody's team
    told = phrases(words("later.nobody"))
    return lead is not None and not any(word in told or re.fullmatch(r"\w{2,}ing", word) for word in left)


def colleagues_among(buttons: list[Button]) -> Button | None:
    """The button of a card that leads to who has what, or to the people and teams; None without one."""
    by_verb = {button.press.split(":")[0]: button for button in reversed(buttons)}
    return next((by_verb[one.verb] for one in (PROGRESS, PEOPLE, TEAMS) if one.verb in by_verb), None)

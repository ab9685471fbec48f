"""Questions about colleagues: "who is Bo?", "which team is Ann in?"."""

import re
from collections.abc import Mapping

from flows.presses.partnership import PEOPLE, PROGRESS, TEAMS
from flows.replies import Button
from flows.typed.keys import opens_with, phrases, plain
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
    told = phrases(words("later.nobody"))
    return lead is not None and not any(word in told or _is_doing(word) for word in left)


def _is_doing(word: str) -> bool:
    """Whether a word tells of what somebody does: "who is hurting him" asks for nobody's team."""
    return re.fullmatch(r"\w{2,}ing", word) is not None


def colleagues_among(buttons: list[Button]) -> Button | None:
    """The button of a card that leads to who has what, or to the people and teams; None without one."""
    by_verb = {button.verb: button for button in reversed(buttons)}
    return next((by_verb[one.verb] for one in (PROGRESS, PEOPLE, TEAMS) if one.verb in by_verb), None)


MOST_ASKED = 14
"""Words of a request about a colleague."""


def asks_about(text: str, words: Words) -> bool:
    """Whether a text asks for somebody or wants something done, by how it begins; a long one tells."""
    said = plain(text)
    begins = opens_with(text, phrases(words("whose.asks")))
    told = phrases(words("whose.tells"))
    tells = any(word in told or (_is_doing(word) and not hands_over(text, words)) for word in said.split())
    return begins and not tells and len(said.split()) <= MOST_ASKED


def hands_over(text: str, words: Words) -> bool:
    """Whether it wants the coordination handed over."""
    return any(f" {one} " in f" {plain(text)} " for one in phrases(words("whose.hands_over")))


def named_in(text: str, names: Mapping[str, str]) -> tuple[frozenset[str], str]:
    """Which of these people a text names, by their ids, and the text without the names.

    Where somebody is named in full, nobody else is meant who has a part of that name.
    """
    found, rest = _taken_out(text, {one: (name,) for one, name in names.items()})
    parts = {one: tuple(name.split()) for one, name in names.items() if one not in found}
    others, rest = _taken_out(rest, parts)
    return found | others, rest


def _taken_out(text: str, names: Mapping[str, tuple[str, ...]]) -> tuple[frozenset[str], str]:
    found, rest = set(), text
    for one, parts in names.items():
        for part in parts:
            name = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE)
            if len(part) > 1 and name.search(text):
                found.add(one)
                rest = name.sub("…", rest)
    return frozenset(found), rest

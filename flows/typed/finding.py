"""Buttons and cards that are looked for by their names: with what people say around them, or nearly spelt."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from flows.replies import Button
from flows.typed.answers import is_answer
from flows.typed.anywhere import VERDICT, word_known
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.typed.several import place_of
from flows.typed.verdict_asked import asks_verdict
from flows.wording import Words

MOST_WORDS = 9
"""Words of a text that only looks for something."""

SHORTEST = 4
"""Letters of a part of a name."""

CARDS = frozenset(
    {"start", "go", "results", "papers", "rounds", "checklist", "launch", "privacy", "check", "glossary"}
    | {"backed", "help", "audits", "area", "journal", "reminders", "actions", "myteam"}
)
"""Verbs of words that only lead to a card: who leaves or stops says just that."""

FEWEST_TOLD = 3
"""Words of a name that a sentence is not likely to begin with by chance."""

SHORTEST_NEAR, ALIKE = 5, 0.84
"""Letters of what may be spelt wrong, and how alike two spellings are that may be of one name."""


def looked_for(text: str, words: Words) -> str:
    """What a text looks for, plainly written, without what leads to it and comes behind."""
    return without_ends(plain(text), phrases(words("finding.lead")), phrases(words("finding.tail")))


def found_on(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons that a text may look for by their place, a part of their names, or nearly; else none."""
    if not 0 < len(text.split()) <= MOST_WORDS:
        return []
    if by_place := _by_place(buttons, text, words):
        return by_place
    bare = looked_for(text, words)
    led = without_ends(plain(text), phrases(words("finding.lead")), phrases(words("typed.courtesy")))
    named = named_among(buttons, led, words, exactly=True) if led else []
    named = named or (named_among(buttons, bare, words, exactly=True) if bare else [])
    if not named and len(bare) >= SHORTEST:
        named = named_among(buttons, bare, words)
    return named or within(buttons, text, words) or _near(buttons, bare)


def word_sought(text: str, words: Words) -> str | None:
    """The verb of a word that works anywhere, where a text looks for that; None for any other."""
    bare = looked_for(text, words)
    if asks_verdict(text, words, bare=True):
        return VERDICT
    if not bare or len(text.split()) > MOST_WORDS:
        return None
    led = without_ends(plain(text), phrases(words("finding.lead")), phrases(words("typed.courtesy")))
    for said in (led, bare):
        if said not in ("", plain(text)) and (word := word_known(said, words)) in CARDS:
            return word
    if len(bare) < SHORTEST_NEAR or " " in bare:
        return None
    near = [
        one for one in words("finding.words").split("|") if SequenceMatcher(None, bare, one).ratio() >= ALIKE
    ]
    return word_known(near[0], words) if len(near) == 1 else None


def _by_place(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The button at a place of the list: "the second one"; among levels also the one with that number."""
    numbered = [one for one in buttons if one.key.isdecimal()]
    lead = phrases(words("finding.lead"))
    said = without_ends(plain(text), lead, phrases(words("finding.tail")) - {"one", "first"})
    at = place_of(said, words)
    if at is None or not numbered or at >= len(numbered):
        return []
    answers = any(map(is_answer, numbered))
    by_key = [one for one in numbered if answers and at >= 0 and one.key == str(at + 1)]
    found = [numbered[at], *by_key]
    return [one for one in numbered if one in found]


def within(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The button whose whole name a text has, with nothing that says more: "one for Health please"."""
    said = f" {plain(text)} "
    named = [one for one in buttons if f" {plain(one.label)} " in said and len(one.label) >= SHORTEST]
    longest = max(named, key=lambda one: len(one.label), default=None)
    if longest is None or any(is_answer(one) for one in named):
        return []
    rest = said.replace(f" {plain(longest.label)} ", " ").split()
    return [longest] if phrases(words("finding.beside")).issuperset(rest) else []


def begun_with(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The button whose whole name a sentence begins with: "There is a mistake in what police gave"."""
    said = looked_for(text, words)
    found = [
        one
        for one in buttons
        if said.startswith(f"{plain(one.label)} ")
        and len(plain(one.label).split()) >= FEWEST_TOLD
        and not is_answer(one)
    ]
    return sorted(found, key=lambda one: -len(one.label))[:1]


def _near(buttons: Sequence[Button], bare: str) -> list[Button]:
    """The one button whose name is nearly spelt."""
    if len(bare) < SHORTEST_NEAR:
        return []
    near = [
        one
        for one in buttons
        if len(one.label) >= SHORTEST_NEAR
        and not is_answer(one)
        and SequenceMatcher(None, bare, plain(one.label)).ratio() >= ALIKE
    ]
    return near if len(near) == 1 else []

"""A concern about a child, or somebody's own past or thoughts, told where nobody reads it.

What is meant is looked for, not how it is put: who speaks, who is harmed, what is done, and when. Talk about
services – many children, conditions, thresholds, last year's audit – stays below that.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import NamedTuple

from flows.identifiers import concern_rules as rules
from flows.identifiers.concern_words import DERIVED, MEANINGS
from flows.identifiers.meanings import Lexicon, Meant, after


class Teller(StrEnum):
    """Who tells of a concern, and so where they are sent."""

    PROFESSIONAL = "professional"
    PARENT = "parent"
    CHILD = "child"
    SURVIVOR = "survivor"
    OWN = "own"
    COLLEAGUE = "colleague"


class _Step(NamedTuple):
    meanings: tuple[str, ...]
    reach: int


_Rule = tuple[_Step, ...]


class _Rules(NamedTuple):
    """The rules as they are looked for, and the words they need."""

    lexicon: Lexicon
    derived: tuple[tuple[str, tuple[_Rule, ...]], ...]
    done_to_me: tuple[_Rule, ...]
    own: tuple[_Rule, ...]
    to_me: tuple[_Rule, ...]
    past: tuple[_Rule, ...]
    young: tuple[_Rule, ...]
    colleague: tuple[_Rule, ...]
    parent: tuple[_Rule, ...]
    outright: tuple[_Rule, ...]
    professional: tuple[_Rule, ...]


def teller(plain_text: str) -> Teller | None:
    """Who tells of a concern in plain text, None for any other text."""
    known = _rules()
    meant = Meant(plain_text, known.lexicon)
    for name, several in known.derived:
        meant[name] = _ends_of(meant, several)
    particular = ~(meant.sentences_with("rule") | meant.sentences_with("kind"))
    mine = ~meant.sentences_with("kind")
    is_past = bool(meant["past"] | meant["then"])
    is_recent = bool(meant["now"] | meant["young_me"] | meant["getting"])
    heard = (
        (known.done_to_me, mine, Teller.SURVIVOR if is_past or not is_recent else Teller.CHILD),
        (known.own, mine, Teller.OWN),
        (known.past, mine, Teller.SURVIVOR),
        (
            known.to_me,
            mine & ~meant.sentences_with("disclose"),
            Teller.SURVIVOR if is_past else Teller.CHILD,
        ),
        (known.parent, mine, Teller.PARENT),
        (known.young, mine, Teller.CHILD),
        (known.colleague, particular, Teller.COLLEAGUE),
        (known.outright, -1, Teller.PROFESSIONAL),
        (known.professional, particular, Teller.PROFESSIONAL),
    )
    return next((told_by for several, allowed, told_by in heard if _any(meant, several, allowed)), None)


def _any(meant: Meant, several: Iterable[_Rule], allowed: int) -> bool:
    return any(_ends(meant, rule, allowed) for rule in several)


def _ends(meant: Meant, rule: _Rule, allowed: int) -> int:
    """The places where the last step of a rule stands behind all those before it."""
    places = allowed
    for step in rule:
        behind = after(places, step.reach) if step.reach else places
        places = 0
        for meaning in step.meanings:
            places |= meant[meaning]
        places &= behind
        if not places:
            return 0
    return places


def _ends_of(meant: Meant, several: Iterable[_Rule]) -> int:
    places = 0
    for rule in several:
        places |= _ends(meant, rule, -1)
    return places


@cache
def _rules() -> _Rules:
    derived = tuple((name, tuple(map(_rule, several))) for name, several in DERIVED.items())
    kinds = (
        rules.DONE_TO_ME,
        rules.OWN,
        rules.TO_ME,
        rules.PAST,
        rules.YOUNG,
        rules.COLLEAGUE,
        rules.PARENT,
        rules.OUTRIGHT,
        rules.PROFESSIONAL,
    )
    read = [tuple(map(_rule, kind)) for kind in kinds]
    literals = _literals(chain.from_iterable((*(several for _, several in derived), *read)))
    return _Rules(Lexicon(MEANINGS | {word: word for word in literals}), derived, *read)


def _rule(text: str) -> _Rule:
    """Read `child tell@5 me@3`: the first step stands anywhere."""
    return tuple(_step(part, 5 if nth else 0) for nth, part in enumerate(text.split()))


def _step(part: str, reach: int) -> _Step:
    """Read `child|he@3`: what may stand there, and within how many words of the step before."""
    meanings, _, within = part.partition("@")
    return _Step(tuple(meanings.split("|")), int(within) if within else reach)


def _literals(several: Iterable[_Rule]) -> Iterator[str]:
    """The words in rules that are no meaning's name and so stand for themselves."""
    named = {*MEANINGS, *DERIVED, "age", "start"}
    for rule in several:
        for step in rule:
            yield from (meaning for meaning in step.meanings if meaning not in named)

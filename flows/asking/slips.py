"""Somebody corrects what they answered last, or asks what it was: "oops I meant 2", "what did I put"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import product

from flows.asking.keys import is_asked, named_among, phrases, plain, without_ends
from flows.replies import Button
from flows.wording import Words

MOST_WORDS = 6
"""Words of an answer that is given instead."""


class Kind(Enum):
    """What somebody wants with what they answered last."""

    LEVEL = "another answer in its place"
    OFFER = "perhaps another in its place"
    AGAIN = "to see its question again"
    NOTE = "its note to go"
    NOTE_AGAIN = "to see its note again"
    TELL = "to hear what it was"
    ALL = "to see all answers"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wanted; `said` is what is given instead, "" where nothing is.

    `is_of_last`: it says that what came before was meant otherwise, which the question that stands there was
    not yet; `names_last`: it names the last answer.
    """

    kind: Kind
    said: str = ""
    is_of_last: bool = False
    names_last: bool = False


_OTHER = re.compile(r" (?:not|rather than|instead of|and not) .+$")
"""What an answer is not, behind what it is."""


def slip_in(text: str, words: Words) -> Slip | None:
    """What a text wants with the last answer, None for any other text."""
    mistaken = _mistaken(words)
    said, lead = plain(text), mistaken | phrases(words("slips.lead"))
    bare = without_ends(said, lead, phrases(words("slips.behind")))
    whole = {
        Kind.AGAIN: phrases(words("slips.again")) | _dropped(words, "slips.that"),
        Kind.NOTE_AGAIN: phrases(words("slips.note_again")),
        Kind.NOTE: phrases(words("slips.note")) | _dropped(words, "slips.a_note"),
        Kind.TELL: phrases(words("slips.tell")),
        Kind.ALL: phrases(words("slips.all")),
    }
    asked = without_ends(bare, phrases(words("slips.asks")), ())
    for kind, known in whole.items():
        if {said, bare, asked} & known:
            # whoever asks whether it can go has not said that it shall
            return Slip(Kind.NOTE_AGAIN if kind is Kind.NOTE and is_asked(text) else kind)
    level = without_ends(bare, {*phrases(words("slips.meant")), *lead}, ())
    given = without_ends(_OTHER.sub("", level), phrases(words("slips.before")), ())
    if not 0 < len(given.split()) <= MOST_WORDS:
        return None
    if level != bare:
        names_last = bool(set(said.split()) & phrases(words("slips.last_one")))
        tells = any(f" {one} " in f" {said} " for one in mistaken | phrases(words("slips.of_last")))
        return Slip(Kind.LEVEL, given, is_of_last=tells or names_last, names_last=names_last)
    # a no alone may be said to the question that stands there
    opened = bare != said and without_ends(said, phrases(words("typed.no")), ()) == said
    return Slip(Kind.OFFER, given) if opened else None


def _dropped(words: Words, what: str) -> frozenset[str]:
    """What says that something typed shall go: "delete this", "take that note out"."""
    return _with_each(words("slips.drop"), words(what))


def _mistaken(words: Words) -> frozenset[str]:
    """What says that something was typed or tapped by mistake, or belongs elsewhere, and nothing of what."""
    return _joined(
        words("slips.mistaken"), words("slips.mistook"), words("slips.that"), words("slips.a_note")
    )


@cache
def _joined(alone: str, told: str, *things: str) -> frozenset[str]:
    return phrases(alone).union(*(_with_each(told, one) for one in things))


@cache
def _with_each(told: str, things: str) -> frozenset[str]:
    """Each phrase with each thing for its @it."""
    each = product(told.split("|"), phrases(things))
    return frozenset(plain(one.replace("@it", thing)) for one, thing in each)


OF_NOTE = {Kind.NOTE: "slips.remove_note", Kind.NOTE_AGAIN: "slips.change_note"}
"""What is wanted with a note, and what is said on its card, where nothing has changed yet."""


def _says_only_oops(text: str, words: Words) -> bool:
    """Whether a text says that something was a mistake and nothing of what: "oops, wrong one, sorry"."""
    keys = ("slips.lead", "slips.meant", "slips.again", "slips.asks", "slips.scraps")
    known = _mistaken(words).union(_dropped(words, "slips.that"), *(phrases(words(key)) for key in keys))
    said = plain(text)
    return said != "" == without_ends(said, known, phrases(words("slips.behind")))


_CLAUSES = re.compile(
    r"[.,;:!?\n()]+|\s[-\u2013\u2014]+\s|\b(?=oops|ooops|whoops|woops|sorry|argh)", re.IGNORECASE
)


def ends_taken_back(text: str, words: Words) -> bool:
    """Whether a text takes back at its end what it said: "we have a policy, sorry, wrong question"."""
    parts = [part for part in _CLAUSES.split(text) if plain(part)]
    courteous = phrases(words("slips.behind")) | phrases(words("slips.lead"))
    while len(parts) > 1 and without_ends(plain(parts[-1]), courteous, ()) == "":
        parts.pop()
    return bool(parts) and _says_only_oops(parts[-1], words)


def _asked_for(text: str, words: Words) -> str:
    """The answer that somebody asks for politely, "please make it 3", "" for any other text."""
    lead, asks = _mistaken(words) | phrases(words("slips.lead")), phrases(words("slips.asks"))
    bare = without_ends(plain(text), lead, phrases(words("slips.behind")))
    asked = without_ends(bare, asks | lead, ())
    ways = phrases(words("slips.meant")) | phrases(words("slips.asked_for"))
    said = without_ends(asked, ways, phrases(words("slips.behind"))) if asked != bare else asked
    given = without_ends(said, phrases(words("slips.before")), ()) if said != asked else ""
    return given if len(given.split()) <= MOST_WORDS else ""


def takes_back(text: str, answers: Sequence[Button], words: Words) -> bool:
    """Whether a text takes an answer or a text back, or asks what it was, and so is none itself.

    What is given instead is one of these answers: "I meant mostly". Else it may tell how things are.
    """
    if _says_only_oops(text, words):
        return True
    slip = slip_in(text, words)
    if given := _asked_for(text, words):
        slip = slip if slip and slip.kind not in {Kind.LEVEL, Kind.OFFER} else Slip(Kind.LEVEL, given)
    if slip is None:
        return False
    if slip.kind not in {Kind.LEVEL, Kind.OFFER}:
        return True
    is_number = slip.said.isdigit() or slip.said in words("typed.numbers").split()
    # "it should be in place by May" tells how things are: it takes back with a whole label, no part of one
    tells = any(f" {one} " in f" {plain(text)} " for one in phrases(words("slips.tells")))
    exactly = (tells and not slip.names_last) or slip.kind is Kind.OFFER
    named = named_among(answers, slip.said, words, exactly=exactly)
    return is_number or len(named) == 1


def of_note(text: str, words: Words) -> Kind | None:
    """What a text wants with a note, None for any other."""
    slip = slip_in(text, words)
    return slip.kind if slip and slip.kind in OF_NOTE else None

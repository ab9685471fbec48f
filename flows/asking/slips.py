"""Somebody corrects what they answered last, or asks what it was: "oops I meant 2", "what did I put"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

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
    mistaken = phrases(words("slips.mistaken"))
    said, lead = plain(text), mistaken | phrases(words("slips.lead"))
    bare = without_ends(said, lead, phrases(words("slips.behind")))
    whole = {
        Kind.AGAIN: words("slips.again"),
        Kind.NOTE: words("slips.note"),
        Kind.NOTE_AGAIN: words("slips.note_again"),
        Kind.TELL: words("slips.tell"),
        Kind.ALL: words("slips.all"),
    }
    asked = without_ends(bare, phrases(words("slips.asks")), ())
    for kind, known in whole.items():
        if {said, bare, asked} & phrases(known):
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


OF_NOTE = {Kind.NOTE: "slips.remove_note", Kind.NOTE_AGAIN: "slips.change_note"}
"""What is wanted with a note, and what is said on its card, where nothing has changed yet."""


def _says_only_oops(text: str, words: Words) -> bool:
    """Whether a text says that something was a mistake and nothing of what: "oops, wrong one, sorry"."""
    keys = ("slips.mistaken", "slips.lead", "slips.meant", "slips.again", "slips.asks", "slips.scraps")
    known = (phrases(words(key)) for key in keys)
    said = plain(text)
    return said != "" == without_ends(said, frozenset().union(*known), phrases(words("slips.behind")))


def takes_back(text: str, answers: Sequence[Button], words: Words) -> bool:
    """Whether a text takes an answer or a text back, or asks what it was, and so is none itself.

    What is given instead is one of these answers: "I meant mostly". Else it may tell how things are.
    """
    if _says_only_oops(text, words):
        return True
    slip = slip_in(text, words)
    if slip is None:
        return False
    if slip.kind not in {Kind.LEVEL, Kind.OFFER}:
        return True
    is_number = slip.said.isdigit() or slip.said in words("typed.numbers").split()
    # "it should be in place by May" tells how things are: it takes back with a whole label, no part of one
    tells = any(f" {one} " in f" {plain(text)} " for one in phrases(words("slips.tells")))
    named = named_among(answers, slip.said, words, exactly=tells or slip.kind is Kind.OFFER)
    return is_number or len(named) == 1


def of_note(text: str, words: Words) -> Kind | None:
    """What a text wants with a note, None for any other."""
    slip = slip_in(text, words)
    return slip.kind if slip and slip.kind in OF_NOTE else None

"""What a coordinator wants of a round that no button has, and what somebody asks of a figure."""

import re
from enum import Enum

from flows.typed.wants import says
from flows.wording import Words


class Wish(Enum):
    """What a sentence wants of a round; the value is the key of its forms."""

    REOPEN = "steering.reopen"
    PAUSE = "steering.pause"
    HELPER = "steering.helper"
    LET = "steering.let"
    TEAMS = "steering.teams"
    PEOPLE = "steering.people"
    DETAILS = "steering.details"
    NEXT = "wants.next_date"
    NEXT_ON = "wants.next_on"


class Reading(Enum):
    """The same of somebody who reads what others make of it."""

    FAR = "wants.progress"
    WHO = "steering.who"
    RESULTS = "steering.results"
    CHALLENGE = "steering.challenge"


def wish_in(text: str, words: Words) -> Wish | None:
    """What a text wants of a round, None for any other."""
    return next((one for one in Wish if says(one.value, text, words)), None)


def lists_in(text: str, words: Words) -> bool:
    """Whether a text is only what the partnership's lists are called, which are parts of other labels."""
    return wish_in(text, words) in {Wish.TEAMS, Wish.PEOPLE}


def read_in(text: str, words: Words) -> Reading | None:
    """What a text wants to read or say of a round, None for any other."""
    return next((one for one in Reading if says(one.value, text, words)), None)


_FIGURE = re.compile(r"(?<![\d.,])(\d{1,2})[.,](\d)(?!\d|[.,]\d)")
_STANDS_FOR_IT = "nn"


def figure_in(text: str, words: Words) -> str:
    """The one figure with a decimal that a text asks about and nothing besides, "" for any other text."""
    found = _FIGURE.findall(text)
    if len(found) != 1 or not says("steering.figure", _FIGURE.sub(f" {_STANDS_FOR_IT} ", text), words):
        return ""
    whole, tenths = found[0]
    return f"{int(whole)}.{tenths}"

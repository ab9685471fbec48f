"""Another level that a text gives behind an answer: "sorry, 2", "I think it's 3"; what counts is none."""

import re

from flows.vocabulary import either
from flows.vocabulary.numbers import UNITS

_TAKES_BACK = (
    "sorry|wait|actually|rather|oops|whoops|correction|typo|means?|meant|more like|(?:closer|nearer)(?: to)?"
)
_GIVES = (
    "say|says|said|thinks?|thought|maybe|perhaps|probably|or|no|not|really|be|is|its|was|been|an?|level|rating"
    "|score|it|that|at|nearly|almost|likely|put|gave|give|gives|agreed|on"
)
_NAMES_ONE = "say|says|said|level|rating|score|put|gave|give|gives"
"""Words behind which "one" is the number: "no one" and "there should be one" are none."""

_CHANGES = (
    r"(?:make|call|mark|set|change|switch|amend|alter) (?:(?:it|that|this)(?: one)?|my answer|the answer)"
    r"(?: to)?|(?:change|switch|changed) to"
)
"""What puts one level in place of another: "change it to 1"."""

_ENDS = (
    r"(?!\s*[.,:/%-]?\s*\d)(?!%)"
    r"(?=\s*(?:$|[.,;:!?)]|(?:really|actually|sorry|instead|please|now|though|then|i|but|because|for|in|here"
    r"|tho)\b))"
)
_FIGURE = rf"\d{{1,3}}|{either('zero', UNITS[1:], 'ten')}"

_GIVEN = re.compile(
    rf"\b(?:(?:{_TAKES_BACK})(?:[,.:;!]|\s[-\u2010-\u2015])*\s({_FIGURE}|one)"
    rf"|(?:{_GIVES})\s({_FIGURE})|(?:{_NAMES_ONE})\s(one)|(?:{_CHANGES})\s(?:an?\s)?({_FIGURE}|one)"
    rf"|no[,.:;!]\s(one))\b{_ENDS}"
)
"""Another level alone: said, thought or put; "2 of 3 teams", "policy 4.2" and "3 staff" only count."""

_APART = re.compile(
    r"(?<!\d)(?:[,;.!]|\s[-\u2010-\u2015]+)\s+(\d{1,3})(?:,?\s(?:instead|sorry|then|please|actually))*\s*[.!]?\s*$"
)
"""A figure that stands alone at the end, and is none of a list: "we have a policy, 2", "…, 2 instead"."""

_COUNTED = frozenset({"year", "years", "yr", "ks", "stage", "phase", "tier", "term", "part", "class"})
"""What has a number for its name: "year 2"."""

FEW_WORDS = 3
"""Words of a text whose last one is a level, if it is a figure: "changed to 2"."""


def given_in(text: str) -> list[str]:
    """What a text behind an answer gives as a level, as it says it: a figure or a number in words."""
    said = re.sub(r"[’'`´]", "", text.casefold())
    found = [next(filter(None, one.groups())) for one in _GIVEN.finditer(said)]
    words = re.findall(r"\w+", said)
    if apart := _APART.search(said):
        found.append(apart[1])
    if 0 < len(words) <= FEW_WORDS and not _COUNTED & {*words[-2:-1]}:
        found += filter(str.isdecimal, words[-1:])
    return found

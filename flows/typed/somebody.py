"""Wishes about somebody by their name: "ask Priya to join", "is Sam in", "send it to Dave for sign-off".

Only a sentence that says nothing else is one; the name is kept nowhere.
"""

import re
from collections.abc import Collection, Iterable
from enum import Enum
from functools import cache

from flows.typed.keys import bare_forms, phrases, plain
from flows.wording import Words

_PLACE = "_place_"
_POST = "_post_"
"""What stands for a team or an agency, and for a post that approves: no name, which has letters alone."""

_POSTS = ("somebody.posts", "somebody.whose", "somebody.post")


class About(Enum):
    """What is wanted with somebody."""

    JOINS = "somebody.joins"
    FOLLOWS = "somebody.follows"
    SOUGHT = "somebody.sought"
    APPROVES = "somebody.approves"


def wishes_of_somebody(text: str, words: Words, where: Iterable[str] = ()) -> frozenset[About]:
    """What a text may want with somebody; `where` are the names of teams and agencies."""
    lead, tail = phrases(words("somebody.lead")), phrases(words("somebody.tail"))
    first, *others = (plain(part) for part in re.split(r"[,.;!]\s+", text.strip().rstrip(".!")))
    also = re.compile(words("somebody.also").replace("@them", "(?:him|her|them)"))
    said = first if others and all(map(also.fullmatch, others)) else plain(text)
    tried = dict.fromkeys(bare_forms(said, lead, tail))
    places = frozenset(map(plain, where))
    tried |= dict.fromkeys([_marked(one, places) for one in tried])
    posts = _posts(*map(words, _POSTS))
    tried |= dict.fromkeys([posts.sub(_POST, one) for one in tried])
    found = set()
    for about in About:
        forms = _forms(
            words(about.value),
            phrases(words("somebody.slot_where")) | {_PLACE},
            phrases(words("somebody.slot_why")),
            phrases(words("somebody.slot_approve")),
            phrases(words("somebody.slot_approved")),
            phrases(words("somebody.nobody")),
        )
        if any(one and forms.fullmatch(one) for one in tried):
            found.add(about)
    return frozenset(found)


def _marked(said: str, places: Collection[str]) -> str:
    """A text with a mark where the longest name of a place stands that it has.

    So the forms are the same however many teams there are, and are made once.
    """
    there = (one for one in places if one and f" {one} " in f" {said} ")
    longest = max(there, key=len, default="")
    return f" {said} ".replace(f" {longest} ", f" {_PLACE} ").strip() if longest else said


@cache
def _forms(text: str, *slots: Collection[str]) -> re.Pattern[str]:
    """Any of the forms of a text, with what may stand in their gaps."""
    where, why, approve, approved, nobody = map(_any_of, slots)
    word = rf"(?!(?:{nobody})\b)[^\W\d_]{{2,}}"
    gaps = {
        "@post": _POST,
        "@name": rf"(?:{_POST}|{word}(?: {word})?(?: from (?:the )?(?:{where}))?)",
        "@where": rf"(?:the )?(?:{where})(?: team)?",
        "@why": f"(?:{why})",
        "@approved": f"(?:{approved})",
        "@approve": f"(?:{approve})",
    }
    found = text
    for gap, pattern in gaps.items():
        found = re.sub(rf"{gap}\b", pattern.replace("\\", r"\\"), found)
    return re.compile(found)


@cache
def _posts(whole: str, whose: str, called: str) -> re.Pattern[str]:
    """What people call whoever approves: a post, with whose it is.

    It is marked like a place: written out in each form these took two seconds to be made.
    """
    return re.compile(rf"\b(?:{_any_of(_called(whole, whose, called))})\b")


def _called(whole: str, whose: str, called: str) -> set[str]:
    return {*phrases(whole), *(f"{one} {post}" for one in phrases(whose) for post in phrases(called))}


def slot_of_posts(words: Words) -> Collection[tuple[str, ...]]:
    """Whoever approves, as what may stand in a gap of a form."""
    return _slot(*map(words, _POSTS))


@cache
def _slot(*texts: str) -> Collection[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in _called(*texts))


def _any_of(known: Collection[str]) -> str:
    return "|".join(sorted(map(re.escape, known), key=len, reverse=True))

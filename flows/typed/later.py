"""What people say who put something off: "I'll do it Friday", "need to ask Jo first", "back later"."""

import re
from functools import cache

from flows.typed.keys import phrases, plain
from flows.wording import Words

MOST_WORDS = 16
"""A text longer than this says more than when."""


def is_for_later(text: str, words: Words, *, bare: bool = False, alone: bool = False) -> bool:
    """Whether a text says nothing but that its writer comes back to it, or asks somebody first.

    What a team does on some day is no such text: it is the writer who will, and there is nothing else in it.
    Nor is one with a word that somebody may tell a worry with.
    `bare`: a time by itself says so, too. `alone`: so does "not today", where it turns nothing down.
    """
    said = plain(text)
    told = set(said.split())
    if not 0 < len(said.split()) <= MOST_WORDS or told & set(phrases(words("later.never"))):
        return False
    later, time = _forms(
        words("later.ahead"),
        words("later.will"),
        words("later.must"),
        words("later.do"),
        words("later.what"),
        words("later.ask"),
        words("later.nobody"),
        words("later.first"),
        words("later.back"),
        words("later.bye"),
        words("later.day"),
        words("later.bare"),
        words("later.when"),
        words("later.once"),
    )
    if alone and said in phrases(words("later.no")):
        return True
    return later.fullmatch(said) is not None or (bare and time.fullmatch(said) is not None)


@cache
def _forms(*texts: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What puts off, with a time or with whom to ask, and a time by itself."""
    lead, will, must, do, what, ask, nobody, first, back, bye, day, bare, when, once = map(_any_of, texts)
    days = rf"(?:{when} )?{day}(?: (?:{when} )?{day})?"
    time = rf"(?:{days}|{once}(?: \w+){{1,6}})"
    person = rf"(?!{nobody}\b)\w+"
    whom = rf"{person}(?: {person}){{0,3}}"
    maybe = rf"(?:(?:{will}|{must}) )?"
    acted = rf"(?:(?:{will}|{must}) {do}|{do} (?:it|this|that|these|the rest))(?: {what})* {time}"
    about = rf"(?: about {what})?"
    asking = rf"(?!we\b|well\b)(?:{will}|{must}) {ask} {whom}{about} (?:{first}|{time})"
    asked = rf"(?:{must} {ask} {whom}{about}|{asking})"
    gone = rf"{maybe}(?:{back}(?: {what})* {time}|{bye}(?: {what})*(?: {time})?)"
    later = rf"(?:{lead} )*(?:{acted}|{asked}|{gone})(?: {lead})*"
    return re.compile(later), re.compile(rf"(?:{lead} )*(?:{when} )?{bare}(?: {lead})*")


def _any_of(text: str) -> str:
    """Any of the phrases of a text, the longest first."""
    return f"(?:{'|'.join(sorted(map(re.escape, phrases(text)), key=len, reverse=True))})"

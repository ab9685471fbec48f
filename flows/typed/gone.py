"""Whether a text is about a member's place and nothing else: somebody has left, or is to be taken off.

"Farah from YJS has left, how do I take her off?" is built as some worries are. So each part of it has to be a
form that is listed, whole, and somebody has to be named in it as colleagues are.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TypeAlias

from flows.typed.agencies import called_words
from flows.typed.keys import any_of, bare_forms, phrases, plain
from flows.wording import Words

MOST_WORDS = 30
"""Words of such a text; a longer one tells of something."""

_PLACE = "_place_"
"""What stands for the name of a team or an agency of the partnership."""

_PARTS = re.compile(r"[,.;:!?()\n]+\s*|\s[-\u2010-\u2015]+\s")


class Part(Enum):
    """What a part of such a text says: that somebody left, what is wanted with them, or nothing of either."""

    LEFT = "left"
    WISH = "wish"
    BESIDES = "besides"


class By(Enum):
    """How a part calls somebody: by what may be a name, or by what colleagues are."""

    NAME = "name"
    POST = "post"


@dataclass(frozen=True, slots=True)
class _Found:
    part: Part
    by: By | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of somebody who left, and whether it calls them by what has to be a name."""

    parts: frozenset[Part]
    by_name: bool


def told_who_left(text: str, words: Words, where: Iterable[str] = ()) -> Told | None:
    """What a text says of somebody who left, None for any other; `where` names teams and agencies."""
    if not 0 < len(text.split()) <= MOST_WORDS:
        return None
    places = sorted(filter(None, map(plain, where)), key=len, reverse=True)
    said = filter(None, (_marked(plain(part), places) for part in _PARTS.split(text)))
    forms = _forms_of(words)
    found = [one for part in said for one in _found(part, forms, words)]
    parts = frozenset(one.part for one in found if one)
    called = {one.by for one in found if one and one.part is not Part.BESIDES} - {None}
    # of a pronoun alone it takes both to tell
    if None in found or not (called or {Part.LEFT, Part.WISH} <= parts):
        return None
    return Told(parts, By.NAME in called)


_Forms: TypeAlias = Sequence[tuple[_Found, re.Pattern[str]]]


def _found(part: str, forms: _Forms, words: Words) -> list[_Found | None]:
    """What a part is, or what the parts around a joint in it are; None for one that is anything else."""
    if whole := _whole(part, forms, words):
        return [whole]
    joints = any_of(words("gone.joints"))
    for joint in re.finditer(rf" (?:{joints})(?: {joints})* ", part):
        first = _whole(part[: joint.start()], forms, words)
        if first and None not in (rest := _found(part[joint.end() :], forms, words)):
            return [first, *rest]
    return [None]


def _whole(said: str, forms: _Forms, words: Words) -> _Found | None:
    courtesy = phrases(words("typed.courtesy"))
    greets, tail = phrases(words("gone.greets")) | courtesy, phrases(words("somebody.tail")) | courtesy
    lead = phrases(words("somebody.lead")) | phrases(words("gone.lead")) | greets
    # "I am leaving" is no name behind an "I"
    left, wanted = bare_forms(said, greets, tail), bare_forms(said, lead, tail)
    tried = ((found, form, left if found.part is Part.LEFT else wanted) for found, form in forms)
    return next((found for found, form, each in tried if any(map(form.fullmatch, filter(None, each)))), None)


def _marked(said: str, places: Sequence[str]) -> str:
    """A text with a mark where the names of places stand."""
    said = f" {said} "
    for place in places:
        said = said.replace(f" {place} ", f" {_PLACE} ")
    return said.strip()


_LISTS = ("posts", "somebody", "subjects", "objects", "auxiliaries", "when", "days", "others")
_TEXTS = (*(f"gone.{one}" for one in (*_LISTS, "left", "wish", "besides", "nobody")), "somebody.nobody")


def _forms_of(words: Words) -> _Forms:
    return _made(words("somebody.slot_where"), tuple(map(words, _TEXTS)))


@cache
def _made(slot_where: str, texts: tuple[str, ...]) -> _Forms:
    """The forms of each part, in the words of a language."""
    from flows.vocabulary.kin import HOUSEHOLDS, KIN  # noqa: PLC0415 – a list that is loaded once somebody types
    from flows.vocabulary.young import CHILDREN, TEENAGERS, YOUNG_PERSON  # noqa: PLC0415

    *lists, left, wish, besides, nobody, nor = texts
    posts, somebody, subjects, objects, auxiliaries, when, days, others = map(any_of, lists)
    where = any_of(slot_where)
    there = f"(?:the |our |my )?(?:{_PLACE}|{where}|{_any(called_words())})(?: team| service)?"
    at = f"(?: (?:in|at|from|for|of) {there})"
    no_name = (
        phrases(nobody)
        | phrases(nor)
        | {*map(plain, (*KIN, *HOUSEHOLDS, *CHILDREN, *TEENAGERS, *YOUNG_PERSON))}
    )
    word = rf"(?!(?:{_any(no_name)})\b)[^\W\d_]{{2,}}"
    name = rf"{word}(?: {word})?{at}?"
    post = (
        rf"(?:(?:one|two|some) of (?:the|our|my) |(?:the|our|my|their|your) )"
        rf"(?:{there} )?{posts}{at}?(?: {word})?"
    )
    body = rf"{somebody}{at}?"
    day = rf"(?:from|on|in|until|till|since|last|next|this) (?:the )?(?:end of )?{days}"
    ago = r"(?:\d+|two|three|four|a few|some|several) (?:days|weeks|months|years) ago"
    time = f"(?: (?:{when}|{day}|{ago}))"
    gone = f"(?:{auxiliaries} )*(?:{_filled(left, there, '')}){time}?"
    known = f"(?:{body} (?:who|that|whos|whose) {gone}|{post}|{body}|{others})"
    named = f"(?:{name} (?:who|that|whos) {gone}|{name})"
    pronoun = f"(?:{objects}|{subjects}|his|her|their)"
    of_post, of_anybody = f"(?:{pronoun}|{known})", f"(?:{pronoun}|{known}|{named})"
    return (
        (_Found(Part.LEFT), re.compile(f"(?:{subjects} )?{gone}")),
        (_Found(Part.LEFT, By.POST), re.compile(f"(?:{post}|{body}) {gone}")),
        (_Found(Part.LEFT, By.NAME), re.compile(f"{name} {gone}")),
        (_Found(Part.BESIDES), re.compile(_filled(besides, there, of_anybody))),
        (_Found(Part.WISH), re.compile(_filled(wish, there, pronoun))),
        (_Found(Part.WISH, By.POST), re.compile(_filled(wish, there, of_post))),
        (_Found(Part.WISH, By.NAME), re.compile(_filled(wish, there, of_anybody))),
    )


def _any(said: Collection[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, said), key=len, reverse=True))})"


def _filled(text: str, where: str, whom: str) -> str:
    """Any of the forms of a text, with what stands in their gaps."""
    return f"(?:{text})".replace("@where", where).replace("@whom", whom)

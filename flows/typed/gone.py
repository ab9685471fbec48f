"""Whether a text is about a member's place and nothing else: somebody has left, or is to be taken off.

"Farah from YJS has left, how do I take her off?" is built as some worries are. So each part of it has to be a
form that is listed, whole, and somebody has to be named in it as colleagues are.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TypeAlias

from flows.typed.agencies import called_words
from flows.typed.keys import any_of, bare_forms, has_one, phrases, plain
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
    if By.NAME in called and has_one(plain(text), phrases(words("gone.of_a_child"))):
        return None
    # of a pronoun alone it takes both to tell
    if None in found or not (called or {Part.LEFT, Part.WISH} <= parts):
        return None
    return Told(parts, By.NAME in called)


def _found(part: str, forms: "_Forms", words: Words) -> list[_Found | None]:
    """What a part is, or what the parts around a joint in it are; None for one that is anything else."""
    if whole := _whole(part, forms, words):
        return [whole]
    joints = any_of(words("gone.joints"))
    for joint in re.finditer(rf" (?:{joints})(?: {joints})* ", part):
        first = _whole(part[: joint.start()], forms, words)
        if first and None not in (rest := _found(part[joint.end() :], forms, words)):
            return [first, *rest]
    return [None]


def _whole(said: str, forms: "_Forms", words: Words) -> _Found | None:
    courtesy = phrases(words("typed.courtesy"))
    greets, tail = phrases(words("gone.greets")) | courtesy, phrases(words("somebody.tail")) | courtesy
    lead = phrases(words("somebody.lead")) | phrases(words("gone.lead")) | greets
    # "I am leaving" is no name behind an "I"
    left, wanted = (list(filter(None, bare_forms(said, these, tail))) for these in (greets, lead))
    return forms.left(left) or forms.besides(wanted) or forms.wish(wanted)


def _marked(said: str, places: Sequence[str]) -> str:
    """A text with a mark where the names of places stand."""
    said = f" {said} "
    for place in places:
        said = said.replace(f" {place} ", f" {_PLACE} ")
    return said.strip()


_LISTS = ("posts", "somebody", "subjects", "objects", "auxiliaries", "when", "days", "others")
_TEXTS = (*(f"gone.{one}" for one in (*_LISTS, "left", "wish", "besides", "nobody")), "somebody.nobody")
_GAP = re.compile("(@[a-z]+)")
_WHO = re.compile(" (?:who|that|whos|whose) ")


def _forms_of(words: Words) -> "_Forms":
    return _Forms.made(words("somebody.slot_where"), tuple(map(words, _TEXTS)))


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of each part, in the words of a language, and what may stand in their gaps.

    A form is its words and its gaps in turn. What fills a gap is looked at for itself: as one expression all
    forms with all that fills them are of twelve million characters.
    """

    gone: re.Pattern[str]
    subject: re.Pattern[str]
    pronoun: re.Pattern[str]
    post: re.Pattern[str]
    body: re.Pattern[str]
    other: re.Pattern[str]
    name: re.Pattern[str]
    where: re.Pattern[str]
    wishes: Sequence[Sequence[str]]
    asides: Sequence[Sequence[str]]

    @classmethod
    @cache
    def made(cls, slot_where: str, texts: tuple[str, ...]) -> "_Forms":
        """Those of these lists."""
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
        day = rf"(?:from|on|in|until|till|since|last|next|this) (?:the )?(?:end of )?{days}"
        ago = r"(?:\d+|two|three|four|a few|some|several) (?:days|weeks|months|years) ago"
        time = f"(?: (?:{when}|{day}|{ago}))"
        return cls(
            gone=re.compile(f"(?:{auxiliaries} )*(?:{left.replace('@where', there)}){time}?"),
            subject=re.compile(subjects),
            pronoun=re.compile(f"{objects}|{subjects}|his|her|their"),
            post=re.compile(
                rf"(?:(?:one|two|some) of (?:the|our|my) |(?:the|our|my|their|your) )"
                rf"(?:{there} )?{posts}{at}?(?: {word})?"
            ),
            body=re.compile(rf"{somebody}{at}?"),
            other=re.compile(others),
            name=re.compile(rf"{word}(?: {word})?{at}?"),
            where=re.compile(there),
            wishes=_split(wish),
            asides=_split(besides),
        )

    def left(self, said: Sequence[str]) -> _Found | None:
        """What any of these texts says of somebody who left, None for any other."""
        told = [
            (one[:at], one[at + 1 :])
            for one in said
            for at in (gap.start() for gap in re.finditer(" ", one))
            if self.gone.fullmatch(one[at + 1 :])
        ]
        whom = [before for before, _ in told]
        if any(map(self.gone.fullmatch, said)) or any(map(self.subject.fullmatch, whom)):
            return _Found(Part.LEFT)
        if any(self.post.fullmatch(one) or self.body.fullmatch(one) for one in whom):
            return _Found(Part.LEFT, By.POST)
        return _Found(Part.LEFT, By.NAME) if any(map(self.name.fullmatch, whom)) else None

    def besides(self, said: Sequence[str]) -> _Found | None:
        """What says nothing of them."""
        return _Found(Part.BESIDES) if self._any_fits(self.asides, said, self._is_anybody) else None

    def wish(self, said: Sequence[str]) -> _Found | None:
        """What is wanted with somebody."""
        if self._any_fits(self.wishes, said, self._is_pronoun):
            return _Found(Part.WISH)
        if self._any_fits(self.wishes, said, self._is_known):
            return _Found(Part.WISH, By.POST)
        return _Found(Part.WISH, By.NAME) if self._any_fits(self.wishes, said, self._is_anybody) else None

    def _any_fits(self, forms: Sequence[Sequence[str]], said: Sequence[str], whom: "_IsWhom") -> bool:
        return any(self._fits(form, one, whom) for form in forms for one in said)

    def _fits(self, form: Sequence[str], said: str, whom: "_IsWhom") -> bool:
        """Whether a text is a form, with somebody in its gaps for one."""
        lead, *rest = form
        if not said.startswith(lead) or not rest:
            return said == lead
        gap, *behind = rest
        said = said[len(lead) :]
        ends = {len(said) - len(behind[0])} if len(behind) == 1 else _places(behind[0], said)
        fills = whom if gap == "@whom" else self.where.fullmatch
        return any(fills(said[:end]) and self._fits(behind, said[end:], whom) for end in ends if end > 0)

    def _is_pronoun(self, said: str) -> bool:
        return self.pronoun.fullmatch(said) is not None

    def _is_known(self, said: str) -> bool:
        """Whether it is a pronoun, or calls somebody by what colleagues are."""
        whole = (self.pronoun, self.post, self.body, self.other)
        return any(one.fullmatch(said) for one in whole) or self._is_gone(self.body, said)

    def _is_anybody(self, said: str) -> bool:
        """Whether it is that, or may be a name."""
        return self._is_known(said) or bool(self.name.fullmatch(said)) or self._is_gone(self.name, said)

    def _is_gone(self, whom: re.Pattern[str], said: str) -> bool:
        """Whether it is somebody "who has left"."""
        who = _WHO.finditer(said)
        return any(
            whom.fullmatch(said[: one.start()]) and self.gone.fullmatch(said[one.end() :]) for one in who
        )


_IsWhom: TypeAlias = Callable[[str], object]


def _any(said: Collection[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, said), key=len, reverse=True))})"


def _split(text: str) -> list[list[str]]:
    """Each of the forms of a text, as its words and its gaps in turn."""
    return [_GAP.split(form) for form in text.split("|")]


def _places(words: str, said: str) -> list[int]:
    """Where these words stand in a text."""
    return [one.start() for one in re.finditer(re.escape(words), said)]

"""Whether a text is about a member's place and nothing else: somebody has left, or is to be taken off.

"Farah from YJS has left, how do I take her off?" is built as some worries are. So each part of it has to be a
form that is listed, whole, and somebody has to be named in it as colleagues are.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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
    left, wanted = bare_forms(said, greets, tail), bare_forms(said, lead, tail)
    tried = ((found, is_it, left if found.part is Part.LEFT else wanted) for found, is_it in forms.each())
    return next((found for found, is_it, each in tried if any(map(is_it, filter(None, each)))), None)


def _marked(said: str, places: Sequence[str]) -> str:
    """A text with a mark where the names of places stand."""
    said = f" {said} "
    for place in places:
        said = said.replace(f" {place} ", f" {_PLACE} ")
    return said.strip()


_LISTS = ("posts", "somebody", "subjects", "objects", "auxiliaries", "when", "days", "others")
_TEXTS = (*(f"gone.{one}" for one in (*_LISTS, "left", "wish", "besides", "nobody")), "somebody.nobody")


_Is: TypeAlias = Callable[[str], object]
"""Whether a text is of a form, whole."""

_Gapped: TypeAlias = Sequence[Sequence[str]]
"""Forms by their words, some of them gaps."""


@dataclass(frozen=True, slots=True)
class _Forms:
    """What each part may be: forms with gaps, and what fills these.

    A gap is tried word by word: as one expression, each form that fills it in each gap is megabytes of it.
    """

    left: _Gapped
    wish: _Gapped
    besides: _Gapped
    name: _Is
    post: _Is
    body: _Is
    others: _Is
    pronoun: _Is
    subject: _Is
    there: _Is
    time: _Is
    auxiliaries: re.Pattern[str]

    def each(self) -> Iterator[tuple[_Found, _Is]]:
        """What a part may be, in the order in which that is tried."""
        yield _Found(Part.LEFT), lambda said: self._gone(said) or self._goes(said, self.subject)
        yield _Found(Part.LEFT, By.POST), lambda said: self._goes(said, self._is_one)
        yield _Found(Part.LEFT, By.NAME), lambda said: self._goes(said, self.name)
        yield _Found(Part.BESIDES), lambda said: self._fits(said, self.besides, self._of_anybody)
        yield _Found(Part.WISH), lambda said: self._fits(said, self.wish, self.pronoun)
        yield _Found(Part.WISH, By.POST), lambda said: self._fits(said, self.wish, self._of_post)
        yield _Found(Part.WISH, By.NAME), lambda said: self._fits(said, self.wish, self._of_anybody)

    def _of_post(self, said: str) -> object:
        return self.pronoun(said) or self._is_known(said) or self.others(said)

    def _of_anybody(self, said: str) -> object:
        return self._of_post(said) or self.name(said) or self._who_goes(said, self.name)

    def _is_known(self, said: str) -> object:
        return self._is_one(said) or self._who_goes(said, self.body)

    def _is_one(self, said: str) -> object:
        return self.post(said) or self.body(said)

    def _gone(self, said: str) -> bool:
        """Whether it is that somebody left, and when."""
        found = self.auxiliaries.match(said)
        bare = said[found.end() :] if found else said
        ends = (bare, *(first for first, rest in _halves(bare) if self.time(rest)))
        return any(self._fits(one, self.left, self.there) for one in ends)

    def _goes(self, said: str, who: _Is) -> bool:
        return any(who(first) and self._gone(rest) for first, rest in _halves(said))

    def _who_goes(self, said: str, who: _Is) -> bool:
        """The same of somebody "who" did."""
        return any(
            who(said[: one.start()]) and self._gone(said[one.end() :]) for one in _RELATIVE.finditer(said)
        )

    def _fits(self, said: str, forms: _Gapped, whom: _Is) -> bool:
        """Whether a text is one of these forms, with what fills their gaps."""
        gaps = {"@whom": whom, "@where": self.there}
        return any(_fills(said.split(), form, gaps) for form in forms)


_RELATIVE = re.compile(" (?:who|that|whos|whose) ")


def _halves(said: str) -> Iterator[tuple[str, str]]:
    """A text parted at each of its blanks."""
    for blank in re.finditer(" ", said):
        yield said[: blank.start()], said[blank.end() :]


def _fills(said: Sequence[str], form: Sequence[str], gaps: Mapping[str, _Is]) -> bool:
    """Whether these words are those of a form, with some of them in each of its gaps."""
    if not form or not said:
        return not form and not said
    first, *rest = form
    if first not in gaps:
        return said[0] == first and _fills(said[1:], rest, gaps)
    most = len(said) - len(rest)
    return any(
        gaps[first](" ".join(said[:many])) and _fills(said[many:], rest, gaps) for many in range(1, most + 1)
    )


_LISTS = ("posts", "somebody", "subjects", "objects", "auxiliaries", "when", "days", "others")
_GAPPED = ("left", "wish", "besides")
_TEXTS = (*(f"gone.{one}" for one in (*_LISTS, *_GAPPED, "nobody")), "somebody.nobody")


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
    post = (
        rf"(?:(?:one|two|some) of (?:the|our|my) |(?:the|our|my|their|your) )"
        rf"(?:{there} )?{posts}{at}?(?: {word})?"
    )
    day = rf"(?:from|on|in|until|till|since|last|next|this) (?:the )?(?:end of )?{days}"
    ago = r"(?:\d+|two|three|four|a few|some|several) (?:days|weeks|months|years) ago"
    left_, wish_, besides_ = ([one.split() for one in text.split("|")] for text in (left, wish, besides))
    return _Forms(
        left=left_,
        wish=wish_,
        besides=besides_,
        name=_whole_form(f"{word}(?: {word})?{at}?"),
        post=_whole_form(post),
        body=_whole_form(f"{somebody}{at}?"),
        others=_whole_form(others),
        pronoun=_whole_form(f"(?:{objects}|{subjects}|his|her|their)"),
        subject=_whole_form(subjects),
        there=_whole_form(there),
        time=_whole_form(f"(?:{when}|{day}|{ago})"),
        auxiliaries=re.compile(f"(?:{auxiliaries} )*"),
    )


def _any(said: Collection[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, said), key=len, reverse=True))})"


def _whole_form(form: str) -> _Is:
    return re.compile(form).fullmatch

"""Whether a text tells how somebody rated, also where none is named: "they rated it 0", "the only one at 0".

Everybody reads it beside an item, and of an action perhaps beside its owner.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial

from flows.talk import AreaTalk
from flows.typed.keys import has_one, phrases, plain

REACH = 4
"""Words between how somebody rated and the level they gave."""

CLAUSE = 7
"""Words of a reason in which a lack may stand."""


_BETWEEN = re.compile(r"[.;:!?()\n]|,(?= )|\s[-\u2010-\u2015]+\s")
"""What stands between the parts of a text that say one thing each."""


def tells_level(talk: AreaTalk, text: str, *, owned: bool = False) -> bool:
    """Whether a text tells somebody's level; `owned`: it stands beside an item that one team may own."""
    told = [_Told(talk, plain(part).split()) for part in _BETWEEN.split(text)]
    return any(one.tells or (owned and one.tells_of_its_owner) for one in told)


def names_a_lack(talk: AreaTalk, behind: Sequence[str]) -> bool:
    """Whether what stands behind a name says that there is nothing in place, or that it is low."""
    one, is_so = _Told(talk, behind), phrases(talk.words("telling.at"))
    return one.says(0, "nothing") or any(
        behind[place] in is_so and any(one.is_low(at) for at in range(place + 1, place + REACH))
        for place in range(min(REACH, len(behind)))
    )


class _Told:
    """One part of a text, word by word."""

    def __init__(self, talk: AreaTalk, said: Sequence[str]) -> None:
        self._said, self._words, self._scale = said, talk.words, talk.framework.scale
        in_words = {str(n): word for n, word in enumerate(talk.words("typed.numbers").split())}
        numbers = {plain(number) for number in self._scale.numbers}
        self._numbers = numbers | {in_words[one] for one in numbers if one in in_words}

    @property
    def tells(self) -> bool:
        """Whether it tells a level in any way that tells whose, or that it is somebody's."""
        ways = (self._rates, self._says, self._stands_at, self._because)
        return self._has("phrases") or self._anywhere(*ways)

    @property
    def tells_of_its_owner(self) -> bool:
        """Whether it tells one that is the owner's where it has one."""
        places = range(len(self._said))
        labels = self._scale.labels[: len(self._scale.labels) // 2]
        return (
            any(self._starts(place, plain(label)) for place in places for label in labels)
            or self._has("nothing")
            or self._anywhere(self._has_its_own, partial(self._at_level, at=()))
        )

    def says(self, first: int, key: str) -> bool:
        """Whether one of these phrases stands from a place on."""
        known = self._known(key)
        return has_one(" ".join(self._said[first:]), known)

    def is_low(self, place: int) -> bool:
        """Whether a word says low, of a rating and not of a risk."""
        behind = self._said[place + 1] if place + 1 < len(self._said) else ""
        there = self._said[place] if place < len(self._said) else ""
        return there in self._known("low") and behind not in self._known("of_risk")

    def _anywhere(self, *ways: Callable[[int], bool]) -> bool:
        return any(way(place) for way in ways for place in range(len(self._said)))

    def _known(self, key: str) -> frozenset[str]:
        return phrases(self._words(f"telling.{key}"))

    def _has(self, key: str) -> bool:
        return self.says(0, key)

    def _starts(self, place: int, phrase: str) -> bool:
        """Whether a phrase begins at a place."""
        length = len(phrase.split())
        return bool(phrase) and " ".join(self._said[place : place + length]) == phrase

    def _opens(self, place: int, key: str) -> int:
        """How many words of one of these phrases begin at a place, 0 for none."""
        return max((len(one.split()) for one in self._known(key) if self._starts(place, one)), default=0)

    def _before(self, place: int, key: str) -> bool:
        """Whether one of these phrases ends just before a place."""
        return any(" ".join(self._said[place - n : place]) in self._known(key) for n in (1, 2) if n <= place)

    def _is_level(self, place: int) -> bool:
        """Whether a number is a level: one that counts something is none."""
        if place >= len(self._said) or self._said[place] not in self._numbers:
            return False
        behind = self._said[place + 1 : place + 4]
        top = plain(self._scale.numbers[-1])
        if not behind or " ".join(behind[:2]) == f"of {top}" or " ".join(behind) == f"out of {top}":
            return True
        in_ten = len(behind) > 1 and behind[0] in ("in", "out", "or", "and") and behind[1].isdigit()
        goes_on = phrases(self._words("writing.goes_on")) | self._known("goes_on")
        return behind[0] in goes_on and not in_ten

    def _gives(self, place: int, *, low: bool) -> bool:
        """Whether a level, or what stands for one, stands behind a place."""
        near = range(place, min(place + REACH + 1, len(self._said)))
        labels = [plain(label) for label in self._scale.labels]
        return any(
            self._is_level(at)
            or any(self._starts(at, label) for label in labels)
            or bool(self._opens(at, "nothing"))
            or (low and self.is_low(at))
            for at in near
        )

    def _rates(self, place: int) -> bool:
        """As in "they rated it low"; not of what is rated that is no item."""
        length = self._opens(place, "rates")
        is_other = self._before(place, "things") or self._before(place, "myself")
        return length > 0 and not is_other and self._gives(place + length, low=True)

    def _says(self, place: int) -> bool:
        """As in "they say nothing is in place"."""
        length = self._opens(place, "says")
        if self._before(place, "they"):
            length = length or self._opens(place, "they_say")
        return length > 0 and not self._before(place, "myself") and self._gives(place + length, low=False)

    def _stands_at(self, place: int) -> bool:
        """As in "it is at 0"."""
        return self._at_level(place, at=self._known("at"))

    def _at_level(self, place: int, *, at: frozenset[str] | tuple[()]) -> bool:
        if self._said[place] != self._words("telling.at_word") or self._before(place, "meets"):
            return False
        return (not at or self._before(place, "at")) and self._is_level(self._past_filler(place + 1))

    def _past_filler(self, place: int) -> int:
        while length := self._opens(place, "filler"):
            place += length
        return place

    def _because(self, place: int) -> bool:
        """As in "because they have no policy"; of a thing only a level: "it is not clear" tells none."""
        length = self._opens(place, "because")
        # a reason is kept without its "because"
        begins = place == 0 and self._said[0] in self._known("them")
        there = (length > 0 or begins) and place + length < len(self._said)
        whose = self._said[place + length] if there else ""
        if whose not in self._known("because_of"):
            return False
        first = place + length + 1
        clause = range(first, min(first + CLAUSE, len(self._said)))
        lacks = whose not in self._known("thing") and any(
            self._said[at] in self._known("lacks") for at in clause
        )
        return lacks or any(self._gives(at, low=True) for at in clause[:1])

    def _has_its_own(self, place: int) -> bool:
        """As in "their 0"."""
        length = self._opens(place, "whose")
        return length > 0 and self._is_level(place + length)

"""A text as words, each with what the search for names asks about it."""

import re
from functools import cached_property
from typing import NamedTuple

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import MASK, folded
from flows.vocabulary.around_names import WELSH_LITTLE
from flows.vocabulary.ordinary import ORDINARY
from flows.vocabulary.surnames import SURNAMES

_WORD = Pattern(r"([^\W\d_]+(?:['-][^\W\d_]+)*)")
_PREFIX = Pattern(r"(?:Mc|Mac|O'|D'|De|La|Le|Fitz|Al-|El-)(?=[^\W\d_])")
_BEYOND_ASCII = Pattern("[^\\x00-\\x7f]+")
_ASCII_LETTERS = bytes(range(ord("a"), ord("z") + 1)), bytes(range(ord("A"), ord("Z") + 1))
_ENDS = frozenset('.!?\n:;•*"“”' + MASK)
"""One of these behind a word ends a sentence."""
_ABBREVIATED = {"", ".", " ", ". "}
_NEIGHBOURS = 4
"""So many words behind a word are looked at."""

_SURNAME_SHAPE = Pattern(
    r"(?:o'|mc|mac)[a-z]{3,}|[a-z]{3,}(?:ski|ska|wicz|escu|oglu|ovic|ova|enko|shvili|dottir)"
)

_LEAST_OF_A_SURNAME = len("o'abc")
"""Letters of the shortest."""


class _Form(NamedTuple):
    """What a word is by itself, wherever it stands."""

    text: str
    key: str
    shape: str
    possessive: bool = False
    is_capital: bool = False
    could_be_name: bool = False
    is_surname: bool = False


class Word(NamedTuple):
    """One word between `start` and `end` (its possessive 's included).

    `key` is the word folded and without possessive. `shape` is "Xx" (capitalised), "X" (one capital), "XX"
    (capitals), "x" (small) or "?" (mixed). `is_capital`: it is written as names are. `could_be_name`: it has
    a capital and is no word of the field. `is_surname`: it has one and is a surname, or built like one.
    `opens`: it begins a sentence. `gap` is what stands behind it, up to the next word, `is_followed`: that is
    only a space. `text` stays in here: no word leaves the package.
    """

    text: str
    key: str
    shape: str
    possessive: bool
    is_capital: bool
    could_be_name: bool
    is_surname: bool
    start: int
    end: int
    opens: bool
    gap: str
    is_followed: bool


NOBODY = Word(
    text="",
    key="",
    shape="?",
    possessive=False,
    is_capital=False,
    could_be_name=False,
    is_surname=False,
    start=0,
    end=0,
    opens=False,
    gap="",
    is_followed=False,
)
"""The word before the first and behind the last."""


class Words(list[Word]):
    """The words of a text, `many`, and behind them NOBODY as often as somebody may look ahead.

    So every word has neighbours on both sides: what stands before the first, at -1, is NOBODY too.
    """

    def __init__(self, words: list[Word]) -> None:
        super().__init__(words)
        self.many = len(words)
        self.extend([NOBODY] * _NEIGHBOURS)
        self.institutions: dict[int, bool] = {}
        """Which of them are an institution's, as far as that was asked for."""

    @cached_property
    def are_welsh(self) -> bool:
        """Whether two little words of Welsh are among them."""
        return len({word.key for word in self} & WELSH_LITTLE) > 1


def words_of(text: str) -> Words:
    """Split plain `text`. A text mostly in capitals counts as one without any."""
    small = _shouted(text)
    ahead, *pieces = _WORD.split(text)
    forms: dict[str, _Form] = {}
    ends = {" ": False}
    found: list[Word] = []
    previous, start = NOBODY, len(ahead)
    for written, gap in zip(pieces[::2], pieces[1::2], strict=True):
        form = forms.get(written)
        if form is None:
            form = forms[written] = _form(written.lower() if small else written)
        end = start + len(written)
        if ahead not in ends:
            ends[ahead] = not _ENDS.isdisjoint(ahead)
        opens = previous is NOBODY or (ends[ahead] and not _is_cut_short(ahead, previous))
        previous = Word(*form, start, end, opens, gap, gap == " ")
        found.append(previous)
        ahead, start = gap, end + len(gap)
    return Words(found)


def _form(text: str) -> _Form:
    if "'" not in text and "-" not in text and text.islower():
        return _Form(text, folded(text), "x")
    possessive = "'" in text and (text.endswith(("'s", "'S")) or (text.endswith("s'") and text != "s'"))
    bare = text[: text.rindex("'")] if possessive else text
    key, shape = folded(bare), _shape(bare)
    if shape != "Xx":
        return _Form(text, key, shape, possessive)
    parts = key.split("-") if "-" in key else (key,)
    could_be = key not in ORDINARY and parts[0] not in ORDINARY
    surname = not SURNAMES.isdisjoint(parts) or (
        len(key) >= _LEAST_OF_A_SURNAME and _SURNAME_SHAPE.fullmatch(key) is not None
    )
    return _Form(text, key, shape, possessive, shape == "Xx", could_be, surname)


def _shape(text: str) -> str:
    if len(text) == 1:
        return "X" if text.isupper() else "x"
    if text.islower():
        return "x"
    if text.isupper():
        return "XX"
    if text.istitle() and text[0].isupper():
        return "Xx"
    parts = [_PREFIX.sub("", part) or part for part in re.split(r"-", _PREFIX.sub("", text))]
    capital = all(
        part.istitle() or part.isupper() or part.islower()
        for part in re.split(r"[-']", "-".join(parts))
        if part
    )
    return "Xx" if text[0].isupper() and capital else "?"


def _is_cut_short(gap: str, previous: Word) -> bool:
    """Whether the point behind it is that of a title or an initial, which ends nothing."""
    short = previous.shape == "X" or previous.key in {"mr", "mrs", "ms", "dr", "prof", "st"}
    return short and gap in _ABBREVIATED


def _shouted(text: str) -> bool:
    plain, other = text.encode("ascii", "ignore"), "".join(_BEYOND_ASCII.findall(text))
    small, capitals = (len(plain) - len(plain.translate(None, each)) for each in _ASCII_LETTERS)
    letters = small + capitals + sum(map(str.isalpha, other))
    return letters > len("NHS AND") and capitals + sum(map(str.isupper, other)) > 0.7 * letters

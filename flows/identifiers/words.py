"""A text as words, each with what the search for names asks about it."""

import re
from dataclasses import dataclass

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import MASK, folded

_WORD = Pattern(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_PREFIX = Pattern(r"(?:Mc|Mac|O'|D'|De|La|Le|Fitz|Al-|El-)(?=[^\W\d_])")
_ENDS = Pattern(rf"[.!?\n:;•*\"“”{MASK}]|\A\Z")
_ABBREVIATED = Pattern(r"\.? ?\Z")


@dataclass(frozen=True, slots=True)
class Word:
    """One word between `start` and `end` (its possessive 's included).

    `key` is the word folded and without possessive. `shape` is "Xx" (capitalised), "X" (one capital), "XX"
    (capitals), "x" (small) or "?" (mixed). `opens`: it begins a sentence. `gap` is what stands behind it,
    up to the next word. `text` stays in here: no word leaves the package.
    """

    text: str
    key: str
    start: int
    end: int
    shape: str
    possessive: bool
    opens: bool
    gap: str

    @property
    def is_capital(self) -> bool:
        """Whether it is written as names are."""
        return self.shape == "Xx"

    @property
    def is_followed(self) -> bool:
        """Whether only a space parts it from the next word."""
        return self.gap == " "


def words_of(text: str) -> list[Word]:
    """Split plain `text`. A text mostly in capitals counts as one without any."""
    small = _shouted(text)
    matches = list(_WORD.finditer(text))
    if not matches:
        return []
    ends = [match.start() for match in matches[1:]] + [len(text)]
    gaps = [text[match.end() : end] for match, end in zip(matches, ends, strict=True)]
    before = [text[: matches[0].start()], *gaps]
    found: list[Word] = []
    for match, gap, ahead in zip(matches, gaps, before, strict=False):
        previous = found[-1] if found else None
        found.append(_word(match, gap, small=small, opens=_opens(ahead, previous)))
    return found


def _word(match: re.Match[str], gap: str, *, small: bool, opens: bool) -> Word:
    text = match[0].lower() if small else match[0]
    if "'" not in text and "-" not in text and text.islower():
        return Word(text, folded(text), *match.span(), "x", possessive=False, opens=opens, gap=gap)
    possessive = text.lower().endswith("'s") or (text.endswith("s'") and len(text) > len("s'"))
    bare = text[: text.rindex("'")] if possessive else text
    return Word(text, folded(bare), match.start(), match.end(), _shape(bare), possessive, opens, gap)


def _shape(text: str) -> str:
    if len(text) == 1:
        return "X" if text.isupper() else "x"
    if text.islower():
        return "x"
    if text.isupper():
        return "XX"
    parts = [_PREFIX.sub("", part) or part for part in re.split(r"-", _PREFIX.sub("", text))]
    capital = all(
        part.istitle() or part.isupper() or part.islower()
        for part in re.split(r"[-']", "-".join(parts))
        if part
    )
    return "Xx" if text[0].isupper() and capital else "?"


def _opens(gap: str, previous: Word | None) -> bool:
    if gap == " " and previous is not None:
        return False
    if not _ENDS.search(gap):
        return previous is None
    # the point behind a title or an initial ends nothing
    short = previous is not None and (
        previous.shape == "X" or previous.key in {"mr", "mrs", "ms", "dr", "prof", "st"}
    )
    return not (short and _ABBREVIATED.fullmatch(gap))


def _shouted(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) > len("NHS AND") and sum(map(str.isupper, letters)) > 0.7 * len(letters)

"""Headings in a list of teams, and the numbers and bullets before its rows.

A heading says the agency of what stands under it. A row alone may look like one, so what is below decides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from flows.framework import Agency
from flows.typed.agencies import agencies_called, agencies_within, is_called, is_field, is_own_name
from flows.typed.keys import plain

Says: TypeAlias = Callable[[str], str]
"""Gives the id of the agency that a row names itself, "" where it names none."""

_BULLET = re.compile(
    r"\s*(?:(?:[-\u2010-\u2015*+>\u00b7\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718"
    r"\u27a2\uf000-\uf0ff]|o(?=\s)|\u00a7(?=\t))+\s*(?:\[[ xX]?\]\s*)?|\[[ xX]?\]\s*)"
)
_NUMBER = re.compile(r"\s*(?:\(?\d{1,3}[.)](?!\d)\s*|\d{1,3}\t)(?=\S)")
_SUB_NUMBER = re.compile(r"\s*(\d{1,2})(?:\.\d{1,2})+[.)]?\s+(?=\S)")
_LETTER = re.compile(r"\s*\(?([a-z]|[ivx]{2,5})[.)]\s+(?=\S)", re.IGNORECASE)

_MARKS = (("bullet", _BULLET), ("number", _SUB_NUMBER), ("number", _NUMBER), ("letter", _LETTER))

_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_ORDERS = ([*"abcdefghijklmnopqrstuvwxyz"], _ROMAN)

_LOWER = "o\u00a7\u25aa\u25ab\u25e6\u25cb\u25a0"
"""Bullets that stand below others: writers put these at the rows of a row."""

_TITLE = re.compile(r"\s*(?:#+\s.*|.*[:\u2013\u2014-][\s*]*|\*\*[^*]+\*\*\s*)")
_AROUND = " \t#*_:-\u2010\u2011\u2012\u2013\u2014\u2015"
_COUNT = re.compile(r"\s*\(\d+\)$")

MOST_WORDS = 6
"""Words of a heading that no sign tells."""


MOST_EMPTY = 3
"""Lines below a heading of which one is a row."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above rows: their agency, None where it says none, and what kind they are, or ""."""

    agency: Agency | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list, and without the mark before it: a number, a letter or a bullet, "" for none.

    `depth`: how far in it stands, and of what is as far in how low its mark is.
    """

    whole: str
    text: str
    mark: str = ""
    depth: tuple[int, int] = (0, 0)

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing, as a line that is drawn."""
        return not plain(self.text)

    @property
    def is_title(self) -> bool:
        """Whether it has a sign that only headings have."""
        return _TITLE.fullmatch(self.whole) is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """What a line says without its mark: the heading that it is itself, or the one that it is under."""

    text: str
    heading: Heading | None = None
    under: Heading | None = None


def unmarked(lines: Sequence[str]) -> list[Line]:
    """Each line without its mark. A letter is one where letters run, and "1.2" where there is a "1."."""
    letters = {found[1].lower() for line in lines if (found := _LETTER.match(line))}
    numbers = {found[0].strip(" \t(.)") for line in lines if (found := _NUMBER.match(line))}
    return [_unmarked(line, letters, numbers) for line in lines]


def _unmarked(line: str, letters: set[str], numbers: set[str]) -> Line:
    for mark, pattern in _MARKS:
        found = pattern.match(line)
        if not found or (pattern is _LETTER and not _runs(found[1].lower(), letters)):
            continue
        if pattern is _SUB_NUMBER and found[1] not in numbers:
            continue
        text = line[found.end() :]
        return Line(line, text, mark, _depth(line)) if plain(text) else Line(line, line)
    # before a row alone a tab only sets it in
    text = line.lstrip() if "\t" not in line.strip() else line
    return Line(line, text, depth=_depth(line))


def _depth(line: str) -> tuple[int, int]:
    bare = line.lstrip()
    under = 1 if bare[:1] and bare[0] in _LOWER else 0
    parts = _SUB_NUMBER.match(line)
    return len(line) - len(bare), parts[0].strip().count(".") if parts else under


def _runs(letter: str, letters: set[str]) -> bool:
    """Whether the letter before or behind this one is there too."""
    places = [(order, order.index(letter)) for order in _ORDERS if letter in order]
    return any(letters & {*order[max(at - 1, 0) : at], *order[at + 1 : at + 2]} for order, at in places)


def placed(lines: Sequence[str], begins: set[int], agencies: Sequence[Agency], says: Says) -> list[Placed]:
    """Every line in its place; at those in `begins` another message begins.

    What stands under a heading ends with the next one, and behind a blank line with a row of another kind:
    one without a mark where those had one, or else one that names another agency. It ends with a row that
    stands less far in too, or that is another agency's name. Where one block has nothing but an agency's name
    above it, so has each.
    """
    bare = unmarked(lines)
    headings = _headings(bare, begins, agencies, says)
    found: list[Placed] = []
    under: Heading | None = None
    is_marked, is_apart, depth = False, True, None
    for at, line in enumerate(bare):
        if line.is_empty:
            is_apart = True
            found.append(Placed(line.text))
            continue
        is_apart |= at in begins
        heading = headings.get(at)
        if heading:
            under, depth = heading, None
        elif under and (is_own_name(line.text, agencies) or (depth and line.depth < depth)):
            own = under.agency.id if under.agency else ""
            under = under if says(line.text) == own else None
        elif under and depth is None:
            is_marked, depth = bool(line.mark), line.depth
        elif under and is_apart:
            own = under.agency.id if under.agency else ""
            is_other = not line.mark if is_marked else says(line.text) not in ("", own)
            under = None if is_other else under
        text = line.text.strip(_AROUND) if line.is_title else line.text
        found.append(Placed(text, heading, None if heading else under))
        is_apart = False
    return found


def _headings(
    bare: Sequence[Line], begins: set[int], agencies: Sequence[Agency], says: Says
) -> dict[int, Heading]:
    """The headings by their places, looked for once more where one that no sign tells is among them."""
    apart = {
        at
        for at, line in enumerate(bare)
        if not line.is_empty and (at in begins or at == 0 or bare[at - 1].is_empty)
    }
    found: dict[int, Heading] = {}
    for others in (False, True):
        every = (
            (at, _heading(bare, at, agencies, says, is_apart=at in apart, others=others))
            for at, line in enumerate(bare)
            if not line.is_empty
        )
        found = {at: one for at, one in every if one}
        if all(bare[at].is_title or at not in apart for at in found):
            break
    return found


def _heading(
    bare: Sequence[Line],
    at: int,
    agencies: Sequence[Agency],
    says: Says,
    *,
    is_apart: bool,
    others: bool,
) -> Heading | None:
    """The heading that a line is, None for a row.

    It has a sign of one; or marks are below it that it has not, or that stand further in; or it stands apart,
    and rows below need it, or `others` of the list have one that tells nothing but an agency.
    """
    line = bare[at]
    first = next((row for row in bare[at + 1 : at + 1 + MOST_EMPTY] if not row.is_empty), None)
    is_above = first is not None and first.mark not in ("", line.mark)
    is_out = first is not None and first.depth > line.depth
    if first is None or not (line.is_title or is_above or is_out or is_apart):
        return None
    said = _COUNT.sub("", line.text.strip(_AROUND)).strip(_AROUND)
    if not line.is_title and (any(sign in said for sign in ",;\t") or len(said.split()) > MOST_WORDS):
        return None
    called = agencies_called(said, agencies) if is_called(said, agencies) else []
    among = called or agencies_within(said, agencies)
    agency = among[0] if len(among) == 1 else None
    below = _below(bare, at) if plain(said) and (agency or line.is_title) else []
    if not below or not (line.is_title or is_above or is_out or len(below) > 1):
        return None
    named = [says(row.text) for row in below]
    if agency and (agency.coordinates or not called):
        # a title has such words as well: "Teams of our partnership:"
        differ = sum(one not in ("", agency.id) for one in named)
        agency = agency if differ * 2 <= len(named) else None
    if line.is_title or (agency and is_above):
        says_more = agency and called and plain(agency.name) not in plain(said)
        return Heading(agency, said if says_more and not is_field(said, agencies) else "")
    is_alike = agency and {*named} <= {"", agency.id} and is_field(said, agencies)
    return Heading(agency) if is_alike and ("" in named or is_out or others) else None


def _below(bare: Sequence[Line], at: int) -> list[Line]:
    """The rows of one kind directly below a line, up to a blank line, a heading's sign or one less far in."""
    found: list[Line] = []
    for place in range(at + 1, len(bare)):
        line = bare[place]
        if line.is_empty and not found:
            continue
        if line.is_empty or line.is_title:
            break
        if found and (line.mark != found[0].mark or line.depth < found[0].depth):
            break
        found.append(line)
    return found

"""Headings in a list of teams, and the numbers and bullets before its rows.

A heading says the agency of what stands under it. A row alone may look like one, so what is below decides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from flows.framework import Agency
from flows.typed.agencies import agencies_called, agencies_within, is_called, is_field
from flows.typed.keys import plain

Says: TypeAlias = Callable[[str], str]
"""Gives the id of the agency that a row names itself, "" where it names none."""

_BULLET = re.compile(
    r"\s*(?:(?:[-\u2010-\u2015*+>\u00b7\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718"
    r"\u27a2\uf000-\uf0ff]|[o\u00a7](?=\t))+\s*(?:\[[ xX]?\]\s*)?|\[[ xX]?\]\s*)"
)
_NUMBER = re.compile(r"\s*(?:\(?\d{1,3}[.)](?!\d)\s*|\d{1,3}\t)(?=\S)")
_LETTER = re.compile(r"\s*\(?([a-z]|[ivx]{2,5})[.)]\s+(?=\S)", re.IGNORECASE)

_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_ORDERS = ([*"abcdefghijklmnopqrstuvwxyz"], _ROMAN)

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
    """A line of the list, and without the mark before it: a number, a letter or a bullet, "" for none."""

    whole: str
    text: str
    mark: str = ""

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
    """Each line without its mark. A letter is one where letters run."""
    letters = {found[1].lower() for line in lines if (found := _LETTER.match(line))}
    return [_unmarked(line, letters) for line in lines]


def _unmarked(line: str, letters: set[str]) -> Line:
    for mark, pattern in (("bullet", _BULLET), ("number", _NUMBER), ("letter", _LETTER)):
        found = pattern.match(line)
        if found and (pattern is not _LETTER or _runs(found[1].lower(), letters)):
            text = line[found.end() :]
            return Line(line, text, mark) if plain(text) else Line(line, line)
    return Line(line, line)


def _runs(letter: str, letters: set[str]) -> bool:
    """Whether the letter before or behind this one is there too."""
    places = [(order, order.index(letter)) for order in _ORDERS if letter in order]
    return any(letters & {*order[max(at - 1, 0) : at], *order[at + 1 : at + 2]} for order, at in places)


def placed(lines: Sequence[str], begins: set[int], agencies: Sequence[Agency], says: Says) -> list[Placed]:
    """Every line in its place; at those in `begins` another message begins.

    What stands under a heading ends with the next one, and behind a blank line with a row of another kind:
    one without a mark where those had one, or else one that names another agency.
    """
    bare = unmarked(lines)
    found: list[Placed] = []
    under: Heading | None = None
    is_marked, is_apart, has_rows = False, True, False
    for at, line in enumerate(bare):
        if line.is_empty:
            is_apart = True
            found.append(Placed(line.text))
            continue
        is_apart |= at in begins
        heading = _heading(bare, at, agencies, says, is_apart=is_apart)
        if heading:
            under, has_rows = heading, False
        elif under and not has_rows:
            is_marked, has_rows = bool(line.mark), True
        elif under and is_apart:
            own = under.agency.id if under.agency else ""
            is_other = not line.mark if is_marked else says(line.text) not in ("", own)
            under = None if is_other else under
        text = line.text.strip(_AROUND) if line.is_title else line.text
        found.append(Placed(text, heading, None if heading else under))
        is_apart = False
    return found


def _heading(
    bare: Sequence[Line], at: int, agencies: Sequence[Agency], says: Says, *, is_apart: bool
) -> Heading | None:
    """The heading that a line is, None for a row.

    It has a sign of one; or marks are below it that it has not; or it stands apart, and rows below need it.
    """
    line = bare[at]
    first = next((row for row in bare[at + 1 : at + 1 + MOST_EMPTY] if not row.is_empty), None)
    is_above = first is not None and first.mark not in ("", line.mark)
    if first is None or not (line.is_title or is_above or is_apart):
        return None
    said = _COUNT.sub("", line.text.strip(_AROUND)).strip(_AROUND)
    if not line.is_title and (any(sign in said for sign in ",;\t") or len(said.split()) > MOST_WORDS):
        return None
    called = agencies_called(said, agencies) if is_called(said, agencies) else []
    among = called or agencies_within(said, agencies)
    agency = among[0] if len(among) == 1 else None
    below = _below(bare, at) if plain(said) and (agency or line.is_title) else []
    if not below or not (line.is_title or is_above or len(below) > 1):
        return None
    named = [says(row.text) for row in below]
    if agency and (agency.coordinates or not called):
        # a title has such words as well: "Teams of our partnership:"
        others = sum(one not in ("", agency.id) for one in named)
        agency = agency if others * 2 <= len(named) else None
    if line.is_title or (agency and is_above):
        says_more = agency and called and plain(agency.name) not in plain(said)
        return Heading(agency, said if says_more and not is_field(said, agencies) else "")
    is_needed = agency and "" in named and {*named} <= {"", agency.id}
    return Heading(agency) if is_needed and is_field(said, agencies) else None


def _below(bare: Sequence[Line], at: int) -> list[Line]:
    """The rows of one kind directly below a line, up to a blank line or what has the sign of a heading."""
    found: list[Line] = []
    for place in range(at + 1, len(bare)):
        line = bare[place]
        if line.is_empty and not found:
            continue
        if line.is_empty or line.is_title or (found and line.mark != found[0].mark):
            break
        found.append(line)
    return found

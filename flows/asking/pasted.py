"""A list of teams that was pasted: one a row, in as many messages as the channel cut it into."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from flows.asking.keys import plain
from flows.asking.names import LONGEST_NAME
from flows.asking.text import clean
from flows.framework import Agency
from flows.lengths import units

BETWEEN = "\f"
"""Stands between two messages of one list."""

CUT_FROM = 3_500
"""A message at least so long (UTF-16 units) may have been cut by the channel, in the middle of a row."""

CUT_AT = 4_096
"""Where a channel cuts what has no blank; anywhere before it took a blank away with it."""

LONGEST_LIST = 60_000
"""Characters of a list."""

_HEADINGS = frozenset({"team", "name", "team name", "school", "setting"})
"""What the first column is called where the list has a row of headings."""


class Trouble(StrEnum):
    """Why a row is no team."""

    NO_AGENCY = "no agency"
    NO_NAME = "no name"
    LONG = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the list: `agency` is an id, "" where `trouble` says why; `kind` and `contact` may be "".

    `torn`: its two halves came in two messages, and a blank between them is a guess.
    """

    text: str
    name: str
    agency: str
    kind: str
    contact: str
    trouble: Trouble | None
    torn: bool = False


def rows_of(pasted: str, agencies: Sequence[Agency]) -> list[Row]:
    """The rows of all messages in order; of rows with one name the last, in the place of the first."""
    lines: list[str] = []
    torn: set[str] = set()
    cut = 0
    for message in pasted.split(BETWEEN):
        first, *rest = message.strip().split("\n")
        if lines and cut >= CUT_FROM:
            lines[-1:] = joined = _joined(lines[-1], first, "" if cut >= CUT_AT else " ", agencies)
            torn |= set(joined) if len(joined) == 1 else set()
        else:
            lines.append(first)
        lines += rest
        cut = units(message)
    found: dict[str, Row] = {}
    for line in lines:
        row = _row(line, agencies)
        if row and plain(row.name) not in _HEADINGS:
            found[plain(row.name)] = replace(row, torn=line in torn)
    return list(found.values())


def _joined(last: str, first: str, blank: str, agencies: Sequence[Agency]) -> list[str]:
    """The last row of a message and the first of the next: two of them, or one that was torn."""
    whole = f"{last}{blank}{first}"
    torn = not (_is_team(last, agencies) and _is_team(first, agencies))
    return [whole] if torn and _is_team(whole, agencies) else [last, first]


def _is_team(line: str, agencies: Sequence[Agency]) -> bool:
    row = _row(line, agencies)
    return row is not None and row.trouble is None


def _row(line: str, agencies: Sequence[Agency]) -> Row | None:
    """A row of the list; None for an empty one."""
    sign = next((sign for sign in "\t;" if sign in line), ",")
    cells = next(csv.reader([line], delimiter=sign, skipinitialspace=True), [])
    name, said, kind, *others = (*(" ".join(clean(cell).split()) for cell in cells), "", "", "")
    contact = ", ".join(cell for cell in others if cell)
    if _is_contact(kind) and not contact:
        kind, contact = "", kind
    if not (name or said):
        return None
    agency = _agency(said, agencies)
    trouble = None
    if not any(map(str.isalpha, name)):
        trouble = Trouble.NO_NAME
    elif agency is None:
        trouble = Trouble.NO_AGENCY
    elif max(map(len, (name, kind, contact))) > LONGEST_NAME:
        trouble = Trouble.LONG
    id_ = agency.id if agency else ""
    return Row(text=line.strip(), name=name, agency=id_, kind=kind, contact=contact, trouble=trouble)


def _is_contact(cell: str) -> bool:
    """Whether a third column says whom to write to, and not of what kind the team is."""
    return "@" in cell or sum(map(str.isdigit, cell)) > 4  # noqa: PLR2004 – a year has four


def _agency(said: str, agencies: Sequence[Agency]) -> Agency | None:
    """The agency that a cell names, by its name, its id or the beginning of its name."""
    for one in agencies:
        if plain(said) in (plain(one.name), plain(one.id)):
            return one
    begun = [one for one in agencies if plain(said) and plain(one.name).startswith(plain(said))]
    return begun[0] if len(begun) == 1 else None

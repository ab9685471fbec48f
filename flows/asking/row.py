"""A row of a list of teams, and why it is none."""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a row is no team, or none of its own."""

    NO_AGENCY = "no agency"
    WHICH = "which agency"
    NO_NAME = "no name"
    LONG = "long"
    REFUSED = "refused"
    HEADINGS = "headings"
    HEADING = "heading"
    AGAIN = "again"
    SAME_NAME = "same name"


ACCOUNTED = frozenset({Trouble.REFUSED, Trouble.HEADINGS, Trouble.HEADING, Trouble.AGAIN})
"""Of these rows nothing is left out that anybody has yet to decide."""

UNTOLD = frozenset({Trouble.NO_AGENCY, Trouble.WHICH})
"""These rows are teams once somebody says their agency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the list: `agency` is an id, "" where `trouble` says why; `kind` and `contact` may be "".

    `torn`: its two halves came in two messages, and a blank between them is a guess. `apart`: its name says
    its agency, as another team has the name too. `by_name`: nothing but its name says its agency. `given`: a
    heading does, or what was said of the rest. `which` are
    the agencies that it may mean. `school` is a number by which others know it. `first` is the number of the
    row whose name it has, 0 where a team that is there has it. Of a row that was refused there is only its
    `number`.
    """

    text: str = ""
    name: str = ""
    agency: str = ""
    kind: str = ""
    contact: str = ""
    trouble: Trouble | None
    torn: bool = False
    apart: bool = False
    by_name: bool = False
    given: bool = False
    school: str = ""
    number: int = 0
    first: int = 0
    which: tuple[str, ...] = ()

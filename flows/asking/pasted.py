"""A list of teams that was pasted: one a row, in as many messages as the channel cut it into."""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from flows.asking.headed import Heading, Placed, placed, unmarked
from flows.asking.names import LONGEST_NAME
from flows.asking.namesakes import agree, with_namesakes
from flows.asking.row import ACCOUNTED, UNTOLD, Row, Trouble
from flows.asking.seen import mark
from flows.asking.text import clean
from flows.framework import Agency
from flows.lengths import units
from flows.typed.agencies import (
    agencies_called,
    agencies_named,
    agencies_within,
    is_called,
    is_field,
    is_own_name,
)
from flows.typed.keys import plain

BETWEEN = "\f"
"""Stands between two messages of one list."""

REFUSED = "\x1a"
"""Stands for a row that was refused."""

THE_REST = "\x18"
"""Stands before the id of the agency of all rows above whose agency nobody knows."""

CUT_FROM = 3_500
"""A message at least so long (UTF-16 units) may have been cut by the channel, in the middle of a row."""

CUT_AT = 4_096
"""Where a channel cuts what has no blank; anywhere before it took a blank away with it."""

LONGEST_LIST = 60_000
"""Characters of a list."""

_OF_SCHOOL = re.compile(r"\d{5,7}|\d{3}[/ -]\d{4}")
"""A column of a list of schools that counts them: a URN, or a number of the Department for Education."""

_SCHOOL_NUMBER = re.compile(
    rf"(?:^|(?<=[\t;,]))[ \"]*(?:{_OF_SCHOOL.pattern})[ \"]*(?=[\t;,]|$)"
    rf"|\b(?:urn|dfe|la ?estab|estab)\b(?:[ :#.]|number|no\b)*(?:{_OF_SCHOOL.pattern})\b",
    re.IGNORECASE,
)

_HEADINGS = frozenset({"team", "name", "team name", "school", "setting"})
"""What the first column is called where the list has a row of headings."""


def rows_of(pasted: str, agencies: Sequence[Agency]) -> list[Row]:
    """Every row of all messages: a team, or why it is none of its own.

    A row that says the same of a team again is one with it; so is one that mends a row which could not be
    read, and stands where that was. Of several teams with one name and agency only the first is read.
    """
    lines, begins, torn = _lines(pasted, agencies)
    found: list[Row] = []
    named: dict[str, list[int]] = {}
    in_place = placed(lines, begins, agencies, lambda text: _agency_of(text, agencies))
    rest = _of_the_rest(lines, agencies)
    for number, (line, where) in enumerate(zip(lines, in_place, strict=True), 1):
        row = _row_of(line, where, agencies, rest[number - 1])
        if row is None:
            continue
        row = replace(row, number=number, torn=line in torn)
        if row.trouble not in ACCOUNTED:
            places = named.setdefault(plain(row.name) or row.text, [])
            if same := [place for place in places[:MOST_ALIKE] if _is_one(found[place], row)]:
                there = found[same[0]]
                found[same[0]], row = _both(there, row), replace(row, trouble=Trouble.AGAIN)
                for place in same[1:]:
                    places.remove(place)
                    found[place] = replace(found[place], trouble=Trouble.AGAIN)
            else:
                places.append(len(found))
        found.append(row)
    return with_namesakes(found)


def _row_of(line: str, where: Placed, agencies: Sequence[Agency], rest: Agency | None) -> Row | None:
    """The row of a line in its place; `rest` is the agency of it where nothing else says one."""
    if line == REFUSED:
        return Row(trouble=Trouble.REFUSED)
    if line.startswith(THE_REST):
        return None
    if where.heading:
        return Row(text=line.strip(), trouble=Trouble.HEADING)
    under = where.under if where.under and where.under.agency else None
    row = _row(where.text, agencies, under=under)
    if row and rest and row.trouble in UNTOLD:
        row = _row(where.text, agencies, under=Heading(rest))
    if row is None:
        return None
    trouble = Trouble.HEADINGS if plain(row.name) in _HEADINGS else row.trouble
    return replace(row, text=line.strip(), trouble=trouble)


def _of_the_rest(lines: Sequence[str], agencies: Sequence[Agency]) -> list[Agency | None]:
    """For each line the agency that was said below it to be that of the rest."""
    known = {agency.id: agency for agency in agencies}
    found: list[Agency | None] = []
    rest: Agency | None = None
    for line in reversed(lines):
        rest = known.get(line[1:], rest) if line.startswith(THE_REST) else rest
        found.append(rest)
    return found[::-1]


def _agency_of(text: str, agencies: Sequence[Agency]) -> str:
    """The id of the agency that a row says itself, "" where it says none or several."""
    row = _row(text, agencies)
    return row.agency if row else ""


def called_as(row: Row, agencies: Sequence[Agency]) -> str:
    """The id of another agency that a row under a heading is called as, "" for none."""
    said = _agency_of(row.text, agencies) if row.given and row.trouble is None else ""
    return said if said != row.agency else ""


MOST_ALIKE = 20
"""Different rows of one name that another is compared with; of more it is told that it has the name."""


def _is_one(one: Row, later: Row) -> bool:
    """Whether a later row of one's name says the same again, or mends it."""
    if later.trouble:
        return one.trouble is not None and plain(one.text) == plain(later.text)
    is_mended = one.trouble is not None or (_is_guess(one) and not _is_guess(later))
    return (is_mended or one.agency == later.agency) and agree(one, later)


def _is_guess(row: Row) -> bool:
    """Whether the agency of a row stands in no cell of its own."""
    return row.by_name or row.given


def _both(one: Row, later: Row) -> Row:
    """The later row where the first was, with what only the first says unless it could not be read."""
    if one.trouble:
        return replace(later, number=one.number)
    return replace(
        later,
        number=one.number,
        kind=later.kind or one.kind,
        contact=later.contact or one.contact,
        school=later.school or one.school,
    )


def without_school_numbers(line: str) -> str:
    """A row without the columns and words that say which school it is by its number."""
    return _SCHOOL_NUMBER.sub("", line)


def mark_of(rows: Iterable[Row]) -> str:
    """A few signs that are others for other teams."""
    return mark("\n".join(f"{row.name}\t{row.agency}\t{row.kind}\t{row.contact}" for row in rows))


def _lines(pasted: str, agencies: Sequence[Agency]) -> tuple[list[str], set[int], set[str]]:
    """The lines of all messages, where each begins, and which came in two. An empty one parts two others."""
    lines: list[str] = []
    firsts: set[int] = set()
    torn: set[str] = set()
    cut = 0
    for message in pasted.split(BETWEEN):
        first, *rest = message.strip().splitlines() or [""]
        joined = _joined(lines[-1], first, cut, agencies) if first and lines and cut else [first]
        if len(joined) == 1 and first != joined[0]:
            lines[-1:] = joined
            torn |= set(joined)
        elif first:
            firsts.add(len(lines))
            lines.append(first)
        lines += rest
        cut = units(message)
    found: list[str] = []
    begins: set[int] = set()
    for at, line in enumerate(lines):
        begins |= {len(found)} if at in firsts else set()
        found += _behind_colon(line, agencies) or _each_agency(line, agencies)
    return found, begins, torn


FEWEST_AGENCIES = 3
"""Agencies in a row that has nothing else: of two the first may be a team of the other."""

_LIST_ENDS = re.compile(r",?\s+(?:and|&|plus)\s+", re.IGNORECASE)


def _each_agency(line: str, agencies: Sequence[Agency]) -> list[str]:
    """A row that only lists agencies, as a row for each; any other as it is."""
    parts = [part.strip(" .") for part in re.split(r"[,;]", _LIST_ENDS.sub(",", line))]
    parts = [part for part in parts if part]
    meant = [agencies_called(part, agencies) for part in parts]
    each = {found[0].id for found in meant if len(found) == 1}
    if len(parts) < FEWEST_AGENCIES or len(each) < len(parts):
        return [line]
    return [
        f"{part[:1].upper()}{part[1:]}, {found[0].name}" for part, found in zip(parts, meant, strict=True)
    ]


_COLON = re.compile(r"(?:\d{1,3} )?([^:;,\t\"]+): *([^:\t\"]+)")
_LAST_AND = re.compile(r" (?:and|&) (?=[A-Z][^,;]*\Z)")


def _behind_colon(line: str, agencies: Sequence[Agency]) -> list[str]:
    """A row for each team that one calls an agency's behind a colon, "Schools: Oak, Elm"; none of any other.

    Where an agency's own name or a contact is among them, it is the row of one team.
    """
    found = _COLON.fullmatch(line.strip(" .\u2022*-"))
    said, behind = (found[1].strip(), found[2]) if found else ("", "")
    meant = agencies_called(said, agencies) if is_called(said, agencies) else []
    cells = [cell.strip() for cell in re.split("[,;]", behind) if cell.strip()]
    parts = [part.strip() for cell in cells for part in _LAST_AND.split(cell)] if len(cells) > 1 else cells
    is_row = any(_is_contact(part) or is_own_name(part, agencies) for part in parts)
    if len(meant) != 1 or len(parts) == 1 or is_row:
        return []
    agency = meant[0].name if is_field(said, agencies) else said
    return [f"{part}, {agency}" for part in parts]


def _joined(last: str, first: str, cut: int, agencies: Sequence[Agency]) -> list[str]:
    """The last row of a message of this length and the first of the next: two of them, or one that was torn.

    Where a blank may have gone at the cut is a guess.
    """
    are_marked = all(line.mark for line in unmarked([last, first]))
    if are_marked or REFUSED in (last, first) or THE_REST in last + first:
        return [last, first]
    if cut < CUT_FROM:
        return _joined_by_hand(last, first, agencies)
    blanks = ("",) if cut >= CUT_AT else (" ", "")
    is_two = _is_team(last, agencies) and _is_team(first, agencies)
    wholes = [] if is_two else [f"{last}{blank}{first}" for blank in blanks]
    return next(([one] for one in wholes if _is_team(one, agencies)), [last, first])


def _joined_by_hand(last: str, first: str, agencies: Sequence[Agency]) -> list[str]:
    """The same of messages that no channel cut: whoever sends a list in pieces may cut it within a word.

    Most that is sent in several messages ends with its rows, so the next must go on as a word does, or be no
    team that could be one by itself.
    """
    whole, goes_on = f"{last}{first}", first[:1].islower() and not last[:1].islower()
    row = _row(whole, agencies, agencies_named)
    if row is None or row.trouble:
        return [last, first]
    if _is_team(last, agencies):
        # "Oak Lane School, Ed" is one before "ucation"
        is_half = goes_on and not _is_team(first, agencies) and not (row.kind or row.contact)
    else:
        is_half = goes_on or not _is_team(first, agencies)
    return [whole] if is_half else [last, first]


def _is_team(line: str, agencies: Sequence[Agency]) -> bool:
    row = _row(line, agencies, agencies_named)
    return row is not None and row.trouble is None


_Naming: TypeAlias = Callable[[str, Sequence[Agency]], list[Agency]]
"""Gives the agencies that a cell may mean."""


def _row(
    line: str,
    agencies: Sequence[Agency],
    named: _Naming = agencies_called,
    under: Heading | None = None,
) -> Row | None:
    """A row of the list; None for an empty one. Half a row is told by the agencies' own names alone.

    One under a heading is of its agency, unless it has another in a cell of its own.
    """
    name, said, kind, *others = _cells(line, agencies, under)
    contact = ", ".join(cell for cell in others if cell and not _SCHOOL_NUMBER.fullmatch(cell))
    school = " ".join(cell for cell in (kind, *others) if _SCHOOL_NUMBER.fullmatch(cell))
    kind = "" if _SCHOOL_NUMBER.fullmatch(kind) else kind
    if _is_contact(kind) and not contact:
        kind, contact = "", kind
    if not (name or said):
        return None
    is_alone = not (said or kind or contact) and named is agencies_called and under is None
    if is_alone:
        name, said = _parted(name, agencies)
    meant = [under.agency] if under and under.agency and not said else named(said or kind, agencies)
    if is_alone and not said:
        meant = _agencies_of(name, agencies)
    agency = meant[0] if len(meant) == 1 else None
    if agency and said and not kind and _is_kind(said, agency):
        kind = said
    trouble = None
    if not any(map(str.isalpha, name)):
        trouble = Trouble.NO_NAME
    elif agency is None:
        trouble = Trouble.WHICH if meant else Trouble.NO_AGENCY
    elif max(map(len, (name, kind, contact))) > LONGEST_NAME:
        trouble = Trouble.LONG
    id_ = agency.id if agency else ""
    return Row(
        text=line.strip(),
        name=name,
        agency=id_,
        kind=kind or (under.kind if under and not said else ""),
        contact=contact,
        trouble=trouble,
        by_name=is_alone and agency is not None and not said and plain(name) != plain(agency.name),
        given=under is not None and not said,
        school=school,
        which=tuple(one.name for one in meant) if trouble is Trouble.WHICH else (),
    )


def _cells(line: str, agencies: Sequence[Agency], under: Heading | None) -> list[str]:
    """Name, agency, kind and whatever is behind them, "" for what a row has not.

    A row under a heading may have no cell for its agency; what is no agency there is a part of the name.
    """
    sign = next((sign for sign in "\t;" if sign in line), ",")
    try:
        cells = next(csv.reader([line], delimiter=sign, skipinitialspace=True), [])
    except csv.Error:
        # a cell that is longer than any that a list has
        cells = [line]
    tidy = [" ".join(clean(cell).split()) for cell in cells]
    name, said, *rest = tidy + [""] * 3
    if under is None or len(agencies_called(said, agencies)) == 1:
        return [name, said, *rest]
    if said and not (_is_contact(said) or _SCHOOL_NUMBER.fullmatch(said)):
        return [f"{name}, {said}", "", *rest]
    return [name, "", said, *rest] if said else [name, said, *rest]


_BRACKETS = re.compile(r"([^()]+) ?\(([^()]+)\)")
_DASH = re.compile(r" [-\u2010-\u2015] ?| ?[\u2013-\u2015] ?|: ")


def _parts(cell: str) -> tuple[str, ...]:
    """The two halves of a cell that has a dash, a colon or brackets; none of any other."""
    found = _BRACKETS.fullmatch(cell)
    halves = (found[1].strip(), found[2].strip()) if found else tuple(_DASH.split(cell, maxsplit=1))
    return halves if len(halves) > 1 and all(halves) else ()


def _parted(cell: str, agencies: Sequence[Agency]) -> tuple[str, str]:
    """The name and the agency of a cell alone, one of whose halves is an agency's name and nothing else.

    Any other is a name as it stands: what tells the agency may tell which of its teams it is.
    """
    halves = _parts(cell)
    for said, name in zip(halves, reversed(halves), strict=True):
        if is_own_name(said, agencies):
            return name, said
    return cell, ""


def _agencies_of(name: str, agencies: Sequence[Agency]) -> list[Agency]:
    """The agencies that a name says: whole, by a half, or within it."""
    said = next((one for one in (name, *reversed(_parts(name))) if is_called(one, agencies)), "")
    return agencies_called(said, agencies) or agencies_within(name, agencies)


def _is_contact(cell: str) -> bool:
    """Whether a third column says whom to write to, and not of what kind the team is."""
    return "@" in cell or sum(map(str.isdigit, cell)) > 4  # noqa: PLR2004 – a year has four


def _is_kind(said: str, agency: Agency) -> bool:
    """Whether a cell that names an agency says more closely what its team is: "primary school"."""
    return not plain(agency.name).startswith(plain(said)) and plain(said) != plain(agency.id)

"""Rows of a list of teams that have one name: which are one team, and how others are told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from flows.asking.names import LONGEST_NAME
from flows.asking.row import Row, Trouble
from flows.framework import Agency
from flows.people import Team
from flows.typed.keys import plain


def agree(one: Row, other: Row) -> bool:
    """Whether two rows say nothing different of what both of them say."""
    pairs = ((one.kind, other.kind), (one.contact, other.contact), (one.school, other.school))
    return all(plain(a) == plain(b) for a, b in pairs if a and b)


def with_namesakes(rows: list[Row]) -> list[Row]:
    """The rows, those marked that have the name and agency of another and say something else.

    One of them that came again, with its place behind its name, is one with that.
    """
    longer = _longer_names(rows)
    sharing: dict[tuple[str, str], list[int]] = {}
    for place, row in enumerate(rows):
        if row.trouble is None:
            sharing.setdefault((plain(row.name), row.agency), []).append(place)
    for places in sharing.values():
        if len(places) == 1:
            continue
        came = [place for place in places if _came_with_place(rows[place], longer)]
        for place in came:
            rows[place] = replace(rows[place], trouble=Trouble.AGAIN)
        first, *others = [place for place in places if place not in came] or places[:1]
        for place in others:
            rows[place] = replace(rows[place], trouble=Trouble.SAME_NAME, first=rows[first].number)
    return rows


_Longer: TypeAlias = Mapping[tuple[str, str], list[Row]]


def _sign(row: Row) -> str:
    """What tells a row best from another of its name."""
    return plain(row.contact) or plain(row.school) or plain(row.kind)


def _longer_names(rows: Iterable[Row]) -> _Longer:
    """The rows that are teams, by each beginning of their names that more stands behind, and their sign."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        words, sign = plain(row.name).split() if row.trouble is None else [], _sign(row)
        for count in range(1, len(words)):
            found.setdefault((" ".join(words[:count]), sign), []).append(row)
    return found


def _came_with_place(one: Row, longer: _Longer) -> bool:
    """Whether a later row is this one with more behind its name."""
    sign = _sign(one)
    return bool(sign) and any(
        later.number > one.number and later.agency == one.agency and agree(one, later)
        for later in longer.get((plain(one.name), sign), ())
    )


def told_apart(rows: Sequence[Row], there: Mapping[str, Team], agencies: Sequence[Agency]) -> list[Row]:
    """The rows with names that no other team has: one of another agency than its namesake's says its agency.

    `there` are the teams that there are, by their names as people compare them. A row that still has the name
    of another team is marked.
    """
    named = Counter(plain(row.name) for row in rows if row.trouble is None)

    def called(row: Row) -> Row:
        name = plain(row.name)
        if row.trouble or _is_of(there.get(name), row):
            return row
        other = _apart(row, agencies)
        is_there = _is_of(there.get(plain(other.name)), row)
        return other if is_there or name in there or named[name] > 1 else row

    found = [called(row) for row in rows]
    firsts: dict[str, int] = {}
    longer = _longer_names(found)
    for place, row in enumerate(found):
        team = there.get(plain(row.name))
        if row.trouble:
            continue
        if team and not (_is_of(team, row) and _may_be(team, row)):
            trouble = Trouble.AGAIN if _came_with_place(row, longer) else Trouble.SAME_NAME
            found[place] = replace(row, trouble=trouble)
        elif (first := firsts.setdefault(plain(row.name), row.number)) != row.number:
            found[place] = replace(row, trouble=Trouble.SAME_NAME, first=first)
    return found


def _is_of(team: Team | None, row: Row) -> bool:
    return team is not None and team.agency == row.agency


def _may_be(team: Team, row: Row) -> bool:
    """Whether a team that is there may be the row's: with whom to write to, else of what kind it is."""
    if team.contact and row.contact:
        return plain(team.contact) == plain(row.contact)
    return not (team.kind and row.kind) or plain(team.kind) == plain(row.kind)


def mended(team: Team, row: Row) -> Team | None:
    """The team with the one thing that its row says otherwise; None where that is nothing, or more."""
    kind, contact = (
        said if said and plain(said) != plain(now) else now
        for said, now in ((row.kind, team.kind), (row.contact, team.contact))
    )
    return (
        replace(team, kind=kind, contact=contact)
        if (kind != team.kind) != (contact != team.contact)
        else None
    )


def _apart(row: Row, agencies: Iterable[Agency]) -> Row:
    agency = next(agency.name for agency in agencies if agency.id == row.agency)
    name = f"{row.name} ({agency})"
    return replace(row, name=name, apart=True, trouble=Trouble.LONG if len(name) > LONGEST_NAME else None)

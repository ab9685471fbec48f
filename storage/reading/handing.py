"""Reads returns that coordinators hand in for teams that have nobody here.

There is a way to each sheet of an area for whoever coordinates it, for the verbs of handing in alone. What is
on the sheet is read only where nobody of the team is here, and all of it was handed in so.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, and_, exists, func, or_, select

from flows.changes import BackingsNamed, EvidencePlaced, NoteWritten, RatingGiven
from flows.people import Role
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.kinds import KINDS
from storage.reading.places import AREA_COLUMNS, TEAM_COLUMNS, Held, read_team
from storage.reading.rows import read_area, read_membership


@dataclass(frozen=True, slots=True)
class WayIn:
    """The way of a coordinator to a sheet, with what `Handing` says of its team."""

    held: Held
    members: int
    own: bool

    @property
    def opens(self) -> bool:
        """Whether what is on the sheet may be looked at."""
        return not self.members and not self.own


def load_ways_in(connection: Connection, sheets: Collection[str]) -> Mapping[tuple[str, str], WayIn]:
    """The way to each of these sheets of everybody who coordinates its area, by sheet and person."""
    return {
        (row.sheet, row.person): WayIn(
            Held(replace(read_membership(row), team=None), read_area(row), read_team(row)),
            row.members,
            bool(row.own),
        )
        for row in _WAYS_IN.for_keys(connection, sheets)
    }


_mate = tables.membership.alias("mate")
_MEMBERS = (
    select(func.count())
    .where(_mate.c.team == tables.sheet.c.team, _mate.c.ended.is_(None), _mate.c.pending == 0)
    .scalar_subquery()
    .correlate(tables.sheet)
)

_by = tables.membership.alias("by")
_ANSWERED = (
    exists()
    .where(tables.answer.c.sheet == tables.sheet.c.id, tables.answer.c.by == _by.c.id)
    .where(_by.c.role != Role.COORDINATOR)
    .correlate(tables.sheet)
)
"""Whether one of its answers is anybody else's than a coordinator's, who may have had a workbook read in."""

_kind = func.json_extract(tables.journal.c.body, "$.kind")
_THEIRS = (
    exists()
    .where(
        tables.journal.c.chain == tables.sheet.c.id,
        or_(*(_kind == KINDS[one] for one in (RatingGiven, NoteWritten, BackingsNamed, EvidencePlaced))),
        func.json_extract(tables.journal.c.body, "$.by") == _by.c.id,
        _by.c.team == tables.sheet.c.team,
    )
    .correlate(tables.sheet)
)
"""Whether one of the team has ever answered: of a return that is put back the mark is, and notes stay."""

_WAYS_IN = Prepared(
    select(
        tables.membership.c.id,
        tables.membership.c.person,
        tables.membership.c.area,
        tables.membership.c.role,
        tables.membership.c.pending,
        tables.membership.c.not_mine,
        tables.sheet.c.id.label("sheet"),
        tables.sheet.c.team,
        _MEMBERS.label("members"),
        or_(
            and_(tables.sheet.c.handed == 0, or_(_ANSWERED, tables.sheet.c.submitted.is_not(None))), _THEIRS
        ).label("own"),
        *AREA_COLUMNS,
        *TEAM_COLUMNS,
    )
    .select_from(tables.sheet)
    .join(tables.team, tables.sheet.c.team == tables.team.c.id)
    .join(tables.area, tables.team.c.area == tables.area.c.id)
    .join(tables.membership, tables.membership.c.area == tables.area.c.id)
    .where(among(tables.sheet.c.id, "keys"))
    .where(tables.area.c.practice == 0, tables.team.c.ended.is_(None))
    .where(tables.membership.c.role == Role.COORDINATOR, tables.membership.c.ended.is_(None))
    .where(tables.membership.c.pending == 0)
)

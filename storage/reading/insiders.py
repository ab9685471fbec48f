"""Reads which teams have a coordinator of their area among them, or one who asks to be let in."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from flows.board import Insider
from flows.people import Role
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.places import Held


def expect_insiders(connection: Connection, teams: Collection[str]) -> None:
    """Say that they are read in a moment."""
    _INSIDERS.expect_keys(connection, teams)


class Insiders:
    """Coordinators in these teams, and those who wait for their yes."""

    def __init__(self, connection: Connection, teams: Collection[str]) -> None:
        self._stays: defaultdict[str, list[Any]] = defaultdict(list)
        self._waiting: defaultdict[str, set[str]] = defaultdict(set)
        for row in _INSIDERS.for_keys(connection, teams):
            if not row.pending:
                self._stays[row.team].append(row)
            elif row.ended is None and row.runs_ended is None:
                self._waiting[row.team].add(row.id)

    def waiting(self, place: Held, held: Sequence[Held]) -> int:
        """How many coordinators wait for somebody's yes in a team: none for one who coordinates as well."""
        runs = any(one.membership.role is Role.COORDINATOR and one.area.id == place.area.id for one in held)
        return 0 if runs or place.team is None else len(self._waiting.get(place.team.id, ()))

    def during(
        self, teams: Collection[str], opened: datetime, released: datetime | None
    ) -> Sequence[Insider]:
        """Who was both in one of these teams during a round, which goes on where it was not released."""
        found: dict[str, Insider] = {}
        for team in teams:
            for row in self._stays.get(team, ()):
                since = max((at for at in (row.since, row.runs_since) if at), default=None)
                until = min((at for at in (row.ended, row.runs_ended) if at), default=None)
                begun = since is None or released is None or since <= released
                if begun and (until is None or until > max(opened, since or opened)):
                    found.setdefault(row.id, Insider(team=team, since=since))
        return tuple(found.values())


_runs = tables.membership.alias("runs")

_INSIDERS = Prepared(
    select(
        tables.membership.c.id,
        tables.membership.c.team,
        tables.membership.c.pending,
        tables.membership.c.since,
        tables.membership.c.ended,
        _runs.c.since.label("runs_since"),
        _runs.c.ended.label("runs_ended"),
    )
    .join_from(
        tables.membership,
        _runs,
        (_runs.c.person == tables.membership.c.person) & (_runs.c.area == tables.membership.c.area),
    )
    .where(
        among(tables.membership.c.team, "keys"),
        tables.membership.c.role == Role.MEMBER,
        _runs.c.role == Role.COORDINATOR,
        _runs.c.pending == 0,
    )
    .order_by(tables.membership.c.id, _runs.c.id)
)

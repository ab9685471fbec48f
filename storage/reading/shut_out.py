"""Reads who was removed since an invitation was made, whom it lets in no more.

Functions of a synchronous connection.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Connection, func, select

from flows.changes import Ending, InvitationMade, MembershipEnded
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import Prepared, among
from storage.database.tables import journal, membership
from storage.kinds import KINDS

_Place: TypeAlias = tuple[str, str | None, str]
"""An area, a team (None for a role of the whole area) and a role."""


def load_shut_out(
    connection: Connection, people: Collection[str], invitations: Sequence[Any]
) -> Mapping[str, frozenset[str]]:
    """Those of these people whom each of these rows of invitations lets in no more, by its id.

    They were removed since it was made from the very place that it leads to, and had that no more since. The
    journal tells what came first; it is read only where one of them had a place that has ended.
    """
    areas = {row.area for row in invitations}
    rows = _PLACES.rows(connection, {"people": people, "areas": areas}) if people and areas else []
    if not any(row.ended for row in rows):
        return {}
    order = _what_came_when(connection, {row.area for row in rows if row.ended})
    removed = _removed(rows, order)
    return {
        one.id: frozenset(
            person
            for (person, place), at in removed.items()
            if place == _place_of(one) and at > order.made.get(one.id, -1)
        )
        for one in invitations
    }


@dataclass(slots=True)
class _Order:
    """When invitations were made and memberships ended, by id, as numbers in the journal, and how."""

    made: dict[str, int] = field(default_factory=dict)
    ended: dict[str, tuple[int, Ending]] = field(default_factory=dict)


def _removed(rows: Sequence[Any], order: _Order) -> Mapping[tuple[str, _Place], int]:
    """Who was removed from which place, and when; nobody who has had it again since.

    A place that somebody only waited for is none: nobody was let in there, so nobody was removed.
    """
    still = {(row.person, _place_of(row)) for row in rows if not row.ended}
    last = dict[tuple[str, _Place], tuple[int, Ending]]()
    for row in rows:
        whose = row.person, _place_of(row)
        if row.ended and whose not in still and row.id in order.ended:
            last[whose] = max(last.get(whose, order.ended[row.id]), order.ended[row.id])
    return {whose: at for whose, (at, how) in last.items() if how is Ending.REMOVED}


def _place_of(row: Any) -> _Place:
    return row.area, row.team, row.role


def _what_came_when(connection: Connection, areas: Collection[str]) -> _Order:
    order = _Order()
    for row in _ORDER.rows(connection, {"areas": areas, "kinds": _KINDS}):
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        if isinstance(change, InvitationMade):
            order.made[change.invitation] = row.id
        elif isinstance(change, MembershipEnded):
            order.ended[change.membership] = (row.id, change.how)
    return order


_KINDS = (KINDS[InvitationMade], KINDS[MembershipEnded])

_PLACES = Prepared(
    select(
        membership.c.id,
        membership.c.person,
        membership.c.area,
        membership.c.team,
        membership.c.role,
        membership.c.ended,
    ).where(
        among(membership.c.person, "people"),
        among(membership.c.area, "areas"),
        membership.c.pending == 0,
    )
)

_ORDER = Prepared(
    select(journal.c.id, journal.c.body).where(
        among(journal.c.area, "areas"), among(func.json_extract(journal.c.body, "$.kind"), "kinds")
    )
)

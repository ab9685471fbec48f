"""Reads who was removed since an invitation was made, whom it lets in no more.

Functions of a synchronous connection.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from flows.changes import Ending, InvitationMade, MembershipEnded
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import Prepared, among
from storage.database.tables import journal, membership
from storage.kinds import KINDS


def load_shut_out(
    connection: Connection, people: Collection[str], invitations: Sequence[Any]
) -> Mapping[str, frozenset[str]]:
    """Those of these people whom each of these rows of invitations lets in no more, by its id.

    They have lost the very place since it was made, or every place in its partnership. The journal tells what
    came first; it is read only where one of them had a place that has ended.
    """
    areas = {row.area for row in invitations}
    rows = _PLACES.rows(connection, {"people": people, "areas": areas}) if people and areas else []
    if not any(row.ended for row in rows):
        return {}
    made, removed = _what_came_when(connection, {row.area for row in rows})
    return {
        one.id: frozenset(
            place.person
            for place in rows
            if place.area == one.area
            and removed.get(place.id, -1) > made.get(one.id, -1)
            and (_is_that_place(place, one) or not _is_still_there(rows, place))
        )
        for one in invitations
    }


def _is_that_place(place: Any, invitation: Any) -> bool:
    return (place.team, place.role) == (invitation.team, invitation.role)


def _is_still_there(rows: Sequence[Any], place: Any) -> bool:
    """Whether the person has, or waits for, another place in the partnership."""
    return any((one.person, one.area) == (place.person, place.area) and not one.ended for one in rows)


def _what_came_when(
    connection: Connection, areas: Collection[str]
) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """When invitations were made and memberships ended by removal, by id, as numbers in the journal."""
    made, removed = dict[str, int](), dict[str, int]()
    for row in _ORDER.rows(connection, {"areas": areas, "kinds": _KINDS}):
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        if isinstance(change, InvitationMade):
            made[change.invitation] = row.id
        elif isinstance(change, MembershipEnded) and change.how is Ending.REMOVED:
            removed[change.membership] = row.id
    return made, removed


_KINDS = (KINDS[InvitationMade], KINDS[MembershipEnded])

_PLACES = Prepared(
    select(
        membership.c.id,
        membership.c.person,
        membership.c.area,
        membership.c.team,
        membership.c.role,
        membership.c.ended,
    ).where(among(membership.c.person, "people"), among(membership.c.area, "areas"))
)

_ORDER = Prepared(
    select(journal.c.id, journal.c.body).where(
        among(journal.c.area, "areas"), among(func.json_extract(journal.c.body, "$.kind"), "kinds")
    )
)

"""Reads who has given a place up of late, or lost it. Functions of a synchronous connection."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from flows.board import Leaver
from flows.changes import Ending, MembershipEnded
from flows.people import Role
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import among
from storage.database.tables import journal, membership, person, team
from storage.kinds import KINDS


def load_leavers(connection: Connection, area: str, since: datetime) -> tuple[Leaver, ...]:
    """Those whose place in an area has ended since, the first first; nobody who only waited for a yes."""
    ended = [one for one in _ended(connection, area, since) if one.how is not Ending.DECLINED]
    rows = connection.execute(_PLACES, {"keys": list({one.membership for one in ended})}) if ended else ()
    places = {row.id: row for row in rows}
    return tuple(
        Leaver(
            membership=one.membership,
            team=places[one.membership].team or "",
            role=Role(places[one.membership].role),
            name=places[one.membership].name,
            by=one.by,
            at=one.at,
        )
        for one in ended
        if one.membership in places
    )


def _ended(connection: Connection, area: str, since: datetime) -> list[MembershipEnded]:
    query = (
        select(journal.c.body)
        .where(journal.c.area == area, journal.c.at > since)
        .where(func.json_extract(journal.c.body, "$.kind") == KINDS[MembershipEnded])
        .order_by(journal.c.id)
    )
    found = []
    for body in connection.scalars(query):
        try:
            change = decode_change(body)
        except CannotDecode:
            continue
        if isinstance(change, MembershipEnded):
            found.append(change)
    return found


_PLACES = (
    select(membership.c.id, membership.c.team, membership.c.role, person.c.name)
    .join_from(membership, person)
    .outerjoin(team, membership.c.team == team.c.id)
    .where(among(membership.c.id, "keys"), membership.c.pending == 0, team.c.ended.is_(None))
)

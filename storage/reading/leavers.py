"""Reads who has given a place up of late, or lost it, and when coordinators heard of it.

Functions of a synchronous connection.
"""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from flows.board import Leaver
from flows.changes import Ending, MembershipEnded
from flows.nudges import NudgeState, Stage
from flows.people import Role
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import among
from storage.database.tables import journal, membership, nudge, person, team
from storage.kinds import KINDS


def load_leavers(connection: Connection, area: str, since: datetime) -> tuple[Leaver, ...]:
    """Those whose place in an area has ended since, the first first; nobody who only waited for a yes."""
    ended = [one for one in _ended(connection, area, since) if one.how is not Ending.DECLINED]
    rows = connection.execute(_PLACES, {"keys": list({one.membership for one in ended})}) if ended else ()
    places = {row.id: row for row in rows}
    return tuple(
        Leaver(
            membership=one.membership,
            person=places[one.membership].person,
            team=places[one.membership].team or "",
            role=Role(places[one.membership].role),
            name=places[one.membership].name,
            how=one.how,
            by=one.by,
            at=one.at,
            since=places[one.membership].since,
        )
        for one in ended
        if one.membership in places
    )


def load_told(connection: Connection, area: str, since: datetime) -> tuple[datetime, ...]:
    """When a coordinator of an area was sent who has joined or left; not what their chat or mail refused."""
    return tuple(connection.scalars(_TOLD, {"key": area, "since": since}))


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
    select(membership.c.id, membership.c.person, membership.c.team, membership.c.role, membership.c.since)
    .add_columns(person.c.name)
    .join_from(membership, person)
    .outerjoin(team, membership.c.team == team.c.id)
    .where(among(membership.c.id, "keys"), membership.c.pending == 0, team.c.ended.is_(None))
)

_TOLD = (
    select(nudge.c.settled)
    .where(nudge.c.area == bindparam("key"), nudge.c.stage == Stage.JOINED.value)
    .where(nudge.c.state == NudgeState.SENT.value, nudge.c.outcome != "refused")
    .where(nudge.c.settled > bindparam("since", type_=nudge.c.settled.type))
)

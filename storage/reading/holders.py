"""Who holds which role in which partnership: a function of a synchronous connection."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from flows.people import Role
from storage.database.tables import address, area, conversation, membership, person, team


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A place that somebody has, by the names that people read; `team` and `agency` are "" where it has none.

    `waits` for a yes. `since` and `used` are None where nothing tells; `channels` are those of the person.
    """

    area: str
    team: str
    agency: str
    role: Role
    person: str
    name: str
    waits: bool
    since: datetime | None
    used: datetime | None
    channels: tuple[str, ...]


def holders(connection: Connection) -> Iterator[Holder]:
    """Everybody's places in partnerships, by partnership, role and team; none of practice or the example."""
    channels: dict[str, set[str]] = {}
    for one in connection.execute(_CHANNELS):
        channels.setdefault(one.person, set()).add(one.channel)
    for row in connection.execute(_PLACES):
        yield Holder(
            area=row.area,
            team=row.team or "",
            agency=row.agency or "",
            role=Role(row.role),
            person=row.person,
            name=row.name,
            waits=bool(row.pending),
            since=row.since,
            used=row.used,
            channels=tuple(sorted(channels.get(row.person, ()))),
        )


_USED = (
    select(func.max(conversation.c.looked))
    .join_from(
        conversation,
        address,
        (address.c.channel == conversation.c.channel) & (address.c.id == conversation.c.address),
    )
    .where(address.c.person == membership.c.person)
    .scalar_subquery()
)
_CHANNELS = select(address.c.person, address.c.channel)
_PLACES = (
    select(
        area.c.name.label("area"),
        team.c.name.label("team"),
        team.c.agency,
        membership.c.role,
        membership.c.person,
        person.c.name,
        membership.c.pending,
        membership.c.since,
        _USED.label("used"),
    )
    .join_from(membership, area, membership.c.area == area.c.id)
    .join(person, membership.c.person == person.c.id)
    .outerjoin(team, membership.c.team == team.c.id)
    .where(membership.c.ended.is_(None), area.c.practice == 0, area.c.example == 0)
    .order_by(area.c.name, area.c.id, membership.c.role, team.c.name, person.c.name, membership.c.id)
)

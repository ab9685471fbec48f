"""Who holds which role in which partnership: a function of a synchronous connection."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, func, literal, select

from storage.database.tables import (
    address,
    approval,
    area,
    conversation,
    membership,
    person,
    round_,
    sheet,
    team,
)
from storage.reading.approvals import reads_under_way

APPROVER = "approver"
"""What is said of whoever reads one return by a link, to approve it; the others are values of `Role`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A place that somebody has, by the names that people read; `team` and `agency` are "" where it has none.

    `waits` for a yes. `since` and `used` are None where nothing tells; `channels` are those of the person.
    """

    area: str
    team: str
    agency: str
    role: str
    person: str
    name: str
    waits: bool
    since: datetime | None
    used: datetime | None
    channels: tuple[str, ...]


def holders(connection: Connection) -> Iterator[Holder]:
    """Everybody's places in partnerships, by partnership, role and team; none of practice or the example.

    Whoever reads a return by a link, while its round goes on, has one, too.
    """
    channels, used = dict[str, set[str]](), dict[str, datetime]()
    for one in connection.execute(_REACHED):
        channels.setdefault(one.person, set()).add(one.channel)
        if one.used:
            used[one.person] = max(one.used, used.get(one.person, one.used))
    rows = [*connection.execute(_PLACES), *connection.execute(_READERS)]
    rows.sort(key=lambda one: (one.area, one.area_id, one.role, one.team or "", one.name, one.id))
    for row in rows:
        yield Holder(
            area=row.area,
            team=row.team or "",
            agency=row.agency or "",
            role=row.role,
            person=row.person,
            name=row.name,
            waits=bool(row.waits),
            since=row.since,
            used=used.get(row.person),
            channels=tuple(sorted(channels.get(row.person, ()))),
        )


_REACHED = (
    select(address.c.person, address.c.channel, func.max(conversation.c.looked).label("used"))
    .outerjoin(
        conversation,
        and_(address.c.channel == conversation.c.channel, address.c.id == conversation.c.address),
    )
    .group_by(address.c.person, address.c.channel)
)


def _columns(of: Any, role: Any, waits: Any, since: Any) -> tuple[Any, ...]:
    """What is read of a place, which is a membership or an approval."""
    return (
        *(of.c.id, area.c.name.label("area"), area.c.id.label("area_id"), team.c.name.label("team")),
        *(team.c.agency, role.label("role"), of.c.person, person.c.name, waits.label("waits")),
        since.label("since"),
    )


_REAL = and_(area.c.practice == 0, area.c.example == 0)

_PLACES = (
    select(*_columns(membership, membership.c.role, membership.c.pending, membership.c.since))
    .join_from(membership, area, membership.c.area == area.c.id)
    .join(person, membership.c.person == person.c.id)
    .outerjoin(team, membership.c.team == team.c.id)
    .where(membership.c.ended.is_(None), _REAL)
)
_READERS = (
    select(*_columns(approval, literal(APPROVER), literal(0), approval.c.asked))
    .join_from(approval, sheet, approval.c.sheet == sheet.c.id)
    .join(round_, sheet.c.round == round_.c.id)
    .join(area, round_.c.area == area.c.id)
    .join(person, approval.c.person == person.c.id)
    .outerjoin(team, sheet.c.team == team.c.id)
    .where(reads_under_way(round_), _REAL)
)

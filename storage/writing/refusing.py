"""Ends the links that refuse somebody who was removed, once nobody can tell any more who that is.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from flows.changes import AddressEnded, Change, InvitationRevoked
from flows.people import MAIL, natural
from flows.refusing import told
from flows.view import Letter
from storage.database.tables import address, area, invitation, membership, team
from storage.reading.lasting import waited
from storage.reading.places import AREA_COLUMNS
from storage.reading.rows import read_area, read_invitation
from storage.reading.shut_out import load_shut_out


def end_links(connection: Connection, one: str, at: datetime) -> tuple[list[Change], list[Letter]]:
    """The changes that end the links which refuse somebody, and what coordinators are told of it.

    These are for several people, and hold: whoever has one would come back by it as somebody new. It is for
    whoever is about to be unknown, and finds nothing where that has been done.
    """
    shared = [row for row in connection.execute(_SHARED.where(_was_there(one))) if _may_hold(row, at)]
    shut_out = load_shut_out(connection, {one}, shared)
    refusing = [row for row in shared if shut_out.get(row.id)]
    letters = []
    for of_area in dict.fromkeys(row.area for row in refusing):
        here = [row for row in refusing if row.area == of_area]
        teams = sorted({row.called for row in here}, key=natural)
        there = read_area(connection.execute(_AREA.where(area.c.id == of_area)).one())
        letters.append(told(there, teams, len(here), but=one, card=secrets.token_hex(8), at=at))
    # nobody ends them: it is the assistant that can keep its word no longer
    return [InvitationRevoked(chain=row.area, invitation=row.id, by="") for row in refusing], letters


def unknown_from_now(connection: Connection, changes: Iterable[Change]) -> list[str]:
    """The persons whose last chat or page ended with these changes, which are written."""
    ended = dict.fromkeys(change.person for change in changes if isinstance(change, AddressEnded))
    if not ended:
        return []
    known = select(address.c.person).where(address.c.person.in_(list(ended)), address.c.channel != MAIL)
    still = set(connection.scalars(known))
    return [one for one in ended if one not in still]


def _may_hold(row: Any, at: datetime) -> bool:
    return read_invitation(row, row.zone).may_hold(at)


def _was_there(one: str) -> ColumnElement[bool]:
    lost = membership.c.person == one, membership.c.ended.is_not(None)
    return invitation.c.area.in_(select(membership.c.area).where(*lost))


_SHARED = (
    select(invitation, waited, team.c.name.label("called"), area.c.zone)
    .join_from(invitation, team, invitation.c.team == team.c.id)
    .join(area, invitation.c.area == area.c.id)
    .where(invitation.c.uses > 1)
    .order_by(invitation.c.number)
)
_AREA = select(area.c.id.label("area"), *AREA_COLUMNS)

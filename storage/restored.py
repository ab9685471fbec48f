"""What is done in a database that went back to a backup, before anybody is answered from it.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection, select

from flows.changes import HoldPlaced, PersonForgotten
from flows.keeping import Rule
from storage import common
from storage.database.faults import DatabaseDamaged
from storage.database.health import is_whole
from storage.database.tables import area, person
from storage.erased import Gone
from storage.queues.letting_go import Kind, let_go
from storage.writing import ending, forgetting, retaining
from storage.writing.journal import verify
from storage.writing.turns import write_changes


def made_ready(
    connection: Connection,
    gone: Mapping[Gone, date],
    held: Mapping[str, HoldPlaced],
    now: datetime,
    *,
    lost: bool,
) -> tuple[Mapping[Kind, int], tuple[int, int]]:
    """Delete again what was deleted since, place holds again, and if anything was `lost` drop what waited.

    Gives what was let go, and how many people and other things of the `gone` it knew.
    """
    retaining.afresh(connection)
    # first what somebody had taken out themself: a hold that came after it spares nothing of that
    typed = {one: gone[one] for one in gone if one.rule is Rule.WRITTEN}
    ended = ending.again(connection, typed, now)
    missed = [held[one] for one in held if one not in retaining.holds(connection)]
    there = set(connection.scalars(select(area.c.id)))
    write_changes(connection, (one for one in missed if one.area in there), now)
    others = {one: gone[one] for one in gone if one.rule and one.rule is not Rule.WRITTEN}
    ended += ending.again(connection, others, now)
    known = [one for one in connection.execute(select(person.c.id)).scalars() if Gone(one) in gone]
    write_changes(connection, (PersonForgotten(chain=one, person=one, at=now) for one in known), now)
    forgetting.unhear(connection, now)
    dropped = let_go(connection, now) if lost else {}
    if known:
        forgetting.sweep_chats(connection)
    return dropped, (len(known), ended)


def made_ready_there(
    connection: Connection, where: str, gone: Mapping[Gone, date], now: datetime, *, lost: bool
) -> tuple[Mapping[Kind, int], tuple[int, int]]:
    """The same on a server, once its own tools have brought a copy back; raises DatabaseDamaged."""
    if not is_whole(connection) or verify(connection) is not None:
        raise DatabaseDamaged(where)
    common.begin_anew(connection, secrets.token_hex(32))
    return made_ready(connection, gone, {}, now, lost=lost)

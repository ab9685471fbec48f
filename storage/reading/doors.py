"""Reads links whose codes are given, and the addresses of people."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, or_, select

from flows.people import MAIL, Address, Area, Device, Linking, Person, Role
from flows.terms import Terms
from storage.database import tables
from storage.database.doors import link, session
from storage.database.prepared import Prepared, among
from storage.reading.rows import read_area

WEB, TERMINAL = "web", "terminal"
"""Channels with sessions, and that of whoever sits at the machine."""


ASKED = timedelta(hours=1)
"""How long a code that was sent to an e-mail address counts."""


def load_linkings(connection: Connection, ids: Collection[str], digests: Collection[str]) -> Sequence[Any]:
    """Rows of the links with these ids or codes, also of those that lead nowhere any more."""
    return _LINKS.rows(connection, {"keys": ids, "digests": digests}) if ids or digests else ()


def read_linking(
    connection: Connection, row: Any, asker: Person | None, now: datetime, terms: Terms
) -> Linking:
    """A link as it is now for whoever gave its code.

    A coordinator's leads nowhere once the person has a place elsewhere as well. Whoever has a
    role of the whole area confirms a new device by their address, where the `terms` have a way to show it.
    """
    bars = bool(row.of_area) and bool(_elsewhere(connection, {row.person}, row.of_area))
    spoken = connection.execute(_SPOKEN, {"keys": row.person}).first()
    own = connection.execute(_MAILBOX, {"keys": row.person}).first()
    # where there is no mailbox any more nobody is to be locked out by it
    mailed = own is not None and terms.mails and own.refused is None
    area = connection.execute(_AREA, {"keys": row.of_area}).first() if row.of_area else None
    return Linking(
        link=row.id,
        person=Person(id=row.person, name=row.name, reachable=row.reachable, reminders=row.reminders),
        area=read_area(area) if area else None,
        holds=not row.used and now < row.expires and not bars,
        membership=spoken.membership if spoken else None,
        approver=bool(asker and _APPROVES.for_keys(connection, {asker.id})),
        confirms=row.mail,
        taken=bool(row.mail) and connection.scalar(_WHOSE, {"keys": row.mail}) not in (None, row.person),
        invitation=row.invitation,
        by_mail=row.by_mail,
        mailbox=own.id if own and (mailed or terms.vouches(own.id)) else "",
        mailed=mailed,
        codes=codes_mailed(connection, row.person, now),
        guards=terms.guards and connection.execute(_GUARDS, {"keys": row.person}).first() is not None,
    )


def is_a_way(connection: Connection, digest: str, now: datetime) -> bool:
    """Whether a code leads to somebody, and can still be used."""
    found = link.c.digest == digest, link.c.used.is_(False), link.c.expires > now, link.c.mail == ""
    return connection.scalar(select(exists().where(*found))) or False


def load_devices(connection: Connection, people: Collection[str]) -> Mapping[str, tuple[Device, ...]]:
    """The addresses of these people, by person; the one used last first."""
    found: defaultdict[str, list[Device]] = defaultdict(list)
    for row in _DEVICES.for_keys(connection, people):
        address = Address(channel=row.channel, id=row.id)
        one = Device(
            address=address,
            name=row.device or "",
            used=row.looked or row.begun,
            refused=row.refused is not None,
        )
        found[row.person].append(one)
    return {
        person: tuple(sorted(devices, key=lambda one: one.used.isoformat() if one.used else "", reverse=True))
        for person, devices in found.items()
    }


def mails_asked(connection: Connection, person: str, now: datetime) -> int:
    """To how many e-mail addresses somebody had a code sent within the last hour."""
    return connection.scalar(_MAILS_ASKED, {"keys": person, "since": now - ASKED}) or 0


def codes_mailed(connection: Connection, person: str, now: datetime) -> int:
    """How many codes to sign in with wait in somebody's mailbox."""
    return connection.scalar(_CODES_MAILED, {"keys": person, "now": now}) or 0


def elsewhere(connection: Connection, memberships: Collection[str]) -> frozenset[str]:
    """Those of these memberships whose person has a place in another area as well."""
    rows = _MEMBERSHIPS.for_keys(connection, memberships)
    return frozenset(row.id for row in rows if _elsewhere(connection, {row.person}, row.area))


def at_terminal(connection: Connection) -> Person | None:
    """Who is known in the terminal of this machine."""
    row = connection.execute(_AT_TERMINAL).first()
    if row is None:
        return None
    return Person(id=row.id, name=row.name, reachable=row.reachable, reminders=row.reminders)


def example(connection: Connection) -> Area | None:
    """The area that is made up for newcomers to look at."""
    row = connection.execute(_EXAMPLE).first()
    return read_area(row) if row else None


def _elsewhere(connection: Connection, people: set[str], area: str) -> Sequence[Any]:
    """Their places in other areas, and the returns of other areas that they were asked to approve."""
    rows = [*_PLACES.for_keys(connection, people), *_APPROVED.for_keys(connection, people)]
    return [row for row in rows if row.area != area]


_LINKS = Prepared(
    select(
        link.c.id,
        link.c.person,
        link.c.digest,
        link.c.expires,
        link.c.used,
        link.c.mail,
        link.c.by_mail,
        link.c.invitation,
        link.c.area.label("of_area"),
        tables.person.c.name,
        tables.person.c.reachable,
        tables.person.c.reminders,
    )
    .join_from(link, tables.person)
    .where(or_(among(link.c.id, "keys"), among(link.c.digest, "digests")))
)

_here = and_(
    tables.conversation.c.channel == tables.address.c.channel,
    tables.conversation.c.address == tables.address.c.id,
)

_SPOKEN = (
    select(tables.conversation.c.membership)
    .join_from(tables.address, tables.conversation, _here)
    .join(tables.membership, tables.membership.c.id == tables.conversation.c.membership)
    .where(tables.address.c.person == bindparam("keys"), tables.membership.c.ended.is_(None))
    .order_by(tables.conversation.c.looked.desc())
    .limit(1)
)

_AREA = select(tables.area).where(tables.area.c.id == bindparam("keys"))

_has_a_part = or_(
    exists().where(
        tables.membership.c.person == tables.address.c.person, tables.membership.c.ended.is_(None)
    ),
    exists().where(tables.approval.c.person == tables.address.c.person, tables.approval.c.ended.is_(None)),
)
# whoever has no place any more keeps an address for thirty days that they may come back with
_WHOSE = select(tables.address.c.person).where(
    tables.address.c.channel == MAIL, tables.address.c.id == bindparam("keys"), _has_a_part
)

_MAILBOX = (
    select(tables.address.c.id, tables.address.c.refused)
    .where(tables.address.c.channel == MAIL, tables.address.c.person == bindparam("keys"))
    .limit(1)
)

_MAILS_ASKED = (
    select(func.count())
    .select_from(link)
    .where(link.c.person == bindparam("keys"), link.c.mail != "")
    .where(link.c.made > bindparam("since", type_=link.c.made.type))
)

_CODES_MAILED = (
    select(func.count())
    .select_from(link)
    .where(link.c.person == bindparam("keys"), link.c.by_mail.is_(True), link.c.used.is_(False))
    .where(link.c.expires > bindparam("now", type_=link.c.expires.type))
)

_GUARDS = (
    select(tables.membership.c.id)
    .where(tables.membership.c.person == bindparam("keys"), tables.membership.c.ended.is_(None))
    .where(tables.membership.c.role != Role.MEMBER.value)
    .limit(1)
)

_DEVICES = Prepared(
    select(tables.address, tables.conversation.c.looked, session.c.device, session.c.begun)
    .outerjoin(tables.conversation, _here)
    .outerjoin(session, and_(tables.address.c.channel == WEB, session.c.address == tables.address.c.id))
    .where(among(tables.address.c.person, "keys"))
    .order_by(tables.address.c.channel, tables.address.c.id)
)

_MEMBERSHIPS = Prepared(select(tables.membership).where(among(tables.membership.c.id, "keys")))

_APPROVED = Prepared(
    select(tables.approval.c.person, tables.round_.c.area)
    .join_from(tables.approval, tables.sheet, tables.approval.c.sheet == tables.sheet.c.id)
    .join(tables.round_, tables.sheet.c.round == tables.round_.c.id)
    .where(among(tables.approval.c.person, "keys"))
)

_APPROVES = Prepared(
    select(tables.approval.c.id).where(
        among(tables.approval.c.person, "keys"), tables.approval.c.ended.is_(None)
    )
)

_PLACES = Prepared(
    select(tables.membership.c.person, tables.membership.c.area)
    .join_from(tables.membership, tables.area, tables.membership.c.area == tables.area.c.id)
    .where(among(tables.membership.c.person, "keys"))
    .where(tables.membership.c.ended.is_(None), tables.area.c.practice == 0)
    .where(tables.area.c.example == 0)
)

_EXAMPLE = select(tables.area).where(tables.area.c.example == 1).order_by(tables.area.c.id).limit(1)

_AT_TERMINAL = (
    select(tables.person)
    .where(
        exists().where(tables.address.c.person == tables.person.c.id, tables.address.c.channel == TERMINAL)
    )
    .order_by(tables.person.c.id)
    .limit(1)
)

"""Letters of a turn, each made a reply for every address of whoever it is to."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select, update

from flows.people import MAIL, Address
from flows.replies import Card, Rows
from flows.typed.besides import with_what_waits
from flows.view import Letter, Told
from storage.codec import CannotDecode, decode, encode
from storage.database import tables
from storage.database.mailing import REACHED
from storage.queues.outbox import Outgoing
from storage.writing.facts import Row

_TELL = (
    update(tables.conversation)
    .where(tables.conversation.c.channel == bindparam("at"), tables.conversation.c.address == bindparam("to"))
    .values(told=bindparam("buttons"))
)

_OTHERS = (
    select(tables.membership.c.person)
    .where(
        tables.membership.c.person != bindparam("but"),
        tables.membership.c.ended.is_(None),
        tables.membership.c.pending.is_(False),
    )
    .order_by(tables.membership.c.id)
)
_COLLEAGUES = _OTHERS.where(tables.membership.c.team == bindparam("of"))
_WITH_ROLES = _OTHERS.where(
    tables.membership.c.area == bindparam("of"),
    tables.membership.c.role.in_(bindparam("roles", expanding=True)),
)

_REACHABLE = (
    select(tables.address, tables.conversation.c.language, tables.conversation.c.told)
    .join_from(tables.address, tables.person)
    .outerjoin(
        tables.conversation,
        (tables.conversation.c.channel == tables.address.c.channel)
        & (tables.conversation.c.address == tables.address.c.id),
    )
    .where(tables.person.c.id.in_(bindparam("people", expanding=True)))
    .where(REACHED)
    .order_by(tables.address.c.channel, tables.address.c.id)
)


def letters_out(connection: Connection, letters: Sequence[Letter]) -> list[Outgoing]:
    """A reply for each letter and each address of the person it is to, if they can be reached.

    It is in the language of the conversation there, of the framework where there is none yet. What the
    buttons under it are is noted there.
    """
    if not letters:
        return []
    to = {letter: _people_of(connection, letter) for letter in letters}
    found: dict[str, list[tuple[Address, str]]] = defaultdict(list)
    people = {person for persons in to.values() for person in persons}
    told: dict[Address, str | None] = {}
    for row in connection.execute(_REACHABLE, {"people": list(people)}):
        address = Address(channel=row.channel, id=row.id)
        found[row.person].append((address, row.language or ""))
        told[address] = row.told
    out = [
        _sent_as(letter, address, language)
        for letter, persons in to.items()
        for person in persons
        for address, language in found[person]
        if address != letter.but
        and letter.over in ("", address.channel)
        and (letter.mailed or address.channel != MAIL)
    ]
    offered = {
        one.address: one.reply.buttons for one in out if isinstance(one.reply, Card) and one.reply.buttons
    }
    if offered:
        rows = [_told_row(address, buttons, told.get(address)) for address, buttons in offered.items()]
        connection.execute(_TELL, rows)
    return out


def _people_of(connection: Connection, letter: Letter) -> list[str]:
    """The persons that a letter is to."""
    if not letter.team and not letter.area:
        return [letter.person]
    to = {"of": letter.team or letter.area, "but": letter.person}
    if letter.team:
        found = connection.execute(_COLLEAGUES, to)
    else:
        found = connection.execute(_WITH_ROLES, to | {"roles": list(letter.roles)})
    return [person for person in dict.fromkeys(found.scalars()) if person not in letter.beside]


def _sent_as(letter: Letter, address: Address, language: str) -> Outgoing:
    """A letter as it goes to one address: by e-mail only what it says for that, and once."""
    if letter.mailed and address.channel == MAIL:
        return Outgoing(letter.mailed(language), address, again=False)
    return Outgoing(letter.worded(language), address, again=True)


def _told_row(to: Address, buttons: Rows, before: str | None) -> Row:
    """What a letter offers, beside what waited for a yes there before it."""
    try:
        told = decode(before, Told) if before else None
    except CannotDecode:
        told = None
    return {"at": to.channel, "to": to.id, "buttons": encode(with_what_waits(buttons, told))}

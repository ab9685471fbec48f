"""What was deleted is neither sent any more nor shown on a page.

Messages have no column for what they are about: it is told by the ids in their buttons. Functions of a
synchronous connection.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any, TypeAlias

from sqlalchemy import Connection, delete, select, union, update

from flows.changes import Change, Ending, MembershipEnded, RoundMoved
from flows.people import Address
from flows.rounds import RoundState
from storage.codec import quote
from storage.database.queued import filing, outbox
from storage.database.tables import action, address, approval, conversation, membership, round_, sheet, team
from storage.database.tables import area as area_
from storage.queues import shown

Chat: TypeAlias = tuple[str, str]
"""A channel and an address on it."""


def chats_of(connection: Connection, area: str) -> set[Chat]:
    """The chats of everybody who has or had a place in an area, or was asked to approve a return there."""
    of_area = select(sheet.c.id).join_from(sheet, team).where(team.c.area == area)
    people = union(
        select(membership.c.person).where(membership.c.area == area),
        select(approval.c.person).where(approval.c.sheet.in_(of_area)),
    )
    rows = select(address.c.channel, address.c.id).where(address.c.person.in_(people))
    return {(row.channel, row.id) for row in connection.execute(rows)}


def leave(connection: Connection, chat: Chat, area: str) -> None:
    """Let a chat say nothing of an area any more; what is about another one of the person's stays."""
    channel, id_ = chat
    goes = _not_elsewhere(connection, chat, area)
    _drop(connection, chat, goes)
    sent = filing.c.channel == channel, filing.c.address == id_
    file = connection.scalar(select(filing.c.body).where(*sent))
    if file is not None and goes(file):
        connection.execute(delete(filing).where(*sent))
    here = conversation.c.channel == channel, conversation.c.address == id_
    live = connection.scalar(select(conversation.c.live).where(*here))
    if live is None or goes(live):
        connection.execute(update(conversation).where(*here).values(_NOWHERE))


def _not_elsewhere(connection: Connection, chat: Chat, area: str) -> Callable[[str], bool]:
    """What tells whether a stored text is about an area, or about no other one of the person's either."""
    is_about = about(connection, chat, area)
    elsewhere = areas_of(connection, *chat) - {area}
    marks = {mark for one in elsewhere for mark in _marks(connection, one)}
    names = _names(connection, elsewhere)
    return lambda body: is_about(body) or not (_has(body, marks) or _names_one(body, names))


def unshow_place(connection: Connection, page: Address, ended: str) -> None:
    """Drop from a page what it shows of a place that its person has lost; what is about another area stays.

    Where they have another place in that area, nothing tells one from the other, and all goes.
    """
    place = select(membership.c.person, membership.c.area).where(membership.c.id == ended)
    one = connection.execute(place).one()
    if _has_place(connection, one.person, one.area):
        shown.clear(connection, page)
    else:
        shown.drop(connection, page, _not_elsewhere(connection, (page.channel, page.id), one.area))


def unsay_ended(connection: Connection, changes: Iterable[Change]) -> None:
    """Drop what waits for whoever loses a place by these changes, and notes that wait when a round closes.

    What waits for somebody who loses one is dropped where it is about its area. The changes are written; what
    is said of them is not yet, and goes out.
    """
    for change in changes:
        match change:
            case MembershipEnded(how=Ending.LEFT | Ending.REMOVED):
                place = select(membership.c.person, membership.c.area)
                one = connection.execute(place.where(membership.c.id == change.membership)).one()
                if _has_place(connection, one.person, one.area):
                    continue
                chats = select(address.c.channel, address.c.id).where(address.c.person == one.person)
                for chat in connection.execute(chats).all():
                    _drop(connection, (chat.channel, chat.id), about(connection, chat, one.area), seen=False)
            case RoundMoved() if change.state is not RoundState.OPEN:
                _drop_unsaid(connection, change.round)


def unshow_return(connection: Connection, asked: str) -> None:
    """Drop what the pages of whoever read a return by a link show of it; what else is there stays.

    `asked` is the approval. A colleague in the team opened no link: they go on with the return.
    """
    pages = (
        select(address.c.id, approval.c.sheet)
        .join_from(approval, address, address.c.person == approval.c.person)
        .where(approval.c.id == asked, address.c.channel == shown.CHANNEL)
    )
    for page in connection.execute(pages).all():
        here = Address(channel=shown.CHANNEL, id=page.id)
        shown.drop(connection, here, partial(_has, marks={asked, page.sheet}))


def _drop_unsaid(connection: Connection, one: str) -> None:
    """Drop the texts that wait for somebody's yes in a round: notes, or what is wrong in its draft."""
    of_round = select(sheet.c.id, team.c.area).join_from(sheet, team).where(sheet.c.round == one)
    rows = connection.execute(of_round).all()
    marks = {one, *(row.id for row in rows)}
    for chat in chats_of(connection, rows[0].area) if rows else ():
        _drop(connection, chat, lambda body: _keeps(body) and _has(body, marks), sent=False, seen=False)


def drop_unsaid_of(connection: Connection, area: str, is_named: Callable[[str], bool]) -> None:
    """Drop what waits for somebody's yes in an area, where it names who is named so."""
    for chat in chats_of(connection, area):
        _drop(connection, chat, lambda body: _keeps(body) and is_named(body), sent=False, seen=False)


def _has_place(connection: Connection, person: str, area: str) -> bool:
    here = membership.c.person == person, membership.c.area == area, membership.c.ended.is_(None)
    return connection.scalar(select(membership.c.id).where(*here).limit(1)) is not None


def about(connection: Connection, chat: Chat, area: str) -> Callable[[str], bool]:
    """What tells whether a stored text is about an area, and not about another one of the person's."""
    own, name = _marks(connection, area), _names(connection, {area})
    others = _names(connection, areas_of(connection, *chat) - {area})

    def is_about(body: str) -> bool:
        if _has(body, own):
            return True
        # the name of another may hold this one's
        for other in others:
            body = body.replace(other, "")
        return _names_one(body, name)

    return is_about


_NOWHERE: Mapping[str, Any] = dict.fromkeys(
    ("membership", "card", "handle", "live", "awaiting", "last", "invited", "told")
)


def unsay_round(connection: Connection, one: str) -> None:
    """Drop what anybody is to be sent, or has on a page, about a round and its returns and actions."""
    area = connection.scalar(select(round_.c.area).where(round_.c.id == one))
    if area is None:
        return
    sheets = connection.scalars(select(sheet.c.id).where(sheet.c.round == one))
    actions = connection.scalars(select(action.c.id).where(action.c.round == one))
    marks = {one, *sheets, *actions}
    for chat in chats_of(connection, area):
        _drop(connection, chat, partial(_is_about, marks=marks))


def unsay_areas(connection: Connection, areas: Iterable[str]) -> None:
    """Drop what anybody is to be sent, or has on a page, about some areas."""
    for area in areas:
        marks = _marks(connection, area)
        for chat in chats_of(connection, area):
            _drop(connection, chat, partial(_is_about, marks=marks))


def areas_of(connection: Connection, channel: str, id_: str) -> set[str]:
    """The areas that whoever has a chat is or was in, or approves a return of."""
    here = address.c.channel == channel, address.c.id == id_
    person = select(address.c.person).where(*here).scalar_subquery()
    of_sheets = select(team.c.area).join_from(approval, sheet, approval.c.sheet == sheet.c.id).join(team)
    found = union(
        select(membership.c.area).where(membership.c.person == person),
        of_sheets.where(approval.c.person == person),
    )
    return set(connection.scalars(found))


def _marks(connection: Connection, area: str) -> set[str]:
    """The ids by which a message is told to be about an area."""
    of_area = select(sheet.c.id).join_from(sheet, team).where(team.c.area == area)
    ids = union(of_area, *(select(table.c.id).where(table.c.area == area) for table in (round_, team)))
    return {area, *connection.scalars(ids)}


def _names(connection: Connection, areas: Collection[str]) -> list[str]:
    """The names of areas as they stand in a stored text, the longest first."""
    found = connection.scalars(select(area_.c.name).where(area_.c.id.in_(areas), area_.c.name != ""))
    return sorted((quote(name)[1:-1] for name in found), key=len, reverse=True)


_ID = re.compile(r"[0-9a-z]{8,64}")
_FILE = re.compile(r'"kind":"(?:workbook|paper|picture|document)"')
_UNSAY = '"kind":"unsay"'
_TEXT_KEPT = re.compile(r'"(?:besides|left_with)":"[^"]')
"""What stands in a question that keeps a note for its yes, or for the words that still keep it."""


def _keeps(body: str) -> bool:
    """Whether what waits for a yes keeps what somebody wrote."""
    return _TEXT_KEPT.search(body) is not None


def _has(body: str, marks: AbstractSet[str]) -> bool:
    """Whether one of these ids stands in a stored text."""
    return not marks.isdisjoint(_ID.findall(body))


def _names_one(body: str, names: Iterable[str]) -> bool:
    return any(name in body for name in names)


def _is_about(body: str, marks: AbstractSet[str]) -> bool:
    """Whether a stored text is about one of these, or is a file, which names none of them."""
    return _has(body, marks) or _FILE.search(body) is not None


def _drop(
    connection: Connection, chat: Chat, goes: Callable[[str], bool], *, sent: bool = True, seen: bool = True
) -> None:
    """Drop what waits for a chat's yes, to be `sent` to it, or is `seen` on its page, if its text says so."""
    channel, id_ = chat
    here = conversation.c.channel == channel, conversation.c.address == id_
    told = connection.scalar(select(conversation.c.told).where(*here))
    if told is not None and goes(told):
        connection.execute(update(conversation).where(*here).values(told=None))
    if sent:
        waits = outbox.c.channel == channel, outbox.c.address == id_, outbox.c.done_at.is_(None)
        rows = connection.execute(select(outbox.c.id, outbox.c.body).where(*waits)).all()
        # what takes a message with a name in it out of a chat is sent in any case
        over = [row.id for row in rows if _UNSAY not in (row.body or "") and goes(row.body or "")]
        connection.execute(delete(outbox).where(outbox.c.id.in_(over)))
    if seen:
        shown.drop(connection, Address(channel=channel, id=id_), goes)

"""Deleting an area, a round or the texts of one, with the rows of the journal that are about it.

Of each row its id and its hash stay, which prove all others, and a gravestone says how many went and why.

Functions of a synchronous connection. Each deletes about `BITE` rows at most and says whether more is left.
"""

import secrets
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from flows.changes import Erased, Gravestone
from flows.keeping import OF_AREAS, OF_ROUNDS, Rule
from storage.database.corrections import correction, kept_agreed, kept_answer, kept_return
from storage.database.doors import link
from storage.database.retained import buried
from storage.database.tables import (
    action,
    address,
    agreed,
    answer,
    approval,
    area,
    challenge,
    conversation,
    invitation,
    journal,
    let_in,
    membership,
    nudge,
    person,
    round_,
    sheet,
    team,
)
from storage.erased import Gone
from storage.queues import uploads
from storage.writing import unsaying
from storage.writing.appending import append
from storage.writing.authors import Text
from storage.writing.copied import writers_of

BY_PERIOD = frozenset({Rule.PRACTICE, Rule.CANCELLED, Rule.RATINGS, Rule.TEXTS})
"""Rules under which what was used since, or is held, goes not; what an operator deletes goes in any case."""

BITE = 300
"""Rows of the journal that are taken out in one transaction, so that nobody waits long for it."""


def end(connection: Connection, subject: str, rule: Rule, now: datetime, *, first: bool = True) -> bool:
    """Delete the next part of what a rule says of a subject; false once nothing of it is left.

    With the `first` part goes all that is said of it to anybody.
    """
    uploads.forget(connection)
    if rule in OF_AREAS:
        return _end_area(connection, subject, rule, now, first=first)
    if rule in OF_ROUNDS:
        return _end_round(connection, subject, rule, now, unsays=first)
    if rule is Rule.TEXTS:
        _pare(connection, subject, now)
    elif rule is Rule.WRITTEN:
        _unwrite(connection, subject, now)
    return False


def again(connection: Connection, gone: Mapping[Gone, date], now: datetime) -> int:
    """Delete in a restored database what was deleted since; give how many of these things there were.

    What was used after the day on which it is said to have gone has not gone then, and stays.
    """
    many = 0
    for (subject, rule), day in sorted(gone.items(), key=lambda one: one[0].rule is not Rule.WRITTEN):
        if rule is None or not _is_there(connection, subject, rule):
            continue
        last = select(func.max(journal.c.at)).where(_about(subject))
        used = connection.scalar(last) if rule in BY_PERIOD else None
        if used is not None and used.date() > day + timedelta(days=1):
            continue
        if rule in BY_PERIOD and _is_held(connection, subject):
            continue
        many += 1
        first = True
        while end(connection, subject, rule, now, first=first):
            first = False
    return many


def _is_held(connection: Connection, subject: str) -> bool:
    """Whether nothing of the area that is meant, or whose round is, is deleted by itself now."""
    of_round = select(round_.c.area).where(round_.c.id == subject)
    held = select(area.c.id).where(
        or_(area.c.id == subject, area.c.id.in_(of_round)), area.c.held.is_not(None)
    )
    return connection.scalar(held) is not None


def _about(subject: str) -> ColumnElement[bool]:
    of_round = select(sheet.c.id).where(sheet.c.round == subject)
    return or_(journal.c.area == subject, journal.c.chain.in_(of_round))


def _is_there(connection: Connection, subject: str, rule: Rule) -> bool:
    """Whether a database has what a rule is about, and not yet without what goes by it."""
    if rule in OF_AREAS:
        query = select(area.c.id).where(area.c.id == subject)
    elif rule is Rule.WRITTEN:
        query = select(person.c.id).where(person.c.id == subject)
    elif rule in OF_ROUNDS:
        query = select(round_.c.id).where(round_.c.id == subject)
    else:
        query = select(round_.c.id).where(round_.c.id == subject, round_.c.pared.is_(None))
    return connection.scalar(query) is not None


# an area


def _end_area(connection: Connection, one: str, rule: Rule, now: datetime, *, first: bool) -> bool:
    if connection.scalar(select(area.c.id).where(area.c.id == one)) is None:
        return False
    if first:
        _part(connection, one, now, every=rule is not Rule.PRACTICE)
    for of_area in connection.scalars(select(round_.c.id).where(round_.c.area == one)).all():
        _end_round(connection, of_area, rule, now, whole=one, unsays=False)
        return True
    graves = _bury(connection, one, most=BITE)
    if sum(grave.rows for grave in graves) == BITE:
        _journalled(connection, one, rule, graves, now)
        return True
    people = connection.scalars(select(membership.c.person).where(membership.c.area == one)).all()
    for table in (nudge, invitation, link, membership, team):
        connection.execute(delete(table).where(table.c.area == one))
    connection.execute(delete(area).where(area.c.id == one))
    _drop_nobodies(connection, people)
    _journalled(connection, one, rule, graves, now)
    return False


def _part(connection: Connection, one: str, now: datetime, *, every: bool) -> None:
    """Let everybody go before anything is missing; what chats show of it goes, too.

    `every`: also in the chats of those who are about something else just now.
    """
    of_area = membership.c.area == one
    here = select(membership.c.id).where(of_area)
    chats = select(conversation.c.channel, conversation.c.address).where(conversation.c.membership.in_(here))
    rows = {(row.channel, row.address) for row in connection.execute(chats)}
    for chat in rows | (unsaying.chats_of(connection, one) if every else set()):
        unsaying.leave(connection, chat, one)
    connection.execute(update(membership).where(of_area, membership.c.ended.is_(None)).values(ended=now))


def _drop_nobodies(connection: Connection, people: Iterable[str]) -> None:
    """Drop who had nothing but a place there, and no name and no chat."""
    for one in set(people):
        known = or_(
            exists(select(address.c.id).where(address.c.person == one)),
            exists(select(membership.c.id).where(membership.c.person == one)),
            exists(select(approval.c.id).where(approval.c.person == one)),
        )
        connection.execute(delete(link).where(link.c.person == one, ~known))
        connection.execute(delete(person).where(person.c.id == one, ~known))


# a round


def _end_round(
    connection: Connection, one: str, rule: Rule, now: datetime, *, unsays: bool, whole: str = ""
) -> bool:
    """`whole` is the area that goes with all its rounds, if so; `unsays`: what is said of it goes, too."""
    of_area = connection.scalar(select(round_.c.area).where(round_.c.id == one))
    if of_area is None:
        return False
    graves, taken = list[Gravestone](), 0
    # first, whatever is left for the next bite: a gravestone excuses all that was agreed
    if unsays:
        unsaying.unsay_round(connection, one)
    _end_agreed(connection, one)
    sheets = connection.scalars(select(sheet.c.id).where(sheet.c.round == one).order_by(sheet.c.id)).all()
    for each in sheets:
        for table in (answer, approval, let_in):
            connection.execute(delete(table).where(table.c.sheet == each))
        connection.execute(update(sheet).where(sheet.c.id == each).values(_UNRETURNED))
        graves += _bury(connection, each, most=BITE - taken)
        taken = sum(grave.rows for grave in graves)
        if taken >= BITE:
            # the rest of it, or nothing, is for the next bite
            _journalled(connection, whole or one, rule, graves, now, part=one if whole else "")
            return True
        connection.execute(delete(sheet).where(sheet.c.id == each))
    about = journal.c.body.contains(f'"round":"{one}"'), ~journal.c.body.contains('"agreements_found"')
    graves += _bury(connection, of_area, *about)
    connection.execute(delete(round_).where(round_.c.id == one))
    _journalled(connection, whole or one, rule, graves, now, part=one if whole else "")
    return False


def _end_agreed(connection: Connection, one: str) -> None:
    """Delete what was agreed in a round, with its versions, challenges, actions and reminders."""
    sheets = select(sheet.c.id).where(sheet.c.round == one)
    actions = select(action.c.id).where(action.c.round == one)
    connection.execute(delete(nudge).where(or_(nudge.c.subject == one, nudge.c.subject.in_(actions))))
    versions = select(correction.c.id).where(correction.c.round == one)
    for kept in (kept_agreed, kept_answer, kept_return):
        connection.execute(delete(kept).where(kept.c.correction.in_(versions)))
    connection.execute(update(round_).where(round_.c.id == one).values(correcting=None))
    for table in (action, agreed, challenge, correction):
        connection.execute(delete(table).where(table.c.round == one))
    connection.execute(delete(nudge).where(nudge.c.subject.in_(sheets)))


_UNRETURNED: Mapping[str, Any] = {
    **dict.fromkeys(("submitted", "approver", "facts_right", "facts_by", "facts_at")),
    "facts_note": "",
}


# texts


def _pare(connection: Connection, one: str, now: datetime) -> None:
    """Take the words out of a round: notes, reasons, remarks. What is to be done stays, with its outcome."""
    if connection.scalar(select(round_.c.id).where(round_.c.id == one)) is None:
        return
    unsaying.unsay_round(connection, one)
    sheets = select(sheet.c.id).where(sheet.c.round == one)
    versions = select(correction.c.id).where(correction.c.round == one)
    for table, where, values in (
        (answer, answer.c.sheet.in_(sheets), {"note": None, "kept": None}),
        (sheet, sheet.c.round == one, {"facts_note": ""}),
        (let_in, let_in.c.sheet.in_(sheets), {"words": ""}),
        (approval, approval.c.sheet.in_(sheets), {"seen": "", "why": ""}),
        (agreed, agreed.c.round == one, {"reason": "", "dissent": ""}),
        (kept_agreed, kept_agreed.c.correction.in_(versions), {"reason": "", "dissent": ""}),
        (correction, correction.c.round == one, {"why": ""}),
        (challenge, challenge.c.round == one, {"note": ""}),
        (nudge, nudge.c.subject == one, {"words": ""}),
        (round_, round_.c.id == one, {"remark": "", "words": "", "pared": now}),
    ):
        connection.execute(update(table).where(where).values(values))
    _journalled(connection, one, Rule.TEXTS, [], now)


def _unwrite(connection: Connection, one: str, now: datetime) -> None:
    """Take out what somebody typed, wherever they are not held to stay."""
    areas = set(connection.scalars(select(membership.c.area).where(membership.c.person == one)))
    asked = select(approval.c.id, round_.c.area).join_from(approval, sheet, approval.c.sheet == sheet.c.id)
    opened = asked.join(round_, sheet.c.round == round_.c.id).where(approval.c.person == one)
    by_link = {row.id: row.area for row in connection.execute(opened)}
    areas |= set(by_link.values())
    free = set(connection.scalars(select(area.c.id).where(area.c.id.in_(areas), area.c.held.is_(None))))
    here = membership.c.person == one, membership.c.area.in_(free)
    theirs = set(connection.scalars(select(membership.c.id).where(*here)))
    for text, writers in writers_of(connection, free).items():
        if writers & theirs or ("" in writers and by_link.get(text[-1]) in free):
            _empty(connection, text)
    for table, column, words in _BY_ROW:
        connection.execute(update(table).where(column.in_(theirs)).values(words))
    unsaying.unsay_areas(connection, areas)
    _journalled(connection, one, Rule.WRITTEN, [], now)


_BY_ROW: tuple[tuple[Table, ColumnElement[Any], Mapping[str, Any]], ...] = (
    (sheet, sheet.c.facts_by, {"facts_note": ""}),
    (let_in, let_in.c.by, {"words": ""}),
    (correction, correction.c.by, {"why": ""}),
    (challenge, challenge.c.by, {"note": ""}),
    (nudge, nudge.c.by, {"words": ""}),
)
"""Texts that nobody but their writer touches: the row says who that is."""

_TEXTS: Mapping[str, tuple[ColumnElement[Any], tuple[ColumnElement[Any], ...]]] = {
    "answer.note": (answer.c.note, (answer.c.sheet, answer.c.item)),
    "answer.kept": (answer.c.kept, (answer.c.sheet, answer.c.item)),
    "approval.why": (approval.c.why, (approval.c.id,)),
    "agreed.reason": (agreed.c.reason, (agreed.c.round, agreed.c.item)),
    "agreed.dissent": (agreed.c.dissent, (agreed.c.round, agreed.c.item)),
    "kept_agreed.reason": (kept_agreed.c.reason, (kept_agreed.c.correction, kept_agreed.c.item)),
    "kept_agreed.dissent": (kept_agreed.c.dissent, (kept_agreed.c.correction, kept_agreed.c.item)),
    "action.outcome": (action.c.outcome, (action.c.id,)),
    "action.evidence": (action.c.evidence, (action.c.id,)),
    "round.remark": (round_.c.remark, (round_.c.id,)),
    "round.words": (round_.c.words, (round_.c.id,)),
}
"""Texts whose authors the journal knows: the column, and the key of its row."""


def _empty(connection: Connection, text: Text) -> None:
    column, names = _TEXTS[text[0]]
    where = (name == value for name, value in zip(names, text[1:], strict=True))
    connection.execute(update(column.table).where(*where).values({column: None if column.nullable else ""}))


# the journal


def _bury(
    connection: Connection, chain: str, *about: ColumnElement[bool], most: int | None = None
) -> list[Gravestone]:
    """Keep what rows of a chain prove, the oldest first, so that they can go: those that are not kept yet."""
    rows = select(journal.c.id, journal.c.chain, journal.c.seq, journal.c.hash)
    rows = rows.where(journal.c.chain == chain, *about).order_by(journal.c.seq).limit(most)
    found = connection.execute(rows).all()
    if not found:
        return []
    connection.execute(insert(buried), [row._asdict() for row in found])
    return [Gravestone(chain=chain, rows=len(found), last=found[-1].hash)]


def _journalled(
    connection: Connection,
    subject: str,
    rule: Rule,
    graves: Iterable[Gravestone],
    now: datetime,
    *,
    part: str = "",
) -> None:
    """Set the gravestone, a fact of its own behind all that it is about; then the rows themselves go.

    It comes first, as a number that was the highest and is free again would be given to another row.
    """
    own, listed = secrets.token_hex(8), tuple(graves)
    stone = Erased(chain=own, subject=subject, part=part, rule=rule, graves=listed, at=now)
    append(connection, [(stone, now)])
    for chain in {grave.chain for grave in listed}:
        last = select(func.max(buried.c.seq)).where(buried.c.chain == chain).scalar_subquery()
        kept = exists(select(buried.c.id).where(buried.c.id == journal.c.id))
        connection.execute(delete(journal).where(journal.c.chain == chain, journal.c.seq <= last, kept))

"""Brings pages up to date with replies: in a few statements, whatever the number of pages.

Functions of a synchronous connection.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from flows.presses.answering import CHANGE
from flows.replies import Card, Fold, Reply, Unsay
from storage import cards
from storage.database.prepared import Prepared
from storage.database.queued import shown
from storage.database.tables import conversation, nudge
from storage.queues.outbox import ARRIVED, OutboxRow, Outgoing
from storage.queues.shown import CARD, CHANNEL, FOLDED, HERE, HIGHEST, LATEST, MOST, NEWEST, NUMBER, at_page


class _Placed(NamedTuple):
    """A reply that was added, and its number."""

    reply: Outgoing
    number: int


def show(connection: Connection, outgoing: Sequence[Outgoing], at: datetime) -> list[OutboxRow]:
    """Bring pages up to date with these replies, in this order; give what each page is told of.

    As the id of each it gets the version that the page has from then on, 0 where nothing of it has changed.
    """
    told, placed = dict[int, OutboxRow](), list[_Placed]()
    # never one that was there before, whatever goes
    version = HIGHEST.scalar(connection) or 0
    numbers = _drawn(connection, outgoing)
    for wave in _waves(outgoing):
        numbered = [(outgoing[place], number) for number, place in enumerate(wave, version + 1)]
        version += len(wave)
        added = _add(connection, numbered, numbers, at)
        placed += added.values()
        news = added.keys() | _fold(connection, numbered)
        for place, (one, number) in zip(wave, numbered, strict=True):
            card = one.reply.id if isinstance(one.reply, Card) else None
            id_ = number if number in news else 0
            told[place] = OutboxRow(id=id_, address=one.address, reply=one.reply, card=card, again=one.again)
    _learn(connection, placed)
    _TRIM.write_all(connection, [at_page(address) for address in {one.address for one in outgoing}])
    return [told[place] for place in range(len(outgoing))]


def apart(outgoing: Iterable[Outgoing]) -> tuple[list[Outgoing], list[Outgoing]]:
    """Those to pages, and those to be sent."""
    both = list[Outgoing](), list[Outgoing]()
    for one in outgoing:
        both[one.address.channel != CHANNEL].append(one)
    return both


def expect(connection: Connection, outgoing: Sequence[Outgoing]) -> None:
    """Say that these are shown in a moment."""
    if outgoing:
        HIGHEST.expect(connection)
        if (many := _entries_of(outgoing)) and connection.dialect.name != "sqlite":
            _DRAWN.expect(connection, {"many": many})


def _waves(outgoing: Sequence[Outgoing]) -> Sequence[Sequence[int]]:
    """The places of replies, as many at a time as mean the same with all entries added before any is folded.

    What is at one address keeps its order. There that ends with a fold, and before a card that takes the
    place of what was just added.
    """
    waves = list[list[int]]()
    here = dict[str, tuple[int, set[type]]]()
    for place, one in enumerate(outgoing):
        kind = Fold if isinstance(one.reply, Fold) else Card
        in_place = isinstance(one.reply, Card) and one.reply.instead is not None
        wave, kinds = here.get(one.address.id, (0, set[type]()))
        if Fold in kinds or (in_place and Card in kinds):
            wave, kinds = wave + 1, set()
        here[one.address.id] = wave, kinds | {kind}
        if wave == len(waves):
            waves.append([])
        waves[wave].append(place)
    return waves


def _add(
    connection: Connection, numbered: Sequence[tuple[Outgoing, int]], numbers: Iterator[int], at: datetime
) -> dict[int, _Placed]:
    """Add what is an entry, each with its version and in the place of the one that it goes on from."""
    entries = [(one, version) for one, version in numbered if _is_entry(one.reply)]
    _replace(connection, [one for one, _ in entries])
    rows = [
        {
            "channel": one.address.channel,
            "address": one.address.id,
            "card": one.reply.id if isinstance(one.reply, Card) else None,
            "body": cards.stored(one.reply),
            "at": at,
            "version": version,
        }
        for one, version in entries
    ]
    added = _added(connection, rows, numbers)
    return {version: _Placed(one, number) for (one, version), number in zip(entries, added, strict=True)}


def _is_entry(reply: Reply) -> bool:
    """Whether it stands on the page by itself; a page never showed what was written to it."""
    return not isinstance(reply, Fold | Unsay)


def _entries_of(outgoing: Sequence[Outgoing]) -> int:
    return sum(_is_entry(one.reply) for one in outgoing)


def _drawn(connection: Connection, outgoing: Sequence[Outgoing]) -> Iterator[int]:
    """Numbers for those that are entries, counting up; a file gives them by itself."""
    many = _entries_of(outgoing)
    if connection.dialect.name == "sqlite" or not many:
        return iter(())
    return iter(sorted(number for (number,) in _DRAWN.rows(connection, {"many": many})))


def _added(connection: Connection, rows: Sequence[dict[str, Any]], numbers: Iterator[int]) -> Sequence[int]:
    """Insert entries; give their numbers."""
    if connection.dialect.name != "sqlite":
        known = [next(numbers) for _ in rows]
        _ADD_AS.write_all(connection, [{"id": id_, **row} for id_, row in zip(known, rows, strict=True)])
        return known
    _ADD.write(connection, rows)
    # nobody else writes while this transaction lasts, and numbers only ever count up: they are consecutive
    last = _LAST_ADDED.scalar(connection)
    return range(last - len(rows) + 1, last + 1)


def _fold(connection: Connection, numbered: Sequence[tuple[Outgoing, int]]) -> set[int]:
    """Fold cards by number or id, else all lines of the same answer; give the versions of what is there."""
    by_number, by_card, again = list[dict[str, Any]](), list[dict[str, Any]](), list[dict[str, Any]]()
    for one, version in numbered:
        if not isinstance(fold := one.reply, Fold):
            continue
        folded = {**at_page(one.address), "new_body": cards.stored(fold), "new_version": version}
        if fold.handle and fold.handle.isdecimal():
            by_number.append(folded | {"number": int(fold.handle)})
        elif fold.card:
            by_card.append(folded | {"its_card": fold.card})
        else:
            presses = (button.press for row in fold.buttons for button in row)
            again += [folded | {"line": f'%"press":"{one}"%'} for one in presses if one.startswith(_CHANGES)]
    for statement, folds in ((_FOLD_NUMBER, by_number), (_FOLD_CARD, by_card), (_FOLD_AGAIN, again)):
        if folds:
            statement.write_all(connection, folds)
    versions = {row["new_version"] for row in (*by_number, *by_card, *again)}
    if not versions:
        return versions
    return versions & {row.version for row in _NEWER.rows(connection, {"seen": min(versions) - 1})}


def _replace(connection: Connection, outgoing: Sequence[Outgoing]) -> None:
    """Make room for cards that go on from others, where those are the newest entries and not folded."""
    before = {
        one.address: one.reply.instead
        for one in outgoing
        if isinstance(one.reply, Card) and one.reply.instead
    }
    for address in before:
        NEWEST.expect(connection, at_page(address))
    for address, card in before.items():
        for newest in NEWEST.rows(connection, at_page(address)):
            if newest.card == card and '"kind":"fold"' not in newest.body:
                _GONE.write_all(connection, [{"number": newest.id}])


def _learn(connection: Connection, placed: Sequence[_Placed]) -> None:
    """Note where cards are, and of reminders that they have arrived."""
    there = [(one, number, one.reply.id) for one, number in placed if isinstance(one.reply, Card)]
    where = [
        {**at_page(one.address), "its_card": card, "new_handle": str(number)} for one, number, card in there
    ]
    if where:
        _LEARN.write_all(connection, where)
    arrived = [{"its_card": card, "new_outcome": ARRIVED} for one, _, card in there if not one.again]
    if arrived:
        _ARRIVE.write_all(connection, arrived)


_NEWER = Prepared(select(shown.c.version).where(shown.c.version > bindparam("seen")))
_COLUMNS = ("channel", "address", "card", "body", "at", "version")
_ADD = Prepared(insert(shown), _COLUMNS)
_ADD_AS = Prepared(insert(shown), ("id", *_COLUMNS))
_DRAWN = Prepared(
    select(func.nextval("shown_id_seq")).select_from(
        func.generate_series(1, bindparam("many", type_=Integer))
    )
)
_LAST_ADDED = Prepared(select(func.last_insert_rowid()))
_FOLD_NUMBER = Prepared(FOLDED.where(*HERE, shown.c.id == NUMBER))
_FOLD_CARD = Prepared(FOLDED.where(shown.c.id == LATEST.where(shown.c.card == CARD).scalar_subquery()))
_CHANGES = f"{CHANGE.verb}:"
_ALIKE = shown.c.body.like('%"kind":"fold"%'), shown.c.body.like(bindparam("line"))
_FOLD_AGAIN = Prepared(FOLDED.where(*HERE, *_ALIKE, shown.c.body != bindparam("new_body")))
_GONE = Prepared(delete(shown).where(shown.c.id == NUMBER))
_TRIM = Prepared(delete(shown).where(*HERE, shown.c.id < LATEST.offset(MOST - 1).scalar_subquery()))
_LEARN = Prepared(
    update(conversation)
    .where(
        conversation.c.channel == bindparam("its_channel"),
        conversation.c.address == bindparam("its_address"),
        conversation.c.card == CARD,
    )
    .values(handle=bindparam("new_handle"))
)
_ARRIVE = Prepared(update(nudge).where(nudge.c.card == CARD).values(outcome=bindparam("new_outcome")))

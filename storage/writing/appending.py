"""Adds to the journal, and moves the anchors along in the same transaction."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, func, insert, select, union_all

from flows.changes import AddressEnded, AddressLinked, Change, PersonMet, area_of
from storage.codec import encode_bare
from storage.database.anchors import WHOLE, anchor
from storage.database.prepared import Prepared, among
from storage.database.tables import area, journal, person, sheet
from storage.writing.chaining import Head, row_hash
from storage.writing.statements import upsert


def append(connection: Connection, changes: Iterable[tuple[Change, datetime]]) -> None:
    """Add changes in this order, each to the end of its chain. The moment is when the event came in.

    The sheets, areas and persons whose chains these are have been stored before. A chain goes on from its
    anchor, so that what somebody cut off stays missing.
    """
    listed = list(changes)
    if not listed:
        return
    heads = _heads(connection, {change.chain for change, _ in listed})
    total = heads.pop(WHOLE, Head())
    rows = []
    for change, at in listed:
        body = encode_bare(_without_address(change))
        before = heads.get(change.chain, Head())
        head = Head(before.seq + 1, row_hash(before.hash, change.chain, before.seq + 1, at, body))
        row = {"area": area_of(change), "chain": change.chain, "seq": head.seq}
        rows.append(row | {"at": at, "body": body, "hash": head.hash})
        heads[change.chain] = head
        total = total.then(head.hash)
    _ADD.write_all(connection, rows)
    moved = {change.chain: heads[change.chain] for change, _ in listed} | {WHOLE: total}
    ends = [{"chain": name, "seq": head.seq, "hash": head.hash} for name, head in moved.items()]
    upsert(connection, anchor, ends, ("chain",), ("seq", "hash"))


def expect_chains(connection: Connection, changes: Collection[Change]) -> None:
    """Say that these are added in a moment."""
    if changes:
        _ANCHORS.expect_keys(connection, {WHOLE, *(change.chain for change in changes)})


def _last_of(owner: Table) -> Select[Any]:
    """Ask for the ends of the chains of these owners: as quick for a long chain as for a short one."""
    newest = (
        select(journal.c.hash).where(journal.c.chain == owner.c.id).order_by(journal.c.seq.desc()).limit(1)
    )
    length = select(func.max(journal.c.seq)).where(journal.c.chain == owner.c.id)
    query = select(owner.c.id, length.scalar_subquery(), newest.scalar_subquery())
    return query.where(among(owner.c.id, "keys"))


_ENDS = Prepared(union_all(_last_of(sheet), _last_of(area), _last_of(person)))

_longest = select(func.max(journal.c.seq)).where(journal.c.chain == anchor.c.chain).scalar_subquery()
_ANCHORS = Prepared(
    select(anchor.c.chain, anchor.c.seq, anchor.c.hash, _longest.label("longest")).where(
        among(anchor.c.chain, "keys")
    )
)

_ADD = Prepared(insert(journal), [column.name for column in journal.c if column.name != "id"])


def _heads(connection: Connection, chains: set[str]) -> dict[str, Head]:
    """Where each chain goes on, and the total.

    An anchor that is gone or behind its chain was touched, which is no reason to lose an answer: the chain
    itself says where it ends.
    """
    rows = _ANCHORS.for_keys(connection, {WHOLE, *chains})
    heads = {row.chain: Head(row.seq, row.hash) for row in rows if row.seq >= (row.longest or 0)}
    if lost := chains - heads.keys():
        ends = _ENDS.rows(connection, {"keys": lost})
        heads |= {chain: Head(seq, text) for chain, seq, text in ends if seq is not None}
    return heads


def _without_address(change: Change) -> Change:
    if isinstance(change, PersonMet | AddressLinked | AddressEnded):
        return replace(change, address=replace(change.address, id=""))
    return change

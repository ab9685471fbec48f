"""The journal: one row per change, chained by hashes, so that a row taken out or altered shows.

It holds random ids only. What a person typed and the address of a person are left out: they stay in rows
that can be erased.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, func, insert, select, tuple_, union_all

from flows.changes import Change, PersonMet
from storage.codec import encode_bare, moment_text, quote
from storage.database.prepared import Prepared, among
from storage.database.tables import area, journal, person


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first row of a chain that does not follow from the one before."""

    chain: str
    seq: int


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the journal up to which all chains have been followed; by default the start."""

    chain: str = ""
    seq: int = 0
    hash: str = ""


@dataclass(frozen=True, slots=True)
class _Head:
    seq: int = 0
    hash: str = ""


def append(connection: Connection, changes: Iterable[tuple[Change, datetime]]) -> None:
    """Add changes in this order, each to the end of its chain. The moment is when the event came in.

    The areas and persons whose chains these are have been stored before.
    """
    listed = list(changes)
    if not listed:
        return
    heads = _heads(connection, {change.chain for change, _ in listed})
    rows = []
    for change, at in listed:
        body = encode_bare(_without_address(change))
        before = heads.get(change.chain, _Head())
        head = _Head(before.seq + 1, _hash(before.hash, change.chain, before.seq + 1, at, body))
        rows.append({"chain": change.chain, "seq": head.seq, "at": at, "body": body, "hash": head.hash})
        heads[change.chain] = head
    _ADD.write(connection, rows)


def verify(connection: Connection) -> Break | None:
    """Follow every chain from its start; the first row that does not fit, None if all do.

    A chain whose last rows were cut off still fits: compare its length with a copy kept elsewhere.
    """
    found: Break | Place | None = Place()
    while isinstance(found, Place):
        found = verify_some(connection, found)
    return found


def verify_some(connection: Connection, after: Place, most: int = 20_000) -> Break | Place | None:
    """Follow the chains for so many rows; the first that does not fit, else where to go on, if anywhere."""
    head, chain = _Head(after.seq, after.hash), after.chain
    rows = connection.execute(_BEHIND, {"after": after.chain, "number": after.seq, "most": most}).all()
    for row in rows:
        if row.chain != chain:
            head, chain = _Head(), row.chain
        expected = _hash(head.hash, row.chain, head.seq + 1, row.at, row.body)
        if row.seq != head.seq + 1 or row.hash != expected:
            return Break(chain=row.chain, seq=row.seq)
        head = _Head(row.seq, row.hash)
    return Place(chain, head.seq, head.hash) if len(rows) == most else None


_BEHIND = (
    select(journal)
    .where(tuple_(journal.c.chain, journal.c.seq) > tuple_(bindparam("after"), bindparam("number")))
    .order_by(journal.c.chain, journal.c.seq)
    .limit(bindparam("most"))
)


def _last_of(owner: Table) -> Select[Any]:
    """Ask for the end of the chain of each area or person: as quick for a long chain as for a short one."""
    newest = (
        select(journal.c.hash).where(journal.c.chain == owner.c.id).order_by(journal.c.seq.desc()).limit(1)
    )
    length = select(func.max(journal.c.seq)).where(journal.c.chain == owner.c.id)
    query = select(owner.c.id, length.scalar_subquery(), newest.scalar_subquery())
    return query.where(among(owner.c.id, "keys"))


_HEADS = Prepared(union_all(_last_of(area), _last_of(person)))

_ADD = Prepared(insert(journal), journal.c.keys())


def _heads(connection: Connection, chains: set[str]) -> dict[str, _Head]:
    rows = _HEADS.rows(connection, {"keys": chains})
    return {chain: _Head(seq, text) for chain, seq, text in rows if seq is not None}


def _hash(before: str, chain: str, seq: int, at: datetime, body: str) -> str:
    row = f'{{"at":"{moment_text(at)}","body":{body},"chain":{quote(chain)},"seq":{seq}}}'
    return hashlib.sha256((before + row).encode()).hexdigest()


def _without_address(change: Change) -> Change:
    if isinstance(change, PersonMet):
        return replace(change, address=replace(change.address, id=""))
    return change

"""The journal: one row per change, chained by hashes, so that a row taken out or altered shows.

Each sheet, area and person has a chain. A sheet's needs nothing of its area's, so that those who answer for
different teams never wait for each other; the area's names the sheet, so that its chain can't vanish unseen.

The journal holds random ids only. What a person typed and the address of a person are left out: they stay in
rows that can be erased.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, Table, func, insert, select, union_all

from flows.changes import Change, OfSheet, PersonMet, SheetFitted, SheetsChained, SheetStarted, area_of
from storage.codec import CannotDecode, decode_change, encode_bare, moment_text, quote
from storage.database.prepared import Prepared, among
from storage.database.tables import answer, area, journal, person, sheet


class Flaw(StrEnum):
    """What is wrong with a chain at a row."""

    BROKEN = "it does not follow from the one before"
    CUT = "rows behind it are missing"
    UNNAMED = "no area's chain names this chain of a sheet"
    MISPLACED = (
        "it changes a sheet and is in the area's chain, and nothing behind it says that this was so then"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first row of a chain with which something is wrong; 0 for one that has no rows and should."""

    chain: str
    seq: int
    flaw: Flaw = Flaw.BROKEN


@dataclass(frozen=True, slots=True)
class _Head:
    seq: int = 0
    hash: str = ""


def append(connection: Connection, changes: Iterable[tuple[Change, datetime]]) -> None:
    """Add changes in this order, each to the end of its chain. The moment is when the event came in.

    The sheets, areas and persons whose chains these are have been stored before.
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
        row = {"area": area_of(change), "chain": change.chain, "seq": head.seq}
        rows.append(row | {"at": at, "body": body, "hash": head.hash})
        heads[change.chain] = head
    _ADD.write(connection, rows)


def verify(connection: Connection) -> Break | None:
    """Follow every chain from its start; the first thing that is wrong, None if all is well.

    A chain whose last rows were cut off shows only by what the tables hold of a sheet that it does not tell:
    compare its length with a copy kept elsewhere.
    """
    head, chain, told = _Head(), None, _Told()
    for row in connection.execute(_ALL):
        if row.chain != chain:
            head, chain = _Head(), row.chain
        expected = _hash(head.hash, row.chain, head.seq + 1, row.at, row.body)
        if row.seq != head.seq + 1 or row.hash != expected or not told.takes(row):
            return Break(chain=row.chain, seq=row.seq)
        head = _Head(row.seq, row.hash)
    return told.flaw(connection)


class _Told:
    """What all chains together say of sheets: which there are, and where and when they were changed."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._lengths: dict[str, int] = {}
        self._newest: dict[str, datetime] = {}
        self._early: dict[str, int] = {}

    def takes(self, row: Any) -> bool:
        """Take in a row of the journal; false if it is filed under another area or chain than it says."""
        try:
            change = decode_change(row.body)
        except CannotDecode:
            # of another version; its hash holds, and what it says can't be known
            return True
        if isinstance(change, OfSheet):
            self._take_sheet(change, row)
        elif isinstance(change, SheetStarted):
            self._named.add(change.sheet)
        elif isinstance(change, SheetsChained):
            self._named.update(change.sheets)
            self._early.pop(row.chain, None)
        return bool(row.area == area_of(change) and row.chain == change.chain)

    def _take_sheet(self, change: OfSheet, row: Any) -> None:
        if row.chain == change.sheet:
            self._lengths[change.sheet] = row.seq
        else:
            self._early.setdefault(row.chain, row.seq)
        if not isinstance(change, SheetFitted):
            self._newest[change.sheet] = max(change.at, self._newest.get(change.sheet, change.at))

    def flaw(self, connection: Connection) -> Break | None:
        """What is wrong with the chains of sheets, now that all are known."""
        for chain, seq in self._early.items():
            return Break(chain=chain, seq=seq, flaw=Flaw.MISPLACED)
        for chain in sorted(self._lengths.keys() - self._named):
            return Break(chain=chain, seq=1, flaw=Flaw.UNNAMED)
        for row in connection.execute(_KEPT):
            kept = max((at for at in row[1:] if at), default=None)
            told = self._newest.get(row.id)
            if kept and (told is None or told < kept):
                return Break(chain=row.id, seq=self._lengths.get(row.id, 0), flaw=Flaw.CUT)
        return None


_ALL = select(journal).order_by(journal.c.chain, journal.c.seq)

_KEPT = select(
    sheet.c.id,
    sheet.c.submitted,
    sheet.c.facts_at,
    select(func.max(answer.c.at)).where(answer.c.sheet == sheet.c.id).scalar_subquery(),
).order_by(sheet.c.id)
"""Sheets with the moments of what the tables hold of them."""


def _last_of(owner: Table) -> Select[Any]:
    """Ask for the ends of the chains of these owners: as quick for a long chain as for a short one."""
    newest = (
        select(journal.c.hash).where(journal.c.chain == owner.c.id).order_by(journal.c.seq.desc()).limit(1)
    )
    length = select(func.max(journal.c.seq)).where(journal.c.chain == owner.c.id)
    query = select(owner.c.id, length.scalar_subquery(), newest.scalar_subquery())
    return query.where(among(owner.c.id, "keys"))


_HEADS = Prepared(union_all(_last_of(sheet), _last_of(area), _last_of(person)))

_ADD = Prepared(insert(journal), [column.name for column in journal.c if column.name != "id"])


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

"""The journal: one row per change, chained by hashes, so that a row taken out or altered shows.

Each sheet, area and person has a chain. A sheet's needs nothing of its area's, so that those who answer for
different teams never wait for each other; the area's names the sheet, so that its chain can't vanish unseen.
Anchors beside the journal say where each chain ends, and a total runs through all rows in their order.
Of rows that were deleted with what they were about, number and hash are left, and gravestones count them.

The journal holds random ids only. What a person typed and the address of a person are left out: they stay in
rows that can be erased.

Here it is followed, in bites: functions of a connection that only reads, each a transaction of its own.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, Null, bindparam, func, select, union, union_all

from flows.changes import (
    AgreementsFound,
    Change,
    Erased,
    OfSheet,
    SheetsChained,
    SheetStarted,
    area_of,
)
from flows.keeping import OF_AREAS, OF_ROUNDS
from storage.codec import CannotDecode, decode_change
from storage.database.anchors import WHOLE, anchor
from storage.database.prepared import Prepared, among
from storage.database.retained import buried
from storage.database.tables import area, journal, round_, sheet
from storage.writing.chaining import Head, fingerprint, row_hash
from storage.writing.ends import ENDS
from storage.writing.replaying import State, held_of

BITE = 5_000
"""About how many rows are read in one transaction; a chain is read whole."""


class Flaw(StrEnum):
    """What is wrong with a chain at a row."""

    BROKEN = "it does not follow from the one before"
    CUT = "rows behind it are missing"
    EMPTIED = "there are anchors and not one row"
    UNANCHORED = "it is not behind the anchor, which says where the chain ended"
    OTHER_END = "it is the last one and not the one that was anchored"
    UNNAMED = "no area's chain names this chain of a sheet"
    MISPLACED = (
        "it changes a sheet and is in the area's chain, and nothing behind it says that this was so then"
    )
    GONE = "the tables do not hold the sheet that the chain is about"
    EDITED = "the tables hold another rating, or none, or one too many"
    RETURNED = "the tables say otherwise whether and when the sheet was returned"
    KEPT = "the tables hold another version of what was released and then corrected"
    WHOSE = "the tables give the sheet to another team or round"
    STAGE = "the tables say otherwise how far the round is"
    NUMBER = "there are not as many rows as were written"
    TOTAL = "all rows in their order do not give the total that was kept"
    BURIED = "no gravestone says that so many of its rows were deleted, up to this one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Something that is wrong with a chain, at a row; 0 for one that has no rows and should.

    `subject` and `item` say where the tables differ: a sheet or a round.
    """

    chain: str
    seq: int
    flaw: Flaw = Flaw.BROKEN
    subject: str = ""
    item: str = ""


def verify(connection: Connection) -> Break | None:
    """Follow every chain from its start, and hold all against the tables; None if all is well.

    What this can't see is a history that somebody wrote anew as a whole: that takes a fingerprint.
    """
    following = Following()
    following.begin(connection)
    while not following.breaks and following.bite(connection):
        pass
    adding = Adding()
    while not following.breaks and adding.bite(connection):
        pass
    return next(iter((*following.breaks, *adding.breaks)), None)


class Following:
    """Follows the chains, some in each bite; those that are as `known` digests say are left out.

    `breaks` are what was found, `digests` what to know the next time. `rows` counts the rows that were read,
    `chains` all chains, `skipped` those that were left out, `unread` those with rows of another version,
    which can't be held against the tables. `deleting` are the areas and rounds of which a part was gone
    already at the beginning, or went meanwhile: what is left of them is held against the gravestones.
    """

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        self.breaks: list[Break] = []
        self.digests: dict[str, str] = {}
        self.rows = self.chains = self.skipped = self.unread = 0
        self._known = known or {}
        self._are = self._were = 0
        self._left: list[tuple[str, int]] = []
        self._named: set[str] = set()
        self._of_sheets: set[str] = set()
        self._ended: set[str] = set()
        self.deleting: set[str] = set()
        self._last = 0

    def begin(self, connection: Connection) -> None:
        """Find the chains that there are or should be, and what has ended of them."""
        lengths = {row.chain: row.seq for row in connection.execute(_ANCHORED)}
        if lengths and connection.scalar(_ANY) is None:
            self.breaks.append(Break(chain=WHOLE, seq=lengths.pop(WHOLE, 0), flaw=Flaw.EMPTIED))
            return
        self._are, self._were = connection.execute(_COUNT).scalar_one(), lengths.pop(WHOLE, 0)
        self._read_graves(connection)
        chains = {*connection.scalars(_CHAINS), *lengths}
        self._left = sorted(((chain, lengths.get(chain, 0)) for chain in chains), reverse=True)
        self.chains = len(chains)

    def _read_graves(self, connection: Connection) -> None:
        """Hold the rows that were deleted against the gravestones."""
        said, lasts = Counter[str](), dict[str, set[str]]()
        for change in _stones(connection.scalars(_STONES)):
            self._end(change)
            for grave in change.graves:
                said[grave.chain] += grave.rows
                lasts.setdefault(grave.chain, set()).add(grave.last)
        self.deleting &= {*connection.scalars(_THERE)}
        self._last = connection.execute(_NEWEST).scalar_one() or 0
        there = {row.chain: row for row in connection.execute(_GRAVES)}
        for chain in sorted({*said, *there}):
            many, last = (there[chain].many, there[chain].last) if chain in there else (0, 0)
            hashes = {*connection.scalars(_BURIED_HASHES, {"key": chain})} if lasts.get(chain) else set()
            if many != said[chain] or not lasts[chain] <= hashes:
                self.breaks.append(Break(chain=chain, seq=last, flaw=Flaw.BURIED))
        self._ended |= {*there}

    def _read_new_graves(self, connection: Connection) -> None:
        """Know what was deleted since the last look, for the chains that are read at this moment."""
        for change in _stones(connection.scalars(_NEW_STONES, {"last": self._last})):
            self._end(change)
            self._ended |= {grave.chain for grave in change.graves}
        self._last = connection.execute(_NEWEST).scalar_one() or 0

    def _end(self, stone: Erased) -> None:
        """Know what is gone, or half gone; of a round whose words alone went the levels are still there."""
        if stone.rule in OF_AREAS | OF_ROUNDS:
            self._ended |= {stone.subject, stone.part}
            self.deleting.add(stone.subject)

    def bite(self, connection: Connection) -> bool:
        """Follow the next chains; false once there are none left."""
        if chains := self._taken():
            self._follow(connection, chains)
        if self._left:
            return True
        if not self.breaks:
            self.breaks += self._missed()
        return False

    def _missed(self) -> list[Break]:
        """What shows only by all chains together."""
        unnamed = sorted(self._of_sheets - self._named - self._ended) if not self.skipped else ()
        found = [Break(chain=chain, seq=1, flaw=Flaw.UNNAMED) for chain in unnamed]
        if not found and self._are != self._were:
            found.append(Break(chain=WHOLE, seq=self._are, flaw=Flaw.NUMBER))
        return found

    def _taken(self) -> list[str]:
        taken, size = list[str](), 0
        while self._left and size < BITE:
            chain, length = self._left.pop()
            taken.append(chain)
            # even one without rows takes its time
            size += length + 10
        return taken

    def _follow(self, connection: Connection, chains: Sequence[str]) -> None:
        """Follow these chains as they are at one moment."""
        self._read_new_graves(connection)
        held = held_of(connection, chains)
        anchors = {row.chain: Head(row.seq, row.hash) for row in _ANCHORS.rows(connection, {"keys": chains})}
        ends = {row.chain: tuple(row) for row in ENDS.rows(connection, {"keys": chains})}
        for chain in chains:
            self.digests[chain] = held[chain].digest(anchors.get(chain), ends.get(chain))
        wanted = [chain for chain in chains if self._known.get(chain) != self.digests[chain]]
        self.skipped += len(chains) - len(wanted)
        rows = dict[str, list[Any]]()
        for row in _ROWS.rows(connection, {"keys": wanted}):
            rows.setdefault(row.chain, []).append(row)
        for row in _BURIED_ROWS.rows(connection, {"keys": wanted}) if self._ended else ():
            rows.setdefault(row.chain, []).append(row)
        for chain in wanted:
            rows.get(chain, []).sort(key=lambda row: row.seq)
            followed = _Chain(chain, self._ended)
            self.breaks += followed.flaws(rows.get(chain, ()), held[chain], anchors.get(chain))
            self.rows += followed.head.seq
            self.unread += not followed.is_read
            self._named |= followed.named
            if followed.is_of_sheet:
                self._of_sheets.add(chain)


class _Chain:
    """One chain as it is followed: where it has got to, and what it says.

    `named` are the sheets that it says there are, `early` is the first row that is about one and not in its
    chain. `ended` are the areas, rounds and chains of which rows were deleted.
    """

    def __init__(self, name: str, ended: AbstractSet[str] = frozenset()) -> None:
        self.name = name
        self._ended = ended
        self.head = Head()
        self.named: set[str] = set()
        self.is_read = True
        self.is_of_sheet = False
        self._early = 0
        self._said = State()

    def flaws(self, rows: Sequence[Any], held: State, anchored: Head | None) -> list[Break]:
        """What is wrong: with its rows, else with its end, else with what the tables hold."""
        for row in rows:
            if not self._takes(row):
                return [Break(chain=self.name, seq=row.seq)]
        if flaw := self._at_its_end(held, anchored):
            return [Break(chain=self.name, seq=self.head.seq, flaw=flaw)]
        if self._early:
            return [Break(chain=self.name, seq=self._early, flaw=Flaw.MISPLACED)]
        return self._against(held) if self.is_read else []

    def _takes(self, row: Any) -> bool:
        """Take in the next row; false if it does not follow, or is filed under another area or chain."""
        if row.body is None:
            # of a row that was deleted only this is left; the next one, and the anchor, follow from it
            self.head, follows = Head(row.seq, row.hash), row.seq == self.head.seq + 1
            return bool(follows)
        expected = row_hash(self.head.hash, self.name, self.head.seq + 1, row.at, row.body)
        if row.seq != self.head.seq + 1 or row.hash != expected:
            return False
        self.head = Head(row.seq, row.hash)
        try:
            change = decode_change(row.body)
        except CannotDecode:
            # of another version; its hash holds, and what it says can't be known
            self.is_read = False
            return True
        self._take(change, row.seq)
        return bool(row.area == area_of(change) and self.name == change.chain)

    def _take(self, change: Change, seq: int) -> None:
        self._said.take(change)
        if isinstance(change, OfSheet):
            self.is_of_sheet |= change.sheet == self.name
            self._early = self._early or (0 if change.sheet == self.name else seq)
        elif isinstance(change, SheetStarted):
            self.named.add(change.sheet)
        elif isinstance(change, SheetsChained | AgreementsFound):
            self.named.update(change.sheets)
            if isinstance(change, SheetsChained):
                self._early = 0

    def _at_its_end(self, held: State, anchored: Head | None) -> Flaw | None:
        if anchored is None:
            if self.head.seq:
                return Flaw.UNANCHORED
            return Flaw.CUT if held.owed else None
        if anchored.seq != self.head.seq:
            return Flaw.CUT if anchored.seq > self.head.seq else Flaw.UNANCHORED
        return None if anchored == self.head else Flaw.OTHER_END

    def _against(self, held: State) -> list[Break]:
        """Where the tables hold something else than the chain says."""
        self._said.excuse(self._ended)
        said = self._said
        if (said.ratings or said.submitted or said.stages) and not held.there:
            return [Break(chain=self.name, seq=self.head.seq, flaw=Flaw.GONE)]
        of = ((Flaw.KEPT, said.altered), (Flaw.WHOSE, said.moved), (Flaw.STAGE, said.staged))
        altered = [
            Break(chain=self.name, seq=self.head.seq, flaw=flaw, subject=one)
            for flaw, differing in of
            for one in differing(held)
        ]
        return altered + [
            Break(
                chain=self.name,
                seq=self.head.seq,
                flaw=Flaw.EDITED if item else Flaw.RETURNED,
                subject=subject,
                item=item,
            )
            for subject, item in said.differing(held)
        ]


class Adding:
    """Adds up all rows in the order they were written, and looks for a fingerprint on the way.

    `found` is where that is: how many rows there were then, and when the last came in; None while it isn't.
    `total` are the rows so far.
    """

    def __init__(self, wanted: str = "") -> None:
        self.breaks: list[Break] = []
        self.total = Head()
        self.found: tuple[int, datetime | None] | None = None
        self._wanted = wanted
        self._last = 0
        self._look(None)

    def bite(self, connection: Connection) -> bool:
        """Add the next rows; false once there are none left."""
        rows = _HASHES.rows(connection, {"last": self._last, "many": BITE})
        for row in rows:
            self.total = self.total.then(row.hash)
            self._last = row.id
            if self._wanted and self.found is None:
                self._look(row.at)
        if len(rows) == BITE:
            return True
        kept = _ANCHORS.rows(connection, {"keys": [WHOLE]})
        if self.total != (Head(kept[0].seq, kept[0].hash) if kept else Head()):
            self.breaks.append(Break(chain=WHOLE, seq=self.total.seq, flaw=Flaw.TOTAL))
        return False

    def _look(self, at: datetime | None) -> None:
        if self._wanted and fingerprint(self.total) == self._wanted:
            self.found = (self.total.seq, at)


def _stones(bodies: Iterable[str]) -> Iterator[Erased]:
    """The gravestones among these rows."""
    for body in bodies:
        with suppress(CannotDecode):
            change = decode_change(body)
            if isinstance(change, Erased):
                yield change


_ANY = select(journal.c.id).limit(1)
_COUNT = select(
    select(func.count()).select_from(journal).scalar_subquery()
    + select(func.count()).select_from(buried).scalar_subquery()
)
_STONES = select(journal.c.body).where(journal.c.area.is_(None), journal.c.body.contains('"erased"'))
_NEW_STONES = select(journal.c.body).where(
    journal.c.id > bindparam("last", type_=Integer), journal.c.body.contains('"erased"')
)
_NEWEST = select(func.max(journal.c.id))
_THERE = union(select(area.c.id), select(round_.c.id))
_GRAVES = select(buried.c.chain, func.count().label("many"), func.max(buried.c.seq).label("last")).group_by(
    buried.c.chain
)
_BURIED_HASHES = select(buried.c.hash).where(buried.c.chain == bindparam("key"))
_ANCHORED = select(anchor.c.chain, anchor.c.seq)
_CHAINS = union(select(journal.c.chain), select(area.c.id), select(sheet.c.id))
_ANCHORS = Prepared(select(anchor).where(among(anchor.c.chain, "keys")))
_ROWS = Prepared(
    select(journal).where(among(journal.c.chain, "keys")).order_by(journal.c.chain, journal.c.seq)
)
_BURIED_ROWS = Prepared(
    select(
        buried.c.chain,
        buried.c.seq,
        buried.c.hash,
        Null().label("at"),
        Null().label("body"),
        Null().label("area"),
    ).where(among(buried.c.chain, "keys"))
)
_LAST: BindParameter[int] = bindparam("last", type_=Integer)
_HASHES = Prepared(
    union_all(
        select(journal.c.id, journal.c.at, journal.c.hash).where(journal.c.id > _LAST),
        select(buried.c.id, Null().label("at"), buried.c.hash).where(buried.c.id > _LAST),
    )
    .order_by("id")
    .limit(bindparam("many", type_=Integer))
)

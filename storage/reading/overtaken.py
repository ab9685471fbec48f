"""Reads what others have answered since a person last saw a sheet, and what of it was the person's own."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from flows.changes import RatingGiven
from flows.rounds import Answer, Rating
from storage.codec import CannotDecode, decode_change, quote
from storage.database import tables
from storage.database.prepared import Prepared, among


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody, by their memberships, who last saw a sheet at a moment."""

    sheet: str
    at: datetime
    own: frozenset[str]

    def touched(self, answers: Mapping[str, Answer]) -> frozenset[str]:
        """The items that others have answered since, or added something to."""
        return frozenset(
            a.item for a in answers.values() if a.rating and a.at > self.at and a.by not in self.own
        )


@dataclass(frozen=True, slots=True)
class Since:
    """Of the items that others touched: the ratings that were the person's own, and what is answered anew."""

    own: Mapping[str, Rating]
    answered: frozenset[str]


NOTHING = Since(own={}, answered=frozenset())


def expect_since(connection: Connection, wanted: Mapping[Looked, Collection[str]]) -> None:
    """Say that this is read in a moment."""
    _NEWEST_FIRST.expect_keys(connection, {looked.sheet for looked in wanted})


def load_since(connection: Connection, wanted: Mapping[Looked, Collection[str]]) -> Mapping[Looked, Since]:
    """What came of these items since the person last saw the sheet.

    The journal has it; it is only asked where somebody else has touched one since.
    """
    chains: defaultdict[str, list[Any]] = defaultdict(list)
    for row in _NEWEST_FIRST.for_keys(connection, {looked.sheet for looked in wanted}):
        chains[row.chain].append(row)
    return {looked: _since(looked, items, chains[looked.sheet]) for looked, items in wanted.items()}


def _since(looked: Looked, items: Collection[str], rows: Collection[Any]) -> Since:
    found: dict[str, RatingGiven] = {}
    answered: set[str] = set()
    marks = {f'"item":{quote(item)}': item for item in items}
    for row in rows:
        mark = next((mark for mark in marks if mark in row.body), None)
        change = _rating_in(row.body) if mark else None
        if mark and change and change.at <= looked.at:
            found[marks.pop(mark)] = change
        elif mark and change and change.by not in looked.own:
            answered.add(marks[mark])
    own = {item: change.rating for item, change in found.items() if change.by in looked.own}
    return Since(own=own, answered=frozenset(answered))


def _rating_in(body: str) -> RatingGiven | None:
    try:
        change = decode_change(body)
    except CannotDecode:
        return None
    return change if isinstance(change, RatingGiven) else None


_NEWEST_FIRST = Prepared(
    select(tables.journal.c.chain, tables.journal.c.body)
    .where(among(tables.journal.c.chain, "keys"))
    .order_by(tables.journal.c.chain, tables.journal.c.seq.desc())
)

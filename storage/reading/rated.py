"""Reads what a person rated last on a sheet. Functions of a synchronous connection."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select

from flows.changes import RatingGiven
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import Prepared, among
from storage.database.tables import journal
from storage.kinds import KINDS


def load_rated(connection: Connection, sheets: Collection[str]) -> Mapping[str, Mapping[str, RatingGiven]]:
    """The last rating of each item, by sheet.

    The row of an answer says who touched it last, be it for its note alone; the journal says who rated.
    """
    found: defaultdict[str, dict[str, RatingGiven]] = defaultdict(dict)
    for row in _RATINGS.rows(connection, _asked(sheets)) if sheets else ():
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        if isinstance(change, RatingGiven):
            found[row.chain][change.item] = change
    return found


def expect_rated(connection: Connection, sheets: Collection[str]) -> None:
    """Say that those of these sheets are read in a moment."""
    if sheets:
        _RATINGS.expect(connection, _asked(sheets))


def own_of(rated: Mapping[str, RatingGiven], membership: str) -> Mapping[str, datetime]:
    """When this membership gave those of the ratings that are theirs, by item."""
    return {item: one.at for item, one in rated.items() if one.by == membership}


def _asked(sheets: Collection[str]) -> Mapping[str, Collection[str]]:
    return {"chains": sheets, "kinds": _KINDS}


_KINDS = [KINDS[RatingGiven]]

_RATINGS = Prepared(
    select(journal.c.chain, journal.c.body)
    .where(among(journal.c.chain, "chains"), among(func.json_extract(journal.c.body, "$.kind"), "kinds"))
    .order_by(journal.c.chain, journal.c.seq)
)

"""What a process holds while it answers beside others: locks that end with the transaction.

They are taken in one order, so that nobody waits for whom waits for them: the gate, conversations, areas and
sheets by their keys, and last the right to write. Whoever does anything else holds the gate alone.
Functions of a synchronous connection to a server.
"""

import hashlib
from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from flows.wanted import Scope
from storage.database.gate import WRITES
from storage.database.prepared import later_of
from storage.queues.inbox import LOOKED_AT, firsts_of_few

Key = tuple[str, str]
"""A conversation's channel and address, or an area and a sheet."""


class Waiting(NamedTuple):
    """A row that waits to be answered."""

    id: int
    body: str
    tries: int


def conversations(connection: Connection, keys: Collection[Key]) -> None:
    """Wait until nobody else has any of these conversations, and hold them."""
    if keys:
        later_of(connection).write(_CONVERSATIONS, [(sorted("\x1f".join(key) for key in keys),)])


def oldest(connection: Connection, limit: int) -> dict[int, Key]:
    """Hold conversations in which something waits and that nobody else has; give the first row of each.

    Those rows are to be read now: what is known of them was read before the conversation was held.
    """
    later = later_of(connection)
    expect_more(connection, LOOKED_AT[0])
    for walked in LOOKED_AT:
        found = later.rows(_AMONG_OLDEST, (walked, limit))
        if len(found) == limit or (found and found[0][-1] < walked):
            return _by_row(found)
        if not found and not are_more(connection, walked):
            return {}
    few = firsts_of_few(connection)
    return _by_row(later.rows(*((_OF_FEW, (few, limit)) if few else (_OF_ALL, (limit,)))))


def still(connection: Connection, rows: Collection[int]) -> list[Waiting]:
    """Read those of these rows that still wait, oldest first."""
    return [Waiting(*row) for row in later_of(connection).rows(_STILL, (sorted(rows),))]


def expect_more(connection: Connection, many: int) -> None:
    """Say that `are_more` is asked in a moment."""
    later_of(connection).expect(_MORE, (many,))


def are_more(connection: Connection, many: int) -> bool:
    """Whether more than so many wait to be answered."""
    return bool(later_of(connection).rows(_MORE, (many,)))


def some(connection: Connection, scopes: Sequence[Scope | None], ahead: Callable[[], None]) -> list[bool]:
    """Hold those of these scopes that nobody else has, each whole; say of each whether it is held.

    `ahead` says what is read behind it, which goes there with what holds them.

    Whole areas are waited for in their order, or those who answer beside each other there would never let
    one in. If there is nothing else the first sheet is waited for, so that somebody always goes on.
    """
    whole = sorted({scope.area for scope in scopes if scope and scope.sheet is None})
    _wait(connection, [_number("area", area) for area in whole])
    later, sheets = later_of(connection), [(one.area, one.sheet) for one in scopes if one and one.sheet]
    areas, numbers = ([_number(name, one[at]) for one in sheets] for at, name in enumerate(("area", "sheet")))
    if sheets:
        later.expect(_TRY_SHEETS, (areas, numbers))
    ahead()
    tried = iter(later.rows(_TRY_SHEETS, (areas, numbers)) if sheets else ())
    held = [scope is None or scope.sheet is None or bool(next(tried)[0]) for scope in scopes]
    if scopes and not any(held):
        first, area, sheet = min(
            (place, scope.area, scope.sheet) for place, scope in enumerate(scopes) if scope and scope.sheet
        )
        later.ask_anew()
        later.write(_WAIT_SHEET, [(_number("area", area), _number("sheet", sheet))])
        ahead()
        held[first] = True
    return held


def writing(connection: Connection) -> None:
    """Wait for the right to write: ids, chains and the total of the journal count up without a gap.

    What was asked ahead is asked anew behind it.
    """
    later_of(connection).ask_anew()
    _wait(connection, [WRITES])


def _by_row(found: Sequence[Sequence[Any]]) -> dict[int, Key]:
    return {id_: (channel, address or "") for id_, channel, address, *_ in found}


def _number(*words: str) -> int:
    """The number of a lock; that two have the same one does no harm."""
    digest = hashlib.blake2b("\0".join(words).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _wait(connection: Connection, numbers: list[int]) -> None:
    if numbers:
        later_of(connection).write(_WAIT, [(number,) for number in numbers])


_WAIT = "SELECT pg_advisory_xact_lock(%s::bigint)"
_TRY_SHEETS = """
SELECT pg_try_advisory_xact_lock_shared(area) AND pg_try_advisory_xact_lock(sheet)
FROM unnest(%s::bigint[], %s::bigint[]) WITH ORDINALITY AS one (area, sheet, place) ORDER BY place
"""
_WAIT_SHEET = "SELECT pg_advisory_xact_lock_shared(%s::bigint), pg_advisory_xact_lock(%s::bigint)"
_CONVERSATIONS = """
SELECT pg_advisory_xact_lock(number) FROM (
    SELECT DISTINCT hashtextextended(one, 0) AS number FROM unnest(%s::text[]) AS one ORDER BY number
) AS sorted
"""
_STILL = "SELECT id, body, tries FROM inbox WHERE done_at IS NULL AND id = ANY(%s::bigint[]) ORDER BY id"
_AMONG_OLDEST = """
SELECT id, channel, address, walked FROM (
    SELECT min(id) AS id, channel, address, sum(count(*)) OVER () AS walked FROM (
        SELECT id, channel, address FROM inbox WHERE done_at IS NULL ORDER BY id LIMIT %s
    ) AS oldest
    GROUP BY channel, address ORDER BY min(id)
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
"""The limit is outside: else two processes would only ever look at the same ones."""

_MORE = "SELECT 1 FROM inbox WHERE done_at IS NULL ORDER BY id OFFSET %s LIMIT 1"

_OF_FEW = """
SELECT id, channel, address FROM (
    SELECT id, channel, address FROM inbox WHERE id = ANY(%s::bigint[]) AND done_at IS NULL
    ORDER BY id OFFSET 0
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
_OF_ALL = """
SELECT id, channel, address FROM (
    SELECT min(id) AS id, channel, address FROM inbox WHERE done_at IS NULL GROUP BY channel, address
    ORDER BY min(id) OFFSET 0
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
"""Without an OFFSET the locks would be taken inside, of everything that waits."""

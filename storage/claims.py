"""What a process holds while it answers beside others: locks that end with the transaction.

They are taken in one order, so that nobody waits for whom waits for them: the gate, conversations, areas and
sheets by their keys, and last the right to write. Whoever does anything else holds the gate alone.
Functions of a synchronous connection to a server.
"""

import hashlib
from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from flows.wanted import Scope
from storage.database.gate import WRITES
from storage.queues.inbox import LOOKED_AT, firsts_of_few

Key = tuple[str, str]
"""A conversation's channel and address."""


def conversations(connection: Connection, keys: Collection[Key]) -> None:
    """Wait until nobody else has any of these conversations, and hold them."""
    if keys:
        connection.exec_driver_sql(_CONVERSATIONS, (sorted("\x1f".join(key) for key in keys),))


def oldest(connection: Connection, limit: int) -> Sequence[int]:
    """Hold conversations in which something waits and that nobody else has; give the first row of each.

    Those rows are to be read now: what is known of them was read before the conversation was held.
    """
    for walked in LOOKED_AT:
        found = connection.exec_driver_sql(_AMONG_OLDEST, (walked, limit)).all()
        if len(found) == limit or (found and found[0].walked < walked):
            return [row.id for row in found]
        if not found and not connection.exec_driver_sql(_MORE, (walked,)).first():
            return []
    few = firsts_of_few(connection)
    of_all = connection.exec_driver_sql(*((_OF_FEW, (few, limit)) if few else (_OF_ALL, (limit,))))
    return [id_ for (id_,) in of_all]


def some(connection: Connection, scopes: Sequence[Scope | None]) -> list[bool]:
    """Hold those of these scopes that nobody else has, each whole; say of each whether it is held.

    Whole areas are waited for in their order, or those who answer beside each other there would never let
    one in. If there is nothing else the first sheet is waited for, so that somebody always goes on.
    """
    for area in sorted({scope.area for scope in scopes if scope and scope.sheet is None}):
        _wait(connection, [_number("area", area)])
    held = [
        scope is None or scope.sheet is None or _try(connection, scope.area, scope.sheet) for scope in scopes
    ]
    if scopes and not any(held):
        first, area, sheet = min(
            (place, scope.area, scope.sheet) for place, scope in enumerate(scopes) if scope and scope.sheet
        )
        connection.exec_driver_sql(_WAIT_SHEET, (_number("area", area), _number("sheet", sheet)))
        held[first] = True
    return held


def writing(connection: Connection) -> None:
    """Wait for the right to write: ids, chains and the total of the journal count up without a gap."""
    _wait(connection, [WRITES])


def _number(*words: str) -> int:
    """The number of a lock; that two have the same one does no harm."""
    digest = hashlib.blake2b("\0".join(words).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _wait(connection: Connection, numbers: list[int]) -> None:
    if numbers:
        connection.exec_driver_sql(_WAIT, (numbers,))


def _try(connection: Connection, area: str, sheet: str) -> bool:
    """Hold a sheet, beside others of its area."""
    found = connection.exec_driver_sql(_TRY_SHEET, (_number("area", area), _number("sheet", sheet)))
    return bool(found.scalar_one())


_WAIT = "SELECT pg_advisory_xact_lock(one) FROM unnest(%s::bigint[]) AS one"
_TRY_SHEET = "SELECT pg_try_advisory_xact_lock_shared(%s::bigint) AND pg_try_advisory_xact_lock(%s::bigint)"
_WAIT_SHEET = "SELECT pg_advisory_xact_lock_shared(%s::bigint), pg_advisory_xact_lock(%s::bigint)"
_CONVERSATIONS = """
SELECT pg_advisory_xact_lock(number) FROM (
    SELECT DISTINCT hashtextextended(one, 0) AS number FROM unnest(%s::text[]) AS one ORDER BY number
) AS sorted
"""
_AMONG_OLDEST = """
SELECT id, walked FROM (
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
SELECT id FROM (
    SELECT id, channel, address FROM inbox WHERE id = ANY(%s::bigint[]) AND done_at IS NULL
    ORDER BY id OFFSET 0
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
_OF_ALL = """
SELECT id FROM (
    SELECT min(id) AS id, channel, address FROM inbox WHERE done_at IS NULL GROUP BY channel, address
    ORDER BY min(id) OFFSET 0
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
"""Without an OFFSET the locks would be taken inside, of everything that waits."""

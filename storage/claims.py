"""What a process holds while it answers beside others: locks that end with the transaction.

They are taken in one order, so that nobody waits for whom waits for them: the gate, conversations, areas and
sheets by their keys, and last the right to write. Whoever does anything else holds the gate alone.
Functions of a synchronous connection to a server.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection

from flows.wanted import Scope
from storage.database.gate import WRITES

Key = tuple[str, str]
"""A conversation's channel and address, or an area and a sheet."""


def conversations(connection: Connection, keys: Collection[Key]) -> None:
    """Wait until nobody else has any of these conversations, and hold them."""
    if keys:
        connection.exec_driver_sql(_CONVERSATIONS, (sorted("\x1f".join(key) for key in keys),))


def oldest(connection: Connection, limit: int) -> Sequence[int]:
    """Hold conversations in which something waits and that nobody else has; give the first row of each.

    Those rows are to be read now: what is known of them was read before the conversation was held.
    """
    found = connection.exec_driver_sql(_OLDEST, (limit,))
    return [id_ for (id_,) in found]


def some(connection: Connection, scopes: Sequence[Scope | None]) -> list[bool]:
    """Hold those of these scopes that nobody else has, each whole; say of each whether it is held.

    Whole areas are waited for in their order, or those who answer beside each other there would never let
    one in. If there is nothing else the first sheet is waited for, so that somebody always goes on.
    """
    for area in sorted({scope.area for scope in scopes if scope and scope.sheet is None}):
        _wait(connection, [_number("area", area)])
    tried = _try(connection, [(scope.area, scope.sheet) for scope in scopes if scope and scope.sheet])
    held = [scope is None or scope.sheet is None or next(tried) for scope in scopes]
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


def _try(connection: Connection, sheets: Sequence[Key]) -> Iterator[bool]:
    """Hold each of these sheets that nobody has, beside others of its area; give for each whether it is."""
    if not sheets:
        return iter(())
    areas = [_number("area", area) for area, _ in sheets]
    given = (areas, [_number("sheet", sheet) for _, sheet in sheets])
    found = connection.exec_driver_sql(_TRY_SHEETS, given)
    held: dict[int, bool] = {place: is_held for place, is_held in found}  # noqa: C416 – a row is no pair to the type checker
    return (held[place] for place in range(1, len(sheets) + 1))


_WAIT = "SELECT pg_advisory_xact_lock(one) FROM unnest(%s::bigint[]) AS one"
_TRY_SHEETS = """
SELECT place, pg_try_advisory_xact_lock_shared(area) AND pg_try_advisory_xact_lock(sheet)
FROM unnest(%s::bigint[], %s::bigint[]) WITH ORDINALITY AS asked (area, sheet, place)
"""
_WAIT_SHEET = "SELECT pg_advisory_xact_lock_shared(%s::bigint), pg_advisory_xact_lock(%s::bigint)"
_CONVERSATIONS = """
SELECT pg_advisory_xact_lock(number) FROM (
    SELECT DISTINCT hashtextextended(one, 0) AS number FROM unnest(%s::text[]) AS one ORDER BY number
) AS sorted
"""
_OLDEST = """
SELECT id FROM (
    SELECT min(id) AS id, channel, address FROM inbox WHERE done_at IS NULL GROUP BY channel, address
    ORDER BY min(id)
) AS waiting
WHERE pg_try_advisory_xact_lock(hashtextextended(channel || chr(31) || address, 0))
LIMIT %s
"""
"""The limit is outside: else two processes would only ever look at the same ones."""

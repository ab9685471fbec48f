"""What events may change, looked up from what they name: one query a kind for the whole batch."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from flows.view import Conversation
from flows.wanted import Reach, Scope
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.boards import areas_of_rounds


def find_scopes(
    connection: Connection, reached: Sequence[Reach], talks: Sequence[Conversation]
) -> list[Scope | None]:
    """The scope of each event, in their order; None where it changes nothing that others share.

    A sheet or an invitation that does not exist has none.
    """
    locks = [one.lock for one in reached]
    sheets = {lock.sheet for lock in locks if lock and lock.sheet}
    areas = {lock.area for lock in locks if lock and lock.area}
    given = {talk.invited for lock, talk in zip(locks, talks, strict=True) if lock and lock.invitation}
    of_sheets = dict(_pairs(connection, _OF_SHEETS, sheets))
    of_rounds = areas_of_rounds(connection, areas)
    of_invitations = dict(_pairs(connection, _OF_INVITATIONS, given - {None}))
    of_invitations |= dict(_pairs(connection, _OF_LINKS, given - {None}))
    of_codes = dict(
        _pairs(connection, _OF_CODES, {digest for lock in locks if lock for digest in lock.digests})
    )
    found: list[Scope | None] = []
    for lock, talk in zip(locks, talks, strict=True):
        if lock is None:
            area = None
        elif lock.sheet:
            area = of_sheets.get(lock.sheet)
        elif lock.area:
            area = of_rounds.get(lock.area, lock.area)
        elif lock.digests:
            area = next((of_codes[digest] for digest in lock.digests if digest in of_codes), None)
        else:
            area = of_invitations.get(talk.invited or "")
        found.append(Scope(area=area, sheet=lock.sheet) if lock and area else None)
    return found


def _pairs(
    connection: Connection, statement: Prepared, keys: Collection[str | None]
) -> Sequence[tuple[str, str]]:
    """Ids with their areas; for no ids, nothing without asking."""
    return [(id_, area) for id_, area in statement.for_keys(connection, keys)]


_OF_SHEETS = Prepared(
    select(tables.sheet.c.id, tables.team.c.area)
    .join_from(tables.sheet, tables.team, tables.sheet.c.team == tables.team.c.id)
    .where(among(tables.sheet.c.id, "keys"))
)
_OF_CODES = Prepared(
    select(tables.invitation.c.digest, tables.invitation.c.area).where(
        among(tables.invitation.c.digest, "keys")
    )
)
_OF_INVITATIONS = Prepared(
    select(tables.invitation.c.id, tables.invitation.c.area).where(among(tables.invitation.c.id, "keys"))
)
_OF_LINKS = Prepared(
    select(tables.approval.c.id, tables.team.c.area)
    .join_from(tables.approval, tables.sheet, tables.approval.c.sheet == tables.sheet.c.id)
    .join(tables.team, tables.sheet.c.team == tables.team.c.id)
    .where(among(tables.approval.c.id, "keys"))
)


def free(scopes: Sequence[Scope | None], answers: Collection[int] = ()) -> list[int]:
    """The places of those that may go together: in order, the first of each scope.

    With the first go those behind it where all of these places are among `answers`. What may change a whole
    area goes alone in it, and nothing of that area overtakes it.
    """
    closed: set[str] = set()
    busy: set[str] = set()
    taken: set[Scope] = set()
    alone: set[Scope] = set()
    chosen = []
    for place, scope in enumerate(scopes):
        if scope is not None:
            if place not in answers:
                # nothing behind it overtakes it
                alone.add(scope)
            if scope.area in closed or (scope in taken and scope in alone):
                continue
            if scope.sheet is None:
                closed.add(scope.area)
                if scope.area in busy:
                    continue
            busy.add(scope.area)
            taken.add(scope)
        chosen.append(place)
    return chosen

"""What a round settles about its items: agreed ratings, dissent from them, the scrutineer's challenges."""

from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, update

from flows.changes import AgreementWithdrawn, DissentKept, ItemChallenged, RatingAgreed
from storage.database import tables
from storage.writing.facts import Row
from storage.writing.statements import NoSuchRow, upsert

Settling: TypeAlias = RatingAgreed | DissentKept | AgreementWithdrawn | ItemChallenged

_AGREED = ("level", "reason", "dissent", "present", "by", "at")
_CHALLENGE = ("round", "item", "level", "note", "by", "at")

_DISSENT = (
    update(tables.agreed)
    .where(tables.agreed.c.round == bindparam("of"), tables.agreed.c.item == bindparam("about"))
    .values(dissent=bindparam("text", type_=tables.agreed.c.dissent.type))
)


class Settled:
    """Gathers these changes in the order they happened; what is later wins."""

    def __init__(self) -> None:
        self._agreed: dict[tuple[str, str], Row] = {}
        self._dissents: list[Row] = []
        self._challenges: dict[tuple[str, str], Row] = {}

    def take(self, change: Settling) -> None:
        """Take in one; a dissent from what was agreed before goes with that."""
        about = change.round, change.item
        match change:
            case ItemChallenged():
                self._challenges[about] = {name: getattr(change, name) for name in _CHALLENGE}
            case RatingAgreed():
                names = ("round", "item", *_AGREED)
                row = {name: getattr(change, name) for name in names if name != "dissent"}
                row |= dict(zip(("by", "at"), change.recorded, strict=True))
                self._agreed[about] = row | {"dissent": ""}
            case AgreementWithdrawn():
                self._agreed[about] = {}
            case DissentKept() if agreed := self._agreed.get(about):
                agreed["dissent"] = change.text
            case DissentKept():
                # from what may have been agreed long ago
                self._dissents.append({"of": change.round, "about": change.item, "text": change.text})

    def write(self, connection: Connection) -> None:
        """Write all of it; raise NoSuchRow for a dissent from nothing."""
        for round_, item in (key for key, row in self._agreed.items() if not row):
            withdrawn = tables.agreed.c.round == round_, tables.agreed.c.item == item
            connection.execute(delete(tables.agreed).where(*withdrawn))
        agreed = [row for row in self._agreed.values() if row]
        upsert(connection, tables.agreed, agreed, ("round", "item"), _AGREED)
        for row in self._dissents:
            if connection.execute(_DISSENT, row).rowcount != 1:
                raise NoSuchRow(tables.agreed.name)
        upsert(connection, tables.challenge, self._challenges.values(), ("round", "item"), _CHALLENGE[2:])

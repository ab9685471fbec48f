"""What was said about answers: each change sets its own columns and leaves the others as they are."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, TypeAlias, assert_never

from sqlalchemy import Connection

from flows.changes import BackingsNamed, EvidencePlaced, NoteWritten, RatingGiven
from storage.database import tables
from storage.writing.facts import Row
from storage.writing.rows import rating_row
from storage.writing.statements import upsert

Said: TypeAlias = RatingGiven | NoteWritten | BackingsNamed | EvidencePlaced

_UNSAID: Mapping[str, Any] = {
    "level": None,
    "other": None,
    "reason": None,
    "note": None,
    "backings": frozenset(),
    "kept": None,
}


class Answers:
    """Gathers these changes in the order they happened; of each column what is later wins."""

    def __init__(self) -> None:
        self._said: dict[tuple[str, str], Row] = {}
        self._by: defaultdict[str, set[str]] = defaultdict(set)

    @property
    def sheets(self) -> set[str]:
        """The sheets with an answer that something was said about."""
        return {sheet for sheet, _ in self._said}

    @property
    def in_one_go(self) -> bool:
        """Whether several answered on one of them."""
        return any(len(by) > 1 for by in self._by.values())

    def take(self, change: Said) -> None:
        """Take in one."""
        said = self._said.setdefault((change.sheet, change.item), {})
        said.update(_columns(change), by=change.by, at=change.at)
        self._by[change.sheet].add(change.by)

    def write(self, connection: Connection) -> None:
        """Set only what was said: a rating leaves the note in place, and the other way round."""
        groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for (sheet, item), said in self._said.items():
            row = {"sheet": sheet, "item": item, **_UNSAID, **said}
            groups[tuple(sorted(said))].append(row)
        for columns, rows in groups.items():
            upsert(connection, tables.answer, rows, ("sheet", "item"), columns)


def _columns(change: Said) -> Row:
    match change:
        case RatingGiven():
            return rating_row(change.rating)
        case NoteWritten():
            return {"note": change.text or None}
        case BackingsNamed():
            return {"backings": change.backings}
        case EvidencePlaced():
            return {"kept": change.text or None}
        case _:
            assert_never(change)

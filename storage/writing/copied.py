"""Whose a text is that was taken over: the same words in the same place are theirs who wrote them first.

A note is taken over from the round before, a reason is put back by a correction. Functions of a synchronous
connection.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, select

from storage.database.corrections import correction, kept_agreed
from storage.database.prepared import among
from storage.database.tables import agreed, answer, round_, sheet
from storage.writing.authors import Text, authors_of

_Place: TypeAlias = tuple[str, ...]
"""Where a text can be taken over: which kind it is, of which team or round, on which item."""


def writers_of(connection: Connection, areas: Collection[str]) -> dict[Text, frozenset[str]]:
    """The memberships whose each text of these areas is.

    Who takes a note over has written it as well. A reason that was put back is not theirs who did that.
    """
    authors = authors_of(connection, areas)
    writers = {text: frozenset({by}) for text, by in authors.items()}
    first = dict[tuple[_Place, str], str]()
    for text, place, words in _taken_over(connection, areas):
        by = authors.get(text)
        if by is not None and words:
            original = first.setdefault((place, words), by)
            also = writers[text] if text[0].startswith("answer.") else frozenset[str]()
            writers[text] = also | {original}
    return writers


def _taken_over(connection: Connection, areas: Collection[str]) -> Iterator[tuple[Text, _Place, str]]:
    """Every text that may have been taken over, with its place and its words, the oldest first."""
    for query, columns in _QUERIES:
        for row in connection.execute(query, {"areas": list(areas)}):
            for name, column in columns.items():
                yield (column, row.key, row.item), (name, row.of, row.item), getattr(row, name) or ""


_NOTES = (
    select(sheet.c.id.label("key"), sheet.c.team.label("of"), answer.c.item, answer.c.note, answer.c.kept)
    .join_from(answer, sheet, answer.c.sheet == sheet.c.id)
    .join(round_, sheet.c.round == round_.c.id)
    .where(among(round_.c.area, "areas"))
    .order_by(round_.c.opened, sheet.c.id)
)
_KEPT = (
    select(
        correction.c.id.label("key"),
        round_.c.id.label("of"),
        kept_agreed.c.item,
        kept_agreed.c.reason,
        kept_agreed.c.dissent,
    )
    .join_from(kept_agreed, correction, kept_agreed.c.correction == correction.c.id)
    .join(round_, correction.c.round == round_.c.id)
    .where(among(round_.c.area, "areas"))
    .order_by(correction.c.at, correction.c.id)
)
_AGREED = (
    select(
        round_.c.id.label("key"), round_.c.id.label("of"), agreed.c.item, agreed.c.reason, agreed.c.dissent
    )
    .join_from(agreed, round_, agreed.c.round == round_.c.id)
    .where(among(round_.c.area, "areas"))
)
_QUERIES: tuple[tuple[Select[Any], Mapping[str, str]], ...] = (
    (_NOTES, {"note": "answer.note", "kept": "answer.kept"}),
    (_KEPT, {"reason": "kept_agreed.reason", "dissent": "kept_agreed.dissent"}),
    (_AGREED, {"reason": "agreed.reason", "dissent": "agreed.dissent"}),
)
"""What is read for it, the oldest first: what each column of a row is called among the texts."""

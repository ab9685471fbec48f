"""Who wrote the texts that stand, by what the journal says.

The row of a text says who touched it last, for whatever: the author is who made the last change that wrote
it. What came in with a filled workbook that a coordinator handed in is nobody's who is here.
"""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias

from sqlalchemy import Connection, func, select

from flows.changes import (
    ActionKnown,
    ActionMoved,
    ApprovalEnded,
    CorrectionBegun,
    DissentKept,
    EvidencePlaced,
    NoteWritten,
    RatingAgreed,
    RemarkMade,
    RoundWorded,
)
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import among
from storage.database.tables import journal, membership
from storage.kinds import KINDS

Text: TypeAlias = tuple[str, ...]
"""A column with a text, as `TABLE.COLUMN`, and the key of its row."""

NOBODY = "nobody"
"""Who wrote a text that came in with a workbook which somebody else handed in; no id is so short."""

_PLAIN: Mapping[type, tuple[str, tuple[str, ...]]] = {
    EvidencePlaced: ("answer.kept", ("sheet", "item")),
    ApprovalEnded: ("approval.why", ("approval",)),
    ActionMoved: ("action.outcome", ("action",)),
    ActionKnown: ("action.evidence", ("action",)),
    RemarkMade: ("round.remark", ("round",)),
    RoundWorded: ("round.words", ("round",)),
}
"""What writes one text, and which: the column, and the fields with the key of its row."""

_KINDS = [KINDS[one] for one in (NoteWritten, RatingAgreed, DissentKept, CorrectionBegun, *_PLAIN)]
_ON_SHEET = [KINDS[NoteWritten], KINDS[EvidencePlaced]]


def authors_of(connection: Connection, areas: Collection[str]) -> dict[Text, str]:
    """The membership that wrote each text of these areas; "" is whoever opened a link to approve a return."""
    of_no_team = select(membership.c.id).where(among(membership.c.area, "areas"), membership.c.team.is_(None))
    read = _Reading(set(connection.scalars(of_no_team, {"areas": list(areas)})))
    for body in connection.scalars(_BODIES, {"areas": list(areas), "kinds": _KINDS}):
        try:
            read.take(decode_change(body))
        except CannotDecode:
            continue
    return read.authors


def authors_on(connection: Connection, sheets: Collection[str]) -> dict[Text, str]:
    """The same of the texts on these sheets alone; whoever handed a workbook in is the author there."""
    read = _Reading(frozenset())
    for body in connection.scalars(_ON_SHEETS, {"sheets": list(sheets), "kinds": _ON_SHEET}):
        try:
            read.take(decode_change(body))
        except CannotDecode:
            continue
    return read.authors


class _Reading:
    """Takes what wrote texts in its order; `authors` says who wrote those that stand."""

    def __init__(self, of_no_team: AbstractSet[str]) -> None:
        self._of_no_team = of_no_team
        self.authors: dict[Text, str] = {}
        self._agreed: dict[tuple[str, str], RatingAgreed] = {}

    def take(self, change: Any) -> None:
        """Let a change write what it writes."""
        match change:
            case NoteWritten():
                handed_in = change.by in self._of_no_team
                self.authors["answer.note", change.sheet, change.item] = NOBODY if handed_in else change.by
            case RatingAgreed():
                self._agreed[change.round, change.item] = change
                self.authors["agreed.reason", change.round, change.item], _ = change.recorded
            case DissentKept():
                self._dissent(change)
            case CorrectionBegun():
                self._keep(change)
            case ActionMoved(by="") | ActionKnown(by="") | RemarkMade(by="") | RoundWorded(by=""):
                # a name was taken out: whoever wrote the text did not write it anew
                pass
            case _:
                column, names = _PLAIN[type(change)]
                self.authors[(column, *(getattr(change, name) for name in names))] = change.by

    def _dissent(self, change: DissentKept) -> None:
        """What was said otherwise of a level goes along when the level is agreed on anew."""
        agreed = self._agreed.get((change.round, change.item))
        text = "agreed.dissent", change.round, change.item
        if agreed and (agreed.at, agreed.by) == (change.at, change.by):
            self.authors.setdefault(text, change.by)
        else:
            self.authors[text] = change.by

    def _keep(self, change: CorrectionBegun) -> None:
        """A version is kept with the texts that stand."""
        for (column, *key), by in list(self.authors.items()):
            if column in ("agreed.reason", "agreed.dissent") and key[0] == change.round:
                self.authors[f"kept_{column}", change.correction, key[1]] = by


_ON_SHEETS = (
    select(journal.c.body)
    .where(among(journal.c.chain, "sheets"), among(func.json_extract(journal.c.body, "$.kind"), "kinds"))
    .order_by(journal.c.id)
)
_BODIES = (
    select(journal.c.body)
    .where(among(journal.c.area, "areas"), among(func.json_extract(journal.c.body, "$.kind"), "kinds"))
    .order_by(journal.c.id)
)

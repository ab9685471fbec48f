"""What the journal says that the tables hold, and whether they do."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from flows.changes import (
    AgreementsFound,
    AgreementWithdrawn,
    Change,
    CorrectionBegun,
    RatingAgreed,
    RatingGiven,
    ReturnPutBack,
    RoundMoved,
    RoundOpened,
    SheetFound,
    SheetReopened,
    SheetStarted,
    SheetSubmitted,
)
from flows.corrections import mark
from flows.rounds import Rating, RoundState
from storage.database.corrections import correction, kept_agreed, kept_answer
from storage.database.prepared import Prepared, among
from storage.database.tables import agreed, answer, area, round_, sheet
from storage.writing.rows import rating_row

Item: TypeAlias = tuple[str, str]
"""The sheet or the round, and the item."""


@dataclass(slots=True)
class State:
    """What is said or held of one chain's subject: ratings and agreements as text, by item.

    `submitted` are the sheets that are returned, with when. `there`: the tables have the sheet or the area.
    `owed`: what they have can't have come to be without a row of the chain. `kept` has for each correction
    what stands for the version that it kept, and `of_round` the round that it is of. `whose` has for each
    sheet of an area its round and its team, `stages` for each of its rounds how far it is.
    """

    ratings: dict[Item, str] = field(default_factory=dict)
    submitted: dict[str, datetime] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    of_round: dict[str, str] = field(default_factory=dict)
    whose: dict[str, tuple[str, str]] = field(default_factory=dict)
    stages: dict[str, str] = field(default_factory=dict)
    there: bool = False
    owed: bool = False

    def take(self, change: Change) -> None:
        """Let a change happen, the next one of its chain."""
        match change:
            case SheetFound():
                of = {(change.sheet, found.item): _text(found.rating) for found in change.ratings}
                self.ratings = of
                self.submitted = {change.sheet: change.submitted} if change.submitted else {}
            case AgreementsFound():
                # what was said of sheets before is in their own chains now
                self.ratings = {(one.round, one.item): str(one.level) for one in change.agreed}
                self.submitted = {}
            case RatingGiven():
                self.ratings[change.sheet, change.item] = _text(change.rating)
            case RatingAgreed():
                self.ratings[change.round, change.item] = str(change.level)
            case CorrectionBegun() if change.kept:
                self.kept[change.correction] = change.kept
                self.of_round[change.correction] = change.round
            case AgreementWithdrawn():
                self.ratings.pop((change.round, change.item), None)
            case SheetSubmitted():
                self.submitted[change.sheet] = change.at
            case ReturnPutBack():
                self._put_back(change)
            case SheetReopened():
                self.submitted.pop(change.sheet, None)
            case _:
                self._take_of_round(change)

    def _take_of_round(self, change: Change) -> None:
        match change:
            case SheetStarted():
                self.whose[change.sheet] = (change.round, change.team)
            case RoundOpened():
                self.stages[change.round] = RoundState.OPEN
            case RoundMoved():
                self.stages[change.round] = change.state

    def _put_back(self, change: ReturnPutBack) -> None:
        if change.submitted is None:
            self.submitted.pop(change.sheet, None)
        else:
            self.ratings = {(change.sheet, one.item): _text(one.rating) for one in change.ratings}
            self.submitted = {change.sheet: change.submitted}

    def excuse(self, ended: AbstractSet[str]) -> None:
        """Let nothing be said of sheets and rounds that were deleted, or are half deleted."""
        self.ratings = {item: said for item, said in self.ratings.items() if item[0] not in ended}
        self.submitted = {one: at for one, at in self.submitted.items() if one not in ended}
        self.kept = {one: said for one, said in self.kept.items() if self.of_round[one] not in ended}
        self.whose = {one: of for one, of in self.whose.items() if not ended & {one, of[0]}}
        self.stages = {one: stage for one, stage in self.stages.items() if one not in ended}

    def differing(self, held: "State") -> list[Item]:
        """Where the tables hold something else than the journal says, in order; item "" for a return."""
        items = self.ratings.keys() | held.ratings.keys()
        found = [item for item in items if self.ratings.get(item) != held.ratings.get(item)]
        sheets = self.submitted.keys() | held.submitted.keys()
        found += [(one, "") for one in sheets if self.submitted.get(one) != held.submitted.get(one)]
        return sorted(found)

    def altered(self, held: "State") -> list[str]:
        """The corrections whose kept version is another in the tables than the journal says, in order."""
        return sorted(one for one, said in self.kept.items() if held.kept.get(one) != said)

    def moved(self, held: "State") -> list[str]:
        """The sheets that the tables give to another team or round than the journal says, in order."""
        return sorted(one for one, said in self.whose.items() if held.whose.get(one) != said)

    def staged(self, held: "State") -> list[str]:
        """The rounds that are elsewhere in the tables than the journal says, in order."""
        return sorted(one for one, said in self.stages.items() if held.stages.get(one) != said)

    def digest(self, *ends: object) -> str:
        """What stands for all of it and the ends of its chain."""
        said = (sorted(self.ratings.items()), sorted(self.submitted.items()), self.there, ends)
        if self.kept:
            said = (*said[:-1], (*ends, *sorted(self.kept.items())))
        if self.whose or self.stages:
            said = (*said[:-1], (*said[-1], *sorted(self.whose.items()), *sorted(self.stages.items())))
        return hashlib.sha256(repr(said).encode()).hexdigest()


def held_of(connection: Connection, chains: Collection[str]) -> dict[str, State]:
    """What the tables hold, by chain; an empty state for what is neither sheet nor area there."""
    keys, found = {"keys": chains}, defaultdict[str, State](State)
    for row in _SHEETS.rows(connection, keys):
        found[row.id].there = True
        if row.submitted is not None:
            found[row.id].submitted[row.id] = row.submitted
    for row in _AREAS.rows(connection, keys):
        found[row.id].there = found[row.id].owed = True
    for row in _RATINGS.rows(connection, keys):
        if row.level is not None or row.other is not None:
            found[row.sheet].ratings[row.sheet, row.item] = _held(row)
    for row in _AGREED.rows(connection, keys):
        found[row.area].ratings[row.round, row.item] = str(row.level)
    _add_rounds(connection, keys, found)
    for area_, correction_, mark_ in _kept(connection, keys):
        found[area_].kept[correction_] = mark_
    for state in found.values():
        state.owed |= bool(state.ratings or state.submitted)
    return {chain: found[chain] for chain in chains}


def _add_rounds(
    connection: Connection, keys: Mapping[str, Collection[str]], found: Mapping[str, State]
) -> None:
    for row in _WHOSE.rows(connection, keys):
        found[row.area].whose[row.id] = (row.round, row.team)
    for row in _STAGES.rows(connection, keys):
        found[row.area].stages[row.id] = row.state


def _kept(connection: Connection, keys: Mapping[str, Collection[str]]) -> Iterator[tuple[str, str, str]]:
    """The area of each correction, its id, and what stands for the version that it kept."""
    lines = defaultdict[tuple[str, str], list[str]](list)
    for row in _CORRECTIONS.rows(connection, keys):
        lines[row.area, row.id] = []
    if not lines:
        return
    for row in _KEPT_ANSWERS.rows(connection, keys):
        if row.level is not None or row.other is not None:
            lines[row.area, row.correction].append(f"{row.sheet} {row.item} {_held(row)}")
    for row in _KEPT_AGREED.rows(connection, keys):
        lines[row.area, row.correction].append(f"{row.round} {row.item} {row.level}")
    yield from ((area_, correction_, mark(said)) for (area_, correction_), said in lines.items())


def _text(rating: Rating) -> str:
    row = rating_row(rating)
    return _said(row["level"], row["other"], row["reason"])


def _held(row: Any) -> str:
    return _said(row.level, row.other, row.reason)


def _said(level: int | None, other: str | None, reason: str | None) -> str:
    return str(level) if level is not None else f"{other} {reason or ''}"


_SHEETS = Prepared(select(sheet.c.id, sheet.c.submitted).where(among(sheet.c.id, "keys")))
_AREAS = Prepared(select(area.c.id).where(among(area.c.id, "keys")))
_RATINGS = Prepared(
    select(answer.c.sheet, answer.c.item, answer.c.level, answer.c.other, answer.c.reason).where(
        among(answer.c.sheet, "keys")
    )
)
_AGREED = Prepared(
    select(round_.c.area, agreed.c.round, agreed.c.item, agreed.c.level)
    .join_from(agreed, round_, agreed.c.round == round_.c.id)
    .where(among(round_.c.area, "keys"))
)
_WHOSE = Prepared(
    select(round_.c.area, sheet.c.id, sheet.c.round, sheet.c.team)
    .join_from(sheet, round_, sheet.c.round == round_.c.id)
    .where(among(round_.c.area, "keys"))
)
_STAGES = Prepared(select(round_.c.area, round_.c.id, round_.c.state).where(among(round_.c.area, "keys")))
_CORRECTIONS = Prepared(
    select(round_.c.area, correction.c.id)
    .join_from(correction, round_, correction.c.round == round_.c.id)
    .where(among(round_.c.area, "keys"))
)
_KEPT_ANSWERS = Prepared(
    select(round_.c.area, *kept_answer.c)
    .join_from(kept_answer, correction, kept_answer.c.correction == correction.c.id)
    .join(round_, correction.c.round == round_.c.id)
    .where(among(round_.c.area, "keys"))
)
_KEPT_AGREED = Prepared(
    select(round_.c.area, correction.c.round, *kept_agreed.c)
    .join_from(kept_agreed, correction, kept_agreed.c.correction == correction.c.id)
    .join(round_, correction.c.round == round_.c.id)
    .where(among(round_.c.area, "keys"))
)

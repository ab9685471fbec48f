"""Keeps what was released of a round as it stands, before a correction of it changes anything."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, bindparam, insert, literal, select, update

from flows.changes import CorrectionBegun, CorrectionDropped, CorrectionReleased, RatingGiven, ReturnPutBack
from storage.codec import CannotDecode, decode_change
from storage.database.corrections import correction, kept_agreed, kept_answer, kept_return
from storage.database.tables import agreed, answer, journal, round_, sheet
from storage.writing.rows import rating_row


def begin(connection: Connection, change: CorrectionBegun) -> None:
    """Copy the version that everybody reads, and let nobody in by what was allowed before."""
    key = {"of": change.round}
    version = connection.scalar(select(round_.c.version).where(round_.c.id == change.round))
    made = {"id": change.correction, "round": change.round, "version": version, "why": change.why}
    connection.execute(insert(correction).values(**made, by=change.by, at=change.at, released=False))
    named = literal(change.correction)
    for kept, source, among_what in (
        (kept_return, sheet, sheet.c.round == bindparam("of")),
        (kept_answer, answer, answer.c.sheet.in_(_RETURNED)),
        (kept_agreed, agreed, agreed.c.round == bindparam("of")),
    ):
        names = [column.name for column in kept.c if column.name != "correction"]
        columns = [sheet.c.id if (source is sheet and name == "sheet") else source.c[name] for name in names]
        found = select(named, *columns).where(among_what)
        if source is sheet:
            found = found.where(sheet.c.submitted.is_not(None))
        connection.execute(insert(kept).from_select(["correction", *names], found), key)
    _set(connection, change.round, correcting=change.correction)


def put_back(connection: Connection, change: ReturnPutBack) -> None:
    """Let a return be as the correction kept it; notes stay, and of one that was not in, the answers.

    Ratings are again those of who gave them.
    """
    key = kept_return.c.correction == change.correction, kept_return.c.sheet == change.sheet
    names = ("submitted", "approver", "submitted_by", "last_approver", "approved", "handed")
    of_sheet = select(*(kept_return.c[name] for name in names)).where(*key)
    kept = connection.execute(of_sheet).one_or_none()
    none = {"submitted": None, "approver": None, "approved": None, "handed": False}
    values = kept._asdict() if kept else none
    connection.execute(update(sheet).where(sheet.c.id == change.sheet).values(**values, late=False))
    if kept is None:
        return
    nothing: dict[str, object] = {"level": None, "other": None, "reason": None, "backings": frozenset()}
    connection.execute(update(answer).where(answer.c.sheet == change.sheet).values(nothing))
    given = _given(connection, change)
    of_answers = kept_answer.c.correction == change.correction, kept_answer.c.sheet == change.sheet
    for row in connection.execute(select(kept_answer).where(*of_answers)).all():
        was = {name: getattr(row, name) for name in nothing}
        was |= given.get((row.item, row.level, row.other, row.reason), {})
        here = answer.c.sheet == change.sheet, answer.c.item == row.item
        connection.execute(update(answer).where(*here).values(was))


def _given(connection: Connection, change: ReturnPutBack) -> dict[tuple[Any, ...], Mapping[str, Any]]:
    """By whom and when each rating of an item was given last, until the correction began."""
    begun = connection.scalar(select(correction.c.at).where(correction.c.id == change.correction))
    rows = select(journal.c.body).where(journal.c.chain == change.sheet).order_by(journal.c.seq)
    found = dict[tuple[Any, ...], Mapping[str, Any]]()
    for body in connection.scalars(rows.where(journal.c.body.contains('"rating_given"'))):
        with suppress(CannotDecode):
            one = decode_change(body)
            if isinstance(one, RatingGiven) and begun and one.at <= begun:
                said = rating_row(one.rating)
                key = one.item, said["level"], said["other"], said["reason"]
                found[key] = {"by": one.by, "at": one.at}
    return found


def end(connection: Connection, change: CorrectionReleased | CorrectionDropped) -> None:
    """A correction is over; released, it is the version that everybody reads."""
    released = isinstance(change, CorrectionReleased)
    ended = {"ended": change.at, "ended_by": change.by, "released": released}
    connection.execute(update(correction).where(correction.c.id == change.correction).values(ended))
    if released:
        corrected = {"version": round_.c.version + 1, "corrected": change.at, "corrected_by": change.by}
        _set(connection, change.round, correcting=None, **corrected)
    else:
        _set(connection, change.round, correcting=None)


def _set(connection: Connection, of: str, **columns: object) -> None:
    """Set columns of a round; what was let in before is let in no more."""
    connection.execute(update(round_).where(round_.c.id == of).values(**columns))
    connection.execute(update(sheet).where(sheet.c.round == of).values(late=False))


_RETURNED = select(sheet.c.id).where(sheet.c.round == bindparam("of"), sheet.c.submitted.is_not(None))

"""What was released of a round and then corrected, read back: the round as it is, with the facts of then."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from flows.board import Return, Run
from flows.rounds import Agreed, Answer, RoundState
from storage.database.corrections import correction, kept_agreed, kept_answer, kept_return
from storage.reading.names import name_of
from storage.reading.rows import read_rating


def published(connection: Connection, run: Run, *, sees: bool, told: bool) -> Run:
    """The round as everybody reads it: while it is being corrected, as it was before that.

    Ratings are there for who `sees` them, and what was wrong for who may be `told`.
    """
    if run.round.state is not RoundState.RELEASED or (run.round.version == 1 and not run.round.correcting):
        return run
    begun = _corrections(connection, run.round.id)
    under_way = next((one for one in begun if one.id == run.round.correcting), None)
    mistake = _mistake(begun, run.round.version) if told else ""
    run = replace(run, round=replace(run.round, mistake=mistake))
    if sees:
        run = replace(run, earlier=_versions(connection, run, begun, told=told))
    return _as_kept(connection, run, under_way, sees=sees) if under_way else run


def versions_of(connection: Connection, run: Run, *, told: bool) -> tuple[Run, ...]:
    """The versions before the one that everybody reads, oldest first, for who may see ratings."""
    if run.round.version == 1:
        return ()
    return _versions(connection, run, _corrections(connection, run.round.id), told=told)


def _versions(connection: Connection, run: Run, begun: Sequence[Any], *, told: bool) -> tuple[Run, ...]:
    """The versions that were released and corrected, each with those before it."""
    found: tuple[Run, ...] = ()
    for one in begun:
        if one.released:
            version = _version(connection, run, begun, one, told=told)
            found = (*found, replace(version, earlier=found))
    return found


def amended_run(connection: Connection, run: Run) -> Run | None:
    """The round as the correction under way makes it, with what is wrong; None where there is none."""
    begun = _corrections(connection, run.round.id) if run.round.correcting else ()
    mistake = next((one.why for one in begun if one.id == run.round.correcting), None)
    return None if mistake is None else replace(run, round=replace(run.round, mistake=mistake))


def _version(connection: Connection, run: Run, begun: Sequence[Any], kept: Any, *, told: bool) -> Run:
    """The version that a correction kept: it was made by the correction before it, if by any."""
    made = next((one for one in begun if one.released and one.version == kept.version - 1), None)
    ending: datetime = kept.ended
    round_ = replace(
        run.round,
        version=kept.version,
        corrected=made.ended if made else None,
        corrected_by=made.ended_by if made else None,
        mistake=made.why if made and told else "",
        correcting=None,
        superseded=ending,
    )
    named = name_of(connection, made.ended_by) if made else ""
    return _as_kept(connection, replace(run, round=round_, corrector=named), kept, sees=True)


def _mistake(begun: Sequence[Any], version: int) -> str:
    """What was wrong that a version put right."""
    return next((one.why for one in begun if one.released and one.version == version - 1), "")


def _as_kept(connection: Connection, run: Run, kept: Any, *, sees: bool) -> Run:
    """The round with the returns and agreements that a correction kept; what was typed beside them stays."""
    key = {"key": kept.id}
    sheets = {row.sheet: row for row in connection.execute(_RETURNS, key)}
    answers: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    for sheet, item, level, other, reason, backings in connection.execute(_ANSWERS, key) if sees else ():
        rating = read_rating(level, other, reason)
        answers[sheet][item] = Answer(item=item, rating=rating, backings=backings, by="", at=run.round.opened)
    agreed = {
        row.item: Agreed(
            item=row.item,
            level=row.level,
            reason=row.reason,
            dissent=row.dissent,
            present=row.present,
            by=row.by,
            at=row.at,
        )
        for row in (connection.execute(_AGREED, key) if sees else ())
    }
    returns = tuple(_return(one, sheets.get(one.sheet.id), answers[one.sheet.id]) for one in run.returns)
    return replace(run, returns=returns, agreed=MappingProxyType(agreed))


def _return(one: Return, kept: Any, answers: dict[str, Answer]) -> Return:
    if kept is None:
        out = replace(one.sheet, submitted=None, approver=None, approved=None, late=False, handed=False)
        return replace(one, sheet=replace(out, answers=MappingProxyType({})))
    typed = {item: (known.note, known.kept) for item, known in one.sheet.answers.items()}
    then = {}
    for item, answer in answers.items():
        note, place = typed.get(item, (None, None))
        then[item] = replace(answer, note=note, kept=place)
    sheet = replace(
        one.sheet,
        submitted=kept.submitted,
        approver=kept.approver,
        submitted_by=kept.submitted_by,
        last_approver=kept.last_approver,
        approved=kept.approved,
        handed=kept.handed,
        late=False,
        answers=MappingProxyType(then),
    )
    return replace(one, sheet=sheet)


def kept_now(
    connection: Connection, sheets: Mapping[str, str]
) -> tuple[Mapping[str, datetime], Mapping[str, Mapping[str, Answer]]]:
    """When returns had come in, and their ratings, as the corrections under way kept them, by sheet.

    `sheets` maps each to its correction. Who gave an answer and when is left out; so are notes.
    """
    submitted: dict[str, datetime] = {}
    answers: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    for one in sorted(set(sheets.values())):
        for row in connection.execute(_RETURNS, {"key": one}):
            if sheets.get(row.sheet) == one:
                submitted[row.sheet] = row.submitted
        for sheet, item, level, other, reason, backings in connection.execute(_ANSWERS, {"key": one}):
            if sheets.get(sheet) == one:
                rating, at = read_rating(level, other, reason), submitted[sheet]
                answers[sheet][item] = Answer(item=item, rating=rating, backings=backings, by="", at=at)
    return submitted, answers


def _corrections(connection: Connection, round_: str) -> Sequence[Any]:
    """The corrections of a round that are under way or were released, oldest first."""
    return connection.execute(_CORRECTIONS, {"key": round_}).all()


_KEY: BindParameter[Any] = bindparam("key")
_CORRECTIONS = (
    select(correction)
    .where(correction.c.round == _KEY, correction.c.ended.is_(None) | correction.c.released.is_(True))
    .order_by(correction.c.at, correction.c.id)
)
_RETURNS = select(kept_return).where(kept_return.c.correction == _KEY)
_ANSWERS = select(
    kept_answer.c.sheet,
    kept_answer.c.item,
    kept_answer.c.level,
    kept_answer.c.other,
    kept_answer.c.reason,
    kept_answer.c.backings,
).where(kept_answer.c.correction == _KEY)
_AGREED = select(kept_agreed).where(kept_agreed.c.correction == _KEY)

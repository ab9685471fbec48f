"""Reads everything that is stored about one person. Functions of a synchronous connection."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, literal, select

from flows.held import Held, What
from flows.nudges import NudgeState
from flows.people import MAIL
from storage.database.tables import (
    action,
    address,
    agreed,
    answer,
    approval,
    area,
    challenge,
    conversation,
    let_in,
    membership,
    nudge,
    round_,
    sheet,
    team,
)
from storage.reading.rows import read_rating
from storage.writing.authors import authors_of, authors_on


def load_held(connection: Connection, person: str) -> tuple[Held, ...]:
    """All of it: chats, places, then what they did and typed, the oldest of each kind first."""
    return (
        *_chats(connection, person),
        *(
            Held(what=What.PLACE, area=row.area, team=row.team or "", about=row.role, at=row.since)
            for row in connection.execute(_PLACES.where(membership.c.person == person))
        ),
        *_answers(connection, person),
        *_typed(connection, person),
        *_written(connection, person),
    )


def _chats(connection: Connection, person: str) -> Iterator[Held]:
    here = (conversation.c.channel == address.c.channel) & (conversation.c.address == address.c.id)
    query = select(address.c.channel, address.c.id, conversation.c.looked).outerjoin(conversation, here)
    for row in connection.execute(query.where(address.c.person == person).order_by(address.c.channel)):
        what = What.MAIL if row.channel == MAIL else What.CHAT
        yield Held(what=what, about=row.channel, said=row.id, at=row.looked)


def _answers(connection: Connection, person: str) -> Iterator[Held]:
    """What they answered, and what they wrote beside an answer, whoever touched it since."""
    held = connection.execute(select(membership.c.id, membership.c.team).where(membership.c.person == person))
    teams = {row.id: row.team for row in held}
    rows = connection.execute(
        _ANSWERS.where(answer.c.by.in_(teams) | sheet.c.team.in_({one for one in teams.values() if one}))
    ).all()
    authors = authors_on(connection, {row.sheet for row in rows})
    for row in rows:
        note, kept = (
            text if authors.get((column, row.sheet, row.item), row.by) in teams else None
            for column, text in (("answer.note", row.note), ("answer.kept", row.kept))
        )
        if row.by in teams or note or kept:
            yield Held(
                what=What.ANSWER,
                area=row.area,
                team=row.team,
                about=row.item,
                round=row.number,
                said=_joined(note, kept),
                rating=read_rating(row.level, row.other, row.reason) if row.by in teams else None,
                at=row.at,
            )


def _typed(connection: Connection, person: str) -> Iterator[Held]:
    theirs = select(membership.c.id).where(membership.c.person == person)
    queries: tuple[tuple[What, Select[Any]], ...] = (
        (
            What.CHECK,
            _of_sheets(sheet.c.facts_note.label("said"), sheet.c.facts_at.label("at")).where(
                sheet.c.facts_by.in_(theirs)
            ),
        ),
        (
            What.APPROVAL,
            _of_sheets(approval.c.why.label("said"), approval.c.asked.label("at"))
            .join(approval, approval.c.sheet == sheet.c.id)
            .where(approval.c.by.in_(theirs) | approval.c.member.in_(theirs) | (approval.c.person == person)),
        ),
        (What.AGREED, _of_items(agreed, agreed.c.reason, theirs)),
        (What.CHALLENGE, _of_items(challenge, challenge.c.note, theirs)),
        (What.ACTION, _of_items(action, action.c.what, theirs)),
        (What.REMINDER, _reminders(NudgeState.SENT, nudge.c.settled).where(nudge.c.membership.in_(theirs))),
        (What.PLANNED, _reminders(NudgeState.WAITING, nudge.c.due).where(nudge.c.membership.in_(theirs))),
    )
    for what, query in queries:
        for row in sorted(connection.execute(query), key=lambda row: str(row.at)):
            yield Held(
                what=what,
                area=row.area,
                team=getattr(row, "team", ""),
                about=getattr(row, "item", ""),
                round=getattr(row, "number", None),
                said=row.said or "",
                at=row.at,
            )


def _of_sheets(*columns: ColumnElement[Any]) -> Select[Any]:
    """These columns of returns, with the partnership, the team and the round of each."""
    return (
        select(area.c.name.label("area"), team.c.name.label("team"), round_.c.number, *columns)
        .join_from(sheet, round_, sheet.c.round == round_.c.id)
        .join(team, sheet.c.team == team.c.id)
        .join(area, round_.c.area == area.c.id)
    )


def _of_items(table: Table, said: Column[Any], theirs: Select[Any]) -> Select[Any]:
    """What some people said of items of rounds."""
    return (
        select(area.c.name.label("area"), round_.c.number, table.c.item, said.label("said"), table.c.at)
        .join_from(table, round_, table.c.round == round_.c.id)
        .join(area, round_.c.area == area.c.id)
        .where(table.c.by.in_(theirs))
    )


def _reminders(state: NudgeState, at: Column[Any]) -> Select[Any]:
    """Reminders of which this became; one that was left out is no reminder to anybody."""
    return (
        select(
            area.c.name.label("area"),
            nudge.c.stage.label("item"),
            nudge.c.words.label("said"),
            at.label("at"),
        )
        .join_from(nudge, area, nudge.c.area == area.c.id)
        .where(nudge.c.state == state.value)
    )


def _written(connection: Connection, person: str) -> Iterator[Held]:
    """What they wrote of actions and rounds, whoever touched these since; the journal says whose it is."""
    held = connection.execute(
        select(membership.c.id, membership.c.area).where(membership.c.person == person)
    ).all()
    authors = authors_of(connection, {row.area for row in held})
    theirs = {text for text, by in authors.items() if by in {row.id for row in held}}
    for what, column, said, item in _OF_ROWS:
        keys = {key for of, *rest in theirs if of == column for key in rest}
        rows = select(area.c.name.label("area"), round_.c.number, item.label("item"), said.label("said"))
        rows = rows.join_from(round_, area, round_.c.area == area.c.id)
        if said.table is action:
            rows = rows.join(action, action.c.round == round_.c.id)
        for row in connection.execute(rows.where(said.table.c.id.in_(keys)).order_by(said.table.c.id)):
            if row.said:
                yield Held(what=what, area=row.area, about=row.item, round=row.number, said=row.said)
    for one in connection.execute(_LET_IN.where(let_in.c.by.in_({row.id for row in held}))):
        yield Held(what=What.LATE, area=one.area, team=one.team, round=one.number, said=one.words, at=one.at)


_OF_ROWS: tuple[tuple[What, str, Column[Any], ColumnElement[str]], ...] = (
    (What.OUTCOME, "action.outcome", action.c.outcome, action.c.item),
    (What.EVIDENCE, "action.evidence", action.c.evidence, action.c.item),
    (What.REMARK, "round.remark", round_.c.remark, literal("")),
    (What.WORDS, "round.words", round_.c.words, literal("")),
)
"""A column with a text, what the journal calls it, and the item that it is about."""


def _joined(*parts: str | None) -> str:
    return " – ".join(part for part in parts if part)


_LET_IN = (
    _of_sheets(let_in.c.words, let_in.c.at)
    .join(let_in, let_in.c.sheet == sheet.c.id)
    .where(let_in.c.words != "")
    .order_by(let_in.c.at, sheet.c.id)
)
_PLACES = (
    select(area.c.name.label("area"), team.c.name.label("team"), membership.c.role, membership.c.since)
    .join_from(membership, area, membership.c.area == area.c.id)
    .outerjoin(team, membership.c.team == team.c.id)
    .order_by(membership.c.id)
)
_ANSWERS = (
    select(
        area.c.name.label("area"),
        team.c.name.label("team"),
        round_.c.number,
        *(answer.c.item, answer.c.level, answer.c.other, answer.c.reason, answer.c.note, answer.c.kept),
        *(answer.c.at, answer.c.sheet, answer.c.by),
    )
    .join_from(answer, sheet, answer.c.sheet == sheet.c.id)
    .join(round_, sheet.c.round == round_.c.id)
    .join(team, sheet.c.team == team.c.id)
    .join(area, team.c.area == area.c.id)
    .order_by(answer.c.at, answer.c.item)
)

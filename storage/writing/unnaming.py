"""Takes the name of whoever is forgotten out of what was typed for the partnerships they were in.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Column, Connection, Select, select, update

from flows.changes import Change
from flows.people import Role, Team
from flows.unnaming import REASONS, Gone, Typed, in_a_sentence, told, unnamed
from flows.view import Letter
from flows.wording import Phrase, Words, phrase
from storage.database.corrections import correction, kept_agreed
from storage.database.tables import (
    action,
    agreed,
    answer,
    approval,
    area,
    challenge,
    let_in,
    membership,
    nudge,
    person,
    round_,
    sheet,
    team,
)
from storage.reading.places import AREA_COLUMNS
from storage.reading.rows import read_action, read_area, read_round
from storage.writing import unsaying

_RANK = (Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER, Role.MEMBER)
"""Of several places of somebody the first of these is what their name becomes."""


def unname(connection: Connection, one: str, at: datetime) -> tuple[list[Change], list[Letter]]:
    """The changes that put somebody's role in place of their name, and what coordinators are told of it.

    It is for whoever is about to be forgotten, and finds nothing where that has been done.
    """
    changes, letters = list[Change](), list[Letter]()
    name = connection.scalar(select(person.c.name).where(person.c.id == one)) or ""
    for of_area, roles in _roles(connection, one).items() if name else ():
        role = Words("")(f"role.{min(roles, key=_RANK.index)}")
        gone = Gone(name=name, role=role, others=_others(connection, of_area, one))
        row = connection.execute(_AREA.where(area.c.id == of_area)).one()
        here = read_area(row)
        typed = Typed(
            teams=_teams(connection, of_area),
            rounds=[read_round(each) for each in connection.execute(_ROUNDS.where(round_.c.area == of_area))],
            actions=[
                read_action(each) for each in connection.execute(_ACTIONS.where(action.c.area == of_area))
            ],
            pasted=connection.scalar(select(area.c.pasted).where(area.c.id == of_area)) or "",
        )
        changed, where = unnamed(gone, here, typed, at)
        changes += changed
        where += _in_reasons(connection, of_area, gone)
        unsaying.drop_unsaid_of(connection, of_area, partial(_is_named, gone))
        if where:
            letters.append(told(here, where, role, but=one, card=secrets.token_hex(8), at=at))
    return changes, letters


def _is_named(gone: Gone, text: str) -> bool:
    return in_a_sentence(gone, text) != text


def _in_reasons(connection: Connection, of_area: str, gone: Gone) -> list[Phrase]:
    """Put the role into reasons and views, of which the journal has no words; say where a name was."""
    where = dict[str, Phrase]()
    for key, column, inside, theirs in BESIDE:
        ids = list(column.table.primary_key)
        texts = select(*ids, column).where(column != "", inside.in_(theirs(of_area)))
        for *values, text in connection.execute(texts).all():
            said = in_a_sentence(gone, text)
            if said != text:
                row = (one == value for one, value in zip(ids, values, strict=True))
                connection.execute(update(column.table).where(*row).values({column.name: said}))
                where[key] = phrase(REASONS[key])
    return list(where.values())


def _roles(connection: Connection, one: str) -> dict[str, list[Role]]:
    """The roles that somebody has or had, by partnership; who approved a return there was as a member is."""
    found = dict[str, list[Role]]()
    held = select(membership.c.area, membership.c.role).join_from(membership, area)
    for row in connection.execute(held.where(membership.c.person == one, area.c.practice.is_(False))):
        found.setdefault(row.area, []).append(Role(row.role))
    for of_area in connection.scalars(_APPROVED.where(approval.c.person == one)):
        found.setdefault(of_area, []).append(Role.MEMBER)
    return found


def _others(connection: Connection, of_area: str, but: str) -> frozenset[str]:
    """The names of those who are still there."""
    here = membership.c.area == of_area, membership.c.ended.is_(None), membership.c.person != but
    return frozenset(connection.scalars(select(person.c.name).join_from(membership, person).where(*here)))


def _teams(connection: Connection, of_area: str) -> Sequence[Team]:
    return [
        Team(
            id=row.id,
            area=of_area,
            name=row.name,
            agency=row.agency,
            functions=row.functions,
            kind=row.kind,
            contact=row.contact,
        )
        for row in connection.execute(select(team).where(team.c.area == of_area, team.c.contact != ""))
    ]


def _rounds_of(of_area: str) -> Select[tuple[str]]:
    return select(round_.c.id).where(round_.c.area == of_area)


def _sheets_of(of_area: str) -> Select[tuple[str]]:
    return select(sheet.c.id).where(sheet.c.round.in_(_rounds_of(of_area)))


def _corrections_of(of_area: str) -> Select[tuple[str]]:
    return select(correction.c.id).where(correction.c.round.in_(_rounds_of(of_area)))


def _just(of_area: str) -> Select[tuple[str]]:
    return select(area.c.id).where(area.c.id == of_area)


BESIDE: tuple[tuple[str, Column[Any], Column[Any], Callable[[str], Select[tuple[str]]]], ...] = (
    ("note", answer.c.note, answer.c.sheet, _sheets_of),
    ("reason", answer.c.kept, answer.c.sheet, _sheets_of),
    ("check", sheet.c.facts_note, sheet.c.round, _rounds_of),
    ("approval", approval.c.why, approval.c.sheet, _sheets_of),
    ("let_in", let_in.c.words, let_in.c.sheet, _sheets_of),
    ("agreed", agreed.c.reason, agreed.c.round, _rounds_of),
    ("dissent", agreed.c.dissent, agreed.c.round, _rounds_of),
    ("kept_agreed", kept_agreed.c.reason, kept_agreed.c.correction, _corrections_of),
    ("kept_agreed", kept_agreed.c.dissent, kept_agreed.c.correction, _corrections_of),
    ("challenge", challenge.c.note, challenge.c.round, _rounds_of),
    ("correction", correction.c.why, correction.c.round, _rounds_of),
    ("reminder", nudge.c.words, nudge.c.area, _just),
)
"""Texts that stand in a row alone: what they are called, the column, and what of a partnership has it."""

_AREA = select(area.c.id.label("area"), *AREA_COLUMNS)
_APPROVED = (
    select(round_.c.area)
    .join_from(approval, sheet, approval.c.sheet == sheet.c.id)
    .join(round_, sheet.c.round == round_.c.id)
    .distinct()
)
_ACTIONS = select(action).order_by(action.c.id)
_ROUNDS = select(round_).order_by(round_.c.number)

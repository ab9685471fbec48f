"""Rows of tables, made into the values of the conversation."""

from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from flows.approvals import marks_in
from flows.moments import end_of
from flows.nudges import Nudge, NudgeState, Stage
from flows.people import Area, Hold, HoldKind, Invitation, Membership, Role, Statement
from flows.rounds import (
    Action,
    ActionStatus,
    Answer,
    Approval,
    DontKnow,
    FactsCheck,
    LetIn,
    NoCase,
    NotApplicable,
    Rated,
    Rating,
    Round,
    RoundState,
    Sheet,
)

_OTHERS: Mapping[str, Rating] = {"dont_know": DontKnow(), "no_case": NoCase()}


@lru_cache(maxsize=256)
def read_rating(level: int | None, other: str | None, reason: str | None) -> Rating | None:
    """Read a rating back exactly; None where there is none. Ratings are frozen, so equal ones are shared."""
    if level is not None:
        return Rated(level=level)
    if other == "not_applicable":
        return NotApplicable(reason=reason or "")
    return _OTHERS.get(other or "")


def read_membership(row: Any) -> Membership:
    """Make a membership of a row of its table."""
    return Membership(
        id=row.id,
        person=row.person,
        area=row.area,
        team=row.team,
        role=Role(row.role),
        pending=row.pending,
        not_mine=row.not_mine,
    )


def read_round(row: Any) -> Round:
    """Make a round of a row of its table, or of one joined with it that calls its id `round`."""
    return Round(
        id=row.round if hasattr(row, "round") else row.id,
        area=row.area,
        number=row.number,
        framework=row.framework,
        state=RoundState(row.state),
        opened=row.opened,
        closes=row.closes,
        progress=row.progress,
        released=row.released,
        released_by=row.released_by,
        remark=row.remark,
        words=row.words,
        rules=row.rules,
        share=row.share,
        check_by=row.check_by,
        next_round=row.next_round,
        version=row.version,
        corrected=row.corrected,
        corrected_by=row.corrected_by,
        correcting=row.correcting,
    )


def read_approval(row: Any, before: Mapping[str, str]) -> Approval:
    """Make an approval of a row of its table, joined with who approves, and of what they saw before."""
    return Approval(
        id=row.id,
        by=row.by,
        member=row.member,
        person=row.person,
        name=row.approver_name or "",
        asked=row.asked,
        seen=marks_in(row.seen),
        before=before,
    )


def read_sheet(
    row: Any,
    answers: Mapping[str, Answer],
    approval: Approval | None = None,
    let_in: tuple[LetIn, ...] = (),
) -> Sheet:
    """Make a sheet of a row of its table and its answers by item."""
    checked = None
    if row.facts_right is not None:
        checked = FactsCheck(right=row.facts_right, note=row.facts_note, by=row.facts_by, at=row.facts_at)
    return Sheet(
        id=row.id,
        round=row.round,
        team=row.team,
        submitted=row.submitted,
        approver=row.approver,
        submitted_by=row.submitted_by,
        last_approver=row.last_approver,
        only=row.only,
        late=row.late,
        let_in=let_in,
        checked=checked,
        approval=approval,
        approved=row.approved,
        handed=row.handed,
        answers=MappingProxyType(dict(answers)),
    )


def read_area(row: Any) -> Area:
    """Make an area of a row of its table, or of one joined with it that calls its id `area`."""
    joined = hasattr(row, "area")
    return Area(
        id=row.area if joined else row.id,
        name=row.area_name if joined else row.name,
        nation=row.nation,
        practice=row.practice,
        zone=row.zone,
        contact=row.contact,
        front_door=row.front_door,
        quiet=row.quiet,
        hold=_read_hold(row),
        statement=_read_statement(row),
        example=row.example,
        domains=tuple(sorted(row.mail_domains)),
    )


STATEMENT = tuple(one.name for one in fields(Statement))
"""What a partnership says of itself, each in a column of this name."""

_stated = attrgetter(*STATEMENT)
_NOTHING = Statement()


def _read_statement(row: Any) -> Statement:
    """What is said; of most areas nothing, which is one and the same."""
    said = _stated(row)
    return _NOTHING if said == _stated(_NOTHING) else Statement(**dict(zip(STATEMENT, said, strict=True)))


def _read_hold(row: Any) -> Hold | None:
    if row.held is None:
        return None
    return Hold(kind=HoldKind(row.held_for), since=row.held, who=row.held_who, why=row.held_why)


def read_invitation(row: Any, zone: str) -> Invitation:
    """Make an invitation of a row of its table and its area's zone; the digest stays behind.

    A team's that held when a round opened does so until its answers close, however often that is put off.
    """
    expires, lasts = row.expires, row.role == Role.MEMBER and row.waited is not None
    if lasts:
        expires = max(expires, end_of(zone, row.waited))
    return Invitation(
        id=row.id,
        area=row.area,
        team=row.team,
        role=Role(row.role),
        uses=row.uses,
        used=row.used,
        expires=expires,
        by=row.by,
        revoked=row.revoked,
        tried=row.tried,
        number=row.number,
        domains=tuple(sorted(row.domains)),
        mailed=row.mailed,
        lasts=lasts,
    )


def read_action(row: Any) -> Action:
    """Make an action of a row of its table."""
    return Action(
        id=row.id,
        area=row.area,
        round=row.round,
        item=row.item,
        what=row.what,
        owner=row.owner,
        team=row.team,
        due=row.due,
        status=ActionStatus(row.status),
        outcome=row.outcome,
        evidence=row.evidence,
        by=row.by,
        at=row.at,
    )


def read_nudge(row: Any, asker: str = "") -> Nudge:
    """Make a reminder of a row of its table; `asker` is what the coordinator who sent it is called."""
    return Nudge(
        id=row.id,
        area=row.area,
        membership=row.membership,
        subject=row.subject,
        stage=Stage(row.stage),
        about=row.about,
        due=row.due,
        state=NudgeState(row.state),
        outcome=row.outcome,
        settled=row.settled,
        words=row.words,
        by=row.by or "",
        asker=asker,
    )

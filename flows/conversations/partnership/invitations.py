"""Invitations: made, listed with their use, taken back."""

from datetime import timedelta
from functools import partial

from flows.asking.lists import back, fitting, numbered, paged
from flows.cards import Shown, rows
from flows.changes import (
    InvitationMade,
    InvitationRevoked,
)
from flows.codes import code_digest, new_code
from flows.events import new_id
from flows.people import Invitation, Role, Team
from flows.permissions import Permission
from flows.presses import AREA, INVITATIONS, INVITE, INVITE_TO, INVITES, REVOKE
from flows.replies import Button, Invite
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show

LASTS = timedelta(days=14)
"""How long an invitation can be used."""

SEVERAL = 20
"""How many people may join a team with one invitation."""


def invites(talk: AreaTalk, page: int = 0, *, alone: bool = False, notice: str = "") -> Shown:
    """Whom to invite: teams, with links for many people or for one, and roles of the whole area."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    one = "y" if alone else None
    new = numbered((team.name, INVITE(area_id, team.id, one)) for team in board.teams)
    roles = [
        Button(key=role[0], label=words(f"invitations.{role}"), press=INVITE_TO(area_id, role))
        for role in (Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR)
    ]
    page = fitting(page, len(new))
    switch = Button(key="u", label=words("invitations.single"), press=INVITES(area_id, page, "y"))
    if alone:
        switch = Button(key="u", label=words("invitations.team"), press=INVITES(area_id, page))
    made = Button(
        key="r",
        label=words("invitations.so_far", n=len(board.invitations)),
        press=INVITATIONS(area_id),
    )
    return Shown(
        again=INVITES(area_id, page, one) if page or alone else INVITES(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("invitations.heading"),
        lines=(words("invitations.single_ask" if alone else "invitations.ask"),),
        buttons=rows(
            *paged(words, new, page, lambda other: INVITES(area_id, other, one)),
            (switch,) if new else (),
            *roles,
            (made,) if board.invitations else (),
            back(words, AREA(area_id)),
        ),
    )


def so_far(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """The invitations there are, with their use; those that can still be used can be taken back."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    listed = [
        Button(
            key=str(number),
            label=words("invitations.revoke", whom=_whom(talk, one), used=one.used, uses=one.uses),
            press=REVOKE(area_id, one.id),
        )
        for number, one in enumerate(board.invitations, 1)
        if one.holds(talk.event.at)
    ]
    page = fitting(page, len(listed))
    lines = [
        words("invitations.line", whom=_whom(talk, one), state=_state(talk, one)) for one in board.invitations
    ]
    return Shown(
        again=INVITATIONS(area_id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("invitations.so_far_heading"),
        lines=tuple(lines) or (words("invitations.none"),),
        buttons=rows(
            *paged(words, listed, page, partial(INVITATIONS, area_id)),
            back(words, INVITES(area_id)),
        ),
    )


def _whom(talk: AreaTalk, one: Invitation) -> str:
    if one.team is None:
        return talk.words(f"role.{one.role}")
    return next(
        (team.name for team in talk.office.teams if team.id == one.team), talk.words("invitations.gone")
    )


def _state(talk: AreaTalk, one: Invitation) -> str:
    words = talk.words
    if one.revoked:
        return words("invitations.revoked")
    if one.used >= one.uses:
        return words("invitations.used_up", used=one.used, uses=one.uses)
    key = "invitations.usable" if talk.event.at < one.expires else "invitations.expired"
    return words(key, used=one.used, uses=one.uses, date=talk.date(one.expires))


def invite(talk: AreaTalk, team: Team, *, alone: bool = False) -> Answer:
    """Invite people to a team, or one alone."""
    uses = 1 if alone else SEVERAL
    return _made(talk, team.name, team.id, Role.MEMBER, uses)


def invite_to(talk: AreaTalk, role: Role) -> Answer:
    """Invite one person to a role of the whole area."""
    if role is Role.MEMBER:
        return talk.turn(talk.again(talk.words("lost.button")))
    return _made(talk, talk.words(f"role.{role}"), None, role, 1)


def _made(talk: AreaTalk, whom: str, team: str | None, role: Role, uses: int) -> Answer:
    words, board, event = talk.words, talk.office, talk.event
    code = new_code(event, "invitation")
    change = InvitationMade(
        chain=board.area.id,
        invitation=new_id(event, "invitation"),
        area=board.area.id,
        team=team,
        role=role,
        digest=code_digest(code),
        uses=uses,
        expires=event.at + LASTS,
        by=talk.by,
    )
    until = talk.date(change.expires)
    text = words.count("invitations.text", uses, whom=whom, area=talk.area_name, date=until)
    sent = Invite(text=text, code=code, or_code=words("invitations.or_code"), copy=words("invitations.copy"))
    after = talk.after((change,))
    shown = invites(after, notice=words("invitations.made", whom=whom))
    return after.turn(shown, changes=(change,), before=(sent,))


def revoke(talk: AreaTalk, invitation: Invitation) -> Answer:
    """Take an invitation back."""
    one = invitation
    change = InvitationRevoked(chain=talk.office.area.id, invitation=one.id, by=talk.by)
    changes = () if one.revoked else (change,)
    after = talk.after(changes)
    shown = so_far(after, notice=talk.words("invitations.revoked_now", whom=_whom(talk, one)))
    return after.turn(shown, changes=changes)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(INVITES, invites, to=_RUN),
    show(INVITATIONS, so_far, to=_RUN),
    do(INVITE, invite, to=_RUN),
    do(INVITE_TO, invite_to, to=_RUN),
    do(REVOKE, revoke, to=_RUN),
)

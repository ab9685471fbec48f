"""Invitations: made, listed with their use, taken back."""

from datetime import timedelta

from flows.asking.lists import number_of, paged
from flows.changes import (
    InvitationMade,
    InvitationRevoked,
)
from flows.events import code_digest, new_code, new_id
from flows.people import Invitation, Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button, Invite
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, do, show
from flows.view import Turn

LASTS = timedelta(days=14)
"""How long an invitation can be used."""

SEVERAL = 20
"""How many people may join a team with one invitation."""


def invites(talk: Talk, notice: str = "") -> Shown:
    """Whom to invite: teams, with links for many people or for one, and roles of the whole area."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    tail = (talk.argument(2),) if talk.press.verb == "invites" and talk.argument(2) else ()
    new = [
        Button(key=str(number), label=team.name, press=press("invite", area_id, team.id, *tail))
        for number, team in enumerate(board.teams, 1)
    ]
    roles = [
        Button(key=role[0], label=words(f"invites.{role}"), press=press("inviteto", area_id, role))
        for role in (Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR)
    ]
    page = number_of(talk, "invites", 1, len(new))
    switch = Button(key="u", label=words("invites.single"), press=press("invites", area_id, page, "y"))
    if tail:
        switch = Button(key="u", label=words("invites.team"), press=press("invites", area_id, page))
    made = Button(
        key="r",
        label=words("invites.so_far", n=len(board.invitations)),
        press=press("invitations", area_id),
    )
    return Shown(
        again=press("invites", area_id, page, *tail) if page or tail else press("invites", area_id),
        notice=notice,
        head=board.area.name,
        heading=words("invites.heading"),
        lines=(words("invites.single_ask" if tail else "invites.ask"),),
        buttons=rows(
            *paged(talk, new, page, "invites", area_id, tail=tail),
            (switch,) if new else (),
            *roles,
            (made,) if board.invitations else (),
            Button(key="b", label=words("back"), press=press("area", area_id)),
        ),
    )


def so_far(talk: Talk, notice: str = "") -> Shown:
    """The invitations there are, with their use; those that can still be used can be taken back."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    listed = [
        Button(
            key=str(number),
            label=words("invites.revoke", whom=_whom(talk, one), used=one.used, uses=one.uses),
            press=press("revoke", area_id, one.id),
        )
        for number, one in enumerate(board.invitations, 1)
        if one.holds(talk.event.at)
    ]
    page = number_of(talk, "invitations", 1, len(listed))
    lines = [
        words("invites.line", whom=_whom(talk, one), state=_state(talk, one)) for one in board.invitations
    ]
    return Shown(
        again=press("invitations", area_id, page) if page else press("invitations", area_id),
        notice=notice,
        head=board.area.name,
        heading=words("invites.so_far_heading"),
        lines=tuple(lines) or (words("invites.none"),),
        buttons=rows(
            *paged(talk, listed, page, "invitations", area_id),
            Button(key="b", label=words("back"), press=press("invites", area_id)),
        ),
    )


def _whom(talk: Talk, one: Invitation) -> str:
    if one.team is None:
        return talk.words(f"role.{one.role}")
    return next((team.name for team in talk.office.teams if team.id == one.team), talk.words("invites.gone"))


def _state(talk: Talk, one: Invitation) -> str:
    words = talk.words
    if one.revoked:
        return words("invites.revoked")
    if one.used >= one.uses:
        return words("invites.used_up", used=one.used, uses=one.uses)
    key = "invites.usable" if talk.event.at < one.expires else "invites.expired"
    return words(key, used=one.used, uses=one.uses, date=talk.date(one.expires))


def invite(talk: Talk) -> Turn:
    """Invite people to a team; "y" invites one person."""
    team = next(known for known in talk.office.teams if known.id == talk.press.args[1])
    uses = 1 if talk.argument(2) else SEVERAL
    return _made(talk, team.name, team.id, Role.MEMBER, uses)


def invite_to(talk: Talk) -> Turn:
    """Invite one person to a role of the whole area."""
    role = Role(talk.press.args[1])
    if role is Role.MEMBER:
        return talk.turn(talk.again(talk.words("lost.button")))
    return _made(talk, talk.words(f"role.{role}"), None, role, 1)


def _made(talk: Talk, whom: str, team: str | None, role: Role, uses: int) -> Turn:
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
        by=talk.by(),
    )
    until = talk.date(change.expires)
    text = words.count("invites.text", uses, whom=whom, area=board.area.name, date=until)
    sent = Invite(text=text, code=code, or_code=words("invites.or_code"), copy=words("invites.copy"))
    after = talk.after((change,))
    shown = invites(after, words("invites.made", whom=whom))
    return after.turn(shown, changes=(change,), before=(sent,))


def revoke(talk: Talk) -> Turn:
    """Take an invitation back."""
    one = next(known for known in talk.office.invitations if known.id == talk.press.args[1])
    change = InvitationRevoked(chain=talk.office.area.id, invitation=one.id, by=talk.by())
    changes = () if one.revoked else (change,)
    after = talk.after(changes)
    shown = so_far(after, talk.words("invites.revoked_now", whom=_whom(talk, one)))
    return after.turn(shown, changes=changes)


_RUN = Permission.RUN_AREA

VERBS: dict[str, Verb] = {
    "invites": show(invites, "area", "number?", "yes?", to=_RUN),
    "invitations": show(so_far, "area", "number?", to=_RUN),
    "invite": do(invite, "area", "team", "yes?", to=_RUN),
    "inviteto": do(invite_to, "area", "role", to=_RUN),
    "revoke": do(revoke, "area", "invitation", to=_RUN),
}

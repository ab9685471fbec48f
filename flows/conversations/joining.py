"""Invitations, and who belongs where."""

from dataclasses import replace
from datetime import timedelta

from flows.changes import (
    Change,
    Ending,
    InvitationMade,
    InvitationRevoked,
    InvitationUsed,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
    PersonMet,
    PersonNamed,
)
from flows.conversations import welcome
from flows.conversations.labels import name_in, unfit_name
from flows.conversations.setup import guessed, throttled
from flows.events import code_digest, new_code, new_id
from flows.people import Invitation, Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button, Card, Invite
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Invited, Letter, Member, Place, Turn

LASTS = timedelta(days=14)
"""How long an invitation can be used."""

SEVERAL = 20
"""How many people may join a team with one invitation."""

# using one


def ask_code(talk: Talk) -> Shown:
    """Ask for the code."""
    return Shown(
        again=press("code"),
        heading=talk.words("join.code"),
        lines=(talk.words("join.code_where"),),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("start"))),
    )


def present(talk: Talk) -> Turn:
    """Answer an invitation's code: where it leads and who will see what, or the one reply for all others."""
    found = talk.view.invited
    if found is None or throttled(talk) or not found.invitation.holds(talk.event.at):
        turn = talk.turn(_no_way(talk))
        return replace(turn, conversation=guessed(turn.conversation, talk))
    if any(_is_there(talk, found, place.membership.role) for place in _places_in(talk, found)):
        return talk.turn(replace(welcome.audits(talk), notice=talk.words("join.already")))
    turn = talk.turn(_offer(talk, found))
    return replace(turn, conversation=replace(turn.conversation, invited=found.invitation.id))


def _no_way(talk: Talk) -> Shown:
    return replace(ask_code(talk), notice=talk.words("join.no_way"))


def _places_in(talk: Talk, found: Invited) -> list[Place]:
    return [place for place in talk.view.places if place.area.id == found.area.id]


def _is_there(talk: Talk, found: Invited, role: Role) -> bool:
    """Whether the person holds this very place already."""
    teams = {place.team.id if place.team else None for place in _places_in(talk, found)}
    return role is found.invitation.role and found.invitation.team in teams


def _offer(talk: Talk, found: Invited) -> Shown:
    words, role = talk.words, found.invitation.role
    team = found.team.name if found.team else ""
    return Shown(
        again=press("invited"),
        head=found.area.name,
        heading=words(f"join.as_{role}", team=team, area=found.area.name),
        lines=(
            words("join.seen_member" if role is Role.MEMBER else "join.seen_other"),
            *(() if role is Role.MEMBER else (words("join.needs_yes"),)),
            words("join.no_children"),
        ),
        buttons=rows(
            Button(key="1", label=words("join.yes"), press=press("join", found.invitation.id)),
            Button(key="2", label=words("join.no"), press=press("start")),
        ),
    )


def invited(talk: Talk) -> Shown:
    """Where the invitation whose code was given last leads."""
    found = _valid(talk)
    return _offer(talk, found) if found else _no_way(talk)


def _valid(talk: Talk) -> Invited | None:
    """The invitation whose code this conversation has given, while it can still be used."""
    found = talk.view.invited
    if found is None or found.invitation.id != talk.view.conversation.invited:
        return None
    return found if found.invitation.holds(talk.event.at) else None


def join(talk: Talk) -> Turn:
    """Join, or ask for a name first."""
    found, person = _valid(talk), talk.view.person
    if found is None or found.invitation.id != talk.press.args[0]:
        return talk.turn(_no_way(talk))
    if person is None or not person.name:
        return talk.turn(_ask_name(talk, found))
    return _joined(talk, found, person.name)


def _ask_name(talk: Talk, found: Invited, notice: str = "") -> Shown:
    return Shown(
        again=press("invited"),
        notice=notice,
        head=found.area.name,
        heading=talk.words("setup.own_name"),
        lines=(talk.words("join.name_seen"),),
        buttons=rows(Button(key="2", label=talk.words("join.no"), press=press("start"))),
        awaiting=press("joinas", found.invitation.id),
    )


def join_as(talk: Talk) -> Turn:
    """Join under the name typed."""
    found, name = _valid(talk), name_in(talk.text)
    if found is None or found.invitation.id != talk.press.args[0]:
        return talk.turn(_no_way(talk))
    problem = unfit_name(talk, name)
    return talk.turn(_ask_name(talk, found, problem)) if problem else _joined(talk, found, name)


def _joined(talk: Talk, found: Invited, name: str) -> Turn:
    """Join; members at once, others once a coordinator says yes."""
    words, event, person = talk.words, talk.event, talk.view.person
    person_id = person.id if person else new_id(event, "person")
    membership, chain, role = new_id(event, "membership"), found.area.id, found.invitation.role
    pending = role is not Role.MEMBER
    changes: list[Change] = []
    if person is None:
        changes.append(PersonMet(chain=person_id, person=person_id, address=event.address))
    if person is None or person.name != name:
        changes.append(PersonNamed(chain=person_id, person=person_id, name=name))
    changes += [
        MemberJoined(
            chain=chain,
            membership=membership,
            person=person_id,
            area=found.area.id,
            team=found.invitation.team,
            role=role,
            pending=pending,
        ),
        InvitationUsed(chain=chain, invitation=found.invitation.id, by=membership),
    ]
    shown = Shown(
        again=press("start"),
        heading=words("join.waiting" if pending else "join.done", name=name, area=found.area.name),
        lines=(words("join.waiting_next" if pending else "join.next"),),
        buttons=rows(Button(key="c", label=words("tasks.start"), press=press("start"))),
    )
    turn = talk.turn(shown, changes=changes)
    speaks_for = turn.conversation.membership if pending else membership
    conversation = replace(turn.conversation, invited=None, membership=speaks_for)
    return replace(turn, conversation=conversation)


# making them


def invites(talk: Talk, notice: str = "") -> Shown:
    """The invitations there are, with their use, and whom else to invite."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    usable = [one for one in board.invitations if one.holds(talk.event.at)]
    lines = [
        words("invites.line", whom=_whom(talk, one), state=_state(talk, one)) for one in board.invitations
    ]
    revoke = [
        Button(
            key=f"r{number}",
            label=words("invites.revoke", whom=_whom(talk, one)),
            press=press("revoke", area_id, one.id),
        )
        for number, one in enumerate(usable, 1)
    ]
    new = [
        Button(key=str(number), label=team.name, press=press("invite", area_id, team.id))
        for number, team in enumerate(board.teams, 1)
    ]
    roles = [
        Button(key=role[0], label=words(f"invites.{role}"), press=press("inviteto", area_id, role))
        for role in (Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR)
    ]
    return Shown(
        again=press("invites", area_id),
        notice=notice,
        head=board.area.name,
        heading=words("invites.heading"),
        lines=(*lines, words("invites.ask")),
        buttons=rows(
            *new, *roles, *revoke, Button(key="b", label=words("back"), press=press("area", area_id))
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
    """Invite people to a team."""
    team = next(known for known in talk.office.teams if known.id == talk.press.args[1])
    return _made(talk, team.name, team.id, Role.MEMBER, SEVERAL)


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
        by=_by(talk),
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
    change = InvitationRevoked(chain=talk.office.area.id, invitation=one.id, by=_by(talk))
    changes = () if one.revoked else (change,)
    after = talk.after(changes)
    return after.turn(
        invites(after, talk.words("invites.revoked_now", whom=_whom(talk, one))), changes=changes
    )


def _by(talk: Talk) -> str:
    place = talk.office.place_of(Role.COORDINATOR)
    return place.id if place else ""


# people


def people(talk: Talk, notice: str = "") -> Shown:
    """Everybody by team; those who wait for a yes first."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    waiting = [one for one in board.members if one.membership.pending]
    others = [one for one in board.members if not one.membership.pending]
    answers = []
    for number, one in enumerate(waiting, 1):
        label = words("people.pending", name=one.name, role=words(f"role.{one.membership.role}"))
        yes = Button(key=f"y{number}", label=label, press=press("confirm", area_id, one.membership.id))
        no = Button(key=f"n{number}", label=words("no"), press=press("decline", area_id, one.membership.id))
        answers.append((yes, no))
    listed = [
        Button(
            key=str(number), label=_described(talk, one), press=press("person", area_id, one.membership.id)
        )
        for number, one in enumerate(others, 1)
    ]
    return Shown(
        again=press("people", area_id),
        notice=notice,
        head=board.area.name,
        heading=words("people.heading"),
        lines=(words("people.waiting"),) if waiting else (),
        buttons=rows(
            *answers,
            *listed,
            Button(key="i", label=words("teams.invite"), press=press("invites", area_id)),
            Button(key="b", label=words("back"), press=press("area", area_id)),
        ),
    )


def _described(talk: Talk, one: Member) -> str:
    words = talk.words
    team = next((team.name for team in talk.office.teams if team.id == one.membership.team), "")
    text = words(
        "people.line",
        name=one.name or words("setup.none"),
        where=team or words(f"role.{one.membership.role}"),
    )
    return text if one.reachable else words("people.unreachable", text=text)


def _member(talk: Talk) -> Member:
    return next(one for one in talk.office.members if one.membership.id == talk.press.args[1])


def person(talk: Talk, notice: str = "") -> Shown:
    """One person, and what can be done."""
    words, one, area_id = talk.words, _member(talk), talk.office.area.id
    where = (area_id, one.membership.id)
    remove = Button(key="1", label=words("people.remove"), press=press("expel", *where))
    promote = Button(key="2", label=words("people.promote"), press=press("promote", *where))
    return Shown(
        again=press("person", *where),
        notice=notice,
        head=talk.office.area.name,
        heading=_described(talk, one),
        buttons=rows(
            remove,
            (promote,) if one.membership.role is not Role.COORDINATOR else (),
            Button(key="b", label=words("back"), press=press("people", area_id)),
        ),
    )


def confirm(talk: Talk) -> Turn:
    """Say yes to somebody's role."""
    one = _member(talk)
    if not one.membership.pending:
        return talk.turn(people(talk))
    change = MemberConfirmed(chain=talk.office.area.id, membership=one.membership.id, by=_by(talk))
    after = talk.after((change,))
    told = _letter(talk, one, "people.you_are_in", role=talk.words(f"role.{one.membership.role}"))
    return after.turn(
        people(after, talk.words("people.confirmed", name=one.name)), changes=(change,), letters=told
    )


def decline(talk: Talk) -> Turn:
    """Say no to somebody's role."""
    return _end(talk, Ending.DECLINED, "people.declined")


def expel(talk: Talk) -> Shown:
    """Ask whether the person shall go."""
    words, one = talk.words, _member(talk)
    where = (talk.office.area.id, one.membership.id)
    return Shown(
        again=press("expel", *where),
        head=talk.office.area.name,
        heading=words("people.remove_ask", name=one.name),
        lines=(words("people.remove_means"),),
        buttons=rows(
            Button(key="1", label=words("people.remove"), press=press("expelled", *where)),
            Button(key="b", label=words("back"), press=press("person", *where)),
        ),
    )


def expelled(talk: Talk) -> Turn:
    """End the person's place; it holds from their next message on every channel."""
    return _end(talk, Ending.REMOVED, "people.removed")


def _is_last_coordinator(talk: Talk, membership: str) -> bool:
    coordinators = {
        one.membership.id
        for one in talk.office.members
        if one.membership.role is Role.COORDINATOR and not one.membership.pending
    }
    return coordinators == {membership}


def _end(talk: Talk, how: Ending, said: str) -> Turn:
    one, board = _member(talk), talk.office
    if _is_last_coordinator(talk, one.membership.id):
        return talk.turn(people(talk, talk.words("people.last")))
    change = MembershipEnded(
        chain=board.area.id, membership=one.membership.id, how=how, by=_by(talk), at=talk.event.at
    )
    after = talk.after((change,))
    notice = talk.words(said, name=one.name)
    if one.membership.id in {place.id for place in board.memberships} and not after.office.place_of(
        Role.COORDINATOR
    ):
        return _gone(talk, change, notice)
    told = _letter(talk, one, f"people.you_{how}")
    return after.turn(people(after, notice), changes=(change,), letters=told)


def promote(talk: Talk) -> Turn:
    """Make somebody a coordinator as well."""
    one, board = _member(talk), talk.office
    already = [
        other
        for other in board.members
        if other.membership.person == one.membership.person and other.membership.role is Role.COORDINATOR
    ]
    if already or one.membership.pending:
        return talk.turn(people(talk, talk.words("people.is_coordinator", name=one.name)))
    change = MemberJoined(
        chain=board.area.id,
        membership=new_id(talk.event, "membership"),
        person=one.membership.person,
        area=board.area.id,
        team=None,
        role=Role.COORDINATOR,
    )
    after = talk.after((change,))
    told = _letter(talk, one, "people.you_are_in", role=talk.words("role.coordinator"))
    notice = talk.words("people.promoted", name=one.name)
    return after.turn(people(after, notice), changes=(change,), letters=told)


def _letter(talk: Talk, one: Member, key: str, **values: object) -> tuple[Letter, ...]:
    """Tell the person, unless it is the one who did it."""
    me = talk.view.person
    if me and me.id == one.membership.person:
        return ()
    text = talk.words(key, area=talk.office.area.name, **values)
    card = Card(
        id=new_id(talk.event, f"letter {one.membership.id}"),
        lines=(text,),
        buttons=rows(Button(key="1", label=talk.words("menu.audits"), press=press("audits"))),
    )
    return (Letter(person=one.membership.person, reply=card),)


# leaving


def leave(talk: Talk) -> Shown:
    """Ask whether they want to go."""
    words, where = talk.words, (talk.office.area.id, talk.press.args[1])
    return Shown(
        again=press("leave", *where),
        head=talk.office.area.name,
        heading=words("leave.heading", area=talk.office.area.name),
        lines=(words("leave.means"),),
        buttons=rows(
            Button(key="1", label=words("leave.yes"), press=press("left", *where)),
            Button(key="b", label=words("back"), press=press("start")),
        ),
    )


def left(talk: Talk) -> Turn:
    """Give up one's place, unless the partnership would be without a coordinator."""
    place, board = talk.press.args[1], talk.office
    if _is_last_coordinator(talk, place):
        return talk.turn(replace(leave(talk), notice=talk.words("people.last")))
    change = MembershipEnded(
        chain=board.area.id, membership=place, how=Ending.LEFT, by=place, at=talk.event.at
    )
    return _gone(talk, change, talk.words("leave.done", area=board.area.name))


def _gone(talk: Talk, change: MembershipEnded, notice: str) -> Turn:
    """Whoever is out now speaks for nothing until they choose another place."""
    shown = Shown(
        again=press("start"),
        lines=(notice,),
        buttons=rows(Button(key="1", label=talk.words("tasks.start"), press=press("start"))),
    )
    turn = talk.turn(shown, changes=(change,))
    return replace(turn, conversation=replace(turn.conversation, membership=None))


JOINS = frozenset({"join", "joinas"})
"""Verbs that write to the area of the invitation whose code was given."""

_RUN, _PART = Permission.RUN_AREA, Permission.TAKE_PART

VERBS: dict[str, Verb] = {
    "code": show(ask_code, to=Permission.ANYONE),
    "invited": show(invited, to=Permission.ANYONE),
    "join": do(join, "code given", to=Permission.ANYONE),
    "joinas": do(join_as, "code given", to=Permission.ANYONE, typed=Typing.LABEL),
    "invites": show(invites, "area", to=_RUN),
    "invite": do(invite, "area", "team", to=_RUN),
    "inviteto": do(invite_to, "area", "role", to=_RUN),
    "revoke": do(revoke, "area", "invitation", to=_RUN),
    "people": show(people, "area", to=_RUN),
    "person": show(person, "area", "member", to=_RUN),
    "confirm": do(confirm, "area", "member", to=_RUN),
    "decline": do(decline, "area", "member", to=_RUN),
    "expel": show(expel, "area", "member", to=_RUN),
    "expelled": do(expelled, "area", "member", to=_RUN),
    "promote": do(promote, "area", "member", to=_RUN),
    "leave": show(leave, "area", "own place", to=_PART),
    "left": do(left, "area", "own place", to=_PART),
}

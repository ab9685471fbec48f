"""Whom to invite: a team, one person, each team that nobody has joined."""

from datetime import datetime, timedelta

from flows.asking.crowds import MANY, by_agency
from flows.asking.dates import agency_name
from flows.asking.invited import Offer, about, asked_to
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged
from flows.asking.names import in_a_file_name
from flows.asking.tables import table
from flows.cards import Shown, rows
from flows.changes import (
    InvitationMade,
)
from flows.codes import code_digest, new_code
from flows.events import new_id
from flows.framework import Agency
from flows.moments import day_in, end_of
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses.partnership import (
    AREA,
    INVITATIONS,
    INVITE,
    INVITE_ALL,
    INVITE_TO,
    INVITES,
    INVITES_OF,
    MAIL_DOMAINS,
    MAIL_TO,
    RENEW,
)
from flows.replies import Button, Document, Invite
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show

LASTS = timedelta(days=14)
"""How long an invitation can be used, a team's at the least."""

LASTS_BEFORE_A_ROUND = timedelta(days=60)
"""How long a team's can be used while no round is open."""

LAPSES = timedelta(days=7)
"""How long before its end a team's link is worth a new one."""

SEVERAL = 20
"""How many people may join a team with one invitation."""

FEW = 5
"""How many teams' links come as messages of their own: more in a row come as one file."""


def invites(talk: AreaTalk, page: int = 0, *, alone: bool = False, notice: str = "") -> Shown:
    """Whom to invite: teams, with links for many people or for one, and roles of the whole area."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    one = "y" if alone else None
    new = numbered(_teams_to_invite(talk, one))
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
        lines=(
            words("invitations.single_ask" if alone else "invitations.ask"),
            words("invitations.roles"),
            words("invitations.holds", date=talk.date(day_in(talk.zone, _until(talk, Role.MEMBER)))),
        ),
        buttons=rows(
            *paged(words, new, page, lambda other: INVITES(area_id, other, one)),
            (switch,) if new else (),
            *_all_of_many(talk),
            *_renewing(talk),
            *roles,
            *_by_mail(talk),
            (made,) if board.invitations else (),
            back(words, AREA(area_id)),
        ),
    )


def _by_mail(talk: AreaTalk) -> tuple[Button, ...]:
    """The ways to send invitations by e-mail, and to limit them to some addresses."""
    words, terms, area_id = talk.words, talk.view.terms, talk.office.area.id
    send = Button(key="e", label=words("by_mail.offer"), press=MAIL_TO(area_id))
    limit = Button(key="o", label=words("by_mail.limit"), press=MAIL_DOMAINS(area_id))
    return ((send,) if terms.mails else ()) + ((limit,) if terms.guards else ())


def _teams_to_invite(talk: AreaTalk, alone: str | None) -> list[tuple[str, str]]:
    """The teams, or of many the agencies."""
    area_id, teams = talk.office.area.id, talk.office.teams
    if len(teams) <= MANY:
        return [(team.name, INVITE(area_id, team.id, alone)) for team in teams]
    agencies = (team.agency for team in teams)
    return by_agency(talk, agencies, lambda agency: INVITES_OF(area_id, agency, 0 if alone else None, alone))


def invites_of(talk: AreaTalk, agency: Agency, page: int = 0, *, alone: bool = False) -> Shown:
    """Which team of an agency to invite."""
    words, area_id, one = talk.words, talk.office.area.id, "y" if alone else None
    teams = [team for team in talk.office.teams if team.agency == agency.id]
    listed = numbered((team.name, INVITE(area_id, team.id, one)) for team in teams)
    page = fitting(page, len(listed))

    def at(other: int) -> str:
        return INVITES_OF(area_id, agency.id, other if other or alone else None, one)

    return Shown(
        again=at(page),
        head=talk.area_name,
        heading=words("teams.count", agency=agency.name, n=len(teams)),
        lines=(words("invitations.single_ask" if alone else "invitations.ask"),),
        buttons=rows(
            *paged(words, listed, page, at), back(words, INVITES(area_id, 0 if alone else None, one))
        ),
    )


def _waited_for(talk: AreaTalk) -> list[Team]:
    """The teams that were invited, that nobody has joined, and whose links hold no longer or not for long."""
    made, soon = sorted(talk.office.invitations, key=lambda one: one.number), talk.event.at + LAPSES
    usable = {one.team for one in made if one.holds(soon)}
    # whose link was taken back is to have none, until somebody makes one
    left = {team for team, last in {one.team: one for one in made}.items() if not last.revoked}
    return [team for team in _without_people(talk) if team.id in left - usable]


def _all_of_many(talk: AreaTalk) -> tuple[Button, ...]:
    """The way to a file with all links, where teams are more than a card holds.

    With a page and no e-mail of ours it is for a mail merge of the partnership's own, from two teams on.
    """
    teams, board, terms = len(_without_people(talk)), talk.office, talk.view.terms
    label = talk.words("invitations.all_in_file", n=teams)
    merges = bool(terms.page) and not terms.mails and teams > 1
    many = merges or (len(board.teams) > ON_A_CARD and teams)
    return (Button(key="f", label=label, press=INVITE_ALL(board.area.id)),) if many else ()


def _renewing(talk: AreaTalk) -> tuple[Button, ...]:
    waited = len(_waited_for(talk))
    label = talk.words.count("invitations.renew", waited)
    return (Button(key="n", label=label, press=RENEW(talk.office.area.id)),) if waited else ()


def invite(talk: AreaTalk, team: Team, *, alone: bool = False) -> Answer:
    """Invite people to a team, or one alone."""
    uses = 1 if alone else SEVERAL
    change, sent = _made(talk, team, Role.MEMBER, uses)
    return _sent(talk, (change,), (sent,), talk.words("invitations.made", whom=team.name))


def invite_to(talk: AreaTalk, role: Role) -> Answer:
    """Invite one person to a role of the whole area."""
    if role is Role.MEMBER:
        return talk.turn(talk.again(talk.words("lost.button")))
    change, sent = _made(talk, None, role, 1)
    return _sent(
        talk, (change,), (sent,), talk.words("invitations.made_role", whom=talk.words(f"role.{role}"))
    )


def renew(talk: AreaTalk) -> Answer:
    """Make a new invitation for each team that was invited and nobody has joined: of many all in one file."""
    waited = _waited_for(talk)
    if not waited:
        return talk.turn(invites(talk, notice=talk.words("invitations.all_hold")))
    if len(waited) > FEW:
        return _in_a_file(talk, waited)
    made = [_made(talk, team, Role.MEMBER, SEVERAL, n) for n, team in enumerate(waited)]
    changes, sent = tuple(change for change, _ in made), tuple(one for _, one in made)
    return _sent(talk, changes, sent, talk.words.count("invitations.renewed", len(made)))


def invite_all(talk: AreaTalk) -> Answer:
    """Make an invitation for each team that nobody has joined, all in one file to send on from."""
    teams = _without_people(talk)
    if not teams:
        return talk.turn(invites(talk, notice=talk.words("invitations.all_there")))
    return _in_a_file(talk, teams)


def _in_a_file(talk: AreaTalk, teams: list[Team]) -> Answer:
    """Make an invitation for each of these teams; the file has a row for each."""
    words = talk.words
    made = [_made(talk, team, Role.MEMBER, SEVERAL, n) for n, team in enumerate(teams)]
    lines = [
        (team.name, agency_name(talk, team.agency), team.contact, sent.code, f"{sent.text}\n{sent.code}")
        for team, (_, sent) in zip(teams, made, strict=True)
    ]
    head = [words(f"invitations.file_{name}") for name in ("team", "agency", "contact", "link", "text")]
    audit = in_a_file_name(talk.framework.short)
    file = Document(
        name=words("invitations.file", audit=audit, date=talk.today.isoformat()),
        caption=words.count("invitations.file_caption", len(teams), area=talk.area_name),
        text=table([head, *lines]),
        codes=tuple(sent.code for _, sent in made),
    )
    changes = tuple(change for change, _ in made)
    after = talk.after(changes)
    return after.turn(invites(after, notice=words("invitations.in_file")), changes=changes, before=(file,))


def _without_people(talk: AreaTalk) -> list[Team]:
    """The teams that nobody has joined."""
    joined = {one.membership.team for one in talk.office.members if not one.membership.pending}
    return [team for team in talk.office.teams if team.id not in joined]


def _made(
    talk: AreaTalk, team: Team | None, role: Role, uses: int, nth: int = 0, *, mailed: bool = False
) -> tuple[InvitationMade, Invite]:
    """An invitation, and the message to pass on; `nth` of those that one event makes."""
    words, board, event = talk.words, talk.office, talk.event
    purpose = f"invitation {nth}" if nth else "invitation"
    code = new_code(event, purpose)
    change = InvitationMade(
        chain=board.area.id,
        invitation=new_id(event, purpose),
        area=board.area.id,
        team=team.id if team else None,
        role=role,
        digest=code_digest(code),
        uses=uses,
        expires=_until(talk, role),
        by=talk.by,
        number=max((board.numbered, *(one.number for one in board.invitations))) + 1 + nth,
        domains=board.area.domains,
        mailed="waiting" if mailed else "",
    )
    run = board.run
    offer = Offer(
        area=board.area,
        team=team,
        role=role,
        by=talk.view.person_name,
        closes=run.round.closes if run and run.round.state is RoundState.OPEN else None,
        state=run.round.state if run and run.round.state in UNDER_WAY else None,
    )
    until = talk.date(day_in(talk.zone, change.expires))
    pass_on = words.count("invitations.pass_on", uses, date=until, link=change.number)
    text = "\n".join((asked_to(talk, offer), *about(talk, offer), pass_on))
    return change, Invite(
        text=text,
        code=code,
        or_code=words("invitations.or_code"),
        copy=words("invitations.copy"),
        page=talk.view.terms.page,
    )


def made_for(talk: AreaTalk, team: Team | None, role: Role, nth: int) -> tuple[InvitationMade, Invite]:
    """An invitation for one person that goes out by e-mail; as above."""
    return _made(talk, team, role, 1, nth, mailed=True)


def made_anew(talk: AreaTalk, team: Team) -> tuple[InvitationMade, Invite]:
    """An invitation to a team for several people, made on another card; as above."""
    return _made(talk, team, Role.MEMBER, SEVERAL)


def _until(talk: AreaTalk, role: Role) -> datetime:
    """Until when a new invitation can be used: a team's as long as its answers are waited for."""
    run, at = talk.office.run, talk.event.at
    if role is not Role.MEMBER:
        return at + LASTS
    if run is None or run.round.state is not RoundState.OPEN or run.round.closes is None:
        return at + LASTS_BEFORE_A_ROUND
    return max(at + LASTS, end_of(talk.zone, run.round.closes))


def _sent(
    talk: AreaTalk, changes: tuple[InvitationMade, ...], sent: tuple[Invite, ...], notice: str
) -> Answer:
    after = talk.after(changes)
    return after.turn(invites(after, notice=notice), changes=changes, before=sent)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(INVITES, invites, to=_RUN),
    show(INVITES_OF, invites_of, to=_RUN),
    do(INVITE, invite, to=_RUN),
    do(INVITE_TO, invite_to, to=_RUN),
    do(INVITE_ALL, invite_all, to=_RUN),
    do(RENEW, renew, to=_RUN),
)

"""Invitations that go out by e-mail, and the addresses that invitations are for."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flows.asking import mails
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.mailbox import domains_in, ends, fits, mailbox_in
from flows.board import Part
from flows.cards import Again, Shown, rows
from flows.changes import DomainsSet, InvitationMade
from flows.conversations.partnership.invitations import invites, made_for
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses.partnership import (
    INVITES,
    MAIL_DOMAINS,
    MAIL_DOMAINS_ARE,
    MAIL_DOMAINS_NONE,
    MAIL_ROLE,
    MAIL_ROLE_AT,
    MAIL_TEAM,
    MAIL_TEAM_AT,
    MAIL_TO,
)
from flows.replies import Button, Invite, Mail, Matter
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Posted

MOST = 20
"""Addresses in one text."""


def to(talk: AreaTalk, page: int = 0) -> Shown | Again:
    """Whom to invite by e-mail."""
    words, area_id = talk.words, talk.office.area.id
    if not talk.view.terms.mails:
        return talk.again(words("mail.off"))
    listed = numbered((team.name, MAIL_TEAM(area_id, team.id)) for team in talk.office.teams)
    page = fitting(page, len(listed))
    roles = [
        Button(key=role[0], label=words(f"invitations.{role}"), press=MAIL_ROLE(area_id, role))
        for role in (Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR)
    ]
    return Shown(
        again=MAIL_TO(area_id, page or None),
        head=talk.area_name,
        heading=words("by_mail.heading"),
        lines=(words("by_mail.means"),),
        buttons=rows(
            *paged(words, listed, page, partial(MAIL_TO, area_id)), *roles, back(words, INVITES(area_id))
        ),
    )


def team(talk: AreaTalk, team: Team, notice: str = "") -> Shown | Again:
    """Ask for addresses to send a team's invitations to."""
    where = talk.office.area.id, team.id
    return _ask(talk, team.name, notice, again=MAIL_TEAM(*where), typed=MAIL_TEAM_AT(*where))


def role(talk: AreaTalk, role: Role, notice: str = "") -> Shown | Again:
    """The same for a role of the whole area."""
    where = talk.office.area.id, role
    if role is Role.MEMBER:
        return talk.again(talk.words("lost.button"))
    whom = talk.words(f"role.{role}")
    return _ask(talk, whom, notice, again=MAIL_ROLE(*where), typed=MAIL_ROLE_AT(*where))


def _ask(talk: AreaTalk, whom: str, notice: str, *, again: str, typed: str) -> Shown | Again:
    words, area = talk.words, talk.office.area
    if not talk.view.terms.mails:
        return talk.again(words("mail.off"))
    limits = (words("by_mail.at", domains=words.all_of(ends(area.domains))),) if area.domains else ()
    return Shown(
        again=again,
        notice=notice,
        head=talk.area_name,
        heading=words("by_mail.ask", whom=whom),
        lines=(words("by_mail.type", most=MOST), *limits, words("by_mail.kept")),
        buttons=rows(back(words, MAIL_TO(area.id))),
        awaiting=typed,
    )


def team_at(talk: AreaTalk, team: Team) -> Answer:
    """Send a team's invitations, each for one person."""
    return _sent(talk, team, Role.MEMBER, partial(_asked_team, talk, team))


def _asked_team(talk: AreaTalk, of: Team, notice: str) -> Shown | Again:
    return team(talk, of, notice)


def role_at(talk: AreaTalk, role: Role) -> Answer:
    """Send invitations to a role of the whole area, each for one person."""
    return _sent(talk, None, role, partial(_asked_role, talk, role))


def _asked_role(talk: AreaTalk, of: Role, notice: str) -> Shown | Again:
    return role(talk, of, notice)


def _sent(talk: AreaTalk, of: Team | None, as_role: Role, ask: Callable[[str], Shown | Again]) -> Answer:
    words, area = talk.words, talk.office.area
    if not talk.view.terms.mails or (of is None and as_role is Role.MEMBER):
        return talk.turn(talk.again(words("mail.off")))
    given = talk.text.replace(",", " ").replace(";", " ").split()
    found = {mailbox_in(one): one for one in given}
    outside = [one for one in found if not fits(one, area.domains)]
    if not given or "" in found:
        return talk.turn(ask(words("by_mail.none")))
    if len(found) > MOST:
        return talk.turn(ask(words("by_mail.many", most=MOST)))
    if outside:
        return talk.turn(ask(words("by_mail.outside", domains=words.all_of(ends(area.domains)))))
    made = [made_for(talk, of, as_role, n) for n in range(len(found))]
    changes = tuple(change for change, _ in made)
    posted = tuple(
        Posted(to=mailbox, mail=_mail(talk, of, change, sent))
        for mailbox, (change, sent) in zip(found, made, strict=True)
    )
    after = talk.after(changes)
    notice = words.count("by_mail.sent", len(posted))
    return replace(after.turn(invites(after, notice=notice), changes=changes), posted=posted)


def _mail(talk: AreaTalk, of: Team | None, change: InvitationMade, sent: Invite) -> Mail:
    words, area = talk.words, talk.area_name
    line = words("mail.line.invited_role", area=area, role=words(f"role.{change.role}"))
    if of:
        line = words("mail.line.invited_team", area=area, team=of.name)
    subject = talk.framework.subject
    about = (words("mail.about", subject=subject),) if subject else ()
    return Mail(
        id=change.invitation,
        matter=Matter.INVITED,
        subject=words("mail.subject.invited", area=area),
        lines=(line, *about, words("mail.what"), words("mail.holds", date=talk.date(change.expires))),
        go=words("mail.go.invited"),
        page=talk.view.terms.page,
        code=sent.code,
        or_code=words("mail.or_code"),
        foot=words("mail.foot.invited"),
        until=talk.event.at + mails.HOLDS,
        language=talk.view.language,
    )


# which addresses


def domains(talk: AreaTalk, notice: str = "") -> Shown:
    """Which e-mail addresses new invitations are for."""
    words, area = talk.words, talk.office.area
    is_now = words("by_mail.only", domains=words.all_of(ends(area.domains))) if area.domains else ""
    clear = Button(key="1", label=words("by_mail.any"), press=MAIL_DOMAINS_NONE(area.id))
    return Shown(
        again=MAIL_DOMAINS(area.id),
        notice=notice,
        head=talk.area_name,
        heading=words("by_mail.domains"),
        lines=(is_now or words("by_mail.all"), words("by_mail.domains_means"), words("by_mail.domains_type")),
        buttons=rows(*((clear,) if area.domains else ()), back(words, INVITES(area.id))),
        awaiting=MAIL_DOMAINS_ARE(area.id),
    )


def domains_are(talk: AreaTalk) -> Answer:
    """Take the domains typed."""
    found = domains_in(talk.text)
    terms = talk.view.terms
    if not found or not terms.guards:
        return talk.turn(domains(talk, talk.words("by_mail.no_domain")))
    if not terms.mails and not terms.vouched.issuperset(found):
        known = talk.words.all_of(ends(sorted(terms.vouched)))
        return talk.turn(domains(talk, talk.words("by_mail.not_vouched", domains=known)))
    return _limited(talk, found)


def domains_none(talk: AreaTalk) -> Answer:
    """Have new invitations be for any address."""
    return _limited(talk, ())


def _limited(talk: AreaTalk, found: tuple[str, ...]) -> Answer:
    area = talk.office.area
    change = DomainsSet(chain=area.id, area=area.id, domains=found, by=talk.by)
    changes = () if found == area.domains else (change,)
    after = talk.after(changes)
    key = "by_mail.only" if found else "by_mail.all"
    notice = talk.words(key, domains=talk.words.all_of(ends(found)))
    return after.turn(invites(after, notice=notice), changes=changes)


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(MAIL_TO, to, to=_RUN),
    show(MAIL_TEAM, team, to=_RUN),
    take(MAIL_TEAM_AT, team_at, typed=Typing.CONTACT, to=_RUN),
    show(MAIL_ROLE, role, to=_RUN),
    take(MAIL_ROLE_AT, role_at, typed=Typing.CONTACT, to=_RUN),
    show(MAIL_DOMAINS, domains, to=_RUN),
    take(MAIL_DOMAINS_ARE, domains_are, typed=Typing.CONTACT, to=_RUN, needs=_CHANGES),
    do(MAIL_DOMAINS_NONE, domains_none, to=_RUN, needs=_CHANGES),
)

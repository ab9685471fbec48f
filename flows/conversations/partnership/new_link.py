"""A new link for somebody who has lost their way in: it binds to the place they have."""

from dataclasses import replace
from datetime import timedelta

from flows.arguments import Whence
from flows.asking.letters import News, letter
from flows.asking.lists import back
from flows.board import Member
from flows.cards import Shown, rows
from flows.changes import LinkMade
from flows.codes import code_digest, new_code
from flows.conversations.partnership.everybody import came_from
from flows.conversations.partnership.members import person
from flows.events import new_id
from flows.permissions import Permission
from flows.presses.arriving import DEVICES
from flows.presses.partnership import AREA, MY_TEAM, NEW_LINK, NEW_LINK_MADE, PERSON
from flows.replies import Button, Invite
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show
from flows.view import Letter
from flows.wording import phrase

LASTS = timedelta(days=3)
"""How long such a link can be used."""


def new_link(talk: AreaTalk, member: Member, whence: Whence | None = None) -> Shown:
    """Ask whether to make one, and say what it does."""
    words, where = talk.words, (talk.office.area.id, member.membership.id)
    if problem := _problem(talk, member):
        return replace(person(talk, member, whence), notice=problem)
    return Shown(
        again=NEW_LINK(*where, whence),
        head=talk.area_name,
        heading=words("newlink.ask", name=member.name),
        lines=(words("newlink.means", name=member.name), words("newlink.told")),
        buttons=rows(
            Button(key="1", label=words("newlink.make"), press=NEW_LINK_MADE(*where)),
            back(words, PERSON(*where, whence)),
        ),
    )


def _problem(talk: AreaTalk, member: Member) -> str:
    """Why none can be made: it would open what this partnership has no say in, or nothing."""
    me, words = talk.view.person, talk.words
    if me and me.id == member.membership.person:
        return words("newlink.own")
    if member.membership.pending:
        return words("newlink.pending", name=member.name)
    if member.membership.id in talk.view.elsewhere or member.reads:
        return words("newlink.elsewhere", name=member.name)
    return ""


def _asked(talk: AreaTalk, member: Member) -> Shown:
    """The same, before it is done."""
    return new_link(talk, member, came_from(talk))


def made(talk: AreaTalk, member: Member) -> Answer:
    """Make it: the pages of the person are closed, and they, the team and the journal are told."""
    words, event, area = talk.words, talk.event, talk.office.area
    if problem := _problem(talk, member):
        return talk.turn(replace(person(talk, member, came_from(talk)), notice=problem))
    code = new_code(event, "new link")
    change = LinkMade(
        chain=area.id,
        link=new_id(event, "link"),
        person=member.membership.person,
        digest=code_digest(code),
        at=event.at,
        expires=event.at + LASTS,
        area=area.id,
        by=talk.by,
    )
    sent = Invite(
        text="\n".join(
            (
                words("newlink.for", name=member.name, area=talk.area_name),
                words("newlink.until", date=talk.date(change.expires)),
            )
        ),
        code=code,
        or_code=words("invitations.or_code"),
        copy=words("invitations.copy"),
        page=talk.view.terms.page,
    )
    shown = replace(person(talk, member, came_from(talk)), notice=words("newlink.made", name=member.name))
    return talk.turn(shown, changes=(change,), before=(sent,), letters=_told(talk, member))


def _told(talk: AreaTalk, member: Member) -> tuple[Letter, ...]:
    """Whom it concerns, the others in their team, and the other coordinators."""
    area, one = talk.office.area, member.membership
    me = talk.view.person_id
    line = phrase("newlink.you", area=area.name)
    told = [
        letter(talk, one.person, News(line=line, label="devices.heading", press=DEVICES()), purpose="you")
    ]
    line = phrase("newlink.them", name=member.name)
    if one.team:
        news = News(line=line, label="own_team.button", press=MY_TEAM(area.id, one.team))
        asked = letter(talk, one.person, news, purpose="to the team", area=area)
        told.append(replace(asked, team=one.team, beside=(me,)))
    news = News(line=line, label="area.people", press=AREA(area.id))
    asked = letter(talk, me, news, purpose="to coordinators", area=area)
    told.append(replace(asked, area=area.id, beside=(one.person,)))
    return tuple(told)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(NEW_LINK, new_link, to=_RUN),
    do(NEW_LINK_MADE, made, to=_RUN, asked=_asked),
)

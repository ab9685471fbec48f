"""A team hears who has joined it by a link, and takes whoever is not one of them out again."""

from dataclasses import replace
from datetime import timedelta

from flows.asking.letters import News, letter, to_area
from flows.asking.lists import back
from flows.board import Member, Part
from flows.cards import Shown, rows
from flows.changes import Ending, MembershipEnded
from flows.conversations.partnership import own_team, unapproved
from flows.people import Area, Invited
from flows.permissions import Permission
from flows.presses.arriving import AUDITS
from flows.presses.partnership import MY_TEAM, NOT_US, NOT_US_SAID, PEOPLE
from flows.replies import Button
from flows.talk import Answer, AreaTalk, Talk
from flows.verbs import Verb, do, show
from flows.view import Letter
from flows.wording import phrase

LASTS = timedelta(days=30)
"""How long after somebody has joined their team can say so."""

MOST = 12
"""People of a team that hear of each who joins; in a larger one nobody can know them all."""


def told(talk: Talk, found: Invited, person: str, name: str, membership: str) -> tuple[Letter, ...]:
    """Tell those who were in a team before that somebody has joined it."""
    if found.team is None or not 0 < found.members <= MOST:
        return ()
    line = phrase("not_us.joined", name=name, team=found.team.name)
    news = News(
        line=line,
        label="own_team.button",
        press=MY_TEAM(found.area.id, found.team.id),
        beside=(phrase("not_us.button"), NOT_US(found.area.id, membership)),
    )
    return (_to_team(talk, found.area, person, found.team.id, news),)


def _to_team(talk: Talk, area: Area, but: str, team: str, news: News) -> Letter:
    return replace(letter(talk, but, news, purpose="to the team", area=area), team=team)


def ask(talk: AreaTalk, member: Member) -> Shown:
    """Ask whether the person shall go, and say what follows; or why that is not for the team to say."""
    words, area_id, one = talk.words, talk.office.area.id, member.membership
    team = own_team.team_of(talk, member)
    if problem := _problem(talk, member):
        return own_team.card(talk, team, notice=problem)
    return Shown(
        again=NOT_US(area_id, one.id),
        head=talk.area_name,
        heading=words("not_us.ask", name=member.name, team=team.name),
        lines=(words("members.remove_means"), words("not_us.means", name=member.name)),
        buttons=rows(
            Button(key="1", label=words("not_us.yes", name=member.name), press=NOT_US_SAID(area_id, one.id)),
            back(words, MY_TEAM(area_id, team.id)),
        ),
    )


def removed(talk: AreaTalk, member: Member) -> Answer:
    """End the place of somebody who has joined since; they, the team and the coordinators are told."""
    one, area = member.membership, talk.office.area
    team = own_team.team_of(talk, member)
    by = next(place.id for place in talk.office.memberships if place.team == team.id)
    place = MembershipEnded(chain=area.id, membership=one.id, how=Ending.REMOVED, by=by, at=talk.event.at)
    ended, letters = unapproved.left(talk, (place,))
    changes = (*ended, place)
    line = phrase("not_us.told", name=member.name, team=team.name, by=talk.me)
    out = News(line=phrase("not_us.you", area=area.name, team=team.name), label="menu.audits", press=AUDITS())
    mates = News(line=line, label="own_team.button", press=MY_TEAM(area.id, team.id))
    runs = News(line=line, label="area.people", press=PEOPLE(area.id))
    letters += (
        letter(talk, one.person, out, purpose="out", area=area),
        _to_team(talk, area, talk.view.person_id, team.id, mates),
        *to_area(talk, runs),
    )
    after = talk.after(changes)
    shown = own_team.card(after, team, notice=talk.words("not_us.removed", name=member.name))
    return after.turn(shown, changes=changes, letters=letters)


def _problem(talk: AreaTalk, member: Member) -> str:
    """Why it is not for the person to say: whoever came first stays, and so does who has been there long."""
    words, me = talk.words, talk.view.person_id
    mine = [
        one.since
        for one in talk.office.colleagues
        if one.membership.person == me and one.membership.team == member.membership.team
    ]
    since, came = member.since, mine[0] if mine else None
    if member.membership.person == me:
        return words("not_us.you_are")
    if member.membership.pending or since is None or (came is not None and came >= since):
        return words("not_us.came_first", name=member.name)
    if talk.event.at - since > LASTS:
        return words("not_us.too_late", name=member.name)
    return ""


VERBS: tuple[Verb, ...] = (
    show(NOT_US, ask, to=Permission.BE_COLLEAGUE, needs=Part.COLLEAGUES),
    do(
        NOT_US_SAID,
        removed,
        to=Permission.BE_COLLEAGUE,
        needs=Part.COLLEAGUES | Part.APPROVALS,
        asked=ask,
    ),
)

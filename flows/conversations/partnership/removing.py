"""Removing somebody, and what becomes of the links to their team."""

from collections.abc import Sequence
from dataclasses import replace

from flows.arguments import Whence
from flows.asking.letters import News, people_of, to_people
from flows.asking.lists import back
from flows.board import Member, Part
from flows.cards import Shown, rows
from flows.changes import Ending, InvitationRevoked
from flows.conversations.partnership import contacts, last
from flows.conversations.partnership.everybody import came_from, place_of
from flows.conversations.partnership.invitations import made_anew
from flows.conversations.partnership.members import end_place, ended_alone, endings, is_last_coordinator
from flows.people import Invitation, Role, Team
from flows.permissions import Permission
from flows.presses.partnership import EXPEL, EXPELLED, MY_TEAM, PERSON
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show
from flows.wording import phrase


def expel(talk: AreaTalk, member: Member, whence: Whence | None = None) -> Shown:
    """Ask whether the person shall go, and with them the links that others may still join their team with."""
    words, one = talk.words, member
    where, team = (talk.office.area.id, one.membership.id), talk.office.team(one.membership.team)
    asked = Shown(again=EXPEL(*where, whence), head=talk.area_name, heading=_which(talk, one, "remove_ask"))
    to_person = back(words, PERSON(*where, whence))
    if is_last_coordinator(talk, one.membership):
        return last.stays(talk, asked, to_person)
    links, to = _open_links(talk, one, team), contacts.heir(talk, one.membership)
    only, anew = EXPELLED(*where), EXPELLED(*where, "y")
    return replace(
        asked,
        lines=(
            words("members.remove_means_one" if _others(talk, one) else "members.remove_means"),
            *(contacts.afterwards(talk, one.membership.person, one.name, to) if to else ()),
            *_said_of(talk, links),
        ),
        buttons=rows(
            (Button(key="1", label=words("members.remove_anew"), press=anew),) if links else (),
            Button(key="2" if links else "1", label=words("members.remove"), press=only),
            contacts.change(talk) if to else (),
            to_person,
        ),
    )


def _asked(talk: AreaTalk, member: Member, *, anew: bool = False) -> Shown:  # noqa: ARG001 – one card asks for both
    """The same, before either is done."""
    return expel(talk, member, came_from(talk))


def expelled(talk: AreaTalk, member: Member, *, anew: bool = False) -> Answer:
    """End the person's place; it holds from their next message on every channel.

    `anew`: the links that several people can join the team with end as well, and one takes their place.
    """
    team = talk.office.team(member.membership.team)
    links = _open_links(talk, member, team) if anew else []
    notice = _which(talk, member, "removed")
    if team is None or not links or ended_alone(talk, member):
        return _told(talk, member, _ended(talk, member, notice))
    made, sent = made_anew(talk, team)
    revoked = [InvitationRevoked(chain=made.area, invitation=one.id, by=talk.by) for one in links]
    notice = f"{notice} {talk.words.count('members.removed_anew', len(links), team=team.name)}"
    ended = end_place(talk, member, Ending.REMOVED, notice, changes=(*revoked, made), before=(sent,))
    return _told(talk, member, ended)


def _which(talk: AreaTalk, one: Member, key: str) -> str:
    """What is said of somebody who is removed: of one of several places, with which, and which stay."""
    others = _others(talk, one)
    if not others:
        return talk.words(f"members.{key}", name=one.name)
    stays = talk.words.all_of(others)
    return talk.words(f"members.{key}_one", name=one.name, place=place_of(talk, one), others=stays)


def _others(talk: AreaTalk, one: Member) -> list[str]:
    """The places that the person has beside this one, and keeps."""
    ended = {place.membership for place in endings(talk, one.membership, Ending.REMOVED)}
    theirs = [other for other in talk.office.members if other.membership.person == one.membership.person]
    return [place_of(talk, other) for other in theirs if other.membership.id not in ended]


def _ended(talk: AreaTalk, member: Member, notice: str) -> Answer:
    """The end of the place alone, and another contact where that was theirs as coordinator."""
    to, me = contacts.heir(talk, member.membership), talk.view.person
    contact = contacts.passed_on(talk, member.membership.person, member.name, to)
    if contact:
        notice = f"{notice} {talk.words('contacts.now', name=contact[0].contact)}"
    answer = end_place(talk, member, Ending.REMOVED, notice, changes=contact)
    if to and to.membership.person != (me.id if me else ""):
        return replace(answer, letters=(*answer.letters, *contacts.told(talk, to, member.name, contact)))
    return answer


def _told(talk: AreaTalk, member: Member, answer: Answer) -> Answer:
    """The answer, with news to the team that somebody is in it no more."""
    team, one = talk.office.team(member.membership.team), member.membership
    if team is None or one.pending or ended_alone(talk, member):
        return answer
    line = phrase("members.mate_removed", name=member.name, team=team.name)
    news = News(line=line, label="own_team.button", press=MY_TEAM(one.area, team.id))
    mates = [mate for mate in people_of(talk, Role.MEMBER, teams={team.id}) if mate != one.person]
    told = to_people(talk, mates, news, purpose="mate removed")
    return replace(answer, letters=(*answer.letters, *told))


def _said_of(talk: AreaTalk, links: Sequence[Invitation]) -> tuple[str, ...]:
    """What the links still do, for the person and for whom nobody can tell from a new one."""
    if not links:
        return ()
    keys = "members.remove_links", "members.remove_elsewhere"
    return tuple(talk.words.count(key, len(links)) for key in keys)


def _open_links(talk: AreaTalk, one: Member, team: Team | None) -> list[Invitation]:
    """The links to the person's team that several people were meant to join with, and somebody still can.

    None of who only waits for the team's yes: they coordinate, and the links are theirs to make.
    """
    if team is None or one.membership.pending:
        return []
    theirs = [one for one in talk.office.invitations if one.team == team.id and one.uses > 1]
    return [one for one in theirs if one.may_hold(talk.event.at)]


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(EXPEL, expel, to=_RUN),
    do(EXPELLED, expelled, to=_RUN, needs=Part.APPROVALS, asked=_asked),
)

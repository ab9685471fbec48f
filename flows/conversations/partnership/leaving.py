"""Giving one's own place up; with the last one goes whatever tells who somebody is."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from flows.asking.kept import forgotten_line, hold_lines
from flows.asking.letters import News, to_area
from flows.asking.lists import back
from flows.asking.names import called_in_area, called_place
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import Ending, MembershipEnded, PersonForgotten
from flows.conversations.partnership import contacts, last, unapproved
from flows.conversations.partnership.members import endings, gone, is_last_coordinator
from flows.people import Membership, Team
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.explaining import FORGET
from flows.presses.partnership import INVITES, LEAVE, LEFT, TEAM
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show
from flows.view import Letter, Place
from flows.wording import phrase


def leave(talk: AreaTalk, place: Membership) -> Shown:
    """Ask whether they want to go, and say what goes with it."""
    words, where = talk.words, (talk.office.area.id, place.id)
    asked = Shown(
        again=LEAVE(*where),
        head=talk.area_name,
        heading=words("leave.heading", area=_called(talk, place)),
    )
    if is_last_coordinator(talk, place):
        return last.stays(talk, asked, back(words, START()))
    places = endings(talk, place, Ending.LEFT)
    others = _others(talk, {one.membership for one in places})
    alone = _keeps(talk, others) if others else (words("leave.last"),)
    me, to = talk.view.person, contacts.heir(talk, place)
    contact = contacts.afterwards(talk, place.person, me.name if me else "", to)
    return replace(
        asked,
        lines=(
            words("leave.means"),
            *_emptied(talk, places),
            *contact,
            *alone,
            *hold_lines(talk, talk.office.area),
        ),
        buttons=rows(
            Button(key="1", label=words("leave.yes"), press=LEFT(*where)),
            contacts.change(talk) if to else (),
            back(words, START()),
        ),
    )


def _emptied(talk: AreaTalk, places: Sequence[MembershipEnded]) -> tuple[str, ...]:
    """That nobody is left in a team then, how far its return is, and whom to tell who goes on."""
    words, whom = talk.words, talk.office.area.contact
    teams = [team for team, still in _left_in(talk, places) if not still]
    if not teams:
        return ()
    said = (" ".join((words("leave.nobody", team=team.name), *_how_far(talk, team))) for team in teams)
    return (*said, words("leave.tell", whom=whom) if whom else words("leave.tell_somebody"))


def _how_far(talk: AreaTalk, team: Team) -> tuple[str, ...]:
    """How many questions a team has answered that has to go on."""
    run = talk.office.run
    if run is None or run.round.state is not RoundState.OPEN:
        return ()
    open_ = [
        (one, run.asked(one)) for one in run.returns if one.team.id == team.id and not one.sheet.submitted
    ]
    return tuple(
        talk.words("leave.answered", answered=one.answered, asked=len(asked)) for one, asked in open_ if asked
    )


def left(talk: AreaTalk, place: Membership) -> Answer:
    """Give up one's place, unless the partnership would be without a coordinator."""
    if is_last_coordinator(talk, place):
        return talk.turn(leave(talk, place))
    places = [replace(one, by=place.id) for one in endings(talk, place, Ending.LEFT)]
    others = _others(talk, {one.membership for one in places})
    ended, told = unapproved.left(talk, places)
    me, to = talk.view.person, contacts.heir(talk, place)
    name = me.name if me else ""
    contact = contacts.passed_on(talk, place.person, name, to)
    told = (*told, *_left_teams(talk, places), *contacts.told(talk, to, name, contact))
    done = " ".join((talk.words("leave.done", area=_called(talk, place)), *_keeps(talk, others)))
    forgotten = for_good(talk, place.person, places)
    if forgotten:
        notice = " ".join((done, *_stays(talk, place), forgotten_line(talk), _return(talk.after(contact))))
        return gone(talk, (*contact, *ended, *places, *forgotten), notice, told)
    if all(other.area.practice for other in others):
        notice = f"{done} {talk.words('leave.practice')}"
        forget = Button(key="2", label=talk.words("forget.offer"), press=FORGET())
        return gone(talk, (*contact, *ended, *places), notice, told, beside=(forget,))
    return gone(talk, (*contact, *ended, *places), done, told)


def for_good(talk: AreaTalk, person: str, ended: Sequence[MembershipEnded]) -> tuple[PersonForgotten, ...]:
    """What forgets somebody with the places that end here; nothing while they have another."""
    if _others(talk, {one.membership for one in ended}):
        return ()
    return (PersonForgotten(chain=person, person=person, at=talk.event.at),)


def _left_teams(talk: AreaTalk, ended: Sequence[MembershipEnded]) -> tuple[Letter, ...]:
    """News to the coordinators of a team that somebody has left, and whether anybody is still in it."""
    area_id = talk.office.area.id
    return tuple(
        letter
        for team, still in _left_in(talk, ended)
        for letter in to_area(talk, _news(team, still, area_id))
    )


def _left_in(talk: AreaTalk, ended: Sequence[MembershipEnded]) -> list[tuple[Team, int]]:
    """The teams in which a place ends here, and how many are in each after that."""
    gone = {one.membership for one in ended}
    teams = {one.team for one in talk.office.memberships if one.id in gone}
    left_there = [one.membership for one in talk.office.colleagues if one.membership.id not in gone]
    still = Counter(one.team for one in left_there if not one.pending)
    return [(team, still[team.id]) for team in talk.office.teams if team.id in teams]


def _news(team: Team, still: int, area_id: str) -> News:
    if not still:
        line = phrase("letter.team_empty", team=team.name)
        return News(line=line, label="letter.invite", press=INVITES(area_id))
    line = phrase("letter.team_left", team=team.name, n=still)
    return News(line=line, label="letter.see_team", press=TEAM(area_id, team.id))


def _stays(talk: AreaTalk, place: Membership) -> tuple[str, ...]:
    """What somebody leaves behind; without a team there are no answers."""
    return (talk.words("leave.kept"),) if place.team else ()


def _called(talk: AreaTalk, place: Membership) -> str:
    """What the place is called, with its team or role where the person has another there."""
    own = next((one for one in _others(talk, ()) if one.membership.id == place.id), None)
    return called_place(talk, own) if own else talk.area_name


def _keeps(talk: AreaTalk, others: Sequence[Place]) -> tuple[str, ...]:
    """What somebody goes on having in the partnership."""
    there = [called_in_area(talk, one) for one in others if one.area.id == talk.office.area.id]
    return (talk.words("leave.keeps", places=talk.words.all_of(there)),) if there else ()


def _return(talk: AreaTalk) -> str:
    """How to come back."""
    contact = talk.office.area.contact
    if contact:
        return talk.words("leave.return", whom=contact)
    return talk.words("leave.return_somebody")


def _others(talk: AreaTalk, ended: Collection[str]) -> list[Place]:
    """The places somebody has, or waits for, beside those that end."""
    every = (*talk.view.places, *talk.view.waited_for)
    return [one for one in every if one.membership.id not in ended]


VERBS: tuple[Verb, ...] = (
    show(LEAVE, leave, to=Permission.TAKE_PART, needs=Part.COLLEAGUES),
    do(LEFT, left, to=Permission.TAKE_PART, needs=Part.APPROVALS | Part.COLLEAGUES, asked=leave),
)

"""Handing the coordination over: somebody is asked and says yes; who had it leaves, or stays in a team."""

from functools import partial

from flows.asking import letters
from flows.asking.crowds import narrowed, of_one
from flows.asking.heard import HEARS, Step
from flows.asking.kept import forgotten_line
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.reached import and_how
from flows.board import Member, Part
from flows.cards import Shown, rows
from flows.changes import Change, Ending
from flows.conversations.partnership import contacts, own_team, unapproved
from flows.conversations.partnership.everybody import described, may_coordinate, people, team_of
from flows.conversations.partnership.leaving import for_good as leaving_for_good
from flows.conversations.partnership.members import coordinators, endings, gone, made_coordinator, reads_one
from flows.framework import Agency
from flows.people import Membership, Role, Team
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.partnership import (
    AREA,
    CONTACT,
    HAND_ON,
    HAND_OVER,
    HAND_OVER_ASK,
    HAND_OVER_OF,
    HAND_OVER_TO,
    HANDED_ON,
    INVITES,
    PEOPLE,
    TAKE_OVER,
    TAKE_OVER_SAID,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, send, show
from flows.view import Letter
from flows.wording import Phrase, phrase


def hand_over(talk: AreaTalk, page: int = 0) -> Shown:
    """Ask who shall take over: anybody of the partnership who can be written to."""
    words, area_id = talk.words, talk.office.area.id
    line, at = partial(_line, talk), partial(HAND_OVER_OF, area_id)
    listed = numbered(narrowed(talk, _others(talk), team_of, line, at))
    page = fitting(page, len(listed))
    return Shown(
        again=HAND_OVER(area_id, page or None),
        head=talk.area_name,
        heading=words("handover.whom"),
        lines=(words("handover.means"),),
        buttons=rows(
            *paged(words, listed, page, partial(HAND_OVER, area_id)),
            Button(key="i", label=words("handover.invite"), press=INVITES(area_id)),
            back(words, PEOPLE(area_id)),
        ),
    )


def hand_over_of(talk: AreaTalk, agency: Agency, page: int = 0) -> Shown:
    """The same of those in the teams of one agency."""
    words, area_id = talk.words, talk.office.area.id
    found = of_one(talk, _others(talk), team_of, agency)
    listed, at = numbered(_line(talk, one) for one in found), partial(HAND_OVER_OF, area_id, agency.id)
    page = fitting(page, len(listed))
    return Shown(
        again=at(page or None),
        head=talk.area_name,
        heading=words("handover.whom"),
        lines=(words("handover.means"),),
        buttons=rows(*paged(words, listed, page, at), back(words, HAND_OVER(area_id))),
    )


def _line(talk: AreaTalk, one: Member) -> tuple[str, str]:
    return described(talk, one), HAND_OVER_TO(talk.office.area.id, one.membership.id)


def _others(talk: AreaTalk) -> list[Member]:
    """Everybody else who can be written to, once each."""
    me = talk.acting.person
    found: dict[str, Member] = {}
    for one in talk.office.members:
        if one.reachable and may_coordinate(one) and one.membership.person != me:
            found.setdefault(one.membership.person, one)
    return list(found.values())


def hand_over_to(talk: AreaTalk, member: Member) -> Shown:
    """Ask whether this person shall be asked."""
    if member.reads:
        return reads_one(talk, member)
    words, where = talk.words, (talk.office.area.id, member.membership.id)
    return Shown(
        again=HAND_OVER_TO(*where),
        head=talk.area_name,
        heading=words("handover.ask", name=member.name),
        lines=(words("handover.ask_means", name=member.name),),
        buttons=rows(
            Button(key="1", label=words("handover.ask_yes", name=member.name), press=HAND_OVER_ASK(*where)),
            back(words, HAND_OVER(where[0])),
        ),
    )


def hand_over_ask(talk: AreaTalk, member: Member) -> Answer:
    """Ask the person; nothing changes until both have said yes."""
    held, me = member.membership, talk.view.person
    if member.reads:
        return talk.turn(reads_one(talk, member))
    if held.pending or held.person == talk.acting.person:
        return talk.turn(hand_over(talk))
    line = phrase("handover.asked_you", name=me.name if me else "", area=talk.area_name)
    news = letters.News(line=line, label="handover.answer", press=TAKE_OVER(held.area, held.id, talk.by))
    told = letters.to_people(talk, [held.person], news, purpose="handover")
    notice = and_how(talk, talk.words("handover.asked", name=member.name))
    return talk.turn(people(talk, notice=notice), letters=told)


# the one who is asked


def take_over(talk: AreaTalk, place: Membership, asker: str) -> Shown:
    """Say what coordinating means, and ask; `asker` is the membership of who hands over."""
    words, where = talk.words, (talk.office.area.id, place.id, asker)
    return Shown(
        again=TAKE_OVER(*where),
        head=talk.area_name,
        heading=words("handover.take", area=talk.area_name),
        lines=(words("handover.take_means"),),
        buttons=rows(
            Button(key="1", label=words("handover.take_yes"), press=TAKE_OVER_SAID(*where, "y")),
            Button(key="2", label=words("handover.take_no"), press=TAKE_OVER_SAID(*where, "n")),
        ),
    )


def take_over_said(talk: AreaTalk, place: Membership, asker: str, *, willing: bool) -> Answer:
    """Tell the coordinators; the one who asked has the last word."""
    words, area_id = talk.words, talk.office.area.id
    key = "handover.willing" if willing else "handover.unwilling"
    press = HAND_ON(area_id, place.id, asker) if willing else HAND_OVER(area_id)
    news = letters.News(
        line=phrase(key, name=talk.view.person_name),
        label="handover.go_on" if willing else "handover.ask_another",
        press=press,
    )
    shown = Shown(
        again=START(),
        passing=True,
        head=talk.area_name,
        heading=and_how(talk, words("handover.told_yes")) if willing else words("handover.told_no"),
        buttons=rows(Button(key="1", label=words("tasks.start"), press=START())),
    )
    return talk.turn(shown, letters=letters.to_area(talk, news))


# the one who hands over


def hand_on(talk: AreaTalk, member: Member, asker: str) -> Shown:
    """Say that the person is willing, and ask what becomes of who hands over; others see the people."""
    words, held = talk.words, member.membership
    where = (talk.office.area.id, held.id)
    if member.reads:
        return reads_one(talk, member)
    if held.pending or held.person == talk.acting.person or asker != talk.by:
        return people(talk)
    team, me = _own_team(talk), talk.view.person
    stay = words("handover.stay", team=team.name) if team else ""
    leaves = words("handover.now_leaves", area=talk.area_name)
    if team:
        leaves = words("handover.now_leaves_or_stays", team=team.name)
    return Shown(
        again=HAND_ON(*where, asker),
        head=talk.area_name,
        heading=words("handover.now", name=member.name),
        lines=(
            words("handover.now_means", name=member.name, area=talk.area_name),
            *contacts.afterwards(talk, talk.acting.person, me.name if me else "", member),
            leaves,
        ),
        buttons=rows(
            Button(key="1", label=words("handover.leave"), press=HANDED_ON(*where, "y")),
            (Button(key="2", label=stay, press=HANDED_ON(*where, "n")),) if stay else (),
            contacts.change(talk),
            Button(key="b", label=words("buttons.not_now"), press=AREA(where[0])),
        ),
    )


def _own_team(talk: AreaTalk) -> Team | None:
    """The first team that the person has a place in."""
    own = {one.team for one in talk.office.memberships if one.team}
    return next((team for team in talk.office.teams if team.id in own), None)


def _asked(talk: AreaTalk, member: Member, *, leaving: bool) -> Shown:  # noqa: ARG001 – one card asks for both
    """The same, before either is done."""
    return hand_on(talk, member, talk.by)


def handed_on(talk: AreaTalk, member: Member, *, leaving: bool) -> Answer:
    """Make the person a coordinator, end the own place, and tell everybody who coordinates."""
    words, held, me = talk.words, member.membership, talk.view.person
    if member.reads:
        return talk.turn(reads_one(talk, member))
    if held.pending or held.person == talk.acting.person:
        return talk.turn(people(talk))
    changes: list[Change] = []
    is_new = held.person not in coordinators(talk)
    if is_new:
        changes.append(made_coordinator(talk, member))
    stays = next((one.id for one in talk.office.memberships if one.role is not Role.COORDINATOR), None)
    leaving = leaving or stays is None
    places = {
        change.membership: change
        for one in talk.office.memberships
        if leaving or one.role is Role.COORDINATOR
        for change in endings(talk, one, Ending.LEFT)
    }
    changes += places.values()
    key = "handover.done_left" if leaving else "handover.done_stay"
    notice = words(key, name=member.name, area=talk.area_name)
    ended, outside = unapproved.left(talk, changes)
    in_team = own_team.to_teams_of(talk, member) if is_new else ()
    forgotten = leaving_for_good(talk, talk.acting.person, [*places.values()]) if leaving else ()
    contact = contacts.passed_on(talk, talk.acting.person, me.name if me else "", member)
    told = (*letters.once((*in_team, *_told(talk, member, contact[0].contact if contact else ""))), *outside)
    notice = " ".join((notice, *((forgotten_line(talk),) if forgotten else ())))
    return gone(talk, [*contact, *ended, *changes, *forgotten], notice, told, None if leaving else stays)


def _yours(talk: AreaTalk, contact: str) -> Phrase:
    """That the successor coordinates, and what people see as the contact until they say another."""
    if contact:
        return phrase("handover.yours_named", area=talk.area_name, name=contact)
    if not talk.office.area.contact:
        return phrase("handover.yours_none", area=talk.area_name)
    return phrase("handover.yours", area=talk.area_name)


def _told(talk: AreaTalk, member: Member, contact: str) -> tuple[Letter, ...]:
    """What the successor hears, who is asked how to be reached, the other coordinators, and all others."""
    area_id, me, new = talk.office.area.id, talk.view.person, member.membership.person
    yours = letters.News(
        line=_yours(talk, contact),
        label="handover.give_contact",
        press=CONTACT(area_id),
    )
    others = letters.News(
        line=phrase("handover.done", name=member.name, old=me.name if me else ""),
        label="area.people",
        press=PEOPLE(area_id),
    )
    runs = letters.News(
        line=phrase("handover.runs_now", name=member.name, area=talk.area_name),
        label="tasks.start",
        press=START(),
    )
    rest = [one for one in letters.people_of(talk, Role.COORDINATOR) if one != new]
    everybody = letters.people_of(talk, *HEARS[Step.HANDED_OVER])
    return (
        *letters.to_people(talk, [new], yours, purpose="yours"),
        *letters.to_people(talk, rest, others, purpose="handed over"),
        *letters.to_people(talk, everybody, runs, purpose="runs now"),
    )


_RUN, _PART = Permission.RUN_AREA, Permission.TAKE_PART

VERBS: tuple[Verb, ...] = (
    show(HAND_OVER, hand_over, to=_RUN),
    show(HAND_OVER_OF, hand_over_of, to=_RUN),
    show(HAND_OVER_TO, hand_over_to, to=_RUN),
    send(HAND_OVER_ASK, hand_over_ask, to=_RUN),
    show(TAKE_OVER, take_over, to=_PART),
    send(TAKE_OVER_SAID, take_over_said, to=_PART),
    show(HAND_ON, hand_on, to=_RUN),
    do(HANDED_ON, handed_on, to=_RUN, needs=Part.APPROVALS, asked=_asked),
)

"""Who belongs to a partnership: said yes to, removed, made a coordinator, leaving."""

from collections.abc import Sequence
from dataclasses import replace

from flows.arguments import Whence
from flows.asking import mails
from flows.asking.letters import News, letter, people_of
from flows.asking.lists import back
from flows.board import Member
from flows.cards import Shown, rows
from flows.changes import (
    Change,
    Ending,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
)
from flows.conversations.partnership import everybody, own_team, unapproved
from flows.conversations.partnership.everybody import (
    described,
    listed,
    may_coordinate,
    next_number,
    waits_here,
)
from flows.events import new_id
from flows.people import Membership, Role
from flows.permissions import Permission
from flows.presses.arriving import AUDITS, START
from flows.presses.partnership import (
    AREA,
    CONFIRM,
    DECLINE,
    EXPEL,
    NEW_LINK,
    PERSON,
    PROMOTE,
    PROMOTED,
)
from flows.replies import Button, Matter, Reply
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show
from flows.view import Letter, Moved
from flows.wording import phrase


def person(talk: AreaTalk, member: Member, whence: Whence | None = None) -> Shown:
    """One person, and what can be done."""
    words, one = talk.words, member
    where = (talk.office.area.id, one.membership.id, whence)
    remove = Button(key="1", label=words("members.remove"), press=EXPEL(*where))
    promote = Button(key="2", label=words("members.promote"), press=PROMOTE(*where))
    return Shown(
        again=PERSON(*where),
        head=talk.area_name,
        heading=described(talk, one),
        lines=(words("members.reads", name=one.name),) if one.reads else (),
        buttons=rows(
            remove,
            Button(key="3", label=words("newlink.offer"), press=NEW_LINK(*where)),
            (promote,) if may_coordinate(one) and one.membership.role is not Role.COORDINATOR else (),
            everybody.back_to(talk, one, whence),
        ),
    )


def confirm(talk: AreaTalk, member: Member) -> Answer:
    """Say yes to somebody's role."""
    one = member
    if not waits_here(one):
        return talk.turn(_is_in(talk, one))
    if one.membership.role is Role.COORDINATOR and one.membership.person in coordinators(talk):
        extra = endings(talk, one.membership, Ending.DECLINED)
        after = talk.after(extra)
        return after.turn(_is_in(after, one), changes=extra)
    if one.reads and one.membership.role is not Role.LEAD:
        return talk.turn(reads_one(talk, one))
    change = MemberConfirmed(
        chain=talk.office.area.id, membership=one.membership.id, by=talk.by, at=talk.event.at
    )
    after = talk.after((change,))
    told = _decided(
        talk, _letter(talk, one, "members.you_are_in", role=phrase(f"role.{one.membership.role}"))
    )
    if one.membership.role is Role.COORDINATOR:
        told += own_team.to_teams_of(talk, one)
    return after.turn(
        listed(after, one, first=next_number(talk), notice=talk.words("members.confirmed", name=one.name)),
        changes=(change,),
        letters=told,
    )


def decline(talk: AreaTalk, member: Member) -> Answer:
    """Say no to somebody's role."""
    if not waits_here(member):
        return talk.turn(_is_in(talk, member))
    notice = talk.words("members.declined", name=member.name)
    return end_place(talk, member, Ending.DECLINED, notice)


def _is_in(talk: AreaTalk, one: Member) -> Shown:
    """Everybody, where somebody else has said yes meanwhile."""
    return listed(talk, one, first=next_number(talk), notice=talk.words("members.is_in", name=one.name))


def coordinators(talk: AreaTalk) -> set[str]:
    """The persons who coordinate the partnership."""
    return set(people_of(talk, Role.COORDINATOR))


def is_last_coordinator(talk: AreaTalk, place: Membership) -> bool:
    """Whether the partnership would be without a coordinator if this place ended."""
    is_theirs = place.role is Role.COORDINATOR and not place.pending
    return is_theirs and coordinators(talk) == {place.person}


def endings(talk: AreaTalk, place: Membership, how: Ending) -> tuple[MembershipEnded, ...]:
    """The end of a place, and of what the person has beside it that goes with it."""
    theirs = [one.membership for one in talk.office.members if one.membership.person == place.person]
    ended = [place, *(one for one in theirs if one.id != place.id and _goes_with(place, one))]
    return tuple(
        MembershipEnded(chain=place.area, membership=one.id, how=how, by=talk.by, at=talk.event.at)
        for one in ended
    )


def _goes_with(place: Membership, other: Membership) -> bool:
    """Whether another place of the person ends with this: as coordinator, or in a team that they ask as one.

    A no to somebody who asks to coordinate takes nothing from them that they have.
    """
    if place.role is not Role.COORDINATOR:
        return False
    if other.role is Role.COORDINATOR:
        return other.pending or not place.pending
    return not place.pending and other.pending and other.team is not None


def ended_alone(talk: AreaTalk, one: Member) -> bool:
    """Whether it is the place of who asks, or the only coordinator's: nothing else is done with its end."""
    own = one.membership.id in {place.id for place in talk.office.memberships}
    return own or is_last_coordinator(talk, one.membership)


def end_place(
    talk: AreaTalk,
    one: Member,
    how: Ending,
    notice: str,
    changes: Sequence[Change] = (),
    before: Sequence[Reply] = (),
) -> Answer:
    """End a place and tell its person; `changes` are made with it, `before` goes out ahead of the card."""
    board = talk.office
    if is_last_coordinator(talk, one.membership):
        return talk.turn(listed(talk, one, notice=talk.words("members.last")))
    places = endings(talk, one.membership, how)
    ended, told = unapproved.left(talk, places)
    changes = (*ended, *places, *changes)
    after = talk.after(changes)
    if one.membership.id in {place.id for place in board.memberships} and not after.office.place_of(
        Role.COORDINATOR
    ):
        return gone(talk, changes, notice, told)
    told += told_no_more(after, one, how)
    first = next_number(talk) if how is Ending.DECLINED else 1
    shown = listed(after, one, first=first, notice=notice)
    return after.turn(shown, changes=changes, letters=told, before=before)


def told_no_more(talk: AreaTalk, one: Member, how: Ending) -> tuple[Letter, ...]:
    """Tell somebody that they were told no; or that their place has ended, and whom to ask."""
    if how is Ending.DECLINED:
        return _decided(talk, _letter(talk, one, "members.you_declined"))
    team = talk.office.team_name(one.membership.team)
    contact = talk.office.area.contact
    key = "members.you_removed" if contact else "members.you_removed_somebody"
    if team:
        key = "members.you_removed_team" if contact else "members.you_removed_team_somebody"
    told = _letter(talk, one, key, team=team, whom=contact)
    return mails.mailed(talk, told, mails.About(matter=Matter.REMOVED, area=talk.office.area))


def _decided(talk: AreaTalk, told: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """The same with an e-mail: who waits for a yes may have closed the page."""
    return mails.mailed(talk, told, mails.About(matter=Matter.DECIDED, area=talk.office.area))


def reads_one(talk: AreaTalk, member: Member) -> Shown:
    """Everybody, and why this person can't coordinate before the results are released."""
    return listed(talk, member, notice=talk.words("members.reads", name=member.name))


def promote(talk: AreaTalk, member: Member, whence: Whence | None = None) -> Shown:
    """Ask whether somebody shall coordinate as well."""
    if member.reads:
        return reads_one(talk, member)
    words, where = talk.words, (talk.office.area.id, member.membership.id)
    return Shown(
        again=PROMOTE(*where, whence),
        head=talk.area_name,
        heading=words("members.promote_ask", name=member.name),
        lines=(words("members.promote_means"),),
        buttons=rows(
            Button(key="1", label=words("members.promote"), press=PROMOTED(*where)),
            back(words, PERSON(*where, whence)),
        ),
    )


def _asked(talk: AreaTalk, member: Member) -> Shown:
    """The same, before it is done."""
    return promote(talk, member, everybody.came_from(talk))


def promoted(talk: AreaTalk, member: Member) -> Answer:
    """Make somebody a coordinator as well."""
    one, board = member, talk.office
    if one.reads:
        return talk.turn(reads_one(talk, one))
    already = [
        other
        for other in board.members
        if other.membership.person == one.membership.person and other.membership.role is Role.COORDINATOR
    ]
    if already or one.membership.pending:
        return talk.turn(listed(talk, one, notice=talk.words("members.is_coordinator", name=one.name)))
    change = made_coordinator(talk, one)
    after = talk.after((change,))
    told = _letter(talk, one, "members.you_are_in", role=phrase("role.coordinator"))
    told += own_team.to_teams_of(talk, one)
    notice = talk.words("members.promoted", name=one.name)
    return after.turn(listed(after, one, notice=notice), changes=(change,), letters=told)


def made_coordinator(talk: AreaTalk, one: Member) -> MemberJoined | MemberConfirmed:
    """The fact that somebody in the partnership coordinates it as well; who has asked to gets their yes."""
    person, area_id, at = one.membership.person, talk.office.area.id, talk.event.at
    theirs = [other.membership for other in talk.office.members if other.membership.person == person]
    for asked in theirs:
        if asked.role is Role.COORDINATOR and asked.pending:
            return MemberConfirmed(chain=area_id, membership=asked.id, by=talk.by, at=at)
    return MemberJoined(
        chain=area_id,
        membership=new_id(talk.event, "membership"),
        person=person,
        area=area_id,
        team=None,
        role=Role.COORDINATOR,
        insider=any(other.team is not None and not other.pending for other in theirs),
        at=at,
    )


def _letter(talk: AreaTalk, one: Member, key: str, **values: object) -> tuple[Letter, ...]:
    """Tell the person, unless it is the one who did it."""
    me = talk.view.person
    if me and me.id == one.membership.person:
        return ()
    line = phrase(key, area=talk.area_name, **values)
    is_in = key == "members.you_are_in"
    news = News(
        line=line,
        label="members.open" if is_in else "menu.audits",
        press=AREA(talk.office.area.id) if is_in else AUDITS(),
    )
    return (letter(talk, one.membership.person, news, purpose=f"letter {one.membership.id}"),)


def gone(
    talk: AreaTalk,
    changes: Sequence[Change],
    notice: str,
    told: tuple[Letter, ...],
    to: str | None = None,
    beside: Sequence[Button] = (),
) -> Answer:
    """Whoever is out now speaks for another place of theirs, or for nothing until they choose one."""
    shown = Shown(
        again=START(),
        passing=True,
        lines=(notice,),
        buttons=rows(Button(key="1", label=talk.words("tasks.start"), press=START()), *beside),
    )
    return replace(talk.turn(shown, changes=changes, letters=told), moved=Moved(to=to))


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(PERSON, person, to=_RUN),
    do(CONFIRM, confirm, to=_RUN),
    do(DECLINE, decline, to=_RUN),
    show(PROMOTE, promote, to=_RUN),
    do(PROMOTED, promoted, to=_RUN, asked=_asked),
)

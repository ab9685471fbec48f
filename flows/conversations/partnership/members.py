"""Who belongs to a partnership: said yes to, removed, made a coordinator, leaving."""

from dataclasses import replace

from flows.asking.lists import number_of, paged
from flows.changes import (
    Ending,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
)
from flows.events import new_id
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button, Card
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, do, show
from flows.view import Letter, Member, Turn


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
        Button(key=str(number), label=described(talk, one), press=press("person", area_id, one.membership.id))
        for number, one in enumerate(others, 1)
    ]
    page = number_of(talk, "people", 1, len(listed))
    return Shown(
        again=press("people", area_id, page) if page else press("people", area_id),
        notice=notice,
        head=board.area.name,
        heading=words("people.heading"),
        lines=(words("people.waiting"),) if waiting else (),
        buttons=rows(
            *answers,
            *paged(talk, listed, page, "people", area_id),
            Button(key="i", label=words("teams.invite"), press=press("invites", area_id)),
            Button(key="b", label=words("back"), press=press("area", area_id)),
        ),
    )


def described(talk: Talk, one: Member) -> str:
    """A person with their team or role, and whether they can be reached or say that it isn't theirs."""
    words = talk.words
    team = next((team.name for team in talk.office.teams if team.id == one.membership.team), "")
    text = words(
        "people.line",
        name=one.name or words("setup.none"),
        where=team or words(f"role.{one.membership.role}"),
    )
    if one.membership.not_mine:
        text = words("people.not_mine", text=text)
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
        heading=described(talk, one),
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
    change = MemberConfirmed(chain=talk.office.area.id, membership=one.membership.id, by=talk.by())
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
        chain=board.area.id, membership=one.membership.id, how=how, by=talk.by(), at=talk.event.at
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


_RUN, _PART = Permission.RUN_AREA, Permission.TAKE_PART

VERBS: dict[str, Verb] = {
    "people": show(people, "area", "number?", to=_RUN),
    "person": show(person, "area", "member", to=_RUN),
    "confirm": do(confirm, "area", "member", to=_RUN),
    "decline": do(decline, "area", "member", to=_RUN),
    "expel": show(expel, "area", "member", to=_RUN),
    "expelled": do(expelled, "area", "member", to=_RUN),
    "promote": do(promote, "area", "member", to=_RUN),
    "leave": show(leave, "area", "own place", to=_PART),
    "left": do(left, "area", "own place", to=_PART),
}

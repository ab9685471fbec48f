"""The people of a partnership, listed: everybody, those of one agency, those of one team."""

from collections.abc import Sequence
from functools import partial

from flows.arguments import Whence
from flows.asking.crowds import MANY, narrowed, of_one
from flows.asking.lists import back, fitting, numbered, paged
from flows.board import Member
from flows.cards import Shown, rows
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import (
    AREA,
    CONFIRM,
    DECLINE,
    EXPEL,
    HAND_OVER,
    INVITES,
    NEW_LINK,
    PEOPLE,
    PEOPLE_IN,
    PEOPLE_OF,
    PERSON,
    PROMOTE,
    TEAM,
)
from flows.presses.rounds import GATHER
from flows.replies import Button
from flows.talk import AreaTalk
from flows.verbs import Verb, show

_CARRY_ON = frozenset(one.verb for one in (PEOPLE, PERSON, EXPEL, PROMOTE, NEW_LINK))
"""Verbs of cards that say last from where the list of people was opened."""


def listed(talk: AreaTalk, member: Member, *, first: int = 1, notice: str = "") -> Shown:
    """The list that the live card goes back to, of somebody's team or of everybody."""
    whence, team = came_from(talk), talk.office.team(member.membership.team)
    if whence is Whence.TEAM and team:
        return of_team(talk, team, notice=notice)
    if whence is Whence.GATHERED:
        whence = Whence.OPENING
    return people(talk, first=first, whence=whence, notice=notice)


def came_from(talk: AreaTalk) -> Whence | None:
    """From where the list was opened that the live card goes back to, None for the partnership's own card."""
    press = talk.showing
    carried = press.args[-1] if press and press.verb in _CARRY_ON else ""
    return next((one for one in Whence if one.value == carried), None)


def back_to(talk: AreaTalk, member: Member, whence: Whence | None) -> Button:
    """The way back from a person to the list."""
    area_id, team = talk.office.area.id, talk.office.team(member.membership.team)
    if whence is Whence.TEAM and team:
        return back(talk.words, PEOPLE_IN(area_id, team.id))
    if whence is Whence.GATHERED:
        return back(talk.words, GATHER(area_id))
    return back(talk.words, _at(area_id, 0, whence))


def _at(area_id: str, page: int, whence: Whence | None) -> str:
    """A page of everybody."""
    return PEOPLE(area_id, page, 1, whence.value) if whence else PEOPLE(area_id, page or None)


def people(
    talk: AreaTalk, page: int = 0, first: int = 1, whence: Whence | None = None, *, notice: str = ""
) -> Shown:
    """Everybody by team; those who wait for a yes first, from `first` or after all on the live card."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    waiting = [one for one in board.members if waits_here(one)]
    others = [one for one in board.members if not waits_here(one)]
    first = _number_of_first(talk, waiting, first)
    answers = []
    for number, one in enumerate(waiting, first):
        label = words("members.pending", name=one.name, role=words(f"role.{one.membership.role}"))
        yes = Button(key=f"y{number}", label=label, press=CONFIRM(area_id, one.membership.id))
        no = Button(key=f"n{number}", label=words("buttons.no"), press=DECLINE(area_id, one.membership.id))
        answers.append((yes, no))
    lines = numbered(
        narrowed(
            talk, others, team_of, lambda one: _line(talk, one, whence), lambda of: _of(talk, of, whence)
        )
    )
    page = fitting(page, len(lines))
    home = GATHER(area_id) if whence is Whence.OPENING else AREA(area_id)
    return Shown(
        again=PEOPLE(area_id, page, first, whence) if first != 1 else _at(area_id, page, whence),
        notice=notice,
        head=talk.area_name,
        heading=words("members.heading"),
        lines=(
            *((words("members.count", n=len(others)),) if len(others) > MANY else ()),
            *((words("members.waiting"),) if waiting else ()),
        ),
        buttons=rows(
            *answers,
            *paged(words, lines, page, lambda of: _at(area_id, of, whence)),
            Button(key="i", label=words("teams.invite"), press=INVITES(area_id)),
            Button(key="h", label=words("handover.offer"), press=HAND_OVER(area_id)),
            back(words, home),
        ),
    )


def of_agency(talk: AreaTalk, agency: Agency, page: int = 0, whence: Whence | None = None) -> Shown:
    """The people in the teams of one agency."""
    words, area_id = talk.words, talk.office.area.id
    members = [one for one in talk.office.members if not waits_here(one)]
    found = of_one(talk, members, team_of, agency)
    lines = numbered(_line(talk, one, whence) for one in found)
    page = fitting(page, len(lines))
    return Shown(
        again=_of(talk, agency.id, whence, page),
        head=talk.area_name,
        heading=words("teams.count", agency=agency.name, n=len(lines)),
        buttons=rows(
            *paged(words, lines, page, lambda of: _of(talk, agency.id, whence, of)),
            back(words, _at(area_id, 0, whence)),
        ),
    )


def _of(talk: AreaTalk, agency: str, whence: Whence | None, page: int = 0) -> str:
    """A page of the people of one agency."""
    where = talk.office.area.id, agency
    return PEOPLE_OF(*where, page, whence.value) if whence else PEOPLE_OF(*where, page or None)


def _line(talk: AreaTalk, one: Member, whence: Whence | None) -> tuple[str, str]:
    return described(talk, one), PERSON(talk.office.area.id, one.membership.id, whence)


def team_of(one: Member) -> str | None:
    """The id of the team that somebody is in, None for a role of the whole area."""
    return one.membership.team


def _number_of_first(talk: AreaTalk, waiting: Sequence[Member], first: int) -> int:
    """This number where everybody whom the live card asks about keeps theirs, else one that nobody has there.

    Whoever types a key looks at that card: it means nobody else, though somebody else may have answered.
    """
    area_id, shown = talk.office.area.id, _asked_on_card(talk)
    meant = {f"y{number}": CONFIRM(area_id, one.membership.id) for number, one in enumerate(waiting, first)}
    return first if shown.items() <= meant.items() else max(first, next_number(talk))


def _asked_on_card(talk: AreaTalk) -> dict[str, str]:
    """What says yes on the live card, by its keys."""
    buttons = talk.view.conversation.buttons
    return {one.key: one.press for one in buttons if one.verb == CONFIRM.verb}


def next_number(talk: AreaTalk) -> int:
    """The first number that nobody has who waits on the live card: a key said twice means nobody else."""
    return max((int(key[1:]) for key in _asked_on_card(talk)), default=0) + 1


def waits_here(one: Member) -> bool:
    """Whether somebody waits for a coordinator's yes; a coordinator who joins a team waits for the team's."""
    return one.membership.pending and one.membership.team is None


def may_coordinate(one: Member) -> bool:
    """Whether somebody in the partnership may be asked to run it.

    Whoever has read a team's return by a link was promised to that team as one who sees nothing else.
    """
    return not one.membership.pending and not one.reads


def place_of(talk: AreaTalk, one: Member) -> str:
    """The team of a place, or its role where that is of the whole area."""
    return talk.office.team_name(one.membership.team) or talk.words(f"role.{one.membership.role}")


def described(talk: AreaTalk, one: Member) -> str:
    """A person with their team or role, and whether they can be reached or say that it isn't theirs."""
    words = talk.words
    text = words("members.line", name=one.name or words("details.none"), where=place_of(talk, one))
    if one.membership.pending:
        text = words("members.waits_for_team", text=text)
    if one.membership.not_mine:
        text = words("members.not_mine", text=text)
    if one.mail_refused:
        text = words("members.mail_refused", text=text)
    return text if one.reachable else words("members.unreachable", text=text)


def of_team(talk: AreaTalk, team: Team, page: int = 0, *, notice: str = "") -> Shown:
    """The people of one team, and the way to everybody."""
    words, area_id = talk.words, talk.office.area.id
    found = [one for one in talk.office.members if one.membership.team == team.id]
    lines = numbered(_line(talk, one, Whence.TEAM) for one in found)
    page = fitting(page, len(lines))
    return Shown(
        again=PEOPLE_IN(area_id, team.id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("members.of_team", team=team.name),
        lines=() if found else (words("members.of_team_nobody"),),
        buttons=rows(
            *paged(words, lines, page, partial(PEOPLE_IN, area_id, team.id)),
            Button(key="a", label=words("members.all"), press=PEOPLE(area_id)),
            back(words, TEAM(area_id, team.id)),
        ),
    )


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(PEOPLE, people, to=_RUN),
    show(PEOPLE_OF, of_agency, to=_RUN),
    show(PEOPLE_IN, of_team, to=_RUN),
)

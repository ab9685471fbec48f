"""Who has joined a partnership or left it: a line a day to coordinators, who said yes to nobody of them."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from operator import itemgetter

from flows.asking.lists import ON_A_CARD, back, fitting, paged, some_of
from flows.board import Board, Leaver, Member
from flows.cards import Shown, rows
from flows.conversations.reminders.recipients import by_person, teams_of
from flows.moments import day_in, local
from flows.nudges import TOLD_OF, Nudge, NudgeState, Stage
from flows.people import Role
from flows.permissions import Permission
from flows.presses.partnership import AREA, EXPEL, JOINERS
from flows.replies import Button
from flows.talk import AreaTalk, Talk
from flows.verbs import Verb, show


def joined_since(board: Board, me: str, first: date) -> tuple[Member, ...]:
    """The members who joined on this day or later and are still there, the last first; never oneself."""
    found = [
        (one.since, one)
        for one in board.members
        if one.membership.role is Role.MEMBER
        and not one.membership.pending
        and one.membership.person != me
        and one.since
        and day_in(board.area.zone, one.since) >= first
    ]
    # those of one moment stay by name, as the board has them
    return tuple(one for _, one in sorted(found, key=itemgetter(0), reverse=True))


def news(talk: Talk, nudge: Nudge, board: Board) -> tuple[Member, ...]:
    """Those of whom a coordinator has not heard yet: who joined since the last such news."""
    me = talk.view.person_id
    found = joined_since(board, me, nudge.about - TOLD_OF)
    return tuple(one for one in found if one.since and _is_new(talk, nudge, board, one.since))


def leavers(talk: Talk, nudge: Nudge, board: Board) -> tuple[Leaver, ...]:
    """Who has left since the last such news, the last first; nobody whom the coordinator removed.

    Nor who made another coordinator in going, whoever that is now: everybody was told when they handed over.
    """
    own = {one.id for one in board.memberships}
    handed = {one.since for one in board.members if one.membership.role is Role.COORDINATOR}
    handed |= {one.since for one in board.leavers if one.role is Role.COORDINATOR}
    found = [
        one
        for one in board.leavers
        if one.by not in own
        and not (one.role is Role.COORDINATOR and one.by == one.membership and one.at in handed)
        and _is_new(talk, nudge, board, one.at)
    ]
    return tuple(reversed(found))


def _is_new(talk: Talk, nudge: Nudge, board: Board, at: datetime) -> bool:
    """Whether a coordinator has not heard what was at a moment, nor did one before they began."""
    if told := _told(talk, nudge):
        return at > max(told)
    began = next((one.since for one in board.members if one.membership.id == nudge.membership), None)
    return began is None or not any(at < one <= began for one in board.told)


def _told(talk: Talk, nudge: Nudge) -> list[datetime]:
    """When a coordinator was told such news before."""
    return [
        one.settled
        for one in talk.view.nudges
        if (one.stage, one.membership) == (Stage.JOINED, nudge.membership)
        and one.state is NudgeState.SENT
        and one.settled
    ]


def said_of(talk: AreaTalk, members: tuple[Member, ...]) -> list[str]:
    """Each person once, with their teams."""
    teams = {team.id: team.name for team in talk.office.teams}
    return [
        talk.words("nudge.who", name=own[0].name, team=teams_of(own, teams)) for own in by_person(members)
    ]


def said_to_have_gone(talk: AreaTalk, gone: Sequence[Leaver], keys: tuple[str, str]) -> str:
    """Who has gone: each person once while their name is known, with what they were in; others by role.

    Whoever is forgotten can't be told from another any more: of several such only places are counted.
    `keys` are of a count of people, and of places.
    """
    of_people, of_places = keys
    words, people = talk.words, dict[str, list[Leaver]]()
    for one in gone:
        people.setdefault(one.person, []).append(one)
    names = some_of(words, [_who_has_gone(talk, places) for places in people.values()])
    if sum(not one.name for one in gone) > 1:
        return words(of_places, n=len(gone), names=names)
    return words.count(of_people, len(people), names=names)


def _who_has_gone(talk: AreaTalk, places: Sequence[Leaver]) -> str:
    words, teams = talk.words, {team.id: team.name for team in talk.office.teams}
    roles = [words(f"role.{one.role}") for one in places]
    of = [teams.get(one.team, "") for one in places]
    if name := places[0].name:
        of = [team or role for team, role in zip(of, roles, strict=True)]
        return words("nudge.who", name=name, team=words.all_of(of))
    return words("nudge.who", name=roles[0], team=of[0]) if of[0] else roles[0]


def empty(talk: AreaTalk, gone: Sequence[Leaver]) -> list[str]:
    """The teams that nobody is in now that these have left."""
    were = {one.team for one in gone}
    return [one.name for one in talk.office.teams if one.id in were and not talk.office.in_team(one.id)]


def card(talk: AreaTalk, day: date, page: int = 0) -> Shown:
    """Who has joined since a day, each with the way to remove whoever is not one of them."""
    words, area_id = talk.words, talk.office.area.id
    me = talk.view.person_id
    found = joined_since(talk.office, me, day)
    page = fitting(page, len(found))
    listed = list(enumerate(found, 1))[page * ON_A_CARD : (page + 1) * ON_A_CARD]
    teams = {team.id: team.name for team in talk.office.teams}
    buttons = [
        Button(
            key=str(number),
            label=words("arrivals.not_us", n=number, name=one.name),
            press=EXPEL(area_id, one.membership.id),
        )
        for number, one in enumerate(found, 1)
    ]
    return Shown(
        again=JOINERS(area_id, day, page or None),
        head=talk.area_name,
        heading=words("arrivals.heading", date=talk.date(day)),
        lines=tuple(
            words(
                "arrivals.line",
                n=number,
                name=one.name,
                team=teams.get(one.membership.team or "", ""),
                date=talk.date(one.since),
                time=f"{local(talk.zone, one.since):%H:%M}",
            )
            for number, one in listed
            if one.since
        )
        or (words("lists.empty"),),
        buttons=rows(
            *paged(words, buttons, page, partial(JOINERS, area_id, day)), back(words, AREA(area_id))
        ),
    )


VERBS: tuple[Verb, ...] = (show(JOINERS, card, to=Permission.RUN_AREA),)

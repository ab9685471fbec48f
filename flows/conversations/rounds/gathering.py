"""Before a further round: whether the teams and people are still those of last time."""

from functools import partial

from flows.asking.crowds import MANY
from flows.asking.lists import fitting, numbered, paged, some_of
from flows.board import Member
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.partnership.members import described
from flows.conversations.rounds.opening import last_released, opening
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import INVITE, INVITES, PEOPLE, PERSON
from flows.presses.rounds import GATHER, OPEN_ROUND
from flows.replies import Button
from flows.talk import AreaTalk
from flows.verbs import Verb, show


def gather(talk: AreaTalk, page: int = 0) -> Shown:
    """Say who takes part, and name the people and teams that need a look before a round opens."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    if last_released(talk) is None or not board.teams:
        return opening(talk)
    lost = [(described(talk, one), PERSON(area_id, one.membership.id)) for one in _lost(talk)]
    without = [team for team in board.teams if _needs_a_link(talk, team)]
    links = [(words("gathering.link", team=team.name), INVITE(area_id, team.id)) for team in without]
    if len(without) > MANY:
        links = [(words("gathering.links", n=len(without)), INVITES(area_id))]
    buttons = numbered([*(lost if len(lost) <= MANY else ()), *links])
    page = fitting(page, len(buttons))
    return Shown(
        again=GATHER(area_id, page or None),
        head=talk.area_name,
        heading=words("gathering.heading"),
        lines=_lines(talk),
        buttons=rows(
            Button(key="c", label=words("gathering.on"), press=OPEN_ROUND(area_id)),
            *paged(words, buttons, page, partial(GATHER, area_id)),
            Button(key="w", label=words("gathering.left"), press=PEOPLE(area_id)),
            area.back(talk),
        ),
    )


def _lines(talk: AreaTalk) -> tuple[str, ...]:
    """How many there are, then what differs from last time, then who needs a look."""
    words, board = talk.words, talk.office
    last = last_released(talk)
    before = {one.team.id: one for one in last.returns} if last else {}
    lost = [one for one in _lost(talk) if not one.reachable]
    others = [one for one in _lost(talk) if one.reachable]
    named = {
        "gathering.new": [team for team in board.teams if team.id not in before],
        "gathering.silent": [
            team for team in board.teams if team.id in before and not before[team.id].sheet.submitted
        ],
        "area.unjoined": [team for team in board.teams if not board.in_team(team.id)],
    }
    people = {one.membership.person for one in board.members if not one.membership.pending}
    counted = (words.count("gathering.teams", len(board.teams)), words.count("gathering.people", len(people)))
    return (
        " ".join(counted),
        *(
            words(key, names=some_of(talk.words, [team.name for team in teams]))
            for key, teams in named.items()
            if teams
        ),
        *([words.count("gathering.unreachable", len(lost))] if lost else []),
        *([words.count("gathering.not_mine", len(others))] if others else []),
    )


def _lost(talk: AreaTalk) -> list[Member]:
    """Everybody who can't be reached or says that it isn't theirs, once each."""
    found: dict[str, Member] = {}
    for one in talk.office.members:
        if (not one.reachable or one.membership.not_mine) and not one.membership.pending:
            found.setdefault(one.membership.person, one)
    return list(found.values())


def _needs_a_link(talk: AreaTalk, team: Team) -> bool:
    """Whether the team has nobody, or somebody who can't be reached or does not want to answer."""
    members = talk.office.in_team(team.id)
    return not members or any(not one.reachable or one.membership.not_mine for one in members)


VERBS: tuple[Verb, ...] = (show(GATHER, gather, to=Permission.OPEN_ROUND),)

"""Before a further round: whether the teams and people are still those of last time."""

from collections.abc import Collection
from functools import partial

from flows.arguments import Whence
from flows.asking.crowds import MANY
from flows.asking.lists import fitting, numbered, paged, some_of
from flows.board import Member
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.partnership.everybody import described
from flows.conversations.partnership.invitations import made_anew
from flows.conversations.rounds import hearing
from flows.conversations.rounds.opening import last_released, opening
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import INVITES, PEOPLE, PERSON
from flows.presses.rounds import GATHER, GATHER_LINK, OPEN_ROUND
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show


def gather(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """Say who takes part, and name the people and teams that need a look before a round opens."""
    words, board = talk.words, talk.office
    area_id = board.area.id
    if last_released(talk) is None or not board.teams:
        return opening(talk)
    unreached = hearing.unreached(talk)
    lost = [
        (described(talk, one), PERSON(area_id, one.membership.id, Whence.GATHERED))
        for one in _lost(talk, unreached)
    ]
    without = [team for team in board.teams if _needs_a_link(talk, team, unreached)]
    links = [(words("gathering.link", team=team.name), GATHER_LINK(area_id, team.id)) for team in without]
    if len(without) > MANY:
        links = [(words("gathering.links", n=len(without)), INVITES(area_id))]
    buttons = numbered([*(lost if len(lost) <= MANY else ()), *links])
    page = fitting(page, len(buttons))
    return Shown(
        again=GATHER(area_id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("gathering.heading"),
        lines=_lines(talk, unreached),
        buttons=rows(
            Button(key="c", label=words("gathering.on"), press=OPEN_ROUND(area_id)),
            *paged(words, buttons, page, partial(GATHER, area_id)),
            Button(key="w", label=words("gathering.left"), press=PEOPLE(area_id, 0, 1, Whence.OPENING)),
            area.back(talk),
        ),
    )


def link(talk: AreaTalk, team: Team) -> Answer:
    """Make a link for a team, and go on from here."""
    made, sent = made_anew(talk, team)
    after = talk.after((made,))
    shown = gather(after, notice=talk.words("invitations.made", whom=team.name))
    return after.turn(shown, changes=(made,), before=(sent,))


def _lines(talk: AreaTalk, unreached: Collection[str]) -> tuple[str, ...]:
    """How many there are, then what differs from last time, then who needs a look."""
    words, board = talk.words, talk.office
    last = last_released(talk)
    before = {one.team.id: one for one in last.returns} if last else {}
    others = [one for one in _lost(talk, unreached) if one.membership.person not in unreached]
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
        *hearing.lost(talk),
        *([words.count("gathering.not_mine", len(others))] if others else []),
    )


def _lost(talk: AreaTalk, unreached: Collection[str]) -> list[Member]:
    """Everybody who can't be reached or says that it isn't theirs, once each."""
    found: dict[str, Member] = {}
    for one in talk.office.members:
        place = one.membership
        if (place.person in unreached or place.not_mine) and not place.pending:
            found.setdefault(place.person, one)
    return list(found.values())


def _needs_a_link(talk: AreaTalk, team: Team, unreached: Collection[str]) -> bool:
    """Whether the team has nobody, or somebody who can't be reached or does not want to answer."""
    places = [one.membership for one in talk.office.in_team(team.id)]
    return not places or any(place.not_mine or place.person in unreached for place in places)


VERBS: tuple[Verb, ...] = (
    show(GATHER, gather, to=Permission.OPEN_ROUND),
    do(GATHER_LINK, link, to=Permission.OPEN_ROUND),
)

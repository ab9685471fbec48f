"""Two released rounds of an area with so many teams, as the assistant talks of them."""

import random
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType

from bench.disk import ROOT
from flows.board import Board, Return, Run
from flows.events import Commanded
from flows.framework import Framework
from flows.people import Address, Area, Membership, Role, Team
from flows.rounds import Answer, DontKnow, NotApplicable, Rated, Rating, Round, RoundState, Sheet
from flows.talk import RoundTalk
from flows.view import Conversation, View
from storage.framework.file import load_framework

AT = datetime(2027, 6, 1, 9, tzinfo=UTC)
AREA = Area(id="area", name="Northshire", nation="england", practice=False)
_HERE = Address(channel="bench", id="1")
_NOTE = "What we do is written down, and somebody looks at it once a year."


@cache
def talk_of(teams: int) -> RoundTalk:
    """A lead's talk about the second round, with every question of the shipped framework answered."""
    _, framework = load_framework(ROOT / "framework.yaml")
    place = Membership(id="m", person="p", area=AREA.id, team=None, role=Role.LEAD)
    now, before = (_run(framework, number, teams) for number in (2, 1))
    office = Board(memberships=(place,), area=AREA, rounds=(before.round, now.round), run=now, before=before)
    view = View(
        conversation=Conversation(address=_HERE),
        person=None,
        seat=None,
        boards=MappingProxyType({AREA.id: office}),
        framework=framework,
    )
    event = Commanded(id="e", at=AT, address=_HERE, name="area")
    return RoundTalk(view=view, event=event, office=office, acting=place, run=now)


def _run(framework: Framework, number: int, teams: int) -> Run:
    dice = random.Random(number)  # noqa: S311 – no secret
    here = Round(
        id=f"r{number}",
        area=AREA.id,
        number=number,
        framework=framework.version,
        state=RoundState.RELEASED,
        opened=AT,
        released=AT,
        released_by="m",
        rules=2,
    )
    functions = frozenset(one.id for one in framework.functions)
    agencies = [one.id for one in framework.agencies]
    known = [
        Team(
            id=f"t{at}",
            area=AREA.id,
            name=f"Team {at}",
            agency=agencies[at % len(agencies)],
            functions=functions,
        )
        for at in range(teams)
    ]
    returns = tuple(
        Return(team=team, sheet=_sheet(framework, here, team, dice), answered=0) for team in known
    )
    return Run(round=here, framework=framework, returns=returns, releaser="Ana")


def _sheet(framework: Framework, here: Round, team: Team, dice: random.Random) -> Sheet:
    answers = {
        item.id: Answer(item=item.id, rating=_rating(dice), by="m", at=AT, note=_NOTE)
        for item in framework.asked(team.agency, team.functions)
    }
    return Sheet(
        id=f"{team.id}{here.id}", round=here.id, team=team.id, submitted=AT, answers=MappingProxyType(answers)
    )


def _rating(dice: random.Random) -> Rating:
    kind = dice.random()
    if kind < 0.05:  # noqa: PLR2004 – a few of each other kind
        return DontKnow()
    if kind < 0.08:  # noqa: PLR2004 – as above
        return NotApplicable(reason="age")
    return Rated(level=dice.choice((0, 1, 1, 2, 2, 3)))

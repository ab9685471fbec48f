"""Pairs of rounds of one area, made up by a seed: full ones and progress rounds.

They are on our own questions as they were in November 2026, kept in `round_pairs.yaml`: which seed meets what
must not hang on which question was asked of whom last.
"""

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from flows.board import Return, Run
from flows.people import Area, Team
from flows.rounds import (
    Agreed,
    Answer,
    DontKnow,
    NoCase,
    NotApplicable,
    Rated,
    Rating,
    Round,
    RoundState,
    Sheet,
)
from storage.framework.file import read_framework
from tests import independent
from tests.independent import Returned

FILE = Path(__file__).with_suffix(".yaml")
CONTENT: Mapping[str, Any] = yaml.safe_load(FILE.read_bytes())
FRAMEWORK = read_framework(FILE.read_bytes())
AT = datetime(2027, 6, 1, 9, tzinfo=UTC)
NOW, BEFORE = "a" * 16, "b" * 16
AREA = Area(id="area", name="Northshire", nation="england", practice=False)
RATINGS: dict[int | str, Rating] = {
    **{level: Rated(level=level) for level in range(4)},
    "d": DontKnow(),
    "c": NoCase(),
    "n": NotApplicable(reason="age"),
}

Side = tuple[list[Returned], dict[str, int]]
"""What the script needs of a round: its returns and what was agreed."""


class Pair:
    """Two rounds of one area with so many teams, as the program has them and as the script does."""

    def __init__(self, seed: int, *, rules: int = 1, teams: tuple[int, int] = (1, 9)) -> None:
        self.rules = rules
        dice = random.Random(seed)  # noqa: S311 – no secret
        self.progress = dice.random() < 0.6
        agencies = [agency["id"] for agency in CONTENT["agencies"]]
        functions = [function["id"] for function in CONTENT["functions"]]
        self.teams = [
            Team(
                id=f"t{number}",
                area=AREA.id,
                name=f"Team {number}",
                agency=dice.choice(agencies[: dice.choice((3, len(agencies)))]),
                functions=frozenset(one for one in functions if dice.random() < 0.6),
            )
            for number in range(dice.randint(*teams))
        ]
        rises = dice.choice((0.0, 0.1, 0.4, 0.8))
        self.then = [self._answers(dice, team) for team in self.teams if dice.random() < 0.85]
        self.now = [self._again(dice, team, rises) for team in self.teams if dice.random() < 0.9]
        self.agreed_then = self._agreed(dice, self.then)
        self.agreed = self._agreed(dice, self.now)

    def _answers(self, dice: random.Random, team: Team) -> Returned:
        asked = independent.asked_of(CONTENT, team.agency, set(team.functions))
        weights = dice.choice(("00112233d", "0111223", "1122233dcn"))
        return Returned(
            team.id, team.agency, asked, {one: _said(dice.choice(weights)) for one in sorted(asked)}
        )

    def _again(self, dice: random.Random, team: Team, rises: float) -> Returned:
        """Full or, of a team that returned before, only what was low or open and a few more."""
        fresh = self._answers(dice, team)
        before = next((one for one in self.then if one.name == team.id), None)
        if before is None:
            return fresh
        for item, given in before.said.items():
            if isinstance(given, int) and dice.random() < 0.9:
                step = dice.choice((1, 2)) if dice.random() < rises else dice.choice((0, 0, 0, 0, -1))
                fresh.said[item] = min(3, max(0, given + step))  # type: ignore[index]  # a dictionary here
        if self.progress:
            low = {item for item, given in before.said.items() if given in (0, 1, "d") or dice.random() < 0.1}
            return Returned(team.id, team.agency, fresh.asked & low, {i: fresh.said[i] for i in sorted(low)})
        return fresh

    def _agreed(self, dice: random.Random, teams: list[Returned]) -> dict[str, int]:
        about = [i["id"] for d in CONTENT["domains"] for i in d["items"] if i["about"] == "area"]
        asked = [item for item in about if any(item in team.asked for team in teams)]
        some = dice.random() < 0.4
        return {item: dice.randint(0, 3) for item in asked if some and dice.random() < 0.3}

    @property
    def sides(self) -> tuple[Side, Side]:
        """This round and the one before in the series that the star shows."""
        settled = bool(self.agreed)
        return (self.now, self.agreed if settled else {}), (self.then, self.agreed_then if settled else {})

    def run(self, *, past: bool) -> Run:
        """One of the rounds as the program has it."""
        returned = {one.name: one for one in (self.then if past else self.now)}
        number, agreed = (1, self.agreed_then) if past else (2, self.agreed)
        here = Round(
            id=BEFORE if past else NOW,
            area=AREA.id,
            number=number,
            framework=FRAMEWORK.version,
            state=RoundState.RELEASED,
            opened=AT,
            released=AT,
            released_by="m",
            progress=self.progress and not past,
            rules=self.rules,
        )
        returns = tuple(
            Return(team=team, sheet=_sheet(here, team, returned.get(team.id)), answered=0)
            for team in self.teams
        )
        settled = {item: Agreed(item=item, level=level, by="m", at=AT) for item, level in agreed.items()}
        return Run(
            round=here, framework=FRAMEWORK, returns=returns, agreed=MappingProxyType(settled), releaser="Ana"
        )


def _said(sign: str) -> int | str:
    return int(sign) if sign.isdigit() else sign


def _sheet(here: Round, team: Team, returned: Returned | None) -> Sheet:
    said = returned.said if returned else {}
    full = {item.id for item in FRAMEWORK.asked(team.agency, team.functions)}
    part = here.progress and returned is not None and returned.asked != full
    return Sheet(
        id=f"{team.id}{here.id}",
        round=here.id,
        team=team.id,
        submitted=AT if returned else None,
        only=frozenset(returned.asked) if part and returned else None,
        answers=MappingProxyType(
            {item: Answer(item=item, rating=RATINGS[given], by="m", at=AT) for item, given in said.items()}
        ),
    )

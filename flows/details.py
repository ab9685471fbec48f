"""The details that several people may change: of a partnership, its teams, actions and rounds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows.board import Board
from flows.changes import (
    ActionDated,
    ActionOwned,
    ActionReworded,
    AreaDescribed,
    Change,
    DomainsSet,
    NextRoundSet,
    QuietDatesSet,
    RoundExtended,
    StatementMade,
    TeamDescribed,
    TeamDetailed,
)
from flows.described import OF_AREA, OF_STATEMENT

_OF_TEAM = ("name", "functions", "kind", "contact")

SAYING: Mapping[type, tuple[str, tuple[str, ...]]] = {
    AreaDescribed: ("area", OF_AREA),
    StatementMade: ("area", OF_STATEMENT),
    QuietDatesSet: ("area", ("quiet",)),
    DomainsSet: ("area", ("domains",)),
    TeamDescribed: ("team", ("name", "functions")),
    TeamDetailed: ("team", ("kind", "contact")),
    ActionOwned: ("action", ("owner",)),
    ActionReworded: ("action", ("what",)),
    ActionDated: ("action", ("due",)),
    RoundExtended: ("round", ("closes",)),
    NextRoundSet: ("round", ("next_round",)),
}
"""Changes that say details anew: the field that holds whose they are, and which they may be."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail by its name, of what has this id."""

    of: str
    name: str


def details_of(board: Board) -> Mapping[Detail, Any]:
    """What is said now of a partnership and its teams."""
    here = board.area
    return {
        **{Detail(here.id, name): getattr(here, name) for name in (*OF_AREA, "quiet", "domains")},
        **{Detail(here.id, name): getattr(here.statement, name) for name in OF_STATEMENT},
        **{Detail(team.id, name): getattr(team, name) for team in board.teams for name in _OF_TEAM},
    }


def said_by(change: Change | None) -> frozenset[Detail]:
    """The details that a change says anew: all that it holds where it was not kept which are other ones."""
    if type(change) not in SAYING:
        return frozenset()
    of, names = SAYING[type(change)]
    changed = getattr(change, "changed", None)
    return frozenset(Detail(getattr(change, of), name) for name in (names if changed is None else changed))

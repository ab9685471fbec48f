"""What the partnership talks through when it agrees ratings."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from flows.board import Run
from flows.scoring.area import AreaScore
from flows.scoring.items import AreaItem

HIGH_ONES = 3
"""All-high items that are talked about although nothing calls for it."""


@dataclass(frozen=True, kw_only=True)
class Agenda:
    """The items to talk through, by why: each stands once, under the first of these."""

    challenged: tuple[AreaItem, ...]
    mixed: tuple[AreaItem, ...]
    disputed: tuple[AreaItem, ...]
    low: tuple[AreaItem, ...]
    high: tuple[AreaItem, ...]

    @property
    def items(self) -> tuple[AreaItem, ...]:
        """All of them, in the order in which they are talked through."""
        return (*self.challenged, *self.mixed, *self.disputed, *self.low, *self.high)


def agenda_of(run: Run, score: AreaScore, disputed: Collection[str] = ()) -> Agenda:
    """Find what is challenged, mixed or `disputed` by teams, what is low everywhere, and three that are high.

    Which three is drawn from the round's id, so that it stays the same while they talk; they come in the
    framework's order.
    """
    every, scale = score.about_area, run.framework.scale
    challenged = tuple(one for one in every if one.item.id in run.challenges)
    mixed = tuple(one for one in score.mixed if one not in challenged)
    doubted = tuple(one for one in every if one.item.id in disputed and one not in (*challenged, *mixed))
    rest = [one for one in every if one.halves and one not in (*challenged, *mixed, *doubted)]
    high = [one for one in rest if scale.is_good(min(one.agencies.values()))]
    high.sort(key=lambda one: sha256(f"{run.round.id}:{one.item.id}".encode()).digest())
    drawn = high[:HIGH_ONES]
    return Agenda(
        challenged=challenged,
        mixed=mixed,
        disputed=doubted,
        low=tuple(one for one in rest if scale.is_low(max(one.agencies.values()))),
        high=tuple(one for one in rest if one in drawn),
    )


def to_talk_about(run: Run, score: AreaScore, disputed: Collection[str] = ()) -> tuple[AreaItem, ...]:
    """What the partnership talks through, in that order."""
    return agenda_of(run, score, disputed).items

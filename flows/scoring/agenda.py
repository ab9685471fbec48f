"""What the partnership talks through when it agrees ratings."""

from collections.abc import Collection
from hashlib import sha256

from flows.board import Run
from flows.scoring.area import AreaScore
from flows.scoring.items import AreaItem

HIGH_ONES = 3
"""All-high items that are talked about although nothing calls for it."""


def to_talk_about(run: Run, score: AreaScore, disputed: Collection[str] = ()) -> tuple[AreaItem, ...]:
    """What the partnership talks through: the mixed, the `disputed`, the low everywhere, three high ones.

    Which three is drawn from the round's id, so that it stays the same while they talk; they come in the
    framework's order.
    """
    chosen = list(score.mixed)
    chosen += [one for one in score.about_area if one.item.id in disputed and one not in chosen]
    rest = [one for one in score.about_area if one.halves and one not in chosen]
    scale = run.framework.scale
    chosen += [one for one in rest if scale.is_low(max(one.agencies.values()))]
    high = [one for one in rest if scale.is_good(min(one.agencies.values()))]
    high.sort(key=lambda one: sha256(f"{run.round.id}:{one.item.id}".encode()).digest())
    drawn = high[:HIGH_ONES]
    return (*chosen, *(one for one in rest if one in drawn))

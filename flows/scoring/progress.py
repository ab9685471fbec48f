"""What a progress round asks again."""

from collections.abc import Collection

from flows.rounds import Action, DontKnow, Rated, Sheet
from flows.scale import Scale
from flows.scoring.area import AreaScore
from flows.scoring.items import AreaItem, Series


def progress_items(
    score: AreaScore, sheet: Sheet, asked: Collection[str], actions: Collection[Action]
) -> frozenset[str]:
    """What a progress round asks a team of what it was asked before.

    Its own answer was low, don't know or missing; or the item is about the area and was mixed or settled low;
    or an action is about it.
    """
    acted = {action.item for action in actions}
    return frozenset(
        item
        for item in asked
        if item in acted or _is_open(score.items[item].scale, sheet, item) or _is_low(score.items[item])
    )


def _is_open(scale: Scale, sheet: Sheet, item: str) -> bool:
    match sheet.rating(item):
        case Rated(level=level):
            return scale.is_low(scale.values[level])
        case DontKnow() | None:
            return True
        case _:
            return False


def _is_low(one: AreaItem) -> bool:
    settled = one.value(Series.SETTLED)
    return one.item.about == "area" and (one.mixed or (settled is not None and one.scale.is_low(settled)))

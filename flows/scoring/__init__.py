"""From sheets to numbers: the only place that computes a number anyone sees."""

from flows.scoring.area import (
    AreaDomain,
    AreaItem,
    AreaScore,
    Series,
    score_area,
    to_talk_about,
)
from flows.scoring.comparison import Change, Comparison, compare, progress_items
from flows.scoring.sheet import (
    FEWEST_LEVELS,
    MANY_NOT_APPLICABLE,
    PROVISIONAL_BELOW,
    DomainScore,
    Scorecard,
    Standing,
    decimal,
    half_up,
    score_sheet,
)
from flows.scoring.suggestions import Suggestion, suggested

__all__ = [
    "FEWEST_LEVELS",
    "MANY_NOT_APPLICABLE",
    "PROVISIONAL_BELOW",
    "AreaDomain",
    "AreaItem",
    "AreaScore",
    "Change",
    "Comparison",
    "DomainScore",
    "Scorecard",
    "Series",
    "Standing",
    "Suggestion",
    "compare",
    "decimal",
    "half_up",
    "progress_items",
    "score_area",
    "score_sheet",
    "suggested",
    "to_talk_about",
]

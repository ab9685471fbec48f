"""From sheets to numbers: the only place that computes a number anyone sees."""

from flows.scale import decimal, half_up
from flows.scoring.agenda import agenda_of, to_talk_about
from flows.scoring.area import AreaScore, score_area
from flows.scoring.comparison import Change, Changes, Comparison, compare, compare_sheets
from flows.scoring.items import AreaDomain, AreaItem, Crowd, Numbers, Series, Span
from flows.scoring.progress import progress_items
from flows.scoring.readers import (
    CROWD,
    FEWEST_AGENCIES,
    FEWEST_IN_PROGRESS,
    as_read_by,
    counted_for,
    score_for,
)
from flows.scoring.sheet import (
    FEWEST_LEVELS,
    MANY_NOT_APPLICABLE,
    PROVISIONAL_BELOW,
    DomainScore,
    Scorecard,
    Standing,
    score_sheet,
)
from flows.scoring.steps import FEWEST_STEPS, Mean
from flows.scoring.suggestions import AT_A_TIME, Suggestion, suggested
from flows.scoring.tops import Tops

__all__ = [
    "AT_A_TIME",
    "CROWD",
    "FEWEST_AGENCIES",
    "FEWEST_IN_PROGRESS",
    "FEWEST_LEVELS",
    "FEWEST_STEPS",
    "MANY_NOT_APPLICABLE",
    "PROVISIONAL_BELOW",
    "AreaDomain",
    "AreaItem",
    "AreaScore",
    "Change",
    "Changes",
    "Comparison",
    "Crowd",
    "DomainScore",
    "Mean",
    "Numbers",
    "Scorecard",
    "Series",
    "Span",
    "Standing",
    "Suggestion",
    "Tops",
    "agenda_of",
    "as_read_by",
    "compare",
    "compare_sheets",
    "counted_for",
    "decimal",
    "half_up",
    "progress_items",
    "score_area",
    "score_for",
    "score_sheet",
    "suggested",
    "to_talk_about",
]

"""A scale that only the heads of columns tell: Inadequate, Requires improvement, Good, Outstanding."""

import re
from collections.abc import Iterator, Sequence

from storage.framework.levels import is_no_level
from storage.framework.problems import quoted
from storage.framework.sheets.cells import Cell, Given, Place, alike, shown
from storage.framework.sheets.draft import USUAL_LEVELS, Draft, DraftLevel
from storage.framework.sheets.grades import GRADES, end_of, is_end, names_of
from storage.framework.sheets.heads import ITEMS
from storage.framework.sheets.scale import count_by_numbers, way_of_numbers
from storage.framework.sheets.table import known_as, row_of_heads

FEWEST, MOST = 2, 7
_NUMBERED = re.compile(r"(?:(?:level|grade|score|rating)\s+)?(\d+)\s*[^\w\s]?\s*(\D.*)", re.IGNORECASE)
_ALSO_OTHERS = GRADES | {"no"}
"""Names of levels that head other columns as well, such as what good looks like."""

Heads = Sequence[tuple[int, str]]
"""Columns that stand side by side, and what is written above each."""


def take_headed_scale(sheet: str, rows: Sequence[Sequence[Given]], draft: Draft) -> list[str]:
    """Give a draft the scale that the heads of its items tell, and say so; returns the heads it is of."""
    top = row_of_heads(rows, ITEMS)
    if top is None:
        return []
    every = [found for run in _free(rows[top]) for found in _within(run)]
    found = max(every, key=len, default=())
    labels = [said for _, said in found]
    if not FEWEST <= len(found) <= MOST or sorted(names_of(labels)) == sorted(
        alike(label) for label, _ in USUAL_LEVELS
    ):
        return []
    draft.levels = list(_levels(found, sheet, top))
    if _way(found) < 0:
        draft.levels.reverse()
    count_by_numbers(draft.levels)
    low, high = (quoted(draft.levels[at].label.text) for at in (0, -1))
    draft.said.append(
        f"The scale is taken from the heads of columns: {low} is the lowest of {len(found)} levels and "
        f"{high} the highest. If it is otherwise, say it on a sheet “Scale”."
    )
    return labels


def _free(row: Sequence[Given]) -> Iterator[Heads]:
    """Each run of heads that name no other column; an answer that is no level is passed over."""
    run: list[tuple[int, str]] = []
    for column, given in enumerate(row):
        said = shown(given) if isinstance(given, str) else ""
        if said and is_no_level(said):
            continue
        if said and (alike(said) in _ALSO_OTHERS or not known_as(said, ITEMS)):
            run.append((column, said))
        else:
            yield run
            run = []
    yield run


def _within(run: Heads) -> Iterator[Heads]:
    """Every part of a run that is a scale: its ends tell which is the best, or its numbers do."""
    for first in range(len(run)):
        for last in range(first + FEWEST, len(run) + 1):
            if _way(run[first:last]):
                yield run[first:last]


def _way(heads: Heads) -> int:
    """1 where the last is the best, -1 where the first is, 0 where they are no scale."""
    labels = [said for _, said in heads]
    names = names_of(labels)
    if len({*names}) < len(names):
        return 0
    numbered = [_NUMBERED.fullmatch(label) for label in labels]
    numbers = way_of_numbers([one[1] for one in numbered if one]) if all(numbered) else 0
    low, high = end_of(labels[0]), end_of(labels[-1])
    words = high if low == -high else 0
    if len(heads) == FEWEST and not numbers and not _are_two(names):
        return 0
    return words or numbers


def _are_two(names: Sequence[str]) -> bool:
    """Whether two heads are nothing but the ends of a scale: others only begin with such a word."""
    one, two = names
    return all(map(is_end, names)) or f"not {one}" == two or f"not {two}" == one


def _levels(heads: Heads, sheet: str, row: int) -> Iterator[DraftLevel]:
    """Levels by their heads; numbers before them are what is typed, where the rest tells them apart."""
    numbered = [_NUMBERED.fullmatch(said) for _, said in heads]
    labels = [one[2].strip() if one else "" for one in numbered]
    split = all(labels) and len({*labels}) == len(labels)
    for (column, said), match, label in zip(heads, numbered, labels, strict=True):
        place = Place(sheet, row, column, said)
        number = match[1] if match and split else ""
        nothing = Cell("", place)
        yield DraftLevel(Cell(label if split else said, place), nothing, Cell(number, place), nothing)

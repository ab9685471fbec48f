"""The sheet of the scale: its levels, and which of them is the lowest whatever the order of the rows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from flows.typed.keys import plain
from storage.framework.levels import is_no_level
from storage.framework.problems import Code, quoted
from storage.framework.sheets.cells import Book, Cell, Place, Slip, alike, listed, shown
from storage.framework.sheets.draft import USUAL_LEVELS, Draft, DraftLevel
from storage.framework.sheets.grades import end_of, is_judged, names_of
from storage.framework.sheets.heads import LEVEL, SCALE
from storage.framework.sheets.table import Table, misspelt, table_in

WORDS_OF_A_LABEL = 3

_NUMBERED = re.compile(r"(?:(?:level|grade|score|rating)\s+)?(\d{1,4})\s*[-–—:.=)]\s*(\D.*)", re.IGNORECASE)
"""A label with its number before it, and a sign between."""


def read_scale(book: Book, named: Mapping[str, str], draft: Draft, slips: list[Slip]) -> None:
    """Give a draft its levels, the lowest first: those of their sheet, else the usual ones for now."""
    sheet = named.get("scale", "")
    if not sheet:
        nowhere = Cell("", Place("Scale", 0, 0))
        draft.levels = [
            DraftLevel(Cell(label, nowhere.place), Cell(meaning, nowhere.place), nowhere, nowhere)
            for label, meaning in USUAL_LEVELS
        ]
        return
    table = table_in(sheet, book[sheet], SCALE, slips)
    if not table or "label" not in table.columns:
        return
    slips += misspelt(table, SCALE)
    draft.left_out += [f"{said} ({sheet})" for said in table.unknown.values()]
    levels = [_level(table, row, slips) for row in table.filled() if not _is_no_level(table, row, slips)]
    if any(level.value for level in levels):
        slips += [
            Slip(
                level.value.place,
                "this level counts nothing, while others have a number",
                "Give each a number.",
            )
            for level in levels
            if not level.value and shown(table.given(level.value.place.row, "value")) == ""
        ]
    draft.levels = _lowest_first(levels, draft, slips)


def _is_no_level(table: Table, row: int, slips: list[Slip]) -> bool:
    """Whether a row is an answer that is none of the scale, which is noted."""
    for key in ("label", "number", "value"):
        said = shown(table.given(row, key))
        if is_no_level(said):
            what = f"“{said}” is no level"
            slips.append(Slip(table.place(row, key), what, Code.NO_LEVEL.cure, said))
            return True
    return False


def _level(table: Table, row: int, slips: list[Slip]) -> DraftLevel:
    label, meaning, number, value = (
        table.cell(row, key, SCALE[key], slips) for key in ("label", "meaning", "number", "value")
    )
    if not label:
        slips.append(Slip(label.place, "this level has no label", "Write what its button says."))
    if value:
        counts = plain(value.text.replace("%", ""))
        if not re.fullmatch(r"-?\d{1,3}(\.\d{1,3})?", counts) or "%" in value.text:
            what = f"“{value.text[:20]}” is not a number that a level can count"
            slips.append(Slip(value.place, what, "Write it like 2 or 0.25.", label.text))
        value = Cell(counts, value.place)
    once = listed(table.cell(row, "once", SCALE["once"], slips, lines=True))
    return DraftLevel(label, meaning, number, value, once)


def _lowest_first(levels: list[DraftLevel], draft: Draft, slips: list[Slip]) -> list[DraftLevel]:
    """The levels as the file has them: by what they count, else by their words, else by their numbers.

    What was turned round, and what nothing but the order of the rows tells, is said.
    """
    if not levels:
        return levels
    _take_numbers(levels)
    counts, words = way_of_numbers([level.value.text for level in levels]), _way_of_words(levels)
    if counts * words < 0 and all(is_judged(levels[at].label.text) for at in (0, -1)):
        slips.append(_upside_down(levels, words))
        return levels
    numbers = [level.number.text or (re.match(r"\d+|", level.label.text) or "")[0] for level in levels]
    way = counts or words or way_of_numbers(numbers)
    if way < 0:
        levels.reverse()
    if way < 0 or not (counts or words) or counts * words < 0:
        draft.said.append(_read_as(levels, turned=way < 0))
    count_by_numbers(levels)
    return levels


def _take_numbers(levels: Sequence[DraftLevel]) -> None:
    """Take numbers out of labels such as “0 - None”, so that no button shows two; all of them or none."""
    found = [_NUMBERED.fullmatch(level.label.text) for level in levels]
    apart = [one for one in found if one and one[1] and one[2]]
    same = all(level.number.text in {"", one[1]} for level, one in zip(levels, apart, strict=False))
    if len({one[1] for one in apart}) == len({alike(one[2]) for one in apart}) == len(levels) and same:
        for level, one in zip(levels, apart, strict=True):
            level.label, level.number = Cell(one[2], level.label.place), Cell(one[1], level.label.place)


def count_by_numbers(levels: Sequence[DraftLevel]) -> None:
    """Let levels of 1 to 5 count 1 to 5 where no sheet says what they count: a mean of them is on that scale.

    Where the best has the lowest number they count by their places.
    """
    if not any(level.value for level in levels) and way_of_numbers([one.number.text for one in levels]) > 0:
        for level in levels:
            level.value = Cell(plain(level.number.text), level.number.place)


def way_of_numbers(numbers: Sequence[str]) -> int:
    """1 where the numbers rise down the rows, -1 where they fall, 0 where they do neither."""
    texts = [plain(number) for number in numbers]
    if not all(re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) for text in texts):
        return 0
    steps = [float(two) - float(one) for one, two in pairwise(texts)]
    return all(step > 0 for step in steps) - all(step < 0 for step in steps)


def _way_of_words(levels: Sequence[DraftLevel]) -> int:
    """1 where the words of both ends tell that the last level is the best, -1 the first, else 0."""
    first, last = (_end(levels[at]) for at in (0, -1))
    return last if first == -last else 0


def _end(level: DraftLevel) -> int:
    """Which end a level is by its label, else by a meaning that is as short as one."""
    short = len(level.meaning.text.split()) <= WORDS_OF_A_LABEL
    return end_of(level.label.text) or (end_of(level.meaning.text) if short else 0)


def _upside_down(levels: Sequence[DraftLevel], way: int) -> Slip:
    """That a level counts least whose name says that it is the best."""
    low, high = (levels[0], levels[-1]) if way > 0 else (levels[-1], levels[0])
    what = f"{quoted(low.label.text)} counts more than {quoted(high.label.text)}"
    cure = f"Give {quoted(high.label.text)} the highest number, or take this column away."
    return Slip(low.value.place, what, cure, low.label.text)


def _read_as(levels: Sequence[DraftLevel], *, turned: bool) -> str:
    """Which level is the lowest, and how to have it the other way."""
    low, high = (quoted(levels[at].label.text) for at in (0, -1))
    rows = "the rows are turned round" if turned else "the rows stay in their order"
    return (
        f"The scale: {low} is read as the lowest level and {high} as the highest, so {rows}. If it is the "
        f"other way, add a column “{SCALE['value'].name}”: 0 for the lowest, then 1, and so on."
    )


def level_keys(table: Table, levels: Sequence[DraftLevel]) -> list[str]:
    """The columns of an item's own texts, the lowest first: by numbers or labels of the scale, else 1, 2."""
    keys = sorted(key for key in table.columns if key.startswith(LEVEL))
    named = [
        [f"{LEVEL}{said}" for said in names]
        for names in ([level.number.text for level in levels], names_of([one.label.text for one in levels]))
    ]
    return next((names for names in named if sorted(names) == keys), keys)


def first_text(table: Table, levels: Sequence[DraftLevel]) -> Iterator[str]:
    """Say whose text “Level 1” is, where the scale was turned round and nothing else tells."""
    keys = level_keys(table, levels)
    turned = bool(levels) and levels[0].label.place.row > levels[-1].label.place.row
    if turned and keys and keys[0][-1].isdigit():
        head, low = table.heads[table.columns[keys[0]]], levels[0].label.text
        yield f"“{head}” is read as the text for {quoted(low)}, the lowest level."

"""A sheet as a table: which column is what, and the cells of a row by the names of columns."""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from flows.framework import LABEL
from storage.framework.sheets.cells import Cell, Given, Place, Slip, alike, letters, shown, unfit
from storage.framework.sheets.grades import GRADES, names_of
from storage.framework.sheets.heads import LEVEL, Head

HIGHEST_HEAD, LONGEST_TICK = 15, 3
"""So many rows may stand above the heads: a title, a logo, what to do."""

_DITTO = frozenset({'"', "''", "”", "“", "〃", "ditto", "as above", "same as above", "see above"})
_NUMBER = re.compile(r"[\d.,%/ ]+")
_SUM = re.compile(
    r"(?:(?:sub|grand|overall)[ -]?)?totals?|(?:total|overall|average|mean)(?: score| rating)?:?",
    re.IGNORECASE,
)
_REMARK = re.compile(r"[*†]|(?:note|nb|n\.b)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[].*[)\]]\.?")
_BRACKETS_BEHIND = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\W*$")

_OF_A_NUMBER = re.compile(
    r"(?:what )?(?:an? )?(?:(?:score|rating|grade)(?: of)? )?(\w{1,4})(?: (?:looks|would look) like| means)?"
)
_ABOUT_NUMBERS = re.compile(r".* (?:no|number|ref|id|code)", re.IGNORECASE)

FEWEST_LETTERS, LONG, SHORTEST_NAME = 20, 60, 2
"""A column of texts that are at least so long may be the one of statements, the only one that is so wide."""


@dataclass(slots=True)
class Table:
    """The rows of a sheet below its heads. `columns`: key -> column. `unknown`: column -> its head."""

    sheet: str
    rows: Sequence[Sequence[Given]]
    top: int
    columns: dict[str, int]
    heads: dict[int, str]
    unknown: dict[int, str] = field(default_factory=dict)

    @property
    def heading(self) -> str:
        """The first text that stands alone in a row above the heads, "" without one."""
        return next(iter(self.headings), "")

    @property
    def headings(self) -> list[str]:
        """The texts that stand alone in a row above the heads."""
        above = ([cell for cell in row if shown(cell)] for row in self.rows[: self.top])
        alone = (cells[0] for cells in above if len(cells) == 1)
        return [shown(cell) for cell in alone if isinstance(cell, str) and not unfit(cell)]

    def filled(self) -> Iterator[int]:
        """The rows below the heads in which anything stands that is not said of the columns."""
        for row in range(self.top + 1, len(self.rows)):
            cells = {column: said for column, cell in enumerate(self.rows[row]) if (said := shown(cell))}
            if cells and not self._is_of_heads(row, cells) and not _is_of_the_list(cells.values()):
                yield row

    def _is_of_heads(self, row: int, cells: Mapping[int, str]) -> bool:
        """Whether a row only says the heads again, or is all remarks in brackets just below them."""
        again = all(alike(said[:40]) == alike(self.heads.get(at, "")) for at, said in cells.items())
        remarks = row == self.top + 1 and all(_BRACKETED.fullmatch(said) for said in cells.values())
        return again or remarks

    def texts_in(self, column: int) -> list[str]:
        """What stands in a column below its head, without empty cells."""
        said = [shown(row[column]) for row in self.rows[self.top + 1 :] if column < len(row)]
        return [one for one in said if one]

    def letters_in(self, column: int) -> float:
        """How long the texts of a column are on average."""
        said = self.texts_in(column)
        return sum(map(len, said)) / max(1, len(said))

    def place(self, row: int, key: str) -> Place:
        """Where a value of a row stands, or would stand."""
        column = self.columns.get(key, 0)
        return Place(self.sheet, row, column, self.heads.get(column, ""))

    def given(self, row: int, key: str) -> Given:
        """What stands there, "" for nothing and for a column that there is not."""
        column = self.columns.get(key)
        cells = self.rows[row]
        return cells[column] if column is not None and column < len(cells) else ""

    def cell(
        self, row: int, key: str, head: Head, slips: list[Slip], item: str = "", *, lines: bool = False
    ) -> Cell:
        """The text there; what can't be one is noted and left out. `lines`: each is an entry of a list."""
        given, place = self.given(row, key), self.place(row, key)
        if wrong := unfit(given, number=head.number):
            slips.append(Slip(place, *_ended(wrong), item))
            return Cell("", place)
        if lines and isinstance(given, str):
            return Cell("; ".join(filter(None, map(shown, given.splitlines()))), place)
        return Cell(shown(given), place)


def _ended(wrong: tuple[str, str]) -> tuple[str, str]:
    what, cure = wrong
    return what, f"{cure}."


def _is_of_the_list(texts: Collection[str]) -> bool:
    """Whether a row sums up the list, or is a remark on it: none of its items."""
    words = [text for text in texts if not _NUMBER.fullmatch(text)]
    remark = len(texts) == 1 and all(_REMARK.match(text) for text in texts)
    return remark or (bool(words) and all(_SUM.fullmatch(word) for word in words))


def without_dittos(rows: Sequence[Sequence[Given]]) -> list[list[Given]]:
    """The rows of a sheet, with what stands above in place of a sign that it is the same."""
    found: list[list[Given]] = []
    above: dict[int, Given] = {}
    for row in rows:
        cells = [
            above.get(column, "") if isinstance(given, str) and given.strip().casefold() in _DITTO else given
            for column, given in enumerate(row)
        ]
        above |= {column: given for column, given in enumerate(cells) if shown(given)}
        found.append(cells)
    return found


def known_as(text: str, heads: Mapping[str, Head], taken: Collection[str] = ()) -> str:
    """Which column a head names, whatever it adds in brackets; one that is not taken if it may be two."""
    said = _plain(text)
    keys = [key for key, head in heads.items() if _is_called(said, key, head)]
    if not keys and (either := [_plain(one) for one in re.split(r"\s*/\s*|\s+or\s+", text)]):
        keys = [key for key, head in heads.items() if all(_is_called(one, key, head) for one in either)]
    if keys:
        return next((key for key in keys if key not in taken), keys[0])
    found = re.fullmatch(rf"{LEVEL}(\d)", said)
    return f"{LEVEL}{found[1]}" if found and "statement" in heads else ""


def _is_called(said: str, key: str, head: Head) -> bool:
    return bool(said) and said in (alike(head.name), key, *head.also)


def stands_for(text: str, head: Head) -> bool:
    """Whether a head is taken for another where that is not there."""
    return _plain(text) in head.instead


def _plain(head: str) -> str:
    """A head without what it adds in brackets, but for a level's: “Good (3)” is not what good looks like."""
    said = alike(_BRACKETS_BEHIND.sub("", head))
    return alike(head) if said in GRADES else said


def table_in(
    sheet: str,
    rows: Sequence[Sequence[Given]],
    heads: Mapping[str, Head],
    slips: list[Slip],
    labels: Sequence[str] = (),
    numbers: Sequence[str] = (),
) -> Table | None:
    """The table of a sheet; None where no row has the heads that are needed, which is noted.

    `labels` and `numbers`: those of the scale, each of which may head a column of an item's own texts.
    """
    needed = [key for key, head in heads.items() if head.needed]
    best = row_of_heads(rows, heads)
    if best is None:
        names = " and ".join(f"“{heads[key].name}”" for key in needed)
        slips.append(Slip(Place(sheet, 0, 0), f"no row has the head {names}", _CURE_HEADS))
        return None
    found, twice = Table(sheet, rows, best, {}, {}), dict[int, str]()
    _take_grades(found, labels)
    _take_numbered(found, numbers)
    for column, given in enumerate(rows[best]):
        if column not in found.heads:
            _take_head(found, column, given, heads, twice)
    for key in sorted(
        (one for one, head in heads.items() if head.instead), key=lambda one: one not in needed
    ):
        if key in found.columns or _near(found, heads[key]) is not None:
            continue
        instead = _instead(found, heads[key])
        taken = {found.columns[one] for one in needed if one in found.columns and key not in needed}
        if instead is not None and instead not in taken:
            _give(found, key, instead)
            twice.pop(instead, None)
    slips += [_missing(found, heads[key]) for key in needed if key not in found.columns]
    slips += [_both(found, column, key, heads) for column, key in twice.items()]
    return found


_CURE_HEADS = (
    f"Write the heads above the columns, in one of the first {HIGHEST_HEAD} rows, "
    "or start from audit-bot framework template."
)


def row_of_heads(rows: Sequence[Sequence[Given]], heads: Mapping[str, Head]) -> int | None:
    """The row in which most heads stand, None where none has any, or two that may stand for some."""
    first = range(min(HIGHEST_HEAD, len(rows)))
    best = max(first, key=lambda at: (known_in(rows[at], heads), _instead_in(rows[at], heads)), default=None)
    if best is None or known_in(rows[best], heads):
        return best
    return best if _instead_in(rows[best], heads) > 1 else None


def _instead_in(row: Sequence[Given], heads: Mapping[str, Head]) -> int:
    cells = [shown(cell) for cell in row if isinstance(cell, str)]
    return sum(any(stands_for(cell, head) for head in heads.values()) for cell in cells)


def known_in(row: Sequence[Given], heads: Mapping[str, Head]) -> int:
    """How many cells of a row name a column."""
    return sum(bool(known_as(shown(cell), heads)) for cell in row if isinstance(cell, str))


def _take_grades(table: Table, labels: Sequence[str]) -> None:
    """Take columns that are headed by levels for their texts; left out where they are not of this scale.

    One alone is none of them: *Good* may be what good looks like.
    """
    if not labels:
        return
    names = {*names_of(labels)}
    heads = {column: shown(cell) for column, cell in enumerate(table.rows[table.top])}
    called = {column: _called(one, names | GRADES) for column, one in heads.items()}
    found = {column: heads[column] for column, one in called.items() if one}
    said = [called[column] for column in found]
    if len(said) == 1:
        return
    table.heads |= {column: one[:40] for column, one in found.items()}
    if sorted(said) == sorted(names) and _has_texts(table, found):
        table.columns |= {f"{LEVEL}{called[column]}": column for column in found}
    else:
        table.unknown |= found


def _take_numbered(table: Table, numbers: Sequence[str]) -> None:
    """Take columns that are headed by the number of a level: “2”, “Score 2”, “What a 2 looks like”."""
    heads = {column: shown(cell) for column, cell in enumerate(table.rows[table.top])}
    called = {column: match for column, one in heads.items() if (match := _OF_A_NUMBER.fullmatch(alike(one)))}
    found = {column: match[1] for column, match in called.items() if match[1] in numbers}
    if numbers and sorted(found.values()) == sorted(numbers) and _has_texts(table, found):
        table.heads |= {column: heads[column][:40] for column in found}
        table.columns |= {f"{LEVEL}{number}": column for column, number in found.items()}


def _has_texts(table: Table, columns: Collection[int]) -> bool:
    """Whether anything below these heads is more than a tick."""
    below = (shown(row[at]) for row in table.rows[table.top + 1 :] for at in columns if at < len(row))
    return any(len(text) > LONGEST_TICK for text in below)


def _called(head: str, names: Collection[str]) -> str:
    """Which of the names a head is, maybe behind a number; "" for none."""
    return next((one for one in (alike(head), *names_of([head])) if one in names), "")


def _take_head(
    table: Table, column: int, given: Given, heads: Mapping[str, Head], twice: dict[int, str]
) -> None:
    """Give a column to what its head names; `twice`: columns whose key another has already."""
    said = shown(given)
    if not said:
        return
    table.heads[column] = said[:40]
    key = known_as(said, heads, table.columns)
    if not key:
        table.unknown[column] = said
    elif key in table.columns:
        twice[column] = key
    else:
        table.columns[key] = column


def _instead(table: Table, head: Head) -> int | None:
    """The column whose head stands for a missing one, the fullest of several; for a name one of names."""
    found = [column for column, said in table.heads.items() if stands_for(said, head)]

    def likely(column: int) -> tuple[int, bool, int]:
        free = column not in table.columns.values()
        fits = free and SHORTEST_NAME < table.letters_in(column) <= LABEL
        return len(table.texts_in(column)), head.wide >= LONG or fits, column

    return max(found, key=likely, default=None)


def _give(table: Table, key: str, column: int) -> None:
    table.unknown.pop(column, None)
    table.columns = {one: at for one, at in table.columns.items() if at != column}
    table.columns[key] = column


def _both(table: Table, column: int, key: str, heads: Mapping[str, Head]) -> Slip:
    other = letters(table.columns[key])
    what = f"this column and column {other} are both taken for {_name(key, heads)}"
    return Slip(Place(table.sheet, table.top, column, table.heads[column]), what, "Remove or rename one.")


def _name(key: str, heads: Mapping[str, Head]) -> str:
    return heads[key].name if key in heads else key.capitalize()


def _near(table: Table, head: Head) -> int | None:
    """The column whose head is nearly one that is missing."""
    names = {alike(said): column for column, said in table.unknown.items() if alike(said) not in head.instead}
    wanted = [alike(head.name), *head.also]
    near = [one for want in wanted for one in difflib.get_close_matches(want, names, n=1, cutoff=0.7)]
    return names[near[0]] if near else None


def _missing(table: Table, head: Head) -> Slip:
    """That a column is missing, and which one may have been meant for it."""
    near = _near(table, head)
    if near is not None:
        place = Place(table.sheet, table.top, near, table.heads[near])
        return Slip(place, f"there is no column “{head.name}”", f"Is it this one? Call it “{head.name}”.")
    what = f"there is no column “{head.name}”"
    longest = max(table.unknown, key=table.letters_in, default=None) if head.wide >= LONG else None
    if longest is not None and table.letters_in(longest) >= FEWEST_LETTERS:
        place = Place(table.sheet, table.top, longest, table.heads[longest])
        return Slip(place, what, f"Is it this one, with the longest texts? Call it “{head.name}”.")
    return Slip(Place(table.sheet, table.top, 0), what, f"Add it. In it: {head.says}")


def misspelt(table: Table, heads: Mapping[str, Head]) -> Iterator[Slip]:
    """Note heads that are nearly one that is not there: what stands below would be left out."""
    free = {
        name: key for key, head in heads.items() for name in (alike(head.name),) if key not in table.columns
    }
    for column, said in table.unknown.items():
        near = difflib.get_close_matches(alike(said), free, n=1, cutoff=0.8)
        if near and not (_ABOUT_NUMBERS.fullmatch(alike(said)) or re.search(r"\d", said)):
            name = heads[free[near[0]]].name
            place = Place(table.sheet, table.top, column, table.heads[column])
            yield Slip(place, f"no column is called “{said[:40]}”", f"Did you mean “{name}”?")

"""What a filled workbook says: from its cells to answers, and what is wrong with them, by row and column.

What the rows ask is taken from the sheet that nobody sees and held against the team's own blank. Nothing that
somebody typed is repeated in what is said about it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from flows.asking.reasons import together
from flows.asking.text import LIMIT, clean, puts_off, shows
from flows.blanks import FORMAT, HIDDEN, KIND, Blank, BlankSheet, Column, Filled, Given, Line, Slip, mark
from flows.identifiers import Learned, judge
from flows.replies import Button
from flows.rounds import OTHER_REASON, DontKnow, NoCase, NotApplicable, Rated, Rating
from flows.typed.keys import is_asked, is_key, named_among, phrases, plain
from flows.wording import Words

Rows: TypeAlias = Sequence[Sequence[object]]
"""The cells of a sheet: texts, numbers, dates; "" for an empty one."""

Book: TypeAlias = Mapping[str, Rows]
"""The sheets of a workbook by their names."""

_ERRORS = frozenset({"#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"})
"""What stands in a cell whose formula came to nothing."""


class Unreadable(Exception):  # noqa: N818 – says what happened, as a sentence would
    """Nothing of a file can be taken. Its text is a key of the catalogue."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A row that asks about an item, counted as people count them."""

    row: int
    item: str
    revision: int


class _Wrong(Exception):  # noqa: N818 – as above
    """A cell can't be taken as it is."""

    def __init__(self, column: Column, key: str, **values: object) -> None:
        self.column, self.key, self.values = column, key, values
        super().__init__(key)


def read_filled(book: Book, blank: Blank, likeness: Learned) -> Filled:
    """The answers for the only sheet of a team's blank, or what is wrong with the file or with its rows."""
    words, asked = Words(blank.language), blank.sheets[0]
    try:
        places = _places(book.get(HIDDEN, ()), blank, asked)
        rows = _sheet(book, asked)
        _check_marks(rows, places)
    except Unreadable as problem:
        return Filled(why=words(str(problem), agency=asked.name))
    reading = _Reading(blank, words, likeness)
    for place in places:
        reading.take(place, rows[place.row - 1])
    if not reading.given and not reading.slips:
        return Filled(why=words("filled.empty", agency=asked.name))
    made_for = _made_for(book.get(HIDDEN, ()), blank)
    return Filled(given=tuple(reading.given), slips=tuple(reading.slips), made_for=made_for)


def _made_for(hidden: Rows, blank: Blank) -> int:
    """The round of the return that a file was made for, 0 where it is the blank's or the file says none."""
    lines = (_cells(row, 3) for row in hidden[1:])
    made = next((line for line in lines if line[0] == Line.RETURN), None)
    return _number(made[2]) if made and blank.of and made[1] != blank.of else 0


def _places(hidden: Rows, blank: Blank, asked: BlankSheet) -> list[_Place]:
    """Which row asks about which item, as the hidden sheet says; of this content and this agency alone."""
    if not hidden or _cells(hidden[0], 1) != [KIND]:
        raise Unreadable("filled.not_ours")
    if _number(_cells(hidden[0], 2)[1]) != FORMAT:
        raise Unreadable("filled.other_format")
    lines = [_cells(row, 5) for row in hidden[1:]]
    if [line[1] for line in lines if line[0] == Line.VERSION] != [blank.version]:
        raise Unreadable("filled.other_framework")
    if not any(line[:2] == [Line.SHEET, asked.agency] for line in lines):
        raise Unreadable("filled.other_agency")
    places = [
        _Place(row=_number(line[2]), item=str(line[3]), revision=_number(line[4]))
        for line in lines
        if line[:2] == [Line.ITEM, asked.agency]
    ]
    revisions = {item.id: item.revision for item in asked.items}
    if any(revisions.get(place.item, place.revision) != place.revision for place in places):
        raise Unreadable("filled.other_framework")
    if len({place.item for place in places}) < len(places):
        raise Unreadable("filled.moved")
    return places


def _cells(row: Sequence[object], width: int) -> list[object]:
    """The first cells of a row, "" beyond its end."""
    return [*row[:width], *[""] * (width - len(row))]


def _number(cell: object) -> int:
    """A whole number in a cell, 0 for anything else."""
    return int(cell) if isinstance(cell, float | int) and float(cell).is_integer() else 0


def _sheet(book: Book, asked: BlankSheet) -> Rows:
    """The agency's sheet, by its mark, whatever its name is."""
    marked = [rows for rows in book.values() if rows and _marked(rows[0]) == mark(asked.agency)]
    if len(marked) != 1:
        raise Unreadable("filled.moved")
    return marked[0]


def _marked(row: Sequence[object]) -> object:
    return _cells(row, Column.MARK + 1)[Column.MARK]


def _check_marks(rows: Rows, places: Sequence[_Place]) -> None:
    """A row that was moved would answer for another item."""
    for place in places:
        if not 0 < place.row <= len(rows) or _marked(rows[place.row - 1]) != place.item:
            raise Unreadable("filled.moved")


class _Reading:
    """The answers of a sheet so far, and what is wrong."""

    def __init__(self, blank: Blank, words: Words, likeness: Learned) -> None:
        self.given: list[Given] = []
        self.slips: list[Slip] = []
        self._words = words
        self._likeness = likeness
        self._name = blank.sheets[0].name
        self._asked = {item.id: item for item in blank.sheets[0].items}
        levels = [
            Button(key=step.number, label=step.label, press=f"{at}") for at, step in enumerate(blank.steps)
        ]
        others = [
            Button(key=key, label=words(f"rating.{key}"), press=key)
            for key in ("dont_know", "no_case", "not_applicable")
        ]
        self._answers = [*levels, *others]
        self._reasons = [
            Button(key=f"{number}", label=reason.label, press=reason.id)
            for number, reason in enumerate(blank.reasons, 1)
        ]

    def take(self, place: _Place, row: Sequence[object]) -> None:
        """Take what a row says."""
        cells = _cells(row, Column.MARK + 1)
        answer, reason, note = (cells[at] for at in (Column.ANSWER, Column.REASON, Column.NOTE))
        if not any(map(_text, (answer, reason, note))):
            return
        try:
            rating, text = self._said(place, answer, reason, note)
        except _Wrong as wrong:
            self._note_slip(place, wrong)
            return
        if rating or text:
            self.given.append(Given(item=place.item, rating=rating, note=text))

    def _said(self, place: _Place, answer: object, reason: object, note: object) -> tuple[Rating | None, str]:
        """The rating and the note of a row; a reason of the team's own is a part of the note."""
        if place.item not in self._asked:
            raise _Wrong(Column.ANSWER, "filled.not_asked")
        for column, cell in ((Column.ANSWER, answer), (Column.REASON, reason), (Column.NOTE, note)):
            if _text(cell).upper() in _ERRORS:
                raise _Wrong(column, "filled.no_words")
        named = self._rating(answer)
        if named == "no_case" and not self._asked[place.item].no_case:
            raise _Wrong(Column.ANSWER, "filled.no_case")
        rating, own = self._with_reason(named, reason)
        text = together(self._note(note, Column.NOTE), own)
        if len(text) > LIMIT:
            raise _Wrong(Column.NOTE, "filled.long", length=len(text), limit=LIMIT)
        return rating, text

    def _note_slip(self, place: _Place, wrong: _Wrong) -> None:
        column = self._words(f"blank.{wrong.column.name.lower()}")
        why = self._words(wrong.key, **wrong.values)
        self.slips.append(Slip(sheet=self._name, row=place.row, column=column, why=why))

    def _rating(self, cell: object) -> str:
        """Which answer a cell names: a level, one of the others, or "" for none."""
        text = _text(cell)
        if not text:
            return ""
        if is_asked(text):
            raise _Wrong(Column.ANSWER, "filled.asked_back")
        named = named_among(self._answers, text, self._words)
        if len(named) != 1:
            raise _Wrong(Column.ANSWER, "filled.no_rating")
        return named[0].press

    def _with_reason(self, named: str, cell: object) -> tuple[Rating | None, str]:
        """The rating, and a reason for not applicable in the team's own words, "" if there is none."""
        text = clean(_text(cell))
        if named != "not_applicable":
            if shows(text) and plain(text):
                raise _Wrong(Column.REASON, "filled.reason_alone")
            return _without_reason(named), ""
        if not shows(text):
            raise _Wrong(Column.REASON, "filled.reason_missing")
        listed = named_among(self._reasons, text, self._words)
        if len(listed) == 1:
            return NotApplicable(reason=listed[0].press), ""
        own = self._note(text, Column.REASON)
        if not own or is_asked(own):
            raise _Wrong(Column.REASON, "filled.reason_unfit")
        return NotApplicable(reason=OTHER_REASON), own

    def _note(self, cell: object, column: Column) -> str:
        """A text that may be kept, "" for none."""
        text = clean(_text(cell))
        said, words = plain(text), self._words
        if (
            not shows(text)
            or not said
            or puts_off(text, words)
            or said in phrases(words("typed.not_applicable"))
        ):
            return ""
        if is_key(text, words) or said in {plain(button.label) for button in self._answers}:
            raise _Wrong(column, "filled.no_note")
        if len(text) > LIMIT:
            raise _Wrong(column, "filled.long", length=len(text), limit=LIMIT)
        judged = judge(text, self._likeness())
        if judged.told_by:
            raise _Wrong(column, "filled.worry")
        if judged.findings:
            kinds = dict.fromkeys(words(f"guard.kind.{found.kind}") for found in judged.findings)
            raise _Wrong(column, "filled.identifies", findings=words.all_of([*kinds]))
        return text


def _without_reason(named: str) -> Rating | None:
    """The rating of an answer that takes no reason, None for no answer."""
    others: dict[str, Rating] = {"dont_know": DontKnow(), "no_case": NoCase()}
    return others.get(named) or (Rated(level=int(named)) if named else None)


def _text(cell: object) -> str:
    """What a cell says, as somebody would have typed it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()

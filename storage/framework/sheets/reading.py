"""From the cells of a book to a draft of a framework: what each row says, and every slip in it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.framework import LABEL
from storage.framework.problems import quoted
from storage.framework.sheets.asked import initials
from storage.framework.sheets.cells import Book, Cell, Given, Place, Slip, Slips, alike, shown, unfit
from storage.framework.sheets.draft import USUAL_LEVELS, Draft, DraftAgency
from storage.framework.sheets.headed import take_headed_scale
from storage.framework.sheets.heads import (
    ABOUT,
    AGENCIES,
    GUIDE_SHEET,
    ITEMS,
    ITEMS_SHEET,
    OTHERWISE,
    SHEETS,
)
from storage.framework.sheets.items import read_items
from storage.framework.sheets.scale import read_scale
from storage.framework.sheets.table import (
    HIGHEST_HEAD,
    Table,
    known_as,
    known_in,
    misspelt,
    row_of_heads,
    stands_for,
    table_in,
    without_dittos,
)

LONGEST_TITLE, MOST_TEXTS = 80, 2
"""So many columns may be headed by a whole text; more are items."""

YES, NO = (
    frozenset({"yes", "y", "true", "x", "1", "✓", "✔", "required", "mandatory", "statutory", "must"}),
    frozenset({"no", "n", "false", "0", "", "-", "not required", "optional", "n/a"}),
)


def read_draft(book: Book, name: str) -> Draft:
    """What a book says; `name` is the title of an audit that gives none. Raise Slips."""
    slips: list[Slip] = []
    draft = Draft()
    named = _named(book, draft)
    draft.about = _about(book, named, slips)
    read_scale(book, named, draft, slips)
    before = len(slips)
    draft.agencies = _agencies(book, named, slips)
    draft.listed, draft.doubtful = "agencies" in named, len(slips) > before
    sheets = _items_sheets(book, named, slips)
    rows = {sheet: without_dittos(book[sheet]) for sheet in sheets}
    headed = take_headed_scale(sheets[0], rows[sheets[0]], draft) if sheets and "scale" not in named else []
    labels = [level.label.text for level in draft.levels]
    numbers = [level.number.text or str(at) for at, level in enumerate(draft.levels)]
    tables = []
    for sheet in sheets:
        wrong: list[Slip] = []
        if table := table_in(sheet, rows[sheet], ITEMS, wrong, labels, numbers):
            tables.append(table)
            wrong = [*_on_its_side(table)] or wrong
        slips += wrong
    if sheets:
        beside = {named[alike(one)] for one in SHEETS if alike(one) in named}
        draft.unread += _unread(book, {*sheets} | beside)
    _title(draft, tables, name)
    for table in tables:
        # what stands below a level's head is left out, the head is not
        empty = {column for column, said in table.unknown.items() if said in headed}
        empty -= {column for column in empty if table.texts_in(column)}
        table.unknown = {column: said for column, said in table.unknown.items() if column not in empty}
        slips += misspelt(table, ITEMS) if "statement" in table.columns else ()
    if tables and all("statement" in table.columns for table in tables):
        read_items(tables, draft, slips)
    if slips:
        raise Slips(slips, draft.unread)
    if "scale" not in named and not headed:
        ends = f"from “{USUAL_LEVELS[0][0]}” to “{USUAL_LEVELS[-1][0]}”"
        draft.assumed.append(f"the scale, {ends} (Scale)")
    if not draft.agencies:
        draft.assumed.append("who answers, “Our service” (Agencies)")
    elif not draft.listed:
        names = ", ".join(f"“{agency.name.text}”" for agency in draft.agencies)
        draft.assumed.append(f"who answers, taken from “{_head_of_agencies(tables)}”: {names} (Agencies)")
    return draft


def _named(book: Book, draft: Draft) -> dict[str, str]:
    """Each sheet by its name; one beside the items also by what else such a one is called, which is said."""
    named = {alike(sheet): sheet for sheet in book}
    for name, others in OTHERWISE.items():
        there = [named[other] for other in others if other in named]
        found = [one for one in there if _is_one(book[one], name) and not _has_statements(book, one)]
        if found and alike(name) not in named:
            named[alike(name)] = found[0]
            draft.said.append(f"The sheet “{found[0]}” is read as “{name}”.")
    return named


def _is_one(rows: Sequence[Sequence[Given]], name: str) -> bool:
    """Whether a sheet has what one of that name needs: heads above its columns, or names beside its texts."""
    heads = SHEETS[name]
    if name == "About":
        return any(row and known_as(shown(row[0]), heads) == "title" for row in rows)
    needed = {key for key, head in heads.items() if head.needed}
    top = row_of_heads(rows, heads)
    cells = [shown(cell) for cell in rows[top]] if top is not None else []
    stood_for = {key for key in needed if any(stands_for(cell, heads[key]) for cell in cells)}
    return needed <= {known_as(cell, heads) for cell in cells} | stood_for


def _unread(book: Book, read: set[str]) -> Iterator[str]:
    """Name the sheets that nothing is taken from."""
    left = [
        one
        for one in book
        if one not in read and alike(one) != alike(GUIDE_SHEET) and any(map(any, book[one]))
    ]
    if left:
        listed = ", ".join(f"“{one}”" for one in left[:6])
        yield f"Nothing is taken from the sheet{'s' * (len(left) > 1)} {listed}."


def _head_of_agencies(tables: Sequence[Table]) -> str:
    """What stands above the column that alone names agencies."""
    return next(table.heads[table.columns["ask"]] for table in tables if "ask" in table.columns)


def _title(draft: Draft, tables: Sequence[Table], name: str) -> None:
    """What the audit is called: what its own sheet says, else what stands above all items, else `name`."""
    if "title" in draft.about:
        return
    headings = {table.heading for table in tables}
    above = headings.pop() if len(headings) == 1 else ""
    fits = 0 < len(above) <= LONGEST_TITLE
    draft.about["title"] = Cell(above if fits else name, Place("About", 0, 1))
    whence = "from the row above the heads" if fits else "from the name of the file"
    draft.assumed.append(f"the title, “{draft.about['title'].text}”, {whence} (About)")


def _on_its_side(table: Table) -> Iterator[Slip]:
    """That the items stand in columns, where each has a whole text for its head."""
    texts = [column for column, said in table.unknown.items() if len(said) > LABEL]
    downwards = {known_as(shown(row[0]), ITEMS) for row in table.rows[table.top :] if row}
    if len(texts) > MOST_TEXTS or "statement" in downwards - {*table.columns}:
        texts = texts or [0]
        what = "the items seem to stand side by side"
        cure = "Put one item a row: copy the sheet, and paste it with “Transpose”."
        yield Slip(Place(table.sheet, table.top, texts[0]), what, cure)


def _items_sheets(book: Book, named: Mapping[str, str], slips: list[Slip]) -> list[str]:
    """The sheets of the items: the one of that name, else all that could be it and have the same heads."""
    if alike(ITEMS_SHEET) in named:
        return [named[alike(ITEMS_SHEET)]]
    taken = {named.get(alike(one)) for one in SHEETS}
    rest = [
        sheet
        for sheet in book
        if sheet not in taken and alike(sheet) != alike(GUIDE_SHEET) and any(map(any, book[sheet]))
    ]
    found = [sheet for sheet in rest if _has_statements(book, sheet)]
    if not found and len(rest) == 1:
        return rest
    if not found:
        seen = f": none of {', '.join(map(quoted, rest[:6]))} has a column “Statement”" if rest else ""
        what = f"there is no sheet with items{seen}"
        slips.append(Slip(Place(ITEMS_SHEET, 0, 0), what, "Put them on one called Items."))
        return []
    others = list(_with_other_heads(book, found))
    slips += others
    return [] if others else found


_CURE_OTHER = "Give both the same columns, or hide this sheet if it holds no items: hidden ones are not read."


def _with_other_heads(book: Book, sheets: Sequence[str]) -> Iterator[Slip]:
    """Note sheets of items whose heads are not those that most of them have."""
    heads = {sheet: _heads(book[sheet]) for sheet in sheets}
    usual = max(sheets, key=lambda sheet: sum(heads[sheet].keys() == one.keys() for one in heads.values()))
    for sheet, here in heads.items():
        missing = [said for key, said in heads[usual].items() if key not in here]
        more = [said for key, said in here.items() if key not in heads[usual]]
        if missing or more:
            lacks = [f"has no column {', '.join(map(quoted, missing))}"] if missing else []
            has = [f"has {', '.join(map(quoted, more))} besides"] if more else []
            what = f"unlike {quoted(usual)}, this sheet {' and '.join((*lacks, *has))}"
            place = Place(sheet, row_of_heads(book[sheet], ITEMS) or 0, 0)
            yield Slip(place, what, _CURE_OTHER)


def _heads(rows: Sequence[Sequence[Given]]) -> dict[str, str]:
    """The heads of a sheet as they are compared, and as they stand."""
    top = row_of_heads(rows, ITEMS)
    return {alike(shown(cell)): shown(cell) for cell in (rows[top] if top is not None else ()) if shown(cell)}


def _has_statements(book: Book, sheet: str) -> bool:
    """Whether a row has the head of statements, or one that may stand for it beside others."""
    rows = [[shown(cell) for cell in row] for row in book[sheet][:HIGHEST_HEAD]]
    return any(
        "statement" in {known_as(cell, ITEMS) for cell in row}
        or (known_in(row, ITEMS) > 1 and any(stands_for(cell, ITEMS["statement"]) for cell in row))
        for row in rows
    )


def _about(book: Book, named: Mapping[str, str], slips: list[Slip]) -> dict[str, Cell]:
    """Title, credit and so on: a name in the first column and its text in the next."""
    sheet, found = named.get("about", ""), dict[str, Cell]()
    rows = book.get(sheet, ())
    if side_by_side := _side_by_side(rows):
        what = "the names stand side by side here, with their texts below"
        slips.append(Slip(Place(sheet, side_by_side - 1, 0), what, _CURE_ABOUT))
        return found
    for row, cells in enumerate(rows):
        key = known_as(shown(cells[0]) if cells else "", ABOUT)
        said = cells[1] if len(cells) > 1 else ""
        if not key:
            if cells and shown(cells[0]) and shown(said):
                names = ", ".join(head.name for head in ABOUT.values())
                what = f"nothing is called “{shown(cells[0])[:40]}” here"
                slips.append(Slip(Place(sheet, row, 0), what, f"Use one of: {names}."))
            continue
        place = Place(sheet, row, 1, ABOUT[key].name)
        if key in found:
            slips.append(Slip(place, f"“{ABOUT[key].name}” stands here twice", "Remove one."))
        if wrong := unfit(said, number=key == "title"):
            slips.append(Slip(place, wrong[0], f"{wrong[1]}."))
        elif shown(said):
            found[key] = Cell(shown(said), place)
        elif ABOUT[key].needed:
            slips.append(Slip(place, "the audit has no title", "Write what it is called."))
    return found


_CURE_ABOUT = "Put them below each other in column A, and each text beside its name in column B."


def _side_by_side(rows: Sequence[Sequence[Given]]) -> int:
    """The row, counted from 1, that has only names such as Title and Credit, with texts below; 0 for none."""
    for at, row in enumerate(rows[:-1], 1):
        said = [shown(cell) for cell in row if shown(cell)]
        if len(said) > 1 and all(known_as(one, ABOUT) for one in said):
            return at if any(map(shown, rows[at])) and not known_as(shown(rows[at][0]), ABOUT) else 0
    return 0


def _agencies(book: Book, named: Mapping[str, str], slips: list[Slip]) -> list[DraftAgency]:
    sheet = named.get("agencies", "")
    if not sheet:
        return []
    table = table_in(sheet, book[sheet], AGENCIES, slips)
    if not table or "name" not in table.columns:
        return []
    slips += misspelt(table, AGENCIES)
    found = [_agency(table, row, slips) for row in table.filled()]
    if not any(agency.id or unfit(table.given(agency.id.place.row, "id")) for agency in found):
        for at, agency in enumerate(found):
            agency.id = Cell(initials(agency.name.text, found[:at]), agency.name.place)
    slips += [
        Slip(
            agency.id.place,
            "this agency has no id, while others have",
            "Give each its own.",
            agency.name.text,
        )
        for agency in found
        if not agency.id and not unfit(table.given(agency.id.place.row, "id"))
    ]
    _check_agencies(found, slips)
    if not found:
        slips.append(
            Slip(table.place(table.top, "id"), "there are no agencies below the heads", "Add a row for each.")
        )
    return found


def _agency(table: Table, row: int, slips: list[Slip]) -> DraftAgency:
    id_, name, required = (table.cell(row, key, AGENCIES[key], slips) for key in ("id", "name", "required"))
    about = name.text or id_.text
    if not name and not unfit(table.given(row, "name")):
        slips.append(Slip(name.place, "this agency has no name", AGENCIES["name"].says, about))
    if required.text.casefold() not in YES | NO:
        what = f"“{required.text[:20]}” is neither yes nor no"
        slips.append(Slip(required.place, what, "Write yes, or leave it empty.", name.text))
    return DraftAgency(id_, name, required.text.casefold() in YES)


def _check_agencies(agencies: Sequence[DraftAgency], slips: list[Slip]) -> None:
    """Note what would make items ask the wrong ones, or none."""
    first: dict[str, Cell] = {}
    for agency, cell in [(one, cell) for one in agencies for cell in (one.id, one.name)]:
        other = first.setdefault(alike(cell.text), cell)
        if cell and other is not cell and other is not agency.id:
            what = f"“{cell.text[:40]}” stands in row {other.place.row + 1} as well"
            slips.append(
                Slip(cell.place, what, "Give each agency an id and a name of its own.", agency.name.text)
            )
        if cell is agency.id and not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,3}", cell.text or "X"):
            what = f"“{cell.text[:20]}” is no id of an agency"
            cure = "Use at most 4 letters and digits, and start with a letter."
            slips.append(Slip(cell.place, what, cure, agency.name.text))

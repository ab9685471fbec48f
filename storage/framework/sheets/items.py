"""The rows of the sheet of items: each an item, or the heading of a domain."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence

from flows.framework import LABEL
from storage.framework.problems import quoted
from storage.framework.sheets.asked import agency_of, asked
from storage.framework.sheets.cells import Cell, Place, Slip, alike, listed, shown, unfit
from storage.framework.sheets.draft import Draft, DraftAgency, DraftDomain, DraftItem
from storage.framework.sheets.heads import ADVICE, EVIDENCE, ITEMS
from storage.framework.sheets.numbering import number, without_numbers
from storage.framework.sheets.scale import first_text, level_keys
from storage.framework.sheets.table import Table

MOST_ROWS, MOST_PROOFS = 2_000, 8

AREA = frozenset({"area", "across the area", "partnership", "all", "whole area"})
OWN = frozenset(
    {"own", "own practice", "service", "our service", "in our service", "team", "own service", ""}
)
TICKED = frozenset({"x", "y", "yes", "true", "1", "✓", "✔", "●", "•"})
UNTICKED = frozenset({"", "n", "no", "false", "0", "-", "–", "n/a"})

_ACROSS = re.compile(
    r"across (?:the|our) (?:whole )?(?:area|partnership|borough|county|city|region)\b", re.IGNORECASE
)
"""How a statement begins that is of the area, where nothing else says so."""

_BULLET = re.compile(r"^[•▪◦●*–-]\s+")

_NO_STATEMENT = frozenset({"", "tbc", "tba", "to be confirmed", "to be agreed", "n a", "na", "none", "x"})
"""What stands for a statement that is still to come; signs alone are as good as nothing."""

_TEXTS = ("head", "label", "why", "good", "source", "only")


def read_items(tables: Sequence[Table], draft: Draft, slips: list[Slip]) -> None:
    """Fill the domains of a draft, and its agencies where no sheet of theirs did.

    Of several sheets each is a domain, where no column of theirs says which one a row belongs to.
    """
    draft.said += _long_evidence(tables)
    for table in tables:
        _read_table(table, draft, slips, of_several=len(tables) > 1)
    draft.left_out, draft.said = [*dict.fromkeys(draft.left_out)], [*dict.fromkeys(draft.said)]
    number(draft, slips)
    without_numbers(draft.domains)
    if len(tables) > 1 and "domain" not in tables[0].columns:
        titles = ", ".join(f"“{domain.title.text}”" for domain in draft.domains)
        draft.said.append(f"Each of {len(tables)} sheets is a domain: {titles}.")
    draft.said += _of_area_by_words(draft)
    draft.said += _twins(draft)


def _read_table(table: Table, draft: Draft, slips: list[Slip], *, of_several: bool) -> None:
    """Add the items of one sheet."""
    ticks = _ticks(table, draft) if draft.listed and not draft.doubtful else {}
    slips += _check_ticks(table, ticks, draft)
    advice = _advised(table, draft)
    draft.left_out += [said for column, said in table.unknown.items() if column not in {*ticks, *advice}]
    draft.said += () if draft.listed else _perhaps_agencies(table)
    draft.said += first_text(table, draft.levels)
    rows = list(table.filled())
    if not rows:
        place = Place(table.sheet, table.top + 1, table.columns["statement"])
        slips.append(Slip(place, "there are no items below the heads", "Add a row for each."))
    if len(rows) > MOST_ROWS:
        place = Place(table.sheet, rows[MOST_ROWS], 0)
        slips.append(Slip(place, f"there are more than {MOST_ROWS:,} rows", "Keep to one row an item."))
        return
    domain: DraftDomain | None = None
    head = Cell("", table.place(table.top, "head"))
    numbered = any(shown(table.given(row, "id")) for row in rows)
    is_domain = of_several and "domain" not in table.columns
    if is_domain:
        domain = _begun(Cell(table.sheet, Place(table.sheet, 0, 0)), draft, slips)
    elif "domain" not in table.columns and any(_heading(table, row, numbered=numbered) for row in rows):
        domain = _heading_above(table, draft)
    for row in rows:
        _check_headless(table, row, slips)
        if "domain" not in table.columns and (title := _heading(table, row, numbered=numbered)):
            domain, head = (domain, title) if is_domain else (_begun(title, draft, slips), head)
            continue
        domain = _domain(table, row, draft, domain, slips)
        if shown(table.given(row, "statement")) == "" and _is_heading(table, row):
            continue
        item = _item(table, row, draft, slips)
        item.texts["head"], head = item.texts["head"] or head, Cell("", head.place)
        item.ask = [
            *asked(table, row, item, draft, slips),
            *_ticked(table, row, item, ticks, slips),
        ]
        item.advice = dict(_advice(table, row, item, advice, slips))
        if domain:
            domain.items.append(item)
        elif "domain" in table.columns and row == rows[0]:
            what = "the first item belongs to no domain"
            slips.append(Slip(table.place(row, "domain"), what, "Write the domain in its row.", item.said))


def _long_evidence(tables: Sequence[Table]) -> Iterator[str]:
    """Take evidence that is told in sentences for what good looks like: no button has room for it."""
    told = [
        table
        for table in tables
        if "evidence" in table.columns
        and "good" not in table.columns
        and alike(table.heads[table.columns["evidence"]]) in EVIDENCE
    ]
    proofs = [
        listed(table.cell(row, "evidence", ITEMS["evidence"], [], lines=True))
        for table in told
        for row in table.filled()
    ]
    if any(len(listed_) > MOST_PROOFS or any(len(one.text) > LABEL for one in listed_) for listed_ in proofs):
        for table in told:
            table.columns["good"] = table.columns.pop("evidence")
        yield (
            f"“{told[0].heads[told[0].columns['good']]}” is read as “{ITEMS['good'].name}”: "
            f"it has texts too long for “{ITEMS['evidence'].name}”."
        )


def _of_area_by_words(draft: Draft) -> Iterator[str]:
    """Say which items only their first words make one truth seen by many."""
    found = [item.said or item.id for domain in draft.domains for item in domain.items if item.by_words]
    if found:
        yield (
            f"One truth seen by many, by their first words: {', '.join(found)}. "
            f"If it is each team's own, write own under “{ITEMS['about'].name}”."
        )


def _twins(draft: Draft) -> Iterator[str]:
    """Say which items have the same statement under another id."""
    first: dict[str, DraftItem] = {}
    for item in (item for domain in draft.domains for item in domain.items):
        twin = first.setdefault(alike(item.statement.text), item)
        if twin is not item:
            statement = quoted(item.statement.text.rstrip("."))
            yield (
                f"{item.said or item.id} in {item.place.beside(twin.place)} says the same as "
                f"{twin.said or twin.id} in {twin.place.beside(item.place)}: {statement}."
            )


def _check_headless(table: Table, row: int, slips: list[Slip]) -> None:
    """Note what stands beside the table: in a CSV file a comma in a text moves all behind it."""
    for column, given in enumerate(table.rows[row]):
        if shown(given) and column not in table.heads:
            what = f"{quoted(shown(given))} stands in a column without a head"
            cure = "Write a head above it, or put quotes around the text before it if that holds a comma."
            slips.append(Slip(Place(table.sheet, row, column), what, cure))
            return


def _is_heading(table: Table, row: int) -> bool:
    """Whether only the domain stands in a row, maybe with a section: a heading above its items."""
    filled = {column for column, given in enumerate(table.rows[row]) if shown(given)}
    return filled <= {table.columns.get("domain"), table.columns.get("head")} and bool(filled)


def _heading(table: Table, row: int, *, numbered: bool) -> Cell | None:
    """The title of a domain that has a row to itself, in a sheet without a column of them.

    It stands where ids do, or where statements do and has no number while items have one.
    """
    filled = [key for key in table.columns if shown(table.given(row, key))]
    if filled == ["id"] and not unfit(table.given(row, "id")):
        return table.cell(row, "id", ITEMS["id"], [])
    title = shown(table.given(row, "statement"))
    if filled == ["statement"] and numbered and not title.endswith((".", "?")):
        return table.cell(row, "statement", ITEMS["statement"], [])
    return None


def _heading_above(table: Table, draft: Draft) -> DraftDomain | None:
    """The domain that the row just above the heads begins, where those below them begin others."""
    if not table.headings or table.headings[-1] == draft.about["title"].text:
        return None
    place = Place(table.sheet, table.top - 1, 0)
    draft.domains.append(DraftDomain("", Cell(table.headings[-1], place)))
    return draft.domains[0]


def _domain(
    table: Table, row: int, draft: Draft, before: DraftDomain | None, slips: list[Slip]
) -> DraftDomain | None:
    """The domain of a row, begun where its name is new."""
    if "domain" not in table.columns:
        if before is None:
            whole = draft.about["title"].text[:60].strip()
            draft.domains.append(DraftDomain("", Cell(whole, table.place(row, "statement"))))
        return before or draft.domains[-1]
    title: Cell = table.cell(row, "domain", ITEMS["domain"], slips)
    return _begun(title, draft, slips) if title else before


def _begun(title: Cell, draft: Draft, slips: list[Slip]) -> DraftDomain:
    """The domain of that title, which is new where none is called so."""
    same = next((one for one in draft.domains if alike(one.title.text) == alike(title.text)), None)
    if same:
        return same
    near = difflib.get_close_matches(
        alike(title.text), [alike(one.title.text) for one in draft.domains], 1, 0.9
    )
    if near:
        other = next(one for one in draft.domains if alike(one.title.text) == near[0])
        what = f"{quoted(title.text)} is nearly the domain of {other.title.place.beside(title.place)}"
        slips.append(Slip(title.place, what, f"Write {quoted(other.title.text)} if it is the same."))
    draft.domains.append(DraftDomain("", title))
    return draft.domains[-1]


def _item(table: Table, row: int, draft: Draft, slips: list[Slip]) -> DraftItem:
    id_ = table.cell(row, "id", ITEMS["id"], slips)
    if unfit(table.given(row, "id"), number=True):
        id_ = Cell("?", id_.place)
    item = DraftItem(id_.text, table.place(row, "id"), Cell("", table.place(row, "statement")), id_.text)
    given = table.given(row, "statement")
    if wrong := unfit(given):
        slips.append(Slip(item.statement.place, wrong[0], f"{wrong[1]}.", item.said))
        item.statement = Cell("?", item.statement.place)
    elif alike(shown(given)) in _NO_STATEMENT:
        what = "the row has no statement"
        slips.append(Slip(item.statement.place, what, "Write what is rated, or empty the row.", item.said))
        item.statement = Cell("?", item.statement.place)
    else:
        item.statement = Cell(_BULLET.sub("", shown(given)), item.statement.place)
    item.texts = {key: table.cell(row, key, ITEMS[key], slips, item.said) for key in _TEXTS}
    item.area = _is_of_area(table, row, item, slips)
    item.revision = _revision(table, row, item, slips)
    item.levels = _own_levels(table, row, item, draft, slips)
    item.lists = {
        key: listed(table.cell(row, key, ITEMS[key], slips, item.said, lines=True))
        for key in ("evidence", "also")
    }
    item.no_case = _no_case(table, row, item, slips)
    return item


def _no_case(table: Table, row: int, item: DraftItem, slips: list[Slip]) -> bool | None:
    """Whether *no case known* is an answer, None where the cell is empty."""
    cell = table.cell(row, "no_case", ITEMS["no_case"], slips, item.said)
    if not cell:
        return None
    said = cell.text.casefold()
    if said not in TICKED | UNTICKED:
        what = f"{quoted(cell.text)} is neither yes nor no"
        slips.append(Slip(cell.place, what, ITEMS["no_case"].says, item.said))
    return said in TICKED


def _is_of_area(table: Table, row: int, item: DraftItem, slips: list[Slip]) -> bool:
    about = table.cell(row, "about", ITEMS["about"], slips, item.said)
    item.by_words = not about and _ACROSS.match(item.statement.text) is not None
    said = "area" if item.by_words else alike(about.text)
    if said not in AREA | OWN:
        what = f"{quoted(about.text)} is neither “area” nor “own”"
        slips.append(Slip(about.place, what, ITEMS["about"].says, item.said))
    return said in AREA


def _revision(table: Table, row: int, item: DraftItem, slips: list[Slip]) -> int:
    said = table.cell(row, "revision", ITEMS["revision"], slips, item.said)
    if re.fullmatch(r"[1-9]\d{0,3}", said.text or "1"):
        return int(said.text or 1)
    what = f"{quoted(said.text)} is not a whole number from 1"
    slips.append(Slip(said.place, what, ITEMS["revision"].says, item.said))
    return 1


def _own_levels(table: Table, row: int, item: DraftItem, draft: Draft, slips: list[Slip]) -> list[Cell]:
    """The texts of levels, the lowest first; all of them or none."""
    keys = level_keys(table, draft.levels)
    cells = [table.cell(row, key, ITEMS["why"], slips, item.said) for key in keys]
    if any(cells):
        slips += [
            Slip(
                cell.place,
                "this level has no text, while others of the item have",
                "Write it too.",
                item.said,
            )
            for cell in cells
            if not cell and not unfit(table.given(row, keys[cells.index(cell)]))
        ]
    return cells if any(cells) else []


def _advised(table: Table, draft: Draft) -> dict[int, DraftAgency]:
    """Columns of advice, and for which agency each is."""
    found = {}
    for column, said in table.unknown.items():
        begun = next((one for one in ADVICE if alike(said).startswith(one)), None)
        agency = agency_of(alike(said).removeprefix(begun), draft.agencies) if begun else None
        if agency:
            found[column] = agency
    return found


def _advice(
    table: Table, row: int, item: DraftItem, columns: dict[int, DraftAgency], slips: list[Slip]
) -> Iterator[tuple[str, Cell]]:
    """The id of each agency that is advised, and the advice."""
    for column, agency in columns.items():
        given = table.rows[row][column] if column < len(table.rows[row]) else ""
        place = Place(table.sheet, row, column, table.heads[column])
        if wrong := unfit(given):
            slips.append(Slip(place, wrong[0], f"{wrong[1]}.", item.said))
        elif shown(given):
            yield agency.id.text, Cell(shown(given), place)


def _ticks(table: Table, draft: Draft) -> dict[int, DraftAgency]:
    """Columns that are headed by an agency, for a tick in the rows of which it is asked."""
    found = {column: agency_of(said, draft.agencies) for column, said in table.unknown.items()}
    return {column: agency for column, agency in found.items() if agency}


def _perhaps_agencies(table: Table) -> Iterator[str]:
    """Say which columns that are left out hold only ticks."""
    found = [
        quoted(said)
        for column, said in table.unknown.items()
        if {one.casefold() for one in table.texts_in(column)} & TICKED
        and {one.casefold() for one in table.texts_in(column)} <= TICKED | UNTICKED
    ]
    if found:
        yield f"Only ticks are below {', '.join(found)}. If they are agencies, list them on a sheet Agencies."


def _check_ticks(table: Table, ticks: Mapping[int, DraftAgency], draft: Draft) -> Iterator[Slip]:
    """Note heads that are nearly an agency, beside others that are one."""
    names = {alike(agency.name.text): agency.name.text for agency in draft.agencies}
    for column, said in table.unknown.items() if ticks else ():
        near = difflib.get_close_matches(alike(said), names, 1, 0.8)
        if near and column not in ticks:
            place = Place(table.sheet, table.top, column, table.heads[column])
            yield Slip(place, f"no column is called {quoted(said)}", f"Did you mean “{names[near[0]]}”?")


def _ticked(
    table: Table, row: int, item: DraftItem, ticks: dict[int, DraftAgency], slips: list[Slip]
) -> Iterator[Cell]:
    cells, none = table.rows[row], True
    for column, agency in ticks.items():
        said = shown(cells[column]).casefold() if column < len(cells) else ""
        place = Place(table.sheet, row, column, table.heads[column])
        if said in TICKED:
            none = False
            yield Cell(agency.id.text, place)
        elif said not in UNTICKED:
            none = False
            slips.append(
                Slip(
                    place, f"{quoted(said)} is no tick", "Write x where it is asked, else nothing.", item.said
                )
            )
    if ticks and none and not shown(table.given(row, "ask")):
        place = Place(table.sheet, row, min(ticks), table.heads[min(ticks)])
        slips.append(Slip(place, "no agency is ticked", "Write x below each that is asked.", item.said))

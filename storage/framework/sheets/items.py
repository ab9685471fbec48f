"""The rows of the sheet of items: each an item, or the heading of a domain."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence

from flows.framework import LABEL
from storage.framework.problems import quoted
from storage.framework.sheets.asked import agency_of, asked
from storage.framework.sheets.cells import Cell, Place, Slip, alike, letters, listed, shown, unfit
from storage.framework.sheets.draft import Draft, DraftAgency, DraftDomain, DraftItem
from storage.framework.sheets.heads import ADVICE, EVIDENCE, ITEMS
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
_COUNTED = re.compile(
    r"(?:(?:standard|domain|theme|section|part|area) )?(\d{1,2})\s*[.):–-]\s*(\D.*)", re.IGNORECASE
)
_NUMBER_BEFORE = re.compile(r"([A-Za-z]{0,2}\d+(?:\.\d+)*[a-z]?)[.):]?\s+(\D.*)")

_TEXTS = ("head", "label", "why", "good", "source", "only")


def read_items(table: Table, draft: Draft, slips: list[Slip]) -> None:
    """Fill the domains of a draft, and its agencies where no sheet of theirs did."""
    ticks = _ticks(table, draft) if draft.listed and not draft.doubtful else {}
    slips += _check_ticks(table, ticks, draft)
    advice = _advised(table, draft)
    draft.left_out += [said for column, said in table.unknown.items() if column not in {*ticks, *advice}]
    draft.said += first_text(table, draft.levels)
    draft.said += _long_evidence(table)
    rows = list(table.filled())
    if not rows:
        place = Place(table.sheet, table.top + 1, table.columns["statement"])
        slips.append(Slip(place, "there are no items below the heads", "Add a row for each."))
    if len(rows) > MOST_ROWS:
        place = Place(table.sheet, rows[MOST_ROWS], 0)
        slips.append(Slip(place, f"there are more than {MOST_ROWS:,} rows", "Keep to one row an item."))
        return
    domain: DraftDomain | None = None
    numbered = any(shown(table.given(row, "id")) for row in rows)
    if "domain" not in table.columns and any(_heading(table, row, numbered=numbered) for row in rows):
        domain = _heading_above(table, draft)
    for row in rows:
        _check_headless(table, row, slips)
        if "domain" not in table.columns and (title := _heading(table, row, numbered=numbered)):
            domain = _begun(title, draft, slips)
            continue
        domain = _domain(table, row, draft, domain, slips)
        if shown(table.given(row, "statement")) == "" and _is_heading(table, row):
            continue
        item = _item(table, row, draft, slips)
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
    _number(draft, slips)
    _without_numbers(draft.domains)
    draft.said += _of_area_by_words(table, draft)
    draft.said += _twins(draft)


def _long_evidence(table: Table) -> Iterator[str]:
    """Take evidence that is told in sentences for what good looks like: no button has room for it."""
    column = table.columns.get("evidence")
    if column is None or "good" in table.columns or alike(table.heads[column]) not in EVIDENCE:
        return
    head = ITEMS["evidence"]
    proofs = [listed(table.cell(row, "evidence", head, [], lines=True)) for row in table.filled()]
    if any(len(listed_) > MOST_PROOFS or any(len(one.text) > LABEL for one in listed_) for listed_ in proofs):
        table.columns["good"] = table.columns.pop("evidence")
        yield (
            f"“{table.heads[column]}” is read as “{ITEMS['good'].name}”: "
            f"it has texts too long for “{ITEMS['evidence'].name}”."
        )


def _of_area_by_words(table: Table, draft: Draft) -> Iterator[str]:
    """Say which items only their first words make one truth seen by many."""
    found = [
        item.said or item.id
        for domain in draft.domains
        for item in domain.items
        if item.area and not shown(table.given(item.place.row, "about"))
    ]
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
                f"{item.said or item.id} in row {item.place.row + 1} says the same as "
                f"{twin.said or twin.id} in row {twin.place.row + 1}: {statement}."
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
        what = f"{quoted(title.text)} is nearly the domain of row {other.title.place.row + 1}"
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
    elif not shown(given):
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
    said = alike(about.text) or ("area" if _ACROSS.match(item.statement.text) else "")
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


_CURE_TEN = "A program makes 1.1 of 1.10: format the column as text, then type them again."
_CURE_ANEW = "Where each domain begins at 1 again, empty the whole column: the items are numbered then."


def _take_numbers(items: Sequence[DraftItem]) -> None:
    """Take ids out of statements that all begin with a number of their own."""
    found = [_NUMBER_BEFORE.fullmatch(item.statement.text) for item in items]
    apart = [one for one in found if one]
    if len({one[1] for one in apart}) == len(items) > 1:
        for item, one in zip(items, apart, strict=True):
            item.id = item.said = one[1]
            item.statement = Cell(one[2], item.statement.place)


def _without_numbers(domains: Sequence[DraftDomain]) -> None:
    """Take 1, 2, 3 from titles that count the domains as their buttons do."""
    found = [_COUNTED.fullmatch(domain.title.text) for domain in domains]
    apart = [one for one in found if one]
    if [int(one[1]) for one in apart] == list(range(1, len(domains) + 1)):
        for domain, one in zip(domains, apart, strict=True):
            domain.title = Cell(one[2], domain.title.place)


def _one_but_for_case(items: Sequence[DraftItem]) -> Iterator[Slip]:
    """Note ids that only small letters tell apart: people say both alike."""
    first: dict[str, DraftItem] = {}
    for item in items:
        other = first.setdefault(item.id.casefold(), item)
        if other.id != item.id:
            what = f"the id is that of row {other.place.row + 1}, {quoted(other.id)}, but for small letters"
            yield Slip(item.place, what, "Give each its own.", item.id)


def _number(draft: Draft, slips: list[Slip]) -> None:
    """Give ids to domains, and to items where the sheet has none; mend those that are numbers."""
    items = [item for domain in draft.domains for item in domain.items]
    if not any(item.id for item in items):
        _take_numbers(items)
    slips += _one_but_for_case(items)
    given = [item for item in items if item.id]
    numbers: dict[str, DraftItem] = {}
    for at, domain in enumerate(draft.domains):
        domain.id = letters(at)
        if not domain.items:
            place = domain.title.place
            slips.append(
                Slip(place, f"the domain {quoted(domain.title.text)} has no items", "Add one or remove it.")
            )
        for place_in, item in enumerate(domain.items, 1):
            if not given:
                item.id = item.said = f"{domain.id}{place_in}"
            elif not item.id:
                slips.append(
                    Slip(item.place, "this item has no id, while others have", "Give each its own.", "")
                )
            elif re.fullmatch(r"\d[\dA-Za-z.]*", item.id):
                first = numbers.setdefault(item.id, item)
                if first is not item:
                    what = f"the number {item.id} stands in row {first.place.row + 1} as well"
                    slips.append(Slip(item.place, what, _CURE_TEN if "." in item.id else _CURE_ANEW, item.id))
                item.id = "Q" + re.sub(r"\.+", "-", item.id.strip("."))

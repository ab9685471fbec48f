"""Who is asked an item: agencies by their names or ids, all of them, or all but some."""

import difflib
import re
from collections.abc import Iterable, Iterator

from storage.framework.problems import quoted
from storage.framework.sheets.cells import Cell, Slip, alike
from storage.framework.sheets.draft import Draft, DraftAgency, DraftItem
from storage.framework.sheets.heads import ITEMS
from storage.framework.sheets.table import Table

_ALL = r"(?:all|every|each|the whole)"
_WHO = r"(?:of them|agency|agencies|partners?|partner agencies|teams?|services?|organisations?|partnership)"
_EVERYBODY = re.compile(rf"{_ALL}(?: {_WHO})?|everybody|everyone")
_ALL_BUT = re.compile(
    rf"(?:{_ALL}(?: {_WHO})?|everybody|everyone)[\s,;:(–-]+"
    r"(?:except(?: for)?|excluding|excl\.?|but not|but|bar|not|without|apart from|other than)\s+(.+?)\)?",
    re.IGNORECASE,
)
_NOBODY = frozenset({"-", "–", "—", "?", "n/a", "na", "none", "nobody", "no one", "tbc", "tba"})
NEARLY = 0.85
"""How alike two names are that may be one: Road and Roads are."""

_BETWEEN = re.compile(r"[,;/]| and | & | \+ ", re.IGNORECASE)


def asked(table: Table, row: int, item: DraftItem, draft: Draft, slips: list[Slip]) -> Iterator[Cell]:
    """The ids of the agencies that a cell names; none where all are asked."""
    cell = table.cell(row, "ask", ITEMS["ask"], slips, item.said, lines=True)
    one = agency_of(cell.text, draft.agencies)
    if one:
        yield Cell(one.id.text, cell.place)
    elif _EVERYBODY.fullmatch(alike(cell.text)):
        return
    elif but := _ALL_BUT.fullmatch(cell.text):
        yield from _all_but(Cell(but[1], cell.place), cell, item, draft, slips)
    elif cell.text.strip(" .").casefold() in _NOBODY:
        cure = "Name those that are asked, or leave the cell empty for all."
        slips.append(Slip(cell.place, f"{quoted(cell.text)} names no agency", cure, item.said))
    else:
        yield from (Cell(agency.id.text, cell.place) for agency in _named(cell, item, draft, slips))


def _all_but(named: Cell, cell: Cell, item: DraftItem, draft: Draft, slips: list[Slip]) -> Iterator[Cell]:
    """The ids of all agencies but those that are named; who all are, only a sheet of them tells."""
    if not draft.listed:
        what = f"{quoted(cell.text)} leaves open which agencies there are"
        slips.append(
            Slip(cell.place, what, "Put them all on a sheet Agencies, or name them here.", item.said)
        )
        return
    without = {agency.id.text for agency in _named(named, item, draft, slips)}
    yield from (Cell(one.id.text, cell.place) for one in draft.agencies if one.id.text not in without)


def _named(cell: Cell, item: DraftItem, draft: Draft, slips: list[Slip]) -> Iterator[DraftAgency]:
    """The agencies whose names or ids stand there; what is none is noted, or begins one."""
    for name in _parts(cell.text, draft.agencies):
        known = agency_of(name, draft.agencies)
        if draft.doubtful or name in draft.unknown:
            continue
        if known is None and draft.listed:
            draft.unknown.add(name)
            cure = _nearest(name, [one.name.text for one in draft.agencies])
            slips.append(Slip(cell.place, f"there is no agency {quoted(name)}", cure, item.said))
        elif known is None:
            _check_new(name, cell, item, draft, slips)
            known = DraftAgency(Cell(initials(name, draft.agencies), cell.place), Cell(name, cell.place))
            draft.agencies.append(known)
        if known:
            yield known


def _parts(text: str, agencies: Iterable[DraftAgency]) -> Iterator[str]:
    """The names in a text; one that has a comma or an “and” itself stays whole."""
    for agency in agencies:
        if _BETWEEN.search(agency.name.text):
            words = r"\W+".join(re.findall(r"\w+", agency.name.text))
            text = re.sub(rf"\b{words}\b", agency.id.text, text, flags=re.IGNORECASE)
    yield from (part.strip() for part in _BETWEEN.split(text) if part.strip())


def _check_new(name: str, cell: Cell, item: DraftItem, draft: Draft, slips: list[Slip]) -> None:
    """Note a name that is nearly one before it: it would be an agency of its own, with few items."""
    known = {alike(one.name.text): one.name for one in draft.agencies}
    for near in difflib.get_close_matches(alike(name), known, 1, NEARLY):
        if _told_apart_by(near) == _told_apart_by(alike(name)):
            what = f"{quoted(name)} is nearly the agency of {known[near].place.beside(cell.place)}"
            cure = f"Write {quoted(known[near].text)} if it is the same, else put both on a sheet Agencies."
            slips.append(Slip(cell.place, what, cure, item.said))


def _told_apart_by(name: str) -> list[str]:
    """What tells agencies apart on purpose: numbers, and a letter alone, as in Team A and Team B."""
    return re.findall(r"\d+|\b\w\b", name)


def _nearest(name: str, known: Iterable[str]) -> str:
    names = {alike(one): one for one in known}
    near = difflib.get_close_matches(alike(name), names, n=1, cutoff=0.6)
    return (
        f"Did you mean {names[near[0]]}?"
        if near
        else f"Add it to the sheet Agencies. There is {', '.join(names.values())}."
    )


def agency_of(name: str, agencies: Iterable[DraftAgency]) -> DraftAgency | None:
    """The agency of that id or name."""
    wanted = alike(name)
    return next((one for one in agencies if wanted in (alike(one.id.text), alike(one.name.text))), None)


def initials(name: str, agencies: Iterable[DraftAgency]) -> str:
    """An id for an agency that only its name is known of."""
    words = re.findall(r"[A-Za-z]+", name)
    first = "".join(word[0] for word in words).upper()[:3] or "T"
    taken = {one.id.text for one in agencies}
    numbered = (first if n == 1 else f"{first}{n}" for n in range(1, 100))
    return next(one for one in numbered if one not in taken)

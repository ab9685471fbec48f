"""Ids for items and domains: those of the sheet, the numbers that stand before texts, or new ones."""

import re
from collections.abc import Iterator, Sequence

from storage.framework.problems import quoted
from storage.framework.sheets.cells import Cell, Slip, letters
from storage.framework.sheets.draft import Draft, DraftDomain, DraftItem

_COUNTED = re.compile(
    r"(?:(?:standard|domain|theme|section|part|area) )?(\d{1,2})\s*[.):–-]\s*(\D.*)", re.IGNORECASE
)
_NUMBER_BEFORE = re.compile(r"([A-Za-z]{0,2}\d+(?:\.\d+)*[a-z]?)[.):]?\s+(\D.*)")

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


def _begun_anew(domains: Sequence[DraftDomain]) -> Iterator[str]:
    """Take away numbers that begin at 1 in each domain, where items get theirs by the domain, and say so."""
    counted = [[item.id.rstrip(".)") for item in domain.items] for domain in domains]
    if len(domains) > 1 and all(ids == [str(n) for n in range(1, len(ids) + 1)] for ids in counted):
        for item in (item for domain in domains for item in domain.items):
            item.id = ""
        yield "The numbers begin at 1 in each domain, so 1 in the first is called A1, and in the next B1."


def without_numbers(domains: Sequence[DraftDomain]) -> None:
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
            whose = f"{other.place.beside(item.place)}, {quoted(other.id)}"
            what = f"the id is that of {whose}, but for small letters"
            yield Slip(item.place, what, "Give each its own.", item.id)


def number(draft: Draft, slips: list[Slip]) -> None:
    """Give ids to domains, and to items where the sheet has none; mend those that are numbers."""
    items = [item for domain in draft.domains for item in domain.items]
    if not any(item.id for item in items):
        _take_numbers(items)
    draft.said += _begun_anew(draft.domains)
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
                item.id = f"{domain.id}{place_in}"
                item.said = item.said or item.id
            elif not item.id:
                slips.append(
                    Slip(item.place, "this item has no id, while others have", "Give each its own.", "")
                )
            elif re.fullmatch(r"\d[\dA-Za-z.]*", item.id):
                first = numbers.setdefault(item.id, item)
                if first is not item:
                    what = f"the number {item.id} stands in {first.place.beside(item.place)} as well"
                    slips.append(Slip(item.place, what, _CURE_TEN if "." in item.id else _CURE_ANEW, item.id))
                item.id = "Q" + re.sub(r"\.+", "-", item.id.strip("."))

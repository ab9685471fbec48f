"""Finds what may identify a child or a person in free text, and a described concern about a child now.

Pure: a text goes in, kinds and places come out, and nothing that was typed is kept, logged or shown. The
search would rather refuse a harmless note than keep a name; its measured rates are in the tests.
"""

from collections.abc import Callable, Iterator

from flows.identifiers import concern, contacts, dates, initials, names, numbers
from flows.identifiers.concern import Teller
from flows.identifiers.findings import Finding, Hit, Kind, Place, place_of
from flows.identifiers.plain import masked, plain
from flows.identifiers.samples import concern_sample, sample, stand_in

__all__ = ["Finding", "Kind", "Place", "Teller", "concern_sample", "find", "sample", "stand_in", "teller"]

_SEARCHES: tuple[Callable[[str], Iterator[Hit]], ...] = (
    contacts.emails,
    contacts.handles,
    numbers.allowed_numbers,
    numbers.lettered_numbers,
    contacts.postcodes,
    numbers.whole_numbers,
    dates.long_dates,
    numbers.part_numbers,
    dates.dates,
    contacts.addresses,
    initials.initials_with_age,
    numbers.case_numbers,
    names.public_names,
    names.person_names,
)
"""In this order, each on what those before it have left: the surer a shape, the earlier."""


def find(text: str) -> tuple[Finding, ...]:
    """Return what may identify somebody in `text`, by place, each kind once per place; empty if nothing."""
    clear = plain(text)
    hits = sorted(_hits(clear), key=lambda hit: hit.start)
    findings = (Finding(kind=hit.kind, place=place_of(hit.start, clear)) for hit in hits if hit.kind)
    return tuple(dict.fromkeys(findings))


def teller(text: str) -> Teller | None:
    """Return who tells of a concern in `text`, such as a child or a parent, None if nobody does."""
    return concern.teller(plain(text))


def _hits(clear: str) -> Iterator[Hit]:
    left = clear
    for search in _SEARCHES:
        found = list(search(left))
        left = masked(left, ((hit.start, hit.end) for hit in found))
        yield from found

"""What identifies by its shape: numbers, addresses, dates, initials with an age or a school year."""

from collections.abc import Callable, Iterator

from flows.identifiers import addresses, contacts, dates, initials, numbers, public, school_years
from flows.identifiers.begun import Begun
from flows.identifiers.figures import as_figures
from flows.identifiers.findings import Hit
from flows.identifiers.patterns import Pattern

_SEARCHES: tuple[Callable[[Begun], Iterator[Hit]], ...] = (
    contacts.emails,
    contacts.handles,
    numbers.allowed_numbers,
    numbers.lettered_numbers,
    contacts.postcodes,
    numbers.whole_numbers,
    dates.long_dates,
    numbers.part_numbers,
    dates.dates,
    addresses.addresses,
    initials.initials_with_age,
    school_years.initials_of_a_year,
    numbers.case_numbers,
    numbers.numbered_papers,
    public.public_names,
)
"""In this order, each on what those before it have left: the surer a shape, the earlier."""


_OF_FIGURES_ALONE = {
    numbers.allowed_numbers,
    numbers.lettered_numbers,
    numbers.whole_numbers,
    numbers.case_numbers,
    numbers.numbered_papers,
    contacts.postcodes,
    dates.long_dates,
}
_OF_FIGURES = (
    numbers.lettered_numbers,
    contacts.postcodes,
    numbers.whole_numbers,
    numbers.part_numbers,
    numbers.cued_numbers,
    dates.dates,
    addresses.addresses,
)
"""Once more, where numbers were spelled or disguised."""


_FIGURE = Pattern(r"\d")
_WITHOUT_FIGURES = tuple(search for search in _SEARCHES if search not in _OF_FIGURES_ALONE)
"""What is looked for in a text that has no figure."""


def by_shape(clear: str) -> tuple[list[Hit], str]:
    """Return what is found in plain text, what is allowed among it, and the text with both blotted out."""
    hits: list[Hit] = []
    left = Begun(clear)
    for search in _SEARCHES if _FIGURE.search(clear) else _WITHOUT_FIGURES:
        found = list(search(left))
        if found:
            left = left.masked((hit.start, hit.end) for hit in found)
            hits += found
    spelled = as_figures(left.text)
    if spelled:
        begun = Begun(spelled.text)
        for search in _OF_FIGURES:
            hits += (Hit(hit.kind, *spelled.span(hit.start, hit.end)) for hit in search(begun))
    return hits, left.text

"""What items serve besides: the same items in the order of other audits."""

from collections.abc import Iterable, Iterator

from flows.papers.blocks import Block, Heading, Paragraph, Table
from flows.wording import Words


def in_order(items: Iterable[tuple[str, str, tuple[str, ...]]]) -> dict[str, list[tuple[str, str]]]:
    """Items by what else they serve, sorted by that; from each item's id, its label and what it serves."""
    found: dict[str, list[tuple[str, str]]] = {}
    for id_, label, also in items:
        for what in also:
            found.setdefault(what, []).append((id_, label))
    return {what: found[what] for what in sorted(found, key=str.casefold)}


def serving_too(items: Iterable[tuple[str, str, tuple[str, ...]]], words: Words) -> Iterator[Block]:
    """A section with a row for each thing that the items serve too; nothing where there is none."""
    found = in_order(items)
    if not found:
        return
    yield Heading(level=2, text=words("papers.also"))
    yield Paragraph(text=words("papers.also_said"), keeps=True)
    rows = tuple((what, ", ".join(f"{id_} {label}" for id_, label in of)) for what, of in found.items())
    yield Table(heads=(words("papers.also_what"), words("papers.also_items")), rows=rows, shares=(3, 7))

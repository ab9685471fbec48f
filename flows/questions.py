"""What a team is asked, looked up by item: made once for all teams that are asked the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Questions(Generic[T]):
    """The items that are asked, in order, and those of each domain.

    By the ids of the items, `places` are theirs among all from 0, and `numbers` those in their domain from 1.
    """

    items: tuple[T, ...]
    by_domain: Mapping[str, tuple[T, ...]]
    places: Mapping[str, int]
    numbers: Mapping[str, int]

    @classmethod
    def of(cls, found: Iterable[tuple[str, str, T]]) -> Self:
        """Of items in order, each behind its id and that of its domain."""
        items, numbers = dict[str, T](), dict[str, int]()
        by_domain: dict[str, tuple[T, ...]] = {}
        for id_, domain, item in found:
            items[id_] = item
            by_domain[domain] = (*by_domain.get(domain, ()), item)
            numbers[id_] = len(by_domain[domain])
        places = {id_: place for place, id_ in enumerate(items)}
        return cls(tuple(items.values()), by_domain, places, numbers)

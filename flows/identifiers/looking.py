"""Looks at plain text with every list and rule there is."""

from flows.identifiers import named
from flows.identifiers.findings import Finding, places_of
from flows.identifiers.likeness import Likeness
from flows.identifiers.pointed import pointers
from flows.identifiers.shaped import by_shape
from flows.identifiers.worries import asks_the_way, teller

__all__ = ["asks_the_way", "findings", "teller"]


def findings(clear: str, likeness: Likeness) -> tuple[Finding, ...]:
    """What may identify somebody, by place, each kind once per place."""
    shaped, left = by_shape(clear)
    hits = sorted((*shaped, *named.person_names(left, likeness), *pointers(clear)), key=lambda hit: hit.start)
    told = [hit for hit in hits if hit.kind]
    places = places_of([hit.start for hit in told], clear)
    found = dict.fromkeys((hit.kind, place) for hit, place in zip(told, places, strict=True) if hit.kind)
    return tuple(Finding(kind=kind, place=place) for kind, place in found)

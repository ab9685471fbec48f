"""The values of a framework file as a tree: what YAML takes each for, and where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from storage.framework.problems import UNFIT

UNUSABLE = float("inf")
"""Stands in plain data for what no key of a framework accepts, so that the validator points at it."""

_whole_number = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_decimal = re.compile(r"-?(0|[1-9][0-9]{0,2})\.[0-9]{1,3}")


class Kind(Enum):
    """What YAML takes a value for."""

    TEXT = "text"
    NUMBER = "a number"
    DATE = "a date"
    TRUTH = "true or false"
    NOTHING = "nothing"
    LIST = "a list"
    KEYS = "keys with values"
    REFUSED = "refused"


@dataclass(slots=True, eq=False)
class Node:
    """A value and its place, counted from 1. `keys`: text of the key -> (the key, its value), in order.

    `size` and `height` count what is inside with aliases written out. `merges`: it holds a merge key. `next`:
    entries that follow it in a list and begin without a dash.
    """

    kind: Kind
    place: tuple[int, int]
    raw: str = ""
    entries: list["Node"] = field(default_factory=list)
    keys: dict[str, tuple["Node", "Node"]] = field(default_factory=dict)
    size: int = 1
    height: int = 1
    merges: bool = False
    next: list["Node"] = field(default_factory=list)

    @property
    def text(self) -> str | None:
        """The text, or None when this is something else."""
        return self.raw if self.kind is Kind.TEXT else None

    @property
    def number(self) -> int | None:
        """The whole number, or None when this is something else, or written as 1.0, 010 or 1_000."""
        return int(self.raw) if self.kind is Kind.NUMBER and _whole_number.fullmatch(self.raw) else None

    @property
    def decimal(self) -> float | None:
        """The number with up to three places behind the point; None for any other, whole ones too."""
        return float(self.raw) if self.kind is Kind.NUMBER and _decimal.fullmatch(self.raw) else None

    def get(self, key: str) -> "Node":
        """Return the value of a key, or `NOWHERE` when there is none."""
        return self.keys[key][1] if key in self.keys else NOWHERE

    def every(self, *keys: str) -> Iterator["Node"]:
        """Yield the entries of the list under the first key; with more keys, of the lists inside each."""
        for entry in self.get(keys[0]).entries:
            if len(keys) == 1:
                yield entry
            else:
                yield from entry.every(*keys[1:])

    def plain(self) -> Any:
        """Return dicts, lists, texts, numbers, booleans and None; `UNUSABLE` for anything else."""
        match self.kind:
            case Kind.KEYS:
                return {key: value.plain() for key, (_, value) in self.keys.items()}
            case Kind.LIST:
                return [entry.plain() for entry in self.entries]
            case Kind.TEXT:
                # Only an escape can make half a character, and a check reports it; JSON can't carry it.
                return UNFIT.sub("\N{REPLACEMENT CHARACTER}", self.raw)
            case Kind.TRUTH:
                return self.raw.lower() in {"yes", "true", "on"}
            case Kind.NOTHING:
                return None
            case _:
                number = self.decimal if self.number is None else self.number
                return UNUSABLE if number is None else number


NOWHERE = Node(Kind.REFUSED, (1, 1))
"""What is not there: no text, no number, no entries, no keys."""

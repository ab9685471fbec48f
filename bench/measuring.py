"""Taking turns, and what is printed of it."""

import gc
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

Sample: TypeAlias = Callable[[], Awaitable[float]]
"""Measures once and gives the number."""

WHOLE, TENTHS = 100, 10
"""From here on a number is printed without decimals, or with one."""


@dataclass(frozen=True, slots=True)
class Series:
    """The same thing measured several times, in the order it was."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The value in the middle."""
        return median(self.values)

    def over(self, other: "Series") -> "Series":
        """Divide each value by the other's of the same turn."""
        return Series(tuple(mine / its for mine, its in zip(self.values, other.values, strict=True)))

    def __str__(self) -> str:
        return f"{_number(self.median)} ({_number(min(self.values))}–{_number(max(self.values))})"


def _number(value: float) -> str:
    if value >= WHOLE:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= TENTHS else f"{value:.2f}"


async def interleaved(pairs: int, subjects: Mapping[str, Sample]) -> dict[str, Series]:
    """Measure all subjects in each turn, each turn beginning with another, after one turn to warm up."""
    names = list(subjects)
    found: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(pairs + 1):
        first = turn % len(names)
        for name in (*names[first:], *names[:first]):
            gc.collect()
            value = await subjects[name]()
            if turn:
                found[name].append(value)
    return {name: Series(tuple(values)) for name, values in found.items()}


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def heading(figure: str, meaning: str) -> None:
    """Print what the lines that follow are about."""
    print(f"{figure}: {meaning}", flush=True)


def row(what: str, ours: Series, unit: str, peer: str, its: Series) -> None:
    """Print one comparison, the ratio first."""
    print(f"  {what:<34} {ours.over(its)} × {peer}   [{ours} to {its} {unit}]", flush=True)


def goal(reach: str, value: float, unit: str, *, reached: bool) -> None:
    """Print what was aimed at beside what came of it."""
    print(f"  reach {reach}: {_number(value)} {unit} – {'reached' if reached else 'MISSED'}", flush=True)

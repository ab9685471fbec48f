"""A scale: the levels of a framework by their place, and what each counts, is shown by and is called.

A place counts from 0 from the lowest level. It is what answers, presses and rows keep, whatever people see.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations
from math import lcm


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The levels of a framework, lowest first.

    `values` are what they count in a score, strictly rising. `numbers` are what is shown and typed for them,
    and make no difference to whether two scales are the same. `once` are what each label was before, where
    it said the same.
    """

    values: tuple[Fraction, ...]
    labels: tuple[str, ...]
    numbers: tuple[str, ...] = field(compare=False)
    once: tuple[tuple[str, ...], ...] = field(compare=False)

    def says_the_same(self, before: "Scale") -> bool:
        """Whether ratings on an earlier scale mean what they do on this one: as much, and in the same words.

        Other words are the same where either scale names the label of the other as one that it once had. No
        ratings are compared where a label has gone over to another level.
        """
        if self.values != before.values or self.moved(before):
            return False
        pairs = zip(self.labels, self.once, before.labels, before.once, strict=True)
        return all(label in (then, *then_once) or then in once for label, once, then, then_once in pairs)

    def moved(self, before: "Scale") -> tuple[str, ...]:
        """The labels of an earlier scale that say another level on this one."""
        named = ((label, self._said_by(label)) for label in before.labels)
        return tuple(label for place, (label, now) in enumerate(named) if now and place not in now)

    def _said_by(self, label: str) -> tuple[int, ...]:
        """The levels that are called so, else those that once were."""
        said = label.casefold()
        called = tuple(place for place, own in enumerate(self.labels) if own.casefold() == said)
        return called or tuple(
            place for place, once in enumerate(self.once) if said in map(str.casefold, once)
        )

    @property
    def top(self) -> int:
        """The place of the highest level."""
        return len(self.values) - 1

    @property
    def lowest(self) -> Fraction:
        """The value of the lowest level."""
        return self.values[0]

    @property
    def highest(self) -> Fraction:
        """The value of the highest level."""
        return self.values[-1]

    @cached_property
    def range(self) -> Fraction:
        """From the lowest value to the highest."""
        return self.highest - self.lowest

    @cached_property
    def step(self) -> Fraction:
        """One level's even share of the range."""
        return self.range / self.top

    @cached_property
    def parts(self) -> int:
        """How many units make one: the fewest that make every value whole."""
        return lcm(*(value.denominator for value in self.values))

    @cached_property
    def units(self) -> tuple[int, ...]:
        """The values in units. Whole numbers are ordered twenty times as fast as fractions."""
        return tuple(int(value * self.parts) for value in self.values)

    @property
    def thousandths(self) -> tuple[int, ...]:
        """The values in thousandths, as a file can have them."""
        return tuple(int(1000 * value) for value in self.values)

    @cached_property
    def counts_as_shown(self) -> bool:
        """Whether every level is shown by what it counts, so that a value needs no other words."""
        return all(exact(value) == number for value, number in zip(self.values, self.numbers, strict=True))

    def is_low(self, value: Fraction) -> bool:
        """Whether a value lies in the lowest third of the range."""
        return 3 * (value - self.lowest) <= self.range

    def is_good(self, value: Fraction) -> bool:
        """Whether a value lies in the highest third of the range."""
        return 3 * (value - self.lowest) >= 2 * self.range

    def is_good_in_halves(self, halves: int) -> bool:
        """The same of a value in half units."""
        lowest, highest = self.units[0], self.units[-1]
        return 3 * (halves - 2 * lowest) >= 4 * (highest - lowest)

    def is_wide(self, spread: Fraction) -> bool:
        """Whether two values this far apart are two thirds of the range apart."""
        return 3 * spread >= 2 * self.range

    @property
    def good_from(self) -> Fraction:
        """Where the highest third of the range begins; it need not be a level."""
        return self.lowest + 2 * self.range / 3

    @cached_property
    def is_good_between(self) -> bool:
        """Whether a value between two levels can be good although it is below the lowest level that is."""
        between = ((one + other) / 2 for one, other in combinations(self.values, 2))
        return any(self.is_good(value) and value < self.values[self.good] for value in between)

    @cached_property
    def low_to(self) -> Fraction:
        """Where the lowest third of the range ends; it need not be a level."""
        return self.lowest + self.range / 3

    @cached_property
    def is_low_between(self) -> bool:
        """Whether a value between two levels can be low although it is above the highest level that is."""
        between = ((one + other) / 2 for one, other in combinations(self.values, 2))
        return any(self.is_low(value) and value > self.low for value in between)

    @cached_property
    def low(self) -> Fraction:
        """What the highest level counts that is low."""
        return max(value for value in self.values if self.is_low(value))

    @cached_property
    def good(self) -> int:
        """The place of the lowest level that is good."""
        return next(place for place, value in enumerate(self.values) if self.is_good(value))

    def place_of(self, value: Fraction) -> int | None:
        """The level that counts just this, None for a value between two."""
        return self.values.index(value) if value in self.values else None

    def around(self, value: Fraction) -> tuple[int, int]:
        """The levels below and above a value between two."""
        above = next(place for place, known in enumerate(self.values) if known >= value)
        return above - 1, above

    def named(self, place: int) -> str:
        """A level by its number and its label; by one where they are alike."""
        number, label = self.numbers[place], self.labels[place]
        return label if label.casefold() == number.casefold() else f"{number} · {label}"


def exact(value: Fraction) -> str:
    """A value with all its decimals, for sums that a reader checks: "1.75"."""
    return format(float(value), "g")


def brief(value: Fraction) -> str:
    """A value that need not be a level: as it is where two decimals say it, else in tenths: "1.25", "0.3"."""
    return exact(value) if 100 % value.denominator == 0 else decimal(half_up(value))


def half_up(mean: Fraction) -> int:
    """A mean in tenths, rounded half up."""
    return (20 * mean.numerator + mean.denominator) // (2 * mean.denominator)


def decimal(tenths: int) -> str:
    """A score as it is printed everywhere: `17` is "1.7"."""
    whole, rest = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else ''}{whole}.{rest}"


def is_outside(tenths: int | None, least: int | None, most: int | None) -> bool:
    """Whether a score lies outside a range, where there are both; all in tenths."""
    return tenths is not None and least is not None and most is not None and not least <= tenths <= most

"""How much one session, and one network address, may ask for: buckets that fill up again with time."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST_KEPT = 20_000
"""Buckets that are remembered; of more, those that were not used for longest are full again."""


@dataclass(frozen=True, slots=True, eq=False)
class Allowance:
    """So many at once, and each comes back after so many seconds; two of the same numbers are two."""

    burst: int
    seconds: float


TAPS = Allowance(40, 0.25)
"""What one session may tap and say."""

FROM_ADDRESS = Allowance(400, 0.02)
"""What everybody behind one network address may: a whole council can be behind one."""

BEGINNINGS = Allowance(10, 360.0)
"""Sessions without an invitation that one network address may begin: ten, and ten more an hour."""

ASKED = Allowance(10, 60.0)
"""Codes to sign in with that one network address may ask for by e-mail: ten, and one more a minute."""

ACCOUNTS = Allowance(60, 1.0)
"""Steps to an organisation's account and back from one network address: a council can be behind it."""

GUESSES = Allowance(20, 180.0)
"""Codes that lead nowhere, and texts of people nobody knows, from one network address."""


class Limits:
    """The buckets; `seconds` is a clock that only goes forward."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._buckets: OrderedDict[tuple[Allowance, str], tuple[float, float]] = OrderedDict()

    def left(self, allowance: Allowance, who: str) -> bool:
        """Whether there is one left, which stays."""
        return self._level(allowance, who) >= 1.0

    def take(self, allowance: Allowance, who: str) -> bool:
        """Take one; false if there is none."""
        level = self._level(allowance, who)
        taken = level >= 1.0
        self._buckets[allowance, who] = (level - 1.0 if taken else level, self._seconds())
        self._buckets.move_to_end((allowance, who))
        while len(self._buckets) > MOST_KEPT:
            self._buckets.popitem(last=False)
        return taken

    def _level(self, allowance: Allowance, who: str) -> float:
        level, at = self._buckets.get((allowance, who), (float(allowance.burst), self._seconds()))
        return min(float(allowance.burst), level + (self._seconds() - at) / allowance.seconds)

"""When the next message may go out: token buckets, over all and for each address.

Each bucket is kept as one number, the time at which it will be full again. A message moves that time on by
the gap between two messages; a message may go while the bucket is at most `burst` messages from full. An
address whose bucket is full is as good as new and is forgotten.
"""

import math
from collections.abc import Callable

from bot.channel import Pace

_SLACK = 1e-6
"""Seconds; less than this is rounding of the clock, not a reason to wait."""


class Pacer:
    """Say how long to wait before each send. `clock` gives seconds that never run backwards."""

    def __init__(self, pace: Pace | None, clock: Callable[[], float]) -> None:
        self._pace = pace
        self._clock = clock
        self._full: dict[str, float] = {}
        self._full_overall = -math.inf
        self._held: dict[str | None, float] = {}
        self._sweep_at = -math.inf

    def __len__(self) -> int:
        """Count the addresses that are remembered."""
        return len(self._full.keys() | (self._held.keys() - {None}))

    def wait(self, address: str, *, gives_way: bool = False) -> float:
        """Return 0 and count the message as sent, or the seconds after which to ask again.

        One that gives way goes only when the bucket over all is full, so that the burst is left to others.
        """
        now = self._clock()
        self._sweep(now)
        wait = max(0.0, *self._waits(address, now, 0 if gives_way else None))
        if wait > _SLACK:
            return wait
        if self._pace is not None:
            self._full[address] = max(self._full.get(address, now), now) + 1 / self._pace.each
            self._full_overall = max(self._full_overall, now) + 1 / self._pace.overall
        return 0.0

    def hold(self, address: str | None, seconds: float) -> None:
        """Let nothing go to the address, or with None to anybody, for so many seconds from now."""
        until = self._clock() + seconds
        self._held[address] = max(self._held.get(address, until), until)

    def _waits(self, address: str, now: float, spare: int | None) -> list[float]:
        waits = [self._held.get(address, now) - now, self._held.get(None, now) - now]
        if self._pace is not None:
            allowed = self._pace.burst - 1
            waits.append(self._full.get(address, now) - now - allowed / self._pace.each)
            overall = allowed if spare is None else spare
            waits.append(self._full_overall - now - overall / self._pace.overall)
        return waits

    def _sweep(self, now: float) -> None:
        """Forget what is over, about as often as an empty bucket takes to fill."""
        if now < self._sweep_at:
            return
        self._full = {address: at for address, at in self._full.items() if at > now}
        self._held = {address: at for address, at in self._held.items() if at > now}
        self._sweep_at = now + (self._pace.burst / self._pace.each if self._pace else 1.0)

"""Where the program has the time from."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the moment it is asked in, with its zone."""


def machine_clock() -> datetime:
    """The time of this machine, which the program goes by."""
    return datetime.now(UTC)

"""Clocks that tests set: no test, and no process that a test starts, asks the machine for the time."""

from datetime import UTC, datetime

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
"""A Wednesday, in working hours all over the United Kingdom."""


def at_noon() -> datetime:
    """A clock that stands still."""
    return NOON

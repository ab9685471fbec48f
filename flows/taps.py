"""What is remembered of the tap before."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTap:
    """The tap before, to tell a double tap from a second thought."""

    press: str
    card: str | None
    at: datetime

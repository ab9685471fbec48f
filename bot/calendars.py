"""Bank holidays of the four nations, from the `holidays` library."""

from datetime import date
from functools import lru_cache

SUBDIVISIONS = {"england": "ENG", "scotland": "SCT", "wales": "WLS", "ni": "NIR"}
"""What the library calls a nation, by the signpost's id in the framework file."""


@lru_cache(maxsize=256)
def bank_holidays(nation: str, year: int) -> frozenset[date]:
    """The bank holidays of a nation in a year; none for a nation that a framework file adds by itself."""
    subdivision = SUBDIVISIONS.get(nation)
    if subdivision is None:
        return frozenset()
    import holidays  # noqa: PLC0415 – takes as long to load as the rest; only plans of reminders need it

    return frozenset(holidays.country_holidays("GB", subdiv=subdivision, years=year))

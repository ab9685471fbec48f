"""Bank holidays of the four nations, for as many years as come with the program.

They are the `holidays` library's, written out: it takes 13 MB and a quarter of a second in every process that
plans a reminder. `make docs` writes them anew, and a test compares them with the library's.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources

FIRST, LAST = 2024, 2060
"""The years whose bank holidays are known; of any other there are none."""

SUBDIVISIONS = {"england": "ENG", "scotland": "SCT", "wales": "WLS", "ni": "NIR"}
"""What the library calls a nation, by the signpost's id in the framework file."""


def bank_holidays(nation: str, year: int) -> frozenset[date]:
    """The bank holidays of a nation in a year; none for a nation that a framework file adds by itself."""
    return _known().get((nation, year), frozenset())


@cache
def _known() -> Mapping[tuple[str, int], frozenset[date]]:
    text = resources.files("bot").joinpath("bank_holidays.json").read_text("utf-8")
    days = {
        nation: [date.fromisoformat(day) for day in listed] for nation, listed in json.loads(text).items()
    }
    return {
        (nation, year): frozenset(day for day in listed if day.year == year)
        for nation, listed in days.items()
        for year in range(FIRST, LAST + 1)
    }

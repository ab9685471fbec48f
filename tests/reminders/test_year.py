"""A simulated year: each reminder once, to those who still need it, whatever happens to the machine."""

import os
from pathlib import Path

import pytest

from tests.year import Year, figures

WHOLE = bool(os.environ.get("COUNT"))
AREAS, DEATHS = (20, 1000) if WHOLE else (1, 50)
"""A long run has 20 areas, 200 teams and 1,000 people, and the process dies a thousand times."""


@pytest.mark.wide
async def test_a_year_of_reminders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """At most three to anybody, none at a bad time, none to who is done, none twice, none forgotten."""
    year = Year(tmp_path, areas=AREAS, deaths=DEATHS, seed=4)
    await year.begin()
    try:
        await year.run()
        found = await figures(year)
    finally:
        await year.close()
    with capsys.disabled():
        print(  # noqa: T201 – the figures are what a long run is for
            f"\n{AREAS} areas, {len(year.people)} people, {len(year.rounds)} rounds, {year.deaths} restarts: "
            f"{sum(found.sent.values())} reminders sent in {found.arrived} cards that arrived, "
            f"{found.lost} may be lost; {dict(found.sent)}; most to one person in a round {found.most}; "
            f"at bad times {found.at_bad_times}, after completion {found.after_completion}, "
            f"twice {found.twice}; {found.expected} days called for one, missing {len(found.missing)}, "
            f"unexpected {len(found.unexpected)}"
        )
    assert len(year.rounds) == 2 * AREAS
    assert year.deaths >= DEATHS * 0.8
    assert found.arrived > 50 * AREAS
    assert found.most == 3
    assert (found.at_bad_times, found.after_completion, found.twice, found.waiting) == (0, 0, 0, 0)
    assert found.missing == found.unexpected == []
    assert found.lost <= year.deaths

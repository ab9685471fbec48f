"""Each benchmark in small: it runs, and does what it says it measures. Only the long run has time for all."""

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from bench.__main__ import FIGURES
from tests.counts import IS_LONG
from tests.paths import ROOT

SMALL: Mapping[str, Mapping[str, Any]] = {
    "answers": {"loads": ((1, 3), (32, 1))},
    "burst": {"people": 20},
    "server": {"conversations": 4, "questions": 2},
    "processes": {"teams": (2, 2), "seconds": 1.0},
    "news": {"rows": 2},
    "far": {"people": 2, "taps": 2},
    "team": {"people": 3, "questions": 2},
    "star": {"count": 2},
    "change": {"count": 2},
    "book": {"teams": 4},
    "papers": {"few": 4, "many": 8},
    "stall": {"count": 30, "few": 4, "many": 8},
    "start": {},
    "area": {"teams": 20, "answers": 2_000},
    "journal": {"rows": 80, "taps": 2},
    "sheet": {"few": 2, "many": 4},
    "nudges": {"stored": 200, "minute": 1, "reminded": 30, "tappers": 2},
    "guard": {"count": 20},
    "sweep": {"rows": 2000, "size": 3_000_000},
    "page": {"people": 4, "seconds": 2},
    "memory": {"answers": 20},
    "opening": {},
    "growing": {"few": 1_000, "many": 2_000},
    "many": {"schools": 8, "others": 3, "quarters": 1},
}
"""How small each can be made."""

BY_HAND = {"team"}
"""Of those that store rows by hand, which a new column breaks, the one that is soon done."""


def test_every_benchmark_is_here() -> None:
    """A new one is run as well."""
    assert tuple(SMALL) == FIGURES


def test_rows_stored_by_hand_name_their_columns() -> None:
    """A table that gets one more column breaks none of them."""
    files = (ROOT / "bench").glob("*.py")
    inserts = [insert for file in files for insert in re.findall(r"INSERT INTO [^\"]*", file.read_text())]
    assert len(inserts) > len(BY_HAND)
    assert [insert for insert in inserts if not re.match(r"INSERT INTO \w+ \(", insert)] == []


@pytest.mark.parametrize("name", FIGURES if IS_LONG else sorted(BY_HAND))
async def test_a_benchmark_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It comes to an end and says what was aimed at; it fails by itself if it measured something else."""
    await import_module(f"bench.{name}").run(1, **SMALL[name])
    said = capsys.readouterr().out
    assert said.startswith(f"{name}: ")
    assert "  reach " in said

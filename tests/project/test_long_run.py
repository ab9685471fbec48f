"""The long run's own table: what is tried next, and what was found."""

from typing import Any

from tests.soak import CASES, next_of, table


def test_what_is_furthest_from_enough_is_tried_next() -> None:
    """Not what was tried for the shortest time, nor what happens to be first."""
    kept: dict[str, Any] = {name: {"tried": case.wanted} for name, case in CASES.items()}
    kept["power cuts"]["tried"] = 3
    assert next_of(kept, {}) == "power cuts"
    assert next_of(kept, {"power cuts": CASES["power cuts"].wanted}) != "power cuts"
    assert next_of({}, {}) == next(iter(CASES))


def test_a_line_each_beside_what_is_wanted() -> None:
    """Also of what was never tried, so that nobody takes a short table for a whole one."""
    found = {"tried": 12_345, "lost": 1, "doubled": 0, "crashed": 2, "seconds": 8.0, "failed": []}
    head, *lines = table({"power cuts": found}).splitlines()
    assert head.split() == ["tried", "lost", "doubled", "crashed", "seconds", "wanted"]
    assert len(lines) == len(CASES)
    (cuts,) = [line.removeprefix("power cuts").split() for line in lines if line.startswith("power cuts")]
    assert cuts == ["12,345", "1", "0", "2", "8", "10,000"]
    assert sum("never run" in line for line in lines) == len(CASES) - 1

"""The long run as a table: what was tried, and how often something was lost, doubled or crashed.

    python -m tests.soak              # fifteen minutes, then the table
    python -m tests.soak --minutes 600
    python -m tests.soak --at-once 4  # four cases side by side; one for each processor unless told
    python -m tests.soak --table      # the table so far, of all runs

It goes on where the last run stopped, and forgets it only with its file, `.soak.json`. A run that fails is
counted by what its test said, as lost where that is not clear, and its seed is kept.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.paths import ROOT

KEPT = ROOT / ".soak.json"


@dataclass(frozen=True)
class Case:
    """What is tried by a test: `count` times with each run of it, and `wanted` times before it is enough."""

    test: str
    count: int
    wanted: int


CASES: Mapping[str, Case] = {
    "kills, Telegram": Case("tests/end_to_end/test_kill.py::test_killed_at_any_instant_on_telegram", 20, 400),
    "kills, terminal": Case(
        "tests/end_to_end/test_kill.py::test_killed_at_any_instant_in_the_terminal", 20, 400
    ),
    "kills before handling": Case(
        "tests/end_to_end/test_kill.py::test_killed_between_fetching_and_handling", 20, 200
    ),
    "power cuts": Case("tests/storage/test_power_cuts.py", 1000, 10_000),
    "damaged files": Case("tests/data/test_damage.py::test_whatever_is_damaged_is_called_that", 40, 1000),
    "mutated updates": Case(
        "tests/bot/tg/test_telegram_incoming.py::test_mutated_updates_are_read_or_parked_and_never_raise",
        20_000,
        100_000,
    ),
    "redelivered histories": Case("tests/machine/test_machine.py::TestMachine", 60, 2000),
    "the same on PostgreSQL": Case(
        "tests/machine/test_machine.py::test_on_a_server_all_of_it_holds", 20, 200
    ),
    "backups under load": Case(
        "tests/end_to_end/test_copies.py::test_copies_made_while_somebody_answers_hold_what_was_confirmed",
        20,
        200,
    ),
    "kills in a restore": Case(
        "tests/storage/test_restoring.py::test_killed_at_any_instant_there_is_the_one_or_the_other", 40, 200
    ),
    "histories of leaving": Case("tests/data/test_canaries.py", 4, 100),
    "doctor beside deleting": Case(
        "tests/data/test_doctor_beside_deleting.py::test_what_is_deleted_between_two_bites_is_no_break",
        60,
        600,
    ),
}

_DOUBLED = re.compile(r"doubled|repeated|twice", re.IGNORECASE)
_CRASHED = re.compile(r"crashed|Traceback|code in|parked|Error\b")


def main() -> int:
    """Try each case in turn until the time is over; 0 if nothing has ever failed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--table", action="store_true", help="only show what there is")
    given = parser.parse_args()
    run = Run(json.loads(KEPT.read_text()) if KEPT.exists() else {})
    if not given.table:
        until = time.monotonic() + given.minutes * 60
        lanes = [threading.Thread(target=run.go_on, args=(until,)) for _ in range(given.at_once)]
        for lane in lanes:
            lane.start()
        for lane in lanes:
            lane.join()
    print(table(run.kept))  # noqa: T201 – what it is for
    return any(one["failed"] for one in run.kept.values())


class Run:
    """A long run in lanes beside each other; `kept` is what came of each case so far."""

    def __init__(self, kept: dict[str, Any]) -> None:
        self.kept = kept
        self._tried: Counter[str] = Counter()
        self._lock = threading.Lock()

    def go_on(self, until: float) -> None:
        """Try one case after the other until that time of the monotonic clock."""
        while time.monotonic() < until:
            with self._lock:
                name = next_of(self.kept, self._tried)
                self._tried[name] += CASES[name].count
            begun = time.monotonic()
            seed, done = _try(CASES[name])
            with self._lock:
                self._tried[name] -= CASES[name].count
                _count(name, self.kept, seed, done, time.monotonic() - begun)
                # written anew and then renamed, so that a run that is killed leaves the table it had
                part = KEPT.with_suffix(".part")
                part.write_text(json.dumps(self.kept, indent=1))
                part.replace(KEPT)


def next_of(kept: Mapping[str, Any], tried: Mapping[str, int]) -> str:
    """The case that is furthest from what is wanted of it, whenever the run before was cut off.

    `tried` is how much is being tried of each at the moment.
    """

    def share(name: str) -> float:
        so_far: int = kept.get(name, {}).get("tried", 0)
        return (so_far + tried.get(name, 0)) / CASES[name].wanted

    return min(CASES, key=share)


def _try(case: Case) -> tuple[int, "subprocess.CompletedProcess[str]"]:
    """Run the test of a case once more, with a seed that is returned beside what came of it."""
    seed = random.SystemRandom().randrange(1 << 32)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", case.test]
    done = subprocess.run(  # noqa: S603 – our own tests
        command,
        cwd=ROOT,
        env=os.environ | {"COUNT": str(case.count), "SEED": str(seed)},
        capture_output=True,
        text=True,
        check=False,
    )
    return seed, done


def _count(
    name: str, kept: dict[str, Any], seed: int, done: "subprocess.CompletedProcess[str]", seconds: float
) -> None:
    none = {"tried": 0, "lost": 0, "doubled": 0, "crashed": 0, "seconds": 0.0, "failed": []}
    found = kept.setdefault(name, none)
    found["seconds"] += seconds
    if done.returncode == 0:
        found["tried"] += CASES[name].count
        return
    found["tried"] += 1
    found[_kind(done.stdout)] += 1
    found["failed"].append({"seed": seed, "said": _said(done.stdout)[-2000:]})


def _said(output: str) -> str:
    return "\n".join(line for line in output.splitlines() if line.startswith(("E  ", "FAILED", "ERROR")))


def _kind(output: str) -> str:
    said = _said(output)
    return "doubled" if _DOUBLED.search(said) else "crashed" if _CRASHED.search(said) else "lost"


def table(kept: Mapping[str, Any]) -> str:
    """What was tried so far, a line each, beside how much is wanted; a case that never ran says so."""
    heads = ("", "tried", "lost", "doubled", "crashed", "seconds")
    lines: list[tuple[str, ...]] = [(*heads, "wanted")]
    for name in CASES:
        one = kept.get(name)
        counts = (
            [f"{one[head]:,.0f}" for head in heads[1:]] if one else ["never run", *["–"] * (len(heads) - 2)]
        )
        lines.append((name, *counts, f"{CASES[name].wanted:,}"))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            text.ljust(width) if at == 0 else text.rjust(width)
            for at, (text, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


if __name__ == "__main__":
    sys.exit(main())

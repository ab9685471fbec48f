"""No test, and no process that one starts, takes time, zone or locale from the machine it runs on."""

import ast
import re
import time
from pathlib import Path
from subprocess import PIPE

import pytest

from bot.clock import machine_clock
from tests import any_hour
from tests.any_hour import MOMENTS, starting_processes
from tests.end_to_end.running import Home
from tests.paths import TESTS
from tests.patience import PATIENCE

ASKING = {"now", "utcnow", "today", "time", "time_ns", "localtime", "gmtime", "ctime", "strftime"}
CLOCKS = {f"{whose}.{what}" for whose in ("datetime", "date", "time") for what in ASKING} | {"machine_clock"}
MAY_ASK = {"any_hour.py", "test_any_hour.py", "test_deploy.py", "organisation.py", "serving_beside.py"}
"""The first two make sure of the machine's clock itself, the third runs what is installed, as it is. What an
organisation's server says is good from now on, and processes beside each other go by one clock."""

BY_THE_MACHINE = r"-m\W+bot\W+(chat|telegram|web|serve)\b"
"""What starts the program by the machine's clock; `running.PROGRAM` starts it by one that was set."""

FILES = [file for file in sorted(TESTS.rglob("*.py")) if file.name not in MAY_ASK]


def test_nobody_asks_the_machine_for_the_time() -> None:
    """What a test does at noon it does at midnight: times are constants, or from a clock that was set."""
    found = []
    for file in FILES:
        code = file.read_text("utf-8")
        nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Attribute | ast.Name)]
        named = {ast.unparse(node) for node in nodes}
        if named & CLOCKS or re.search(BY_THE_MACHINE, code):
            found.append(str(file.relative_to(TESTS)))
    assert found == []


def test_the_program_goes_by_the_machine() -> None:
    """Only its very outside asks the machine for the time."""
    before = time.time()
    assert before <= machine_clock().timestamp() <= time.time()


def test_whatever_shifts_our_clock_shifts_that_of_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process with an environment of its own sees the time, the zone and the locale that the tests see."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")
    code = "import os, time; print(time.time(), time.tzname[0], os.environ['LC_ALL'])"
    process = Home(tmp_path).begin("-c", code, stdout=PIPE)
    printed, _ = process.communicate(timeout=PATIENCE)
    now, *place = printed.decode().split()
    assert abs(float(now) - time.time()) < PATIENCE
    assert place == ["+14", "cy_GB.UTF-8"]


def test_tests_that_start_processes_are_found() -> None:
    """Those of whole programs, and single ones elsewhere; most start none."""
    found = {Path(file).name for file in starting_processes()}
    assert {"test_kill.py", "test_nudge_storm.py", "test_readme.py", "test_painter.py"} <= found
    assert "test_scoring.py" not in found


def test_each_moment_is_one_that_is_asked_for() -> None:
    """Names are for people; each tells another moment, zone or locale."""
    assert len(set(MOMENTS.values())) == len(MOMENTS) == 8


def test_what_is_missing_is_said_and_not_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who may not install a package is told which, and the run fails."""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match="apt-get install faketime"):
        any_hour.be_there("faketime", tmp_path / "faketime")

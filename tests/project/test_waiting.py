"""No test fails because the machine is busy: each waits for what has to come, and none by a stopwatch."""

import ast
from collections.abc import Iterator
from functools import cache

from tests.paths import TESTS

STOPWATCHES = {"monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns"}
"""What goes on while others have the processor; `process_time` does not."""

MAY_LOOK = {
    "any_hour.py": "it says how long a run took",
    "soak.py": "it goes on for so many minutes",
    "patience.py": "the patience itself",
    "server.py": "a server of PostgreSQL that starts is asked whether it is up",
    "end_to_end/keys.py": "the same at a terminal",
    "end_to_end/telegram_server.py": "the same, and polls that end by themselves",
    "end_to_end/timed.py": "the clock of a test goes by it",
    "end_to_end/players.py": "when to kill, by chance",
    "end_to_end/storm.py": "what the benchmark of reminders tells",
    "end_to_end/crowd_of_processes.py": "when to tap and to kill, and how long people waited, which is told",
    "end_to_end/test_database_away.py": "how long the server is away",
}
"""What looks at one, and why; none of them has it decide whether a test passes but to give up."""


@cache
def _trees() -> dict[str, ast.Module]:
    files = sorted(TESTS.rglob("*.py"))
    return {file.relative_to(TESTS).as_posix(): ast.parse(file.read_text("utf-8")) for file in files}


def test_nobody_looks_at_a_stopwatch() -> None:
    """How long something took says what else the machine had to do."""
    looking = {
        name
        for name, tree in _trees().items()
        if {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & STOPWATCHES
    }
    assert looking == {*MAY_LOOK}


def test_nobody_has_a_patience_of_their_own() -> None:
    """A bound in seconds is `PATIENCE`."""
    assert [(name, line) for name, tree in _trees().items() for line in _bounds(tree)] == []


def _bounds(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        given = [one.value for one in node.keywords if one.arg == "timeout"]
        if called in {"asyncio.timeout", "eventually"}:
            given += node.args[:1]
        for value in given:
            if isinstance(value, ast.Constant) and isinstance(value.value, int | float) and value.value > 0:
                yield f"line {node.lineno}: {ast.unparse(node)[:80]}"

"""The disk: where benchmarks write, and the least that a durable row costs there."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]

WAL_FULL = ("wal", 2)
"""How `journal_mode` and `synchronous` read back: what the assistant's own database is set to."""

ROW = "x" * 150
"""About what an answer takes."""


def scratch() -> tempfile.TemporaryDirectory[str]:
    """Make a folder on the checkout's file system, or wherever TMPDIR says, that goes when it is left."""
    here = Path(tempfile.gettempdir()).stat().st_dev == ROOT.stat().st_dev
    return tempfile.TemporaryDirectory(
        prefix="bench-", dir=None if here or "TMPDIR" in os.environ else ROOT / ".venv"
    )


def raw_commits(folder: Path, count: int) -> float:
    """Commit rows one by one through the standard library; give the seconds it takes."""
    with closing(sqlite3.connect(folder / "raw.db", isolation_level=None)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = wal").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
        assert (mode, synchronous) == WAL_FULL
        connection.execute("CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, body TEXT)")
        (before,) = connection.execute("SELECT count(*) FROM answer").fetchone()
        began = perf_counter()
        for _ in range(count):
            connection.execute("INSERT INTO answer (body) VALUES (?)", (ROW,))
        seconds = perf_counter() - began
        (after,) = connection.execute("SELECT count(*) FROM answer").fetchone()
    assert after - before == count
    return seconds

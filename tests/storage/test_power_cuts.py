"""The power goes at any instant: what was confirmed is there, what was not is there whole or not at all.

Between two looks at the files of a running store nothing that was written is synced for certain. So a file
after a cut is a mixture: of the log what was there at the first look and, sector by sector, what came behind
it or not, cut anywhere; of the database itself each page as it was or as it became. That holds while the log
only grows. A look after which it was begun anew is left out: the database had to be synced before.
"""

import itertools
import os
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database.pragmas import PRAGMAS
from tests.company import Company
from tests.counts import IS_LONG, examples
from tests.steps import found, joined, opened
from tests.tables import AS_SHIPPED

PAGE, SECTOR = 4096, 512
SALTS = slice(16, 24)
"""Where the header of a log says which beginning of it this is."""


@dataclass(frozen=True)
class Look:
    """The files when all that people had been told was on disk, and what the database said then."""

    data: bytes
    log: bytes
    answers: Sequence[tuple[object, ...]]
    rows: int
    sent: int


def test_what_was_confirmed_outlives_a_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each crash image opens, is sound, and lies between the two looks."""
    monkeypatch.setitem(PRAGMAS, "synchronous", AS_SHIPPED["synchronous"])
    seed = os.environ.get("SEED") or (random.SystemRandom().randrange(1 << 32) if IS_LONG else 0)
    dice = random.Random(f"{seed}")  # noqa: S311 – decides what is lost
    looks = looked(tmp_path / "home", 24)
    pairs = [(one, two) for one, two in itertools.pairwise(looks) if only_grew(one, two)]
    assert len(pairs) > 12
    for number in range(examples(60)):
        before, after = pairs[number % len(pairs)]
        answers, rows, sent = left_by(tmp_path, before, after, dice)
        case = f"SEED={seed} number {number}"
        assert rows >= before.rows, f"lost: {case}"
        assert before.sent <= sent <= after.sent, f"lost: {case}"
        assert rows <= after.rows, f"doubled: {case}"
        assert answers in (before.answers, after.answers), f"lost: {case}"


def only_grew(before: Look, after: Look) -> bool:
    """Whether the log has the same beginning, and nothing in it was written over."""
    return before.log[SALTS] == after.log[SALTS] and after.log.startswith(before.log)


def looked(folder: Path, many: int) -> list[Look]:
    """Somebody answers, and the files are looked at behind each confirmed answer."""
    company = Company(folder)
    looks = []
    try:
        found(company, "Social care")
        joined(company, "ann", "Social care")
        opened(company)
        company.types("ann", "/start")
        company.taps("ann", "c")
        rates = company.presses_on(company.card("ann"), "rate")
        for number in range(many):
            company.presses("ann", rates[number % 4])
            path = company.folder / "audit.db"
            answers = sorted((row.sheet, row.item, row.level) for row in company.rows_of("answer"))
            log = path.with_name("audit.db-wal").read_bytes()
            sent = sum(row.done_at is not None for row in company.rows_of("outbox"))
            looks.append(Look(path.read_bytes(), log, answers, len(company.rows_of("journal")), sent))
    finally:
        company.close()
    return looks


def left_by(folder: Path, before: Look, after: Look, dice: random.Random) -> tuple[list[object], int, int]:
    """What a database says that a power cut left: answers, rows of the journal, replies noted as sent."""
    path = folder / "cut.db"
    pages = [
        (before.data, after.data)[dice.random() < 0.5][at : at + PAGE]
        or before.data[at : at + PAGE]
        or after.data[at : at + PAGE]
        for at in range(0, max(len(before.data), len(after.data)), PAGE)
    ]
    path.write_bytes(b"".join(pages) if before.data != after.data else before.data)
    path.with_name("cut.db-shm").unlink(missing_ok=True)
    path.with_name("cut.db-wal").write_bytes(before.log + torn(after.log[len(before.log) :], dice))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",), "crashed"
        (rows,) = connection.execute("SELECT count(*) FROM journal").fetchone()
        settled = "SELECT count(*) FROM outbox WHERE done_at IS NOT NULL"
        (sent,) = connection.execute(settled).fetchone()
        held = connection.execute("SELECT sheet, item, level FROM answer ORDER BY sheet, item").fetchall()
    return held, rows, sent


def torn(tail: bytes, dice: random.Random) -> bytes:
    """What may be left of bytes that were not synced: any sectors of them, in a file of any length."""
    kept = dice.random()
    sectors = [
        tail[at : at + SECTOR] if dice.random() < kept else bytes(len(tail[at : at + SECTOR]))
        for at in range(0, len(tail), SECTOR)
    ]
    return b"".join(sectors)[: dice.randint(0, len(tail))] if dice.random() < 0.5 else b"".join(sectors)

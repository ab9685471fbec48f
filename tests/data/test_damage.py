"""Damaged database files, at many places and in many ways. COUNT sets how many, SEED which."""

import io
import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.commands import run
from tests.clocks import at_noon
from tests.counts import IS_LONG, examples
from tests.paths import TINY

TYPED = "1\nsocial care\n1\n1\n2\n1\nd\n"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of somebody who has begun a practice audit."""
    folder = tmp_path_factory.mktemp("sound")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("AUDIT_BOT_FRAMEWORK", str(TINY))
        patch.setattr("sys.stdin", io.StringIO(TYPED))
        assert run(["chat"], at_noon) == 0
    return folder / "audit.db"


def flipped(content: bytearray, dice: random.Random) -> None:
    """A few bytes are others."""
    for _ in range(dice.choice((1, 5, 40))):
        content[dice.randrange(len(content))] ^= dice.randrange(1, 256)


def flipped_at_the_head(content: bytearray, dice: random.Random) -> None:
    """One of the bytes is another that say what kind of file it is."""
    content[dice.randrange(100)] ^= dice.randrange(1, 256)


def overwritten(content: bytearray, dice: random.Random) -> None:
    """A page holds something else."""
    start = dice.randrange(len(content) // 4096) * 4096
    content[start : start + 4096] = dice.choice((bytes(4096), dice.randbytes(4096)))


def cut(content: bytearray, dice: random.Random) -> None:
    """The end is missing, or all but the beginning."""
    del content[dice.choice((dice.randrange(len(content)), dice.randrange(200), 0)) :]


WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flipped,
    flipped_at_the_head,
    overwritten,
    cut,
)


def is_known_to_be_damaged(path: Path) -> bool:
    """Whether SQLite itself finds something wrong, reading every page."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            return bool(found != ("ok",) or path.stat().st_size < 4096)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        # the driver can't always say in words what is wrong
        return True


@pytest.mark.wide
def test_whatever_is_damaged_is_called_that(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the doctor, in a backup, at the start and in a restore; and nobody meets a trace."""
    seed = os.environ.get("SEED") or (random.SystemRandom().randrange(1 << 32) if IS_LONG else 0)
    monkeypatch.setenv("AUDIT_BOT_FRAMEWORK", str(TINY))
    for number in range(examples(12)):
        dice = random.Random(f"{seed} {number}")  # noqa: S311 – decides what to damage
        content, way = bytearray(sound.read_bytes()), WAYS[number % len(WAYS)]
        way(content, dice)
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        Path("audit.db").write_bytes(content)
        Path("spare.db").write_bytes(content)
        known = is_known_to_be_damaged(folder / "spare.db")
        for command in (["doctor"], ["backup", "copy.db"], ["chat"], ["restore", "spare.db"]):
            monkeypatch.setattr("sys.stdin", io.StringIO("continue\n1\n"))
            code = run(command, at_noon)
            said = "".join(capsys.readouterr())
            case = f"SEED={seed} number {number} {way.__name__} {command[0]}: {code} {said}"
            assert "Traceback" not in said, case
            assert "Everything saved is safe" not in said, case
            assert code in {0, 1, 2}, case
            assert (code == 2 and "damaged" in said) or not known, case
        # what is damaged gives way to what is sound, and is kept
        assert run(["restore", str(sound)], at_noon) == 0, "".join(capsys.readouterr())
        assert is_known_to_be_damaged(next(folder.glob("audit.db.before-*"))) or not known
        assert run(["doctor"], at_noon) == 0, "".join(capsys.readouterr())
        capsys.readouterr()

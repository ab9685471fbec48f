"""A real database in a temporary folder, and the smallest engine that says something."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

import pytest

from storage.store import Store
from tests.counts import IS_LONG
from tests.server import Server
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)


KINDS = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try on both kinds of database the tests of files with `ON_BOTH = True`, but those `of_a_file`."""
    is_meant = getattr(metafunc.module, "ON_BOTH", False) and "kind" in metafunc.fixturenames
    if is_meant and not any(metafunc.definition.iter_markers("of_a_file")):
        # at every change an eighth of them: a server takes longer to be emptied than a file to be made
        is_tried = IS_LONG or crc32(metafunc.function.__name__.encode()) % 8 == 0
        metafunc.parametrize("kind", KINDS if is_tried else KINDS[:1])


@pytest.fixture
def kind() -> str:
    """The kind of database of this test."""
    return KINDS[0]


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the database of this test is."""
    if kind == KINDS[0]:
        return f"sqlite:///{tmp_path / 'audit.db'}"
    # what belongs to a database on a server lies where the program was started
    monkeypatch.chdir(tmp_path)
    there: Server = request.getfixturevalue("postgres")
    return there.emptied()


@pytest.fixture
def rules() -> Rules:
    """The engine of this test."""
    return Rules()


@pytest.fixture
async def store(url: str, rules: Rules) -> AsyncIterator[Store]:
    """An open store whose clock stands still."""
    opened = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW)
    yield opened
    await opened.close()

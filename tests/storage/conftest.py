"""A real database in a temporary folder, and the smallest engine that says something."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the database of this test is."""
    return f"sqlite:///{tmp_path / 'audit.db'}"


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

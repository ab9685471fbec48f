"""A Telegram for each test, and a folder to run the program in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.running import Home
from tests.end_to_end.telegram_server import TelegramServer


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    """Serve for one test."""
    with TelegramServer() as running:
        yield running


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty folder with the tiny framework."""
    return Home(tmp_path)

"""Runs the Telegram bot as it is shipped, but by the clock of the test, and lets every message go at once."""

import asyncio
import os
from collections.abc import Sequence

from bot.settings import read_settings
from bot.tg.serve import serve
from tests.end_to_end.timed import clock_of


def started(arguments: Sequence[str] = ()) -> int:
    """Run it, which takes no arguments; the exit code."""
    assert not arguments
    settings = read_settings(os.environ, telegram=True)
    asyncio.run(serve(settings, clock=clock_of(os.environ), pace=None))
    return 0


if __name__ == "__main__":
    started()

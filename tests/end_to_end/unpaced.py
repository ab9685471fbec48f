"""Runs the Telegram bot as `python -m bot telegram` does, but lets every message go at once.

Its clock is the one that the test has set.
"""

import asyncio
import os

from bot.settings import read_settings
from bot.tg.serve import serve
from tests.end_to_end.timed import clock_of

if __name__ == "__main__":
    settings = read_settings(os.environ, telegram=True)
    asyncio.run(serve(settings, clock=clock_of(os.environ), pace=None))

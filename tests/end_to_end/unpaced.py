"""Runs the Telegram bot as it is shipped, but by the clock of the test, and lets every message go at once."""

import asyncio
import os

from bot.settings import read_settings
from bot.tg.serve import serve
from tests.end_to_end.timed import clock_of

if __name__ == "__main__":
    settings = read_settings(os.environ, telegram=True)
    asyncio.run(serve(settings, clock=clock_of(os.environ), pace=None))

"""Runs the Telegram bot as `python -m bot telegram` does, but lets every message go at once."""

import asyncio
import os

from bot.settings import read_settings
from bot.tg.serve import serve

if __name__ == "__main__":
    asyncio.run(serve(read_settings(os.environ, telegram=True), pace=None))

"""Runs the program as one of several at a server, by the clock of the test; every message goes at once."""

import sys
from collections.abc import Sequence

from bot.tg.serve import Telegram
from storage.store import Store
from tests.end_to_end import timed


def started(arguments: Sequence[str]) -> int:
    """Run it with these arguments; the exit code."""
    Store.several = True
    (Telegram.__init__.__kwdefaults__ or {})["pace"] = None
    return timed.started(arguments)


if __name__ == "__main__":
    sys.exit(started(sys.argv[1:]))

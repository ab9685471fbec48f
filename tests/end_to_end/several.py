"""Runs the program as one of several at a server, by the clock of the test; every message goes at once."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.tg.serve import Telegram
from storage.database import schema
from tests.end_to_end import timed

NEXT = "AUDIT_TEST_NEXT"
"""The folder with the migrations of the next version."""


def started(arguments: Sequence[str]) -> int:
    """Run it with these arguments; the exit code. `NEXT` makes it one that knows a migration more."""
    if NEXT in os.environ:
        schema.MIGRATIONS = Path(os.environ[NEXT])
        schema.HEAD = max(file.name for file in schema.MIGRATIONS.glob("versions/[0-9]*"))[:4]
    (Telegram.__init__.__kwdefaults__ or {})["pace"] = None
    return timed.started(arguments)


if __name__ == "__main__":
    sys.exit(started(sys.argv[1:]))

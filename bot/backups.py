"""A backup a day while the assistant runs."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from storage.database.dated import back_up_into, newest
from storage.database.faults import DatabaseDamaged, DatabaseFault
from storage.database.thread import OwnThread
from storage.reading.marks import fingerprint_in

EVERY = timedelta(days=1)
AGAIN_SECONDS = 3600.0
"""How soon it is tried again when it failed, and how often it is looked whether one is due."""

_log = logging.getLogger(__name__)


async def back_up_daily(database: Path, folder: Path, *, clock: Clock) -> None:
    """Make a backup whenever the newest in the folder is a day old; for ever.

    It runs beside the answers, in a thread of its own. What fails is one line of the log. Raises
    DatabaseDamaged if the database turns out to be that.
    """
    thread = OwnThread("backups")
    try:
        while True:
            await thread.run(lambda: _if_due(database, folder, clock))
            await asyncio.sleep(AGAIN_SECONDS)
    finally:
        thread.end()


def _if_due(database: Path, folder: Path, clock: Clock) -> None:
    try:
        now = clock()
        last = newest(database, folder, now)
        if last is not None and now - last < EVERY:
            return
        made = back_up_into(database, folder, now)
    except DatabaseDamaged:
        raise
    except DatabaseFault as fault:
        _log.warning("%s Trying again in an hour.", fault)
    except Exception as error:  # noqa: BLE001 – whatever a folder does, people are answered
        _log.warning("No backup was made: %s. Trying again in an hour.", type(error).__name__)
    else:
        _log.info("A backup was made: %s, %d bytes", made.path, made.size)
        if mark := fingerprint_in(made.path):
            _log.info("Fingerprint of its history: %s", mark)

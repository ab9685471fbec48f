"""What the log says first: what runs here, and on what."""

import logging
from functools import partial

from bot.keeping import told
from bot.mail.server import mail_line
from bot.patience import patiently
from bot.settings import Settings
from bot.version import version
from storage.database.looking import is_dir
from storage.database.schema import HEAD
from storage.reading.now import now_of
from storage.store import Store

_log = logging.getLogger(__name__)

STOPPED = "Stopped. Everything that was confirmed is saved."
"""What it says last."""


async def introduce(store: Store, settings: Settings) -> None:
    """Say it, with what waits and what is deleted next."""
    now = await patiently(partial(store.database.beside, now_of))
    _log.info("Version %s, tables of version %s", version(), HEAD)
    _log.info("Database %s", store.database.where)
    if store.database.was_left_open:
        _log.warning("The run before was cut off. What it had confirmed is there, and the file is sound.")
    content = store.framework
    _log.info("Framework %s, %d items, %.12s", settings.framework, len(content.items), content.version)
    if store.database.is_file:
        _log.info("Backups %s", settings.backups or "are not made: AUDIT_BOT_BACKUPS is not set")
        if settings.backups and not is_dir(settings.backups):
            _log.warning(
                "AUDIT_BOT_BACKUPS names %s, and there is no such folder. None is made until there is.",
                settings.backups,
            )
    else:
        _log.info("Backups are made by the server's own tools, such as pg_dump")
    _log.info("%s", mail_line(settings.mail))
    if settings.url and settings.terms.setup_digest is None:
        _log.info("Nobody can set up a partnership: AUDIT_BOT_SETUP_CODE is not set")
    next_ = f"{now.reminder:%Y-%m-%d %H:%M} UTC" if now.reminder else "none"
    _log.info("Waiting: %d updates, %d replies. Next reminder: %s", now.waiting, now.unsent, next_)
    for line in told(now.ending):
        _log.info("%s", line)
    if now.parked:
        _log.warning("%d updates of the last 72 hours could not be answered", len(now.parked))

"""How the assistant does, read beside it: what waits, what was heard and saved last, and what is not well."""

import asyncio
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.doctor import MOST_WITHOUT, no_backup, unread
from bot.hearing import CAN_BE_HEARD, LOOKED_FOR, not_heard
from bot.keeping import told
from bot.mail.handing import turned_away
from bot.mail.server import MailServer, mail_line
from flows.keeping import Keeping
from storage import common
from storage.database import health
from storage.database.backup import CannotBackUp
from storage.database.connection import Database, beside, open_database
from storage.database.copies import Copy, copies_of
from storage.database.dated import dated, newest
from storage.database.faults import NotHeard
from storage.database.lock import is_held
from storage.database.looking import is_dir
from storage.database.owner import not_its_own
from storage.reading.marks import fingerprint_in
from storage.reading.now import Now, now_of

LONGEST_WAIT = timedelta(minutes=5)
"""How long an update may wait while the assistant runs before something is wrong."""

USUAL = Keeping().copies
"""How long a copy from before an upgrade is kept where nobody says otherwise."""

MOST_LISTED = 20
"""Parked updates that are listed one by one; of more, the newest."""


LEAST_ROOM = 100 * 2**20
"""Bytes on a disk below which somebody should look after it, while people are still answered."""

MAIL_SECONDS = 10.0
"""How long the mail server may take to let us in."""

READ_ONLY = (
    "The server of the database takes no writes, so nothing is confirmed. Name the server that does in "
    "AUDIT_BOT_DATABASE, or wait until it does again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What there is, and in `problems` what is not well, a sentence each with what to do.

    `processes` answer: of a file one at most. `news` is how they learn what others write.
    """

    database: Path
    processes: int
    now: Now
    backups: Path | None
    backup: datetime | None
    problems: tuple[str, ...]
    fingerprint: str = ""
    mail: MailServer | None = None
    copies: Sequence[Copy] = ()
    news: str = ""
    is_file: bool = True

    def lines(self) -> list[str]:
        """It in words, a line each."""
        now = self.now
        said = [
            f"Running: {_running(self.processes)}",
            *([self.news] if self.news else []),
            f"Waiting to be answered: {now.waiting}{_since(now.oldest)}",
            f"Waiting to be sent: {now.unsent}",
            f"Last answered: {_when(now.heard) if now.heard else 'not in the last 72 hours'}",
            f"Reminders that wait: {now.reminders}"
            + (f", next {_when(now.reminder)}" if now.reminder else ""),
            f"Last backup: {self._backed_up()}",
            *([f"Fingerprint of its history: {self.fingerprint}"] if self.fingerprint else []),
            *self._copied(),
            *told(now.ending),
            *([f"Partnerships with a hold, of which nothing is deleted: {now.held}"] if now.held else []),
            f"{mail_line(self.mail, beside=True)}."
            + (f" Addresses it does not reach: {now.not_reached}." if now.not_reached else ""),
            f"Could not be answered in the last 72 hours: {len(now.parked)}",
        ]
        parked = [f"  {_when(one.at)} {one.channel}: {one.fault}" for one in now.parked[-MOST_LISTED:]]
        return [*said, *parked, *self.problems]

    def _backed_up(self) -> str:
        if not self.is_file:
            return "made by the server's own tools, and not looked at here"
        return _when(self.backup) if self.backups else "AUDIT_BOT_BACKUPS is not set where this command runs"

    def _copied(self) -> list[str]:
        """The copies beside the database, if there are any."""
        if not self.copies:
            return []
        last = [one.path for one in self.copies if one.goes][-1:]
        lines = [f"Copies of the database beside it: {len(self.copies)}"]
        for one in self.copies:
            goes = f"kept until {one.goes:%Y-%m-%d}" if one.goes else "delete it when all is well"
            if one.path in last:
                goes += ", or until something is deleted after that: the way back"
            lines.append(f"  {one.path.name}, of {one.made:%Y-%m-%d}, {goes}")
        return lines

    def as_json(self) -> str:
        """It as one JSON object; moments are ISO 8601 with their offset, null where there is none."""
        now = self.now
        said: Mapping[str, Any] = {
            "healthy": not self.problems,
            "running": self.processes > 0,
            "processes": self.processes,
            "can_be_heard_at_once": self.news == CAN_BE_HEARD if self.news else None,
            "waiting": now.waiting,
            "oldest_waiting": _iso(now.oldest),
            "unsent": now.unsent,
            "last_answered": _iso(now.heard),
            "reminders": now.reminders,
            "next_reminder": _iso(now.reminder),
            "mail": self.mail is not None,
            "mail_not_reached": now.not_reached,
            "last_backup": _iso(self.backup),
            "backup_fingerprint": self.fingerprint or None,
            "parked": [
                {"at": _iso(one.at), "channel": one.channel, "fault": one.fault} for one in now.parked
            ],
            "deleted_next": [
                {"rule": one.rule, "many": one.many, "first": _iso(one.first)} for one in now.ending
            ],
            "partnerships_held": now.held,
            "copies": [
                {"file": one.path.name, "made": _iso(one.made), "kept_until": _iso(one.goes)}
                for one in self.copies
            ],
            "problems": list(self.problems),
        }
        return json.dumps(said, ensure_ascii=False)


def as_unknown(fault: Exception) -> str:
    """What is said as JSON where the database can't be looked at: whether the assistant runs is not known."""
    return json.dumps({"healthy": False, "running": None, "problems": [str(fault)]}, ensure_ascii=False)


async def status_of(
    url: str,
    backups: Path | None,
    now: datetime,
    mail: MailServer | None = None,
    keep: timedelta = USUAL,
    direct: str = "",
) -> Status:
    """Look, reading only; raises DatabaseFault for a database or a folder that can't be read.

    `keep` is how long a copy from before an upgrade is kept, `direct` where others are heard of.
    """
    path = beside(url)
    # before SQLite opens it: what is open here is not looked at by hand
    processes = int(is_held(path))
    database = await open_database(url, lock=False, whole=False)
    try:
        processes = processes if database.is_file else await database.beside(common.processes)
        found = await database.beside(now_of)
        database.hear_at(direct)
        news, unheard = await _news(database)
        is_read_only = not database.is_file and await database.beside(health.is_read_only)
    finally:
        await database.close()
    backup, behind = _newest(path, backups, now)
    found_wrong = [*_problems(found, now, runs=processes > 0), *behind]
    unowned = not_its_own(path) if database.is_file else []
    around = [*(_no_room(path, backups) if database.is_file else []), *(await _no_mail(mail))]
    problems = (*found_wrong, *([READ_ONLY] if is_read_only else []), *unheard, *unowned, *around)
    copies = [file for file, at in dated(path, backups) if at == backup] if backups and backup else []
    return Status(
        database=path,
        processes=processes,
        now=found,
        backups=backups,
        backup=backup,
        problems=problems,
        fingerprint=fingerprint_in(copies[-1]) if copies else "",
        mail=mail,
        copies=copies_of(path, keep),
        news=news,
        is_file=database.is_file,
    )


async def _news(database: Database) -> tuple[str, list[str]]:
    """How processes learn what others write, "" of a file; and what is wrong with that."""
    if database.is_file:
        return "", []
    if not database.news:
        return f"{LOOKED_FOR}: AUDIT_BOT_DATABASE_DIRECT is not set", []
    try:
        await database.news.look(await database.beside(common.run_of))
    except NotHeard as fault:
        return LOOKED_FOR, [not_heard(fault)]
    return CAN_BE_HEARD, []


def _no_room(database: Path, backups: Path | None) -> list[str]:
    """Which of the disks has hardly any room left."""
    said = []
    for folder in dict.fromkeys([database.parent, *([backups] if backups and is_dir(backups) else [])]):
        free = shutil.disk_usage(folder).free
        if free < LEAST_ROOM:
            said.append(
                f"The disk of {folder} has {free / 2**20:.0f} MiB left. Free some space: on a full one "
                "nothing is confirmed to anybody."
            )
    return said


async def _no_mail(server: MailServer | None) -> list[str]:
    """That the mail server does not let us in, if it does not."""
    if server is None:
        return []
    hasty = replace(server, patience=MAIL_SECONDS)
    why = await asyncio.to_thread(turned_away, hasty)
    return [f"The mail server does not take mails: {why}. They wait, and are tried again."] if why else []


def _newest(database: Path, folder: Path | None, now: datetime) -> tuple[datetime | None, list[str]]:
    """When the newest backup is from, and what is wrong with that."""
    if folder is None:
        return None, []
    try:
        last = newest(database, folder, now)
    except CannotBackUp as fault:
        return None, [unread(folder, fault)]
    return last, [no_backup(folder)] if last is None or now - last > MOST_WITHOUT else []


def _problems(found: Now, now: datetime, *, runs: bool) -> list[str]:
    problems = []
    if not runs:
        problems.append("No process has the database: the assistant does not run. Start it.")
    elif found.oldest is not None and now - found.oldest > LONGEST_WAIT:
        problems.append(
            f"An update has waited since {_when(found.oldest)}. Look into the log. If it is silent, stop the "
            "assistant and start it again."
        )
    if found.parked:
        problems.append(
            "Some updates could not be answered. What they said is gone, and who wrote was told. Report the "
            "lines of the log that say “parked”; they hold no answers."
        )
    return problems


def _running(processes: int) -> str:
    return {0: "no", 1: "yes"}.get(processes, f"yes, {processes} processes")


def _when(at: datetime | None) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M %z}" if at else "never"


def _since(at: datetime | None) -> str:
    return f", the oldest since {_when(at)}" if at else ""


def _iso(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None

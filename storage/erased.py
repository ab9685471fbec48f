"""Who was forgotten, kept beside the database and its backups, so that no restored backup brings them back.

A list holds random ids and days only. Each line is an id and the day on which it was forgotten, in UTC.
"""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date
from pathlib import Path

from sqlalchemy import Connection, select

from flows.changes import PersonForgotten
from storage.codec import CannotDecode, decode_change
from storage.database.tables import journal

_LINE = re.compile(r"([0-9a-z]{1,64}) (\d{4}-\d\d-\d\d)", re.ASCII)


def list_of(database: Path, folder: Path | None = None) -> Path:
    """Where the list of a database is: beside it, or in a folder with its backups."""
    name = f"{database.name}.forgotten"
    return folder / name if folder else database.with_name(name)


def read(path: Path) -> Mapping[str, date]:
    """Who is on a list, and since when; nobody where there is none. What is no line of ours is left out."""
    try:
        text = path.read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return {}
    found = {}
    for line in text.splitlines():
        if match := _LINE.fullmatch(line):
            try:
                found[match[1]] = date.fromisoformat(match[2])
            except ValueError:
                continue
    return found


def add(path: Path, people: Mapping[str, date], *, make: bool = False) -> None:
    """Add who is not on a list yet; they are on disk when this returns. Raises OSError.

    `make`: a list of nobody is made as well, which says that there is nobody.
    """
    new = {one: day for one, day in people.items() if one not in read(path)}
    if not new and not (make and not path.exists()):
        return
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(number, "ab") as file:
        # a line that was cut off by a full disk must not swallow the next
        file.write("".join(["\n", *(f"{one} {day}\n" for one, day in new.items())]).encode("ascii"))
        file.flush()
        os.fsync(number)


def forgotten_in(connection: Connection) -> Mapping[str, date]:
    """Who was forgotten by what a journal says, and when."""
    bodies = select(journal.c.body, journal.c.at).where(
        journal.c.area.is_(None), journal.c.body.contains('"person_forgotten"')
    )
    found = {}
    for row in connection.execute(bodies):
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        if isinstance(change, PersonForgotten):
            found[change.person] = change.at.astimezone(UTC).date()
    return found

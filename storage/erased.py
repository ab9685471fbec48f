"""What was deleted, kept beside the database and its backups, so that no restored backup brings it back.

A list holds random ids and days only. Each line is an id and the day on which it was deleted, in UTC; behind
that of an area, a round or texts stands the rule under which they went.
"""

import os
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from flows.changes import Erased, PersonForgotten
from flows.keeping import Rule
from storage.codec import CannotDecode, decode_change
from storage.database.owner import NO_LINK, leave_to_owner
from storage.database.tables import journal

_END = ".forgotten"

_LINE = re.compile(r"([0-9a-z]{1,64}) (\d{4}-\d\d-\d\d)(?: ([a-z]{1,20}))?", re.ASCII)


class Gone(NamedTuple):
    """The id of what was deleted, and the rule; None for a person, who was forgotten."""

    id: str
    rule: Rule | None = None


def list_of(database: Path, folder: Path | None = None) -> Path:
    """Where the list of a database is: beside it, or in a folder with its backups."""
    name = f"{database.name}{_END}"
    return folder / name if folder else database.with_name(name)


class NoList(ValueError):  # noqa: N818 – reads as what is wrong
    """A file is no list of what was deleted, and names why."""


def read_given(path: Path) -> Mapping[Gone, date]:
    """What is on a list that somebody named. Raises NoList for one that is none, or can't be read."""
    if not path.is_file():
        raise NoList(f"there is no list {path}")
    try:
        found = read(path)
        if not found and path.read_bytes().strip():
            raise NoList(f"{path} is no list of what was deleted")
    except OSError as error:
        raise NoList(f"the list {path} can't be read ({error.strerror})") from None
    return found


def read(path: Path) -> Mapping[Gone, date]:
    """What is on a list, and since when; nothing where there is none. What is no line of ours is left out."""
    try:
        text = path.read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return {}
    found = {}
    for line in text.splitlines():
        if match := _LINE.fullmatch(line):
            try:
                gone = Gone(match[1], Rule(match[3]) if match[3] else None)
                found[gone] = date.fromisoformat(match[2])
            except ValueError:
                continue
    return found


def add(path: Path, gone: Mapping[Gone, date], *, make: bool = False) -> None:
    """Add what is not on a list yet; it is on disk when this returns. Raises OSError.

    `make`: a list of nothing is made as well, which says that there is nothing.
    """
    known = read(path)
    new = {one: day for one, day in gone.items() if one not in known}
    if not new and not (make and not path.exists()):
        return
    lines = (f"{one.id} {day} {one.rule}" if one.rule else f"{one.id} {day}" for one, day in new.items())
    number = _opened(path)
    with os.fdopen(number, "ab") as file:
        # a line that was cut off by a full disk must not swallow the next
        file.write("".join(["\n", *(f"{line}\n" for line in lines)]).encode("ascii"))
        file.flush()
        os.fsync(number)


def copy_list(database: Path, to: Path) -> Path | None:
    """Put what is on the list of a database beside a copy of it, or into a folder of copies.

    Gives where it is, None where nothing has been deleted. Raises OSError.
    """
    gone = read(list_of(database))
    path = list_of(database, to) if to.is_dir() else list_of(to)
    if gone:
        add(path, gone)
    return path if gone else None


def can_add(path: Path) -> None:
    """Raise OSError if a list can't be written, before another one says what then does not go."""
    was_there = path.exists()
    os.close(_opened(path))
    if not was_there:
        # an empty one would say that nobody was
        path.unlink()


def _opened(path: Path) -> int:
    """A list, open to be added to; one that is root's goes to whose database or backups it is about."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | NO_LINK, 0o600)
    try:
        leave_to_owner(number, path.with_name(path.name.removesuffix(_END)))
    except BaseException:
        os.close(number)
        raise
    return number


def erased_in(connection: Connection) -> Mapping[Gone, date]:
    """What was deleted by what a journal says, and when."""
    said = or_(journal.c.body.contains('"person_forgotten"'), journal.c.body.contains('"erased"'))
    found = {}
    for body in connection.scalars(select(journal.c.body).where(journal.c.area.is_(None), said)):
        try:
            change = decode_change(body)
        except CannotDecode:
            continue
        if isinstance(change, PersonForgotten):
            found[Gone(change.person)] = change.at.astimezone(UTC).date()
        elif isinstance(change, Erased):
            found[Gone(change.subject, change.rule)] = change.at.astimezone(UTC).date()
    return found


def forgotten_in(connection: Connection) -> Mapping[Gone, date]:
    """Who was forgotten by what a journal says, and when."""
    return {one: day for one, day in erased_in(connection).items() if one.rule is None}


def unlisted(connection: Connection, lists: Iterable[Path]) -> list[Gone]:
    """What a journal says was deleted under a rule, and none of these lists says so."""
    # in this order: what is deleted meanwhile is on the lists first
    said = erased_in(connection)
    known = {one for path in lists for one in read(path)}
    return sorted(one for one in said if one.rule is not None and one not in known)

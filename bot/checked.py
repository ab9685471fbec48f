"""Notes what a full check of the database found, so that the next one reads only what is new since."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.database import files
from storage.database.owner import leave_to_owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """When all was followed, UTC, and the digest of each chain and of what the tables held of it."""

    at: datetime
    digests: Mapping[str, str]


def checked_path(database: Path) -> Path:
    """Where that is noted: beside the database, ids and digests only."""
    return database.with_name(f"{database.name}.checked")


def read_checked(database: Path) -> Checked | None:
    """The last full check that found nothing; None if there is none, or what is there is no such note."""
    try:
        kept = json.loads(checked_path(database).read_text(encoding="utf-8"))
        at, digests = datetime.fromisoformat(kept["at"]), kept["digests"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_good = at.tzinfo is not None and isinstance(digests, dict) and digests
    return Checked(at=at, digests=digests) if is_good else None


def write_checked(database: Path, checked: Checked) -> bool:
    """Note a full check; false if nothing can be written there."""
    text = json.dumps({"at": checked.at.isoformat(), "digests": dict(checked.digests)})
    try:
        with files.unfinished(database.parent) as part:
            part.write_text(text, encoding="utf-8")
            part.chmod(0o600)
            leave_to_owner(part, database)
            part.replace(checked_path(database))
    except OSError:
        return False
    return True

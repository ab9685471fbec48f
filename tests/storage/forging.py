"""What somebody with the file can do who knows how the journal is made: write it anew so that it holds."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def forge_hashes(path: Path) -> None:
    """Make all hashes of a database that is not open follow from each other, and anchor them."""
    with closing(sqlite3.connect(path)) as connection, connection:
        forge(connection)


def forge(connection: Any) -> None:
    """The same on a connection of the driver's."""
    ends: dict[str, tuple[int, str]] = {}
    rows = connection.execute("SELECT id, chain, at, body FROM journal ORDER BY chain, seq").fetchall()
    for id_, chain, at, body in rows:
        seq, before = ends.get(chain, (0, ""))
        quoted = json.dumps(chain, ensure_ascii=False)
        text = f'{before}{{"at":"{at}","body":{body},"chain":{quoted},"seq":{seq + 1}}}'
        ends[chain] = (seq + 1, hashlib.sha256(text.encode()).hexdigest())
        connection.execute("UPDATE journal SET seq = ?, hash = ? WHERE id = ?", (*ends[chain], id_))
    count, total = 0, ""
    for (hash_,) in connection.execute("SELECT hash FROM journal ORDER BY id"):
        count, total = count + 1, hashlib.sha256((total + hash_).encode()).hexdigest()
    connection.execute("DELETE FROM anchor")
    kept = [(chain, *end) for chain, end in ends.items()] + ([("", count, total)] if count else [])
    connection.executemany("INSERT INTO anchor VALUES (?, ?, ?)", kept)

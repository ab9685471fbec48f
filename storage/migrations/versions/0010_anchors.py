"""The journal is held against the tables and against anchors: the ends of its chains, kept beside them.

Each chain of a sheet or an area gets a row that says what the tables held of it then: ids and levels, no
texts. How a row is written and hashed stands here once more: it has to stay what it was when this ran.
"""

import hashlib
import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Write down the state that is found, then make anchors of all there is."""
    op.create_table(
        "anchor",
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chain", name="pk_anchor"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    _write_down()
    op.execute(_ENDS)
    count, total = 0, ""
    for (digest,) in op.get_bind().execute(_HASHES):
        count, total = count + 1, hashlib.sha256((total + digest).encode()).hexdigest()
    if count:
        op.get_bind().execute(_WHOLE, {"seq": count, "hash": total})


def _write_down() -> None:
    """Add a row to the chain of each area and each sheet, with the moment of the area's newest row."""
    connection = op.get_bind()
    ratings, agreed = defaultdict(list), defaultdict(list)
    for row in connection.execute(_RATINGS):
        found = {"item": row.item, "kind": "found_rating", "rating": _rating(row), "version": 1}
        ratings[row.sheet].append(found)
    for row in connection.execute(_AGREED):
        found = {"item": row.item, "kind": "found_agreement", "level": row.level, "round": row.round}
        agreed[row.area].append(found | {"version": 1})
    moments = {row.id: row.at for row in connection.execute(_AREAS)}
    sheets = connection.execute(_SHEETS).all()
    there = defaultdict(list)
    for sheet, area, _ in sheets:
        there[area].append(sheet)
    for area, at in moments.items():
        body = {"agreed": agreed[area], "chain": area, "kind": "agreements_found", "sheets": there[area]}
        _append(area, area, at, body | {"version": 1})
    for sheet, area, submitted in sheets:
        body = {"area": area, "chain": sheet, "kind": "sheet_found", "ratings": ratings[sheet]}
        body |= {"sheet": sheet, "submitted": submitted, "version": 1}
        _append(sheet, area, moments[area], body)


def _rating(row: Any) -> dict[str, Any]:
    if row.level is not None:
        return {"kind": "rated", "level": row.level, "version": 1}
    if row.other == "dont_know":
        return {"kind": "dont_know", "version": 1}
    return {"kind": "not_applicable", "reason": row.reason, "version": 1}


def _append(chain: str, area: str, at: str, said: dict[str, Any]) -> None:
    connection = op.get_bind()
    last = connection.execute(_LAST, {"chain": chain}).first()
    before, seq = (last.hash, last.seq + 1) if last else ("", 1)
    body = _json(said)
    row = f'{{"at":"{at}","body":{body},"chain":{_json(chain)},"seq":{seq}}}'
    digest = hashlib.sha256((before + row).encode()).hexdigest()
    values = {"area": area, "chain": chain, "seq": seq, "at": at, "body": body, "hash": digest}
    connection.execute(_ADD, values)


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=True)


_RATINGS = sa.text(
    "SELECT sheet, item, level, other, reason FROM answer "
    "WHERE level IS NOT NULL OR other IS NOT NULL ORDER BY sheet, item"
)
_AGREED = sa.text(
    "SELECT round.area, agreed.round, agreed.item, agreed.level FROM agreed "
    "JOIN round ON round.id = agreed.round ORDER BY agreed.round, agreed.item"
)
_AREAS = sa.text(
    "SELECT id, coalesce((SELECT max(at) FROM journal WHERE journal.area = area.id), "
    "(SELECT max(opened) FROM round WHERE round.area = area.id), '1970-01-01T00:00:00.000000+00:00') AS at "
    "FROM area ORDER BY id"
)
_SHEETS = sa.text(
    "SELECT sheet.id, round.area, sheet.submitted FROM sheet JOIN round ON round.id = sheet.round "
    "ORDER BY sheet.id"
)
_LAST = sa.text("SELECT seq, hash FROM journal WHERE chain = :chain ORDER BY seq DESC LIMIT 1")
_ADD = sa.text(
    "INSERT INTO journal (area, chain, seq, at, body, hash) VALUES (:area, :chain, :seq, :at, :body, :hash)"
)
_ENDS = (
    "INSERT INTO anchor (chain, seq, hash) SELECT chain, seq, hash FROM journal AS newest "
    "WHERE seq = (SELECT max(seq) FROM journal WHERE chain = newest.chain)"
)
_HASHES = sa.text("SELECT hash FROM journal ORDER BY id")
_WHOLE = sa.text("INSERT INTO anchor (chain, seq, hash) VALUES ('', :seq, :hash)")

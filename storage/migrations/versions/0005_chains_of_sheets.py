"""Chains of their own for sheets: rows know their area and order, each area's chain says where that begins.

The rows there are stay as they are, so they verify as before. How a row is written and hashed stands here
once more: it has to stay what it was when this ran, whatever becomes of the code.
"""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table anew, bring its rows back in their order, and end the time before in each area."""
    op.execute("ALTER TABLE journal RENAME TO old_journal")
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
        sa.UniqueConstraint("chain", "seq", name="uq_journal_chain_seq"),
        sa.CheckConstraint("seq > 0", name=op.f("ck_journal_seq")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO journal (area, chain, seq, at, body, hash) "
        "SELECT (SELECT id FROM area WHERE id = chain), chain, seq, at, body, hash "
        "FROM old_journal ORDER BY rowid"
    )
    op.execute("DROP TABLE old_journal")
    op.create_index("ix_journal_area", "journal", ["area", "at"])
    _mark()


def _mark() -> None:
    """Add a row to the chain of each area: from here on its sheets have chains of their own.

    Its moment is that of the newest row, so that the same database always becomes the same one.
    """
    connection = op.get_bind()
    for (area,) in connection.execute(_AREAS).all():
        of = {"area": area}
        at = connection.scalar(_NEWEST, of)
        if at is None:
            continue
        last = connection.execute(_LAST, of).first()
        before, seq = (last.hash, last.seq + 1) if last else ("", 1)
        sheets = [sheet for (sheet,) in connection.execute(_SHEETS, of)]
        body = _json({"chain": area, "kind": "sheets_chained", "sheets": sheets, "version": 1})
        row = f'{{"at":"{at}","body":{body},"chain":{_json(area)},"seq":{seq}}}'
        digest = hashlib.sha256((before + row).encode()).hexdigest()
        connection.execute(_ADD, {**of, "seq": seq, "at": at, "body": body, "hash": digest})


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


_AREAS = sa.text("SELECT id FROM area ORDER BY id")
_NEWEST = sa.text(
    "SELECT coalesce((SELECT max(at) FROM journal WHERE area = :area), "
    "(SELECT max(opened) FROM round WHERE area = :area))"
)
_LAST = sa.text("SELECT seq, hash FROM journal WHERE chain = :area ORDER BY seq DESC LIMIT 1")
_SHEETS = sa.text(
    "SELECT sheet.id FROM sheet JOIN round ON round.id = sheet.round "
    "WHERE round.area = :area ORDER BY sheet.id"
)
_ADD = sa.text(
    "INSERT INTO journal (area, chain, seq, at, body, hash) VALUES (:area, :area, :seq, :at, :body, :hash)"
)

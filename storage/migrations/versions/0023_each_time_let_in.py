"""Each time that a return is let in late is kept with its reason, also once it is let in again."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0020"
branch_labels = None
depends_on = None

_SHEETS = "SELECT id, late_at, late_why, late_words FROM sheet WHERE late_at IS NOT NULL"
_BODIES = "SELECT body FROM journal WHERE chain = :sheet ORDER BY seq DESC"
_KEEP = "INSERT INTO let_in (sheet, at, why, words, by) VALUES (:sheet, :at, :why, :words, :by)"


def upgrade() -> None:
    """Make a row of what each sheet says of the last time; who let it in is in the journal, if it is kept."""
    op.create_table(
        "let_in",
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("sheet", "at", name="pk_let_in"),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_let_in_sheet"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_let_in_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_let_in_by", "let_in", ["by"])
    connection = op.get_bind()
    for sheet, at, why, words in connection.execute(sa.text(_SHEETS)).all():
        kept = {"sheet": sheet, "at": at, "why": why, "words": words, "by": _by(connection, sheet)}
        connection.execute(sa.text(_KEEP), kept)
    op.drop_column("sheet", "late_why")
    op.drop_column("sheet", "late_words")


def _by(connection: sa.Connection, sheet: str) -> str | None:
    """The membership that let the return in last."""
    for (body,) in connection.execute(sa.text(_BODIES), {"sheet": sheet}):
        fact = json.loads(body)
        if fact.get("kind") == "late_return_allowed":
            return str(fact["by"]) or None
    return None

"""An answer may be that no case is known."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

COLUMNS = 'sheet, item, level, other, reason, note, backings, "by", at'


def upgrade() -> None:
    """Make the table of answers anew: what a column may hold can't be changed where it stands."""
    op.rename_table("answer", "answer_before")
    op.create_table(
        "answer",
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer()),
        sa.Column("other", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("backings", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sheet", "item", name="pk_answer"),
        sa.CheckConstraint("level >= 0", name=op.f("ck_answer_level")),
        sa.CheckConstraint(
            "other IN ('dont_know', 'no_case', 'not_applicable')", name=op.f("ck_answer_other")
        ),
        sa.CheckConstraint("level IS NULL OR other IS NULL", name=op.f("ck_answer_one_rating")),
        sa.CheckConstraint(
            "(reason IS NOT NULL) = (coalesce(other, '') = 'not_applicable')", name=op.f("ck_answer_reason")
        ),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_answer_sheet"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_answer_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO answer ({COLUMNS}) SELECT {COLUMNS} FROM answer_before")
    op.drop_table("answer_before")
    op.create_index("ix_answer_by", "answer", ["by"])

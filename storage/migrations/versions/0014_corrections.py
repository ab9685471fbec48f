"""What was released can be corrected: the version before is kept as it was.

Rounds that stand in the database are first versions. What they came to is kept when a correction begins.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, and columns at the end of a round; nothing is corrected yet."""
    op.add_column("round", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    op.add_column("round", sa.Column("corrected", sa.Text(), nullable=True))
    op.add_column("round", sa.Column("corrected_by", sa.Text(), nullable=True))
    op.add_column("round", sa.Column("correcting", sa.Text(), nullable=True))
    op.create_table(
        "correction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("released", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
        sa.CheckConstraint("released IN (0, 1)", name=op.f("ck_correction_released")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_correction_round"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_correction_by"),
        sa.ForeignKeyConstraint(["ended_by"], ["membership.id"], name="fk_correction_ended_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_correction_round", "correction", ["round"])
    op.create_index("ix_correction_by", "correction", ["by"])
    op.create_index("ix_correction_ended_by", "correction", ["ended_by"])
    _keep_returns()
    _keep_agreed()


def _keep_returns() -> None:
    op.create_table(
        "kept_return",
        sa.Column("correction", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("submitted", sa.Text(), nullable=False),
        sa.Column("approver", sa.Text(), nullable=False),
        sa.Column("submitted_by", sa.Text(), nullable=True),
        sa.Column("last_approver", sa.Text(), nullable=True),
        sa.Column("approved", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("correction", "sheet", name="pk_kept_return"),
        sa.ForeignKeyConstraint(["correction"], ["correction.id"], name="fk_kept_return_correction"),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_kept_return_sheet"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_kept_return_sheet", "kept_return", ["sheet"])
    op.create_table(
        "kept_answer",
        sa.Column("correction", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("backings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("correction", "sheet", "item", name="pk_kept_answer"),
        sa.ForeignKeyConstraint(["correction"], ["correction.id"], name="fk_kept_answer_correction"),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_kept_answer_sheet"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_kept_answer_sheet", "kept_answer", ["sheet"])


def _keep_agreed() -> None:
    op.create_table(
        "kept_agreed",
        sa.Column("correction", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("correction", "item", name="pk_kept_agreed"),
        sa.ForeignKeyConstraint(["correction"], ["correction.id"], name="fk_kept_agreed_correction"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_kept_agreed_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_kept_agreed_by", "kept_agreed", ["by"])

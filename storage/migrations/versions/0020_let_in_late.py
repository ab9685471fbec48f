"""A return that is let in late has the reason beside it each time, in own words where there were any."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make a table, and a column at the end; why earlier returns were let in stays in the journal alone."""
    op.add_column("sheet", sa.Column("late_at", sa.Text(), nullable=True))
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

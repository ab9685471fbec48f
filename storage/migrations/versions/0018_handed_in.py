"""A return that a coordinator handed in says so, and the ids of files that a channel has are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark, which nothing has yet, and the table."""
    for table in ("sheet", "kept_return"):
        op.add_column(table, sa.Column("handed", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "uploaded",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "digest", name="pk_uploaded"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_uploaded_at", "uploaded", ["at"])

"""What web pages show has a table of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "shown",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shown"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_shown_address", "shown", ["channel", "address", "id"])
    op.create_index("ix_shown_version", "shown", ["version"])
    op.create_index("ix_shown_at", "shown", ["at"])

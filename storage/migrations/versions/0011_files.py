"""A file that somebody sent waits in a row of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing waits yet."""
    op.create_table(
        "filing",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "address", name="pk_filing"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_filing_person"),
        sqlite_strict=True,
    )
    op.create_index("ix_filing_person", "filing", ["person"])
    op.create_index("ix_filing_at", "filing", ["at"])

"""What has been kept for long enough goes: what is left of it, what is about to go, and what must stay."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables. Periods count from the first start with them, which the first sweep notes."""
    op.create_table(
        "buried",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_buried"),
        sa.UniqueConstraint("chain", "seq", name="uq_buried_chain_seq"),
        sqlite_strict=True,
    )
    op.create_table(
        "kept",
        sa.Column("since", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("since", name="pk_kept"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ending",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("noticed", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "rule", name="pk_ending"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ending_area", "ending", ["area"])
    for name in ("held", "held_for"):
        op.add_column("area", sa.Column(name, sa.Text(), nullable=True))
    for name in ("held_who", "held_why", "controllers", "host", "protection", "basis", "requests"):
        op.add_column("area", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("area", sa.Column("chat_apps", sa.Integer(), nullable=True))
    op.add_column("area", sa.Column("agreed_role", sa.Text(), server_default="", nullable=False))
    op.add_column("area", sa.Column("agreed_on", sa.Text(), nullable=True))
    op.add_column("round", sa.Column("pared", sa.Text(), nullable=True))

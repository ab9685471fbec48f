"""A return that is let in late has the reason beside it, in the coordinator's words where they gave any."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add three columns at the end; why an earlier return was let in stays in the journal alone."""
    op.add_column("sheet", sa.Column("late_at", sa.Text(), nullable=True))
    op.add_column("sheet", sa.Column("late_why", sa.Text(), nullable=False, server_default=""))
    op.add_column("sheet", sa.Column("late_words", sa.Text(), nullable=False, server_default=""))

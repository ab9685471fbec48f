"""Whoever says what backs an answer can say where it is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column at the end; nobody has said it yet."""
    op.add_column("answer", sa.Column("kept", sa.Text(), nullable=True))

"""A return that a coordinator handed in for a team that had nobody here says so."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark; nothing was handed in so until now."""
    for table in ("sheet", "kept_return"):
        op.add_column(table, sa.Column("handed", sa.Integer(), nullable=False, server_default="0"))

"""A conversation knows what came in between, an invitation its number and when it was tried in vain."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns at the end; neither has happened so far, and older invitations have no number."""
    op.add_column("conversation", sa.Column("told", sa.Text(), nullable=True))
    op.add_column("invitation", sa.Column("tried", sa.Text(), nullable=True))
    op.add_column("invitation", sa.Column("number", sa.Integer(), server_default="0", nullable=False))

"""A conversation knows what the message offers that came in between."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column at the end of the conversations; nothing has come in between so far as is known."""
    op.add_column("conversation", sa.Column("told", sa.Text(), nullable=True))

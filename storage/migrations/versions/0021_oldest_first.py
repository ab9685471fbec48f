"""What waits is found in its order, without looking at all of it or at what was done with."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_OPEN = sa.text("done_at IS NULL")


def upgrade() -> None:
    """Add an index of what waits; it is as small as that is."""
    op.create_index("ix_inbox_oldest", "inbox", ["id"], sqlite_where=_OPEN, postgresql_where=_OPEN)

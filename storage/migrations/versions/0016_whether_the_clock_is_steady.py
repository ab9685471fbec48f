"""Nothing is deleted by a clock that has just jumped, and what is half deleted is gone on with."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the clock counts as steady a day after the next start."""
    op.add_column("kept", sa.Column("seen", sa.Text(), nullable=True))
    op.add_column("kept", sa.Column("steady", sa.Text(), nullable=True))
    op.add_column("ending", sa.Column("begun", sa.Integer(), nullable=False, server_default="0"))

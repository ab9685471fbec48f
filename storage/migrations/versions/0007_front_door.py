"""An area says how its children's social care is reached."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column at the end of the areas; none of them has said so yet."""
    op.add_column("area", sa.Column("front_door", sa.Text(), server_default="", nullable=False))

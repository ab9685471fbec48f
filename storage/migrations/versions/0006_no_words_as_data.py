"""Words of the catalogue are no data any more; conversations have a language.

Both texts were in English only, and the same since there are such rows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Empty the name of areas for practice and the owner that is the partnership; add a column at the end."""
    op.execute("UPDATE area SET name = '' WHERE practice = 1 AND name = 'Practice'")
    op.execute("UPDATE action SET owner = '' WHERE team IS NULL AND owner = 'The partnership'")
    op.add_column("conversation", sa.Column("language", sa.Text(), server_default="", nullable=False))

"""People may have an e-mail address beside where they talk.

A link can be for such an address, or have been sent to one, and an invitation can be for some domains only.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns at the ends of three tables; nobody has such an address yet."""
    op.add_column("address", sa.Column("refused", sa.Text(), nullable=True))
    op.add_column("link", sa.Column("mail", sa.Text(), nullable=False, server_default=""))
    op.add_column("link", sa.Column("invitation", sa.Text(), nullable=False, server_default=""))
    op.add_column("link", sa.Column("by_mail", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_link_expires", "link", ["expires"])
    op.add_column("area", sa.Column("mail_domains", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("invitation", sa.Column("domains", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("invitation", sa.Column("mailed", sa.Text(), nullable=False, server_default=""))

"""Whoever uses a page has a session, a person can have several addresses, and links bind a new one."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_KNOWN = """
INSERT INTO session (digest, address, begun, used)
SELECT address, address, min(at), max(at) FROM shown WHERE channel = 'web' GROUP BY address
"""
"""Until now the address of a page was what is kept of its secret."""


def upgrade() -> None:
    """Make the tables; pages that are open go on."""
    op.add_column("area", sa.Column("example", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_area_example", "area", ["example"])
    op.add_column("person", sa.Column("channel", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "session",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("begun", sa.Text(), nullable=False),
        sa.Column("used", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False, server_default=""),
        sa.Column("renew", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("following", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_session"),
        sa.UniqueConstraint("address", name="uq_session_address"),
        sa.CheckConstraint("renew IN (0, 1)", name="renew"),
        sqlite_strict=True,
    )
    op.create_index("ix_session_following", "session", ["following"])
    op.create_index("ix_session_used", "session", ["used"])
    op.create_index("ix_session_begun", "session", ["begun"])
    op.create_table(
        "link",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.Column("expires", sa.Text(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
        sa.UniqueConstraint("digest", name="uq_link_digest"),
        sa.CheckConstraint("used IN (0, 1)", name="used"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_link_person"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_link_area"),
        sqlite_strict=True,
    )
    op.create_index("ix_link_person", "link", ["person"])
    op.execute(_KNOWN)

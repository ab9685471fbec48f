"""Reminders: what is due and what became of it, quiet dates, and what people say of being reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns at the end of five tables, and the table of reminders."""
    op.add_column("area", sa.Column("quiet", sa.Text(), server_default="[]", nullable=False))
    op.add_column("person", sa.Column("reminders", sa.Integer(), server_default="1", nullable=False))
    op.add_column("membership", sa.Column("not_mine", sa.Integer(), server_default="0", nullable=False))
    op.add_column("round", sa.Column("words", sa.Text(), server_default="", nullable=False))
    op.add_column("outbox", sa.Column("tried", sa.Text(), nullable=True))
    op.create_table(
        "nudge",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("membership", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.Column("claimed", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("settled", sa.Text(), nullable=True),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_nudge"),
        sa.UniqueConstraint(
            "subject", "stage", "membership", "about", name="uq_nudge_subject_stage_membership_about"
        ),
        sa.CheckConstraint("state IN ('waiting', 'sent', 'dropped')", name=op.f("ck_nudge_state")),
        sa.CheckConstraint("(state = 'waiting') = (settled IS NULL)", name=op.f("ck_nudge_settled")),
        sa.CheckConstraint("(state = 'sent') = (card IS NOT NULL)", name=op.f("ck_nudge_card")),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_nudge_area"),
        sa.ForeignKeyConstraint(["membership"], ["membership.id"], name="fk_nudge_membership"),
        sqlite_strict=True,
    )
    op.create_index("ix_nudge_area", "nudge", ["area"])
    op.create_index("ix_nudge_card", "nudge", ["card"])
    op.create_index("ix_nudge_due", "nudge", ["due"], sqlite_where=sa.text("state = 'waiting'"))
    op.create_index("ix_nudge_membership", "nudge", ["membership"])

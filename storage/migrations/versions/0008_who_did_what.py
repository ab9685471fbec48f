"""Rows say more of what was done.

A conversation knows what came in between and when each sheet was read in it, an invitation its number and
when it was tried in vain, a sheet who submitted it and who approved it last. A round has the rules it goes by
and how many teams make an agency count, a team its kind and whom to write to, an area the list of teams that
is being pasted.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns at the end; of what was done before only the approvers are known.

    Rounds that stand in the database go on by the rules they began with.
    """
    op.add_column("conversation", sa.Column("told", sa.Text(), nullable=True))
    op.add_column("invitation", sa.Column("tried", sa.Text(), nullable=True))
    op.add_column("invitation", sa.Column("number", sa.Integer(), server_default="0", nullable=False))
    op.add_column("sheet", sa.Column("submitted_by", sa.Text(), nullable=True))
    op.add_column("sheet", sa.Column("last_approver", sa.Text(), nullable=True))
    op.add_column("round", sa.Column("rules", sa.Integer(), server_default="1", nullable=False))
    op.add_column("round", sa.Column("share", sa.Integer(), nullable=True))
    op.add_column("area", sa.Column("pasted", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("kind", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("contact", sa.Text(), server_default="", nullable=False))
    op.add_column("conversation", sa.Column("read", sa.Text(), server_default="[]", nullable=False))
    op.add_column("sheet", sa.Column("approved", sa.Text(), nullable=True))
    _add_approvals()
    op.execute("UPDATE sheet SET last_approver = approver")
    op.execute(
        "UPDATE conversation SET read = json_array(json_array(membership, looked))"
        " WHERE membership IS NOT NULL AND looked IS NOT NULL"
    )


def _add_approvals() -> None:
    """A return may be with a second person, who approves it."""
    op.create_table(
        "approval",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=True),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_approval"),
        sa.CheckConstraint(
            "how IN ('approved', 'sent back', 'taken back', 'answers closed')", name=op.f("ck_approval_how")
        ),
        sa.CheckConstraint("(how IS NULL) = (ended IS NULL)", name=op.f("ck_approval_ended")),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_approval_sheet"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_approval_by"),
        sa.ForeignKeyConstraint(["member"], ["membership.id"], name="fk_approval_member"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_approval_person"),
        sqlite_strict=True,
    )
    for name in ("by", "digest", "member", "person", "sheet"):
        op.create_index(f"ix_approval_{name}", "approval", [name])

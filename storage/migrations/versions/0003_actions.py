"""Actions with an owning team, a date, a status and what came of them.

SQLite can't add a constraint, so the table is made anew and its rows copied.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put the rows aside, make the table anew, and bring the rows back."""
    op.execute("CREATE TEMP TABLE old_action AS SELECT * FROM action")
    op.drop_table("action")
    op.create_table(
        "action",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        sa.ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"], name="fk_action_team_area"),
        sa.CheckConstraint("status IN ('to do', 'doing', 'done', 'dropped')", name=op.f("ck_action_status")),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_action_area"),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_action_round"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_action_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_action_area", "action", ["area"])
    op.create_index("ix_action_by", "action", ["by"])
    op.create_index("ix_action_round", "action", ["round"])
    op.execute(
        "INSERT INTO action (id, area, round, item, what, owner, status, outcome, by, at) "
        "SELECT id, area, round, item, what, owner, 'to do', '', by, at FROM old_action"
    )
    op.execute("DROP TABLE old_action")

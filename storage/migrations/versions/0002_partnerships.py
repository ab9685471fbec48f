"""Partnerships: invitations, agreed ratings, challenges and actions, and what they need in other tables.

SQLite can't change a constraint, so the tables are made anew and their rows copied.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_KEPT = ("person", "address", "area", "team", "membership", "conversation", "round", "sheet", "answer")
"""Tables that are made anew, parents first."""

_FILLED = {
    "person": {"name": "''"},
    "area": {"zone": "'UTC'", "contact": "''"},
    "membership": {"pending": "0"},
    "round": {"progress": "0", "remark": "''"},
    "sheet": {
        "functions": "(SELECT functions FROM old_team WHERE old_team.id = old_sheet.team)",
        "late": "0",
        "facts_note": "''",
    },
}
"""What rows from before have in columns that are new and may not be empty, as SQL."""


def upgrade() -> None:
    """Put the rows aside, make the tables anew, and bring the rows back."""
    for name in _KEPT:
        op.execute(f"CREATE TEMP TABLE old_{name} AS SELECT * FROM {name}")
    for name in reversed(_KEPT):
        op.drop_table(name)
    _make()
    for name in _KEPT:
        _bring_back(name)
    for name in _KEPT:
        op.execute(f"DROP TABLE old_{name}")


def _bring_back(name: str) -> None:
    """Copy the rows of a table into what it is now."""
    columns = [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info(old_{name})")]
    filled = _FILLED.get(name, {})
    into = ", ".join(f'"{column}"' for column in (*columns, *filled))
    values = ", ".join((*(f'"{column}"' for column in columns), *filled.values()))
    op.execute(f'INSERT INTO "{name}" ({into}) SELECT {values} FROM old_{name}')


def _make() -> None:
    _person()
    _address()
    _area()
    _team()
    _membership()
    _invitation()
    _conversation()
    _round()
    _sheet()
    _answer()
    _agreed()
    _challenge()
    _action()


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reachable", sa.Integer(), nullable=False),
        sa.CheckConstraint("reachable IN (0, 1)", name=op.f("ck_person_reachable")),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_strict=True,
    )


def _address() -> None:
    op.create_table(
        "address",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "id", name="pk_address"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_address_person"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_address_person", "address", ["person"])


def _area() -> None:
    op.create_table(
        "area",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("nation", sa.Text(), nullable=False),
        sa.Column("practice", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.CheckConstraint("practice IN (0, 1)", name=op.f("ck_area_practice")),
        sa.PrimaryKeyConstraint("id", name="pk_area"),
        sqlite_strict=True,
    )


def _team() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("functions", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=True),
        sa.UniqueConstraint("id", "area", name="uq_team_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_team"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_team_area"),
        sqlite_strict=True,
    )
    op.create_index("ix_team_area", "team", ["area"])


def _membership() -> None:
    op.create_table(
        "membership",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"], name="fk_membership_team_area"),
        sa.CheckConstraint(
            "role IN ('member', 'lead', 'coordinator', 'scrutineer')", name=op.f("ck_membership_role")
        ),
        sa.CheckConstraint("pending IN (0, 1)", name=op.f("ck_membership_pending")),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_membership_person"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_membership_area"),
        sqlite_strict=True,
    )
    op.create_index("ix_membership_area", "membership", ["area"])
    op.create_index("ix_membership_person", "membership", ["person"])
    op.create_index("ix_membership_team", "membership", ["team"])


def _invitation() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("revoked", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"], name="fk_invitation_team_area"),
        sa.UniqueConstraint("digest", name="uq_invitation_digest"),
        sa.CheckConstraint(
            "role IN ('member', 'lead', 'coordinator', 'scrutineer')", name=op.f("ck_invitation_role")
        ),
        sa.CheckConstraint("used BETWEEN 0 AND uses", name=op.f("ck_invitation_used")),
        sa.CheckConstraint("revoked IN (0, 1)", name=op.f("ck_invitation_revoked")),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_invitation_area"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_invitation_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_invitation_area", "invitation", ["area"])
    op.create_index("ix_invitation_by", "invitation", ["by"])


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("membership", sa.Text(), nullable=True),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("handle", sa.Text(), nullable=True),
        sa.Column("live", sa.Text(), nullable=True),
        sa.Column("awaiting", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("invited", sa.Text(), nullable=True),
        sa.Column("wrong", sa.Text(), nullable=True),
        sa.Column("looked", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("channel", "address", name="pk_conversation"),
        sa.ForeignKeyConstraint(["membership"], ["membership.id"], name="fk_conversation_membership"),
        sqlite_strict=True,
    )
    op.create_index("ix_conversation_card", "conversation", ["card"])
    op.create_index("ix_conversation_membership", "conversation", ["membership"])


def _round() -> None:
    op.create_table(
        "round",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("framework", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened", sa.Text(), nullable=False),
        sa.Column("closes", sa.Text(), nullable=True),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("released", sa.Text(), nullable=True),
        sa.Column("released_by", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.UniqueConstraint("area", "number", name="uq_round_area_number"),
        sa.CheckConstraint("number > 0", name=op.f("ck_round_number")),
        sa.CheckConstraint(
            "state IN ('open', 'answers closed', 'draft', 'released', 'cancelled')",
            name=op.f("ck_round_state"),
        ),
        sa.CheckConstraint("progress IN (0, 1)", name=op.f("ck_round_progress")),
        sa.CheckConstraint("(released IS NOT NULL) = (state = 'released')", name=op.f("ck_round_released")),
        sa.CheckConstraint("(released IS NULL) = (released_by IS NULL)", name=op.f("ck_round_released_by")),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_round_area"),
        sa.ForeignKeyConstraint(["framework"], ["framework.version"], name="fk_round_framework"),
        sa.ForeignKeyConstraint(["released_by"], ["membership.id"], name="fk_round_released_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_round_framework", "round", ["framework"])
    op.create_index("ix_round_released_by", "round", ["released_by"])


def _sheet() -> None:
    op.create_table(
        "sheet",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("submitted", sa.Text(), nullable=True),
        sa.Column("approver", sa.Text(), nullable=True),
        sa.Column("functions", sa.Text(), nullable=False),
        sa.Column("only", sa.Text(), nullable=True),
        sa.Column("late", sa.Integer(), nullable=False),
        sa.Column("facts_right", sa.Integer(), nullable=True),
        sa.Column("facts_note", sa.Text(), nullable=False),
        sa.Column("facts_by", sa.Text(), nullable=True),
        sa.Column("facts_at", sa.Text(), nullable=True),
        sa.UniqueConstraint("round", "team", name="uq_sheet_round_team"),
        sa.CheckConstraint("(submitted IS NULL) = (approver IS NULL)", name=op.f("ck_sheet_submitted")),
        sa.CheckConstraint("late IN (0, 1)", name=op.f("ck_sheet_late")),
        sa.CheckConstraint("facts_right IN (0, 1)", name=op.f("ck_sheet_facts_right")),
        sa.CheckConstraint("(facts_right IS NULL) = (facts_by IS NULL)", name=op.f("ck_sheet_facts_by")),
        sa.CheckConstraint("(facts_right IS NULL) = (facts_at IS NULL)", name=op.f("ck_sheet_facts_at")),
        sa.PrimaryKeyConstraint("id", name="pk_sheet"),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_sheet_round"),
        sa.ForeignKeyConstraint(["team"], ["team.id"], name="fk_sheet_team"),
        sa.ForeignKeyConstraint(["facts_by"], ["membership.id"], name="fk_sheet_facts_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_sheet_facts_by", "sheet", ["facts_by"])
    op.create_index("ix_sheet_team", "sheet", ["team"])


def _answer() -> None:
    op.create_table(
        "answer",
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("backings", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sheet", "item", name="pk_answer"),
        sa.CheckConstraint("level >= 0", name=op.f("ck_answer_level")),
        sa.CheckConstraint("other IN ('dont_know', 'not_applicable')", name=op.f("ck_answer_other")),
        sa.CheckConstraint("level IS NULL OR other IS NULL", name=op.f("ck_answer_one_rating")),
        sa.CheckConstraint(
            "(reason IS NOT NULL) = (coalesce(other, '') = 'not_applicable')", name=op.f("ck_answer_reason")
        ),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.id"], name="fk_answer_sheet"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_answer_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_answer_by", "answer", ["by"])


def _agreed() -> None:
    op.create_table(
        "agreed",
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("round", "item", name="pk_agreed"),
        sa.CheckConstraint("level >= 0", name=op.f("ck_agreed_level")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_agreed_round"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_agreed_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_agreed_by", "agreed", ["by"])


def _challenge() -> None:
    op.create_table(
        "challenge",
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("round", "item", name="pk_challenge"),
        sa.CheckConstraint("level >= 0", name=op.f("ck_challenge_level")),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_challenge_round"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_challenge_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_challenge_by", "challenge", ["by"])


def _action() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_action_area"),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_action_round"),
        sa.ForeignKeyConstraint(["by"], ["membership.id"], name="fk_action_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_action_area", "action", ["area"])
    op.create_index("ix_action_by", "action", ["by"])
    op.create_index("ix_action_round", "action", ["round"])

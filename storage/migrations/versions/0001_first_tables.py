"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


_OPEN = sa.text("done_at IS NULL")
_DONE = sa.text("done_at IS NOT NULL")


def upgrade() -> None:
    """Make every table of the first release."""
    _area()
    _framework()
    _inbox()
    _journal()
    _outbox()
    _person()
    _address()
    _round()
    _team()
    _membership()
    _sheet()
    _answer()
    _conversation()


def _area() -> None:
    op.create_table(
        "area",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("nation", sa.Text(), nullable=False),
        sa.Column("practice", sa.Integer(), nullable=False),
        sa.CheckConstraint("practice IN (0, 1)", name=op.f("ck_area_practice")),
        sa.PrimaryKeyConstraint("id", name="pk_area"),
        sqlite_strict=True,
    )


def _framework() -> None:
    op.create_table(
        "framework",
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_framework"),
        sqlite_strict=True,
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True, autoincrement=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("update_id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("done_at", sa.Text(), nullable=True),
        sa.UniqueConstraint("channel", "source", "update_id", name="uq_inbox_channel_source_update_id"),
        sa.CheckConstraint("state IN ('waiting', 'done', 'parked')", name=op.f("ck_inbox_state")),
        sa.CheckConstraint("(state = 'waiting') = (body IS NOT NULL)", name=op.f("ck_inbox_body")),
        sa.CheckConstraint("(state = 'waiting') = (done_at IS NULL)", name=op.f("ck_inbox_done_at")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_done_at", "inbox", ["done_at"], sqlite_where=_DONE, postgresql_where=_DONE)
    op.create_index(
        "ix_inbox_waiting", "inbox", ["channel", "address", "id"], sqlite_where=_OPEN, postgresql_where=_OPEN
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chain", "seq", name="pk_journal"),
        sa.CheckConstraint("seq > 0", name=op.f("ck_journal_seq")),
        sqlite_strict=True,
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True, autoincrement=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("again", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.Text(), nullable=True),
        sa.Column("handle", sa.Text(), nullable=True),
        sa.Column("dropped", sa.Text(), nullable=True),
        sa.CheckConstraint("again IN (0, 1)", name=op.f("ck_outbox_again")),
        sa.CheckConstraint("(done_at IS NULL) = (body IS NOT NULL)", name=op.f("ck_outbox_body")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_card", "outbox", ["card"])
    op.create_index("ix_outbox_done_at", "outbox", ["done_at"], sqlite_where=_DONE, postgresql_where=_DONE)
    op.create_index(
        "ix_outbox_waiting", "outbox", ["channel", "id"], sqlite_where=_OPEN, postgresql_where=_OPEN
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
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
        sa.UniqueConstraint("area", "number", name="uq_round_area_number"),
        sa.CheckConstraint("number > 0", name=op.f("ck_round_number")),
        sa.CheckConstraint(
            "state IN ('open', 'answers closed', 'draft', 'released')", name=op.f("ck_round_state")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_round_area"),
        sa.ForeignKeyConstraint(["framework"], ["framework.version"], name="fk_round_framework"),
        sqlite_strict=True,
    )
    op.create_index("ix_round_framework", "round", ["framework"])


def _team() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("functions", sa.Text(), nullable=False),
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
        sa.Column("ended", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"], name="fk_membership_team_area"),
        sa.CheckConstraint(
            "role IN ('member', 'lead', 'coordinator', 'scrutineer')", name=op.f("ck_membership_role")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_membership_person"),
        sa.ForeignKeyConstraint(["area"], ["area.id"], name="fk_membership_area"),
        sqlite_strict=True,
    )
    op.create_index("ix_membership_area", "membership", ["area"])
    op.create_index("ix_membership_person", "membership", ["person"])
    op.create_index("ix_membership_team", "membership", ["team"])


def _sheet() -> None:
    op.create_table(
        "sheet",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("submitted", sa.Text(), nullable=True),
        sa.Column("approver", sa.Text(), nullable=True),
        sa.UniqueConstraint("round", "team", name="uq_sheet_round_team"),
        sa.CheckConstraint("(submitted IS NULL) = (approver IS NULL)", name=op.f("ck_sheet_submitted")),
        sa.PrimaryKeyConstraint("id", name="pk_sheet"),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name="fk_sheet_round"),
        sa.ForeignKeyConstraint(["team"], ["team.id"], name="fk_sheet_team"),
        sqlite_strict=True,
    )
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
        sa.PrimaryKeyConstraint("channel", "address", name="pk_conversation"),
        sa.ForeignKeyConstraint(["membership"], ["membership.id"], name="fk_conversation_membership"),
        sqlite_strict=True,
    )
    op.create_index("ix_conversation_card", "conversation", ["card"])
    op.create_index("ix_conversation_membership", "conversation", ["membership"])

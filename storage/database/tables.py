"""The tables of what is kept, as they are now; `migrations` holds how they came to be so.

Ids are random text. `answer` is the current state, `journal` what led to it: `chain` is the id of a sheet, an
area or a person, `area` where it happened, NULL for what concerns a person alone. Columns of type
`Words` keep what a person typed.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.database.columns import Day, Flag, Ids, Moment, Reads, Spans, Words, needs, own_id

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def strict_table(name: str, *parts: Any, rowid: bool = True, **options: Any) -> Table:
    """A table of this database, whose columns take nothing but their kind."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=rowid, **options)


framework = strict_table(
    "framework",
    Column("version", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

area = strict_table(
    "area",
    own_id(),
    Column("name", Words, nullable=False),
    Column("nation", Text, nullable=False),
    Column("practice", Flag, nullable=False),
    Column("zone", Text, nullable=False),
    Column("contact", Words, nullable=False),
    Column("quiet", Spans, nullable=False, server_default="[]"),
    Column("front_door", Words, nullable=False, server_default=""),
    Column("pasted", Words, nullable=False, server_default=""),
    Column("held", Moment),
    Column("held_for", Text),
    Column("held_who", Words, nullable=False, server_default=""),
    Column("held_why", Words, nullable=False, server_default=""),
    Column("controllers", Words, nullable=False, server_default=""),
    Column("host", Words, nullable=False, server_default=""),
    Column("protection", Words, nullable=False, server_default=""),
    Column("basis", Words, nullable=False, server_default=""),
    Column("requests", Words, nullable=False, server_default=""),
    Column("chat_apps", Flag),
    Column("agreed_role", Words, nullable=False, server_default=""),
    Column("agreed_on", Day),
    Column("example", Flag, nullable=False, server_default="0"),
    Column("mail_domains", Ids, nullable=False, server_default="[]"),
    CheckConstraint("practice IN (0, 1)", name="practice"),
    Index("ix_area_example", "example"),
)

team = strict_table(
    "team",
    own_id(),
    needs("area", "area.id"),
    Column("name", Words, nullable=False),
    Column("agency", Text, nullable=False),
    Column("functions", Ids, nullable=False),
    Column("ended", Moment),
    Column("kind", Words, nullable=False, server_default=""),
    Column("contact", Words, nullable=False, server_default=""),
    UniqueConstraint("id", "area"),
    Index("ix_team_area", "area"),
)

person = strict_table(
    "person",
    own_id(),
    Column("name", Words, nullable=False),
    Column("reachable", Flag, nullable=False),
    Column("reminders", Flag, nullable=False, server_default="1"),
    Column("channel", Text, nullable=False, server_default=""),
    CheckConstraint("reachable IN (0, 1)", name="reachable"),
)

address = strict_table(
    "address",
    Column("channel", Text, nullable=False),
    Column("id", Text, nullable=False),
    needs("person", "person.id"),
    Column("refused", Moment),
    PrimaryKeyConstraint("channel", "id"),
    Index("ix_address_person", "person"),
    rowid=False,
)

membership = strict_table(
    "membership",
    own_id(),
    needs("person", "person.id"),
    needs("area", "area.id"),
    Column("team", Text),
    Column("role", Text, nullable=False),
    Column("pending", Flag, nullable=False),
    Column("ended", Moment),
    Column("not_mine", Flag, nullable=False, server_default="0"),
    Column("since", Moment),
    ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"]),
    CheckConstraint("role IN ('member', 'lead', 'coordinator', 'scrutineer')", name="role"),
    CheckConstraint("pending IN (0, 1)", name="pending"),
    Index("ix_membership_person", "person"),
    Index("ix_membership_area", "area"),
    Index("ix_membership_team", "team"),
)

invitation = strict_table(
    "invitation",
    own_id(),
    needs("area", "area.id"),
    Column("team", Text),
    Column("role", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("expires", Moment, nullable=False),
    needs("by", "membership.id"),
    Column("revoked", Flag, nullable=False),
    Column("tried", Moment),
    Column("number", Integer, nullable=False, server_default="0"),
    Column("domains", Ids, nullable=False, server_default="[]"),
    Column("mailed", Text, nullable=False, server_default=""),
    ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"]),
    UniqueConstraint("digest"),
    CheckConstraint("role IN ('member', 'lead', 'coordinator', 'scrutineer')", name="role"),
    CheckConstraint("used BETWEEN 0 AND uses", name="used"),
    CheckConstraint("revoked IN (0, 1)", name="revoked"),
    Index("ix_invitation_area", "area"),
    Index("ix_invitation_by", "by"),
)

conversation = strict_table(
    "conversation",
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("membership", Text, ForeignKey("membership.id")),
    Column("card", Text),
    Column("handle", Text),
    Column("live", Text),
    Column("awaiting", Text),
    Column("last", Text),
    Column("invited", Text),
    Column("wrong", Text),
    Column("looked", Moment),
    Column("language", Text, nullable=False, server_default=""),
    Column("told", Text),
    Column("read", Reads, nullable=False, server_default="[]"),
    PrimaryKeyConstraint("channel", "address"),
    Index("ix_conversation_card", "card"),
    Index("ix_conversation_membership", "membership"),
)

round_ = strict_table(
    "round",
    own_id(),
    needs("area", "area.id"),
    Column("number", Integer, nullable=False),
    needs("framework", "framework.version"),
    Column("state", Text, nullable=False),
    Column("opened", Moment, nullable=False),
    Column("closes", Day),
    Column("progress", Flag, nullable=False),
    Column("released", Moment),
    Column("released_by", Text, ForeignKey("membership.id")),
    Column("remark", Words, nullable=False),
    Column("words", Words, nullable=False, server_default=""),
    Column("rules", Integer, nullable=False, server_default="1"),
    Column("share", Integer),
    Column("check_by", Day),
    Column("next_round", Day),
    Column("pared", Moment),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("corrected", Moment),
    Column("corrected_by", Text),
    Column("correcting", Text),
    UniqueConstraint("area", "number"),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("state IN ('open', 'answers closed', 'draft', 'released', 'cancelled')", name="state"),
    CheckConstraint("progress IN (0, 1)", name="progress"),
    CheckConstraint("(released IS NOT NULL) = (state = 'released')", name="released"),
    CheckConstraint("(released IS NULL) = (released_by IS NULL)", name="released_by"),
    Index("ix_round_released_by", "released_by"),
    Index("ix_round_framework", "framework"),
)

sheet = strict_table(
    "sheet",
    own_id(),
    needs("round", "round.id"),
    needs("team", "team.id"),
    Column("submitted", Moment),
    Column("approver", Text),
    Column("functions", Ids, nullable=False),
    Column("only", Ids),
    Column("late", Flag, nullable=False),
    Column("facts_right", Flag),
    Column("facts_note", Words, nullable=False),
    Column("facts_by", Text, ForeignKey("membership.id")),
    Column("facts_at", Moment),
    Column("submitted_by", Text),
    Column("last_approver", Text),
    Column("approved", Text),
    Column("handed", Flag, nullable=False, server_default="0"),
    Column("late_at", Moment),
    UniqueConstraint("round", "team"),
    CheckConstraint("(submitted IS NULL) = (approver IS NULL)", name="submitted"),
    CheckConstraint("late IN (0, 1)", name="late"),
    CheckConstraint("facts_right IN (0, 1)", name="facts_right"),
    CheckConstraint("(facts_right IS NULL) = (facts_by IS NULL)", name="facts_by"),
    CheckConstraint("(facts_right IS NULL) = (facts_at IS NULL)", name="facts_at"),
    Index("ix_sheet_facts_by", "facts_by"),
    Index("ix_sheet_team", "team"),
)

let_in = strict_table(
    "let_in",
    needs("sheet", "sheet.id"),
    Column("at", Moment, nullable=False),
    Column("why", Text, nullable=False),
    Column("words", Words, nullable=False),
    Column("by", Text, ForeignKey("membership.id")),
    PrimaryKeyConstraint("sheet", "at"),
    Index("ix_let_in_by", "by"),
    rowid=False,
)
"""Each time that a return was let in late, and why; `sheet` has when it was last."""

approval = strict_table(
    "approval",
    own_id(),
    needs("sheet", "sheet.id"),
    needs("by", "membership.id"),
    Column("member", Text, ForeignKey("membership.id")),
    Column("person", Text, ForeignKey("person.id")),
    Column("digest", Text, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("seen", Words, nullable=False),
    Column("ended", Moment),
    Column("how", Text),
    Column("why", Words, nullable=False),
    CheckConstraint("how IN ('approved', 'sent back', 'taken back', 'answers closed')", name="how"),
    CheckConstraint("(how IS NULL) = (ended IS NULL)", name="ended"),
    Index("ix_approval_sheet", "sheet"),
    Index("ix_approval_by", "by"),
    Index("ix_approval_member", "member"),
    Index("ix_approval_person", "person"),
    Index("ix_approval_digest", "digest"),
)

answer = strict_table(
    "answer",
    needs("sheet", "sheet.id"),
    Column("item", Text, nullable=False),
    Column("level", Integer),
    Column("other", Text),
    Column("reason", Text),
    Column("note", Words),
    Column("backings", Ids, nullable=False),
    needs("by", "membership.id"),
    Column("at", Moment, nullable=False),
    Column("kept", Words),
    PrimaryKeyConstraint("sheet", "item"),
    CheckConstraint("level >= 0", name="level"),
    CheckConstraint("other IN ('dont_know', 'no_case', 'not_applicable')", name="other"),
    CheckConstraint("level IS NULL OR other IS NULL", name="one_rating"),
    CheckConstraint("(reason IS NOT NULL) = (coalesce(other, '') = 'not_applicable')", name="reason"),
    Index("ix_answer_by", "by"),
    rowid=False,
)

agreed = strict_table(
    "agreed",
    needs("round", "round.id"),
    Column("item", Text, nullable=False),
    Column("level", Integer, nullable=False),
    Column("reason", Words, nullable=False),
    Column("dissent", Words, nullable=False),
    Column("present", Ids, nullable=False),
    needs("by", "membership.id"),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("round", "item"),
    CheckConstraint("level >= 0", name="level"),
    Index("ix_agreed_by", "by"),
    rowid=False,
)

challenge = strict_table(
    "challenge",
    needs("round", "round.id"),
    Column("item", Text, nullable=False),
    Column("level", Integer),
    Column("note", Words, nullable=False),
    needs("by", "membership.id"),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("round", "item"),
    CheckConstraint("level >= 0", name="level"),
    Index("ix_challenge_by", "by"),
    rowid=False,
)

action = strict_table(
    "action",
    own_id(),
    needs("area", "area.id"),
    needs("round", "round.id"),
    Column("item", Text, nullable=False),
    Column("what", Words, nullable=False),
    Column("owner", Words, nullable=False),
    Column("team", Text),
    Column("due", Day),
    Column("status", Text, nullable=False),
    Column("outcome", Words, nullable=False),
    needs("by", "membership.id"),
    Column("at", Moment, nullable=False),
    Column("evidence", Words),
    ForeignKeyConstraint(["team", "area"], ["team.id", "team.area"]),
    CheckConstraint("status IN ('to do', 'doing', 'done', 'dropped')", name="status"),
    Index("ix_action_area", "area"),
    Index("ix_action_round", "round"),
    Index("ix_action_by", "by"),
)

_WAITS = text("state = 'waiting'")
nudge = strict_table(
    "nudge",
    own_id(),
    needs("area", "area.id"),
    needs("membership", "membership.id"),
    Column("subject", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("about", Day, nullable=False),
    Column("due", Moment, nullable=False),
    Column("claimed", Moment),
    Column("state", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("settled", Moment),
    Column("card", Text),
    Column("words", Words, nullable=False),
    Column("by", Text),
    UniqueConstraint("subject", "stage", "membership", "about"),
    CheckConstraint("state IN ('waiting', 'sent', 'dropped')", name="state"),
    CheckConstraint("(state = 'waiting') = (settled IS NULL)", name="settled"),
    CheckConstraint("(state = 'sent') = (card IS NOT NULL)", name="card"),
    Index("ix_nudge_due", "due", sqlite_where=_WAITS, info={"where": _WAITS}),
    Index("ix_nudge_area", "area"),
    Index("ix_nudge_membership", "membership"),
    Index("ix_nudge_card", "card"),
)

journal = strict_table(
    "journal",
    Column("id", Integer, primary_key=True),
    Column("area", Text),
    Column("chain", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("chain", "seq"),
    CheckConstraint("seq > 0", name="seq"),
    Index("ix_journal_area", "area", "at"),
)

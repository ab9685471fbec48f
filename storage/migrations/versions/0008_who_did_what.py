"""Rows say more of what was done.

What is known of it from before stays known: who approved, since when somebody is in a team, by which rules
a round began. Who has to be told of what is new is told once. What waited after a release is planned anew.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

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
    op.add_column("action", sa.Column("evidence", sa.Text(), nullable=True))
    op.add_column("nudge", sa.Column("by", sa.Text(), nullable=True))
    op.add_column("sheet", sa.Column("submitted_by", sa.Text(), nullable=True))
    op.add_column("sheet", sa.Column("last_approver", sa.Text(), nullable=True))
    op.add_column("round", sa.Column("rules", sa.Integer(), server_default="1", nullable=False))
    op.add_column("round", sa.Column("share", sa.Integer(), nullable=True))
    op.add_column("round", sa.Column("check_by", sa.Text(), nullable=True))
    op.add_column("area", sa.Column("pasted", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("kind", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("contact", sa.Text(), server_default="", nullable=False))
    op.add_column("membership", sa.Column("since", sa.Text(), nullable=True))
    op.add_column("outbox", sa.Column("messages", sa.Integer(), server_default="1", nullable=False))
    op.add_column("conversation", sa.Column("read", sa.Text(), server_default="[]", nullable=False))
    op.add_column("sheet", sa.Column("approved", sa.Text(), nullable=True))
    _add_approvals()
    op.add_column("round", sa.Column("next_round", sa.Text(), nullable=True))
    op.execute("UPDATE sheet SET last_approver = approver")
    op.execute(
        "UPDATE conversation SET read = json_array(json_array(membership, looked))"
        " WHERE membership IS NOT NULL AND looked IS NOT NULL"
    )
    _say_since()
    newest = op.get_bind().scalar(sa.text("SELECT max(at) FROM journal")) or NOTHING_YET
    _tell_teams(newest)
    _plan_next_rounds(newest)


NOTHING_YET = "1970-01-01T00:00:00.000000+00:00"
"""Stands for when the last thing happened where the journal has no row: before anything."""

_BEGUN = """
SELECT at, body FROM journal
WHERE body LIKE '%"kind":"member_joined"%' OR body LIKE '%"kind":"member_confirmed"%'
ORDER BY id
"""


def _say_since() -> None:
    """Memberships hold since they were joined or confirmed, by the journal."""
    connection = op.get_bind()
    since = {json.loads(body)["membership"]: at for at, body in connection.execute(sa.text(_BEGUN))}
    if since:
        connection.execute(
            sa.text("UPDATE membership SET since = :at WHERE id = :id"),
            [{"id": id_, "at": at} for id_, at in since.items()],
        )


_HOLDS = "{0}.ended IS NULL AND {0}.pending = 0"

_TO_TELL = f"""
SELECT DISTINCT mate.id AS membership, insider.id AS subject, insider.area AS area
FROM membership AS insider
JOIN membership AS runs ON runs.person = insider.person AND runs.area = insider.area
JOIN membership AS mate ON mate.team = insider.team AND mate.person != insider.person
WHERE insider.role = 'member' AND runs.role = 'coordinator' AND mate.role = 'member'
AND {_HOLDS.format("insider")} AND {_HOLDS.format("runs")} AND {_HOLDS.format("mate")}
ORDER BY insider.id, mate.id
"""


def _tell_teams(newest: str) -> None:
    """Members of a team that a coordinator belongs to have a reminder of it, which comes once.

    Its moment is that of the newest row of the journal.
    """
    for row in op.get_bind().execute(sa.text(_TO_TELL)).mappings().all():
        _remind({**row, "stage": "insider", "about": newest[:10], "due": newest})


def _remind(row: Mapping[str, str]) -> None:
    """Add a reminder that waits; its id is made of its key, as that of any other."""
    key = ":".join(row[name] for name in ("subject", "stage", "membership", "about"))
    id_ = base64.b32encode(hashlib.sha256(key.encode()).digest()[:10]).decode().lower()
    op.get_bind().execute(sa.text(_REMIND), {**row, "id": id_})


_REMIND = """
INSERT INTO nudge (id, area, membership, subject, stage, about, due, state, outcome, words)
VALUES (:id, :area, :membership, :subject, :stage, :about, :due, 'waiting', '', '')
"""

_YEARS = """
SELECT nudge.area, nudge.membership, nudge.subject, nudge.about, nudge.due, area.zone
FROM nudge JOIN membership ON membership.id = nudge.membership JOIN area ON area.id = nudge.area
WHERE nudge.state = 'waiting' AND nudge.stage = 'year' AND membership.role = 'coordinator'
ORDER BY nudge.id
"""


def _plan_next_rounds(newest: str) -> None:
    """Coordinators are reminded of the next round eight weeks before it is due, and on the day.

    It is due twelve months after the release, for which each of them had a reminder: what still waits for the
    months after a release makes way. What was past when the last thing happened is left out; a bank holiday
    moves a reminder when it is sent.
    """
    for row in op.get_bind().execute(sa.text(_YEARS)).mappings().all():
        _remind({**row, "stage": "next round due"})
        soon = _eight_weeks_before(date.fromisoformat(row["about"]), row["zone"])
        if soon > newest:
            _remind({**row, "stage": "next round soon", "due": soon})
    op.execute("DELETE FROM nudge WHERE state = 'waiting' AND stage IN ('window', 'third', 'year')")


def _eight_weeks_before(day: date, zone: str) -> str:
    """The morning of that day, or of the Friday before where it is at a weekend."""
    day -= timedelta(weeks=8)
    day -= timedelta(days=max(0, day.weekday() - 4))
    try:
        here = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        here = ZoneInfo("UTC")
    return _text(datetime.combine(day, time(9, 30), here))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


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

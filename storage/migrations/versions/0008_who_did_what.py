"""Rows say more of what was done.

What is known of it from before stays known: who approved, since when somebody is in a team, by which rules
a round began. Whoever has to be told of what is new is told once.
"""

import base64
import hashlib
import json
from typing import Any

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
    op.add_column("area", sa.Column("pasted", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("kind", sa.Text(), server_default="", nullable=False))
    op.add_column("team", sa.Column("contact", sa.Text(), server_default="", nullable=False))
    op.add_column("membership", sa.Column("since", sa.Text(), nullable=True))
    op.add_column("outbox", sa.Column("messages", sa.Integer(), server_default="1", nullable=False))
    op.execute("UPDATE sheet SET last_approver = approver")
    _say_since()
    _tell_teams()


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


def _tell_teams() -> None:
    """Members of a team that a coordinator belongs to have a reminder of it, which comes once.

    A migration has no clock: its moment is that of the newest row of the journal.
    """
    connection = op.get_bind()
    newest = connection.scalar(sa.text("SELECT max(at) FROM journal"))
    told = [_nudge(row, newest) for row in connection.execute(sa.text(_TO_TELL)).mappings()]
    if told:
        connection.execute(sa.text(_TELL), told)


def _nudge(row: Any, moment: str) -> dict[str, str]:
    """A row of a reminder; its id is made of its key, as that of any other."""
    day = moment[:10]
    digest = hashlib.sha256(f"{row['subject']}:insider:{row['membership']}:{day}".encode()).digest()
    return {**row, "id": base64.b32encode(digest[:10]).decode().lower(), "about": day, "due": moment}


_TELL = """
INSERT INTO nudge (id, area, membership, subject, stage, about, due, state, outcome, words)
VALUES (:id, :area, :membership, :subject, 'insider', :about, :due, 'waiting', '', '')
"""

"""A newer version starts beside the old one and brings the database up to date while people answer."""

import random
import re
import shutil
from pathlib import Path

import pytest

from storage.database.schema import HEAD, MIGRATIONS
from tests.counts import IS_LONG
from tests.end_to_end.players import Sender
from tests.end_to_end.running import Home, TelegramBot
from tests.end_to_end.several import NEXT
from tests.end_to_end.telegram_server import TelegramServer
from tests.end_to_end.test_database_away import SERVE, For, There, there
from tests.end_to_end.web_client import PUBLIC, Client
from tests.paths import ROOT, SHIPPED
from tests.patience import eventually

__all__ = ["there"]

COMING = f"{int(HEAD) + 1:04}"
MADE_UP = f'''
"""A made-up one that only adds."""

import sqlalchemy as sa
from alembic import op

revision = "{COMING}"
down_revision = "{HEAD}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("answer", "journal", "inbox", "outbox", "conversation"):
        op.add_column(table, sa.Column("made_up", sa.Text(), nullable=False, server_default=""))
    op.create_table("made_up", sa.Column("id", sa.Text(), primary_key=True))
    op.create_index("ix_made_up", "answer", ["made_up"])
'''


def _coming(folder: Path) -> dict[str, str]:
    """What makes a process one of the next version."""
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / f"versions/{COMING}_made_up.py").write_text(MADE_UP)
    return {NEXT: str(folder)}


@pytest.mark.skipif(not IS_LONG, reason="make soak upgrades one")
def test_the_old_one_finishes_and_ends_and_the_new_one_goes_on(there: There, tmp_path: Path) -> None:
    """Whoever answers notices nothing; the old process says one line and is not started again."""
    homes = []
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        homes.append(Home(tmp_path / name, SHIPPED))
        homes[-1].environment |= PUBLIC | {"AUDIT_BOT_DATABASE": there.url}
    homes[1].environment |= _coming(tmp_path / "migrations")
    with TelegramServer() as server, TelegramBot(server, homes[0], SERVE) as old:
        (port,) = eventually(lambda: re.findall(r"at 127\.0\.0\.1 port (\d+)", old.log))
        page = Client(f"http://127.0.0.1:{port}")
        page.look_around()
        dice = random.Random(1)  # noqa: S311 – decides what is tapped
        senders = [Sender(server, 9000, dice)]
        senders[0].go_on(For(0.3))
        with TelegramBot(server, homes[1], SERVE) as new:
            while "Listening" not in new.log:
                _go_on(senders, server, dice)
            assert old.ended() == 2
            assert old.log.count("a newer version has brought it to revision") == 1
            assert "Install the newer version here, too." in old.log
            answered = len(senders[-1].sent)
            while len(senders[-1].sent) == answered:
                _go_on(senders, server, dice)
            eventually(lambda: not senders[-1].waits)
            # the exit code of what does not mend itself
            old.start()
            assert old.ended() == 2
            assert there.rows("SELECT version_num FROM alembic_version") == [(COMING,)]
            for one in senders:
                assert there.levels(one.sheet) == one.sent
                assert one.repeated == 0
            assert there.rows("SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]
            assert new.stop() == 0
            assert "Traceback" not in old.log + new.log
    assert "RestartPreventExitStatus=2\n" in (ROOT / "deploy/audit-bot.service").read_text()


def _go_on(senders: list[Sender], server: TelegramServer, dice: random.Random) -> None:
    """Answer a little; whoever is through is followed by the next."""
    senders[-1].go_on(For(0.05))
    if senders[-1].finished:
        senders.append(Sender(server, 9000 + len(senders), dice))

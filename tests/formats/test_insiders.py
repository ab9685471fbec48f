"""A coordinator who was in a team before that needed its yes stays in it, and the team hears of it once."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.replies import Card
from storage.store import Store
from tests.flows.play import text_of
from tests.formats.buttons import Noting
from tests.formats.leaving import FOLDER
from tests.read_once import read_once
from tests.transcripts.stage import framework_bytes

NEWS = "Ana coordinates Northshire and is a member of Social care"

JOINED = """
INSERT INTO membership
SELECT 'anasownplace', ana.person, ana.area, team.id, 'member', 0, NULL, 0
FROM membership AS ana, team WHERE ana.role = 'coordinator' AND team.name = 'Social care'
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of before, in which a coordinator is a member of a team."""
    made = tmp_path / "audit.db"
    connection = sqlite3.connect(made)
    connection.executescript((FOLDER / "0007.sql").read_text(encoding="utf-8"))
    connection.execute(JOINED)
    connection.commit()
    connection.close()
    return made


async def told(path: Path, at: datetime) -> Sequence[tuple[str, str]]:
    """Start this version, let its clock tick, and give what went to whom."""
    engine = Noting([])
    store = await Store.open(
        f"sqlite:///{path}",
        framework_bytes("eight.yaml"),
        engine=engine,
        read=read_once,
        clock=lambda: at,
    )
    await store.tick(["telegram"])
    while await store.step():
        pass
    await store.close()
    return [
        (turn.conversation.address.id, text_of(reply))
        for turn in engine.turns
        for reply in turn.replies
        if isinstance(reply, Card)
    ]


@pytest.mark.parametrize("journal", ["kept", "emptied"])
async def test_a_team_with_a_coordinator_in_it_hears_so_once(path: Path, journal: str) -> None:
    """Its other members do, at the first tick; a restart does not repeat it."""
    if journal == "emptied":
        connection = sqlite3.connect(path)
        connection.execute("DELETE FROM journal")
        connection.commit()
        connection.close()
    at = datetime(2028, 1, 12, 10, tzinfo=UTC)
    said = await told(path, at)
    assert [who for who, text in said if NEWS in text] == ["ben"]
    for later in (timedelta(minutes=5), timedelta(days=1)):
        assert not [text for _, text in await told(path, at + later) if NEWS in text]


async def test_memberships_hold_since_the_journal_says(path: Path) -> None:
    """What was joined before has its moment from there, and none where the journal has none."""
    await told(path, datetime(2028, 1, 12, 10, tzinfo=UTC))
    connection = sqlite3.connect(path)
    since = dict(connection.execute("SELECT id, since FROM membership"))
    connection.close()
    assert since.pop("anasownplace") is None
    assert set(since.values()) == {"2026-11-23T09:00:00.000000+00:00"}

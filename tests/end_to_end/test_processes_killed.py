"""Four processes serve one bot and are killed again and again, and so is their database.

COUNT=1000 does it for five minutes. What the database has said to be committed is there after each kill.
"""

from contextlib import ExitStack
from pathlib import Path

import pytest

from bot.delivering import MOST_UNNOTED
from tests.counts import IS_LONG, examples
from tests.end_to_end.crowd_of_processes import Crowd
from tests.end_to_end.telegram_server import TelegramServer
from tests.server import Server

TEAMS = [*([8] * 20), 40] if IS_LONG else [3, 3, 3, 12]
"""People of each team: two hundred, or some."""

THINKING = 30.0 if IS_LONG else 0.1
"""Seconds between a reply and the next tap: at less, so many people are more than Telegram lets through."""


@pytest.mark.wide
async def test_nothing_is_lost_doubled_or_overtaken(
    postgres: Server, tmp_path: Path, server: TelegramServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each tap counts once and in its order, each has one reply, and a kill doubles one at most."""
    crowd = Crowd(tmp_path, postgres.fresh(), server, TEAMS, database=postgres)
    await crowd.settle()
    with ExitStack() as stack:
        crowd.serve(4, stack)
        seconds = min(0.3 * examples(12), 300.0)
        every, outages = (5.0, 30.0) if IS_LONG else (1.5, 2.0)
        came = crowd.tap(seconds, every=every, outages=outages, thinking=THINKING)
        with capsys.disabled():
            print(f"\n{came}")  # noqa: T201 – figures for whoever reads along
        crowd.check()
        assert "Running: yes" in crowd.status()
    assert came.kills > 0
    assert came.outages > 0
    assert 0 <= came.doubled <= (came.kills + came.outages) * (1 if IS_LONG else MOST_UNNOTED)
    if IS_LONG:
        assert came.within(0.99) <= 20
        assert came.within(1) <= 30

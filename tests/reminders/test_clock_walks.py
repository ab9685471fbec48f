"""Clocks that go forward, back and to another zone: at most one reminder for each day that calls for one."""

import shutil
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars import bank_holidays
from flows.moments import local
from flows.nudges import MOST
from flows.people import Area
from flows.replies import Card
from flows.workdays import Workdays
from tests.company import Company
from tests.counts import examples
from tests.steps import found, joined

ZONES = ("Europe/London", "America/New_York", "Pacific/Auckland", "UTC")
BEGINNINGS = (
    "2026-10-12 10:00",  # over the night the clocks go back
    "2027-03-15 10:00",  # over the night they go forward
    "2028-02-14 10:00",  # over a leap day
    "2026-12-14 10:00",  # over Christmas
    "2027-08-16 10:00",  # over the end of a month and a bank holiday
)

steps = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.integers(1, 96)),
        st.tuples(st.just("morning"), st.integers(1, 6)),
        st.tuples(st.just("back"), st.integers(1, 72)),
        st.tuples(st.just("zone"), st.integers(0, len(ZONES) - 1)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    min_size=4,
    max_size=25,
)


class Walk:
    """One area with somebody who never answers, and its coordinator."""

    def __init__(self, home: Path, folder: Path, beginning: str) -> None:
        shutil.copytree(home, folder)
        self.company = Company(folder)
        self.company.terms = self.company.trusting
        self.company.restart(self.company.file)
        self.company._number = 1000
        self.company.at(beginning)
        self.came: list[tuple[datetime, str]] = []
        self.opened = self.company.now
        self.company.types("cora", "/area")
        closes = (self.opened + timedelta(days=21)).strftime("%Y%m%d")
        (area,) = self.company.rows_of("area")
        self.company.presses("cora", f"openask:{area.id}:{closes}")
        self.company.taps("cora", "1")

    def step(self, what: str, much: int) -> None:
        """Move the clock, or whatever else may happen to it, and look for what is due."""
        company, hours = self.company, 0
        match what:
            case "forward":
                hours = much
            case "back":
                hours = -much
            case "morning":
                hours = 24 * much + 9 - company.now.hour
            case "zone":
                company.types("cora", "/area")
                company.taps("cora", "Partnership details", "Change the time zone")
                company.types("cora", ZONES[much])
            case _:
                company.restart(company.file)
        company._seconds = max(0, company._seconds + 3600 * hours)
        for who, replies in company.ticks().items():
            self.came += [(company.now, who) for one in replies if isinstance(one, Card)]

    def is_sound(self) -> None:
        """Nothing came twice or at a bad time, and nothing that was due waits."""
        rows = self.company.rows_of("nudge")
        sent = [row for row in rows if row.state == "sent" and row.stage != "joined"]
        assert len(self.came) == len({row.card for row in sent})
        ann = Counter(
            row.membership
            for row in sent
            if row.stage in {"not started", "half way", "three days", "last day"}
        )
        assert all(count <= MOST for count in ann.values())
        assert len({(row.subject, row.stage, row.membership, row.about) for row in rows}) == len(rows)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A partnership that has not opened a round yet."""
    company = Company(tmp_path_factory.mktemp("walks") / "home")
    found(company, "Social care")
    joined(company, "ann", "Social care")
    company.at("2026-11-24 09:30")  # who has joined is told
    company.run(company.store.database.truncate_wal())
    company.close()
    return company.folder


@settings(max_examples=examples(7), deadline=None)
@given(beginning=st.sampled_from(BEGINNINGS), walk=steps)
def test_clock_walks(home: Path, beginning: str, walk: list[tuple[str, int]]) -> None:
    """Wherever the clock goes, each reminder goes at most once, in working hours where the area is."""
    with tempfile.TemporaryDirectory() as folder:
        one = Walk(home, Path(folder) / "walk", beginning)
        try:
            for what, much in walk:
                before = len(one.came)
                one.step(what, much)
                (row,) = one.company.rows_of("area")
                area = Area(id="a", name="", nation=row.nation, practice=False, zone=row.zone)
                days = Workdays.of(area, bank_holidays)
                assert all(days.is_open(at) for at, _ in one.came[before:])
                one.is_sound()
        finally:
            one.company.close()


@pytest.mark.wide
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_alive_every_day_each_due_date_has_exactly_one(home: Path, tmp_path: Path, beginning: str) -> None:
    """A clock that only goes forward, looked at every half hour for 26 days."""
    one = Walk(home, tmp_path / "walk", beginning)
    try:
        one.company._seconds -= one.company._seconds % 1800
        for _ in range(26 * 24 * 2):
            one.company._seconds += 1800
            for who, replies in one.company.ticks().items():
                one.came += [(one.company.now, who) for _ in replies]
        days = Counter((who, local("Europe/London", at).date()) for at, who in one.came)
        assert set(days.values()) == {1}
        assert sum(who == "ann" for who, _ in days) == MOST
        assert sum(who == "cora" for who, _ in days) == 2
        assert {local("Europe/London", at).strftime("%H:%M") for at, _ in one.came} == {"09:30"}
    finally:
        one.company.close()

"""People who send filled workbooks: a member in a chat, and a coordinator for a team with nobody here."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Self

from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.filing import Filing
from bot.report.workbook import blank_xlsx
from flows.asking.blank_sheets import blank, sheet_of_agency
from flows.blanks import Blank, Column
from flows.events import SentFile
from flows.replies import Workbook
from storage.framework.file import read_framework
from tests.bot.report.filling import Cells, typed
from tests.company import Company

ALL = 99
"""More items than any agency is asked."""


class Shelf:
    """A channel from which these files can be fetched."""

    name = "test"
    pace: Pace | None = None

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.fetched: list[str] = []

    async def send(self, parcel: Parcel) -> Outcome:  # noqa: ARG002 – the channel's own word
        """Take nothing: the company is told by its store."""
        return Accepted()

    async def fetch(self, file: str, most: int) -> bytes | None:
        """A file, as much of it as is looked at."""
        self.fetched.append(file)
        data = self.files.get(file)
        return data if data is None else data[: most + 1]


class Office(Company):
    """Cora's round with Social care, where Ann and Bob are, and a shelf of what they send."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.shelf = Shelf()

    def again(self, folder: Path) -> Self:
        """Another, with the same files on a shelf of its own."""
        other = super().again(folder)
        other.shelf = Shelf()
        other.shelf.files = dict(self.shelf.files)
        return other

    def sends(self, who: str, data: bytes | None, name: str = "filled.xlsx", **more: object) -> Arrival:
        """Send a file; nobody reads it yet."""
        common = self._common(who, 30)
        if data is not None:
            self.shelf.files[common["id"]] = data
        event = SentFile(**common, file=common["id"], name=name, message="m1", **more)  # type: ignore[arg-type]  # each case gives one of several
        arrival = self._arrival(event)
        self.happens(arrival)
        return arrival

    def reads(self) -> str:
        """Let what was sent be read by a process that has just started, and settle what comes of it."""

        async def receive(arrivals: Sequence[Arrival]) -> None:
            await self.store.put(arrivals)

        filing = Filing([self.shelf], receive, clock=lambda: self.now)
        self.run(_all(filing, self))
        self.said = self.settle()
        return self.text("ann")

    def filled(self, cells: Mapping[tuple[int, Column], str | float]) -> bytes:
        """The workbook from Ann's task list with this typed into rows of its items."""
        self.types("ann", "/start")
        self.taps("ann", "e")
        (book,) = (one for one in self.said["ann"] if isinstance(one, Workbook))
        assert isinstance(book.report, Blank)
        (sheet,) = book.report.sheets
        said: Cells = {(sheet.items[at].id, column): value for (at, column), value in cells.items()}
        return typed(blank_xlsx(book.report), sheet.name, said)

    def passes(self, time: timedelta) -> None:
        """Let nothing happen for so long."""
        self._seconds += int(time.total_seconds())

    @property
    def answers(self) -> int:
        """How many answers are stored."""
        return len(self.rows_of("answer"))


async def _all(filing: Filing, office: Office) -> None:
    await filing.take(await office.store.unread(["test"]))


class Desk(Office):
    """Cora's round: Ann is in Social care, and nobody in Health or Voluntary."""

    def book(self, agency: str, levels: str = "3", *, most: int = ALL, **more: str) -> bytes:
        """The workbook of an agency, its first items rated so in turn; `more` are cells of the first."""
        framework = read_framework(self.file)
        known = next(one for one in framework.agencies if one.name == agency)
        asked = sheet_of_agency(framework, known.id)
        labels = framework.scale.labels
        cells: Cells = {
            (item.id, Column.ANSWER): labels[int(levels[at % len(levels)])]
            for at, item in enumerate(asked.items[:most])
        }
        first = asked.items[0].id
        cells = {**cells, **{(first, Column[name]): text for name, text in more.items()}}
        return typed(blank_xlsx(blank(framework, [asked])), asked.name, cells)

    def hands(self, data: bytes, team: str = "Health", who: str = "cora") -> str:
        """A coordinator sends a file from the partnership's card, says whose it is, and it is read."""
        self.types(who, "/area")
        self.sends(who, data)
        self.taps(who, team)
        self.reads()
        return self.text(who)

    def hands_over(self, sheet: str, data: bytes) -> str:
        """A coordinator taps an older button for a sheet and sends a file for it, which is read if it may."""
        self.presses("cora", f"handin:{sheet}")
        said = self.text("cora")
        self.sends("cora", data)
        self.reads()
        return said + self.text("cora")

    def ratings(self) -> Mapping[str, int]:
        """The stored levels by item."""
        return {row.item: row.level for row in self.rows_of("answer")}

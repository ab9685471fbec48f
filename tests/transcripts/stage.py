"""What all players share: the assistant on a real database, and what stands in somebody's chat."""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeAlias

from bot.assistant import Assistant
from bot.calendars import bank_holidays
from bot.channel import KNOWN_AS, TERMINAL, Arrival, Channel
from bot.learned import likeness
from bot.pages import Pages
from bot.report.painter import Painter
from bot.transcript import Codes
from bot.web.site import House
from flows.codes import code_digest
from flows.terms import Terms
from storage.database.backup import back_up
from storage.restore import restore
from storage.store import Store
from tests.paths import ROOT, TRANSCRIPTS
from tests.read_once import read_once
from tests.transcripts.grammar import SETUP_CODE, Action, Commands, Taps, Types, Waits
from tests.transcripts.reading import SHIPPED, Turn

PNG = b"\x89PNG\r\n\x1a\n"

_PAINTS_NOTHING = f"""
import sys
while head := sys.stdin.buffer.read(4):
    sys.stdin.buffer.read(int.from_bytes(head, "big"))
    answer = bytes([0]) + {PNG!r}
    sys.stdout.buffer.write(len(answer).to_bytes(4, "big") + answer)
    sys.stdout.buffer.flush()
"""
"""A worker that speaks as the real one does; what a star looks like is the subject of other tests."""


def painting_nothing() -> str:
    """The program of that worker."""
    return _PAINTS_NOTHING


WITHOUT_CODE = Terms(trusted=frozenset({TERMINAL}), channels=KNOWN_AS, likeness=likeness)
WITH_CODE = replace(
    WITHOUT_CODE, setup_digest=code_digest(SETUP_CODE), trusted=frozenset(), bank_holidays=bank_holidays
)
ANYBODY = Terms(
    trusted=frozenset(KNOWN_AS),
    channels=dict.fromkeys(KNOWN_AS, KNOWN_AS[TERMINAL]),
    bank_holidays=bank_holidays,
    likeness=likeness,
)
TERMS: Mapping[str, Terms] = {"": WITHOUT_CODE, "on": WITH_CODE, "anybody": ANYBODY}
"""What each line about setting up allows."""

ADDRESS = "address"
"""The file that does."""

Translation: TypeAlias = Callable[[bytes], bytes]
"""What makes a framework's file one in another language."""


def as_it_is(framework: bytes) -> bytes:
    """Leave it in its own language."""
    return framework


def framework_bytes(name: str) -> bytes:
    """The file a transcript names: beside the transcripts, or the one that is shipped."""
    return ((ROOT if name == SHIPPED else TRANSCRIPTS) / name).read_bytes()


class Clock:
    """The time of the transcript, moved by its player."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)


class TimedAssistant(Assistant):
    """An assistant whose channels hear everything at the time of the transcript."""

    clock: Clock

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Take updates in, as the assistant does."""
        await super().receive([self._timed(arrival) for arrival in arrivals])

    def _timed(self, arrival: Arrival) -> Arrival:
        return replace(arrival, event=replace(arrival.event, at=self.clock.now)) if arrival.event else arrival


class Stage:
    """The assistant on the database of a folder, started again with another framework when asked.

    `setup` is the transcript's. `translated` makes another file of each framework's. `on_pages`: there are
    web pages beside the channels. A file in the folder may name a database on a server, which is empty.
    """

    def __init__(
        self,
        folder: Path,
        *channels: Channel,
        setup: str = "",
        translated: Translation = as_it_is,
        on_pages: bool = False,
    ) -> None:
        self.clock = Clock()
        self._terms = TERMS[setup]
        address = folder / ADDRESS
        self._url = address.read_text() if address.exists() else f"sqlite:///{folder / 'audit.db'}"
        self._translated = translated
        self._channels = channels
        self._on_pages = on_pages
        self.house: House | None = None
        self._hands = AsyncExitStack()
        self._painter = Painter(command=(sys.executable, "-S", "-c", _PAINTS_NOTHING))
        self._store: Store | None = None
        self._assistant: TimedAssistant | None = None
        self._framework = ""
        self._kept = folder / "kept.db"
        self._begun: Turn | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        try:
            assert self._store is None or await _parked(self._store) == 0, "an event could not be handled"
        finally:
            await self._stop()
            await self._painter.close()

    async def at(self, turn: Turn, *, afresh: bool = False) -> TimedAssistant:
        """The assistant at the time of the turn; `afresh` starts it again whatever it runs on."""
        self.clock.now = turn.at
        if turn.records and turn is not self._begun:
            self._begun = turn
            afresh |= await self._to_records(turn)
        if self._assistant and not afresh and turn.framework == self._framework:
            return self._assistant
        await self._stop()
        data = self._translated(framework_bytes(turn.framework))
        self._store = await Store.open(
            self._url, data, terms=self._terms, read=read_once, clock=lambda: self.clock.now
        )
        self._framework = turn.framework
        pages = Pages(self._store) if self._on_pages else None
        self._assistant = TimedAssistant(
            self._store, self._channels, self._painter, clock=lambda: self.clock.now, pages=pages
        )
        self._assistant.clock = self.clock
        await self._hands.enter_async_context(self._assistant.by_hand())
        self.house = House(self._assistant, self._store, pages, self._painter) if pages else None
        return self._assistant

    async def _to_records(self, turn: Turn) -> bool:
        """Make a backup, or go back to it; whether the assistant has to be started again."""
        assert self._store is not None
        database = self._store.database.path
        if turn.records == "kept":
            back_up(database, self._kept)
            return False
        await self._stop()
        restore(self._kept, database, turn.at)
        return True

    async def _stop(self) -> None:
        await self._hands.aclose()
        store, self._store = self._store, None
        if store:
            await store.close()


async def let_time_pass(turn: Turn, assistant: Assistant) -> None:
    """Let the clock look for what is due, if that is what the turn waits for."""
    while isinstance(turn.action, Waits) and await assistant.tick():
        await assistant.settle()


class News:
    """The lines that came since the last time, by whose chat they came to.

    The speaker's come first, then the others' in the order in which these first spoke.
    """

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {}

    def heard(self, who: str) -> None:
        """Somebody spoke, and so has a chat."""
        self._lines.setdefault(who, [])

    def add(self, who: str, lines: Sequence[str]) -> None:
        """Lines came to somebody's chat."""
        self._lines[who] += lines

    def take(self, speaker: str, codes: Codes) -> list[str]:
        """The lines of a transcript for all of it."""
        found, self._lines = self._lines, {who: [] for who in self._lines}
        others = [[f"to {who}", *lines] for who, lines in found.items() if lines and who != speaker]
        return [codes.hidden(line) for lines in (found[speaker], *others) for line in lines]


def with_codes(action: Action, codes: Codes) -> Action:
    """What is said, with the codes that it means."""
    match action:
        case Types(text=text):
            return Types(codes.shown(text), action.quoting)
        case Commands(name=name, argument=argument):
            return Commands(name, codes.shown(argument))
        case _:
            return action


async def _parked(store: Store) -> int:
    """How many events had to be given up because of a fault of ours."""
    return await store.database.read(
        lambda connection: int(
            connection.exec_driver_sql("select count(*) from inbox where state = 'parked'").scalar_one()
        )
    )


@dataclass
class Standing:
    """A message of the assistant in a chat: as it stands now, and as it was before the last edit."""

    handle: str
    text: str
    presses: Mapping[str, str]
    text_before: str = field(init=False)
    presses_before: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.text_before, self.presses_before = self.text, self.presses

    def becomes(self, text: str, presses: Mapping[str, str]) -> None:
        """The message is edited."""
        self.text_before, self.presses_before = self.text, self.presses
        self.text, self.presses = text, presses


class Chat:
    """What one person sees, oldest first."""

    def __init__(self) -> None:
        self.cards: list[Standing] = []

    def sent(self, handle: str, text: str, presses: Mapping[str, str]) -> None:
        """A message came."""
        self.cards.append(Standing(handle, text, presses))

    def edited(self, handle: str | None, text: str, presses: Mapping[str, str]) -> bool:
        """A message became another; False if it is not there, or that already."""
        card = next((card for card in self.cards if card.handle == handle), None)
        if card is None or (card.text, card.presses) == (text, presses):
            return False
        card.becomes(text, presses)
        return True

    def target(self, tap: Taps) -> tuple[Standing, str]:
        """The message that is tapped and what its button carries; fails the test if there is none."""
        newest = next((card for card in reversed(self.cards) if card.presses), None)
        but = None if tap.whose or tap.as_it_was else newest
        card = newest if tap.words is None else self._with_words(tap.words, tap.as_it_was, but)
        assert card is not None, f"no card for {tap}"
        presses = card.presses_before if tap.as_it_was else card.presses
        assert tap.key in presses, f"no button {tap.key} among {list(presses)} for {tap}"
        return card, presses[tap.key]

    def quoted(self, words: str) -> Standing:
        """The newest message that shows these words; fails the test if there is none."""
        found = next((card for card in reversed(self.cards) if words in card.text), None)
        assert found is not None, f"no message shows {words!r}"
        return found

    def _with_words(self, words: str, as_it_was: bool, but: Standing | None) -> Standing | None:  # noqa: FBT001 – from the tap
        for card in reversed(self.cards):
            if card is not but and words in (card.text_before if as_it_was else card.text):
                return card
        return None

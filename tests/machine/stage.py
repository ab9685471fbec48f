"""Several people at one real store with the real engine, as a channel would stand between them."""

import asyncio
import hashlib
import shutil
from collections import defaultdict
from collections.abc import Coroutine, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self, TypedDict, TypeVar

from bot.channel import Arrival
from bot.learned import likeness
from flows.changes import MemberJoined, PersonMet
from flows.events import Commanded, Event, Quoted, Tapped, Typed
from flows.people import Address, Role
from flows.replies import Button, Card, Fold, Reply
from flows.terms import Terms
from flows.view import Conversation, Turn
from storage.database import tables
from storage.queues.outbox import ARRIVED, Delivered
from storage.store import Store
from storage.writing.turns import Writes
from tests.flows.play import buttons_of, text_of
from tests.flows.small import SMALL
from tests.read_once import read_once

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
EDITED = SMALL.replace("Shared plan", "One shared plan").replace("id: C02", "id: C09", 1)
"""The framework file as somebody edits it during a round: a new label, and another item."""

FILES = (SMALL.encode(), EDITED.encode())

T = TypeVar("T")


class Common(TypedDict):
    """The fields every event has."""

    id: str
    at: datetime
    address: Address


@dataclass(frozen=True)
class Seen:
    """A button that somebody has seen, and the handle of the message it is on."""

    handle: str
    button: Button


@dataclass
class Screen:
    """What one person has in the chat: the last card, and every button there ever was."""

    handle: str = ""
    card: Card | None = None
    buttons: list[Seen] = field(default_factory=list)

    def take(self, handle: str, reply: Reply) -> None:
        """Show a reply; on no card two buttons have one key, or typing it could help nobody."""
        if isinstance(reply, Card):
            self.handle, self.card = handle, reply
            keys = [button.key for button in buttons_of(reply.buttons)]
            assert len(set(keys)) == len(keys), f"{keys} on {text_of(reply)}"
        if isinstance(reply, Card | Fold):
            message = handle if isinstance(reply, Card) else reply.handle or ""
            self.buttons += [Seen(message, button) for button in buttons_of(reply.buttons)]


class Stage:
    """One database, a file in `folder` unless `url` names another, and what everybody has sent and seen.

    `channel` is where they sit; only on the first is anything delivered.
    """

    channel = "test"

    def __init__(self, folder: Path, url: str = "", file: bytes = FILES[0]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.file = file
        self.terms = Terms(likeness=likeness)
        self._url = url or f"sqlite:///{folder / 'audit.db'}"
        self._runner = asyncio.Runner()
        self._seconds = 0
        self._number = 0
        self._heard = 0
        self.screens: dict[str, Screen] = defaultdict(Screen)
        self.sent: list[Arrival] = []
        self.store = self._open(file)

    def again(self, folder: Path) -> Self:
        """Another in this folder, which goes on where this one was closed."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        other = copy(self)
        other.folder = folder
        other._url = f"sqlite:///{folder / 'audit.db'}"
        other._runner = asyncio.Runner()
        seen = {who: replace(screen, buttons=list(screen.buttons)) for who, screen in self.screens.items()}
        other.screens = defaultdict(Screen, seen)
        other.sent = list(self.sent)
        other.store = other._open(self.file)
        return other

    @property
    def url(self) -> str:
        """Where the database is."""
        return self._url

    def _open(self, file: bytes) -> Store:
        store = self.run(
            Store.open(self._url, file, terms=self.terms, read=read_once, clock=lambda: self.now)
        )
        self._box, self._before = self.run(store.deliver("test"))
        return store

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for something of the store."""
        return self._runner.run(work)

    @property
    def now(self) -> datetime:
        """The time of the last event."""
        return START + timedelta(seconds=self._seconds)

    def restart(self, file: bytes) -> None:
        """End the process and begin again, perhaps with another framework file."""
        self.run(self.store.close())
        self.store = self._open(file)

    def at(self, moment: str) -> dict[str, list[Reply]]:
        """Let time pass until this UTC moment, such as "2026-11-26 09:30", and what is due be sent."""
        self.moves_to(moment)
        return self.ticks()

    def moves_to(self, moment: str) -> None:
        """Let time pass until this UTC moment, and nobody look for what is due."""
        self._seconds = int((datetime.fromisoformat(f"{moment}+00:00") - START).total_seconds())

    def ticks(self) -> dict[str, list[Reply]]:
        """Let the clock look for reminders that are due, and everything be delivered."""
        said: dict[str, list[Reply]] = {}
        while self.run(self.store.tick(["test"])):
            for who, replies in self.settle().items():
                said.setdefault(who, []).extend(replies)
        return said

    def close(self) -> None:
        """End for good."""
        self.run(self.store.close())
        self._runner.close()

    # what people do

    def tapped(self, who: str, press: str, handle: str, pause: int) -> Arrival:
        """A tap, `pause` seconds after whatever came before."""
        return self._arrival(Tapped(**self._common(who, pause), press=press, card=handle))

    def typed(self, who: str, text: str, quoted: Quoted | None = None) -> Arrival:
        """A line of text, perhaps in reply to a card, or a command if it begins with a slash."""
        common = self._common(who, 30)
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return self._arrival(Commanded(**common, name=name, argument=argument))
        return self._arrival(Typed(**common, text=text, message=str(self._number), quoted=quoted))

    def _common(self, who: str, pause: int) -> Common:
        self._number += 1
        self._seconds += pause
        id_ = hashlib.sha256(str(self._number).encode()).hexdigest()[:32]
        return {"id": id_, "at": self.now, "address": Address(channel=self.channel, id=who)}

    def _arrival(self, event: Event) -> Arrival:
        return Arrival(
            channel=self.channel, source="bot", update=f"u{self._number * 7919 % 10007}", event=event
        )

    def hear(self, arrivals: Sequence[Arrival]) -> None:
        """Hand over events, one way and the other in turn: to be answered at once, or to be kept first."""
        self._heard += 1
        if self._heard % 2:
            self.sent += arrivals
            self.run(self.store.take(arrivals))
        else:
            self.put(arrivals)

    def put(self, arrivals: Sequence[Arrival]) -> None:
        """Hand over events that are kept."""
        self.sent += arrivals
        self.run(self.store.put(arrivals))

    def settle(self) -> dict[str, list[Reply]]:
        """Let everything be handled and delivered; what everybody was sent."""
        while self.run(self.store.step()):
            pass
        said: dict[str, list[Reply]] = defaultdict(list)
        done: list[Delivered] = []
        rows = self.run(self.store.waiting("test", 500))
        # what is handed over in memory is what another process would read
        assert list(self._box) == [row for row in rows if row.id > self._before]
        self._box.clear()
        for row in rows:
            handle = f"h{row.id}"
            said[row.address.id].append(row.reply)
            self.screens[row.address.id].take(handle, row.reply)
            became = "" if row.again else ARRIVED
            done.append(Delivered(id=row.id, handle=handle, became=became))
        if done:
            self.run(self.store.done(done))
        return said

    def settled(self) -> None:
        """What was handed over in memory has been read by somebody else."""
        self._box.clear()

    def join(self, who: str, area: str, team: str) -> None:
        """Make somebody a member of a team, on the way that storage writes every change."""
        person, member = f"person{who}", f"member{who}"
        address = Address(channel=self.channel, id=who)
        changes = (
            PersonMet(chain=person, person=person, address=address),
            MemberJoined(
                chain=area, membership=member, person=person, area=area, team=team, role=Role.MEMBER
            ),
        )
        writes = Writes()
        writes.add(
            Turn(changes=changes, conversation=Conversation(address=address, membership=member)), self.now
        )
        self.run(self.store.database.write(writes.execute))

    # what is stored

    def rows(self, query: Any) -> Sequence[Any]:
        """What a query finds."""
        return self.run(self.store.database.read(lambda connection: connection.execute(query).all()))

    def every_text(self) -> str:
        """All text in all tables, whatever it means."""

        def read(connection: Any) -> str:
            found = []
            for table in tables.metadata.sorted_tables:
                if table is not tables.framework:
                    found += [str(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table.name}")]
            return "\n".join(found)

        return self.run(self.store.database.read(read))

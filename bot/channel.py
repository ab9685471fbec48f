"""What the assistant and its channels say to each other.

A channel hands over *arrivals* and is handed *parcels*; it knows nothing of the store and has no rule of its
own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol, TypeAlias, runtime_checkable

from flows.events import Event
from flows.replies import Reply

SENT_WITHIN = 8.0
"""Seconds that a message without a file may take; after them nobody knows what became of it."""

TERMINAL, TELEGRAM, WEB, MAIL = "terminal", "telegram", "web", "mail"
"""Channels as every stored address names them."""

KNOWN_AS: Mapping[str, str] = MappingProxyType(
    {
        TERMINAL: "channel.terminal",
        TELEGRAM: "channel.telegram",
        WEB: "channel.web",
        MAIL: "channel.mail",
    }
)
"""What people call each, as keys of the wording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One update of a source. The triple of `channel`, `source` and `update` tells it from all others.

    `source` is the bot or session it came from, `update` its id there. `event` is None for an update that
    could not be read: it is remembered as parked, without its content.
    """

    channel: str
    source: str
    update: str
    event: Event | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One reply on its way to one address of the channel.

    `target` is the channel's handle of the message that a `Fold` edits, or that a card takes the place of;
    a channel that can't edit, or not into that card, sends the card anew. `file` is the drawn star of a
    `Picture` as a PNG, or the file of a `Workbook`; None if it could not be made: then words go alone. A
    `reminder` is a card that leaves the live one as it is. `known` is the channel's own id of the file, which
    it has already: then there is no `file`. `arrived` is what it took of several messages before one of them
    failed: only the others are sent.
    """

    address: str
    reply: Reply
    target: str | None = None
    file: bytes | None = field(default=None, repr=False)
    reminder: bool = False
    known: str | None = None
    arrived: "Accepted | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The channel took it. `handle` is its id for the message, None where there is none to keep.

    Of something sent as several `messages` it is that of the last. `file` is its id for a file that it was
    sent, None where it keeps none.
    """

    handle: str | None = None
    messages: int = 1
    file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The channel did not take it, for certain. `retry_after`: seconds to wait, None if it never will.

    `gone` says that the person can't be reached at this address any more, `everybody` that it takes nothing
    to anybody meanwhile. `arrived`: of several messages it took these first ones, which are not sent again.
    """

    why: str
    retry_after: float | None = None
    gone: bool = False
    everybody: bool = False
    arrived: Accepted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Nobody can tell whether it arrived: a time-out, a torn connection. `arrived` did before it."""

    why: str
    arrived: Accepted | None = None


Outcome: TypeAlias = Accepted | Refused | Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast a channel lets us send: messages a second over all, and to one address with its burst.

    `waiting`: so many that give way to others may wait for that at a time; the others wait for those.
    """

    overall: float
    each: float
    burst: int
    waiting: int = 10


class Named(Protocol):
    """Whatever stands for a channel."""

    name: str


class Channel(Named, Protocol):
    """Somewhere people talk to the assistant."""

    pace: Pace | None

    async def send(self, parcel: Parcel) -> Outcome:
        """Deliver one parcel and say what became of it; never raises for what the network or server does."""
        ...


@runtime_checkable
class Keeping(Protocol):
    """A channel that keeps the files it was sent, and sends them again by its own ids."""

    keeps_files: bool


@runtime_checkable
class LettingGo(Protocol):
    """A channel that keeps a file until it has been read."""

    async def let_go(self, file: str) -> None:
        """What the file says is stored: it is not asked for again."""
        ...


@runtime_checkable
class Fetching(Protocol):
    """A channel over which people send files."""

    async def fetch(self, file: str, most: int) -> bytes | None:
        """A file that somebody sent, by the channel's id of it; None if it can't be had.

        Of one larger than `most` bytes, more than that many are given and the rest is left.
        """
        ...

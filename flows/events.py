"""What comes in. Time and randomness arrive here, so that the engine needs neither a clock nor a dice.

Every event has `id`, 32 random hex digits that new ids are derived from; `at`, when it came in, UTC; and
`address`, the conversation it belongs to.
"""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from flows.blanks import Filled
from flows.people import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped:
    """A button was pressed. `press` is its text, `card` the channel's handle of the message it is on."""

    id: str
    at: datetime
    address: Address
    press: str
    card: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTap:
    """The tap before, to tell a double tap from a second thought."""

    press: str
    card: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedButton:
    """A button of a message that was replied to: its key, its label, and what it carries."""

    key: str
    label: str
    press: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """The message that a text replies to: the channel's handle of it, and its buttons as they stand there.

    `ours`: the assistant wrote it.
    """

    card: str
    ours: bool
    buttons: tuple[QuotedButton, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Text was written. `message` is the channel's handle of it, None where it can't be deleted.

    `quoted` is the message that it replies to, None for a text that stands by itself.
    """

    id: str
    at: datetime
    address: Address
    text: str = field(repr=False)
    message: str | None = None
    quoted: Quoted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded:
    """A command such as /start; `name` is without the slash, `argument` what followed it.

    `message` is the channel's handle of it, None where it can't be deleted.
    """

    id: str
    at: datetime
    address: Address
    name: str
    argument: str = field(default="", repr=False)
    message: str | None = None

    @property
    def written(self) -> str:
        """What a person wrote behind it; the single word behind /start is from a link, not from them."""
        is_link = self.name.lower() == "start" and len(self.argument.split()) == 1
        return "" if is_link else self.argument


@dataclass(frozen=True, slots=True, kw_only=True)
class SentOther:
    """Something that is no answer: a photo, a sticker, a voice message, an edited message.

    `text` are the words that came with it, which are only looked at by the guard; `message` as for `Typed`.
    """

    id: str
    at: datetime
    address: Address
    what: str
    text: str = field(default="", repr=False)
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """A file was sent, which nobody has looked into yet.

    `file` is the channel's own id of it, by which it is fetched; `size` is in bytes, 0 where nobody says.
    `name` and `text`, the words that came with it, are only looked at by the guard.
    """

    id: str
    at: datetime
    address: Address
    file: str = field(repr=False)
    name: str = field(default="", repr=False)
    size: int = 0
    text: str = field(default="", repr=False)
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """A file that was sent has been read: `filing` is its row, `sheet` whose answers it may hold.

    One that lists teams is for an `area` instead.
    """

    id: str
    at: datetime
    address: Address
    filing: str
    sheet: str
    filled: Filled = field(repr=False)
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokeInGroup:
    """The assistant was spoken to in a group, where it never talks about an audit."""

    id: str
    at: datetime
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeAsked:
    """Somebody asks at a page for a code to sign in with; `address` is the e-mail address that they gave.

    `shown`: an organisation's account has shown that it is theirs, so that the code is not sent there.
    """

    id: str
    at: datetime
    address: Address
    shown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxShown:
    """An organisation's account has shown which e-mail address is theirs who are at `address`."""

    id: str
    at: datetime
    address: Address
    mailbox: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The person blocked the assistant."""

    id: str
    at: datetime
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """The person unblocked the assistant."""

    id: str
    at: datetime
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """The clock says that reminders to the person may be due; answering decides whether they are.

    `nudges` are the ids of the reminders, `sheets` and `areas` of what they are about.
    """

    id: str
    at: datetime
    address: Address
    nudges: tuple[str, ...]
    sheets: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


Event: TypeAlias = (
    Tapped
    | Typed
    | Commanded
    | SentOther
    | SentFile
    | FileRead
    | SpokeInGroup
    | CodeAsked
    | MailboxShown
    | Left
    | Returned
    | Ticked
)


def text_of(event: Event) -> str:
    """What a person wrote in an event, "" where nothing."""
    match event:
        case Typed() | SentOther():
            return event.text
        case SentFile():
            return f"{event.name}\n{event.text}".strip()
        case Commanded():
            return event.argument
        case _:
            return ""


def new_id(event: Event, purpose: str) -> str:
    """Derive an id of 16 characters (80 random bits, a-z and 2-7) from the event; same purpose, same id."""
    digest = hashlib.sha256(f"{event.id}:{purpose}".encode()).digest()
    return base64.b32encode(digest[:10]).decode().lower()

"""What goes out, in words and numbers that any channel can show.

All text is plain: a channel adds its own markup and escapes. Every reply goes to one address, which the
outbox keeps beside it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from flows.blanks import Blank
from flows.handouts import Handout
from flows.identifiers import Finding, Teller
from flows.reports import Form, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One choice. Typing `key` or `label` does the same as tapping; `press` is what a tap sends."""

    key: str
    label: str
    press: str

    @property
    def verb(self) -> str:
        """The verb of its press."""
        return self.press.partition(":")[0]


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


def flat(rows: Rows) -> list[Button]:
    """The buttons one by one, in the order in which they stand."""
    return [button for row in rows for button in row]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A message that may ask something.

    Shown in this order: `notice` (what just happened), `head` (where we are), `heading` (the statement, set
    off from the rest), `lines`, then `buttons` row by row. `id` is ours; the channel's handle is learned
    when the card has been sent. `instead` is our id of the card that it goes on from: it takes the place of
    that in the chat where nothing came after it and the channel can, and comes below everything else. `as_of`
    is the day as it was on which a page keeps it, once the chat has gone on: there its buttons only lead.
    `came` is the day of what came unasked: a page says it, chats say it of all that they show.
    """

    id: str
    notice: str = field(default="", repr=False)
    head: str = ""
    heading: str = ""
    lines: tuple[str, ...] = field(default=(), repr=False)
    buttons: Rows = ()
    instead: str | None = None
    as_of: str = ""
    came: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """An earlier card shrinks to one line. `card` is our id of it, `handle` the channel's; one may be None.

    With neither it is for all lines of the same answer, where a channel can tell which these are.
    It is a courtesy: a channel that is behind may drop it.
    """

    card: str | None
    handle: str | None
    text: str
    buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ray:
    """One domain in a picture. `tenths` is the score in tenths of a level, None where there is none.

    `words` stands at the ray: the score, or why there is none. `before` and `change` speak of the round
    before: its score in tenths, and the difference in words. A picture of what changed has besides the lowest
    and the highest agency in tenths, and says in `coverage` what the numbers of the domain rest on.
    """

    name: str
    tenths: int | None
    words: str
    provisional: bool = False
    before: int | None = None
    change: str = ""
    least: int | None = None
    most: int | None = None
    coverage: str = ""


class Look(StrEnum):
    """How a picture shows its domains: as the rays of a star, or as rows from then to now."""

    STAR = "star"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Star:
    """Everything a picture shows. `rings` names the levels outwards, `foot` is set below.

    `look` says whether it is drawn as a star or as what changed; `span` names the range of agencies there.

    `numbers` are what is shown at the rings, `values` what each counts in thousandths; both are empty where
    the rings count from 0.

    `mark` stands across the top of a practice audit. `series` and `series_before` name the two lines in the
    legend; the second is empty when there is only one.
    """

    title: str
    subtitle: str
    mark: str = ""
    rings: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    values: tuple[int, ...] = ()
    rays: tuple[Ray, ...]
    series: str
    series_before: str = ""
    span: str = ""
    foot: tuple[str, ...]
    look: Look = Look.STAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A star, or what changed, to look at, drawn when it is sent.

    `caption` says in words what it shows, `name` is for a file. The end of a caption may be longer than a
    channel has room for: there it gives way. `exact` asks for the file itself, untouched, where a channel
    would otherwise re-encode it.
    """

    star: Star
    caption: str
    name: str
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsay:
    """Remove the person's message from the chat where the channel can; nothing of it is kept.

    `findings` say what kinds of identifying text it held, `concern` that it told of a concern, and `told_by`
    who did, None if that is not known.
    """

    message: str | None
    findings: tuple[Finding, ...] = ()
    concern: bool = False
    told_by: Teller | None = None

    @property
    def stays(self) -> bool:
        """Whether the chat keeps the message: a concern that identifies nobody is the person's own."""
        return self.concern and not self.findings


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """One line in a group; the channel adds a link to the private chat with the assistant."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """An invitation to hand on.

    Shown in this order: `text`, the link that a channel makes of the code if it has links, `or_code`, and the
    code itself for every other channel. `copy` labels a button that copies it. `page` is the address of the
    web page that others reach, "" for none, and `at_page` the link there.
    """

    text: str
    code: str = field(repr=False)
    or_code: str
    copy: str
    page: str = ""

    @property
    def at_page(self) -> str:
        """The link that opens the page with this code, "" without one."""
        return f"{self.page}/join/{self.code}" if self.page else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text file to keep: `name` with its ending, `caption` says what it is.

    `codes` are those of invitations in the text; a channel that has links puts them in their place.
    """

    name: str
    caption: str
    text: str = field(repr=False)
    codes: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A report or a blank as a workbook, written when it is sent: `name` with its ending.

    `caption` says what it is, `failed` is what is sent in its place where it can't be written.
    """

    report: Report | Blank = field(repr=False)
    caption: str
    name: str
    failed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A report, a blank or pages to hand out as a paper, written when it is sent: `name` with its ending.

    `caption` says what it is, `failed` is what is sent in its place where it can't be written.
    """

    report: Report | Blank | Handout = field(repr=False)
    form: Form
    caption: str
    name: str
    failed: str


class Matter(StrEnum):
    """What an e-mail is about."""

    INVITED = "invited"
    ADDRESS = "address"
    SIGN_IN = "sign_in"
    OPENED = "opened"
    REMINDER = "reminder"
    MOVED = "moved"
    CLOSED = "closed"
    DRAFT = "draft"
    RELEASED = "released"
    CORRECTED = "corrected"
    CANCELLED = "cancelled"
    NEXT_MOVED = "next_moved"
    REMOVED = "removed"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """An e-mail: one matter and one link. It holds no rating, no note, and no name of anybody.

    Shown in this order: `lines`, the link to the page with `go` as its words, with a `code` the code itself
    below `or_code`, and `foot`. `id` is that of the card or the invitation it stands for, "" for neither. It
    is not sent after `until`, UTC. `calendar` is an iCalendar file that goes with it, "" for none.
    """

    id: str = ""
    matter: Matter
    subject: str
    lines: tuple[str, ...]
    go: str
    page: str
    code: str = field(default="", repr=False)
    or_code: str = ""
    foot: str = ""
    until: datetime
    calendar: str = ""
    language: str = ""

    @property
    def link(self) -> str:
        """Where it leads: to the page, or to what its code opens there."""
        return f"{self.page}/join/{self.code}" if self.code else f"{self.page}/"


Reply: TypeAlias = Card | Fold | Picture | Unsay | GroupLine | Invite | Document | Workbook | Paper | Mail

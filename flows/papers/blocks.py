"""What a paper is made of. All text is plain: a writer escapes it, and none of it is ever markup."""

from dataclasses import dataclass, field
from typing import TypeAlias

from flows.replies import Star


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1, 2 or 3. None is more than one level below the heading before it."""

    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; `lead` is said in bold before it. `keeps`: it stays on the page of what comes next."""

    text: str = field(repr=False)
    lead: str = ""
    keeps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list of at least one text."""

    items: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under heads, as many cells in each as there are heads; `shares` are how wide the columns are."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StarPicture:
    """A star, and what it shows in words."""

    star: Star
    alternative: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAuthor:
    """A place that whoever brings the paper fills in; `text` says so."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Boxes to tick, each with its label, and `lines` empty lines to write on under a label.

    `choices` are boxes that each have a line of their own, before the others.
    """

    choices: tuple[str, ...] = ()
    boxes: tuple[str, ...]
    notes: str
    lines: int


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What comes next begins a new page."""


Block: TypeAlias = Heading | Paragraph | Bullets | Table | StarPicture | ForAuthor | Room | PageBreak


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A whole paper. `mark` stands on every page of an audit for practice, `footer` at the foot of each.

    `close`: it is set close, because what is said to be one page has to fit one.
    """

    language: str
    title: str
    subtitle: str
    mark: str = ""
    footer: str
    blocks: tuple[Block, ...] = field(repr=False)
    close: bool = False

"""Pages to hand out, as text that is worded already: what a launch needs, what was found for one agency."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HandoutRow:
    """A row of a table with two columns."""

    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutPart:
    """A part under a heading: running texts, then points, then a table of two columns.

    `heads` are those of the table, None without one. `to_write` says what whoever hands it out fills in.
    """

    heading: str
    said: tuple[str, ...] = field(default=(), repr=False)
    points: tuple[str, ...] = field(default=(), repr=False)
    heads: HandoutRow | None = None
    rows: tuple[HandoutRow, ...] = field(default=(), repr=False)
    to_write: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutPage:
    """A page with its title, "" for one that the title of the whole is enough for."""

    title: str = ""
    parts: tuple[HandoutPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """Pages to hand out. `mark` stands on each of an audit for practice, `footer` at the foot of each."""

    language: str
    title: str
    subtitle: str
    mark: str = ""
    footer: str
    pages: tuple[HandoutPage, ...] = field(repr=False)

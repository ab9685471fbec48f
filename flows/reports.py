"""What came out of a round, as it is handed to people outside the chat: one value that every file prints.

A report is made for one *edition* and holds nothing that its readers may not know; who writes a file of it
computes no number. Numbers are exact. A missing one has its reason beside it in words.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class Edition(StrEnum):
    """For whom a report is: those who may read by agency, everybody, or one team of its own return.

    For coordinators and scrutineers it is that for partners with what teams wrote of their own actions.
    """

    PARTNERS = "partners"
    PUBLIC = "public"
    TEAM = "team"
    COORDINATORS = "coordinators"

    @property
    def by_agency(self) -> bool:
        """Whether it has what each agency said, and what only those who read that may know."""
        return self in (Edition.PARTNERS, Edition.COORDINATORS)


class Form(StrEnum):
    """What kind of file a paper becomes."""

    WORD = "word"
    PDF = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One level of the scale: how it is shown and typed, what it is called, and its value for scoring."""

    number: str
    label: str
    meaning: str
    value: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one column says of an item: an agency, or the team itself.

    `value` is None where there is none, and `why` says in words why; "" where the column was not asked.
    """

    value: Fraction | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemReport:
    """One item. `said` is in the order of the report's columns; empty where its readers may not know.

    `median` is what those values come to, `agreed` what the partnership settled on; None without one, and
    `why` says why there is neither. `least` and `most` are the ends, `good` of `agencies` are good. The
    counts are of teams. `note` and `backing` are a team's own. `mixed`: its agencies are so far apart that
    it is worth talking about. `also` is what else it serves.
    """

    id: str
    label: str
    statement: str
    own: bool
    said: tuple[Said, ...] = field(default=(), repr=False)
    median: Fraction | None = field(default=None, repr=False)
    agreed: Fraction | None = field(default=None, repr=False)
    agreed_why: str = field(default="", repr=False)
    dissent: str = field(default="", repr=False)
    why: str = ""
    least: Fraction | None = field(default=None, repr=False)
    most: Fraction | None = field(default=None, repr=False)
    good: int | None = field(default=None, repr=False)
    agencies: int = field(default=0, repr=False)
    rated: int = field(default=0, repr=False)
    dont_know: int = field(default=0, repr=False)
    no_case: int = field(default=0, repr=False)
    not_applicable: int = field(default=0, repr=False)
    unanswered: int = field(default=0, repr=False)
    challenge: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    backing: str = field(default="", repr=False)
    mixed: bool = field(default=False, repr=False)
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainReport:
    """One domain: its score as it was rated and by the series that the star shows, in tenths.

    None where there is none, and `why` says why. `then` and `now` are its scores in the round before and in
    this one on the items that are in `both` of them, in tenths, and `change` says the difference in words:
    `few` that everybody is not told it, `more` what these readers are told beside it, of more items.
    `least` and `most` are agencies' scores in tenths, on `range_items` items where a number
    beside them is of others, else None. `rests` says that much of the score is of one agency alone, "" where
    it is not. `evidence` is what is known of it, a sentence or two each.
    """

    name: str
    short: str
    score: int | None = field(default=None, repr=False)
    rated_score: int | None = field(default=None, repr=False)
    why: str = ""
    provisional: bool = False
    then: int | None = field(default=None, repr=False)
    now: int | None = field(default=None, repr=False)
    both: int = field(default=0, repr=False)
    change: str = field(default="", repr=False)
    few: bool = False
    more: str = field(default="", repr=False)
    least: int | None = field(default=None, repr=False)
    most: int | None = field(default=None, repr=False)
    range_items: int | None = field(default=None, repr=False)
    rests: str = field(default="", repr=False)
    items: tuple[ItemReport, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionReport:
    """One action: about which item, what, whose, by when, how far, and what came of it; "" where unknown.

    `outcome` says how far one is that is open, and for whom that is where its reader is not told. `asks` say
    what has still to be decided of one that is open.
    """

    about: str
    what: str = field(repr=False)
    owner: str = field(repr=False)
    due: str = ""
    status: str = ""
    is_open: bool = True
    outcome: str = field(default="", repr=False)
    evidence: str = field(default="", repr=False)
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole round, or one team's return of it, for one edition.

    `whose` is the partnership or the team, `when` names the round with the month
    in which it opened and whether it is released.
    `basis` says in sentences what the numbers rest on: who released it, that nobody checked it, who is
    missing. `columns` name whose values stand in each item. `series` names the numbers that the star shows,
    and `settled` says that what was agreed counts in them. `before` names the round that there is a
    comparison with, "" without one; `beside` says that the star shows this comparison and no other number,
    and `twice` that both rounds go into one star. `fewest` is how many values a score needs. `findings` are
    sentences of what stands out, `compared` what a comparison rests on, `sources` citations. `edited` counts
    the versions of what was released, from 1; `corrected` says why, how it differs from the first version,
    and what the last correction changed. `good_from` is the value from which one counts as good, None in
    what was written before it was told. `picked`: what changed is of items asked again because they were low.
    `undone`: what is rated low and has no action, in a sentence.
    """

    edition: Edition
    language: str
    whose: str
    when: str
    practice: bool
    framework: str
    version: str
    credit: str
    disclaimer: str
    basis: tuple[str, ...] = field(repr=False)
    steps: tuple[Step, ...]
    columns: tuple[str, ...]
    series: str
    settled: bool
    before: str
    beside: bool
    twice: bool
    fewest: int
    domains: tuple[DomainReport, ...]
    actions: tuple[ActionReport, ...] = ()
    findings: tuple[str, ...] = field(default=(), repr=False)
    compared: tuple[str, ...] = field(default=(), repr=False)
    sources: tuple[str, ...] = ()
    edited: int = 1
    corrected: tuple[str, ...] = field(default=(), repr=False)
    good_from: Fraction | None = None
    picked: bool = False
    undone: str = field(default="", repr=False)

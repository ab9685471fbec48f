"""The content of an audit: domains, items, scale, evidence and principles, as frozen values.

A framework is a file (`framework.yaml`); `storage.framework.file` reads it into these classes and is the
only place that can make one, so whatever is here has been checked: ids are unique, every reference
resolves, every text fits every channel. Field names are the keys of the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Any, ClassVar, Literal

from flows.lengths import first_words
from flows.scale import Scale

type_settings: dict[str, Any] = {"extra": "forbid", "strict": True, "allow_inf_nan": False}
"""What every class below asks of a file: no unknown key, no silent conversion, no endless number."""

LABEL, SHORT, NAME = 40, 24, 30
"""Characters of an item's label, of a domain's name where room is tight, and of the audit's own there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of the scale, the lowest first. `label` is for buttons, `meaning` says what it takes.

    `value` is what it counts in a score, None: its place, from 0. `number` is what is shown and typed for it,
    "": the value where all values are whole, else the place. `Scale` has both as they are used.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    value: float | None = None
    number: str = ""
    label: str
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A kind of organisation. `required`: without a return of one, an area's result is provisional.

    `coordinates`: the audit is run from it, so that a coordinator is no stranger in its team. `advice` is
    said to its teams before their first question.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    name: str
    advice: str = ""
    required: bool = False
    coordinates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """Something only some teams do; its items are asked only of teams that answer `question` with yes."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    name: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why an item may be not applicable, as offered on a button.

    `offered` is false for one that answers from before may have, and nobody is to give any more.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str
    offered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Backing:
    """What can stand behind the highest level. `counts` is false for "nothing yet"."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """A role (never a name) that can approve a team's return."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Somebody to call in one nation. `who` says who answers, and for what where that needs saying.

    `number` is as it is dialled, "" where it differs from place to place or nobody could confirm it. `hours`
    says when it is answered, "" if nobody could confirm that. `looked_up` is the day on which both were last
    looked up, such as "25 November 2026", "" if nobody has: such a number is to be shown as not confirmed,
    unless it is for an emergency.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    kind: Literal[
        "emergency", "front-door", "out-of-hours", "staff", "childline", "stop-it-now", "advice", "survivor"
    ]
    who: str
    number: str = ""
    hours: str = ""
    looked_up: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signpost:
    """Whom to call about a child now, in one nation. `lines` are shown as they stand, in order.

    `calls` has the numbers apart, in the order in which they are shown; a kind may be missing or come more
    than once, and a file from before there were any has none.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    name: str
    lines: tuple[str, ...]
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publication that statements rest on. `cite` is the citation, `short` what a card has room for.

    `checked` is the day on which somebody last looked whether this is the current edition, such as
    "25 November 2026", "" for what has only one.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    cite: str
    short: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the field and what it means here."""

    __pydantic_config__: ClassVar[Any] = type_settings
    term: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where an item or a piece of evidence comes from: a source's id, and the place in it ("1.1.4")."""

    __pydantic_config__: ClassVar[Any] = type_settings
    source: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One finding in our words, with its references."""

    __pydantic_config__: ClassVar[Any] = type_settings
    text: str
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A key principle and what it looks like in practice."""

    __pydantic_config__: ClassVar[Any] = type_settings
    text: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One statement to rate.

    `about`: *area* is one truth seen by many, *own* is each agency's own practice. `function`: the id of
    the function a team needs to be asked, or None. `ask`: ids of the agencies asked; left out, all are.
    `head`: a sub-head that begins with this item. `label`: the statement's first words where the file has
    none. `good`: what the highest level needs. `guidance`: agency id -> advice for that agency. `revision`
    goes up when the meaning changes, so that rounds are compared only on what stayed the same. `levels`: what
    each level takes here, in place of its general meaning. `no_case`: whether *no case known* is a finding
    here; left out, what the framework says of all. What the file leaves out is "" or empty.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    revision: int = 1
    about: Literal["area", "own"] = "own"
    ask: tuple[str, ...] = ()
    head: str = ""
    label: str = ""
    statement: str
    why: str = ""
    good: str = ""
    references: tuple[Reference, ...] = ()
    function: str | None = None
    guidance: Mapping[str, str] = field(default_factory=dict)
    levels: tuple[str, ...] = ()
    no_case: bool | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "statement", self.statement.strip())
        if not self.label:
            object.__setattr__(self, "label", first_words(self.statement, LABEL))


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """One of the framework's parts; one ray of the star. `short` is its name where room is tight.

    Where the file has none it is made of the title's first words.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    title: str
    short: str = ""
    evidence: tuple[Evidence, ...] = ()
    principles: tuple[Principle, ...] = ()
    items: tuple[Item, ...]

    def __post_init__(self) -> None:
        if not self.short:
            object.__setattr__(self, "short", first_words(self.title, SHORT))


_LINES = (
    "If a child is in immediate danger, call 999.",
    "Otherwise tell your agency's safeguarding lead today.",
)

NATIONS = (
    Signpost(id="england", name="England", lines=_LINES),
    Signpost(id="scotland", name="Scotland", lines=_LINES),
    Signpost(id="wales", name="Wales", lines=_LINES),
    Signpost(id="ni", name="Northern Ireland", lines=_LINES),
)
"""Where a team may work, and whom to call there, where a file says nothing of it."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Framework:
    """The whole content. `version` is the SHA-256 of the file's bytes, in hex; two are the same if it is.

    `no_case`: whether items take *no case known* for an answer, where they don't say it themselves.
    A plain checklist has agencies, levels and domains; cards leave out what it doesn't have. `short` is its
    name where room is tight, the title's first words where the file has none. `subject` is what it audits,
    as the end of a sentence that begins with "an audit of".
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    version: str
    format: Literal[1]
    title: str
    short: str = ""
    subject: str = ""
    language: str = "en"
    credit: str = ""
    disclaimer: str = ""
    levels: tuple[Level, ...]
    agencies: tuple[Agency, ...]
    functions: tuple[Function, ...] = ()
    reasons: tuple[Reason, ...] = ()
    no_case: bool = False
    backings: tuple[Backing, ...] = ()
    approvers: tuple[Approver, ...] = ()
    signposts: tuple[Signpost, ...] = NATIONS
    sources: tuple[Source, ...] = ()
    glossary: tuple[Term, ...] = ()
    domains: tuple[Domain, ...]

    def __post_init__(self) -> None:
        if not self.short:
            object.__setattr__(self, "short", first_words(self.title, NAME))
        everybody = tuple(agency.id for agency in self.agencies)
        domains = tuple(
            replace(
                domain,
                items=tuple(self._settled(item, everybody) for item in domain.items),
            )
            for domain in self.domains
        )
        object.__setattr__(self, "domains", domains)

    def _settled(self, item: Item, everybody: tuple[str, ...]) -> Item:
        """An item with what the file says once for all."""
        no_case = self.no_case if item.no_case is None else item.no_case
        if item.ask and item.no_case is no_case:
            return item
        return replace(item, ask=item.ask or everybody, no_case=no_case)

    @cached_property
    def offered_reasons(self) -> tuple[Reason, ...]:
        """Why an item may be not applicable, for answers that are given now."""
        return tuple(reason for reason in self.reasons if reason.offered)

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """Every item by its id, in the order of the file."""
        return {item.id: item for domain in self.domains for item in domain.items}

    @cached_property
    def domain_of(self) -> Mapping[str, Domain]:
        """The domain of each item, by the item's id."""
        return {item.id: domain for domain in self.domains for item in domain.items}

    @cached_property
    def section_of(self) -> Mapping[str, str]:
        """The sub-head that each item stands under, by the item's id; "" without one."""
        found: dict[str, str] = {}
        for domain in self.domains:
            head = ""
            for item in domain.items:
                head = item.head or head
                found[item.id] = head
        return found

    @cached_property
    def _asked(self) -> dict[tuple[str, frozenset[str], frozenset[str] | None], tuple[Item, ...]]:
        return {}

    def asked(
        self, agency: str, functions: frozenset[str], only: frozenset[str] | None = None
    ) -> tuple[Item, ...]:
        """The items asked of a team of this agency with these functions, in the order of the file.

        `only` leaves out all others, for a progress round.
        """
        key = (agency, functions, only)
        if key not in self._asked:
            self._asked[key] = tuple(
                item
                for item in self.items.values()
                if agency in item.ask
                and (item.function is None or item.function in functions)
                and (only is None or item.id in only)
            )
        return self._asked[key]

    @cached_property
    def _asked_in(self) -> dict[tuple[str, str, frozenset[str], frozenset[str] | None], tuple[Item, ...]]:
        return {}

    def signpost(self, nation: str) -> Signpost | None:
        """Whom to call in a nation, None for one that is not in the file."""
        return next((known for known in self.signposts if known.id == nation), None)

    def asked_in(
        self, domain: str, agency: str, functions: frozenset[str], only: frozenset[str] | None = None
    ) -> tuple[Item, ...]:
        """The items of one domain that `asked` gives."""
        key = (domain, agency, functions, only)
        if key not in self._asked_in:
            asked = self.asked(agency, functions, only)
            self._asked_in[key] = tuple(item for item in asked if self.domain_of[item.id].id == domain)
        return self._asked_in[key]

    def functions_for(self, agency: str) -> tuple[Function, ...]:
        """The functions that make a difference to what this agency is asked, in the order of the file."""
        used = {item.function for item in self.items.values() if agency in item.ask}
        return tuple(function for function in self.functions if function.id in used)

    @cached_property
    def scale(self) -> Scale:
        """What ratings are said with and counted by."""
        values = tuple(
            Fraction(place if level.value is None else str(level.value))
            for place, level in enumerate(self.levels)
        )
        whole = all(value.denominator == 1 for value in values)
        return Scale(
            values=values,
            labels=tuple(level.label for level in self.levels),
            numbers=tuple(
                level.number or str(value if whole else place)
                for place, (level, value) in enumerate(zip(self.levels, values, strict=True))
            ),
        )

    def means_the_same(self, item: str, before: "Framework") -> bool:
        """Whether an item of this content was there before and asked the same, on whatever scale."""
        then = before.items.get(item)
        return then is not None and then.revision == self.items[item].revision

"""The content of an audit: domains, items, scale, evidence and principles, as frozen values.

A framework is a file (`framework.yaml`); `storage.framework.file` reads it into these classes and is the
only place that can make one, so whatever is here has been checked: ids are unique, every reference
resolves, every text fits every channel. Field names are the keys of the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Literal

type_settings: dict[str, Any] = {"extra": "forbid", "strict": True}
"""What every class below asks of the reader of a file: no unknown key, no silent conversion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One step of the scale. `value` counts from 0, `label` is for buttons, `meaning` says what it takes."""

    __pydantic_config__: ClassVar[Any] = type_settings
    value: int
    label: str
    meaning: str


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
    """Why an item may be not applicable, as offered on a button."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str


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

    `number` is as it is dialled, "" where it differs from place to place. `hours` says when it is answered,
    "" if nobody could confirm that. `looked_up` is the day on which both were last looked up, such as
    "25 November 2026", "" if nobody has: such a number is to be shown as not confirmed, unless it is for an
    emergency.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    kind: Literal["emergency", "front-door", "out-of-hours", "staff", "childline", "stop-it-now", "advice"]
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
    """One finding in our words, with at least one reference."""

    __pydantic_config__: ClassVar[Any] = type_settings
    text: str
    references: tuple[Reference, ...]


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
    the function a team needs to be asked, or None. `ask`: ids of the agencies asked. `good`: what the
    highest level needs. `guidance`: agency id -> advice for that agency. `revision` goes up when the
    meaning changes, so that rounds are compared only on what stayed the same.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    revision: int
    about: Literal["area", "own"]
    ask: tuple[str, ...]
    label: str
    statement: str
    why: str
    good: str
    references: tuple[Reference, ...]
    function: str | None = None
    guidance: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """One of the framework's parts; one ray of the star. `short` is its name where room is tight."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    title: str
    short: str
    evidence: tuple[Evidence, ...]
    principles: tuple[Principle, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Framework:
    """The whole content. `version` is the SHA-256 of the file's bytes, in hex; two are the same if it is."""

    __pydantic_config__: ClassVar[Any] = type_settings
    version: str
    format: Literal[1]
    title: str
    language: str
    credit: str
    disclaimer: str
    levels: tuple[Level, ...]
    agencies: tuple[Agency, ...]
    functions: tuple[Function, ...]
    reasons: tuple[Reason, ...]
    backings: tuple[Backing, ...]
    approvers: tuple[Approver, ...]
    signposts: tuple[Signpost, ...]
    sources: tuple[Source, ...]
    glossary: tuple[Term, ...]
    domains: tuple[Domain, ...]

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """Every item by its id, in the order of the file."""
        return {item.id: item for domain in self.domains for item in domain.items}

    @cached_property
    def domain_of(self) -> Mapping[str, Domain]:
        """The domain of each item, by the item's id."""
        return {item.id: domain for domain in self.domains for item in domain.items}

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
    def scale(self) -> tuple[tuple[int, str], ...]:
        """What ratings are said with: the value and the label of each level."""
        return tuple((level.value, level.label) for level in self.levels)

    def means_the_same(self, item: str, before: "Framework") -> bool:
        """Whether an item of this content was there before and asked the same, on whatever scale."""
        then = before.items.get(item)
        return then is not None and then.revision == self.items[item].revision

    @property
    def top(self) -> int:
        """The highest level of the scale."""
        return self.levels[-1].value

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
from flows.nations import (
    NATIONS,
    Also,
    Called,
    Reference,
    Signpost,
    Source,
    Term,
    those,
    type_settings,
    worded,
)
from flows.questions import Questions
from flows.scale import Scale

LABEL, SHORT, NAME = 40, 24, 30
"""Characters of an item's label, of a domain's name where room is tight, and of the audit's own there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of the scale, the lowest first. `label` is for buttons, `meaning` says what it takes.

    `value` is what it counts in a score, None: its place, from 0. `number` is what is shown and typed for it,
    "": the value where all are whole, else the place. `once` are labels that said the same in earlier files.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    value: float | None = None
    number: str = ""
    label: str
    meaning: str = ""
    once: tuple[str, ...] = ()


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
    """What can stand behind the highest level. `counts`: not "not sure yet"; `offered` as of a reason."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str
    counts: bool = True
    offered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """A role (never a name) that can approve a team's return."""

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    label: str


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
    here; left out, what the framework says of all. `evidence`: what could show the highest level, as buttons
    say it. `also`: what else it serves. What the file leaves out is "" or empty.
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
    evidence: tuple[str, ...] = ()
    also: tuple[Also, ...] = ()

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


@dataclass(frozen=True, kw_only=True, eq=False)
class Framework:
    """The whole content. `version` is the SHA-256 of the file's bytes, in hex; two are the same if it is.

    `no_case`: whether items take *no case known* for an answer, where they don't say it themselves.
    A plain checklist has agencies, levels and domains; cards leave out what it doesn't have. `short` is its
    name where room is tight, else the title's first words. `subject` is what it audits, as the end of "an
    audit of", `law` what it rests on. `sampling` says how to take a sample, `care` that it may be hard.

    Texts are those of the first nation, with the sources of all, until `in_nation` is asked.
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
    care: str = ""
    law: str = ""
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
    words: tuple[Called, ...] = ()
    sampling: str = ""
    domains: tuple[Domain, ...]

    def __post_init__(self) -> None:
        if not self.short:
            object.__setattr__(self, "short", first_words(self.title, NAME))
        everybody = tuple(agency.id for agency in self.agencies)
        domains = tuple(
            replace(domain, items=tuple(self._settled(item, everybody) for item in domain.items))
            for domain in self._written
        )
        object.__setattr__(self, "domains", worded(domains, self._called("")) if self.words else domains)

    @cached_property
    def _written(self) -> tuple[Domain, ...]:
        """The domains as they stand in the file, which is asked first before words take their places."""
        return self.domains

    def _called(self, nation: str) -> dict[str, str]:
        """What each placeholder stands for in a nation; in one that has no word, what the first calls it."""
        return {one.id: one.nations.get(nation) or next(iter(one.nations.values()), "") for one in self.words}

    @cached_property
    def _by_nation(self) -> dict[str, "Framework"]:
        return {}

    def in_nation(self, nation: str) -> "Framework":
        """The content as a nation is shown it: its words, its sources, and what an item serves there."""
        if self.signpost(nation) is None or not self._differs:
            return self
        if nation not in self._by_nation:
            sources = those(self.sources, nation)
            domains = tuple(
                _domain_in(one, nation, frozenset(one.id for one in sources)) for one in self._written
            )
            domains, glossary = worded(domains, self._called(nation)), those(self.glossary, nation)
            self._by_nation[nation] = replace(self, sources=sources, glossary=glossary, domains=domains)
        return self._by_nation[nation]

    @cached_property
    def _differs(self) -> bool:
        """Whether anything of the content is another in another nation."""
        also = any(one.nations for item in self.items.values() for one in item.also)
        sources, terms = (any(one.nations for one in said) for said in (self.sources, self.glossary))
        return also or sources or terms or bool(self.words)

    def _settled(self, item: Item, everybody: tuple[str, ...]) -> Item:
        """An item with what the file says once for all."""
        no_case = self.no_case if item.no_case is None else item.no_case
        if item.ask and item.no_case is no_case:
            return item
        return replace(item, ask=item.ask or everybody, no_case=no_case)

    @cached_property
    def asks_backing(self) -> bool:
        """Whether anybody is asked what is behind a highest level."""
        return bool(self.backings) or any(item.evidence for item in self.items.values())

    def backings_of(self, item: str) -> tuple[Backing, ...]:
        """What can stand behind the highest level of an item.

        Its own evidence, whose ids are its places from 1, and what of all counts for nothing, such as "not
        sure yet". Without evidence of its own, what is the same for all. Some may not be offered any more.
        """
        return self._backings[item]

    def is_backed(self, item: str, named: frozenset[str]) -> bool:
        """Whether anything that counts is among what was named behind an item."""
        return bool(named) and any(one.counts and one.id in named for one in self._backings[item])

    @cached_property
    def _backings(self) -> Mapping[str, tuple[Backing, ...]]:
        nothing = [one for one in self.backings if not one.counts]
        own = {
            item.id: [Backing(id=str(n), label=text) for n, text in enumerate(item.evidence, 1)]
            for item in self.items.values()
        }
        return {id_: (*found, *nothing) if found else self.backings for id_, found in own.items()}

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
    def _asked(self) -> dict[tuple[str, frozenset[str], frozenset[str] | None], Questions[Item]]:
        return {}

    def questions(
        self, agency: str, functions: frozenset[str], only: frozenset[str] | None = None
    ) -> Questions[Item]:
        """What is asked of a team of this agency with these functions.

        `only` leaves out all others, for a progress round.
        """
        key = (agency, functions, only)
        if key not in self._asked:
            self._asked[key] = Questions.of(
                (item.id, self.domain_of[item.id].id, item)
                for item in self.items.values()
                if agency in item.ask
                and (item.function is None or item.function in functions)
                and (only is None or item.id in only)
            )
        return self._asked[key]

    def asked(
        self, agency: str, functions: frozenset[str], only: frozenset[str] | None = None
    ) -> tuple[Item, ...]:
        """The items of it, in the order of the file."""
        return self.questions(agency, functions, only).items

    def signpost(self, nation: str) -> Signpost | None:
        """Whom to call in a nation, None for one that is not in the file."""
        return next((known for known in self.signposts if known.id == nation), None)

    def functions_for(self, agency: str) -> tuple[Function, ...]:
        """The functions that make a difference to what this agency is asked, in the order of the file."""
        used = {item.function for item in self.items.values() if agency in item.ask}
        return tuple(function for function in self.functions if function.id in used)

    @cached_property
    def scale(self) -> Scale:
        """What ratings are said with and counted by."""
        levels = enumerate(self.levels)
        values = tuple(Fraction(at if one.value is None else str(one.value)) for at, one in levels)
        whole = all(value.denominator == 1 for value in values)
        return Scale(
            values=values,
            labels=tuple(level.label for level in self.levels),
            once=tuple(level.once for level in self.levels),
            numbers=tuple(
                level.number or str(value if whole else place)
                for place, (level, value) in enumerate(zip(self.levels, values, strict=True))
            ),
        )

    def means_the_same(self, item: str, before: "Framework") -> bool:
        """Whether an item of this content was there before and asked the same, on whatever scale."""
        then = before.items.get(item)
        return then is not None and then.revision == self.items[item].revision


def _domain_in(domain: Domain, nation: str, sources: frozenset[str]) -> Domain:
    """A domain without what rests on sources of other nations, and without what its items serve there."""

    def cited(references: tuple[Reference, ...]) -> tuple[Reference, ...]:
        return tuple(one for one in references if one.source in sources)

    return replace(
        domain,
        evidence=tuple(
            replace(one, references=cited(one.references))
            for one in domain.evidence
            if cited(one.references) or not one.references
        ),
        items=tuple(
            replace(item, references=cited(item.references), also=those(item.also, nation))
            for item in domain.items
        ),
    )

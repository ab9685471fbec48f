"""What a framework says by nation: whom to call, what it rests on, what else it serves, and its words.

Field names are the keys of the file, as in `flows.framework`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, ClassVar, Literal, TypeVar

T = TypeVar("T")
N = TypeVar("N", "Source", "Also", "Term")

type_settings: dict[str, Any] = {"extra": "forbid", "strict": True, "allow_inf_nan": False}
"""What every class below asks of a file: no unknown key, no silent conversion, no endless number."""


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
        "emergency",
        "front-door",
        "out-of-hours",
        "staff",
        "childline",
        "stop-it-now",
        "advice",
        "survivor",
        "crisis",
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
    "25 November 2026", "" for what has only one. `nations`: ids of the signposts where it holds; none: in all
    of them.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    cite: str
    short: str = ""
    checked: str = ""
    nations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where an item or a piece of evidence comes from: a source's id, and the place in it ("1.1.4")."""

    __pydantic_config__: ClassVar[Any] = type_settings
    source: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """What else an item serves, such as a duty that is audited too. `nations` as for a source."""

    __pydantic_config__: ClassVar[Any] = type_settings
    what: str
    nations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the field and what it means here. `nations` as for a source."""

    __pydantic_config__: ClassVar[Any] = type_settings
    term: str
    meaning: str
    nations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A thing that each nation calls otherwise: `{id}` in a text stands for its word in the nation.

    `nations`: id of a signpost -> the word there.
    """

    __pydantic_config__: ClassVar[Any] = type_settings
    id: str
    nations: Mapping[str, str]


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

PLACEHOLDER = re.compile(r"\{([a-z][a-z-]*)\}")
"""What stands in a text for a word that is another in each nation."""


def those(several: tuple[N, ...], nation: str) -> tuple[N, ...]:
    """What holds in a nation of several things; what names none holds in all."""
    return tuple(one for one in several if not one.nations or nation in one.nations)


def worded(value: T, words: Mapping[str, str]) -> T:
    """A text, or a value that is made of texts, with these words for their placeholders; others stay."""
    return _worded(value, words)  # type: ignore[no-any-return]  # of the kind that came in


def _worded(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), value) if "{" in value else value
    if isinstance(value, tuple):
        return tuple(_worded(one, words) for one in value)
    if isinstance(value, Mapping):
        return {key: _worded(one, words) for key, one in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    said = {one.name: getattr(value, one.name) for one in fields(value)}
    changed = {name: new for name, old in said.items() if (new := _worded(old, words)) != old}
    return replace(value, **changed) if changed else value

"""That something is another team's task, or none of this one: "police do that", "not our job".

Each word of such a text is listed, and none is of a person or of what is done to one: so it tells nothing of
anybody, and is no worry, whatever its words are likely in. The words are in `flows.vocabulary.whose_task`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either, whose_task

LONGEST = 20
"""Words of such a text."""

_LISTED = (
    whose_task.BODIES
    | whose_task.BESIDE_BODIES
    | whose_task.DO
    | whose_task.DOING
    | whose_task.TASKS
    | whose_task.SMALL
)


def _any_of(*lists: frozenset[str] | tuple[str, ...]) -> str:
    words = (sorted(one) if isinstance(one, frozenset) else one for one in lists)
    return f"(?:{either(*map(tuple, words))})"


_A_BODY = _any_of(whose_task.BODIES, whose_task.LONGER_BODIES)
_GAPS = {
    "{body}": f"{_A_BODY}s?(?: {_any_of(whose_task.BODY_ENDS)})?",
    "{it}": whose_task.IT,
    "{we}": _any_of(whose_task.WE, whose_task.BODIES, whose_task.LONGER_BODIES),
    "{ours}": whose_task.OURS,
    "{do}": _any_of(whose_task.DO),
    "{done}": _any_of(whose_task.DOING),
    "{doing}": _any_of(whose_task.DO, whose_task.DOING),
    "{task}": _any_of(whose_task.TASKS),
}


def _said(forms: tuple[str, ...]) -> Pattern:
    """What finds one of these, with their gaps filled by the lists."""
    source = either(forms)
    for gap, words in _GAPS.items():
        source = source.replace(gap, words)
    return Pattern(rf"\b(?:{source})\b")


_NONE_OF_OURS = _said(whose_task.NONE_OF_OURS)
_ANOTHERS = _said(whose_task.ANOTHERS)
_WE_DONT = _said(whose_task.WE_DO_NOT)
_NOTHING_TO_DO = _said(whose_task.NOTHING_TO_DO)
_OF_SOMEBODY = _said(whose_task.OF_SOMEBODY)
_NOT_BY = _said(whose_task.NOT_BY)
_BY_A_BODY = _said(whose_task.BY_A_BODY)


@dataclass(frozen=True, slots=True)
class NotOurs:
    """What a text says of a task.

    `denied`: that it is none of this team's. Whoever says only that another does it may be of that team.
    `not_done`: that this team does nothing of it, which may be how far it is so, too. `of` is the text
    without those who are said not to do it.
    """

    denied: bool
    not_done: bool
    of: str


def not_ours(words: Sequence[str]) -> NotOurs | None:
    """What a text of these plain words says of whose task it is, None for any other text."""
    is_listed = all(word in _LISTED or word.removesuffix("s") in _LISTED for word in words)
    if len(words) > LONGEST or not is_listed:
        return None
    text = " ".join(words)
    denied, not_done = _NONE_OF_OURS.search(text), _WE_DONT.search(text)
    behind = _BY_A_BODY.search(_WE_DONT.sub("", text)) if not_done else None
    if _OF_SOMEBODY.search(_NOTHING_TO_DO.sub("", text)) or not (denied or behind or _ANOTHERS.search(text)):
        return None
    return NotOurs(denied=denied is not None, not_done=not_done is not None, of=_NOT_BY.sub("", text))

"""What an operator is told of what has been kept for long enough."""

from collections.abc import Mapping, Sequence

from flows.keeping import Rule
from storage.writing.retaining import Listed

_WHAT: Mapping[Rule, tuple[str, str]] = {
    Rule.PRACTICE: ("audit for practice that nobody uses", "audits for practice that nobody uses"),
    Rule.ADDRESS: ("chat of somebody without a place", "chats of people without a place"),
    Rule.CANCELLED: ("cancelled round", "cancelled rounds"),
    Rule.TEXTS: ("round's notes and reasons", "rounds' notes and reasons"),
    Rule.RATINGS: ("round with its ratings and agreements", "rounds with their ratings and agreements"),
}


def what(rule: Rule, many: int) -> str:
    """So many things that go under a rule."""
    one, more = _WHAT[rule]
    return f"{many} {one if many == 1 else more}"


def told(ending: Sequence[Listed]) -> list[str]:
    """What goes next, a line for each rule; one line where that is nothing."""
    if not ending:
        return ["Deleted within 30 days: nothing"]
    return [
        f"Deleted within 30 days: {what(one.rule, one.many)}, the first on {one.first:%Y-%m-%d}"
        for one in ending
    ]

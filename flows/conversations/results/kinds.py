"""What the star of a round shows, and so which domains have a number on it, wherever that is said."""

from enum import Enum, auto

from flows.conversations.results.found import Found
from flows.scoring import AreaDomain, Change
from flows.talk import RoundTalk


class Kind(Enum):
    """What a star shows: the round alone, the round with the one before, or only what is compared."""

    ALONE = auto()
    BOTH = auto()
    BESIDE = auto()


def kind_of(talk: RoundTalk, result: Found) -> Kind:
    """The round with the one before where that leaves its numbers as they are.

    A progress round has only the comparison: what it asked was chosen for being low, and says nothing alone.
    """
    if not result.compares:
        return Kind.ALONE
    if talk.run.round.progress:
        return Kind.BESIDE
    return Kind.ALONE if result.apart else Kind.BOTH


def compared_in(result: Found, kind: Kind, domain: AreaDomain) -> Change | None:
    """What is drawn of a domain where that is a comparison, also one with too little in it; else None."""
    change = result.comparison.of(domain.domain.id) if result.comparison and kind is not Kind.ALONE else None
    asked = any(one.asked for one in domain.items)
    return change if change and asked and (change.compared or kind is Kind.BESIDE) else None


def is_drawn(result: Found, kind: Kind, domain: AreaDomain) -> bool:
    """Whether a domain has a number on the star, or is a gap."""
    change = compared_in(result, kind, domain)
    return change.compared if change else domain.tenths(result.score.series) is not None

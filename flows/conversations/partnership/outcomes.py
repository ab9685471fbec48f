"""What came of an action, in words."""

from flows.rounds import Action, ActionStatus
from flows.wording import Words


def came_of(words: Words, action: Action) -> tuple[str, ...]:
    """What is different now and how that is known, of one that is done; why, of one that was dropped."""
    if action.status is ActionStatus.DROPPED:
        return (words("outcomes.dropped", text=action.outcome),) if action.outcome else ()
    if action.status is not ActionStatus.DONE:
        return ()
    different = action.outcome or _unsaid(words, action)
    return (words("outcomes.different", text=different), known_line(words, action))


def known_line(words: Words, action: Action) -> str:
    """How it is known what is different, of an action that is done."""
    return words("outcomes.known", text=action.evidence or _unsaid(words, action))


def _unsaid(words: Words, action: Action) -> str:
    return words("outcomes.too_early" if action.evidence == "" else "outcomes.not_said")

"""What came of an action, in words."""

from flows.rounds import Action, ActionStatus
from flows.wording import Words


def came_of(words: Words, action: Action) -> tuple[str, ...]:
    """What is different now and how that is known, of one that is done; why, of one that was dropped."""
    if action.status is ActionStatus.DROPPED:
        return (words("outcomes.dropped", text=action.outcome),) if action.outcome else ()
    if action.status is not ActionStatus.DONE:
        return ()
    early = words("outcomes.too_early") if action.evidence == "" else ""
    unsaid = words("outcomes.not_said")
    return (
        words("outcomes.different", text=action.outcome or early or unsaid),
        words("outcomes.known", text=action.evidence or early or unsaid),
    )

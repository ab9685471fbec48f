"""A team's audit, from its tasks to its return."""

from flows.wording.en.answering import (
    answer,
    approve,
    approving,
    backed,
    check,
    colleagues,
    earlier,
    filled,
    note,
    practice,
    question,
    reason,
    review,
    second,
    tasks,
    why,
)

TEXTS: dict[str, str] = {
    **answer.TEXTS,
    **approve.TEXTS,
    **approving.TEXTS,
    **backed.TEXTS,
    **check.TEXTS,
    **colleagues.TEXTS,
    **earlier.TEXTS,
    **filled.TEXTS,
    **note.TEXTS,
    **practice.TEXTS,
    **question.TEXTS,
    **reason.TEXTS,
    **review.TEXTS,
    **second.TEXTS,
    **tasks.TEXTS,
    **why.TEXTS,
}

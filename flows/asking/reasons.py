"""A team's own reason for not applicable: it is kept as the last line of the answer's note."""

from flows.rounds import OTHER_REASON, Answer, NotApplicable

FEWEST_OF_A_REASON = 2
"""Words of what may be a reason: one may be meant for a button."""


def kept_in(answer: Answer | None) -> str:
    """All words of an answer, the note and the reason, "" where there are none."""
    return (answer.note if answer else None) or ""


def apart(answer: Answer | None) -> tuple[str, str]:
    """The note of an answer and the team's own reason for not applicable, each "" where there is none."""
    kept = kept_in(answer)
    if answer is None or answer.rating != NotApplicable(reason=OTHER_REASON):
        return kept, ""
    note, _, reason = kept.rpartition("\n")
    return note, reason


def says_something(reason: str) -> bool:
    """Whether a reason has a letter or a digit in it."""
    return any(map(str.isalnum, reason))


def together(note: str, reason: str) -> str:
    """What is kept of a note and of a reason, which becomes one line."""
    return "\n".join(part for part in (note, " ".join(reason.split())) if part)


def below(note: str, more: str) -> str:
    """A note with more of it below, unless it ends so already."""
    return note if f"\n{note}".endswith(f"\n{more}") else "\n".join(filter(None, (note, more)))

"""English: a folder for each wing of the conversations, a file for each prefix of its keys."""

from flows.wording.en import (
    actions,
    answering,
    arriving,
    explaining,
    partnership,
    reminders,
    results,
    rounds,
    shared,
)

TEXTS: dict[str, str] = {
    **actions.TEXTS,
    **answering.TEXTS,
    **arriving.TEXTS,
    **explaining.TEXTS,
    **partnership.TEXTS,
    **reminders.TEXTS,
    **results.TEXTS,
    **rounds.TEXTS,
    **shared.TEXTS,
}

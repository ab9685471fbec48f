"""A round, from its plan to its release."""

from flows.wording.en.rounds import (
    agreeing,
    correcting,
    corrections,
    facts,
    gathering,
    late,
    letter,
    opening,
    repeating,
    running,
    scrutiny,
    sharing,
    talking,
)

TEXTS: dict[str, str] = {
    **agreeing.TEXTS,
    **corrections.TEXTS,
    **correcting.TEXTS,
    **facts.TEXTS,
    **gathering.TEXTS,
    **late.TEXTS,
    **letter.TEXTS,
    **opening.TEXTS,
    **repeating.TEXTS,
    **running.TEXTS,
    **scrutiny.TEXTS,
    **sharing.TEXTS,
    **talking.TEXTS,
}

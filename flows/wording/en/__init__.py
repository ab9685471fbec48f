"""English, a file for each group of conversations."""

from flows.wording.en import agreeing, area, audit, joining, nudging, outcome, setup, shared

TEXTS: dict[str, str] = {
    **audit.TEXTS,
    **shared.TEXTS,
    **setup.TEXTS,
    **area.TEXTS,
    **joining.TEXTS,
    **agreeing.TEXTS,
    **outcome.TEXTS,
    **nudging.TEXTS,
}

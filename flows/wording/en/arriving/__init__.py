"""How somebody gets in, and what they may not write."""

from flows.wording.en.arriving import audits, founding, guard, joining, places, welcome

TEXTS: dict[str, str] = {
    **audits.TEXTS,
    **founding.TEXTS,
    **guard.TEXTS,
    **joining.TEXTS,
    **places.TEXTS,
    **welcome.TEXTS,
}

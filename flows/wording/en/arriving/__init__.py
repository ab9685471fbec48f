"""How somebody gets in, and what they may not write."""

from flows.wording.en.arriving import audits, founding, guard, invited, joining, link, places, welcome

TEXTS: dict[str, str] = {
    **audits.TEXTS,
    **founding.TEXTS,
    **guard.TEXTS,
    **invited.TEXTS,
    **joining.TEXTS,
    **link.TEXTS,
    **places.TEXTS,
    **welcome.TEXTS,
}

"""How somebody gets in, and what they may not write."""

from flows.wording.en.arriving import audits, founding, guard, invited, joining, link, listed, places, welcome

TEXTS: dict[str, str] = {
    **audits.TEXTS,
    **founding.TEXTS,
    **guard.TEXTS,
    **invited.TEXTS,
    **joining.TEXTS,
    **link.TEXTS,
    **listed.TEXTS,
    **places.TEXTS,
    **welcome.TEXTS,
}

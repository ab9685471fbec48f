"""How somebody gets in, and what they may not write."""

from flows.wording.en.arriving import (
    account,
    audits,
    devices,
    founding,
    guard,
    invited,
    joining,
    link,
    linking,
    listed,
    mail,
    places,
    welcome,
)

TEXTS: dict[str, str] = {
    **account.TEXTS,
    **audits.TEXTS,
    **devices.TEXTS,
    **founding.TEXTS,
    **guard.TEXTS,
    **invited.TEXTS,
    **joining.TEXTS,
    **link.TEXTS,
    **linking.TEXTS,
    **listed.TEXTS,
    **mail.TEXTS,
    **places.TEXTS,
    **welcome.TEXTS,
}

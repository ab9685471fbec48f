"""What reminds whom, and what people say to it."""

from flows.wording.en.reminders import (
    arrivals,
    behind,
    by_hand,
    log,
    nudge,
    putting_off,
    quiet,
    recipients,
    stopping,
)

TEXTS: dict[str, str] = {
    **arrivals.TEXTS,
    **behind.TEXTS,
    **by_hand.TEXTS,
    **log.TEXTS,
    **nudge.TEXTS,
    **putting_off.TEXTS,
    **quiet.TEXTS,
    **recipients.TEXTS,
    **stopping.TEXTS,
}

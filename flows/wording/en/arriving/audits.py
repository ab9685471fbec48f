"""Somebody's audits, to choose from."""

TEXTS: dict[str, str] = {
    "audits.heading": "Your audits",
    "audits.open": "{team}, {date} – open",
    "audits.submitted": "{team}, {date} – submitted",
    "audits.none": "You have no audit yet.",
}

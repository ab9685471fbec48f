"""Months and days, in their order."""

from collections.abc import Mapping

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORKDAYS = WEEKDAYS[:5]
OF_THE_CALENDAR = frozenset({*MONTHS, *WEEKDAYS, "sept"}) | {day[:3] for day in (*MONTHS, *WEEKDAYS)}
"""Months and days, and their short forms."""

WELSH_MONTHS: Mapping[str, tuple[str, ...]] = {
    "january": ("ionawr", "ion"),
    "february": ("chwefror", "chwef"),
    "march": ("mawrth", "fawrth"),
    "april": ("ebrill", "ebr"),
    "may": ("mai", "fai"),
    "june": ("mehefin", "fehefin", "meh"),
    "july": ("gorffennaf", "orffennaf", "gorff"),
    "august": ("awst",),
    "september": ("medi", "fedi"),
    "october": ("hydref", "hyd"),
    "november": ("tachwedd", "dachwedd", "tach"),
    "december": ("rhagfyr", "ragfyr", "rhag"),
}
"""By the English; the first of each is its own form, the others are met in a sentence, or cut short."""

WELSH_WEEKDAYS: Mapping[str, str] = dict(
    zip(("llun", "march", "mercher", "iau", "gwener", "sadwrn", "sul"), WEEKDAYS, strict=True)
)
"""Only behind a "dydd" are they weekdays: "mawrth" alone is March."""

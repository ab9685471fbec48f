"""Months and days, in their order."""

from collections.abc import Mapping

from flows.vocabulary import word_set

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

PLANNED = word_set("""
next last done due booked planned delivered held reviewed review updated agreed refreshed repeated rebooked
scheduled diarised completed finished ran ends
""")
"""One of these says that a date is of what is done every so often."""

OF_PLANNING = (
    PLANNED
    | OF_THE_CALENDAR
    | word_set("""
one ones date dates session sessions day days is was were it its this that on the a by for from to until till
in at then and again every each year years annual annually yearly termly monthly weekly term autumn spring
summer winter all before since about now will be been has had have we our did time plus also round roughly
first second
third st nd rd th of am pm not yet but only so far tues thurs
""")
)
"""A sentence of these alone and a date tells of nobody."""

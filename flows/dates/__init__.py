"""Reads the date that somebody types when they are asked for one, as people in Britain write dates.

Pure: a text and today go in; a day, a span of days or what is wrong comes out. The day comes before the
month. A day without a year is the next one there is, "next Friday" the one in the week after this. What could
be another day is not guessed at: whoever typed it is told why, and types again.
"""

from flows.dates.found import (
    NearEaster,
    NoDay,
    NoMonth,
    OtherWeekday,
    Passed,
    Problem,
    Several,
    Span,
    Unclear,
)
from flows.dates.reading import (
    dated_end,
    further,
    is_date,
    is_length,
    last_named,
    may_be_further,
    names_day,
    read,
    tells_hour,
    tells_time,
    working_days,
)

__all__ = [
    "NearEaster",
    "NoDay",
    "NoMonth",
    "OtherWeekday",
    "Passed",
    "Problem",
    "Several",
    "Span",
    "Unclear",
    "dated_end",
    "further",
    "is_date",
    "is_length",
    "last_named",
    "may_be_further",
    "names_day",
    "read",
    "tells_hour",
    "tells_time",
    "working_days",
]

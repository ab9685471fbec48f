"""The ways to write a date, as patterns over the one form of a text."""

from flows.dates.words import UNITS, any_of
from flows.identifiers.patterns import Pattern
from flows.vocabulary import word_set
from flows.vocabulary.calendar import MONTHS, WEEKDAYS

_W, _M = any_of(WEEKDAYS), any_of(MONTHS)
_WEEKDAY = f"(?P<weekday>{_W})"
_MONTH = f"(?P<month>{_M})"
_DAY = r"(?P<day>\d{1,3})(?:th)?"
_GAP = r"(?: ?[-/] ?| )"
_WHICH = "(?P<which>this|the|next|last)"

_BEFORE = rf"(?:{_WEEKDAY}{_GAP})?(?:the )?"
_AFTER = rf"(?: (?P<weekday_after>{_W})(?! (?:the )?\d))?"
_LONG_YEAR = r"(?P<year>\d{4})|(?P<year_said>this|next) year"
_YEAR = rf"(?:{_GAP}(?:{_LONG_YEAR})|(?P=gap)'?(?P<short_year>\d\d)(?! ?-? ?{_M}))?"
"""Of two figures only where it is parted as the day is, so that "21 to 26" is no year."""

_SPAN = "(?: ?- ?| to | until | and )"


def _whole(source: str) -> Pattern:
    """A pattern that ends and begins with a word or a number."""
    return Pattern(rf"(?<!\w)(?:{source})(?!\w)")


# what is no part of a date, and tells of none

_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_CLOCK = any_of(
    (
        rf"{_HOUR}(?:[:.]{_MINUTE})? (?:am|pm|a m|p m)",
        rf"{_HOUR}:{_MINUTE}(?::{_MINUTE}(?:\.\d+)?)?(?!:\d)",
        rf"[0-2]?\d{_MINUTE} (?:hrs?|hours|h)",
        rf"{_HOUR} (?:oclock(?: [ap]m)?|h(?: {_MINUTE})?)",
        rf"(?:half|quarter) (?:past|to) {_HOUR}(?: (?:am|pm|a m|p m))?",
        "noon|midday|midnight",
    )
)
_ZONE = rf"(?: ?(?:z|utc|gmt|bst|[-+]?(?:0\d|1[0-4]):?{_MINUTE}))?(?: ?hrs)?"
_NO_DATE = rf"(?! ?[-/.]?\d| (?:of )?{_M})"
_DAYS_END = r"end of (?:the |this )?(?:day|play|business)|close of (?:play|business)|cop|cob|eod|midnight"
DAYS_END = _whole(rf"(?:(?:at|by) )?(?:{_DAYS_END})")
TIME = _whole(
    rf"(?:(?:at|by|from|around|about|t) )?(?:{_HOUR} ?(?:-|to) ?)?{_CLOCK}{_ZONE}"
    rf"(?: ?(?:-|to|until) ?(?:{_CLOCK}|\d{{1,2}}{_NO_DATE}))?"
    rf"|at {_HOUR}(?:\.?{_MINUTE})?{_NO_DATE}"
    rf"|(?<=\d{{4}} )(?:[01]\d|2[0-3])\.{_MINUTE}|(?<!\.)(?:[01]\d|2[0-3])\.(?:1[3-9]|[2-5]\d|00)(?!\.\d)"
    rf"|{_DAYS_END}|1th thing"
    r"|(?:in the |early |late |mid )?(?:morning|afternoon|evening|lunchtime|lunch)"
    r"|(?<!burns )(?<!bonfire )(?<!fawkes )night"
)
"""A time of day, which says nothing about the day. With a dot only where it can be no day and month."""

ASIDE = _whole(
    r"week ?/? ?(?:commencing|starting|start|ending|beg|comm|c|b|e)|wc|wb|on or before|(?:no|not) later than"
    r"|(?:(?:would be|is|looks|sounds|thats) )?good for (?:me|us|everyone)|(?:would be|is|looks|sounds) good"
    r"|(?:\A|(?<=no )|(?<=sorry )|(?<=thats )|(?<=the ))wrong(?: (?:date|day|one))?"
    r"|at (?:the )?(?:very )?latest|if (?:that is |thats |its )?(?:possible|okay|ok)"
)
"""Words around a date that change nothing about it."""

NEUTRAL = word_set("""
a about absolute action actually ad agree agreed aim aiming all am an and answer answers approx
approximately are around at audit back be been best better between bring but by can change changed cheers
close closed closes closing confirm confirmed correct correction could date dated day deadline did diolch
do does done due ending erbyn everybody everyone extend extended final fine finish for from give go going
great hand have hello hi hope hoping how i id ideally if ill im in incl inclusive instead is it its just
keep kept kindly latest let lets like love make maybe me mean meant move my need needs no of ok okay on
oops our people perfect perhaps plan planned please pls plz pm possibly prefer preferably preferred
probably propose proposed provisional provisionally push put rather reckon remind reminder responses
returns roughly round said say set shall should so sorry sound sounds starting stick submissions submit
suggest suit suits sure survey ta target tbc team teams tell thank thanks that thats the their them then
think this time to try uhr until up us want wanted we well weve what will with within work works would
yeah yep yes you your
""")
"""Words of an answer that say nothing about which day."""

VAGUE = word_set("""
another asap autumn bank beginning break couple diwali early easter eid either end extra few further half
holiday holidays immediately last late later lent mid middle month months more new now or quarter ramadan
season several sometime soon soonest spring start summer term week weekend weekends weeks winter working
year years
""")
"""Words that tell of more than one day."""

# dates

_NUMBER = r"\d{1,2}(?:th)?"
THREE_NUMBERS = _whole(
    rf"(?:{_WEEKDAY} (?:the )?)?(?<![/.:])(?P<figures>"
    rf"(?:\d{{4}}|{_NUMBER}) ?(?P<sign>[-/.:]) ?{_NUMBER} ?(?P=sign) ?(?:\d{{4}}|\d\d?)(?! ?(?P=sign) ?\d)"
    rf"|{_NUMBER}(?: ?[-/.] ?| ){_NUMBER}(?: ?[-/.] ?| )\d{{4}}|{_NUMBER} {_NUMBER} \d\d"
    rf"|\d{{4}} {_NUMBER} {_NUMBER})(?![/.:]\d| \d){_AFTER}"
)
"""18/12/2026, 2026-12-18, 18 12 26"""

TWO_NUMBERS = _whole(
    rf"(?:{_WEEKDAY} (?:the )?)?(?<![/.:])(?P<figures>{_NUMBER}(?: ?(?P<sign>[-/.]) ?\d\d?| \d\d)"
    rf"|\d\d?th of (?:the )?{_NUMBER}|\d{{4}}[-/.]\d\d?|\d\d?[-/.]\d{{4}})"
    rf"(?! ?(?P=sign) ?\d)(?![/.:]\d| \d| and \d| (?:of )?{_M}){_AFTER}"
)
"""18/12, 18-12"""

NEGATIVE = Pattern(r"\s*(?:in\s+)?[-\u2212]\s?\d")
"""A figure below nothing."""

COMPACT = _whole(
    r"(?<![/.:])(?P<compact>[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d\d\d)(?![/.:]\d)"
)
DAY_MONTH = _whole(rf"{_BEFORE}{_DAY}(?: day)?(?P<gap>{_GAP})(?:of )?{_MONTH}{_YEAR}{_AFTER}")
MONTH_DAY = _whole(rf"{_BEFORE}{_MONTH}(?P<gap>{_GAP})(?:the )?{_DAY}{_YEAR}{_AFTER}")
YEAR_FIRST = _whole(
    rf"(?P<year>\d{{4}}){_GAP}(?:{_MONTH}{_GAP}{_DAY}|(?P<day_before>\d\d?)(?:th)?{_GAP}(?P<month_behind>{_M}))"
)
"""2026 December 18, 2026 18 December"""

DAYS_OF_MONTH = _whole(
    rf"(?:the )?(?P<first>\d{{1,2}})(?:th)?{_SPAN}(?:the )?(?P<last>\d{{1,2}})(?:th)? (?:of )?{_MONTH}"
    rf"(?: (?P<year>\d{{4}}))?"
    rf"|(?P<month_before>{_M}) (?:the )?(?P<first_behind>\d{{1,2}})(?:th)?{_SPAN}(?:the )?"
    rf"(?P<last_behind>\d{{1,2}})(?:th)?(?: (?P<year_behind>\d{{4}}))?"
)
"""21-26 December"""

OF_MONTH = _whole(
    rf"(?:{_WEEKDAY}{_GAP}(?:the )?(?P<beside>\d{{1,2}})(?:th)?|the (?P<the>\d{{1,2}})(?:th)?"
    rf"|(?P<ranked>\d{{1,2}})th)(?: of {_WHICH} month)?(?![- ]{any_of(UNITS)})"
)
"""Fri 27th, the 18th, 5th of next month"""

NTH_WEEKDAY = _whole(
    rf"(?:the )?(?:(?P<nth>\d)th|last|final) {_WEEKDAY} (?:(?:of|in) )?(?:{_MONTH}(?: (?P<year>\d{{4}}))?"
    rf"|(?:of|in) {_WHICH} month)"
)
EDGE = _whole(
    rf"(?:the )?(?:very )?(?P<edge>end|last day|start|1th day) (?:(?:of|in) )?(?:"
    r"(?:the )?(?:new |next |this )?(?P<fiscal>financial|fiscal|tax) year|"
    rf"(?:{_WHICH} )?(?P<unit>week|month|year)|{_MONTH}(?: (?P<year>\d{{4}}))?|(?P<whole_year>20\d\d))"
    r"|(?P<at_end>month|year)[- ]end"
)
"""The end of March, the start of next week"""

MIDDLE = _whole(rf"(?:the )?(?:mid|middle)(?:[- ]| of ){_MONTH}(?: (?P<year>\d{{4}}))?")
NTH_WEEK = _whole(rf"(?:the )?(?P<nth>[1-4])th week (?:of|in) {_MONTH}(?: (?P<year>\d{{4}}))?")

ON_WEEKDAY = _whole(
    rf"(?:(?P<which>this coming|next|this|the coming|coming|last) )?{_WEEKDAY}"
    rf"(?: (?P<later>next week|of next week|in next week|this week|of this week|next|coming|week|fortnight))?"
    rf"|(?P<week>next|this) week (?:on )?(?P<then>{_W})"
)
"""Friday, next Friday, Friday week, Friday of next week"""

DAY = _whole(r"(?P<said>today|tomorrow|yesterday)(?: (?P<later>week|fortnight))?|2 (?P<two>moro|morrow|mrw)")

_AMOUNT = r"(?P<amount>\d{1,3}|an?(?: couple(?: of)?)?|couple(?: of)?)"
AHEAD = _whole(
    rf"(?P<within>in |within )?(?:about |around |approx |roughly )?"
    rf"(?:{_AMOUNT}[- ](?P<unit>{any_of(UNITS)})|(?P<bare>{any_of(UNITS)})(?! \d\d?(?:th)? (?:of )?{_M}))"
    r"(?P<settled> time(?: from (?:now|today))?| from (?:now|today))?(?P<ago> ago)?"
)
"""In 6 weeks, a fortnight, a month ago"""

WORKING_DAYS = _whole(
    r"(?P<within>in |within )?(?P<amount>\d{1,2}) (?:working|work|business) day"
    r"(?P<settled> time(?: from (?:now|today))?| from (?:now|today))?"
)
"""5 working days: which day that is, a calendar has to say."""

_MORE = "more|extra|further|longer|later|additional"
FURTHER = _whole(
    r"(?:(?:extend|move|push|put)(?: it| them| this| that| closing| the (?:date|day|deadline|closing date))?"
    r"(?: (?:back|on|out))? )?"
    r"(?:just |by |for |give (?:them|us|everyone|people) )*"
    rf"(?:another|an? (?:{_MORE})|(?:another |(?:an )?(?:{_MORE}) )?{_AMOUNT}(?: (?:{_MORE}))?)"
    rf" (?P<unit>{any_of(UNITS)})(?: (?:{_MORE}))?(?P<thanks>(?: please| pls| plz| thanks)*)"
)
"""One more week, another fortnight, 3 days longer, by 2 days, 2 days: from the day there was before."""

NEXT_UNIT = _whole(
    r"(?P<unit>week|month|year) after next"
    r"|(?:(?:the )?same (?:time|day|date) )?next (?P<next>week|month|year)"
)
SCHOOL = _whole(
    r"half[- ]?terms?|terms?|inset|(?:school|summer|christmas|easter|autumn|spring) ?(?:holidays?|break|year)"
)
"""What each council sets by itself, and many a school."""

BANK = _whole("bank[- ]hols?(?:idays?)?")
EASTER = _whole("easter")

MOVABLE_DAY = _whole(
    r"(?:the )?(?P<feast>easter (?:sunday|monday|tuesday)|good friday|maundy thursday|palm sunday"
    r"|shrove tuesday|pancake (?:tuesday|day)|ash wednesday|whit (?:sunday|monday))(?: (?P<year>\d{4}))?"
)
MOVABLE_DAYS = {
    "shrove tuesday": -47,
    "pancake tuesday": -47,
    "pancake day": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter tuesday": 2,
    "whit sunday": 49,
    "whit monday": 50,
}
"""How many days after Easter Sunday each is."""

_NAMED = (
    r"(?P<name>christmas(?: eve| day)?|boxing day|new year(?: (?:eve|day))?|hogmanay|halloween|nye"
    r"|valentines(?: day)?|burns night|bonfire night|guy fawkes(?: night| day)?"
    r"|st (?:davids|patricks|georges|andrews) day|april fools(?: day)?)(?: (?P<year>\d{4}))?"
)
NAMED_DAY = _whole(_NAMED)
BESIDE_NAMED = _whole(
    rf"(?:(?:the )?(?:(?:last|1th) )?{_WEEKDAY} (?P<side>before|after)"
    r"|(?<!\w )(?:just |some ?time )?(?P<until>before)"
    r"|(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!fortnight )(?<!month )(?<!months )(?P<since>after))"
    rf" (?:the )?{_NAMED}"
)
"""The Friday before Christmas, the Monday after new year; before Christmas, after Christmas"""

NAMED_DAYS = {
    "christmas eve": (24, 12),
    "christmas": (25, 12),
    "boxing": (26, 12),
    "new year eve": (31, 12),
    "new year": (1, 1),
    "nye": (31, 12),
    "hogmanay": (31, 12),
    "halloween": (31, 10),
    "valentines": (14, 2),
    "burns": (25, 1),
    "bonfire": (5, 11),
    "guy": (5, 11),
    "st davids": (1, 3),
    "st patricks": (17, 3),
    "st georges": (23, 4),
    "st andrews": (30, 11),
    "april": (1, 4),
}
"""The day and month of each, by the beginning of its name."""

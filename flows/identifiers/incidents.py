"""Somebody who wants to report an incident here, or says that there was one just now.

How a service reports incidents is no such text: that is of many, and says by when and to whom.
"""

from flows.identifiers.findings import Teller
from flows.identifiers.patterns import Pattern

_NOW = (
    r"(?:today|tonight|just now|now|yesterday|last night|earlier(?: today)?|an hour ago|a few minutes ago"
    r"|this (?:morning|afternoon|evening|lunchtime|lunch|break)|at (?:break|lunch|playtime|lunchtime))"
)
_CHILD = (
    r"(?:(?:with|between|involving|about|to|by) (?:an?|one|one of (?:our|my|the)|two|three|some"
    r"|several|my|our"
    r"|the|this|another)(?: \w+){0,2}? (?:pupils?|child|children|students?|boys?|girls?|kids?"
    r"|young (?:person|people)|teenagers?|residents?|lads?|patients?))"
)
_SOMEBODY = Pattern(_CHILD)
_PLACE = (
    r"(?:at (?:school|work|college|nursery|home|(?:my|our|the) \w+)"
    r"|in (?:class|school|nursery|(?:my|our|the) (?:\w+ )?(?:class|classroom|school|setting|toilets"
    r"|changing rooms?|playground|playgroup|club|home|unit|ward|service|year)))"
)
_KIND = (
    r"(?:(?:serious|possible|new|further|sexual|safeguarding|child protection|welfare|hsb|suspected|potential"
    r"|recent|very|bad|worrying|nasty|horrible) )*"
)
_HAPPENED = r"(?:(?:that|which) )?(?:has )?(?:happened|i saw|i heard|i have seen|ive seen|i was told)"
_ONE = (
    rf"(?:(?:an?|another|this|the|some|my|our|one) )?{_KIND}"
    r"(?:(?:incident|concern|allegation|disclosure|assault|rape|abuse)s?"
    rf"|safeguarding (?:issue|matter|worry)|something(?: (?:serious|worrying)(?: {_HAPPENED})?| {_HAPPENED}))"
)
_OF_A_KIND = r"(?:safeguarding|mash|lado|child protection|social care|police)"
_MADE = rf"make (?:an? )?(?:(?:{_OF_A_KIND} )?referral|{_OF_A_KIND} report)"
_OF_WORK = (
    r"(?:deadline|wording|closing date|reminders?|round|items?|training|polic(?:y|ies)|protocols?|pathways?"
    r"|capacity|staffing|workload|funding|budgets?|resources|waiting (?:lists?|times?))"
)
_OF_THE_AUDIT = (
    r"(?!.*\b(?:audit|app|bot|page|link|results?|questions?|answers?|form|system|data|board|team meeting"
    r"|figures|numbers|ratings?|bug|website|screen|phone|laptop)\b)"
    rf"(?!.*\b(?:about|regarding|concerning) (?:(?:the|our|my|your|this|that) )*{_OF_WORK}\b)"
)
_SAYS = r"(?:report|log|record|raise|flag|tell you (?:about|of)|pass on)"
_BEHIND = (
    rf"(?: (?:here|please|pls|now|urgently|asap|to you|to|through this|on here|in this chat|{_NOW}|{_CHILD}"
    rf"|{_PLACE}|from {_NOW}|(?:about|involving|between|concerning|regarding) .{{1,80}}))*"
)
_WANTS = (
    r"(?:i (?:really |just |urgently |do |would )*(?:want|need|have|wish|like|have got|must"
    r"|am trying|was going)"
    r" to|(?:id|we would|wed) like to|we (?:really |just |urgently |do )*(?:want|need) to"
    r"|(?:im|i am|were|we are) (?:trying|here|writing|looking) to|(?:can|could|may) (?:i|we)|am i able to"
    r"|(?:how|where) (?:do|can|should|would|could) (?:i|we)|who (?:do|can|should|would) (?:i|we)"
    r"|is (?:this|here) where (?:i|we)|help me(?: to)?|let me)(?: please| just)?"
)
# something of which no more is said may be an answer that is to be logged
_REPORT = rf"(?:{_SAYS} {_ONE}|(?:report|tell you (?:about|of)) something|{_MADE})"
_WANTS_TO_REPORT = Pattern(rf"{_OF_THE_AUDIT}{_WANTS} {_REPORT}{_BEHIND}")
_ONLY_REPORTS = Pattern(
    rf"{_OF_THE_AUDIT}(?:report(?:ing)? {_ONE}|i am reporting {_ONE}|im reporting {_ONE}){_BEHIND}"
)
_ITS_DUTY = Pattern(
    rf"(?:.*\b(?:we|wed|were) .*)?(?:{_SAYS}|reporting) {_KIND}"
    r"(?:incident|concern|allegation|disclosure|assault)s\b.*"
)
"""What a service does with all of them: "we need to record incidents", or the title “Reporting concerns”."""

_OF_ONE = Pattern(
    rf"{_CHILD}|\b(?:him|her|his|somebody|someone|urgently|asap|please|pls|happened)\b"
    rf"|\b(?!earlier\Z){_NOW}\b"
)
"""What says behind them that there are some now, or whom they are about."""

_AN_INCIDENT = rf"(?:an?|another) {_KIND}incident"
_THERE = (
    rf"(?:(?:there (?:was|has (?:just )?been)|theres (?:just )?been|(?:we|i)(?:ve| have)? (?:just )?"
    rf"(?:had|witnessed|saw|seen|dealt with)) {_AN_INCIDENT}"
    rf"|{_AN_INCIDENT} (?:has |just )*(?:happened|occurred|took place))"
)
_SOMETHING = r"something (?:(?:bad|awful|serious|worrying|horrible|terrible) )?(?:has |just )*happened"
_NOW_THERE = Pattern(
    rf"{_THERE}(?: {_CHILD}| {_PLACE})* {_NOW}(?: {_NOW}| {_CHILD}| {_PLACE})*"
    rf"|{_SOMETHING}(?: {_NOW}| {_PLACE})* {_CHILD}(?: {_NOW}| {_PLACE})*"
)
_SO_FAR = Pattern(
    rf"{_THERE}(?: {_CHILD}| {_PLACE})+|(?:there has (?:just )?been|theres (?:just )?been|(?:weve|we have|ive"
    rf"|i have) (?:just )?had) {_AN_INCIDENT}|{_AN_INCIDENT} {_CHILD}(?: {_NOW}| {_PLACE})*"
)
_OF_ONESELF = Pattern(r"\b(?:something|abuse|assault|rape)\b")
"""What a child or somebody who was harmed may want to report of themselves."""

NEEDED = r"incidents?|report(?:ing)?|happened"
"""One of these words, or “I”, is in whatever is told so."""


def told_of_incident(said: str, *, is_whole: bool) -> frozenset[Teller]:
    """Who may want to report something here, or say that it was just now; nobody of any other text.

    Without a day, only where that is all of a text: beside other words it may be an example of what is done.
    """
    told = _WANTS_TO_REPORT.fullmatch(said) or _NOW_THERE.fullmatch(said)
    if not told and not (is_whole and (_SO_FAR.fullmatch(said) or _ONLY_REPORTS.fullmatch(said))):
        return frozenset()
    if _ITS_DUTY.fullmatch(said) and not _OF_ONE.search(said):
        return frozenset()
    is_adult = not _OF_ONESELF.search(said) or _SOMEBODY.search(said)
    return frozenset(
        {Teller.PROFESSIONAL} if is_adult else {Teller.PROFESSIONAL, Teller.CHILD, Teller.SURVIVOR}
    )

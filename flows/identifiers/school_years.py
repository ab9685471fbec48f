"""Initials together with a school year: "JM in Y9", "the incident with KT (year 8)", "what AB did in P7".

A form of a school is as good as its year: "JM in 9B". Of short forms of the field, such as "SN in Y9" for a
school nurse, only those who did what a pupil does are somebody.
"""

import re
from collections.abc import Iterator

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.numbers import TEENS, UNITS
from flows.vocabulary.short_forms import ACRONYMS, LESSONS, OF_SCHOOLS, OF_THE_FIELD, SMALL_WORDS, WORKERS
from flows.vocabulary.young import CHILD, LAD

_FIGURES = rf"(?:1[0-3]|[1-9]|{either(UNITS, TEENS[:4])})(?![\w.-]\w)"
_OF_A_SERVICE = (
    r"(?!-|/\d{3}| of (?:(?:the|our|this|a|its|their|my) )?(?!st\b|(?:\w+ )?(?:school|academy|primary"
    r"|secondary|college|infants|juniors)\b)[a-z]"
    r"| (?:in|into) (?:(?:the|my|our|his|her|their|this) )?(?:post|role|office|practice|job|contract|project"
    r"|programme)\b"
    r"| (?:strategy|contract|funding|pilot|project|programme|evaluation|budget|targets?|milestones?|delivery"
    r"|probation)\b)"
)
"""A year of work or of a plan is no school year: "year 2 in post", "year 3 of the strategy"."""
_YEAR = (
    rf"(?:[Yy](?:(?:ea)?r)?(?: ?group)?[ -]?{_FIGURES}|(?:YEAR|YR) ?{_FIGURES}|[Pp][1-7]|[Ss][1-6]"
    rf"|[Rr]eception|[Nn]ursery|(?:the )?[Ss]ixth [Ff]orm)\b{_OF_A_SERVICE}"
)
_BEGIN = r"(?<![\w./&£'-])"
_TWO = r"[A-Za-z]\. ?[A-Za-z]\b\.?(?: ?[A-Za-z]\b\.?)?|[A-Z]{2}(?![\w&/-])|[a-z]{2}(?![\w&/-])"
_LARGE = r"[A-Z]\. ?[A-Z]\b\.?|[A-Z]{2}(?![\w&/-])"
_MORE = rf"{_TWO}|[A-Z]{{3}}(?![\w&/-])"
_CASE = (
    r"(?:incidents?|case|disclosure|allegations?|situation|matter|assault|behaviour|exclusion|referral|plan"
    r"|story|business|thing|complaint|investigation)"
)
_DID = (
    r"(?:who|was|had|did|has|is|got|said|told|disclosed|made|led|showed|went|came|moved|left|started|touched"
    r"|hurt|assaulted|needed|taught|reported|asked|waited|hit|kissed|sent|changed)"
)
_PUPIL = f"(?:{either(CHILD, LAD)}|one|young person|teenager)"
_IS = (
    r"(?:(?:[Ww]ho(?:'s|s| is| was)?|that(?:'s|s| is| was)|was|is|then|now|currently|still|only|just|a"
    r"|our) )*"
)
_BEHIND = rf"(?:'s)?(?: -|,)? [(]?(?:{_IS}(?:in|of|from) (?:our |the )?)?"
_WORK = (
    r"(?:strategy|plan|contract|funding|pilot|project|programme|post|role|training|evaluation|budget|grant"
    r"|probation|practice|delivery|work|scheme|improvement|partnership|service|framework|office|job)"
)
_NUMBER = r"(?:1[0-3]|[1-9])"
_OLDER = r"(?:1[0-3]|[7-9])"
_CALLED = r"(?:[Ff]orm|[Cc]lass|[Tt]utor(?: group)?|[Rr]egistration group)"
_FORM = (
    rf"(?:{_CALLED} {_NUMBER}(?: ?[A-Z]{{1,2}}|[a-f])?|{_OLDER}(?!AM|PM)(?:[A-Z]{{1,2}}|[a-f])"
    rf"|{_OLDER} (?:Red|Blue|Green|Yellow|Purple|Orange|White|Gold|Silver))\b(?![-/.]\w)"
)
_NO_OFFICE = (
    r"(?! (?:lessons?|work|sessions?|groups?|teams?|leads?|leaders?|teachers?|curriculum|class(?:es)?|clubs?"
    r"|programmes?|projects?|polic(?:y|ies)|tests?|exams?|staff|assembl(?:y|ies)|rooms?|workshops?|modules?"
    r"|courses?|forms?|days?|weeks?|books?|schemes?|cover|provision|visits?|training|results|data|tutors?"
    r"|mentors?|pupils|students|places?|units?|plans|meetings?|numbers|figures|audits?|checks?)\b)"
)
"""Behind a short form they make it a lesson's or a team's."""
_PATTERNS = (
    Pattern(rf"{_BEGIN}(?P<who>{_TWO})(?:(?: and| &| or|,) [A-Z]{{2}})?(?:{_BEHIND}|[(]){_YEAR}"),
    Pattern(
        rf"{_BEGIN}(?P<who>{_MORE})(?:'s?|s)? (?:\w+ )?(?:{_CASE}|{_DID})"
        rf" [(]?(?:\w+ ){{0,5}}?(?:in|of|from|when in) (?:our )?{_YEAR}"
    ),
    Pattern(rf"(?:with|about|like|because of|after) (?P<who>{_MORE}) (?:in|of|from) {_YEAR}"),
    Pattern(
        rf"\b{_YEAR}(?: {_PUPIL}| {_CASE}){{0,2}}(?:,| -)?(?: with| about| of| by| called| and)? [(]?"
        rf"(?P<who>{_TWO})(?:'s {_CASE}| (?:{_DID})\b)"
    ),
    Pattern(rf"\b{_YEAR} (?P<pupil>{_PUPIL})(?:,| -)? [(]?(?P<who>{_MORE})\b"),
    Pattern(rf"\b{_YEAR}(?: (?P<pupil>{_PUPIL}))? (?:called|named|with initials) [(]?(?P<who>{_MORE})\b"),
    Pattern(rf"\b{_YEAR} {_CASE} (?:with|of|about|involving|around|by) (?P<who>{_MORE})\b"),
    Pattern(rf"{_BEGIN}(?P<who>{_LARGE})(?:'s)?,? [(]?{_IS}{_YEAR}"),
    Pattern(rf"\b(?:{_YEAR}|{_FORM})(?:'s)?,? [(]?(?P<after>{_LARGE}){_NO_OFFICE}"),
    Pattern(rf"{_BEGIN}(?P<who>{_TWO})(?:'s)?,? [(]?{_IS}(?:(?:in|of|from) (?:our |the )?|(?<=[(])){_FORM}"),
)
_BESIDE = (_PATTERNS[0], *_PATTERNS[-3:])
"""Those that find letters right beside a year or a form."""
_OF_NOBODY = Pattern(
    rf"{_BEGIN}[A-Z]{{2,3}},? {_IS}(?:in )?(?:(?:its|their|our) )?(?:[Yy](?:ea)?r|YEAR) ?{_FIGURES}"
    rf" (?:of (?:(?:the|our|this|a|its|their) )?(?:\w+ )?|in (?:(?:the|our|this|their) )?){_WORK}\b"
)
"""A post beside a year of work."""
_LETTERS = Pattern(rf"{_BEGIN}[A-Z]{{2,4}}(?![\w&/'-])")
_MAY_BE_OF_A_YEAR = Pattern(
    r"\by(?:ea)?r|\by\d|\by \d|\bp[1-7]\b|\bs[1-6]\b|reception|nursery|sixth form"
    r"|\b(?:1[0-3]|[7-9])(?:[a-z]{1,2}\b| [a-z])|\b(?:form|class|tutor|group) \d"
)
"""Without this no school year and no form is told."""
_ARTICLE = Pattern(r"\b(?:the|our|an?|each|every|any|no|new|another|per)\s\Z")
"""In front of two letters they make a post or a thing of them, as nobody is called with one."""
_NOT_BEFORE = len("another ")
_ACTED = Pattern(
    r"[,)]{0,2} (?:(?:who|has|had|then|also|was|is|got|being|been|recently|once|just|and|sexually|he|she)"
    r" )*(?:touch|kiss|hit(?:s|ting)?\b|grop|assault|rap(?:ed|ing)|expos|flash|hurt|grabb|bit(?:es)? |lick"
    r"|undress|exclud|suspend|expell|self-?harm|disclos|moved (?:school|class|set|form)|abus|arrest|bull"
    r"|harm|(?:sent|shar(?:ed|ing)|showed) (?:\w+ )?(?:nude|pic|photo|image|video|sexual|porn))"
)
"""What pupils do and what befalls them; whose letters these are did it."""


def initials_of_a_year(begun: Begun) -> Iterator[Hit]:
    """Yield initials with a school year beside them, and without a kind posts, which are no name either."""
    if not _MAY_BE_OF_A_YEAR.search(begun.small):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(begun.text):
            if _is_of_one(begun, pattern, match):
                yield Hit(Kind.INITIALS_WITH_AGE, *match.span())
    for match in _OF_NOBODY.finditer(begun.text):
        yield Hit(None, *match.span())
    for match in _LETTERS.finditer(begun.text):
        if match[0].lower() in OF_THE_FIELD and not _ACTED.match(begun.small, match.end()):
            yield Hit(None, *match.span())


def _is_of_one(begun: Begun, pattern: Pattern, match: re.Match[str]) -> bool:
    """Whether the letters of a match are somebody's."""
    found = match.groupdict()
    group = "after" if found.get("after") else "who"
    start, end = match.span(group)
    if any(_ACTED.match(begun.small, behind) for behind in (end, match.end())):
        return _is_somebody(match[group], WORKERS)
    before = max(0, start - _NOT_BEFORE), start
    if pattern in _BESIDE and _ARTICLE.search(begun.small, *before):
        return False
    short = ACRONYMS | OF_SCHOOLS
    if not found.get("pupil"):
        short |= OF_THE_FIELD
    return _is_somebody(match[group], short | LESSONS if group == "after" else short)


def _is_somebody(who: str, short: frozenset[str]) -> bool:
    if "." in who:
        return True
    small = who.lower()
    return small not in short and not (who.islower() and (small in SMALL_WORDS or small in ACRONYMS))

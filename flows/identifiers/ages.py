"""Who says of themselves that they are a child: "I'm thirteen", "im in y9", "13 year old girl".

Texts come in small letters without apostrophes, with the figures as they were typed.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.calendar import MONTHS
from flows.vocabulary.numbers import FROM_FIVE

_AGE = f"(?:[5-9]|1[0-7]|{either(FROM_FIVE)})"
_NO_AGE = (
    r"(?![.,]\d)(?! (?:\w+ )?(?:questions?|areas?|pages?|cards?|items?|answers?|rounds?|teams?|sections?"
    r"|screens?|stars?|emails?|cases?|referrals?|staff)\b| (?:in|into|behind|short|over|under|down|left)\b"
    rf"(?! (?:year|yr|y ?\d|care|foster|a few|two|three|\w+day|{either(MONTHS)})\b)"
    r"| (?:years? (?:in|into|as|of|ago)|minutes|months|weeks|hours|days|percent|of)\b)"
)
_NO_PUPIL = (
    r"(?! (?:\w+ )?(?:leads?|leaders?|heads?|teachers?|tutors?|tas?|coordinators?|managers?|pastoral"
    r"|form tutor|dsl|staff|support|mentors?|team|parents?|mum|dad)\b"
    r"| (?:of|into|as|on)\b(?! (?:school|secondary|primary|high|college)\b)| in (?:the|my|this) (?:role|job"
    r"|post|service|team)\b)"
)
_AGED = Pattern(
    rf"\b(?:i'?m|i am)(?: (?:only|just|aged|a|still|nearly|almost|turning|about)){{0,6}} {_AGE}\b{_NO_AGE}"
    r"|^(?:(?:im|i am) )?(?:an? )?(?:[5-9]|1[0-7])(?: ?(?:years?|yrs?|yr|yo|y/o))?(?:[ -]?old)?"
    r"(?: (?:boy|girl|lad|male|female|here|nb)| ?[/,]? ?\(?f)\b"
    r"|\b(?:im|i am) (?:an? )?(?:f|m|girl|boy|male|female) (?:[5-9]|1[0-7])\b"
    rf"|\b(?:i'?m|i am) (?:in )?(?:year|yr|y) ?(?:1[0-3]|[1-9])\b{_NO_PUPIL}"
    r"|\b(?:i'?m|i am)(?: (?:only|just|still)){0,6} an? (?:\w+ )?(?:kid|child|teenager|teen|schoolboy"
    r"|schoolgirl|minor)\b"
)


def is_young(figures: str) -> bool:
    """Whether somebody says that they are a child."""
    return _AGED.search(figures) is not None

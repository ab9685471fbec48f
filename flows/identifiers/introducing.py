"""Who says who they are, who sent them or what they came to do: "Priya from CAMHS here", "got it from Cora".

Texts come with NAME for each name; what is written with a capital besides may be a place. All of a text has
to be no more than that: whatever goes on from there may be a plea. Posts, places and things of the audit are
made one sign each first, so that what is looked for stays short.
"""

import re
from collections.abc import Iterator, Sequence

from flows.identifiers.at_work import JOB, KIND, POST, WORKPLACE
from flows.identifiers.patterns import Pattern
from flows.vocabulary.kin import KIN
from flows.vocabulary.ordinary import ORDINARY, ORGANISATIONS
from flows.vocabulary.people import PEOPLE

NAME = "@"
SOMEBODY = "someone"

MOST_WORDS = 30
"""A longer text tells more than that."""

MOST_LETTERS = 200
"""Letters of a part of a text in which it can begin with that."""

_CAPITAL = r"(?-i:[A-Z][\w&]*)"
_AN_AGENCY = (
    r"(?:early help|childrens services|youth justice|yjs|yot|yos|nspcc|barnardos|icb|health board"
    r"|adult services|public health|probation|social services|cafcass|lado|ofsted|local authority"
    r"|partnership|board)"
)
_A_POST = Pattern(
    rf"\b(?:(?:an?|the|your|our|new) )*(?:{POST} ){{0,4}}?(?!student\b|visitor\b){JOB}\b", re.IGNORECASE
)
_A_PLACE = Pattern(
    rf"\b(from|at|with|in|for|of) (?:(?:the|our|your|a|an|my) )?(?:(?:{KIND}|{POST}|{_CAPITAL}) ){{0,4}}"
    rf"(?:st {NAME}s?(?: (?:school|primary|academy))?|(?!home\b|year ){WORKPLACE}|{_AN_AGENCY}|{_CAPITAL})"
    r"(?: (?:team|service|hub|office))?(?!\w)",
    re.IGNORECASE,
)
_A_THING = Pattern(
    r"\b(?:(?:hsb|audit|practice|online|new|safeguarding|team|partnership) )*(?:link|invite|invitation|code"
    r"|e ?mail|letter|qr code|page|address|website|app|bot|chat|survey|form|audit|questionnaire|questions"
    r"|return|round|tool|self assessment|checklist|details)\b",
    re.IGNORECASE,
)
_IN_SIGNS = ((_A_POST, "$"), (_A_PLACE, r"\1 %"), (_A_THING, "#"))
_FROM = r"(?: (?:from|at|with|in|for|of) %){0,2}"
_A_LEAD = r"(?:(?:my|our) (?:(?:\$|boss|colleague) )?)?(?:\$ )?"
_WHO = rf"{_A_LEAD}{NAME}(?: (?:and|or) {NAME})?{_FROM}"
_I_AM = (
    r"(?:(?:my|the) names?(?: is| s)?|names(?: is)?|i am|im|its|it is|this is|call me)(?: called)?"
    rf" (?:\$ )?{NAME}(?: here)?{_FROM}(?: (?:and )?(?:i am |im )?\${_FROM})?(?: here| speaking)?"
    rf"|{NAME}{_FROM}(?: \${_FROM})? (?:here|speaking)"
)
_I_WORK = (
    r"(?:i|we) (?:(?:also|now|currently) )?(?:work|am based|are based|volunteer|teach)"
    rf"{_FROM}(?: as \$)?|(?:i am|im) \${_FROM}|(?:i am|im|we are|were) (?:from|at|with) %"
)
_A = r"(?:this|the|your|our|an?|these|some|that|my)"
_THIS = rf"(?:this|{_A} #)"
_DO = (
    rf"(?:join(?: in| up| here)?(?: {_THIS}| (?:the|your|our|this) (?:team|partnership))?|sign up|register"
    rf"|log in|get started(?: (?:with|on) {_THIS})?|take part(?: in {_THIS})?"
    rf"|fill (?:this|it|{_THIS}) (?:in|out)"
    r"|(?:do|complete|answer|fill in|fill out|finish|start|look at|see|read|use|open|try|help with|follow"
    r"|have a look at|take a look at|go on|get on with|click(?: on)?|enter|respond to|submit)"
    rf" {_A} #)(?: (?:for|on behalf of|as|in) (?:{NAME}|%|\$|(?:our|the|my) (?:agency|area|school)))*"
)
_GOT = (
    r"(?:(?:i|we|ive|weve)(?: have)? )?(?:(?:just|have|already) )*(?:got|received|had|have|was given"
    r"|were given|been given|was sent|were sent|been sent|opened|found|followed|clicked(?: on)?|accepted)"
    rf" {_THIS} (?:from|by|via|through|off) {_WHO}"
)
_SENT = (
    rf"{_WHO}(?: (?:has|have|had|just|kindly|also|already))*"
    r" (?:(?:sent|invited|emailed|forwarded|referred|directed|pointed|added|signed)"
    rf" (?:me|us)(?: (?:here|along|over|up|to (?:you|this|{_DO})))?"
    r"|(?:sent|gave|passed|forwarded|emailed|shared|handed|given)(?: (?:me|us|on))*"
    rf" {_THIS}(?: (?:to|with) (?:me|us|(?:our|the) team)| on| over| across| for {_THIS})*"
    r"|(?:asked|told|wants|wanted|invited|needs|got|said|suggested|suggests|recommended|would like|encouraged"
    r"|reminded|advised)(?: (?:me|us|that|for me|for us))*"
    rf"(?: (?:i|we)(?: (?:should|could|can|need to|have to|must|might))?)? (?:to )?{_DO})"
)
_CAME = (
    r"(?:(?:i|we|im|ive|id|weve|wed|am|was|were|have|been|here|just|told|asked|invited|trying|looking"
    rf"|supposed|meant|hoping|new|would|like|want|need|and|so) )+to {_DO}"
    rf"|(?:how|where) (?:do|can|should) (?:i|we) (?:{_DO}|start|begin|get in)"
    rf"|(?:can|could|may) (?:i|we) {_DO}"
    r"|(?:is this|am i in) the right (?:place|#|link|chat)"
    rf"|(?:(?:i|we) have|ive got|weve got|ive|here is|heres) {_A} #(?: from {_WHO})?"
    r"|(?:i am|im|we are) (?:here|new|new here|ready|joining)"
)
_BY_WHOM = (
    r"(?:its |it is |this is |here )?(?:from|on behalf of|sent by|invited by|covering for|taking over from"
    rf"|standing in for|replacing) {_WHO}|{NAME}s #"
)
_GREETING = (
    r"(?:hi|hello|hiya|hey|there|good|morning|afternoon|evening|dear|all|everyone|team|sorry|yes|ok|okay|so"
    r"|well|um|please|thanks|thank you|cheers|nice to meet you|and|but|as|x)"
)
_CLAUSE = rf"(?:{_I_AM}|{_I_WORK}|{_GOT}|{_SENT}|{_CAME}|{_BY_WHOM})"
_INTRODUCES = Pattern(rf"(?:(?:{_GREETING} )*{_CLAUSE} )+(?:{_GREETING} )*", re.IGNORECASE)
_GOES_ON = r"(?= (?:i|im|ive|id|my|and i|but i|and my|but my|please|help)\b|\Z)"
_BEGINS = Pattern(
    rf"(?:{_GREETING} )*(?:(?P<whole>{_I_AM}|{_BY_WHOM}|(?:{_SENT}|{_GOT}|{_CAME}){_GOES_ON})(?:\s|\Z)"
    rf"|{_GREETING}\Z)(?:{_GREETING} )*",
    re.IGNORECASE,
)
_SIGNS = Pattern(r"[^\w@]+")
_APOSTROPHES = Pattern(r"['\u2019]")
_USUAL = (ORDINARY - ORGANISATIONS) | KIN | PEOPLE
"""What is no place though it has a capital."""
_PARTS = Pattern(r"([.,;:!?\n]+\s*|\s[-\u2013\u2014]+\s)")
_OF_PEOPLE = Pattern(rf"\b({'|'.join(sorted(KIN | PEOPLE))}|carer|boss|manager),? {NAME}(?![\w'])")


def is_introduction(told: str) -> bool:
    """Whether a text, with NAME for each name, is no more than that."""
    said = _said(told)
    return len(said.split()) <= MOST_WORDS and _INTRODUCES.fullmatch(f"{_in_signs(said)} ") is not None


def begins_so(told: str) -> bool:
    """Whether one of the parts of such a text begins with it."""
    begun = (_BEGINS.match(_in_signs(_said(part)[:MOST_LETTERS])) for part in _PARTS.split(told))
    return any(one is not None and one["whole"] for one in begun)


def without_introduction(told: str) -> str:
    """What a text tells besides, with "someone" for whoever is named."""
    rest = "".join(_rest_of(told)).strip(" .,;:-\n")
    return _OF_PEOPLE.sub(r"\1", rest).replace(NAME, SOMEBODY)


def _rest_of(told: str) -> Iterator[str]:
    """Yield the parts of a text without what introduces at the beginning of each, and the signs between."""
    for part in _PARTS.split(told):
        words = _said(part).split()
        said = _in_signs(" ".join(words[:MOST_WORDS]))
        begun = _BEGINS.match(said) if said else None
        yield " ".join(_behind(words, said[begun.end() :].strip())) if begun else part


def _behind(words: Sequence[str], rest: str) -> Sequence[str]:
    """The last of these words, of which the first MOST_WORDS come to `rest` once they are in signs."""
    tails = (at for at in range(MOST_WORDS) if _in_signs(" ".join(words[at:MOST_WORDS])) == rest)
    return words[next(tails, MOST_WORDS) :]


def _in_signs(said: str) -> str:
    """The words with one sign for each post, place or thing of the audit."""
    for pattern, sign in _IN_SIGNS:
        said = pattern.sub(sign, said)
    return said


def _said(told: str) -> str:
    """The words without signs, in small letters but for those that may be a place's."""
    words = _SIGNS.sub(" ", _APOSTROPHES.sub("", told)).split()
    is_loud = told.isupper()
    return " ".join(word.lower() if is_loud or word.lower() in _USUAL else word for word in words)

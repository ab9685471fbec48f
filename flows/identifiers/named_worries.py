"""A worry in which somebody is named: "Tony groped a student", "Sophie's brother rapes her".

Who did it stands first, then what was done to a child. The name is refused besides, see `named`.
"""

from flows.identifiers.findings import Teller
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import folded, lowered
from flows.vocabulary import either
from flows.vocabulary.given_names import ALL_GIVEN, SURE
from flows.vocabulary.kin import FONDLY, GRANDPARENTS, PARENTS, SIBLINGS, STEP_PARENTS, SWEETHEARTS, UNCLES
from flows.vocabulary.ordinary import ORDINARY
from flows.vocabulary.people import TITLES
from flows.vocabulary.surnames import SURNAMES
from flows.vocabulary.young import AT_SCHOOL, CHILD, LAD, TEENAGER

_DOES = (
    r"(?:(?:has|is|was|keeps?|kept|been|just|always|sometimes|often|also|then|had|who|he|she|still|once"
    r"|again|allegedly|apparently|about to) )*"
    r"(?:grop(?:es|ed|ing)|touch(?:es|ed|ing)(?: up)?|kiss(?:es|ed|ing)|rap(?:es|ed|ing)|assault(?:s|ed|ing)"
    r"|molest(?:s|ed|ing)|abus(?:es|ed|ing)|groom(?:s|ed|ing)|hurt(?:s|ing)?|hit(?:s|ting)?|slap(?:s|ped"
    r"|ping)|punch(?:es|ed|ing)"
    r"|beat(?:s|ing)?(?: up)?|flash(?:es|ed|ing)(?: at)?|fondl(?:es|ed|ing)|strok(?:es|ed|ing)|grab(?:s"
    r"|bed|bing)|rub(?:s|bed|bing)"
    r"(?: (?:up )?against)?|had sex with|sleeps with|slept with|expos(?:es|ed|ing) (?:himself|herself) to"
    r"|(?:sends?|sent|sending) (?:nudes|pictures|photos|pics) to)"
)
_WRITES = (
    r"(?:(?:has|is|was|keeps?|kept|been|always|often|also|just|still|again|secretly) )*"
    r"(?:(?:text|messag|dm)(?:s|es|ed|ing)|(?:sends?|sent|sending) (?:messages|texts|dms|snaps) to)"
)
_OTHER = (
    r"(?:(?:some|one|two|three|of|the|an?|our|his|her|their|other|another|little|young|younger|small|all"
    r"|year|\d+|more) )*"
)
_CHILD = (
    r"(?:pupils?|students?|kids?|child(?:ren)?|boys?|girls?|teenagers?|teens?|schoolgirls?|schoolboys?"
    r"|youngsters?|young (?:person|people)|lads?|lass(?:es)?|sixth former|toddlers?|babies|baby|year \d+"
    r"|under[ -]?\d+s?|classmates?|each other|one another)"
)
_A_CHILD = rf"(?:{either(CHILD, LAD, TEENAGER, AT_SCHOOL)}|teen|sixth former|year \d+|under[ -]?\d+)"
_NO_ACT = (
    r"(?! (?:at|in|on) (?:the )?(?:[\w-]+ )?(?:tennis|chess|pool|darts|football|snooker|draughts|games?|bowls"
    r"|badminton|cards|sports? day|quiz|running|fifa|swimming|mario kart)| for (?:the|a|our|an|university"
    r"|work|college|interviews?|jobs?|leadership|head) ?(?:\w+ ?)?(?:choir|team|stage|show|role|job|play|jobs"
    r"|places?"
    r"|roles|leadership|council|boy|girl|interview|production|orchestra|squad|$)| hands down| every time"
    r"| for (?:six|four|runs)| by \d)"
)
"""Behind a "beats" or a "grooms" that is a game or a choir's."""
_NOT_A_CHILD = (
    r"(?!['’]s (?:life|lives|heart|file|record|view)|[’']? ?(?:council|voice|voices|nurse|social worker"
    r"|teacher|support"
    r"|protection|lives|life|well|services|union|file|records?|feedback|panel|group|survey|population"
    r"|cohort))"
)
_SOMEBODY_DID = Pattern(
    rf"(?P<who>[^\W\d_][\w'-]{{1,25}})(?P<more>(?: [^\W\d_][\w'-]{{0,25}})?(?:,? ?\(?(?:aged"
    rf" )?\d{{1,2}}\)?,?)?(?: (?:from|in|at|of) (?:[\w']{{1,20}} ){{0,2}}?[\w']{{1,20}})?,?) "
    rf"(?:{_DOES} (?P<whom>{_OTHER}{_CHILD})\b{_NO_ACT}|{_WRITES} (?P<one>(?:an?|one|this|that|some|our"
    rf"|his|her) (?:\w+ )?{_A_CHILD}))\b{_NOT_A_CHILD}"
)
_OF_KIN = Pattern(
    r"(?P<who>[^\W\d_][\w-]{1,25}?)(?:'s|s'|s) (?:(?:older|younger|big|little|step|half|mums?|mum's) ?-?)*"
    rf"(?:{either(SIBLINGS, PARENTS, FONDLY, STEP_PARENTS)}|step-?dad|step-?brother|step-?sister"
    rf"|{either(UNCLES, GRANDPARENTS, SWEETHEARTS)}|cousin|granddad|grandfather|partner"
    rf"|foster (?:carer|dad|mum)|family|neighbour|friend|teacher) {_DOES}"
    r" (?:her|him|them|(?:her|his|their) (?:bum|bottom|privates|chest|breasts|body))\b"
)
_BEGINS = Pattern(
    r"(?:^|[.!?;,:\n(-] ?|\b(?:because|and|but|as|since|so|that|colleague|worker|think|thinks|saw|heard)"
    r" )(?=\w)"
)
_IN_SMALL = SURE | {"mr", "mrs", "miss", "ms"}
_AMONG_CHILDREN = Pattern(
    r"\b(?:other|another|each|one another|classmates?|younger|little|toddlers?|smaller|small)\b"
)
_DONE_TO_SOMEBODY = Pattern(
    r"\b(?:grop|touch|kiss|rap(?:e|ing)|assault|molest|abus|groom|hurt|hit|slap|punch|beat|flash|fondl"
    r"|strok|grab|rub|had sex|sle(?:ep|pt)|expos|send|sent|text|messag|dm[sei])"
)
_TO_WHOM = Pattern(
    rf"\b(?:{either(CHILD, LAD)}|teen|school|young|sixth|toddler|bab|year|under|classmate"
    r"|each|one|her|him|them|his|their)"
)
"""Without one of these nobody is told of to whom it was done."""
_HYPOTHETICAL = Pattern(
    r"\b(?:if|whether|scenario|case study|example|vignette|policy|training|would|e\.g|role ?play)\b"
)


def told_by_name(plain_text: str) -> Teller | None:
    """Who tells, in a plain text, what somebody with a name did to a child; None where nobody does."""
    small = lowered(plain_text)
    if not (_DONE_TO_SOMEBODY.search(small) and _TO_WHOM.search(small)):
        return None
    for start in (begin.end() for begin in _BEGINS.finditer(plain_text)):
        did = _SOMEBODY_DID.match(plain_text, start)
        if did and _is_named(plain_text, start, did["who"]) and not _HYPOTHETICAL.search(small):
            age = any(map(str.isdigit, did["more"])) or " in " in did["more"]
            among = age or _AMONG_CHILDREN.search(did["whom"] or did["one"])
            return Teller.PROFESSIONAL if among else Teller.COLLEAGUE
        kin = _OF_KIN.match(plain_text, start)
        if kin and _is_named(plain_text, start, kin["who"]) and not _HYPOTHETICAL.search(small):
            return Teller.PROFESSIONAL
    return None


def _is_named(text: str, start: int, word: str) -> bool:
    """Whether somebody is called so: a given name, a title, or within a sentence any other capital."""
    key = folded(word)
    if key in ORDINARY:
        return False
    if not word[0].isupper():
        return key in _IN_SMALL
    known = key in ALL_GIVEN or key in TITLES or key in SURNAMES
    return known or (
        word[1:].islower() and text[:start].endswith(" ") and text[start - 2 : start - 1].isalpha()
    )

"""One child told by two signs at once, such as a year and what they need: "a deaf boy of 9".

Either alone is of many: "deaf pupils", "a pupil in year 9". Both beside one child, of whom something was so
or is so now, leave one. What would be done with such a child is a service's, and so is what is done with
each.
"""

from collections.abc import Iterator

from flows.identifiers.close_by import IS_SERVED
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.kin import (
    GRANDPARENTS,
    GRANDPARENTS_ALSO,
    PARENTS,
    SIBLINGS,
    STEP_PARENTS,
    UNCLES,
)
from flows.vocabulary.traits import CARRIED, ILL_WITH, PASTIMES, TRAITS
from flows.vocabulary.whose_task import STAFFED
from flows.vocabulary.young import AT_SCHOOL, LAD, YOUNG_PERSON

_ONE = f"(?:{either(YOUNG_PERSON)}|young carer)"
_LAD = (
    f"(?:boy|girl|kid|{either(LAD, AT_SCHOOL)}|teen|toddler|lassie|twins?|brothers|twin (?:boys|girls)"
    "|young (?:man|woman|lady))"
)
_KIN = (
    f"(?:{either(PARENTS, STEP_PARENTS, UNCLES, GRANDPARENTS, GRANDPARENTS_ALSO, SIBLINGS)}|twin|cousin|mam)"
)
_AGE = r"(?:[3-9]|1[0-7])"
_YEAR = r"(?:(?:year|yr|y) ?\d{1,2}|reception|nursery|sixth form|p[1-7]|s[1-6])"
_WORDS = r"(?:(?!and\b|or\b|of\b|for\b|to\b|in\b|on\b|with\b|that\b|is\b|are\b)[\w'-]{1,18} ){0,3}?"
_OWNS = (
    r"(?!'s? |s'|-)(?! (?:protection|sexual|abuse|voice|friendly|and adolescent|premium|support|council)\b)"
)
_GOES_ON = (
    r"(?:who|that (?!the|we|our|is|are)|whose|whos|found|with|off|from|in|at|on|under|near|above|behind"
    r"|outside|we (?:had|have|placed|moved)|by the|of|i|reception|y\d|year)\b"
)
_SOMEBODY = Pattern(
    rf"^ ?(?P<noted>(?:{_LAD}|pupil|student|child|(?:fe)?male|[fm])(?: |, ?)?\(?{_AGE}\b"
    rf"|{_AGE} ?-?(?:yrs?|yo|y/o|years?)(?![ -]?olds)(?:[ -]?old)?\b)|"
    rf"(?P<one>\b(?:the|that|this|our|my) (?:one and )?{_WORDS}{_LAD}(?= {_GOES_ON})|(?:^|[.,;:(] ?| - "
    rf"|\b(?:had|sister of|brother of|mum of|dad of) )(?:the )?(?!an?\b){_WORDS}{_LAD}(?= {_GOES_ON}|,)"
    r"|\b(?:the|our|those|them) (?:[\w-]+ )?(?:twins|triplets)\b(?! (?:trust|group|protocol))|\b(?:both"
    r"|those) (?:boys|girls|lads|brothers|sisters)(?= (?:who|from|off)\b)|\b(?:the|our"
    rf"|that) (?:[\w-]{{1,18}} )?(?:{either(TRAITS)}) (?:[\w-]{{1,18}} )?{_LAD}\b(?! (?:group|club|team"
    rf"|worker)s?\b)|\bthat {_LAD} (?=(?:the|we"
    rf"|they|i) ))|\b(?P<which>the|that|this|our|my|one|1|another|only|an?) {_WORDS}{_ONE}\b{_OWNS}|(?:^"
    rf"|[.,;:(] ?| - |\bhad )(?P<bare>{_WORDS}(?:{_LAD}|pupil|student|young carer|resident)(?= (?:was|is|had"
    r"|has|at our|in our|in y|with)\b|$))|\b(?P<that>(?:he'?s|she'?s|(?:he|she) (?:is|was)|was|its"
    rf"|it's) the one|the one (?=(?:with|who|in|from)\b))|\b(?P<aged>(?:an?|one|1|our|the) {_AGE} ?-?(?:yrs?"
    r"|yo|y/o|years?)[ -]?(?:old)?)\b|\b(?P<told>(?:he|she)(?:'?s| is| was) in (?:year|yr"
    r"|y) ?\d{1,2}\b(?! of)|one of (?:our|the) (?:year|yr|y) ?\d{1,2}s?\b|(?:he|she)(?:'?s| is"
    rf"| was) (?:(?:only|just|now|about|nearly|still) )?{_AGE}(?! ?(?:of|%|out|st|nd|rd|th|per|to|-|/|weeks"
    r"|months|days|hours|minutes|cases|schools|teams)| (?:years?|yrs)(?! old))\b)"
)
_PARTICULAR = Pattern(
    rf"\b(?:the|that) (?!first|last|next|only|one|average)[\w-]+ {_LAD} in {_YEAR}\b|"
    r"\b(?:twins|triplets|both|those|twin (?:boys|girls))\b"
    rf"|\b(?:{either(TRAITS)}) (?:[\w-]{{1,18}} )?{_LAD}\b|\b{_LAD} (?:(?:i|the|we|they|who|that|whose|whos"
    r"|with|off|from|above|behind|outside|near|under)\b|in \d)|\bthe one (?:who|with)\b"
)
"""How somebody is told apart who is a boy or a lad: papers of services speak of a child."""
_IS_A_LAD = Pattern(rf"\b{_LAD}\b")
_ROLES = (
    r"(?:was |were |has |had |has been |had been )?(?:harmed|hurt|abused|assaulted|displayed|caused|referred"
    r"|assessed|seen|told us|asked|helped|raped|involved|accepted|interviewed|invited|supported|used"
    r"|attended|answered|filled|took part|harm|did the|did it|did this|designed|attacked|spoke"
    r"|won the (?:poster|logo)|completed|finished|tested|displays?|trained|runs?\b|ran the|led)\b"
)
_SIGNS = tuple(
    Pattern(rf"\b{source}")
    for source in (
        (
            rf"(?:(?:in|of|from|the|our|a|that) {_YEAR}\b|{_YEAR} (?:[\w-]+ )?{_ONE}\b|aged? {_AGE}\b"
            rf"|one of (?:our|the) {_YEAR}s?\b|in \d{{1,2}}[a-f]\b|{_ONE} of {_AGE}(?=$|[,.;)]| (?:who|with"
            rf"|was|is|had|has|and|from)\b)|(?:he|she)(?:'?s| is| was) (?:\w+ )?{_AGE}\b"
            rf"|{_ONE},? \(?{_AGE}(?=[,)])|{_AGE} ?-?(?:yrs?|yo|y/o|years?)[ -]?old\b|{_AGE} ?(?:yo|y/o)\b)"
        ),
        (
            rf"(?:(?:{either(TRAITS)}),? (?:[\w'-]+ ){{0,2}}?(?:{_ONE}|twins|brothers|sisters)\b|(?:and|is"
            rf"|was|she'?s|he'?s) (?:{either(TRAITS)})\b)"
        ),
        (
            r"(?:with|in|has|had|uses?|used|wears?|wore|on) (?:(?:a|an|the|his|her|one|two|severe|bad|blue"
            rf"|red|long) )*(?:{either(CARRIED, ILL_WITH)})\b"
        ),
        (
            r"(?:was (?:the )?(?:one )?(?:accused|filmed|bullied|arrested|charged|excluded|expelled"
            r"|suspended|cautioned|convicted|remanded|sectioned|tagged|bailed|stabbed|removed)|(?:was|is"
            r"|out) on (?:bail|remand|tag|licence)|got (?:arrested|charged|excluded|expelled|suspended"
            r"|caught|stabbed|bail|moved)|(?:told|disclosed to) (?:his|her|their) (?:\w+ )?(?:teacher|tutor"
            rf"|ta|worker|coach|{_KIN})\b|ran away|set (?:the )?fire|gave evidence|(?:his|her) victim"
            r"|went to (?:court|prison|crown)|(?:his|her) (?:last|old|new) (?:school|placement|home|foster)"
            r"|was moved (?:class|school)|moved (?:class|school)|came back|the (?:night|day|morning"
            r"|time) it happened)\b"
        ),
        rf"(?:{either(PASTIMES)})\b",
        rf"(?:the|our) new {_ONE}\b",
        (
            r"(?:(?:at|in) (?:a|the|our) (?:\w+ )?(?:mosque|church|chapel|temple|synagogue|academy|grammar"
            r"|(?!same|new|other|host|next|special|local|old)\w+ school)|on ward \w+"
            r"|had (?:the|a|her|his) baby|gave birth)\b"
        ),
        rf"{_KIN} (?:is|was) (?:an?|the|in|our)\b",
        rf"(?:only (?:have|had|got) (?:one|1)|(?:our|my) only {_LAD})\b",
    )
)
"""Of year or age; of what they are and have, what became of them, and what they are known by."""
_AS_NOTED = (
    *_SIGNS[1:],
    Pattern(
        rf"\b(?:{either(TRAITS, ILL_WITH)})\b|\b(?:arrested|bailed|cautioned|charged|excluded|expelled"
        r"|suspended|remanded|convicted|raped|assaulted|placed|disclosed|fostered) (?:here|with|by|to|that|in"
        r"|for|from|after|at|on|last|again|this|his|her|an?|the)\b|\bin (?:custody|foster care|residential"
        r"|kinship care|secure)\b"
    ),
)
"""Of whom a note begins with an age, as case notes do: "14yo m, autistic"."""
_AN_ACT = Pattern(
    r"\b(?:did (?:it|this|that|the same)(?: again)?|was (?:the )?(?:one )?(?:harmed|hurt|victim|abused"
    r"|assaulted|raped|touched|attacked)|(?:touched|assaulted|raped|hurt|filmed|kissed|flashed|attacked"
    rf"|harmed) (?:a|an|the|his|her|another|one|our)\b|(?:his|her|whose|with) (?:own )?{_KIN}|waited (?:\d+"
    r"|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months|years))\b"
)
"""What every case has, and what becomes of many: a sign beside a year or a trait."""
_OF_A_LAD = (
    Pattern(
        rf"\b(?:who|that) (?!{_ROLES})(?:had |was |were |got |has |always |never |just )*(?:[a-z]{{2,}}ed"
        r"|ran|won|came|left|went|gave|took|broke|fell|stole|found|hid|bit|drove|flew|sent|swam|moved|wrote"
        r"|hung|shot|kept|in|on|from)\b"
    ),
    Pattern(
        r"\b(?:from|off|above|behind|outside|near|under) (?:the |our |a )?+(?!outset|start|beginning|sample"
        r"|group|care|audit|survey|panel|case|ground|list|team|age|council|any|other|them|us|this|that|time"
        r"|first|review|service|another|child|pupil|young|person|victim|different|camhs|early|social|one"
        rf"|year|his|her|their|\d|(?:{either(tuple(sorted(STAFFED)))})\b)[a-z'-]{{3,}}"
    ),
    Pattern(
        r"\bwith (?:the (?!same|highest|most|least|right|school|police|team|group|others?|family|worker|plan"
        r"|form|carers?|parents?|child|dsl|head|council)[a-z]{3,}"
        r"|\d+ [a-z]{3,}(?<!weeks)(?<!months)(?<!years)(?<!days)(?<!staff))\b"
    ),
    Pattern(rf"\b{_LAD} i (?:taught|knew|know|fostered|look(?:ed)? after|coach(?:ed)?|see)\b"),
    Pattern(rf"\bthat {_LAD} (?:the|we|they) "),
    Pattern(
        rf"\b{_LAD} who did (?!it\b|this\b|that\b|the (?:survey|poster|training|course|work|programme|talk"
        r"|form))"
    ),
)
"""More signs of a boy or a lad: what he did besides, and where he is from."""
_A_TIME = Pattern(
    r"\b(?:was|were|had|did|got|went|came|told|moved|left|took|said|kept|gave|saw|broke|waited|ran"
    r"|only (?:one|have)|this year|last|we have|we've)\b"
)
"""Of a child of whom only "a" is said, something was so, or nothing is told of any."""
_HABIT = Pattern(
    r"\b(?:is|are|gets?|has|have|needs?|sees?|goes|does|can|will|makes?|says|\w+(?:[^s]s|ed)"
    r"|\d+ to \d+)\b(?! of)"
)
_ANY = Pattern(
    r"\b(?:any|each|every|never|if|when|whenever|where|unless|until|would|could|might|should|may|can|(?:after"
    r"|before) an?|e\.?g|such as|like a|examples?|scenarios?|vignettes?|imagine|role|actors?|videos?|films?"
    r"|posters?|photos?|drama|stor(?:y|ies)|books?|training|trainers?|course|lessons?|exam|exercises?"
    r"|lectures?|documentary|play came|plays? about|text ?book|hand ?book|module|webinar|question|made[ -]up"
    r"|fictional|invented|serious case|learning|reviews? (?:in|of|from|about)|research|case (?:stud(?:y|ies)"
    r"|discussion)|years (?:ago|back)|in (?:19|20[01])\d+|long ago|closed|consent(?:ed)?|quiz|protocol"
    r"|procedure|policy|guidance|toolkit|tool|leaflet|logo|website|youth (?:board|council)|advisors?"
    r"|helpdesk|no such)\b"
)
_SERVED = Pattern(
    rf"^ ?(?:(?:an? )?(?:[\w-]+ ){{0,2}}?{_ONE} (?:who|whose|that)|{_AGE} ?-?(?:yrs?|yo|y/o|years?))\b"
    + IS_SERVED
)
"""What is done with each: "a lad who ran away is seen", "16 year old gets a plan"."""
_CUT = Pattern(r"[.!?;\n]")


_NEEDED = Pattern(
    rf"\b(?:{either(YOUNG_PERSON)}|young carer|lassie|twins?|triplets|brothers|resident|both|those"
    r"|young (?:man|woman|lady))\b|\b(?:the one|one of (?:our|the) y)|\b(?:he|she)(?:'?s| is| was) in y"
    rf"|\b(?:he|she)(?:'?s| is| was)(?: \w{{1,9}})? {_AGE}\b|\b{_AGE} ?-?(?:y/?o|ye?a?rs?)\b"
    rf"|\b(?:(?:fe)?male|[fm]),? ?\(?{_AGE}\b"
)
"""Without one of these there is nobody."""


def signed(small: str) -> Iterator[tuple[int, int]]:
    """Yield where, in plain text in small letters, one child is told by two signs."""
    if not _NEEDED.search(small) or not _SOMEBODY.search(small):
        return
    begun = 0
    for end in (*(cut.start() for cut in _CUT.finditer(small)), len(small)):
        clause = small[begun:end]
        if _is_one(clause):
            yield begun, end
        begun = end + 1


def _is_one(clause: str) -> bool:
    somebody = _SOMEBODY.search(clause)
    if somebody is None or _ANY.search(clause):
        return False
    if _SERVED.search(clause):
        return False
    if somebody["noted"]:
        return any(sign.search(clause) for sign in _AS_NOTED)
    least_said = somebody["which"] in {"a", "an"} or (somebody["aged"] or "").startswith("a")
    if least_said and not _A_TIME.search(clause) and _HABIT.search(clause):
        return False
    is_pointed_at = (somebody["that"] or "").startswith(("he", "she"))
    is_particular = is_pointed_at or (somebody["one"] and _PARTICULAR.search(clause))
    needed, met = (1, 0) if is_particular or (somebody["told"] or "").startswith(("he", "she")) else (2, 0)
    of_a_lad = _OF_A_LAD if is_particular or _IS_A_LAD.search(clause) else ()
    for sign in (*_SIGNS, *of_a_lad, *(() if is_particular else (_AN_ACT,))):
        met += sign.search(clause) is not None
        if met == needed:
            return True
    return False

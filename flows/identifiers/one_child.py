"""What became of one child of a year group, whose kin did so too, where it is from, and whom it lives with.

"A pupil in year 10 was arrested", "a boy whose brother did the same", "lives with his nan in Toxteth": no
name, yet everybody at that school knows. What is done with any such child is a service's: see `pointed`.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.kin import GRANDPARENTS, PARENTS, SIBLINGS, STEP_PARENTS, STEP_SIBLINGS, UNCLES
from flows.vocabulary.young import YOUNG_PERSON

_ONE = f"(?:{either(YOUNG_PERSON)})"
_IN_A_YEAR = r"(?:in|from|of) (?:(?:year|yr) ?|y)\d{1,2}\b|in (?:reception|nursery|(?:the )?sixth form)\b"
_OF_A_YEAR = r"(?:(?:year|yr) ?|y)\d{1,2}s?"
_NOT_ANY = "".join(
    rf"(?<!{word} )(?<!{word} a )(?<!{word} an )"
    for word in ("when", "where", "once", "after", "unless", "until")
)
"""What is done when it happens to any child is told behind these."""
_BEFELL = (
    r"(?:was|got|has been|had been|is being|ended up|has just been) (?:\w+ ){0,2}?(?:arrested|excluded"
    r"|suspended"
    r"|expelled|charged|cautioned|convicted|tagged|bailed|remanded|sectioned|accused|the victim|a victim"
    r"|moved (?:to another )?(?:class|classes|school|schools|form|tutor group|set))\b"
)
_WHAT_BEFELL = Pattern(
    rf"\b{_NOT_ANY}(?:(?:the|a|an|one|our|that|this|my|another) )?(?:(?:(?!of\b)[\w-]+ )?{_ONE}(?: [a-z])?"
    rf" (?:who (?:is|was) )?(?:{_IN_A_YEAR})|(?<=\w )(?:{_OF_A_YEAR}) (?:[\w-]+"
    rf" )?{_ONE})[^.;\n]{{0,40}}? {_BEFELL}"
)
_KIN = f"(?:{either(PARENTS, STEP_PARENTS, UNCLES, GRANDPARENTS, SIBLINGS, STEP_SIBLINGS)}|cousin|twin)"
_KIN_DID_SO_TOO = Pattern(
    rf"\b{_ONE}(?: we (?:had|have|worked with|saw)| here)?,? (?:whose|whos|who's) (?:\w+ )?{_KIN} (?:\w+"
    rf" )?(?:did|done"
    r"|has done|had done|was doing) (?:the same|it|this|that)\b"
)
_ONLY_ONE_IN = Pattern(
    rf"(?:^|[.,;:(-] ?)(?:only|sole) (?:[\w-]+ ){{0,3}}?{_ONE} (?:{_IN_A_YEAR}|(?:in|at|on) (?:our|the"
    rf"|this|my)"
    r" (?:\w+ ){0,2}?(?:school|class|team|home|unit|village|nursery|club)\b)"
)
LIVES_WITH = Pattern(
    rf"\b(?:lives?|living|stays?|staying|placed|moved in) (?:with|w/?) (?:(?:his|her|their|the) )?{_KIN}"
    r" (?:in|on|near|over in|up in|down in) [A-Z][a-z]{2,}"
)
_ONE_FAMILYS = f"(?:{_ONE}|twins|triplets|brothers|sisters|siblings|sibs|family)"
_A_PLACE = (
    r"(?!(?:the|a|an|our|this|that|his|her|their|my|another|any|each|every|one|first|last|next|care|foster"
    r"|abroad|year|yr|reception|nursery|schools?|class|social|police|health|education|children'?s|teams?"
    r"|outside|within|inside|other|home|hospital|secure|custody|here|there|elsewhere|council|local|same|new"
    r"|whole|housing|safe|hard|test|shared|usb|pen|flash|primary|secondary|early|tier|level|camhs|mash"
    r"|yot|yjs"
    r"|road|back|out|high|main|residential|alternative|mainstream|special|overseas|birth|poverty|panels?"
    r"|supported|semi|independent|kinship|boarding|military|forces|rural|urban|deprived|poor(?:er)?|refugee"
    r"|asylum|minorit(?:y|ies)|minoritised|ethnic|diverse|different|travell(?:er|ing)|gypsy|roma|faith|large"
    r"|small|single|broken|abusive|chaotic|low|famil(?:y|ies)|households?|communit(?:y|ies)|groups?"
    r"|backgrounds?|referrals?|assessments?|reviews?|transition|intake|caseloads?|cohorts?|samples?|audits?"
    r"|surveys?|focus|partner|barnardos|nspcc|brook|feeder|neighbouring|nearby|many|several|some|such"
    r"|both|two|three|all)\b)"
    r"[\w'-]{3,}(?: [\w'-]{3,})?"
)
_FROM_A_PLACE = Pattern(
    rf"\b(?:the|that|our|this) (?:[\w-]+ )?{_ONE_FAMILYS} from (?:(?:over|up|down) (?:in )?)?{_A_PLACE}"
    r" (?:who|that|whose) (?!(?:would|could|might|should|may|can)\b)"
)
_CAME_FROM = Pattern(
    rf"\b(?:the|that|our|this) (?:[\w-]+ )?{_ONE_FAMILYS} (?:who|that) (?:was |were |had |has )?"
    r"(?:moved|came|transferred) (?:(?:in )?here|over(?: here)?|(?:down|up) here|to us|to this school)"
    rf" from {_A_PLACE}"
)
_OF_ONE_YEAR = Pattern(
    rf"\b(?:the|those|our|these) (?:[\w-]+ )?{_OF_A_YEAR} (?:twins|triplets|brothers|sisters|siblings)\b(?!')"
)
_ON_AN_ESTATE = Pattern(
    rf"(?:\b(?:the|that|our|this|one) (?:[\w-]+ )?|(?:^|[.,;:(] ?)(?:big |large "
    rf"|whole )?(?=family (?:off|from) )){_ONE_FAMILYS}(?: (?:who|that|living|lives?|is|are|was|were))*"
    rf" (?:on|from|off|in|at|of) (?:the )?{_A_PLACE} (?:estate|flats|maisonettes"
    r"|(?:road|street|lane|avenue|terrace|crescent|close|drive|grove|gardens|mews)"
    r"(?! (?:to|by|up|together|school|primary|academy"
    r"|college|nursery|surgery|cent(?:re|er)|hub|hospital|clinic|team|safety|map)))\b"
    r"(?! (?:project|team|group|programme))"
)
"""As a phone writes it, without a capital."""

ONE_OF_A_KIND = (
    (
        Pattern(
            r" (?:arrest|exclud|suspend|expell|charg|caution|convict|tagg|bail|remand|section|accus|mov)ed\b"
            r"| victim\b"
        ),
        _WHAT_BEFELL,
    ),
    (Pattern(r"\bwho'?se?\b"), _KIN_DID_SO_TOO),
    (Pattern(r"\b(?:only|sole) "), _ONLY_ONE_IN),
    (Pattern(r" from .* (?:who|that|whose) "), _FROM_A_PLACE),
    (Pattern(r" (?:moved|came|transferred) .*from "), _CAME_FROM),
    (Pattern(r"\ds? (?:twins|triplets|brothers|sisters|siblings)\b"), _OF_ONE_YEAR),
    (
        Pattern(
            r" (?:estate|flats|maisonettes|road|street|lane|avenue|terrace|crescent|close|drive|grove|gardens"
            r"|mews)\b"
        ),
        _ON_AN_ESTATE,
    ),
)
"""What points at one child, each behind what it never goes without; all in small letters."""

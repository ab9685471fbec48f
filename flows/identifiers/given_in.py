"""Who gave in to pressure, who threatens, and who may not be told: what tells of it as a whole.

"Pages have been torn out of the night log", "they wont let me ring the lado", "warned id lose my job if i
raised it": see `pressed` for what somebody is pressed into. Texts come as words without signs, in small
letters, joined by spaces.
"""

from flows.identifiers.ordered import A_LEAD, TOLD
from flows.identifiers.patterns import Pattern
from flows.identifiers.pressed import INSPECTED, IT, PAPER, WATCHES

_NOT_ALLOWED = Pattern(
    r"(?:i|we|staff|im|were|weve been|ive been)(?: (?:are|was|were|am|have been|been|being))?(?: being)? "
    r"(?:not (?:being )?(?:allowed|permitted) to|(?:banned|stopped|forbidden|barred) from|never allowed to)"
    rf" (?:report(?:ing)? {IT}|(?:talk|speak|go|tell|ring|call|contact)(?:ing)?(?: to)? {WATCHES}"
    rf" about {IT}|(?:talk|speak)(?:ing)? about (?:{IT} (?:to|with) {WATCHES}|what (?:happened|(?:\w+"
    r" ){1,2}?(?:did|said|saw))))"
)
_UNWANTED = Pattern(
    rf"{A_LEAD} (?:really |just )*(?:dont|doesnt|didnt|do not|does not|did not|wont|will not|refuses? to"
    rf"|refused"
    rf" to) (?:want|let) (?:{WATCHES}|us|me|staff) (?:to )?(?:told|involved|know|knowing|finding out|find"
    rf" out|informed"
    rf"|rung|called|contacted|here|near (?:it|this)|notified|hear|(?:tell|ring|call|involve|contact|inform"
    rf"|speak to|talk to) {WATCHES})(?=\Z| (?:about|yet|until|till|because|in case|so|of|again)\b)"
)
_TO_OTHERS = "(?:the )?(?:police|ofsted|lado|cqc|papers)"
_THREATENED = Pattern(
    rf"{TOLD} (?:that )?if (?:i|we)(?: (?:ever|do|did|go|went|keep|kept))* (?:rais|report|tell|told"
    rf"|sp[eo]a?k|spoke|say|said|ring|complain|refer|escalat|whistle|mention|go to {_TO_OTHERS})\w*(?:"
    r" \w+){0,5}? (?:ill|id|we|i"
    r"|wed|my|it) (?:\w+ ){0,2}?(?:never work|lose|be sacked|be out|job|contract|be disciplined|be"
    r" suspended|be finished)\b|"
    rf"{TOLD} (?:that )?(?:i|we|id|wed|ill|well|my|our)(?: (?:would|could|might|will|ll|d|ought to))?(?:"
    rf" be| get"
    r"| be put)? (?:lose|sacked|fired|out(?: of a job)?|disciplined|dismissed|suspended|moved|blacklisted"
    r"|struck off|finished|in trouble|reported|sorry|contract|job)\b(?: \w+){0,5}? if (?:i|we)(?: (?:ever"
    r"|do|did|go|went|keep|kept|dont|didnt|just))* (?:rais|report|t[eo]ll?d|tell|told|sp[eo]a?k|spoke|say"
    r"|said|going|ring|rang|push|carr|complain|refer|escalat|drop|stop|chang|sign|delet|withdr|shut|on"
    rf"|mention|whistle|to {_TO_OTHERS})\w*"
)
_FOR_THE_NAME = Pattern(
    rf"{TOLD} (?:that )?(?:it|that|this)(?: (?:would|will|could|might))? (?:look bad|make us look bad"
    rf"|damage|ruin|harm"
    r"|reflect badly|be bad for)\b.{0,40} so (?:leave|drop|forget|keep|say nothing|dont|do not|just leave"
    r"|not to|to leave|to keep)\b"
)
_NEVER_WAS = Pattern(
    rf"(?:{TOLD}) (?:that )?(?:it (?:never|didnt) happen(?:ed)?|nothing (?:ever )?happened|(?:he|she|they)"
    rf" never said (?:it|that))\Z"
)
_DOING = (
    r"(?:filling in|writing up|signing(?: off| for)?|making up|completing|backdating|back dating|faking"
    r"|falsifying|forging|doctoring|fiddling|massaging|shredding|inventing|redoing|entering)"
)
_CHANGED_IT = r"(?:changed|edited|altered|rewrote|amended|deleted|removed|overwrote|reworded|redid|redated)"
_UNASKED = Pattern(
    rf"{A_LEAD}(?: (?:is|are|was|were|has been|have been|keeps?|kept|been|just|still|now|caught|busy))+ "
    rf"(?:(?:backdating|back dating|faking|falsifying|forging|doctoring|shredding|inventing)(?! \w+ (?:pay"
    rf"|claims?)) (?!(?:old|expired|closed|paper|duplicate)\b)\w+"
    rf"|{_DOING} (?:\w+ ){{0,4}}?(?:checks?|logs?|sheets?|supervisions?|visits?|signatures?|registers?"
    rf"|records?|notes?|observations?) (?:\w+ ){{0,3}}?(?:retrospectively|after the (?:event|fact)|that never"
    rf" (?:happened|took place)"
    r"|nobody (?:did|made)|(?:we|they) (?:never|didnt) \w+)"
    r"|making (?:it|this|that|the (?:\w+ )?(?:complaint|allegation|case|problem)) (?:all )?(?:go away"
    r"|disappear|vanish))"
    rf"|{A_LEAD}(?: in \w+)? (?:has |had |have |just )*(?:made (?:it|this|that|(?:the|a|my|his|her) (?:\w+ )?"
    r"(?:complaint|allegation|case|concern|report|incident|evidence|email|referral|problem)s?) (?:all"
    r" )?(?:go away"
    r"|disappear|vanish)|(?:got|had|has) (?:it|this|that|(?:the|a|my|his|her) (?:\w+ )?(?:complaint"
    r"|allegation"
    r"|case|concern|report|incident|evidence|email|referral|entry|log)s?) (?:all )?(?:hushed up|covered up"
    r"|buried|(?:swept|brushed) under|deleted|wiped|shredded|made to)\b"
    rf"|(?:tampered|interfered|messed) with (?:the|my|our|his|her|a) (?:\w+ )?(?:{PAPER}|body maps?"
    rf"|evidence|cctv"
    rf"|footage)|{_CHANGED_IT} (?:my|the|his|her|a|our) (?:\w+ ){{0,2}}?(?:{PAPER}|letters?|findings|account"
    r"|version) (?:after (?:(?:i|we|she|he|they) (?:had )?(?:sent|wrote|signed|raised|complained|left"
    r"|submitted"
    r"|logged|told|said|reported|typed)|(?:the|a|his|her) (?:complaint|allegation|incident|disclosure"
    r"|arrest|death"
    r"|inspection))|without (?:telling|asking|my|me|us|our)|behind my|to (?:make|suit|protect|hide|cover)|so"
    r" (?:it|they|he|she|that)))"
)
_TORN = Pattern(
    rf"(?:(?:the|some|my|our|his|her|several|two|three|all|the \w+) )?(?:\w+ ){{0,3}}?(?:pages?|{PAPER})"
    r"(?: (?:for|from|of|in|on|about) (?:\w+ ){0,3}?\w+)? (?:have|has|had|were|was|are|is|got|keep|being"
    r"|been)(?: (?:been|being|just|all|also|getting))* (?:ripped out|torn out|ripped up|torn up|tampered with"
    r"|doctored|falsified|forged|fiddled|faked|whited out|tippexed(?: out)?|fabricated|made up(?! (?:mostly"
    r"|mainly|of)\b))\b(?! by (?:a |the )?(?:child|boy|girl|toddler|kids?|dog|young)\b)"
)
_MINE = (
    r"(?:concerns?(?: forms?)?|incident (?:forms?|reports?)|statements?|referrals?|complaints?"
    r"|disclosures?|body maps?|witness statements?)"
)
_GONE = Pattern(
    rf"my (?:\w+ )?{_MINE} (?:(?:was|were|has|have|had|got|been|just|mysteriously) )*(?:deleted|thrown"
    rf" (?:away|out|in the bin)"
    r"|ripped up|torn up|binned|shredded|wiped|destroyed|vanished|disappeared|went missing|gone missing)\b"
    rf"|{A_LEAD} (?:has |had |just |then )*(?:threw|ripped up|tore up|binned|shredded|deleted|wiped|burned"
    rf"|burnt|hid|destroyed"
    rf"|got rid of) (?:my (?:\w+ )?form|(?:my|her|his|the) (?:(?!(?:old|blank|wrong|duplicate|test)\b)\w+"
    rf" )?(?:{_MINE[3:-1]}"
    r"|footage|cctv|evidence|tapes?|recordings?))\b(?! (?:form|polic|folder|file|box|button|template|page))"
    rf"|(?:{A_LEAD} )?(?:\w+ ){{0,3}}?(?:(?:hid|binned|burn(?:ed|t)|shredded) (?:\w+ ){{0,3}}?(?:{PAPER})"
    rf"|(?:{PAPER}) (?:(?:were"
    r"|was|have|all|been|got) )*(?:hidden|shredded|binned|disappeared|vanished|went missing|gone"
    r" missing))(?: \w+){0,5}?"
    rf" (?:before|when|while|as) {INSPECTED}"
)
_PUT_OFF = Pattern(
    rf"(?:{A_LEAD}|(?:the |our )?(?:\w+ )?school) (?:(?:has|have|had|just|also|then) )*(?:talked|persuaded"
    rf"|pressured|convinced"
    r"|pushed|warned|frightened|scared) (?:(?:the|her|his|their) )?(?:mum|dad|parents?|famil(?:y|ies)"
    r"|mother|father|girl|boy"
    r"|victim|child|young person) (?:off|out of|into not|not to|against) (?:report|going to the|go to the"
    r"|going to police|go to police|complain|press|ring|call)\w*"
)
_WHOLE = (
    (Pattern(r"\b(?:allowed|permitted|(?:banned|stopped|forbidden|barred) from)\b"), _NOT_ALLOWED),
    (Pattern(r" (?:want|let) "), _UNWANTED),
    (Pattern(r" if (?:i|we)\b"), _THREATENED),
    (Pattern(r" so (?:leave|drop|forget|keep|say|dont|do|just|not|to) ?"), _FOR_THE_NAME),
    (Pattern(r" happen| never said "), _NEVER_WAS),
    (
        Pattern(
            r"ing |away\b|disappear|vanish| (?:got|had|has) (?:it|this|that|the|a|my|his|her) | with "
            r"|\b(?:changed|edited|altered|rewrote|amended|deleted|removed|overwrote|reworded|redid|redated) "
        ),
        _UNASKED,
    ),
    (
        Pattern(
            r"(?:ripped|torn) (?:out|up)|tampered|doctored|falsified|forged|fiddled|faked|whited|tippexed"
            r"|fabricated|made up"
        ),
        _TORN,
    ),
    (
        Pattern(
            r"\b(?:deleted|thr[eo]wn?|ripped|tor[en]|binned|shredded|wiped|destroyed|vanished|disappeared"
            r"|missing|hid|hidden|burn(?:ed|t)|got rid)\b"
        ),
        _GONE,
    ),
    (Pattern(r" (?:off|out of|into not|not to|against) "), _PUT_OFF),
)
"""What tells of it as a whole, each behind what it never goes without."""


def tells_of_pressure(said: str) -> bool:
    """Whether somebody tells in these words of a threat, of who may not be told, or of who gave in."""
    return any(needed.search(said) and whole.match(said) for needed, whole in _WHOLE)

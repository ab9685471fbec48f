"""A concern about one child now, as somebody describes it who needs another place than this one.

Fires on a particular child together with a telling, a harm, and either the person who writes or the present.
Talk about services – many children, conditions, thresholds, last year's audit – stays below that.
"""

import re

_AGED = r"\d{1,2}[- ]?(?:years?[- ]old|y/?o)"
_KIND_OF = (
    r"(?:(?:young|little|small|older|younger|primary|secondary|foster|looked after|female|male|disabled"
    rf"|autistic|teenage|year \d{{1,2}}|y\d{{1,2}}|{_AGED}) ){{0,2}}"
)
_CHILD = (
    rf"{_KIND_OF}(?:child|boy|girl|pupil|student|young person|lad|lass|teenager|kid|baby|toddler|patient"
    rf"|daughter|son|niece|nephew|grandson|granddaughter|stepson|stepdaughter|sister|brother|{_AGED})\b(?!')"
)
_ONE = (
    rf"(?:(?:a|an|one|the|this|that|my|our|his|her|their|another) (?:\w+'s )?{_CHILD}"
    r"|one of (?:my|our|the|his|her|their) (?:[\w-]+ ){0,2}(?:children|boys|girls|pupils|students|kids"
    r"|young people|lads|patients|y\d{1,2}s?|year \d{1,2}s?)\b)"
)
_NOW = (
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|lunchtime)|last night|just now"
    r"|right now|now|at the moment|currently|an hour ago|minutes ago|a few days ago|at the weekend|still"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|every night|keeps?)\b"
)
_HARM = (
    r"\b(?:abus\w+|touch(?:ed|es|ing)|rap(?:ed|es|ing|e)\b|assault\w*|hurt(?:s|ing)?\b|hit(?:s|ting)?\b"
    r"|beat(?:s|en|ing)?\b|groom\w*|exploit\w*|harm(?:ed|ing|s)\b|attack\w*|molest\w*|forc(?:ed|ing|es)\b"
    r"|threaten\w*|blackmail\w*|kill\w*|suicid\w*|self[- ]harm\w*|unsafe|not safe|in danger|at risk|scared"
    r"|afraid|frightened|terrified|bruis\w*|injur\w*|comes into (?:her|his) (?:bed)?room"
    r"|(?:does|did|doing) things to (?:her|him)|sen[dt](?:ing)? (?:him |her |them )?(?:pics|pictures|photos)"
    r"|made to\b|pregnant|naked|\w*(?:n't|not) feel safe|nudes?\b|inappropriate\w*|sexual\w*|missing"
    r"|run away|ran away|neglected|starving)"
)
_TELL = (
    r"(?:told|tells|telling|disclosed|discloses|disclosing|said|says|confided|revealed|admitted|alleged"
    r"|reported|showed|claims|claimed|came to)"
)
_KIN = (
    r"(?:step ?-?)?(?:dad|father|mum|mother|uncle|brother|cousin|grandad|grandfather|boyfriend|teacher|carer"
    r"|coach)"
)
_GAP = r"[^.!?\n]{0,80}?"
_SHORT_GAP = r"[^.!?\n]{0,30}?"

_WORRIED = (
    # I'm worried about a child in my class who …
    (
        r"(?:\b(?:i'?m|i am|we'?re|we are|i feel|i was|i'?ve been)|\A|(?<=[.!?\n] ))"
        r"(?: (?:really|very|so|extremely|quite|a bit|now|currently|getting|increasingly|also|just))* ?"
        r"(?:really |very |so )?(?:worried|concerned|scared|frightened|anxious|fearful|terrified)"
        r"(?: (?:about|for|that|by|sick about))? (?:the (?:safety|welfare|wellbeing) of )?"
        rf"(?:{_ONE}|him\b|her\b|(?:he|she)\b(?:'s| is| may| might| has| will))"
    ),
    (
        r"\b(?:i|we)(?: have|'ve| got| had){1,2} (?:a |an |real |serious |immediate |urgent )*"
        rf"(?:concern|worry|worries)s? (?:about|for|over) (?:{_ONE}|him\b|her\b)"
    ),
    (
        rf"\b(?:i|we) (?:think|suspect|believe|fear|know|worry)(?: that)? (?:{_ONE}|he|she|his|her)\b"
        rf"{_GAP}{_HARM}"
    ),
    (
        r"\b(?:i|we) (?:need|want|have)(?: to)? (?:help|advice|to report|report|speak to someone|tell someone"
        rf"|urgent help){_SHORT_GAP}\b(?:about|for|with) (?:{_ONE}|him|her)\b"
    ),
)
_TOLD = (
    r"\b(?:he|she)(?: has| had|'s)?(?: just| only| now)? disclosed\b",
    rf"\b{_ONE}{_SHORT_GAP}\b{_TELL} (?:to )?(?:me|us)\b{_GAP}(?:{_NOW}|{_HARM})",
    (
        rf"\b{_ONE}{_SHORT_GAP}\bdisclosed\b(?! (?:in|by|per|at a)\b){_GAP}"
        rf"(?:{_NOW}|\bto (?:me|us)\b|\bthat (?:he|she|her|his|they)\b|{_HARM})"
    ),
    rf"{_NOW},? {_ONE}{_SHORT_GAP}\b{_TELL}\b{_GAP}(?:\b(?:me|us|my|our)\b|{_HARM})",
    (
        r"\b(?:he|she|they|someone)(?: has|'s)?(?: just)? (?:told|confided in|disclosed to|showed)"
        rf" (?:me|us)\b{_GAP}(?:{_NOW}|{_HARM}|\bthat (?:he|she|his|her|a man|someone)\b)"
    ),
    r"\b(?:i|we)(?: have|'ve)?(?: just)? (?:had|received|been given|taken|heard) a disclosure\b",
    rf"\bdisclosure (?:was |has been )?(?:made )?(?:to me\b|{_NOW})",
    rf"\b(?:made|making) a disclosure (?:to me\b|to us\b|{_NOW})",
    rf"\bmy {_CHILD} (?:has |have |just )*{_TELL}\b{_GAP}{_HARM}",
    rf"\b{_ONE} (?:has|have|'s) just {_TELL}\b",
    (
        rf"(?:\bi(?: have|'ve)?|\bwe(?: have|'ve)?|\A) ?just (?:had|seen|spoken to|met) {_ONE}{_GAP}"
        rf"(?:{_HARM}|\b(?:crying|in tears|says|said)\b)"
    ),
)
_THERE = r"\b(?:there is|there's|i have|i've got|we have|we've got)"
_BEING_HURT = (
    rf"{_THERE} {_ONE}{_SHORT_GAP} (?:here now|here who|here with|with me|in front of me)\b",
    rf"{_THERE} {_ONE} in my (?:class|office|room|care|group|form)\b{_GAP}{_HARM}",
    (
        rf"\b(?:he|she|{_ONE})(?:'s| is| are| has been| keeps| keeps on| gets| was)(?: \w+)?"
        rf" (?:being |getting )?{_HARM}{_GAP}{_NOW}"
    ),
    rf"\b{_ONE}{_SHORT_GAP}(?: is| who is|'s| has been| was)(?: \w+)? (?:being )?{_HARM}{_GAP}{_NOW}",
    rf"\b(?:he|she|my (?:\w+'s )?{_CHILD})(?:'s| is) being (?:\w+ )?{_HARM}",
    (
        r"\b(?:he|she)(?:'s| is|'s not| is not| isn't)(?: \w+)?"
        r" (?:unsafe|safe|in danger|at risk|suicidal|missing)\b"
    ),
    (
        rf"\b(?:his|her|my|(?:the )?(?:child|boy|girl)'s) (?:{_KIN}'s )?{_KIN}"
        rf"(?:'s| is| has| has been| keeps| was| had been|'s been)(?: \w+)? {_HARM}"
    ),
    rf"\b(?:his|her|my) (?:{_KIN}'s )?{_KIN} (?:\w+ )?{_HARM} (?:him|her|me)\b",
    (
        r"\b(?:someone|somebody|a man|an adult|another (?:child|boy|girl|pupil|student)) "
        rf"(?:is|was|has been|has|keeps|had) {_HARM} (?:him|her|me|my|{_ONE})"
    ),
    (
        r"\bi(?:'?ve| have| was|'m| am)?(?: been| being| just been)*"
        r" (?:abused|raped|touched|assaulted|groomed|attacked)\b"
    ),
    (
        r"\b(?:i|we)(?:'ve| have)?(?: just)? (?:saw|seen|witnessed|found|noticed|walked in on|heard|caught)\b"
        rf"(?:{_GAP}\b(?:{_ONE}|him|her|he|she)\b{_GAP}{_HARM}| {_HARM}{_GAP}\b(?:{_ONE}|him|her)\b)"
    ),
    r"\b(?:wants|trying|going|threatening) to (?:kill|hurt|harm) (?:himself|herself|themselves|him|her)\b",
    (
        r"\b(?:he|she|they|child|boy|girl) (?:cannot|can't|won't|doesn't want to"
        r"|is (?:too )?(?:scared|afraid) to|must not|mustn't) go home\b"
    ),
    r"\bimmediate (?:danger|risk)\b[^.!?\n]{0,40}\b(?:now|tonight|today|she|he)\b",
)
_CONCERN = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_WORRIED, *_TOLD, *_BEING_HURT))

_IN_GENERAL = re.compile(
    r"\b(?:if|when|whenever|whether|unless|in case|once|every time|each time|any time|for example|scenario"
    r"|case study|hypothetical\w*|vignettes?|role[- ]play|audit\w*|sample[ds]?|file we read)\b",
    re.IGNORECASE,
)
_AS_A_RULE = re.compile(r"\b(?:where|how|should|what to do|who to tell)\b", re.IGNORECASE)
_PRESENT = re.compile(_NOW, re.IGNORECASE)
_CLAUSE = re.compile(r",| but | because | and ", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]?")


def describes_concern(plain_text: str) -> bool:
    """Tell whether plain text describes a concern about a particular child, here and now."""
    return any(_is_concern(match[0]) for match in _SENTENCE.finditer(plain_text))


def _is_concern(sentence: str) -> bool:
    found = (pattern.search(sentence) for pattern in _CONCERN)
    return any(match is not None and not _is_general(sentence, match.start()) for match in found)


def _is_general(sentence: str, start: int) -> bool:
    """Tell whether the clause in front of `start` is general; "how" alone is so on no day."""
    clause = _CLAUSE.split(sentence[: start + 1])[-1]
    return bool(_IN_GENERAL.search(clause) or (_AS_A_RULE.search(clause) and not _PRESENT.search(sentence)))

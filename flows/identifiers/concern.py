"""A concern about one child now, as somebody describes it who needs another place than this one.

Fires on a particular child together with a telling, a harm, and either the person who writes or the present.
Talk about services – many children, conditions, thresholds, last year's audit – stays below that.
"""

import re

_CHILD = (
    r"(?:(?:young|little|small|older|younger|primary|secondary|foster|looked after|female|male|disabled|autistic"
    r"|year \d{1,2}|y\d{1,2}|\d{1,2}[- ]?(?:years?[- ]old|y/?o)|teenage|foster) ){0,2}"
    r"(?:child|boy|girl|pupil|student|young person|lad|lass|teenager|kid|baby|toddler|patient|\d{1,2}[- ]?(?:years?[- ]old|y/?o)"
    r"|daughter|son|niece|nephew|grandson|granddaughter|stepson|stepdaughter|sister|brother|foster child)\b(?!')"
)
_ONE = (
    rf"(?:(?:a|an|one|the|this|that|my|our|his|her|their|another) (?:\w+'s )?{_CHILD}"
    r"|one of (?:my|our|the|his|her|their) (?:[\w-]+ ){0,2}(?:children|boys|girls|pupils|students|kids|young people|lads|patients|y\d{1,2}s?|year \d{1,2}s?)\b)"
)
_NOW = (
    r"(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|lunchtime)|last night|just now|right now|now|at the moment|currently"
    r"|an hour ago|minutes ago|a few days ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the weekend|still|every night|keeps?)"
)
_HARM = (
    r"(?:abus\w+|touch(?:ed|es|ing)|rap(?:ed|es|ing|e)\b|assault\w*|hurt(?:s|ing)?|hit(?:s|ting)?\b|beat(?:s|en|ing)?\b|groom\w*|exploit\w*"
    r"|harm(?:ed|ing|s)\b|attack\w*|molest\w*|forc(?:ed|ing|es)|threaten\w*|blackmail\w*|kill\w*|suicid\w*|self[- ]harm\w*|unsafe|not safe|in danger"
    r"|at risk|scared|afraid|frightened|terrified|bruis\w*|injur\w*|comes into (?:her|his) (?:bed)?room|(?:does|did|doing) things to (?:her|him)|sen[dt](?:ing)? (?:him |her |them )?(?:pics|pictures|nudes|photos)|made to\b|pregnant|naked|nudes?|inappropriate\w*|sexual\w*|missing|run away|ran away|neglected|starving)"
)
_TELL = r"(?:told|tells|telling|disclosed|discloses|disclosing|said|says|confided|revealed|admitted|alleged|reported|showed|claims|claimed|came to)"
_GAP = r"[^.!?\n]{0,80}?"
_SHORT_GAP = r"[^.!?\n]{0,30}?"

_SURE = (
    # I'm worried about a child in my class who …
    rf"\b(?:i'?m|i am|we'?re|we are|i feel|i was|i'?ve been|\A|(?<=[.!?\n] ))(?: (?:really|very|so|extremely|quite|a bit|now|currently|getting|increasingly|also|just))*"
    rf" ?(?:worried|concerned|scared|frightened|anxious|fearful|terrified)(?: (?:about|for|that|by|sick about))? "
    rf"(?:the (?:safety|welfare|wellbeing) of )?(?:{_ONE}|him\b|her\b|(?:he|she)\b(?:'s| is| may| might| has| will))",
    rf"\b(?:i|we) (?:have|'ve|got|had)(?: got)? (?:a |an |real |serious |immediate |urgent )*(?:concern|worry|worries)s? (?:about|for|over) (?:{_ONE}|him\b|her\b)",
    # she disclosed
    rf"\b(?:he|she)(?: has| had|'s)?(?: just| only| now)? disclosed\b",
    rf"\b{_ONE}{_SHORT_GAP}\b(?:has|have|had|'s)? ?(?:just )?{_TELL} (?:to )?(?:me|us)\b{_GAP}(?:\b{_NOW}\b|{_HARM})",
    rf"\b{_ONE}{_SHORT_GAP}\b(?:has )?(?:just )?disclosed\b(?! (?:in|by|per|at a)\b){_GAP}(?:\b(?:{_NOW}|to (?:me|us)|that (?:he|she|her|his|they))\b|{_HARM})",
    rf"\b{_NOW},? {_ONE}{_SHORT_GAP}\b{_TELL}\b{_GAP}(?:\b(?:me|us|my|our)\b|{_HARM})",
    rf"\b(?:he|she|they|someone)(?: has|'s)?(?: just)? (?:told|confided in|disclosed to|showed) (?:me|us)\b{_GAP}(?:{_NOW}\b|{_HARM}|\bthat (?:he|she|his|her|a man|someone)\b)",
    rf"\b(?:i|we)(?: have|'ve)?(?: just)? (?:had|received|been given|taken|heard) a disclosure\b",
    rf"\bdisclosure (?:was |has been )?(?:made )?(?:to me|{_NOW})\b",
    rf"\b(?:made|making) a disclosure (?:to me|to us|{_NOW})",
    rf"\bmy {_CHILD} (?:has |have |just )*{_TELL}\b{_GAP}{_HARM}",
    rf"\b{_ONE} (?:has|have|'s) just {_TELL}\b",
    rf"(?:\bi(?: have|'ve)?|\bwe(?: have|'ve)?|\A) ?just (?:had|seen|spoken to|met) {_ONE}{_GAP}(?:{_HARM}|crying|in tears|says|said)",
    rf"\b(?:there is|there's|i have|i've got|we have|we've got) {_ONE}{_SHORT_GAP} (?:here now|here with|with me|in front of me)\b",
    rf"\b(?:there is|there's|i have|i've got) {_ONE} in my (?:class|office|room|care|group|form)\b{_GAP}{_HARM}",
    # somebody is being hurt
    rf"\b(?:he|she|{_ONE})(?:'s| is| are| has been| keeps| keeps on| gets| was)(?: \w+)? (?:being |getting )?{_HARM}{_GAP}\b{_NOW}\b",
    rf"\b(?:he|she|my {_CHILD})(?:'s| is) (?:being )(?:\w+ )?{_HARM}",
    rf"\b(?:he|she)(?:'s| is|'s not| is not| isn't)(?: \w+)? (?:unsafe|safe|in danger|at risk|suicidal|in immediate danger|missing)\b",
    rf"\b(?:his|her|my|the child's|the girl's|the boy's|(?:child|boy|girl)'s) (?:mum's |dad's |mother's |father's )?(?:step ?-?)?(?:dad|father|mum|mother|uncle|brother|stepbrother|cousin|grandad|grandfather|boyfriend|teacher|carer|coach)"
    rf"(?:'s| is| has| has been| keeps| was| had been|'s been)(?: \w+)? {_HARM}",
    rf"\b(?:someone|somebody|a man|an adult|another (?:child|boy|girl|pupil|student)) (?:is|was|has been|has|keeps|had) (?:{_HARM}) (?:him|her|me|my|{_ONE})",
    rf"\b(?:i|i'?ve)(?: have| was|'m| am)?(?: been| being| just been)* (?:abused|raped|touched|assaulted|groomed|molested|attacked)\b",
    rf"\b(?:i|we) (?:need|want|have)(?: to)? (?:help|advice|to report|report|speak to someone|tell someone|urgent help){_SHORT_GAP}\b(?:about|for|with) (?:{_ONE}|him|her)\b",
    rf"\b(?:i|we)(?:'ve| have)?(?: just)? (?:saw|seen|witnessed|found|noticed|walked in on|heard|caught)\b{_GAP}\b(?:{_ONE}|him|her|he|she)\b{_GAP}{_HARM}",
    rf"\b(?:i|we)(?:'ve| have)?(?: just)? (?:saw|seen|noticed|found) {_HARM}{_GAP}\b(?:{_ONE}|him|her)\b",
    rf"\b(?:i|we) (?:think|suspect|believe|fear|know|worry)(?: that)? (?:{_ONE}|he|she|his|her)\b{_GAP}{_HARM}",
    rf"\b{_ONE}{_SHORT_GAP}(?: is| who is|'s| has been| was)(?: \w+)? (?:being )?{_HARM}{_GAP}\b(?:today|tonight|right now|this morning|last night|yesterday|as i write|at home now)\b",
    r"\b(?:wants|trying|going|threatening) to (?:kill|hurt|harm) (?:himself|herself|themselves|him|her)\b",
    r"\b(?:he|she|they|child|boy|girl) (?:cannot|can't|won't|doesn't want to|is too scared to|is scared to|is afraid to|must not|mustn't) go home\b",
    r"\bimmediate (?:danger|risk)\b[^.!?\n]{0,40}\b(?:now|tonight|today|she|he)\b",
)
_CONCERN = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SURE)

_IN_GENERAL = re.compile(
    r"\b(?:if|when|whenever|where|whether|how|unless|should|what to do|who to tell|in case|once|every time|each time|any time"
    r"|for example|scenario|case study|hypothetical\w*|vignettes?|role[- ]play|audit\w*|sample[ds]?|file we read)\b(?!\w)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r",| but | because | and ", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]?")


def describes_concern(plain_text: str) -> bool:
    """Tell whether plain text describes a concern about a particular child, here and now."""
    return any(_is_concern(match[0]) for match in _SENTENCE.finditer(plain_text))


def _is_concern(sentence: str) -> bool:
    """A clause that opens with "if", "when" or "in our audit" speaks of cases in general."""
    for pattern in _CONCERN:
        match = pattern.search(sentence)
        if match and not _IN_GENERAL.search(_CLAUSE.split(sentence[: match.start() + 1])[-1]):
            return True
    return False

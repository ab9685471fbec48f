"""A concern about one child now, as somebody describes it who needs another place than this one.

Fires on a particular child together with a telling, a harm, and either the person who writes or the present.
Talk about services – many children, conditions, thresholds, last year's audit – stays below that.
"""

import re

from flows.identifiers.concern_words import (
    CHILD,
    DEED,
    GAP,
    GRAVE,
    HARM,
    HURTING,
    KIN,
    NOW,
    OF_A_SERVICE,
    ONE,
    OTHERS,
    SHORT_GAP,
    SUBJECT,
    TELL,
    TODAY,
)
from flows.identifiers.patterns import Pattern

_HER = rf"(?:him|her|me|{ONE}|(?:his|her) (?:little |younger |older |half )?(?:{KIN}|sibling)s?)\b"
_DOES = r"(?:is|was|are|has been|have been|keeps|keep|keeps on|had been|been)"
_SELF = r"(?:him|her|them)self"
_THERE = r"\b(?:there is|there's|i have|i've got|we have|we've got|got)"

_WORRIED = (
    # I'm worried about a child in my class who …
    (
        r"(?:\b(?:i'?m|i am|we'?re|we are|i feel|i was|i'?ve been)|\A|(?<=[.!?\n] ))"
        r"(?: (?:really|very|so|extremely|quite|a bit|now|currently|getting|increasingly|also|just))* ?"
        r"(?:really |very |so )?(?:worried|concerned|scared|frightened|anxious|fearful|terrified)"
        r"(?: (?:about|for|that|by|sick about))? (?:the (?:safety|welfare|wellbeing) of )?"
        rf"(?:{ONE}|him\b|her\b|(?:he|she)\b(?:'s| is| may| might| has| will))"
    ),
    (
        r"\b(?:i|we)(?: have|'ve| got| had){1,2} (?:a |an |real |serious |immediate |urgent )*"
        rf"(?:concern|worry|worries)s? (?:about|for|over) (?:{ONE}|him\b|her\b)"
    ),
    (
        rf"\b(?:i|we) (?:think|suspect|believe|fear|know|worry)(?: that)? (?:{ONE}|he|she|his|her)\b"
        rf"{GAP}{HARM}"
    ),
    rf"\b(?:i|we) (?:think|suspect|believe|fear|know)(?: that)?\b{SHORT_GAP} {HURTING} {_HER}",
    (
        r"\b(?:i|we) (?:need|want|have)(?: to)? (?:help|advice|to report|report|speak to someone|tell someone"
        rf"|urgent help){SHORT_GAP}\b(?:about|for|with) (?:{ONE}|him|her)\b"
    ),
    (
        rf"{SUBJECT}\b{GAP}{HARM}{GAP}\b(?:who|what) (?:do|should|can) i"
        r" (?:do|call|ring|tell|report|phone|contact)\b"
    ),
)
_TOLD = (
    r"\b(?:he|she)(?: has| had|'s)?(?: just| only| now)? disclosed\b",
    rf"\b{ONE}{SHORT_GAP}\b{TELL} (?:to )?(?:me|us)\b{GAP}(?:{NOW}|{HARM})",
    (
        rf"\b{ONE}{SHORT_GAP}\bdisclosed\b(?! (?:in|by|per|at a)\b){GAP}"
        rf"(?:{NOW}|\bto (?:me|us)\b|\bthat (?:he|she|her|his|they)\b|{HARM})"
    ),
    rf"{NOW},? {ONE}{SHORT_GAP}\b{TELL}\b{GAP}(?:\b(?:me|us|my|our)\b|{HARM})",
    (
        r"\b(?:he|she|they|someone)(?: has|'s)?(?: just)? (?:told|confided in|disclosed to|showed)"
        rf" (?:me|us)\b{GAP}(?:{NOW}|{HARM}|\bthat (?:he|she|his|her|a man|someone)\b)"
    ),
    # she says her dad hits her, girl 7 said grandad put his hand …
    rf"{SUBJECT},?{SHORT_GAP} {TELL}\b{GAP}{DEED}",
    (
        rf"{SUBJECT},?{SHORT_GAP} {TELL}\b{GAP}\b(?:he|she|someone|somebody)(?:'s| was| is)"
        rf"(?: being)? {HURTING}\b"
    ),
    rf"{SUBJECT},?(?: \d{{1,2}},?)?(?: has)? (?:just )?disclosed\b{GAP}{NOW}",
    rf"\bjust (?:found out|heard|learn(?:t|ed)|been told)(?: that)?\b{GAP}{DEED}",
    r"\b(?:i|we)(?: have|'ve)?(?: just)? (?:had|received|been given|taken|heard) a disclosure\b",
    rf"\bdisclosure (?:was |has been )?(?:made )?(?:to me\b|{NOW})",
    rf"\b(?:made|making) a disclosure (?:to me\b|to us\b|{NOW})",
    rf"\bmy {CHILD} (?:has |have |just )*{TELL}\b{GAP}{HARM}",
    rf"\b{ONE} (?:has|have|'s) just {TELL}\b",
    (
        rf"(?:\bi(?: have|'ve)?|\bwe(?: have|'ve)?|\A) ?just (?:had|seen|spoken to|met) {ONE}{GAP}"
        rf"(?:{HARM}|\b(?:crying|in tears|says|said)\b)"
    ),
)
_BEING_HURT = (
    rf"{_THERE} {ONE}{SHORT_GAP} (?:here now|here who|here with|with me|in front of me)\b",
    rf"{_THERE} {ONE} in my (?:class|office|room|care|group|form)\b{GAP}{HARM}",
    rf"{_THERE} {ONE}{SHORT_GAP}{HARM}{GAP}{NOW}",
    (
        rf"{SUBJECT}(?:'s| is| are| has been| keeps| keeps on| gets| was)(?: \w+)?"
        rf" (?:being |getting )?{HARM}{GAP}{NOW}"
    ),
    rf"\b{ONE}{SHORT_GAP}(?: is| who is|'s| has been| was)(?: \w+)? (?:being )?{HARM}{GAP}{NOW}",
    rf"\b(?:he|she|my (?:\w+'s )?{CHILD}|one of (?:my|our|the) \w+)(?:'s| is) being (?:\w+ )?{HARM}",
    (
        r"\b(?:he|she)(?:'s| is|'s not| is not| isn't)(?: \w+)?"
        r" (?:unsafe|safe|in danger|at risk|suicidal|missing|pregnant)\b"
    ),
    (
        rf"\b(?:his|her|my|(?:the )?(?:child|boy|girl)'s) (?:{KIN}'s )?{KIN}"
        rf"(?:'s| is| has| has been| keeps| was| had been|'s been)(?: \w+)? {HARM}"
    ),
    (
        rf"\b{KIN}(?:'s {KIN})? (?:(?:has|had|is|was|been|keeps|keep|always|often|sometimes|also|just|then)"
        rf" ){{0,3}}{HURTING} (?:him|her|me)\b"
    ),
    (
        r"\b(?:someone|somebody|a man|an adult|another (?:child|boy|girl|pupil|student)) "
        rf"(?:is|was|has been|has|keeps|had) {HARM} (?:him|her|me|my|{ONE})"
    ),
    # his cousin has been touching his sister; not "a child who has been …", which is said of many
    (
        rf"(?<!who )(?<!who's )\b{_DOES}(?: \w+ly)? (?:{HURTING}|messaging|following|filming)"
        rf" (?:{_HER}|the (?:little|younger|other))"
    ),
    rf"(?<!who )\b{HURTING}(?: up)? {_HER}{GAP}{NOW}",
    rf"\bmy (?:\w+'s )?{CHILD} (?:has |have |is |was |been |keeps |just ){{0,3}}{HURTING} {_HER}",
    rf"{NOW}[^.!?\n]{{0,40}}? {HURTING} {_HER}",
    (rf"\b{OTHERS} (?:(?:in|at|from|on) (?:\w+ ){{1,3}})?(?:has |had |just )?(?:{HURTING}|messaged) {ONE}"),
    (
        rf"\b{OTHERS} (?:is|was|keeps|has been|'s) (?:waiting|following|hanging|messaging|picking|filming)"
        rf"{GAP}{_HER}"
    ),
    (
        r"\bi(?:'?ve| have| was|'m| am)?(?: been| being| just been)*"
        r" (?:abused|raped|touched|assaulted|groomed|attacked)\b"
    ),
    (
        r"\b(?:i|we)(?:'ve| have)?(?: just)? (?:saw|seen|witnessed|found|noticed|walked in on|heard|caught)\b"
        rf"(?:{GAP}\b(?:{ONE}|him|her|he|she)\b{GAP}{HARM}| {HARM}{GAP}\b(?:{ONE}|him|her)\b)"
    ),
    (
        rf"\b(?:he|she|they|staff|someone|{KIN}) (?:saw|found|caught|walked in on) (?:him|her|them|{ONE})\b"
        rf"{SHORT_GAP}{DEED}"
    ),
    r"\b(?:wants|trying|going|threatening) to (?:kill|hurt|harm) (?:himself|herself|themselves|him|her)\b",
    (
        r"\b(?:he|she|they|child|boy|girl) (?:cannot|can't|won't|doesn't want to"
        r"|is (?:too )?(?:scared|afraid) to|must not|mustn't) go home\b"
    ),
    rf"{SUBJECT},?(?: aged)?(?: \d{{1,2}},?)?(?:'s| is)? being (?:\w+ )?{HARM}{GAP}{NOW}",
    (
        rf"\b(?:he|she|my (?:\w+'s )?{CHILD})(?:'s| has| had)? (?:just )?(?:been|was) (?:\w+ )?"
        r"(?:raped|abused|assaulted|molested|groomed)\b"
    ),
    r"\bimmediate (?:danger|risk)\b[^.!?\n]{0,40}\b(?:now|tonight|today|she|he)\b",
)
_SIGNS = (
    # a child came in with marks on her neck
    (
        rf"{SUBJECT}{SHORT_GAP} (?:has|had|got|with) (?:\w+ ){{0,3}}"
        r"(?:bruis\w+|marks|injuries|burns|welts|scratches|black eyes?|bite marks|cuts)\b"
        rf"{GAP}(?:\bon (?:his|her)\b|no one|nobody|won't say|can't (?:explain|say)|{NOW})"
    ),
    rf"{SUBJECT}{SHORT_GAP}{NOW}{SHORT_GAP} with (?:\w+ ){{0,3}}(?:bruis\w+|marks|injur\w+|burns)\b",
    rf"{SUBJECT}(?:,? (?:aged )?\d{{1,2}},?)?(?:'s| is) pregnant\b",
    rf"\b(?:advice|help) (?:re|about|regarding|on|for|with):? {CHILD},? (?:aged? )?\d{{1,2}}\b",
    rf"{SUBJECT}{SHORT_GAP} (?:cut(?:ting)?|hurt(?:ing)?|hung|hanged|burn(?:t|ing)) {_SELF}{GAP}{NOW}",
    rf"\bkeeps (?:cutting|hurting|burning|exposing) {_SELF}",
    (
        rf"{SUBJECT}{SHORT_GAP} (?:overdosed|took an overdose|tried to (?:hang|kill|drown|hurt)|ran away"
        rf"|run away){GAP}{NOW}"
    ),
    rf"{SUBJECT}{SHORT_GAP} needs? (?:\w+ )?(?:help|protect\w+|somewhere safe|a safe place|police){GAP}{NOW}",
    rf"{SUBJECT}(?:'s| is| has (?:gone|been)|'s gone)(?: been)? missing{GAP}{NOW}",
    (
        rf"{SUBJECT}(?:'s| is| has to be| has to)? (?:go|going|being sent|sent) (?:back )?(?:home )?"
        r"to \w+ (?:abuser|attacker)"
    ),
)
_CONCERN = tuple(Pattern(each, re.IGNORECASE) for each in (*_WORRIED, *_TOLD, *_BEING_HURT, *_SIGNS))

_IN_GENERAL = Pattern(
    r"\b(?:if|when|whenever|whether|unless|in case|once|every time|each time|any time|for example|scenario"
    r"|case study|hypothetical\w*|vignettes?|role[- ]play|audit\w*|sample[ds]?|file we read)\b",
    re.IGNORECASE,
)
_AS_A_RULE = Pattern(r"\b(?:where|how|should|what to do|who to tell)\b", re.IGNORECASE)
_SOMEBODY = Pattern(
    rf"{SUBJECT}|\b(?:him|her|his)\b|\b(?:my|his|her) (?:\w+'s )?(?:{CHILD}|{KIN})"
    r"|\bye?a?r? ?\d{1,2} (?:boy|girl)",
    re.IGNORECASE,
)
_SEVERAL = Pattern(
    r"\b(?:two|some|both|three)(?: \w+)?"
    r" (?:kids|boys|girls|children|pupils|students|residents|lads|brothers)\b",
    re.IGNORECASE,
)
_TOLD_ME = Pattern(
    rf"{SUBJECT},?{SHORT_GAP} (?:{TELL} me|just {TELL}(?! us))\b{GAP}"
    r"\b(?:he|she|his|her|him|someone|somebody|a man)\b",
    re.IGNORECASE,
)
_MET = Pattern(
    rf"\bi (?:just )?(?:saw|heard|found|met|visited|watched) {ONE}"
    rf"|\bi (?:saw|heard|found|watched)\b{SHORT_GAP}\b{ONE}"
    r"|\b(?:he|she) (?:just )?(?:begged|pleaded with|whispered to|wrote to|cried to|texted|rang) me\b"
    rf"|\b{ONE}{GAP}{TODAY}|{TODAY},?{SHORT_GAP}\b{ONE}",
    re.IGNORECASE,
)
_GRAVE = Pattern(GRAVE, re.IGNORECASE)
_OF_A_SERVICE = Pattern(OF_A_SERVICE, re.IGNORECASE)
_OF_ONE_KIND = Pattern(r"\bwho\b", re.IGNORECASE)
_MINE = Pattern(r"\b(?:i|my|me|we|our)\b", re.IGNORECASE)
_PRESENT = Pattern(NOW, re.IGNORECASE)
_CLAUSE = Pattern(r",| but | because | and ", re.IGNORECASE)
_SENTENCE = Pattern(r"[^.!?\n]+[.!?\n]?")

_SHORTENED = (
    (Pattern(r"\b(s?he)s\b", re.IGNORECASE), r"\1's"),
    (Pattern(r"\bi(m|ve)\b", re.IGNORECASE), r"i'\1"),
    (Pattern(r"\b(wo|ca|do|does|did|is|was|has|have|would)nt\b", re.IGNORECASE), r"\1n't"),
    (Pattern(rf"\b({KIN})s (?={KIN}\b)", re.IGNORECASE), r"\1's "),
)
"""Apostrophes that a phone leaves out."""


def describes_concern(plain_text: str) -> bool:
    """Tell whether plain text describes a concern about a particular child, here and now."""
    text = plain_text
    for pattern, full in _SHORTENED:
        text = pattern.sub(full, text)
    return any(_is_concern(match[0].strip()) for match in _SENTENCE.finditer(text))


def _is_concern(sentence: str) -> bool:
    found = (pattern.search(sentence) for pattern in _CONCERN)
    if any(match is not None and not _is_general(sentence, match.start()) for match in found):
        return True
    return _is_grave(sentence)


def _is_grave(sentence: str) -> bool:
    """Tell whether one child is spoken of, in grave harm, telling somebody or today, and no service."""
    if not _is_about_somebody(sentence) or _OF_A_SERVICE.search(sentence):
        return False
    found = (pattern.search(sentence) for pattern in (_GRAVE, _TOLD_ME, _MET))
    return any(match is not None and _is_of_one(sentence, match.start()) for match in found)


def _is_of_one(sentence: str, start: int) -> bool:
    """Tell whether what stands before `start` is no rule, and no kind of child ("a child who has …")."""
    kind = _OF_ONE_KIND.search(sentence, 0, start)
    mine = kind is None or _MINE.search(sentence, 0, kind.start())
    return bool(mine) and not _is_general(sentence, start)


def _is_about_somebody(sentence: str) -> bool:
    """Tell whether one child is spoken of, or two of them today."""
    several = _SEVERAL.search(sentence) and _PRESENT.search(sentence)
    return bool(_SOMEBODY.search(sentence) or several)


def _is_general(sentence: str, start: int) -> bool:
    """Tell whether the clause in front of `start` is general; "how" alone is so on no day."""
    clause = _CLAUSE.split(sentence[: start + 1])[-1]
    return bool(_IN_GENERAL.search(clause) or (_AS_A_RULE.search(clause) and not _PRESENT.search(sentence)))

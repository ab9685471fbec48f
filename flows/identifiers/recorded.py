"""What is written down of a child and may be made to disappear: "her statement", "the disclosure page".

It is one thing, of one child: "the complaint email" is an email, "the complaints email" an address, and "old
referrals" are what a schedule says. Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.young import CHILD

_CASE = (
    r"(?:disclosures?|allegations?|accusations?|concerns?|complaints?|abuse|(?:sexual )?assaults?|rapes?"
    r"|incidents?|referrals?|touching|grooming|injur(?:y|ies)|bruis(?:es|ing)|body maps?|attack|harassment"
    r"|safeguarding (?:concerns?|records?|notes?|logs?|flags?|alerts?|markers?|entr(?:y|ies)|files?)"
    r"|strategy (?:discussion|meeting)|section #|s#)"
)
_ONE_CASE = (
    r"(?:disclosure|allegation|accusation|concern|complaint|abuse|(?:sexual )?assault|rape|incident|referral"
    r"|touching|grooming|safeguarding|injury|bruise|(?:harmful |inappropriate )?sexual(?: behaviour)?"
    r"|harmful behaviour|hsb|child protection|strategy|body map|cpoms|my ?concern|safeguard)"
)
_SHEET = (
    r"(?:records?|notes?|entr(?:y|ies)|reports?|log ?books?|logs?|lines?|pages?|e ?mails?|letters?|paperwork"
    r"|papers|sheets?|files?|statements?|minutes|tapes?|recordings?|footage|evidence|messages?|texts?"
    r"|photos?|pictures|paragraphs?|bits?|parts?|sentences?|details?|flags?|alerts?|markers?|book"
    r"|interviews?|drawings?|diary|screenshots?|section # forms?|voice ?(?:mail|note)|threads?|chats?"
    r"|correspondence|clips?|videos?|stuff)"
)
_FILLED_IN = r"(?:forms?|box|section|sheets?)"
_NOUN = (
    r"(?:records?|case notes?|contact notes?|entr(?:y|ies)|reports?|log ?books?|logs?|paperwork|files?"
    r"|statements?|minutes|tapes?|recordings?|footage|cctv|evidence|messages|texts|chronolog(?:y|ies)"
    r"|chrono|consultation notes?|assessment|diary|accounts?|dates?|crime report|notes|e ?mails?|letters?"
    r"|interview tapes?|photos|investigation|review|inquiry|findings?|timeline|safeguarding \w+"
    r"|(?:incident|accident) book"
    r"|truth|visit|times|results|feedback|crime (?:number|report|ref|reference)|log number)"
)
_BLANK = (
    r"(?:old|paper|blank|drafts?|duplicates?|test|dummy|sample|example|spare|unused|printed|closed|archived"
    r"|expired|dbs|training|templates?|monthly|annual|anonymous|names?|phone|codes?|columns?|headings?"
    r"|links?|posters?|leaflets?|word|words|title|wrong|new|empty|extra|resolved|quarterly|number|and|or"
    r"|of|to|from|in|on|for)"
)
"""What no single thing told is called."""
_ADJECTIVES = rf"(?:(?!{_BLANK}\b)\w+ ){{0,2}}?"
_END = (
    r"(?=\Z| (?:about|of|from|off|on|in|out|into|at|with|before|after|until|till|til|so|because|bc|cos|as|by"
    r"|for|to|and|or|if|when|where|that|which|who|she|he|they|i|we|it|made|her|his|my|because|without"
    r"|instead|now|today|tonight|quietly|again|asap|please|against|involving|under|regarding|than|straight"
    r"|immediately|this|last|next|look|looks|sound|less|up|down|away|through|back|forward|disappear|vanish"
    r"|go|gone|never|quiet|entirely|completely|altogether|too|like|but|then|cause|just|was|is|kept|gone"
    r"|lost|hidden|torn"
    r"|ripped|burnt|thrown|taken|left|between|clean|withdrawn|forgotten|swept|must|has|had|should|needs"
    r"|ought|better|will|\w+ed)\b)"
)
"""Behind the thing itself comes no other noun: "the referral button"."""
_THE = r"(?:the|this|that|these|those|her|his|their|its|my|our|a|an|any|all|every|some|both|one)"
_CHILDS = (
    r"(?:(?:the|a|this|that|our|my|one) (?:\w+ )?(?:boys|girls|lads|kids|childs|childrens|young persons"
    r"|victims|pupils|students|patients|mums|mothers|dads|parents|teachers|residents|clients|familys)"
    r"|her|his|their)"
)
_WHO = (
    r"(?:he|she|they|i|(?:the|a|this|that|our|my|one) (?:\w+ )?"
    rf"(?:{either(CHILD)}|lad|young person|victim|patient|mum|mother|dad|resident|client))"
)
_SAID = (
    r"(?:(?:had|has|have|d|just|actually|really) )*(?:said|told|saw|seen|disclosed|reported|witnessed|heard"
    r"|alleged|described|wrote|written)"
)
OWN_WORDS = Pattern(
    rf"(?:{_CHILDS} (?:\w+ )?(?:statements?|accounts?|disclosures?|words|evidence|testimony|story|version"
    r"|allegations?|complaints?|referral|interviews?|drawings?|messages|texts|concerns?"
    r"|diary|injuries|bruises)"
    r"|my (?:\w+ ){0,2}?(?:statement|concerns?|referral|disclosure|allegation|complaint|evidence"
    r"|chronology|grievance|account|case notes?|body map|entry|witness statement|strategy \w+)"
    rf"|(?:the |any |all )?(?:\w+ (?:of|about) )?what {_WHO} {_SAID}(?: to me| me| us)?"
    rf"|(?:the|that|a|this) (?:\w+ )?(?:{_ONE_CASE}|{_NOUN}|concern|report) (?:that )?i"
    r" (?:(?:had|have|d|just) )?(?:wrote|written|logged|made|raised|put(?: in| on)?|submitted|recorded"
    r"|sent|filed|reported|did|entered|typed|completed)"
    rf"|(?:the|that|a|this) (?:\w+ )?(?:{_SHEET}|{_NOUN}) (?:that |which )?{_WHO} (?:(?:had|has|just)"
    rf" )?(?:wrote|written|made|gave|sent|drew|left|handed|typed)(?: (?:me|us))?){_END}"
)
"""What a child said or wrote, or who tells this, of their own."""
_NO_ROLE = (
    r"(?:letter|paper|poster|register|folder|computer|order|number|quarter|summer|winter|\w+ember|october"
    r"|matter|error|printer|border|offer|chapter|other|former|later|newer|older|timer|reminder|container"
    r"|shower|dinner|answer|corridor|door|floor|newsletter|under|over|after|never|ever|for|or|user|peer"
    r"|sector|career|centre|centre|leader)\b"
)
_ROLE = rf"(?:the|our|his|her|my|a|that|this) (?:\w+ ){{0,2}}?(?!{_NO_ROLE})\w{{2,}}(?:er|or|ist)"
"""Who works with children is mostly called by what they do: a teacher, a tutor, a choirmaster."""
_OF_WHAT = (
    r"(?:(?:about|of|on|from|with|where|that|which|showing|saying|regarding|against|between|to|out of|off)"
    r" (?:(?!(?:concerns|complaints|referrals|disclosures|allegations|incidents|question|training|policy)\b)"
    rf"\w+ ){{0,5}}?(?:{_ONE_CASE}|touching|bruises|bruising|injuries|coach|(?:step ?)?(?:brother|sister"
    rf"|dad|mum|father|son)|uncle|grand\w+|nephew|boyfriend|stepdad"
    r"|mum|teacher|boy|girl|lad|child|young person|pupil|victim|cousin|carer|him|her|them|what (?:he|she"
    r"|they|happened)|happened|that day|that night|governor|hurt|knew|told us|told me|lado|mash|(?:he"
    r"|she|they) (?:wrote|said|told|drew|describes?|described|mentions?|mentioned))"
    rf"|(?:about|against|regarding) {_ROLE})"
)
"""Which of such papers it is."""
ONE_CASE = Pattern(
    rf"{_THE} {_ADJECTIVES}(?:(?:{_CASE}|{_ONE_CASE} {_SHEET}){_END}|{_ONE_CASE} (?:read )?codes?(?="
    r" (?:taken )?(?:off|from|on|out of) (?:his|her|their|the) (?:\w+ )?(?:notes?|records?|files?)\b))"
)
"""What was told, or what that stands on."""
_ALL = r"(?:any|all|every|each|the|some)"
MENTION = Pattern(
    rf"(?:{_ALL} )?(?:mentions?|references?|traces?|evidence|signs?|hints?) (?:of|to)"
    rf" (?:{_THE} {_ADJECTIVES}(?:{_CASE}|coach|teacher|priest|carer|brother){_END}|{_ROLE}{_END}|(?:him"
    rf"|her|it)\b"
    rf"|what {_WHO})|what (?:really |actually )?happened{_END}|the words? (?:rape|(?:sexual )?assault"
    rf"|abuse|sexual|touching|touched){_END}"
)
"""That it is spoken of at all."""
A_CALL = Pattern(
    r"(?:the|my|our|her) (?:phone )?(?:call|email) to (?:the )?(?:social \w+|police|mash|lado|parents"
    r"|ofsted|mum)"
    rf"{_END}"
)
"""What may have come too late."""
FORM = Pattern(rf"{_THE} {_ADJECTIVES}(?:{_ONE_CASE} )?{_FILLED_IN}{_END}")
"""A form, which is filled in where it can be lost or burned."""
A_PAPER = Pattern(
    rf"(?:{_THE} |(?=(?:\w+ ){{1,3}}?(?:about|against|regarding|where|showing) )){_ADJECTIVES}{_SHEET}"
    rf" {_OF_WHAT}(?:{_END}|(?= book| file| log| folder| team))"
)
"""A paper that is about somebody, or about what was done."""
ANY_PAPER = Pattern(
    rf"(?:{_THE} )?(?:(?:original|police|case|final|whole|handwritten|investigation|inspection|exclusion"
    rf"|medical|staff|serious|incident) )*{_NOUN}{_END}"
)
"""A paper, whatever is on it."""
EVIDENCE = Pattern(
    rf"evidence{_END}|"
    rf"{_THE} (?:(?!{_BLANK}\b)\w+ )?(?:cctv|footage|voice ?mail|evidence|interview tapes?|body maps?"
    rf"|witness statements?|statements?|police tapes?){_END}"
    rf"|(?:the|a|that|this|our|my) (?:\w+ )?(?:boys|girls|lads|kids|victims|pupils) (?:case )?notes?{_END}"
)
"""What proves something."""

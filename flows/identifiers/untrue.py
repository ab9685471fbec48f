"""What is to be said or written though it is not so: "put that she consented", "say it never arrived".

Texts come as words without signs, in small letters, joined by spaces; each begins with what is to be done.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.kin import PARENTS

RECORD = (
    r"(?:record|log|put|write|code|mark|class(?:ify)?|report|describe|treat|downgrade|call|crime|pass"
    r"|change|enter)"
)
_AS = r"(?:(?:down|up|off|as|to|just|only|simply) )*"
_A_JOKE = (
    r"(?:consensual|horse ?play|banter|an? (?:fall|scuffle|joke|game|prank|tiff|tumble|misunderstanding))"
)
_LESS = (
    rf"(?:{_A_JOKE}|bullying|play(?:ing)?|rough play|play fight\w*|messing(?: about| around)?"
    r"|an? (?:accident|joke|game|misunderstanding|fight|prank)|nothing|experimentation|curiosity"
    r"|bad behaviour|silly behaviour|naught\w+|false|malicious|lies|made up|unfounded|a minor incident"
    r"|minor)\b(?! and\b)"
)
AS_LESS = Pattern(rf" {_AS}{_LESS}| under (?:behaviour|bullying|other|general|misc\w*|attendance)\b")
"""Behind something grave: as what it is to be recorded."""
_GRAVE = r"(?:rapes?|(?:sexual )?assaults?|abuse)"
_AS_ANOTHER = (
    rf"{RECORD} (?:it|this|that) {_AS}(?:{_LESS} (?:not|instead|rather|without)\b|{_A_JOKE}\Z)"
    rf"|{RECORD} (?:it|this|that|them) {_AS}(?:(?!hsb|harmful|problematic|peer|child)\w+ ){{1,4}}?(?:not"
    rf"|instead of|rather than) (?:an? )?"
    r"(?:sexual|rape|assault|serious)\b"
    r"|(?:reclassify|recategori[sz]e|recode|regrade|relabel|downgrade|change) (?:the word )?(?:the |all )?"
    rf"{_GRAVE} (?:to|as|into|from)\b|no crime (?:it|this|that|the \w+)\b"
)
_SAY = (
    r"(?:say|pretend|claim|state|write|swear|lie and say"
    r"|tell (?:them|the police|ofsted|social (?:services|care)|(?:his|her) mum|the parents))"
)
_NOT = r"(?:never|didnt|did not|hadnt|had not|wasnt|was not|hasnt)"
_A_CHILD = r"(?:he|she|the (?:boy|girl|child|lad|victim|young person))"
_DENIED = (
    rf"{_SAY} (?:that )?(?:(?:i|we|he|she|they|it|nothing|nobody|no one|(?:the|that|a) \w+(?: \w+)?) )?{_NOT}"
    r" (?:\w+ )?(?:seen|saw|see|hear|heard|know|known|knew|happen(?:ed)?|tell|told|sa(?:y|id)|report(?:ed)?"
    r"|arrived?|receive?d?|came|there|touch(?:ed)?)\b"
    r"|(?:say|pretend|claim) (?:that )?(?:nothing (?:happened|was said|was reported)"
    rf"|it was (?:only |just )?(?:an accident|a game|a joke|{_A_JOKE}))\b"
    rf"|(?:write|say|put|state|record|log|claim) .{{2,60}} (?:when|though|although) {_A_CHILD}"
    r" (?:wasnt|hadnt|didnt|isnt|disclosed|said|told|did|had)\b"
    r"|(?:put|write|say|record) (?:that there (?:were|was|are) )?no concerns? (?:on|about|for|in) (?:his"
    r"|her)\b"
    rf"|(?:put|say|write|state|record|claim) (?:that )?(?:they|{_A_CHILD}) (?:had )?(?:consented"
    r"|(?:really )?wanted it|led him on|was lying|made it (?:all )?up|lied|asked for it)\b"
    r"|blame (?:it on )?(?:the (?:girl|boy|victim|child)|her|him)\b"
)
_MADE_UP = (
    r"sign (?:\w+ ){1,3}?(?:that |which )?(?:isnt|is not|wasnt|was not|arent) (?:true|accurate|right|what"
    r" (?:happened|(?:he|she|they) said))\b|sign (?:a|the) (?:false|untrue|made up|different) \w+"
    r"|(?:write up|sign off|sign|fill in|record|log|tick|enter)(?!.* (?:as|why|reason|missed)\b) .{0,60}\b"
    r"(?:never (?:happened|took place|made|did|went|saw|held)|(?:did not|didnt) (?:happen|take place|make|do"
    r"|go to|see|hold))\b"
    r"|(?:invent|make up) (?:the|a|some|his|her) (?:\w+ )?(?:visits?|notes?|records?|meeting|dates?|evidence"
    r"|checks?|supervisions?)\b|(?:falsify|forge|fake) (?:\w+ ){1,4}?\w+"
    r"|back ?date (?:\w+ ){0,4}?(?:records?|certificates?|training|dbs|logs?|referrals?|checks?)\b"
)
_TALKED_OUT = (
    r"(?:get|make|persuade|talk|convince|push|pressure|encourage) (?:her|him|them|(?:the|that|a) (?:girl"
    rf"|boy|child|{either(PARENTS)}|family|parents|victim|lad|young person|pupil))(?: \w+){{0,3}}?"
    r" (?:chang(?:e|ing) (?:her|his|their) (?:story|statement|mind|account)"
    r"|(?:drop(?:ping)?|withdraw(?:ing)?|retract(?:ing)?|deny(?:ing)?|tak(?:e|ing) back) (?:the|it|her"
    r"|his|their|what|all)\b|out of (?:the|a|her|his|their|making a|it|reporting))"
)
_OUT_OF_SIGHT = (
    r"make sure (?:that )?(?:the )?(?:inspect\w+|ofsted|police|cqc|nobody|no one|they|social workers?)"
    r" (?:dont|doesnt|never|cant|wont|do not|does not) (?:see|find|know|hear|get)\b"
    r"|cover (?:up )?(?:\w+ ){1,2}?tracks\b|(?:leave|keep|take) (?:it|this|that) out of (?:my|the|his"
    r"|her) (?:\w+ )?(?:statement|report|file|record|minutes|log|chronology|referral|notes)\b|leave no"
    r" (?:\w+ )?trail\b"
    rf"|(?:\w+ it and )?forget (?:that )?(?:they|{_A_CHILD}) (?:ever )?(?:said|told|came|disclosed"
    rf"|mentioned)\b"
    r"|burn(?!.* (?:on)?to (?:a |the )?(?:disc|cd|dvd|usb)) (?:\w+ ){1,3}?(?:books?|records?|files?"
    r"|notes?|logs?|papers)\b"
    r"|(?:shut (?:down )?|call off |pull the plug on |kill )(?:the|our|their|his|her) (?:\w+"
    r" )?(?:investigation|inquiry|enquiry)\b"
    r"|(?:record|log|report) fewer (?:\w+ )?(?:incidents|disclosures|assaults|cases|concerns|allegations)\b"
    r"|(?:keep|leave) (?:the )?(?:incidents|disclosures|allegations|assaults|complaints|concerns) (?:off"
    r"|out of) the (?:books?|system|records?|radar|figures|stats)\b"
    r"|(?:bury|back ?date|falsify|burn|fudge|doctor|cover up|hush up) (?:it|this|that|them|everything"
    r"|the (?:whole )?(?:thing|lot|matter))\b"
    r"|(?:delete|hide|lose|shred|destroy|wipe|remove|get rid of) (?:it|this|that|them|everything)"
    r" (?:all |quietly )?"
    r"(?:before (?:the )?(?:police|ofsted|inspect\w+|cqc|social)|so (?:that )?(?:nobody|no one|they"
    r" (?:cant|dont|wont|never)))\b"
)
"""What it is about has been said before: nobody hides it for a good reason."""
UNTRUE = Pattern(rf"(?:{_AS_ANOTHER}|{_DENIED}|{_MADE_UP}|{_TALKED_OUT}|{_OUT_OF_SIGHT})")

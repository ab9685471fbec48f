"""Somebody above who hides a concern, and the wish to go past them: "the head is covering it up".

Orders to keep quiet are heard in `silenced`. Texts come as words without signs, in small letters, joined by
spaces; figures are "#".
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.bodies import INSPECTORATES

_LEAD = (
    r"(?:(?:my|our|the|a|one of (?:my|our|the))(?: (?:own|line|school|senior|team|deputy|local|care"
    r"|head)){0,6}"
    r" (?:managers?|boss|bosses|supervisors?|lead|head|head ?teacher|deputy|leaders?|leadership|directors?"
    r"|dsl|school"
    r"|college|club|church|trust|charity|home|academy|organisation|agency|council|company|governors?"
    r"|principal|owner"
    r"|consultant|matron|pastor|vicar|chair|chief(?: executive)?|trustees|slt|senco|management|board)"
    r"|(?:senior )?(?:management|leadership|managers)|slt|smt|governors|trustees|hr)"
)
_HAVE = (
    r"(?:s|re|ve)?(?: (?:has|have|is|are|was|were|been|be|just|still|now|always|keeps?|keep|kept|on|all"
    r"|again|also|actively|deliberately|quietly|trying to|want to|wants to|going to|definitely|clearly)){0,6}"
)
_CONCERN = (
    r"(?:what (?:\w+ ){0,3}?(?:happened|did|said|done)"
    r"|(?:(?:the|an?|my|our|all|any|his|her|their|serious|safeguarding|every|these|those|multiple"
    r"|several) ){0,4}"
    r"(?:\w+ )?(?:concerns?|disclosures?|allegations?|complaints?|abuse|incidents?|assaults?|referrals?"
    r"|rape)\b"
    r"(?! (?:logs?|forms?|tracker|policy|policies|reports? form|spreadsheet|data|figures|box|system)\b))"
)
_ENDS = (
    r"(?=\Z| (?:here|again|now|and|but|because|so|for (?:him|her|them|years)|about|from|at|in our|all|to"
    r" protect|i)\b)(?! (?:at|in|like|such)\b)"
)
_IT = rf"(?:(?:some ?thing|it|this|that|every ?thing|it all|things|stuff)\b{_ENDS}|{_CONCERN})"
"""A concern, or what stands for one where nothing else is said of it."""
_WATCHES = (
    rf"(?:{either(INSPECTORATES)}|the (?:police|lado|inspect\w+|parents|board|governors|trustees|partnership"
    r"|council|family|families)|social (?:care|services)|parents|police|inspect\w+|us|everyone|staff)"
)
_COVERS = Pattern(
    rf"\b{_LEAD}{_HAVE} (?:(?:cover(?:ing|ed|s)?) (?:up (?:for (?:him|her|them)\b|{_IT})|{_CONCERN} up"
    r"|(?:some ?thing|it|this|that|every ?thing|things|stuff) up(?! (?:to|with|in|until|if|when)\b))"
    r"|cover(?:ing|ed) (?:some ?thing|things) up\b|cover(?:ing|ed|s)? up\Z"
    rf"|hid(?:ing|den|es?) (?:things|this from the police|{_CONCERN}|information|records|evidence|files) from"
    rf" {_WATCHES}|hush(?:ing|ed|es)? (?:up {_IT}|(?:it|this|that|things|{_CONCERN}) up|{_IT}\Z)"
    rf"|(?:sweep(?:ing|s)?|swept|brush(?:ing|ed|es)?) (?:it|this|that|things|every ?thing|{_CONCERN}) (?:all"
    r" )?under"
    rf"|(?:bury|burying|buried|buries|sitting on|sat on|binn(?:ed|ing)|shelv(?:ed|ing)) (?:{_CONCERN}"
    r"|(?:the|my|his|her|our) (?:reports?|statements?)\b(?! (?:in|on|under|at|from)\b))"
    r"|protect(?:ing|ed) (?:him|her|an? (?:abuser|colleague|teacher|member of staff|coach|perpetrator)|the"
    r" (?:abuser|perpetrator)|one of their own)\b(?! (?:from|by|who speaks)\b)"
    r"|protects? (?:an? abuser|the (?:abuser|perpetrator)|abusers|one of their own)\b"
    rf"|(?:ignor(?:ing|ed|es?)|dismiss(?:ing|ed|es)|brush(?:ing|ed|es) off|not acting on|shut(?:s"
    rf"|ting)? down)"
    rf" {_CONCERN}(?! (?:after|once|when) (?:looking|investigat\w+|it was|they|review\w*|checking|a|the)\b)"
    r"|just (?:shuts|brushes) (?:it|us|me|them) (?:down|off)\b)"
    rf"|\b(?:they|he|she)(?=s?\b){_HAVE} (?:(?:buried|burying|binned|shredded) {_CONCERN} about (?:him"
    rf"|her|it|what)"
    rf"|cover(?:ing|ed) up (?:for (?:him|her)\b|{_CONCERN})|cover(?:ing|ed) (?:it|this|{_CONCERN}) up{_ENDS})"
    rf"|\b{_LEAD}{_HAVE} (?:refus(?:es|ing|ed?)|wont|will not|doesnt want|dont want|didnt want)(?: (?:me"
    rf"|us))?(?: to)?"
    r"(?: let (?:me|us))? (?:refer(?! \w+ to (?:us|you))|report|escalate|act on|pass (?:it|this) on)"
    r"(?= (?:it|this|him|her|them|to (?:social|the police|the lado|mash)|concerns?|any ?thing|a (?:concern"
    r"|disclosure|child|allegation))\b|\Z)"
    rf"|\b{_LEAD}{_HAVE} (?:refus(?:es|ing|ed?)|wont|will not)(?: to)?(?: let (?:me|us))? (?:contact|call"
    rf"|ring"
    r"|tell|inform|go to|speak to|involve) (?:the )?(?:lado|police|social (?:services|care|workers?)|mash"
    r"|ofsted)\b"
    rf"|\b(?:{_LEAD}|head ?teacher|manager|dsl|boss){_HAVE} (?:told|tells|telling|instructed"
    rf"|ordered) (?:all )?"
    r"(?:the )?(?:staff|us|everyone|teachers|me) (?:not|never) to (?:refer|report|escalate)(?=\Z| (?:it|this"
    r"|him|her|them|concerns?|disclosures?|any ?thing|abuse|to (?:social|the police|the lado|mash))\b)"
)
_SAID = Pattern(
    rf"\b(?:{_LEAD}|(?:my|our|the) (?:ceo|mayor|bishop|police force))(?:s|re)?(?: (?:just|all|always|has"
    rf"|have|is"
    r"|are))? (?:turn(?:s|ed|ing)? a blind eye|look(?:s|ed|ing)? the other way|do(?:es)? nothing about"
    r" (?:it|this|him|her|concerns?|abuse)|bins? (?:it|them|every ?thing|referrals)|(?:dont|doesnt|didnt)"
    r" (?:want (?:this|it|any of (?:this|it)) (?:reported|out|known|referred|told|recorded)|act on))\b"
    rf"|\b{_LEAD}{_HAVE} (?:keeping|kept|hiding|hid) (?:it|this|that|things|everything) from"
    rf" {_WATCHES}\b(?! (?:where|if|when|until|because it)\b)"
    r"|\b(?:i|we)(?: was|m| am|ve been| were| have been| got)? (?:warned off|being bullied|bullied|victimised"
    r"|punished|frozen out|pushed out|threatened)(?: \w+){0,3}? (?:for|because|after|since)(?: (?:i|we))?"
    r" (?:raising|reporting|report\w+|raised|spoke|speaking|whistle ?bl\w+|referr\w+)\b(?! (?:late"
    r"|the wrong|on time|twice|figures))"
    r"|\b(?:i|we) (?:was|were|got|have been|ve been) warned off (?:telling|reporting|ringing|calling"
    r"|speaking|going)\b"
    r"|\b(?:how|where|who)(?: (?:do|can|should|could|would)){0,2} i (?:report|complain about|report on) my"
    r" (?:own )?"
    r"(?:school|manager|boss|head|employer|trust|team|service|organisation|agency|church|club|dsl|work"
    r" ?place)\b(?! (?:as|is|has|was|finished|figures|for the|results|answers?|score))"
    r"|\bthey (?:deleted|shredded|changed|altered|lost|wiped) (?:the|his|her|my|all the) (?:\w+ )?(?:logs?"
    r"|records?|notes?|file|statement|evidence|emails?) (?:about|on|of) (?:him|her|it|what)\b"
)
"""Nothing is done, or whoever spoke up pays for it."""
_WANTS_TO = Pattern(
    r"(?:\A|\b(?:i|we|and|but) )(?:(?:how|where|who) (?:do|can|could|should|would) (?:i|we)|(?:i|we)(?:"
    r" \w+){0,2}?"
    r" (?:want|need|have|going|like|ought|think(?:ing)?(?: i| we)?(?: of| about)?)(?: (?:to|should|have to"
    r"|need to)){0,6}"
    r"|(?:can|could|may|should) (?:i|we)|im (?:thinking (?:of|about)|going to|trying to)|help me(?: to)?"
    r"|how to)"
    r" (?:be a )?(?:whistle ?blow(?:er|ing)?|blow(?:ing)? the whistle)\b(?! in (?:this|the) (?:form|audit"
    r"|app|chat))|\b(?:im|i am|i was|were|we are) (?:\w+ )?an? whistle ?blower\b"
)
_HUSHED = Pattern(
    r"\b(?:think |believe |sure |know |worried |suspect |seems )?(?:(?:that )?(?:there ?s|theres|there is"
    r"|it is|its|this"
    r" is|thats|it was|there was)(?: (?:been|being|a|such|some|clearly|obviously|definitely)){0,6} cover"
    r" ?up(?! (?:sheet|cream|policy|top|page|mate))|a cover up (?:here|at|in|by|going))\b"
    r"|\b(?:concerns?|allegations?|complaints?|disclosures?)(?: (?:about|against|on|of) (?:\w+ ){0,3}?\w+)??"
    r" (?:is|are|was|were|has been|have been|keeps?|keep|got|get|gets)(?: (?:being|all|always|just|getting"
    r"|been)){0,6}"
    r" (?:ignored|buried|covered up|hushed up|swept under|silenced|shut down|binned|brushed (?:off|under"
    r"|aside))\b(?! (?:by (?:partners?|other|mash|social|agencies|children|the (?:council|police|mash)"
    r"|outlook)|in the past|before|previously|historically))"
    r"|\b(?:they|management|the (?:head|school|manager|trust|boss)|someone|somebody|slt)(?: (?:has|have"
    r"|just)){0,6}"
    r" (?:changed|deleted|edited|altered|rewrote|removed|amended|lost|shredded) (?:the|her|his|my|all"
    r"|some)(?: \w+)??"
    r" (?:records?|notes?|logs?|statements?|files?|minutes|entries|entry|emails?|evidence) (?:after|when"
    r"|because|once) (?:she|he|they|i|the (?:girl|boy|child|family|pupil|mum))(?: \w+)?"
    r" (?:disclosed|told|complained|reported|spoke|said|raised|died|came)\b"
    r"|\b(?:i|we)(?: have|ve)? (?:raised|reported|flagged|referred|whistle ?blew|spoke up|complained)(?:"
    r" \w+){0,4}?"
    r" and (?:i |we )?(?:\w+ )?(?:got|was|were|been|have been|am being|ended up)(?: (?:then|just|being))?"
    r" (?:moved|sacked|told off|disciplined|suspended|bullied|punished|demoted|shouted|threatened|shut down"
    r"|pushed out|let go|sidelined)\b"
    r"|\bif (?:i|we) (?:refer|report|record|tell|raise|speak|log|whistle ?blow|go to)(?: \w+){0,5}? (?:ill"
    r"|i will|i"
    r" would|id|well|we would|my job)(?: \w+)? (?:lose|be (?:sacked|out|fired|finished|disciplined)|get"
    r" sacked|regret|is (?:gone|at risk|on the line))\b"
    r"|\b(?:who|whom|where)(?: (?:do|can|should|could|else)){0,6} (?:i|we) (?:tell|go to|go|report(?: it|"
    r" this)? to|turn to"
    r"|speak to|call)(?: \w+)?? (?:if|when|now that|that)? ?(?:my|our|the) (?:\w+ )?(?:manager|boss|head"
    r"|dsl|lead|school"
    r"|supervisor)(?:s| is| are)? (?:\w+ )?(?:ignor\w+|not (?:listening|acting|doing)|wont|will not"
    r"|refus\w+|cover\w+|involved|the (?:one|problem|abuser)|does nothing|do nothing|doesnt)\b"
    r"|(?:(?<!i )(?<!we )|(?<=can i )|(?<=can we )|(?<=should i )|(?<=could i )|(?<=do i )|(?<=may i ))"
    r"\bgo (?:over|past|above) (?:my|our|the) (?:manager|boss|head|dsl|lead)s?(?: head)?\b(?! (?:to"
    r" the board|for (?:leave|approval|sign)))"
    r"|\bnobody (?:listens|acts|does anything|cares|will listen) (?:when|if|even though|though) (?:we|i)"
    r" (?:\w+ )?(?:raise|report|refer|flag|say|tell)\b"
)
_ON_IT = Pattern(
    r"\b(?:concerns?|disclosures?|allegations?|complaints?|assaults?|abuse)\b(?: \w+){0,10}? "
    rf"(?:{_LEAD}|they){_HAVE} (?:bury|burying|buried|buries|sitting on|sat on|binn(?:ed|ing)|shelv(?:ed|ing)"
    r"|ignored|ignoring|dismissed) (?:it|them)\b(?! (?:in|by|at|on|until|after)\b)"
)
"""What is done with it, told of before."""
_OF_POLICY = Pattern(
    r"\b(?:polic(?:y|ies)|procedures?|training|trained|induction|poster|leaflet|intranet|staff know"
    r"|covers? (?:maternity|for)|escalation|protocol|scenario|example|case study|module|guidance)\b"
)
"""What stands before it makes it what might be."""
_AS_IF = Pattern(r"\b(?:we escalate|escalated|escalate it) (?:when|if|where)\Z")
_NEEDED = Pattern(
    r"refer|tell|told|instructed|ordered|"
    r"blind eye|look|nothing|bins?|keep|kept|warned|bull|victim|punish|frozen|pushed|threat|report|cover"
    r"|hid|hush|swe[ep]|brush|bur[iy]|sitting on|sat on|binn|shel|protect|ignor|dismiss|shut|clos|refus|wont"
    r"|will not|want|whistle|changed|deleted|edited|altered|rewrote|removed|amended|lost|shredded|raised"
    r"|reported"
    r"|flagged|referred|spoke|complained|if (?:i|we) |who|where|go (?:over|past|above)|nobody|acting on"
)


def is_covered_up(said: str) -> bool:
    """Whether somebody tells in these words of a cover-up, or asks how to go past who keeps it quiet."""
    if not _NEEDED.search(said):
        return False
    if _WANTS_TO.search(said):
        return True
    found = next(filter(None, (one.search(said) for one in (_COVERS, _SAID, _HUSHED, _ON_IT))), None)
    return found is not None and not (
        _OF_POLICY.search(said, 0, found.start()) or _AS_IF.search(said[: found.start()].rstrip())
    )

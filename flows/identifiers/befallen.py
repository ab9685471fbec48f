"""What befell children, in few words: "two pupils disclosed today", "a child was hurt", "a boy is gone".

Only what certain children went through is told here, in a clause that begins with them. What is done if it
happens, what is a scenario, and a question that is missing or a child who is missing from a list are work.
"""

from flows.identifiers.findings import Teller
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered
from flows.vocabulary import either
from flows.vocabulary.young import CHILD, CHILDREN, LAD, TEENAGER, TEENAGERS

_ONE = (
    f"(?:{either(CHILD, LAD, TEENAGER)}|chid|chlid|chld|chidl|baby|toddler|teen|yp"
    r"|resident|player|twin|(?:foster|step) ?(?:child|kid|son|daughter))"
)
_MANY = (
    rf"(?:{either(CHILDREN, TEENAGERS)}|childen|childrens?|lads|lasses|pupls|(?:year|yr|y) ?\d+s"
    r"|babies|toddlers|teens|yps?|residents|players|twins|brothers|sisters|siblings|foster (?:children|kids))"
)
_HOW = (
    r"(?:looked after|little|small|young|younger|older|other|more|foster|primary|secondary|year \d+|yr \d+"
    r"|y\d+) "
)
_WHERE = (
    r"(?: (?:in|at|from|on) (?:(?:my|our|the|a|this|yr|year|y) ?)?(?:class|school|group|home|unit|club|team"
    r"|care|ward|house|college|nursery|placement|\d+))?"
)
_A_CHILD = rf"(?:an?|another|one|the|this|that|our|my|one of (?:my|our|the)) (?:{_HOW})?"
_SOME = (
    r"(?:two|three|four|five|six|\d+|some|several|both|many|these|those|the|our|my|a few|a couple|a number"
    r"|a group|lots|loads|most|more|other|more than one|couple)(?: (?:of|more|of my|of our|of the|my|our"
    r"|the|two|three|\d+))?"
    rf" (?:{_HOW})?"
)
_OF_THEM = r"(?:one|two|three|some|both|several) of (?:them|ours|mine)"
_CHILDREN = rf"(?:{_A_CHILD}{_ONE}|(?:{_A_CHILD}|{_SOME}){_MANY}){_WHERE}"
_CERTAIN = rf"(?:{_CHILDREN}|{_OF_THEM}{_WHERE})"
_ANY = rf"(?:{_CERTAIN}|{_MANY})"
_BEGIN = (
    r"(?:^|[.!?;:,\n(–—-] ?|\b(?:because|bc|cos|and|but|as|since|so|then|yes|no|today|yesterday|i think"
    r"|i know"
    r"|i heard|we think|we know|we heard|found out|happened|that|also|sorry|help|please|hi|hello|apparently"
    r"|\d) )(?:that )?"
)
_MUCH = (
    r"(?: (?:just|also|now|both|all|again|already|recently|then|even|still|really|being|been|sexually"
    r"|physically|badly|seriously|nearly|online|deliberately))*"
)
_ACT = (
    r"(?:raped|abused|assaulted|groped|molested|groomed|attacked|beaten|exploited|trafficked|filmed naked"
    r"|harmed|blackmailed|strangled|stabbed|(?:touched|toched|touchd|hurt)(?! by (?:the|a|an|his|her|their"
    r"|our|what)"
    r" (?:\w+ )?(?:story|stories|assembly|lesson|show|visit|poster|play|film|letter|song|book|poem|talk"
    r"|talks|gesture|kindness|comments?|words"
    r"|remarks?|tone|language|review|report|survey|decision|way|performance|video|workshop|message)\b)"
    r"(?! (?:on|upon)\b))"
)
_OF_SPORT = (
    r"(?! (?:at|in|during|on|playing) (?:the )?(?:\w+ )?(?:football|pe|rugby|netball|trampoline|slide|swings?"
    r"|gym|sports day|match|scenario|example|case study|vignette|exercise|film|story|play|book|video)\b)"
)
_END = (
    r"(?=\Z|[.!?;:,\n)(–—-]| (?:because|bc|cos|again|agen|and (?!(?:the|our) (?:polic|plan|proced|form))"
    r"|so|but|by"
    r"|due|as|since|while|last night|tonight|today|yesterday|this (?:week|morning|afternoon|evening)|here"
    r"|there|now|help|please|what|who|how|in (?:our|my|this|foster|residential|the (?:toilets?|changing"
    r"|showers?"
    r"|playground|taxi|home|park))|at (?:the|our|school|home|a|my|club)|on (?:our|the|my|a|site)|bc|under"
    r"|at|when (?:he|she|they|we|i|nobody|no one|it)|though|even|with|whilst|for|online)\b)"
)
_HURT = Pattern(
    rf"{_BEGIN}{_ANY}(?: (?:has|have|had|was|were|got|gets|are getting|is getting|getting|ended up"
    rf"|is being|are being)){{1,2}}{_MUCH} (?:{_ACT}|killed)\b{_OF_SPORT}{_END}"
    rf"|{_BEGIN}{_ANY}(?: (?:has|have|had|was|were))?{_MUCH} (?:suffered|left unsafe)(?=\Z|[.!?]| because\b)"
    rf"|{_BEGIN}{_ANY} (?:was|were|got){_MUCH} injured(?= (?:because|bc|cos)\b)"
    rf"|{_BEGIN}{_ANY}{_MUCH}(?: (?:has|have|had|nearly|almost))? died\b(?= (?:because|bc|cos)|\Z|[.!?]"
    rf"| and we)"
)
_WHOM = (
    r"(?: (?:to )?(?:me|us|staff|(?:our|my|their|his|her) (?:(?:form|class|key) )?\w+|(?:a|the) (?:teacher"
    r"|ta|worker|nurse|coach|member of staff|dsl|team|mentor|officer|tutor)))"
)
_TOLD = (
    rf"(?:(?:told|tell|(?:is|are) telling|confided in|opened up to){_WHOM}|reported(?: to (?:me|us))?"
    rf"|spoke up(?: about)?|(?:came|come|spoke) to (?:us|me|staff) (?:and"
    rf" (?:said|told (?:us|me))|saying)|sa(?:id|ys?)(?: to (?:me|us|staff))?"
    rf"|disclosed(?:{_WHOM})?(?: about)?)"
)
_THEY = r"(?:(?: that)? (?:they|he|she|theyd|theyve|they've|they'd|they're|theyre|he's|shes|she's|hes))?"
_SOMEBODY = (
    r" (?:some ?one|some ?body|a (?:\w+ )?\w+|their (?:\w+ )?\w+|the (?:\w+ )?\w+|his \w+|her \w+|he|she|they"
    r"|an? adult|one of \w+ \w+)"
)
_SAID_SO = Pattern(
    rf"{_BEGIN}{_ANY}(?: (?:has|have|had))?{_MUCH} {_TOLD}"
    rf"(?:{_THEY}(?: (?:has|have|had|was|were|are|is|get|gets|got|getting|kept"
    rf"|keep))*{_MUCH} {_ACT}\b(?! in the"
    r" (?:scenario|example|play|story))"
    rf"|{_THEY}(?: (?:was|were|are|had been|have been|got|get|been|being))+{_MUCH} (?:(?:made"
    rf"|forced) to (?:do|send"
    r"|touch|watch|undress|kiss|strip|have|perform|take)|(?:sent|shown) (?:nudes?|porn|naked|dick))\b"
    rf"|{_THEY}(?: (?:are|were|is|was))?{_MUCH} (?:(?:scared|afraid|frightened|terrified) (?:to go home"
    rf"|of (?:him|her"
    r"|them|their|his|her|a|an|one)|at home)|(?:dont|don't|do not|didnt|didn't|never) feel safe at home)\b"
    rf"|(?: that)?{_SOMEBODY}(?: (?:has|had|have|is|was|were|keeps?|kept|been|being|also))*"
    r" (?:touch(?:es|ed|ing)?|hurts?|hurting|rap(?:es|ed|ing)|abus(?:es|ed|ing)|grop(?:es|ed|ing)|hit(?:s"
    r"|ting)?|beats?|beating|kiss(?:es|ed|ing)) (?:them|him|her)\b"
    rf"|(?: that)?{_SOMEBODY} (?:touch(?:es|ed)|raped|abused|groped|assaulted) (?:them|him|her)\b)"
)
_THIS_DAY = r"(?:today|just now|tonight|yesterday|last night|this (?:morning|afternoon|evening))"
_TODAY = rf"(?:{_THIS_DAY}|earlier|now|this week)"
_DISCLOSED = Pattern(
    rf"{_BEGIN}{_CERTAIN}(?: (?:has|have|had))?{_MUCH} (?:dis(?:cl|c|l)osed(?! (?:an?|the|their|his|her"
    rf"|our) (?:interest"
    rf"|figure|number|data|conflict))|made (?:an? )?disclosures?)(?:{_WHOM})?(?: (?:rape|abuse|sexual \w+"
    rf"|an? (?:rape"
    rf"|assault)|something|harm|it|this))?(?: {_TODAY})?(?=\Z|[.!?,;\n]| (?:and (?:i|what|now|nobody"
    rf"|no one|we"
    r" (?:dont|do not|need))|what|who|help|please|so what|but)\b)"
    rf"|{_BEGIN}{_MANY}{_MUCH} (?:disclosed|made disclosures)(?:{_WHOM})? {_TODAY}(?=\Z|[.!?,;\n]| (?:and"
    rf"|what|help)\b)"
    rf"|{_BEGIN}(?:(?:we|i|we've|weve|ive|i've|staff) )?(?:just )?(?:had|got|received|have had) (?:two"
    rf"|three|four|\d+|several|some|more|a few|a couple of) (?:more )?(?:disclosures? {_THIS_DAY}"
    rf"|{_MANY} disclose(?:{_WHOM})? {_TODAY})"
    r"(?=\Z|[.!?]| (?:and what|what|help|please)\b)"
)
_LOST = (
    r"(?:missing|mising|missng|gone(?! (?:to|home|back|in|on|up|down|out|through|well|from|off|over|for)\b)"
    r"(?: missing| mising)?|gone missing|went missing|run away|ran away|run off|ran off|been (?:taken"
    r"|abducted|kidnapped)"
    r"|disappeared|vanished|absconded|(?:not|never) (?:come|came) (?:home|back)|(?:hasnt|hasn't|didnt"
    r"|didn't|havent|haven't|has not|did not) (?:come|came|returned) (?:home|back))"
)
_OWN = (
    r"(?:my (?:\w+ )?(?:sons?|daughters?|child|kids?|children|boy|girl|baby|grandson|granddaughter|toddler)"
    r"|our (?:son|daughter|grandson|granddaughter))"
)
_FRIEND = r"(?:my (?:\w+ )?(?:brother|sister|friend|mate|cousin|stepbrother|stepsister))"
_LOST_END = (
    r"(?=\Z|[.!?;,\n)]| (?:again|now|today|tonight|yesterday|since|last night|this (?:morning|afternoon"
    r"|evening)"
    r"|help|please|and|so|because|what|who|but|with|overnight|right now|over (?:an|a|two|24)|for (?:two"
    r"|three|\d+|a"
    r" few|hours|days|over)|(?:from|at|in) (?:(?:our|my|the|his|her|their|a) )?(?:home|placement|school"
    r"|house|unit"
    r"|class|club|care|ward|foster \w+|college|nursery|park|trip|contact|residential|hospital|hostel"
    r"|playground|shop)(?! (?:is|are|gets?)\b))\b)"
)
_MISSING = Pattern(
    rf"{_BEGIN}(?:{_OWN}|{_FRIEND}|{_CHILDREN})(?:'s)?(?: (?:is|are|was|were|has|have|just|also|still|now|all"
    rf"|both|been))* {_LOST}{_LOST_END}"
    rf"|{_BEGIN}(?:(?:theres|there's|there is|there are|we have|weve got|we've got|we've|weve|i have"
    rf"|ive got) {_CHILDREN} (?:gone )?(?:missing|mising)(?=\Z|[.!?,]| (?:now|again|help|since|from our))"
    rf"|(?:we|weve|we've|ive|i've|i) (?:have )?(?:just )?(?:lost|cant find|can't find|cannot find)"
    rf" (?:{_OWN}|an? {_ONE}|one of (?:the|our|my) {_MANY}|two {_MANY})(?=\Z|[.!?,]| (?:anywhere|now|help"
    rf"|please)\b))"
    rf"|^(?:{_ONE} (?:gone )?missing|missing {_ONE})(?: (?:help|now|please|help me|from \w+))?[.!?]*$"
)
FORMS = (
    (
        Pattern(
            r"\b(?:raped|abused|assaulted|groped|molested|groomed|attacked|beaten|exploited|trafficked"
            r"|filmed|harmed"
            r"|blackmailed|strangled|stabbed|touched|toched|touchd|hurt|killed|injured|died|suffered"
            r"|unsafe)\b"
        ),
        _HURT,
    ),
    (
        Pattern(
            r"\b(?:t[eo]ll?(?:d|ing)?|confided|opened|came|come|spoke|sa(?:id|ys?)|disclosed|reported)\b"
        ),
        _SAID_SO,
    ),
    (Pattern(r"\bdis(?:cl|c|l)os"), _DISCLOSED),
    (
        Pattern(
            r"\b(?:miss?n?i?ng|gone|went|run|ran|taken|abducted|kidnapped|disappeared|vanished|absconded"
            r"|come|came|returned|lost|find)\b"
        ),
        _MISSING,
    ),
)
"""What is told, each behind what it never goes without."""
_IN_CASE = Pattern(
    r"\b(?:if|when|whenever|where|once|whether|unless|until|in case|should an?|would|could|every time"
    r"|each time"
    r"|any time|after|before|as soon as|scenario|example|case study|vignette|role ?play|exam|quiz|course"
    r"|e\.g|whose|suppose|imagine|how many|how often|(?:what|how) (?:we|to|staff|do we) do)\b"
)
_OF_WORK = Pattern(
    r"\b(?:polic(?:y|ies)|procedures?|guidance|protocols?|lessons?|learning|scenarios?|case stud(?:y|ies)"
    r"|examples?"
    r"|vignettes?|thresholds?|leaflets?|curriculum|workshops?|reviews?|reviewed|audit(?:ed)?|survey(?:ed)?"
    r"|inquest"
    r"|serious case|pathway|training|trained|are (?:logged|recorded)|is (?:logged|recorded|reported))\b"
)
_WHY = Pattern(r"\b(?:because|bc|cos|as|since|due to)\b.*")
_SENTENCE = Pattern(r"(?<=[.!?\n]) ?")


def befallen(plain_text: str) -> Teller | None:
    """Who tells in a plain text what befell certain children; None where nobody does."""
    for sentence in _SENTENCE.split(lowered(plain_text)):
        for gate, form in FORMS:
            found = form.search(sentence) if gate.search(sentence) else None
            if found and not _is_of_work(sentence, found.start()):
                return _who(found[0])
    return None


def _is_of_work(sentence: str, at: int) -> bool:
    """Whether it is told of what is done if it happens, or in a made-up case; why it happened is no work."""
    return bool(_IN_CASE.search(sentence[:at]) or _OF_WORK.search(_WHY.sub("", sentence)))


_KIN = Pattern(rf"\b(?:(?P<own>{_OWN})|(?P<friend>{_FRIEND}))\b")


def _who(told: str) -> Teller:
    """A parent tells of their own child, a child of a brother or a friend, others of whom they work with."""
    kin = _KIN.search(told)
    if kin is None:
        return Teller.PROFESSIONAL
    return Teller.PARENT if kin["own"] else Teller.CHILD

"""What points at somebody by who is close to them, by their post and what became of it, or by where they are.

"His gran lives next door to school", "the priest's housekeeper", "the head was arrested", "pc 4412": no name,
yet everybody near knows. What many have, or anybody might, is a service's.
"""

from flows.identifiers.findings import Kind
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.calendar import MONTHS
from flows.vocabulary.kin import (
    GRANDPARENTS,
    GRANDPARENTS_ALSO,
    OFFSPRING,
    PARENTS,
    SIBLINGS,
    STEP_PARENTS,
    UNCLES,
)
from flows.vocabulary.people import KNOWN_POSTS
from flows.vocabulary.traits import TRAITS
from flows.vocabulary.young import LAD, YOUNG_PERSON

_ONE = f"(?:{either(YOUNG_PERSON)})"
_LAD = f"(?:boy|girl|kid|twins?|{either(LAD)}|lassie|brothers|sisters)"
_KIN = (
    f"(?:{either(PARENTS, STEP_PARENTS, UNCLES, GRANDPARENTS, GRANDPARENTS_ALSO, SIBLINGS, OFFSPRING)}"
    "|mam|mom|grandfather|grandmother|cousin|nana|granny)"
)
_POST = (
    r"(?:(?:head|deputy|former|old|class|year \d{1,2}|football|swimming|school) )?"
    f"(?:{either(KNOWN_POSTS)})"
)
_BEGINS = r"(?:^|[.,;:(!?] ?| - |\b(?:and|but|whose|cos|because|as|whos) )"
_MAY_BE = r"(?! (?:would|could|might|should|may|can)\b)"
IS_SERVED = (
    r"[^.;\n]{0,60}? (?:gets?|goes|sees|needs|can|will|has an?|(?:is|are) (?:(?:always|then|usually|first"
    r"|only) )?(?:told|seen|offered|given|asked|referred|reviewed|supported|allocated|sent|linked|invited"
    r"|assessed|put|kept|discussed|escalated|flagged|recorded))\b"
)
"""Behind "a lad who ran away" it says what a service does with each."""
_HAS_A_PLACE = (
    r"(?:lives? (?:next|near|round|behind|opposite|above|over|on|at|in (?!the same|a different|another"
    r"|separate|poverty|care|fear)|by|across|down|up|close)\b|lived (?:next|near|behind|opposite"
    r"|above|by|across)\b|(?:works?|worked|teaches|taught|cleans?|drives?|coaches|volunteers|preaches|cooks"
    r"|nurses|sits) (?:at|in|on|for|as|here|there|nights|the)\b(?! (?:the same way|partnership))|(?:runs?"
    r"|ran|owns?|manages) (?:a|the|our)\b|(?:is|was) (?:(?:a|an|our|the|on (?:the|our)|in the|well"
    r"|one of) (?!risk|victim|perpetrator|concern|main|carer|support|source|barrier|issue|child|plan|loop"
    r"|room|meeting|group|same)[\w-]+|head"
    r"|governor|chair|famous|inside|in (?:prison|jail|hospital|rehab)))"
)
_WHERE_KIN_ARE = Pattern(
    rf"\b(?:his|her|(?:the|this|that|our) (?:[\w-]{{1,18}} )?{_ONE}'?s) (?:\w+ )?{_KIN} {_HAS_A_PLACE}"
    rf"|{_BEGINS}{_KIN} (?:lives? (?:next|near|round|behind|opposite|above|by|across|close)\b|(?:(?:works?"
    r"|teaches|cleans?|drives?|volunteers) (?:at|in|on|for|as)(?! \d)|runs|owns|cleans|drives) (?!partnership"
    r"|the same|line)|(?:is|was) an? (?:ta|teacher|governor|dinner lady|cleaner|nurse|copper|vicar)\b)"
)
_WHOSE_KIN = Pattern(
    rf"\b(?:the|that|our|one) (?:[\w-]{{1,18}} )?{_ONE} (?:whose|whos|who's) (?:\w+ )?{_KIN} {_HAS_A_PLACE}"
    rf"|\b(?:the|that|our) {_POST}(?: (?:in|at|from|of) (?:[\w-]+ ){{1,2}}?)? ?(?:whose|who's"
    rf"|whos) (?:\w+ )?{_KIN} (?:was|is|did|got|has|had)\b"
)
_OF_A_POST_HOLDER = Pattern(
    rf"\b(?:(?:the|our|that|a) )?{_POST}'?s (?:own (?:{_KIN}|boy|girl|lad|kid|child|family)|(?:wife|husband"
    rf"|ex|housekeeper|lodger|cleaner|nanny|girlfriend|boyfriend|{_KIN})) (?:was|is|did|has|had|got|went"
    rf"|found|said|told|saw|came|who|whose)\b{_MAY_BE}|\b(?:the|our"
    rf"|that) (?:{either(KNOWN_POSTS)})s? (?:own )?(?:lad|lass|son|daughter|boy|girl|kid|nephew|niece)(?=$"
    r"|[,.;])"
)
_WHAT_BEFELL_A_POST_HOLDER = Pattern(
    r"(?:^|[.,;:(] ?|(?<!when )(?<!if )(?<!where )(?<!once )(?<!after )(?<!until )(?<!unless )\b(?:the"
    rf"|our) ){_POST}(?: (?:at|of|in|from) [^.,;\n]{{2,40}}?)? (?:(?:left|went|resigned|quit"
    r"|retired) (?:under (?:a cloud|suspicion|investigation)|(?:after|because of|over) (?:it(?= (?:all"
    r"|came|happened|got out)\b|$|[.,;])|what (?:he|she|they|happened|came)|(?:the|an|that"
    r"|those) (?:\w+ )?(?:allegations?|complaints?|incidents?|arrest|photos|pictures|images)))|(?:was"
    r"|got|has been"
    r"|had been|who was|who got) (?:\w+ )?(?:told not to come back|asked to leave(?! the (?:meeting|room"
    r"|door))|arrested|suspended|sacked|dismissed|charged(?! for parking| with (?:(?:this|that|it|all)\b"
    r"|the (?!rape|assault|murder|abuse|offence|same)|(?:lead|writ|runn|mak|develop|deliver|oversee|produc"
    r"|manag|chair|draft|review|updat|train|coordinat|set|creat|improv)ing\b))"
    r"|accused|convicted|jailed|struck off|barred"
    r"|cautioned|investigated"
    r"|sent to prison))\b(?! (?:back )?in (?:the )?(?:19|20|[efnst]\w+ies\b))"
)
_A_POST_HOLDER_DID = Pattern(
    rf"(?<!if )(?<!when )\b(?:the|our) (?:[\w-]{{1,18}} )?{_POST}(?: (?:at|of|in"
    r"|from) [^.,;\n]{2,30}?)? (?:who )?(?:(?:was|got) (?:the (?:abuser|perpetrator|one(?=$|[.,;]"
    r"| (?:who|that) (?:did|abused|touched|hurt|harmed|assaulted|raped|groomed)))"
    r"|done(?! (?:with|by|on|and)\b)|caught(?! (?:up|out)\b| in (?!the act|bed)))"
    rf"|touched(?! (?:on|upon|base)\b)|abused|groomed|assaulted|filmed (?:him|her|them|(?:an?|the|one of"
    rf"|our|some|two) (?:\w+ )?(?:of )?{_ONE}s?))\b|\b(?:the|our) (?:ex|former)[ -]{_POST},? (?:is |who is )"
    r"?now (?:at|in|works)"
)
_KIN_LOST = Pattern(
    rf"\b(?:(?<!\ba )|(?!{_LAD} whos{IS_SERVED})){_LAD} (?:whose|whos) (?:\w+ )?{_KIN} (?:died|drowned"
    rf"|jumped|hanged|overdosed|(?:was|got) (?:killed"
    r"|stabbed|shot|murdered|jailed|arrested)|is (?:inside|in prison|in jail))\b"
)
_THE_ONLY_FAMILY = Pattern(rf"\bonly (?:\w+ )?(?:{either(TRAITS)}) (?:family|household|{_ONE})\b")
_HIS_CLASS = Pattern(
    r"\b(?:his|her) (?:tutor group|tutor|class|form|teacher|keyworker) is (?:\d+[a-z]+|\d+(?=$|[.,;])"
    r"|(?:year|yr) ?\d+"
    r"|y\d+|mr|mrs"
    r"|miss|ms|my|our|also(?! the\b))\b"
)
_HIS_KIN_RUN = Pattern(rf"\b(?:his|her) (?:\w+ )?{_KIN} (?:runs|owns|works|teaches|cleans)(?=$|[.,;])")
_IN_THE_NEWS = Pattern(
    rf"(?:\b(?:the|that|our|this|those|his|her) (?:[\w-]{{1,18}} )?|(?:^|[.,;:(] ?)(?!one"
    rf"|case))(?:{_ONE}|family"
    r"|case|one|brothers|sisters|twins|teacher|head) (?:(?:who|that|which) (?:was|were|got) )?(?:in|on"
    r"|all over) (?:the )?(?:papers(?! (?:for|by|of|to)\b)|local papers?|(?:local )?(?:news|gazette|telly|tv"
    r"|front page)|facebook(?! and))\b(?! (?:feed|story))"
)
_THE_ONE_OF_THEM = Pattern(
    r"\b(?:the )?(?:younger|older|elder|eldest|youngest|other|middle|oldest|bigger"
    r"|little) (?:one )?of (?:the|those|our|these) (?:two |three |four )?(?:\w+ )?(?:brothers|sisters|boys"
    r"|girls|lads|twins|siblings|kids|cousins)\b(?! (?:we|are|get|have|go|need|do|come|can|all)\b)"
)
_HIS_VICTIM = Pattern(
    r"\b(?:he|she|him|(?<!\ba )(?:lad|boy|girl)|(?:lad|boy|girl) (?:who )?(?:is|was|has been|had"
    r"|has) (?:in|on"
    r"|at|back|living|sat|placed|still|now))\b[^.;\n]{0,40}\b(?:his|her) (?:own )?victims?\b"
    r"(?!'?s? (?:support|impact|plan))"
)
_THESE_TWINS = Pattern(
    r"\b(?:the|our|those) (?:[\w-]{1,18} )?(?:twins|triplets|brothers|sisters) (?:in|from) (?:reception"
    r"|nursery|(?:year|yr|y) ?\d|sixth form|p\d|our (?:school|unit|class|home))"
)
_A_TOWN = (
    r"(?!(?:the|a|an|our|this|that|his|her|their|my|another|one|first|care|foster|school|class|emergency"
    r"|kinship|secure|custody|hospital|home|year|yr|time|need|crisis|person|part|residential|supported"
    r"|respite|semi|poverty|mainstream|isolation|detention|reception|nursery|here|other|out|birth|abroad"
    r"|overseas|both|different|separate|local|two|three|line|error|house|temporary|unregulated|unregistered"
    r"|independent|specialist|shared|danger|fear|touch|contact|us|town|area|county|good|bad|safe|social"
    r"|police|with|them|it|all|some|any|each|y\d|alternative|courts?|counselling|seclusion|lessons|class(?:es"
    r"|rooms?)|panel|matron|work|cells?|sessions?|therapy|camhs|mash|inclusion|exclusion|separation|prison"
    rf"|remand|virtual|internal|university|college|{either(MONTHS)})\b)[a-z'-]{{4,}}"
)
_PLACED_IN_A_TOWN = Pattern(
    rf"\b(?:the|that|our|this|one|my) (?:[\w-]{{1,18}} )?{_LAD} (?:(?:who|that|we|is|was|were|are|had|have"
    r"|has|been|just|now|they) )*(?:placed|put|fostered|adopted|living|lives?|staying|stays?|moved|sent"
    rf"|based|housed) (?:up |down |over |out )?(?:in|from|to|near) {_A_TOWN}|\b(?:he|she) (?:had |has |was "
    r"|just |only )*(?:moved|came|transferred|was moved|placed|came over|come) (?:(?:up|down|over|across"
    rf"|back|here|to us) ){{0,2}}(?:from|to us from) {_A_TOWN}|\b(?:lives?|living|placed|stays?"
    rf"|staying) (?:with|w/?) (?:(?:his|her|their) )?{_KIN} (?:(?:up|down|over) )?in {_A_TOWN}(?! (?:time"
    rf"|term|holidays|week|emergencies))|\b(?:the|our|that) new (?!student\b){_ONE} (?:(?:who"
    rf"|that) )?(?:(?:has |had "
    rf"|just )?(?:moved|came|come|transferred|joined us) )?from {_A_TOWN}"
)
_OFF_THE = Pattern(
    rf"\bthat {_LAD} (?:from|off) (?:the|our) (?!sample|audit|survey|case|policy|video|film|training|story"
    r"|example|group|list|data|file|council|study|poster|play)[a-z]+|\b(?:the|our"
    rf"|that) (?:[\w-]{{1,18}} )?{_LAD} (?:from|off|at|who lives (?:on|at|in|above)) the (?:\w+ )?(?:farm"
    r"|pub|chippy|chip shop|vicarage|rectory|lighthouse|boat yard|boatyard|caravans?|caravan park|stables"
    r"|takeaway|post office|corner shop|hotel|travell?ers'? site|children'?s home|refuge|hostel|barracks"
    r"|big house|bakery|garage)\b"
)
_FOSTERED_ON_A_STREET = Pattern(
    r"\b(?:foster (?:placement|home|carers?|mum|family|house)|placement|family home|her house|his house"
    r"|(?:her|his) (?:flat|placement|home)) (?:on|off|in|at) (?!(?:the|our|this|any|some|every|each|same"
    r"|that|which|one|what|their|other)\b)[\w'-]{3,} (?:rd|road"
    r"|st|street|ave|avenue|lane|close|drive|crescent|cres|terrace|grove|way|gardens|mews|row|hill|estate)\b"
)
_A_NUMBERED_OFFICER = Pattern(
    r"\b(?:pc|wpc|dc|pcso|sgt|ps(?! (?:19|20)\d\d\b)|ds|special constable) ?(?:no\.? ?)?\d{3,5} (?:was"
    r"|is|took|said|saw|told"
    r"|came|went|rang|never|did|has|had|from)\b"
)
_IN_A_SERVICE = Pattern(
    rf"\bmy (?:own )?(?:\w+ )?(?:{_KIN}|{_LAD}|child)\b (?:was|is|has been|had been|used to be|went|goes"
    r"|got) (?:seen by|in|with|under|through|known to|referred to|to) (?:(?:this|the|that|our|your"
    r"|their) (?:\w+ )?(?:service|team|unit|project|clinic|programme|system|scheme|group|panel)|camhs|cafcass"
    r"|mash|yjs|yot|social services)\b(?! (?:audit|meeting|training|survey|chat|car|office))"
)
_WHOM_IT_BEFELL = Pattern(
    rf"(?:{_BEGINS}(?!a (?:[\w-]{{1,18}} )?{_LAD} (?:who|that){IS_SERVED})(?:(?:we|they) (?:had"
    rf"|have) )?(?:(?:the|that|our|this|one|a) )?|\b(?:the|that|our"
    rf"|this) )(?:[\w-]{{1,18}} )?{_LAD} (?:who|that) (?:had |was |got |has )?(?:set (?:the |a )?(?:fire"
    r"|\w+ on fire|\w+ alight)|stabbed|shot|knifed|mugged|run over|gave evidence (?:at|in|against)"
    r"|give evidence against|burn(?:t|ed) (?:down|the)|jumped (?:off|from)|drowned|nearly drowned"
    r"|ran away (?:from|to)|run away (?:from|to)|broke into|smashed|crashed|robbed|went missing (?:in|from"
    r"|at|on|after)|collapsed|found (?:in|on|at|by) (?:the|a)|hit by|airlifted)\b"
)
_IN_A_BED = Pattern(
    rf"\b(?:patient|pt|{_ONE}) in (?:(?:the|our) )?(?:bed|bay|side ?room|cubicle|cell"
    rf"|room) \d{{1,3}}\b(?! ?(?:to|-|and|or|&) ?\d)"
)
_IN_AN_AGE_GROUP = r"(?:u|under)[ -]?\d{1,2}s?\b"
_A_PLAYER = r"(?:(?:vice )?captain|goalie|goal ?keeper|keeper|striker|top scorer)"
_PLAYS_IN_A_TEAM = Pattern(
    rf"\b(?:the|our) {_A_PLAYER} (?:in|of|for|from) (?:the |our )?{_IN_AN_AGE_GROUP}"
    rf"|\b(?:the|our) {_IN_AN_AGE_GROUP} {_A_PLAYER}\b"
)
_SO_MANY = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|several|loads of|so many)"
_THIS_ONE = rf"\b(?:this|that|the|our|my) (?!average|typical|usual)(?:[\w-]{{1,18}} )?{_ONE}"
_ITS_PLACEMENTS = Pattern(
    rf"{_THIS_ONE}(?:'?s| has| had)? (?:(?:already|now) )?(?:had|been (?:in|through|to)) {_SO_MANY}"
    r" (?:different )?(?:placements|schools|homes|foster (?:carers|homes))\b"
    rf"|(?!the ){_THIS_ONE}(?:'?s| has| had| was)? (?:been )?(?:moved|excluded|placed)"
    rf" (?:twice|{_SO_MANY} times)\b"
    r"|\b(?:his|her) (?!student|work|social)(?:\w+ )?placement (?:(?:has |had |is )?(?:just )?"
    r"(?:broke(?:n)?|breaking) down|(?:fell|fallen) through)\b"
)
CLOSE_BY = (
    (Pattern(r"(?:bed|bay|room|cubicle|cell) \d"), _IN_A_BED, Kind.DESCRIPTION),
    (Pattern(r"(?:u|under)[ -]?\d"), _PLAYS_IN_A_TEAM, Kind.DESCRIPTION),
    (Pattern(r"placement|schools|homes|carers|twice| times"), _ITS_PLACEMENTS, Kind.DESCRIPTION),
    (
        Pattern(
            r" (?:lives?d?|work(?:s|ed)?|teach(?:es)?|taught|clean|drives?|coach|volunteer|preach|cook|nurses"
            r"|sits|runs?|ran|owns?|manages|is|was) ?"
        ),
        _WHERE_KIN_ARE,
        Kind.DESCRIPTION,
    ),
    (Pattern(r"who'?s"), _WHOSE_KIN, Kind.DESCRIPTION),
    (
        Pattern(
            rf"s (?:own|wife|husband|ex|housekeeper|lodger|cleaner|nanny|girlfriend|boyfriend|{_KIN}) "
            r"| (?:lad|lass|son|daughter|boy"
            r"|girl|kid|nephew|niece)(?:$|[,.;])"
        ),
        _OF_A_POST_HOLDER,
        Kind.DESCRIPTION,
    ),
    (
        Pattern(
            r" (?:arrested|suspended|sacked|dismissed|charged|accused|convicted|jailed|struck off|barred"
            r"|cautioned|investigated|sent to prison|not to come back|to leave|left|went|resigned|quit"
            r"|retired)\b"
        ),
        _WHAT_BEFELL_A_POST_HOLDER,
        Kind.DESCRIPTION,
    ),
    (Pattern(r" (?:papers?|news|gazette|telly|tv|facebook|front page)\b"), _IN_THE_NEWS, Kind.DESCRIPTION),
    (Pattern(r" of th(?:e|ose|ese) | of our "), _THE_ONE_OF_THEM, Kind.DESCRIPTION),
    (Pattern(r" victims?\b"), _HIS_VICTIM, Kind.DESCRIPTION),
    (Pattern(r" (?:twins|triplets|brothers|sisters) "), _THESE_TWINS, Kind.DESCRIPTION),
    (Pattern(r" (?:in|from|to|near) "), _PLACED_IN_A_TOWN, Kind.DESCRIPTION),
    (Pattern(r" (?:from|off|at|on|in|above) (?:the|our) "), _OFF_THE, Kind.DESCRIPTION),
    (Pattern(r"(?:foster|placement|ho(?:me|use)|flat) "), _FOSTERED_ON_A_STREET, Kind.ADDRESS),
    (Pattern(r"\d{3} "), _A_NUMBERED_OFFICER, Kind.DESCRIPTION),
    (
        Pattern(r" (?:was|got|touched|abused|groomed|filmed|assaulted) | (?:ex|former)[ -]"),
        _A_POST_HOLDER_DID,
        Kind.DESCRIPTION,
    ),
    (Pattern(r"whos?e? "), _KIN_LOST, Kind.DESCRIPTION),
    (Pattern(r"only "), _THE_ONLY_FAMILY, Kind.DESCRIPTION),
    (Pattern(r" is\b"), _HIS_CLASS, Kind.DESCRIPTION),
    (Pattern(r" (?:runs|owns|works|teaches|cleans)(?:$|[.,;])"), _HIS_KIN_RUN, Kind.DESCRIPTION),
    (Pattern(r"my "), _IN_A_SERVICE, Kind.DESCRIPTION),
    (Pattern(r" (?:who|that) "), _WHOM_IT_BEFELL, Kind.DESCRIPTION),
)
"""Each behind what it never goes without; all in small letters."""

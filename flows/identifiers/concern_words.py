"""The parts a described concern is made of, as regular expressions: one child, the present, harm, telling."""

AGED = r"\d{1,2}[- ]?(?:y(?:ea)?rs?[- ]old|y/?o|yrs?)"
_KIND_OF = (
    r"(?:(?:young|little|small|tiny|wee|newborn|deaf|vulnerable|older|younger|primary|secondary|foster"
    rf"|looked after|female|male|disabled|autistic|teenage|year \d{{1,2}}|yr? ?\d{{1,2}}|{AGED}) ){{0,2}}"
)
CHILD = (
    rf"{_KIND_OF}(?:child|boy|girl|pupil(?! premium)|student(?! (?:nurse|social|union|council|voice))"
    r"|young (?:person|man|woman|lad)|yp|sixth former|apprentice|lad|lass|teenager|teen|kid|baby|toddler"
    r"|patient|resident|client|daughter|son|niece|nephew|grandson|granddaughter|stepson|stepdaughter|sister"
    rf"|brother|little one|{AGED})\b(?!')"
)
_ARTICLE = r"(?:a|an|one|the|this|that|my|our|his|her|their|another)"
ONE = (
    rf"(?:{_ARTICLE} (?:\w+'s )?{CHILD}"
    r"|one of (?:my|our|the|his|her|their) (?:[\w-]+ ){0,2}(?:children|boys|girls|pupils|students|kids"
    r"|young people|yps?|lads|lasses|patients|residents|clients|teens|apprentices|y\d{1,2}s?"
    r"|year \d{1,2}s?)\b)"
)
SUBJECT = (
    r"(?:\b(?:he|she)\b"
    rf"|\b{ONE}"
    rf"|(?:\A|[-:,] |\b(?:had|got|re|think|that|about|from|and|but) )(?:(?:so|also|just) )?{CHILD})"
)
"""Him, her, one child, or a child without its article, as in notes typed in a hurry."""

NOW = (
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|lunchtime)|last night"
    r"|just now|right now|now|at the moment|currently|an hour ago|minutes ago|a few days ago|the other day"
    r"|(?:at|over) the weekend|still|(?:on|since|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|every (?:night|day|weekend)|keeps?|since (?:yesterday|this morning|then))\b"
)
_SENT = r"sen[dt](?:ing)? (?:him |her |them )?(?:pics|pictures|photos)"
HARM = (
    r"\b(?:abus\w+|touch(?:ed|es|ing)|rap(?:ed|es|ing|e)\b|assault\w*|hurt(?:s|ing)?\b|hit(?:s|ting)?\b"
    r"|beat(?:s|en|ing)?\b|groom\w*|exploit\w*|harm(?:ed|ing|s)\b|attack\w*|molest\w*|forc(?:ed|ing|es)\b"
    r"|threaten\w*|blackmail\w*|kill\w*|suicid\w*|self[- ]harm\w*|unsafe|not safe|in danger|at risk|scared"
    r"|afraid|frightened|terrified|bruis\w*|injur\w*|comes into (?:her|his) (?:bed)?room"
    rf"|(?:does|did|doing) things to (?:her|him)|{_SENT}|made to\b|pregnant|naked|\w*(?:n't|not) feel safe"
    r"|nudes?\b|inappropriate\w*|sexual\w*|missing|run away|ran away|neglected|starving"
    r"|on top of (?:him|her|a|an|another|the (?:little|other|younger))\b|in bed with\b|having sex"
    r"|exposing (?:him|her)self|overdos\w*)"
)
"""Harm and fear, broadly; it needs a particular child and the present beside it."""

HURTING = (
    r"(?:abus(?:es|ed|ing)|touch(?:es|ed|ing)|rap(?:es|ed|ing)|(?:sexually |physically )?assault(?:s|ed|ing)"
    r"|hurt(?:s|ing)?|hit(?:s|ting)?|beat(?:s|en|ing)?(?: up)?|groom(?:s|ed|ing)|exploit(?:s|ed|ing)"
    r"|molest(?:s|ed|ing)|attack(?:s|ed|ing)|punch(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)"
    r"|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|bit(?:es|ing)|burn(?:s|ed|t|ing)|lock(?:s|ed|ing)"
    r"|starv(?:es|ed|ing)|shak(?:es|ing)|shook|threw|throttl(?:es|ed|ing)|grab(?:s|bed|bing)"
    r"|grop(?:es|ed|ing)|kiss(?:es|ed|ing)|film(?:s|ed|ing)|forc(?:es|ed|ing)|blackmail(?:s|ed|ing)"
    r"|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)|sexually (?:abus|touch|harm)\w+)"
)
"""What somebody does to a child, as a verb; it needs the child behind it."""

DEED = (
    r"\b(?:abus(?:es|ed|ing)|rap(?:ed|es|ing)|molest\w+|assault(?:ed|s|ing)"
    r"|touch(?:ed|es|ing) (?:him|her|his)|groomed"
    r"|(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|kiss\w+|grab\w+|punch\w*|kick\w*"
    r"|strangl\w+|slap\w*|forc\w+|lock\w+|burn\w*) (?:him|her|them)\b"
    r"|ma(?:de|kes|king) (?:him|her) (?:do|watch|touch|strip|undress|have|kiss|lie|get)"
    r"|hand (?:in|down|up|on|under) (?:his|her)|pants|knickers|willy|private parts|privates|penis|vagina"
    r"|in (?:his|her) bed\b|gets into bed|in bed with (?:him|her|his|the|a)|on top of (?:him|her|his|the|a)"
    r"|having sex|com(?:es|ing) into (?:his|her) (?:bed)?room|sex with|has sex|for (?:sex|nudes)"
    r"|secret games?|(?:does|did|doing) (?:\w+ )?(?:things|stuff) to (?:him|her))"
)
"""Harm so plain that telling it to anybody is enough."""

_WHOM = (
    r"(?:(?:him|her|me|my|another|one|someone|somebody|other|the (?:little|younger|other|dog))\b"
    rf"|(?:his|her) (?!worker|family|views|life)|(?:a |the )?{CHILD}"
    r"|(?:younger|little|smaller|kids|girls|boys)\b)"
)
_BY = r"by (?:his|her|a|an|another|someone|somebody|one|the|my|our|mum|dad|older|other)\b"
_HITTING = (
    r"(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|beaten|punch\w+|kick\w+|slap\w*|burn\w*)"
)
GRAVE = (
    rf"\b(?:raped|raping|rape {_WHOM}|molest\w+|abused|abusing|abuses {_WHOM}|trafficked"
    rf"|touch(?:es|ed|ing) {_WHOM}|groom(?:s|ed|ing) {_WHOM}|{_HITTING} {_WHOM}"
    rf"|(?:kiss(?:es|ed|ing)|film(?:s|ed|ing)) {_WHOM}|assault(?:s|ed|ing) {_WHOM}"
    rf"|(?:touched|hurt|assaulted|groomed|kissed|hit|attacked|filmed) {_BY}"
    r"|being (?:\w+ )?(?:touched|beaten|hit|hurt|assaulted|groomed|exploited|blackmailed|forced|made to"
    r"|threatened)|in bed with|on top of (?:him|her|his|a|the)|having sex|sex with"
    r"|sleep(?:s|ing) (?:together|with)|naked|clothes off|undress\w*"
    r"|pull(?:s|ed|ing)? (?:down|up) (?:his|her|another|a)|love ?bites?|bruises|black eye"
    r"|(?:cuts|marks|burns|scars) on (?:his|her)|cut(?:ting)? (?:him|her)self|overdos\w+|suicidal"
    r"|(?:kill|hang|hung|stab|drown) (?:him|her)self|wants to die|end (?:it all|(?:his|her) life)"
    r"|(?:will|going to|gonna) jump|wet (?:him|her)self|r[au]n away|can't find (?:him|her)"
    r"|threat\w+ to (?:rape|kill|hurt|stab|beat|harm)|relationship with (?:a|an|one of|his|her) "
    r"|offender (?:stay|live|liv|mov|round|around|in the house)\w*"
    r"|attracted to (?:a|his|her|little|young|kids)"
    r"|(?:pics?|pictures?|photos?|videos?|nudes) of (?:a|an|him|her|his|one|my|another)\b"
    r"|between (?:his|her|the) legs|genitals|bum\b|penis|vagina|willy|fanny|private parts|lick(?:s|ed|ing)\b"
    r"|strangl\w+|throttl\w+|chok(?:ed|ing) (?:him|her)|stripp(?:ed|ing)|dick ?pics?|porn"
    r"|with (?:a|his|her) (?:belt|stick|knife|gun|shoe)|flinch\w*|burn(?:t|ed|ing)? (?:hand|arm|leg|face)"
    r"|left (?:home )?(?:alone|on (?:his|her) own)|home alone|locked (?:in|out|up)|(?:is|was|'s) asleep"
    r"|(?:older|grown|strange|adult|random) (?:m[ae]n|lads|guys?|males?)"
    r"|given (?:\w+ )?(?:drugs|alcohol|drink|vodka|weed)|gang|stabb\w+|married (?:in|off|to)|forced marriage"
    r"|(?:scared|terrified|afraid|frightened) (?:of (?:his|her|him|going)|to (?:go|be|say|tell))"
    r"|(?:do|does|doing|done|did|happening) (?:something|anything|stuff|things|it) to (?:him|her|me|a|the"
    r"|my)"
    r"|(?:tried|trying|wants|going|made (?:him|her|my \w+)) (?:to )?(?:strangle|stab|kill|hurt|touch|kiss"
    rf"|rape|choke|hit|drown|smother|lick|undress|strip) (?:{_WHOM}|him|her)"
    r"|in(?:to)? (?:another|a|his|her|the) \w+(?:'s|s')? (?:bed|bedroom)\b|got in with (?:him|her)"
    r"|being (?:\w+ )?(?:bullied|stripped|left|starved|locked|used|sold|passed round|beaten|drugged|pimped"
    r"|watched)|crying (?:and|in|all|every)|sobbing|self[- ]harm(?:s|ed|ing)\b|shaken|hand ?print|obsessed w"
    r"|follow(?:s|ing) (?:him|her)|end it\b|forces (?:him|her)|rub(?:s|bing) (?:up )?(?:against|on)"
    r"|(?:goes|comes|going|gets) in(?:to)? (?:his|her) room|(?:his|her|a (?:girl|boy)'?s) nudes"
    r"|known (?:abuser|offender)|walked in on|had fgm|the abuser|in tears|shov(?:es|ed?|ing)|shak(?:es|ing)"
    r"|shook|throw(?:s|ing)|threw|chlamydia|gonorrh\w+|herpes|std\b"
    r"|(?:took|taken|taking) (?:\w+ )?(?:pills|tablets|paracetamol|overdose)|has a (?:knife|gun|blade)"
    r"|(?:acting|acts|acted) out sex\w*|hurts to (?:sit|wee|walk)|in (?:his|her|their|my) (?:bed|bedroom)\b"
    rf"|photos? of (?:him|her)self|photograph(?:s|ed|ing) {_WHOM}"
    r"|a man (?:online|she|he|we|outside|in a|on the)|won't (?:go home|say|let|stop|come out|eat)|hungry"
    r"|starving|smell\w* of|bleeding|blood (?:in|on)|sti\b)"
)
"""Harm of which any talk is grave, unless the sentence speaks of a service."""

OF_A_SERVICE = (
    r"\b(?:wait\w*|\d+ (?:weeks?|wks?|months?|mths?|days?|h(?:ou)?rs?)|weeks|months|pathways?|therap\w+"
    r"|plans?|polic(?:y|ies)|procedures?|train\w*|panels?|forms?|services?|data|files?|cases?|most|mostly"
    r"|each|often|usually|typically|generally|rarely|never|any|thresholds?|s47|s17|assess\w+|aim ?3?"
    r"|referr\w+|offer\w*|court|cps|investigat\w+|outcomes?|closed|nfa|review\w*|teams?|asks?|asked"
    r"|interview\w*|medicals?|protocols?|guidance|strategy|lead|leads|recorded|logged|missed"
    r"|gets? (?:no|a|an|the|one)|per|quarter\w*|a year(?! \d)|last year|in 20\d\d|mentors?|share|learning"
    r"|seating|victims?|supported|no support|children are|is seen|screen\w*|triggers?|letters?|minutes"
    r"|meetings?|cover(?:s|ed)|lessons?|rates?|triag\w+|every (?:child|boy|girl|time|pupil|case)|only|should"
    r"|must|would|could|may|might|joined|chairs?|conference|thanks?|promoted|shadowed|spoke at|steering|seen"
    r"|met|on (?:leave|the group)|cpoms|duty|leaflets?|posters?|budget\w*|fund\w*)\b|%|£"
)
"""Words that turn talk of harm into talk about how it is dealt with."""

TODAY = (
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|lunchtime)|last night|just now"
    r"|right now|(?:an|\d+) (?:hour|minute|min)s? ago|(?:over|at) the weekend"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""A present so near that one child in it is a child in front of somebody."""

TELL = (
    r"(?:told|tells|telling|disclosed|discloses|disclosing|said|says|saying|confided|revealed|admitted"
    r"|alleged|reported|showed|claims|claimed|came to|texted|messaged|rang|phoned|e-?mailed)"
)
KIN = (
    r"(?:step ?-?)?(?:dad|daddy|father|mum|mummy|mother|uncle|auntie|brother|sister|cousin|grandad"
    r"|grandfather|boyfriend|partner|teacher|carer|coach)"
)
OTHERS = (
    r"(?:a |an |the |my |our |another |one of (?:my|our|the) )?(?:\w+ )?(?:man|woman|adult|stranger|bloke|guy"
    r"|teacher|colleague|coach|carer|foster (?:carer|dad|mum)|staff member|member of staff|worker|ta|tutor"
    r"|volunteer|neighbour|babysitter|driver|lodger)"
)
"""Grown-ups who may be doing the harm."""

GAP = r"[^.!?\n]{0,80}?"
SHORT_GAP = r"[^.!?\n]{0,30}?"

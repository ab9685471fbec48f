"""The parts a described concern is made of, as regular expressions: one child, the present, harm, telling."""

AGED = r"\d{1,2}[- ]?(?:years?[- ]old|y/?o)"
_KIND_OF = (
    r"(?:(?:young|little|small|older|younger|primary|secondary|foster|looked after|female|male|disabled"
    rf"|autistic|teenage|year \d{{1,2}}|y(?:ear)?r? ?\d{{1,2}}|{AGED}) ){{0,2}}"
)
CHILD = (
    rf"{_KIND_OF}(?:child|boy|girl|pupil|student|young (?:person|man|woman|lad)|yp|lad|lass|teenager|teen|kid"
    r"|baby|toddler|patient|resident|client|daughter|son|niece|nephew|grandson|granddaughter|stepson"
    rf"|stepdaughter|sister|brother|little one|{AGED})\b(?!')"
)
_ARTICLE = r"(?:a|an|one|the|this|that|my|our|his|her|their|another)"
ONE = (
    rf"(?:{_ARTICLE} (?:\w+'s )?{CHILD}"
    r"|one of (?:my|our|the|his|her|their) (?:[\w-]+ ){0,2}(?:children|boys|girls|pupils|students|kids"
    r"|young people|yps?|lads|lasses|patients|residents|clients|teens|y\d{1,2}s?|year \d{1,2}s?)\b)"
)
SUBJECT = (
    r"(?:\b(?:he|she)\b"
    rf"|\b{ONE}"
    rf"|(?:\A|\b(?:had|got|re|think|that|about|from|and|but) )(?:(?:so|also|just) )?{CHILD})"
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
    rf"|(?:does|did|doing) things to (?:her|him)|{_SENT}"
    r"|made to\b|pregnant|naked|\w*(?:n't|not) feel safe|nudes?\b|inappropriate\w*|sexual\w*|missing"
    r"|run away|ran away|neglected|starving|on top of (?:him|her|a|an|another|the (?:little|other|younger))\b"
    r"|in bed with\b|having sex"
    r"|exposing (?:him|her)self|overdos\w*)"
)
"""Harm and fear, broadly; it needs a particular child and the present beside it."""

HURTING = (
    r"(?:abus(?:es|ed|ing)|touch(?:es|ed|ing)|rap(?:es|ed|ing)|(?:sexually |physically )?assault(?:s|ed|ing)"
    r"|hurt(?:s|ing)?|hit(?:s|ting)?|beat(?:s|en|ing)?(?: up)?|groom(?:s|ed|ing)|exploit(?:s|ed|ing)"
    r"|molest(?:s|ed|ing)|attack(?:s|ed|ing)|punch(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)"
    r"|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|bit(?:es|ing)|burn(?:s|ed|t|ing)|lock(?:s|ed|ing)"
    r"|starv(?:es|ed|ing)|shak(?:es|ing)|shook|threw|throttl(?:es|ed|ing)|grab(?:s|bed|bing)"
    r"|grop(?:es|ed|ing)|kiss(?:es|ed|ing)|film(?:s|ed|ing)|forc(?:es|ed|ing)|blackmail(?:s|ed|ing)|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)"
    r"|sexually (?:abus|touch|harm)\w+)"
)
"""What somebody does to a child, as a verb; it needs the child behind it."""

DEED = (
    r"\b(?:abus(?:es|ed|ing)|rap(?:ed|es|ing)|molest\w+|assault(?:ed|s|ing)|touch(?:ed|es|ing) (?:him|her|his)"
    r"|groomed|(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|kiss\w+|grab\w+|punch\w*|kick\w*"
    r"|strangl\w+|slap\w*|forc\w+|lock\w+|burn\w*) (?:him|her|them)\b|ma(?:de|kes|king) (?:him|her) "
    r"(?:do|watch|touch|strip|undress|have|kiss|lie|get)|hand (?:in|down|up|on|under) (?:his|her)"
    r"|pants|knickers|willy|private parts|privates|penis|vagina|in (?:his|her) bed\b|gets into bed"
    r"|in bed with (?:him|her|his|the|a)|on top of (?:him|her|his|the|a)|having sex"
    r"|com(?:es|ing) into (?:his|her) (?:bed)?room|sex with|has sex|for (?:sex|nudes)|secret games?"
    r"|(?:does|did|doing) (?:\w+ )?(?:things|stuff) to (?:him|her))"
)
"""Harm so plain that telling it to anybody is enough."""

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

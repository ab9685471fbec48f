"""Danger that is there now: "he's got her locked in the toilets right now", "she is bleeding help".

What a policy says, what was last year and a page that is locked are none. Texts come as words without signs,
in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.calendar import MONTHS
from flows.vocabulary.kin import CHILDREN, FONDLY, SIBLINGS
from flows.vocabulary.young import CHILD, LAD

_NOW = (
    r"(?:right now|(?<!just )(?<!and )now|as we speak|as i (?:type|write)|at this (?:moment|minute|second)"
    r"|this (?:minute|second)|outside)"
)
_CHILD = f"(?:{either(CHILD, LAD, SIBLINGS, CHILDREN)}|baby|toddler|teenager|mum|dad|friend)"
_WHOM = (
    rf"(?:him|her|them|me|us|some ?one|some ?body|each other|another|(?:an?|the|my|his|our|that|this|one"
    rf" of the|other"
    rf"|some|little|small|younger|two|another)(?: \w+)?? (?:{_CHILD}s?|children|kids|teacher|ta|staff|man"
    rf"|woman|nurse))"
)
_HURTING = (
    r"(?:hurting|attacking|raping|assaulting|beating(?: up)?|hitting|touching|strangling|stabbing|abusing"
    r"|choking|kicking|punching|molesting|grabbing|groping|forcing|suffocating|smothering|threatening|chasing"
    r"|cornering|undressing|having sex with|fighting)"
)
_HURT = (
    r"(?:hurt|attacked|raped|assaulted|beaten(?: up)?|strangled|stabbed|abused|kicked|molested|forced"
    r"|dragged|groped)"
)
_SHE = (
    r"(?:(?:he|she|they|someone|somebody|(?:an?|the|my|our|one|this|that|two|one of (?:my|our|the))"
    rf" (?:\w+ ){{0,2}}?(?:{_CHILD}s?|children|kids|man|woman|parent|teacher|person)|{_CHILD})"
    r"(?: has| is| are| have|s|ve)?|hes|shes|theyre|theyve)"
)
_DANGER = Pattern(
    r"\b(?:he|she|they|hes|shes|theyre|someone is|somebody is|who is)(?: is| are)? (?:strangling|stabbing"
    r"|raping|suffocating|drowning) (?:him|her|them|me|us|(?:an?|the|my|another) \w+)\b"
    r"|\bfight with (?:a )?(?:knife|knives|weapons?|scissors)(?: \w+){0,5}? now\b"
    r"|\bbarricaded (?:him|her|them)sel\w+|\b(?:he|she|they|hes|shes|theyre|someone|somebody|(?:a|the"
    r"|my) (?:\w+ )?(?:man|dad|ex|father|guy)|ex)"
    r"(?: is| are|s)? trying to break in\b(?! (?:an?|the|new|with|our)\b)"
    r"|\b(?:locked in|alone|trapped) with (?:\w+ ){1,3}?(?:right )?now\b"
    r"|\b(?:is|s|are) screaming(?: \w+)? (?:for help|right now|now)\b|"
    rf"\b{_HURTING} {_WHOM}(?: \w+){{0,6}}? {_NOW}\b"
    rf"|\b{_NOW} (?:\w+ ){{0,3}}?{_SHE} (?:\w+ )?{_HURTING} {_WHOM}\b"
    rf"|\b(?:is|are|im|i am|was just|hes|shes|theyre|s) (?:still )?being (?:\w+ )?{_HURT}(?: \w+){{0,6}}?"
    rf" {_NOW}\b"
    rf"|\b(?:got|has|have|holding|keeping|shes|hes) (?:got )?{_WHOM} (?:\w+ )?(?:locked|trapped|pinned"
    rf"|cornered"
    r"|hostage(?! to\b)|tied up|by the (?:throat|neck))\b"
    r"|\blocked (?:him|her|them)sel(?:f|ves) in(?: \w+){0,3}? with (?:the |a |my |our |some )?(?:\w+ )?"
    rf"(?:ones|{_CHILD}s?|children|kids)\b"
    rf"|\b{_SHE}(?: (?:got|just|holding|pulled|waving|out|come in with|with|outside|here|now"
    rf"|carrying)){{0,6}}"
    r" (?:a|an|the) (?:\w+ )?(?:knife|gun|weapon|blade|machete|hammer|axe)(?= (?:to|at|on|in (?:here|the"
    r"|our|class)|now|right now|and(?! fork| spoon)|here|outside|help|please|what|pointed)\b|\Z)"
    rf"|\b{_SHE}(?: (?:really|badly|still|now|just|heavily|completely|lying|on the floor|and|is|has)){{0,6}}"
    r" (?:bleeding(?! (?:edge|obvious|hearts?|money|annoying|useless|late|slow)\b)"
    r"|unconscious(?! (?:of|to|bias\w*|about|belief\w*|process\w*)\b)|not breathing"
    r"|unresponsive(?! (?:to|by|on|over|about|when (?:we|i) (?:e ?mail|call|ring))\b)|having a (?:fit"
    r"|seizure)|choking|stopped breathing|collapsed(?=\Z| (?:on|in|at|and|now|help|outside|again)\b(?! (?:#"
    rf"|{either(MONTHS)})\b)))\b"
    r"|\b(?:wont wake up|will not wake up|cant wake (?:him|her)(?: up)?|blood everywhere|isnt breathing)\b"
    rf"|\b{_SHE}(?: just)? (?:took|taken) (?:an overdose|(?:too many|loads of|all (?:his|her|the)) (?:\w+ )?"
    r"(?:pills|tablets|meds))\b(?! (?:last|yesterday|before|in|at|when|to|back|away|out|off|for)\b)"
    rf"|\b{_SHE}(?: just)? (?:cut|slit|slashed) (?:her|his|their) (?:wrists?|throat)\b"
    rf"|\b{_SHE} (?:about|going|gonna|trying|threatening) to (?:jump (?:off|from"
    rf"|in front)(?! (?:of )?(?:the|a|this|our|my) (?:\w+ )?(?:call|meeting|chat|zoom|course)\b| to\b)"
    rf"|kill (?:him|her"
    rf"|them|me)(?! for (?:missing|being|not|this|that|the|forgetting)\b| (?:if|when|over) (?:i|we|this"
    rf"|it)\b| lol)"
    r"|stab|hurt (?:me|him|her|them)|hit (?:me|him|her|them)(?! with (?:more|questions|another|new|extra"
    r"|an? (?:bill|question|deadline))\b)|rape|hang (?:him|her)self)\b"
    r"|\b(?:locked|hiding|stuck|trapped) in (?:the|my|a) (?:\w+ )?(?:bathroom|toilets?|room|bedroom"
    r"|cupboard|house"
    r"|car|shed|wardrobe)(?: \w+){0,3}? (?:hes|shes|theyre|he is|she is|they are|from him|from her|from them"
    r"|with him)\b|\b(?:dragg(?:ing|ed)|forc(?:ing|ed)|pull(?:ing|ed)|push(?:ing|ed)|grabbed) "
    rf"{_WHOM} (?:\w+ ){{0,4}}?(?:into (?:the|a|his) (?:toilets?|car|van|bushes|room|woods"
    rf"|alley)\b(?! (?:parks?|for|to (?:do|have|see)|so"
    r"|because|as (?:it|we)|when the|during)\b)|and"
    rf" (?:driven|run"
    r"|gone|drove|ran|driving) (?:off|away)?)"
    r"|\bbeing (?:forced|dragged|pushed|pulled|bundled) into (?:a|the|his) (?:\w+ )?(?:car|van|toilets?"
    r"|room)\b"
    rf"|\bon top of (?:him|her|me)\b(?: \w+){{0,3}}? {_NOW}\b"
    rf"|\b{_NOW} (?:on top of|hurting|attacking|beating) (?:him|her|me|them)\b"
)
_ONE = (
    r"(?:he|she|they|hes|shes|theyre|some ?one|some ?body|(?:(?:an?|the|my|our|one|this|that|one of (?:my|our"
    rf"|the)) (?:\w+ ){{0,2}}?)?(?:{_CHILD}s?|children|kids|man|woman|guy|bloke|parent|teacher|person))"
)
_KILLING = r"(?:strangling|stabbing|raping|suffocating|drowning|smothering)"
_BEATING = r"(?:hitting|beating|kicking|punching|attacking|hurting|threatening|choking)"
_FOLK = f"(?:my )?(?:mum|dad|nan|{either(FONDLY, SIBLINGS)})"
_MORE = Pattern(
    rf"\b(?:theres|there is|there are|we have|weve got|got) {_ONE} (?:\w+ ){{0,3}}?with (?:a |an )?(?:\w+ )?"
    r"(?:knife|knives|guns?|weapon|blade|machete|hammer|axe|sword)\b(?! (?:crime|culture|and fork"
    r"|protocol|policy|plan|lesson|training|arch|search|bin|amnesty)\b)"
    rf"|\b{_ONE} with (?:a|an|the) (?:\w+ )?(?:knife|gun|machete|axe|weapon) (?:is |just |has |came "
    rf"|walked ){{0,3}}"
    r"(?:here|in (?:the|our|my|school|here|reception|class|there)|at (?:the|our|my|school|reception)"
    r"|outside|coming|threatening|running|attacking|on (?:site|the))\b"
    rf"|\b{_ONE}(?: is|s| are)? (?:here|outside|downstairs|in|at)(?: \w+){{0,3}}? with (?:a "
    rf"|an )(?:\w+ )?(?:knife|gun"
    r"|machete|axe|weapon)\b(?! (?:crime|culture|protocol|policy)\b)"
    rf"|\b{_ONE} (?:has|have|had|got|with|is tying|tied|put|s got) (?:\w+ )?a? ?ligature (?:a?round|on)"
    rf"|\b{_ONE}(?: is| are|s)? drowning\b(?! (?:in|under) (?!the (?:pool|river|sea|lake|bath|pond|water)))"
    rf"|\b{_ONE}(?: really| just)? (?:cant|cannot|can not|isnt able to) breathe\b(?! a word| easy| for work)"
    rf"|\b{_ONE}(?:s| has| have)?(?: just)? (?:hung|hanged|hanging|stabbed|set fire to) (?:him|her|them)sel"
    r"(?:f|ves)\b"
    r"|\b(?:im|i am) being (?:raped|strangled|stabbed|suffocated)\b(?! (?:by|in|every|at) (?:memor|dream"
    r"|night))|\b(?:im|i am) being (?:hit|kicked|punched|beaten|attacked|hurt|followed|chased|touched)"
    rf"(?: \w+){{0,4}}? {_NOW}\b|\b{_ONE}(?: is| are|s)? {_KILLING} {_FOLK}\b"
    rf"|\b{_ONE}(?: is| are|s)? {_BEATING} {_FOLK}(?: \w+){{0,4}}? {_NOW}\b"
)
"""Further ways to say so."""
_HYPOTHETICAL = Pattern(
    r"\b(?:if(?! (?:any|some) ?(?:one|body) (?:reads|sees|can|is)\b)|whenever|would|could|should an?"
    r"|scenario|example|case study|vignette|what happens when)(?:(?! (?:and|but|because)\b) \w+){0,8}\Z"
    r"|\b(?:polic(?:y|ies)|procedures?|protocols?|guidance|training|trained|taught|lessons?|plans?|covered"
    r"|risk assess\w*|module|course|first aid)(?: \w+)? (?:for|on|about|of|where|when|in case|to|how|what"
    r"|says?|covers?|(?:is|are)(?! (?:no|not|useless|rubbish)\b)|includes?|requires?|means?)(?:(?! (?:and"
    r"|but|because)\b) \w+){0,8}\Z"
    r"|\b(?:covers?|covered|train(?:ed)?|taught)(?: (?:staff|what|how|when|to|for|a|the|us))*\Z"
)
"""What comes right before it makes it what might be."""
_MADE_UP = Pattern(r"\b(?:scenario|example|case study|vignette)\b")
_OF_WORK = Pattern(
    r"\bwe (?:are|re) threatening (?:the )?staff\b|\b(?:with|of) (?:redundanc\w+|dismissal|the sack)\b"
)
_PAST = Pattern(
    r"\b(?:last (?:year|term|month|week|summer|spring|autumn|winter)|years? ago|months? ago|weeks? ago"
    r"|yesterday|in (?:19|20)?#|reviewed|used to|as a child|when i was)(?!\w)"
)


def is_now(said: str) -> bool:
    """Whether somebody tells in these words of danger that is there now."""
    found = _DANGER.search(said) or _MORE.search(said)
    if found is None or _PAST.search(said) or _OF_WORK.search(said):
        return False
    return not (_MADE_UP.search(found[0]) or _HYPOTHETICAL.search(said[: found.start()].rstrip()))

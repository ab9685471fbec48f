"""Danger that is there now: "he's got her locked in the toilets right now", "she is bleeding help".

What a policy says, what was last year and a page that is locked are none. Texts come as words without signs,
in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers.patterns import Pattern

_NOW = (
    r"(?:right now|(?<!just )(?<!and )now|as we speak|as i (?:type|write)|at this (?:moment|minute|second)"
    r"|this (?:minute|second)|outside)"
)
_CHILD = (
    r"(?:girl|boy|child|kid|pupil|student|lad|lass|baby|toddler|teenager|daughter|son|brother|sister|mum"
    r"|dad|friend)"
)
_WHOM = (
    rf"(?:him|her|them|me|us|some ?one|some ?body|each other|another|(?:an?|the|my|his|our|that|this|one"
    rf" of the|other"
    rf"|some|little|small|younger|two|another)(?: \w+)?? (?:{_CHILD}s?|children|kids|teacher|ta|staff|man"
    rf"|woman|nurse))"
)
_HURTING = (
    r"(?:hurting|attacking|raping|assaulting|beating(?: up)?|hitting|touching|strangling|stabbing|abusing"
    r"|choking"
    r"|kicking|punching|molesting|grabbing|groping|forcing|suffocating|smothering|threatening|chasing"
    r"|cornering"
    r"|undressing|having sex with|fighting)"
)
_HURT = (
    r"(?:hurt|attacked|raped|assaulted|beaten(?: up)?|strangled|stabbed|abused|kicked|molested|forced"
    r"|dragged|groped)"
)
_SHE = (
    r"(?:(?:he|she|they|someone|somebody|it|this|(?:an?|the|my|our|one|this|that|two|one of (?:my|our|the))"
    rf" (?:\w+ ){{0,2}}?(?:{_CHILD}s?|children|kids|man|woman|parent|teacher|person)|{_CHILD})"
    r"(?: has| is| are| have|s|ve)?|hes|shes|theyre|theyve)"
)
_DANGER = Pattern(
    r"\b(?:he|she|they|hes|shes|theyre|someone is|somebody is|who is)(?: is| are)? (?:strangling|stabbing"
    r"|raping"
    r"|suffocating|drowning) (?:him|her|them|me|us|(?:an?|the|my|another) \w+)\b"
    r"|\bfight with (?:a )?(?:knife|knives|weapons?|scissors)(?: \w+){0,5}? now\b"
    r"|\bbarricaded (?:him|her|them)sel\w+|\bis trying to break in\b"
    r"|\b(?:locked in|alone|trapped) with (?:\w+ ){1,3}?(?:right )?now\b"
    r"|\b(?:is|s|are) screaming(?: \w+)? (?:for help|right now|now)\b|"
    rf"\b{_HURTING} {_WHOM}(?: \w+){{0,6}}? {_NOW}\b"
    rf"|\b{_NOW} (?:\w+ ){{0,3}}?{_SHE} (?:\w+ )?{_HURTING} {_WHOM}\b"
    rf"|\b(?:is|are|im|i am|was just|hes|shes|theyre|s) (?:still )?being (?:\w+ )?{_HURT}(?: \w+){{0,6}}?"
    rf" {_NOW}\b"
    rf"|\b(?:got|has|have|holding|keeping|shes|hes) (?:got )?{_WHOM} (?:\w+ )?(?:locked|trapped|pinned"
    rf"|cornered"
    r"|hostage|tied up|by the (?:throat|neck))\b"
    r"|\blocked (?:him|her|them)sel(?:f|ves) in(?: \w+){0,3}? with (?:the |a |my |our |some )?(?:\w+ )?"
    rf"(?:ones|{_CHILD}s?|children|kids)\b"
    rf"|\b{_SHE}(?: (?:got|just|holding|pulled|waving|out|come in with|with|outside|here|now"
    rf"|carrying)){{0,6}}"
    r" (?:a|an|the) (?:\w+ )?(?:knife|gun|weapon|blade|machete|hammer|axe)(?= (?:to|at|on|in (?:here|the"
    r"|our|class)"
    r"|now|right now|and|here|outside|help|please|what|pointed)\b|\Z)"
    rf"|\b{_SHE}(?: (?:really|badly|still|now|just|heavily|completely|lying|on the floor|and|is"
    rf"|has)){{0,6}}"
    r" (?:bleeding|unconscious|not breathing|unresponsive|having a (?:fit|seizure)|choking|stopped"
    r" breathing"
    r"|collapsed(?=\Z| (?:on|in|at|and|now|help|outside|again)\b))\b"
    r"|\b(?:wont wake up|will not wake up|cant wake (?:him|her)(?: up)?|blood everywhere|isnt breathing)\b"
    rf"|\b{_SHE}(?: just)? (?:took|taken) (?:an overdose|(?:too many|loads of|all (?:his|her|the)) (?:\w+"
    rf" )?"
    r"(?:pills|tablets|meds))\b(?! (?:last|yesterday|before|in|at|when)\b)"
    rf"|\b{_SHE}(?: just)? (?:cut|slit|slashed) (?:her|his|their) (?:wrists?|throat)\b"
    rf"|\b{_SHE} (?:about|going|gonna|trying|threatening) to (?:jump (?:off|from|in front)|kill (?:him|her"
    rf"|them|me)"
    r"|stab|hurt (?:me|him|her|them)|hit (?:me|him|her|them)|rape|hang (?:him|her)self)\b"
    r"|\b(?:locked|hiding|stuck|trapped) in (?:the|my|a) (?:\w+ )?(?:bathroom|toilets?|room|bedroom"
    r"|cupboard|house"
    r"|car|shed|wardrobe)(?: \w+){0,3}? (?:hes|shes|theyre|he is|she is|they are|from him|from her|from"
    r" them"
    r"|with him)\b"
    r"|\b(?:dragg(?:ing|ed)|forc(?:ing|ed)|pull(?:ing|ed)|push(?:ing|ed)|grabbed) "
    rf"{_WHOM} (?:\w+ ){{0,4}}?(?:into (?:the|a|his) (?:toilets?|car|van|bushes|room|woods|alley)|and"
    rf" (?:driven|run"
    r"|gone|drove|ran|driving) (?:off|away)?)"
    r"|\bbeing (?:forced|dragged|pushed|pulled|bundled) into (?:a|the|his) (?:\w+ )?(?:car|van|toilets?"
    r"|room)\b"
    rf"|\bon top of (?:him|her|me)\b(?: \w+){{0,3}}? {_NOW}\b"
    rf"|\b{_NOW} (?:on top of|hurting|attacking|beating) (?:him|her|me|them)\b"
)
_HYPOTHETICAL = Pattern(
    r"\b(?:if|whenever|polic(?:y|ies)|procedures?|protocol|guidance|training|trained|taught|covered|covers?"
    r"|scenario|example|case study|plans?|would|could|should an?|risk assess\w*|what happens when"
    r"|lessons?)\b"
)
_PAST = Pattern(
    r"\b(?:last (?:year|term|month|week|summer|spring|autumn|winter)|years? ago|months? ago|weeks? ago"
    r"|yesterday"
    r"|in (?:19|20)?#|reviewed|used to|as a child|when i was)\b"
)


def is_now(said: str) -> bool:
    """Whether somebody tells in these words of danger that is there now."""
    found = _DANGER.search(said)
    return found is not None and not _HYPOTHETICAL.search(said, 0, found.end()) and not _PAST.search(said)

"""An order to make what was told disappear or look different: "I was told to delete her disclosure".

To change how concerns are recorded, or the number on a poster, is a day's work. To change when a child told,
or to hide how many did, is none. Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern

_ORDERED = (
    r"(?:(?:i|we)(?: was| were|ve been| have been) (?:told|asked|ordered|made|instructed|advised) to "
    r"|(?:told|ordered|instructed) (?:me |us )?to "
    r"|(?:my|our|the|a|one of (?:my|our)) (?:\w+ )?(?:manager|boss|supervisor|lead|head|head ?teacher|deputy"
    r"|team leader|director|colleague|dsl|chief executive)(?: (?:has|just|then|also|had))*"
    r" (?:told|asked|ordered|wants|wanted|made|instructed|said to|advised) (?:me |us |staff "
    r"|everyone )?(?:to )?)"
    r"(?!.*\b(?:on paper|by (?:e ?mail|phone|text|post|hand)|twice|on the (?:old|shared)|in (?:one|two))\b)"
)
_CASE = r"(?:disclosure|allegation|concern|complaint|abuse|assault|rape|incident)"
_CASES = (
    r"(?:disclosures?|disclosed|allegations?|concerns?|complaints?|abuse|assault"
    r"|safeguarding (?:record|notes|log))\b"
)
_COUNT = r"(?:figures?|numbers?|totals?|count|statistics|stats|data)\b"
_OFFICE = (
    r"(?! (?:(?!(?:in|on|from|off|of|to|and|at|before|for)\b)\w+ )?(?:form|polic|template|procedure|page"
    r"|section|wording|question|training|process|leaflet|poster|flow ?chart|module|slide|list|column|box"
    r"|field|heading|tab\b|tabs|system|spreadsheet|code|categor|title|label|scor|threshold|phone|e ?mail"
    r"|line))"
)
"""What it is written on, or filed by, and not the thing itself."""
_TO_PUBLISH = (
    rf"(?! {_COUNT}.* (?:under|below|small|public|website|published|newsletter|font|slides?|poster|until)\b)"
)
_TO_LOOK_WELL = rf"(?! {_COUNT}(?!.* (?:inspect\w*|ofsted|looks?)\b))"
_WITHOUT = (
    r"(?!(?:names?|phone|number (?!of\b)|tests?|draft|duplicates?|dummy|codes?|columns?|headings?|links?"
    r"|posters?|leaflets?)\b)\w+ "
)
_NOT_HOW = rf"(?!(?:how|where|when|ways?|wh?o|what|which|why)\b){_WITHOUT}"
_YOUNG = r"(?:the|a|this|that|our|one|another) (?:\w+ )?(?:boy|girl|lad|kid|child|young person|victim)"
_HAVING = r" (?:(?:first|actually|really|had|just|has|was|is) )*"
_WHAT_WAS = (
    r"(?:the (?:time|date|day|place|way|reason)|how|when|where|what|why|who|which day)(?: it says)?"
    rf" (?:(?:he|she|they|{_YOUNG}){_HAVING}(?:disclosed|alleged|abused|assaulted|raped|touched|hurt)"
    rf"|{_YOUNG}{_HAVING}(?:said|told)(?!.* (?:survey|feedback|questionnaire|quotes?|poster|leaflet)\b)"
    rf"|(?:the|his|her|their|this|that) (?:\w+ )?{_CASE}{_HAVING}(?:happened|took place|taken place|occurred"
    r"|started|began|came (?:out|about|to light)|made|described)"
    r"|(?:abuse|assault|rape) (?:happened|took place|occurred|started|began))\b"
)
"""When and where it happened, and what was said of it: not how such things are recorded."""
_HIS = r"(?:the|his|her|their|this|that|any)"
TO_BURY = Pattern(
    rf"{_ORDERED}(?:"
    rf"(?:change|rewrite|remove|get rid of|ignore|forget|drop) (?:{_NOT_HOW}){{0,6}}?{_CASES}{_OFFICE}"
    rf"{_TO_LOOK_WELL}"
    rf"|(?:delete|shred|destroy|lose|hide|bin|alter|burn|wipe) (?:{_WITHOUT}){{0,6}}?{_CASES}{_OFFICE}"
    rf"{_TO_PUBLISH}"
    r"|(?:falsify|backdate|bury|fiddle|massage|fudge|doctor) (?:\w+ ){0,6}?"
    rf"{_CASES}(?! (?:\w+ )?(?:training|polic|module))"
    r"|(?:change|rewrite|alter|remove|get rid of|drop|forget|ignore|delete|hide|edit|redo|reword|make up)"
    rf" {_WHAT_WAS}"
    rf"|(?:(?:play|water|tone) down|downplay|gloss over) (?:{_HIS} )?(?:\w+ )?{_CASE}s?\b{_OFFICE}"
    rf"|(?:leave|take|keep) {_HIS} (?:\w+ )?{_CASE} (?:out|off)(?: of)? (?:{_HIS} |my |our )?(?:\w+ )?"
    r"(?:records?|files?|reports?|notes|logs?|minutes|figures|numbers|statement|referral|chronology|books)"
    rf"|make {_HIS} (?:\w+ )?{_CASE}s?{_OFFICE} (?:\w+ )?(?:look|sound|seem|appear) (?:\w+ )?"
    r"(?:less|like|better|minor|smaller|milder)"
    r"|(?:not to (?:report|record|log|mention|pass on|tell|refer|say)|(?:keep quiet|say nothing|cover up"
    r"|hush up|stay quiet|keep it quiet)) (?:\w+ ){0,4}?(?:disclosures?"
    r"|allegations?|concerns?|abuse|assault|what (?:he|she|they|the \w+|a \w+|our \w+) did|touch\w*"
    r"|rape))\b.*"
)

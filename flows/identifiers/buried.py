"""An order to make what was told disappear or look different: "I was told to delete her disclosure".

To change how concerns are recorded, or the number on a poster, is a day's work. To change when a child told,
or to hide how many did, is none. Texts come as words without signs, in small letters, joined by spaces.
"""

from collections.abc import Iterator, Sequence

from flows.identifiers.given_in import tells_of_pressure
from flows.identifiers.ordered import A_LEAD, FORBIDDEN, NEEDED, ORDERED, URGED_INTO, WANTED
from flows.identifiers.patterns import Pattern, one_of
from flows.identifiers.pressed import NOT_TO_BE_TOLD, PRESSED_INTO, WISHED
from flows.identifiers.recorded import (
    A_CALL,
    A_PAPER,
    ANY_PAPER,
    EVIDENCE,
    FORM,
    MENTION,
    ONE_CASE,
    OWN_WORDS,
)
from flows.identifiers.routine import is_routine, is_shady
from flows.identifiers.untrue import AS_LESS, RECORD, UNTRUE

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
    r"|line|meeting|day|week|tray|folder|cabinet|drawer|rota|calendar|talk|slot|target|log|book|register"
    r"|tracker|database|in ?box|button|icon|tile))"
)
"""What it is written on, or filed by, and not the thing itself."""
_TO_PUBLISH = (
    rf"(?! {_COUNT}.* (?:under|below|small|public|website|published|newsletter|font|slides?|poster|until)\b)"
)
_TO_LOOK_WELL = rf"(?! {_COUNT}(?!.* (?:inspect\w*|ofsted|looks?)\b))"
_WITHOUT = (
    r"(?!(?:words?|names?|phone|number (?!of\b)|tests?|draft|duplicates?|dummy|codes?|columns?|headings?"
    r"|links?|posters?|leaflets?)\b)\w+ "
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
_OF_CASES = (
    rf"(?:change|rewrite|remove|get rid of|ignore|forget|drop(?!.* (?:in the|at the|round|off at)\b))"
    rf" (?:{_NOT_HOW}){{0,6}}?{_CASES}{_OFFICE}{_TO_LOOK_WELL}"
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
    r"|(?:not to (?!.*\b(?:on paper|by (?:e ?mail|phone|text|post|hand)|twice|on the (?:old|shared)|in (?:one"
    r"|two))\b)(?:report|record|log|mention|pass on|tell|refer|say)|(?:keep quiet|say nothing|cover up"
    r"|hush up|stay quiet|keep it quiet)) (?:\w+ ){0,4}?(?:disclosures?"
    r"|allegations?|concerns?|abuse|assault|what (?:he|she|they|the \w+|a \w+|our \w+) did|touch\w*|rape)\b"
)
"""What is done to concerns, to their dates and their numbers."""

_RUIN_FOR_SURE = (
    r"(?:shred|destroy|lose|misplace|hide|conceal|burn(?!.* (?:on)?to (?:a |the )?(?:disc|cd|dvd|usb))"
    r"|bury|sit on|trash|(?:tear|rip) up|(?:throw|chuck) (?:away|out)|(?:hush|cover) up|unlog|suppress|scrub)"
)
_RUIN = (
    r"(?:delet(?:e|ing)|bin|wipe|erase|remov(?:e|ing)|get rid of|dispose of|ditch|scrub|forget(?: about)?"
    r"|make up|rip|tear|(?:cross|blank|rub|edit|cut|take|leave|strike|scratch|white|miss) out"
    r"|take (?:down|off)|leave off|strike|cut|shelve|unlink|kill|quash|squash|stifle|withdrawing|changing"
    r"|altering|rewriting|editing|destroying"
    r"|hiding|shredding|dropping|losing|burying|(?:watering|toning|playing) down|softening)"
)
_SOFTEN = (
    r"(?:(?:water|tone|play|talk|dumb) down|downplay|downgrade|soften(?: up)?|saniti[sz]e|dilute"
    r"|minimi[sz]e|gloss over|whitewash|lighten|brush over)"
)
_FALSIFY = (
    r"(?:falsify|backdate|back date|fiddle(?: with)?|massage|fudge|doctor|forge|fake|post ?date|predate"
    r"|tamper with)"
)
_ALTER = (
    r"(?:change|rewrite|re write|alter|amend|edit|redo|reword|overwrite|adjust|tweak|revise|retract|withdraw"
    r"|take back|drop|pull|scrap|unsend|recall|cancel|rescind|re ?submit|tidy(?: up)?|clean(?: up)?"
    r"|polish|shorten|trim|shift)"
)
_PART = (
    r"(?:(?:the |all )?(?:severity|seriousness|dates?|times?|outcome|details?|description|nature|wording"
    r"|account|findings?|level|grade|grading|timing|words|language|part|bit|paragraph|section|story)"
    r" (?:of|about|on|around|in) )"
)
_GONE = (
    r"(?:(?:through|in|into|to) the (?:shredder|bin|fire)|go away|disappear|vanish|gone\b|in the long grass"
    r"|(?<=throw) away)"
)
_OUT = Pattern(
    r"(?: (?!and\b)\w+){1,6}? (?:out of|off|from) (?:the|his|her|my|our) (?:\w+ )?(?:records?|file"
    r"|reports?|system|minutes|log|chronology|notes|referral|statement|cpoms|book)\b"
    rf"| (?:{_GONE}|(?:out|off)(?: of)? (?!(?:the |our )?(?:public|list|agenda|e ?mail|paper|whatsapp)\b)"
    r"|from (?:(?:the |his |her |my |our )?(?:\w+ )?(?:record|log|file|report|minutes|system|chronology)"
    r"|(?:the )?(?:police|inspect\w+|ofsted|lado))"
    r"|(?:out|off)\Z|quiet\b|to (?:yourself|myself|ourselves)|between (?:us|ourselves)|under wraps|in house"
    r"|away\b|in a drawer|(?:back|forward)\b)"
)
_OUT_OF_SIGHT = Pattern(rf" {_GONE}")
_DOWN = Pattern(r" down\b")
_UP = Pattern(r" up\b")
_SEEM = Pattern(
    r" (?:sound|look|seem|appear|read) (?:\w+ )?(?:less|like|better|minor|smaller|milder|softer|nicer"
    r"|vague\w*|accidental|consensual|harmless|innocent)\b"
)
_MOVE = (
    r"(?:throw|hold|take|keep|leave|strike|scrub|cut|wipe|get|put|stick|shove|make|move|edit|write|bring"
    r"|chuck|rip|tear)"
)
_MAY_BE_HIDDEN = (OWN_WORDS, ONE_CASE, A_PAPER, MENTION)
_HURT = rf"(?:{_RUIN_FOR_SURE}|{_RUIN}|{_SOFTEN}|{_FALSIFY})"
_WAYS = (
    (Pattern(rf"{_HURT} "), (*_MAY_BE_HIDDEN, EVIDENCE)),
    (Pattern(rf"(?:{_HURT}|{_ALTER}) {_PART}"), (*_MAY_BE_HIDDEN, A_CALL)),
    (Pattern(rf"(?:{_RUIN_FOR_SURE}|{_SOFTEN}|{_FALSIFY}) (?!(?:my|our) notes?\b)"), (ANY_PAPER,)),
    (Pattern(rf"{_RUIN_FOR_SURE} "), (FORM,)),
    (Pattern(rf"{_ALTER} "), (OWN_WORDS, A_PAPER, EVIDENCE)),
    (
        Pattern(r"(?:stop|quit) (?:record|logg|report|writing down|not|rais|referr)(?:ing)? "),
        (OWN_WORDS, ONE_CASE),
    ),
)
"""What is done to which things: to a report that is only changed nobody may have done anything wrong."""
_MOVED = (
    (Pattern(rf"{_MOVE} "), _MAY_BE_HIDDEN, _OUT),
    (Pattern(rf"{_MOVE} {_PART}"), _MAY_BE_HIDDEN, _OUT),
    (Pattern(rf"{_MOVE} "), (ANY_PAPER,), _OUT_OF_SIGHT),
    (Pattern(r"(?:water|tone|play|talk|dumb) "), (*_MAY_BE_HIDDEN, ANY_PAPER), _DOWN),
    (Pattern(r"take "), _MAY_BE_HIDDEN, _DOWN),
    (Pattern(r"make "), (*_MAY_BE_HIDDEN, ANY_PAPER), _SEEM),
    (Pattern(r"(?:hold|keep) "), (ANY_PAPER,), Pattern(r" back\b")),
    (Pattern(r"(?:tear|rip|cover|hush|cut) "), (*_MAY_BE_HIDDEN, ANY_PAPER), _UP),
)
"""What is moved out of sight, in words that stand on both sides of it."""
_CHANGED = (
    Pattern(
        rf"(?:{_ALTER}|{_RUIN}|redact|close|clear|archive|ignore|sign off|date|hold back|withhold|hold off"
        r"|delay|stall|shelve|park|put off) "
    ),
    (ONE_CASE, ANY_PAPER, Pattern(r"the case\b|(?:his|her|the \w+) names?\b")),
)
"""What is only done to them for a reason that nobody owns up to."""
_DONE_TO = (
    r"(?:deleted|shredded|destroyed|binned|wiped|erased|removed|gone|lost|hidden|buried|burned|burnt|dropped"
    r"|withdrawn|scrapped|torn up|ripped up|thrown away|hushed up|covered up|forgotten|changed|altered"
    r"|rewritten|reworded|toned down|watered down|played down|softened|downgraded|backdated|falsified"
    r"|kept (?:quiet|secret|out of|off|under|in house|internal)|taken (?:out|off|down)|left (?:out|off)"
    r"|out of the (?!public)|off the (?!website|agenda|list)|swept under|made to (?:go|disappear)"
    r"|silenced|pulled|ditched|shelved|stopped)"
)
_WISHED = Pattern(
    rf"(?: to be| to get)? (?:{_DONE_TO}|(?:recorded|logged|written up|put down|classed) as)\b| to"
    rf" (?:disappear|vanish|go(?= away| missing|\Z))\b| (?:must|has"
    rf" to|had to|needs? to|needed to|should|ought to|better|is"
    rf" to|was to|had better|has got to|will) (?:go(?= away| missing|\Z)|vanish|disappear|be {_DONE_TO})\b"
)
_DID = (
    r"(?:deleted|shredded|destroyed|binned|wiped|erased|tore up|ripped up|burn(?:ed|t)|hid|buried|altered"
    r"|rewrote|reworded|falsified|backdated|watered down|toned down|overwrote|doctored|threw away|got rid of"
    r"|unlogged|hushed up|covered up|changed|edited|removed)"
)
_DONE = Pattern(
    rf"{A_LEAD} (?:(?:has|have|had|just|then|also|secretly|went and"
    rf"|(?:been|gone|got|went|logged)(?: back)? (?:in|into|on|onto) (?:(?:the|my|to) \w+ )?and) )*{_DID} "
)
_WAS_DONE = Pattern(
    r" (?:was|were|has been|have been|got|is being|are being) (?:deleted|shredded|altered|changed|rewritten"
    r"|reworded|edited|watered down|toned down|falsified|destroyed|backdated|torn up|ripped up)\b"
)
_MY_REPORT_WAS = Pattern(rf"my (?:report|notes|record)(?={_WAS_DONE.source} by )")
_RECORDED = (Pattern(rf"{RECORD} "), (ONE_CASE, OWN_WORDS))
_BURIED = Pattern(_OF_CASES)
_TO_ITSELF = (
    r"(?:it|this|that|any ?thing|any of (?:it|this)|what (?:he|she|they|kids|children|(?:the|a) \w+)"
    r" (?:said|says?|told (?:me|us)|tell (?:me|us|you)|did|does|disclosed?))"
)
_UNWRITTEN = Pattern(
    rf"(?:minute (?:it|this|that|(?:the|his|her) (?:{_CASE}|referral))|(?:put|log|record"
    rf"|enter) {_TO_ITSELF} (?:in writing|down(?: in writing)?|on (?:the |his |her )?(?:system|record"
    rf"|file|cpoms|my ?concern|mosaic|rio|liquid ?logic|emis|niche|systm ?one)"
    rf"|in (?:the |his |her )?(?:files?|notes|records?|log|report|minutes))|(?:write|note|jot) (?:down"
    rf" )?{_TO_ITSELF}"
    r"(?: down)?|(?:keep|make) (?:a|any) (?:written )?(?:record|notes?|log) (?:of|about) (?:the|this"
    r"|that|his|her|it|what)(?: \w+)?)"
    r"(?=\Z| (?:because|as|so|and|or|but|about|at all|since|he|she|today|yesterday|again|me|us|to (?:me"
    r"|us))\b)"
)
"""What is not to stand anywhere."""


def _behind(said: str, at: int, verb: Pattern, things: Sequence[Pattern]) -> Iterator[int]:
    """Yield where each thing ends to which that is done from there on."""
    if done := verb.match(said, at):
        yield from (thing.end() for one in things if (thing := one.match(said, done.end())))


def _is_done(said: str, at: int, way: tuple[Pattern, Sequence[Pattern]]) -> bool:
    """Whether that is done from there on, whatever follows."""
    return any(True for _ in _behind(said, at, *way))


def _is_buried(said: str, at: int) -> bool:
    """Whether what is ordered from there on is to bury something."""
    return bool(
        _BURIED.match(said, at)
        or UNTRUE.match(said, at)
        or PRESSED_INTO.match(said, at)
        or any(_is_done(said, at, way) for way in _WAYS)
        or any(
            out.match(said, end) for verb, things, out in _MOVED for end in _behind(said, at, verb, things)
        )
        or any(AS_LESS.match(said, end) for end in _behind(said, at, *_RECORDED))
        or (is_shady(said) and _is_done(said, at, _CHANGED))
    )


def _is_wished(said: str, at: int) -> bool:
    """Whether it is wished from there on that a thing told be gone."""
    things = (thing.end() for one in (*_MAY_BE_HIDDEN, ANY_PAPER) if (thing := one.match(said, at)))
    return any(_WISHED.match(said, end) for end in things)


def _is_told(said: str) -> bool:
    """Whether these are the words of an order to bury something, or of one who says that it is to go."""
    for order in (ORDERED, URGED_INTO):
        if (told := order.match(said)) and _is_buried(said, told.end()):
            return True
    told = FORBIDDEN.match(said)
    if told and any(one.match(said, told.end()) for one in (_UNWRITTEN, NOT_TO_BE_TOLD)):
        return True
    told = WANTED.match(said)
    if told and (WISHED.match(said, told.end()) or _is_wished(said, told.end())):
        return True
    return any(
        _WAS_DONE.match(said, thing.end())
        for one in (OWN_WORDS, _MY_REPORT_WAS)
        if (thing := one.match(said))
    )


_OPENING = Pattern(
    r"\A(?:(?:and|so|also|then|but|well|yes|no|basically|honestly|tbh|apparently|recently|once|sometimes"
    r"|often"
    r"|today|yesterday|last \w+|this (?:morning|week|month|term|year|afternoon)|the other day|just|ok|because"
    r"|i think|i know|i heard|problem is|truth is|fact is|to be honest) )+"
)
"""What leads on to what is told, by who gives no sign between them."""
_MAY_BE_TOLD = Pattern(rf"\b{one_of(NEEDED)}\b")
"""One of its words is in whatever tells of an order, or of who did it unasked."""


def is_to_bury(said: str) -> bool:
    """Whether somebody tells in these words of an order to bury what was told, or of one who did."""
    if not _MAY_BE_TOLD.search(said):
        return False
    told = _OPENING.sub("", said)
    if _is_done(told, 0, (_DONE, (OWN_WORDS,))):
        return True
    return (_is_told(told) or tells_of_pressure(told)) and not is_routine(told)

"""Where somebody lives: a house with its number, a flat, a street, or a house told by a landmark."""

from collections.abc import Iterator
from itertools import chain
from re import Match

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern, one_of
from flows.vocabulary import either
from flows.vocabulary.kin import PARENTS

_SURE_STREETS = "street|road|rd|avenue|ave|lane|crescent|cres|terrace|terr|tce|brow|mews|boulevard|cul-de-sac"
_SURE_STREET = one_of(_SURE_STREETS)
_STREET = (
    rf"(?:{_SURE_STREETS}|st|ln|close|cl|drive|dr|way|court|ct|place|pl|gardens|gdns|grove|square|sq"
    rf"|hill|walk|row"
    r"|park|view|rise|house|green|parade|estate|mount|cottages?|fields?|meadows?|croft|vale|wharf|quay"
    r"|heights|approach|broadway|promenade|esplanade|embankment|parkway|bank|brae|wynd|loan|vennel|gate|yard"
    r"|reach|strand|circus|paddocks?|towers?|buildings?|villas?)"
)
_A_CLOSE = "close|drive|grove|square|green|walk|gardens|paddocks?"
_A_SURE_STREET = Pattern(_SURE_STREET)
_STREET_NAME = r"[A-Z][\w']{1,25} (?:Street|Road|Avenue|Lane|Close|Drive|Rd|Ave|St)\b"
_NAMED_STREET = Pattern(
    r"(?<![\w.£])(?:no\.? ?)?\d{1,4} ?[a-zA-Z]?,? (?:the )?(?P<name>(?:[A-Z][\w'.-]{1,25} ){1,4})"
    rf"(?:(?i:{_SURE_STREET})|(?=[A-Z])(?i:{_STREET}))\b\.?",
    begins="#a|no",
)
_SMALL_WORD = (
    r"(?:of|in|the|a|an|on|to|from|by|at|more|per|who|whose|out|or|and|were|was|are|is|with|for|not|down|up"
    r"|single|main|local|different|new)"
)
_PLAIN_STREET = Pattern(
    rf"(?<![\w.£,])\d{{1,4}}[a-z]?,? (?:the )?(?P<name>(?!{_SMALL_WORD}\b)[a-z][\w'-]{{1,25}} ){{1,2}}"
    rf"{_SURE_STREET}\b(?! (?:map|safety|based|work|shops?|pharmac|banks?|lights?|crossing))",
    begins="#a",
)
_THE_STREET = Pattern(
    r"\b(?=[aotiflc])(?:(?:at|on|to|in|from|live[sd]?) (?:no\.? ?"
    r"|number )?\d{1,4}[a-z]? The [A-Z][\w']{1,25}|c/o \d{1,4}[a-z]? [A-Z])",
    begins="at|on|to|in|from|lived|c",
)
_WELSH_STREET = Pattern(
    r"(?<![\w.£])\d{1,4}[a-z]?,? (?:Heol|Ffordd|Stryd|Clos|L[oô]n|Maes|Rhodfa|Rhes|Cilgant|Teras|Bryn|Parc"
    r"|Tan|Min|Trem)(?: (?:y|yr|yn|ap|[A-Z][\w'-]*)){1,4}",
    begins="#a",
)
_FLAT = Pattern(
    r"\b(?=[fab])(?:(?:flat|apartment|apt\.?|bedsit)(?: number| no\.?)? \d{1,4} ?[a-z]?\b"
    r"(?=,|\.(?!\d)|;| \d| [a-z]| (?:on|in|at|of|above|near)\b|$)|(?:flat|apartment) [a-f]\b)",
    begins="flat|apartment|bedsit",
)
_NUMBERED = Pattern(
    r"\b(?=[HPCDNRhpcdnr])"
    r"(?:(?i:house|plot|pitch|caravan|chalet|door)(?: no\.?| number)? \d{1,4}[a-z]?\b(?! of\b)"
    rf"|(?:[Nn]umber|[Nn]o\.?) \d{{1,4}}[a-z]?,? (?:[^.;\x00\d]{{0,30}}?\b{_STREET_NAME}"
    rf"|[A-Z][a-z]{{2,}}(?:way|gate|side|croft)\b|[Tt]he (?i:{_SURE_STREET}|{_A_CLOSE})\b)"
    r"|[Rr]oom \d{1,3}[a-z]?,? (?:(?:at|in|of) )?(?:the )?(?:[A-Z]\w{1,25} ){0,3}"
    r"(?:[Hh]ostel|Travelodge|Premier Inn|B&B|[Hh]otel|Inn|[Rr]efuge)\b)",
    begins="house|plot|pitch|caravan|chalet|door|number|no|room",
)

_A_HOME = one_of(
    r"house|bungalow|cottage|flat|farm|farmhouse|caravan|lodge|semi|terrace|maisonette|bedsit"
    r"|chalet|mill|croft"
)
_BESIDE = one_of(
    r"opposite|next (?:door )?to|next|beside|behind|above|over|by|facing|across from|in front of|past|near"
    r"|backing onto|(?:doors?|houses?) (?:down|along|up) from|at the (?:very )?(?:end|top|bottom) of|with the"
    r"|wi the"
)
_WHO_LIVES = one_of(
    "liv(?:es?|ing|ed)|stay(?:s|ing|ed)?|mum|dad|famil(?:y|ies)|placement|placed|they'?re|he'?s|she'?s"
)
_LANDMARK = Pattern(
    rf"\b(?:(?=[TAta])(?i:the|that|an?) (?:[\w'-]{{1,20}} ){{0,3}}?{_A_HOME}(?: directly| just| right)?"
    rf" {_BESIDE} (?:the |our |a |[A-Z])|{_WHO_LIVES}\b"
    r"[^.;\x00]{0,25}? (?:doors? (?:down|along|up) from|next door to|over|above|behind|opposite"
    r"|at the end of) (?:the|our) \w"
    r"|(?=[LFOEWYPBRGlfoewypbrg])(?i:(?:last|first|only|end|white|yellow|pink|blue|red|green)"
    r" (?:\w{1,20} )?(?:house|bungalow|cottage|farm|door))"
    r" (?:on|in|up|at|past|by|before|facing|opposite|directly)\b"
    rf"|\A(?i:{_A_HOME}) (?:up )?{_BESIDE} (?:the|our|[A-Z]))",
    begins="the|a|an|lives|stays|mum|dad|family|placed|they|he|she|last|first|only|end|white|yellow|pink|blue"
    "|red|green|house|bungalow|cottage|flat|caravan|semi|terrace|maisonette|bedsit|chalet|lodge|mill|croft",
)
_NAMED_HOUSE = Pattern(
    r"\b(?=[A-Zt])(?:(?:[Tt]he )?(?:[A-Z][\w']{1,25} ){1,2}"
    + one_of("Cottage|Farm|Farmhouse|Lodge|Rectory|Vicarage|Barn|Forge|Mill|Bungalow|Croft|Steading|Manse")
    + r"(?=,? (?:on |in |near |at )?[A-Z][\w']{1,25})"
    rf"|The [A-Z][\w']{{1,25}} (?=on {_STREET_NAME})"
    r"|[Tt]he Old (?:Forge|Rectory|Vicarage|Mill|Barn|Dairy|Bakery|Post Office"
    r"|School ?[Hh]ouse|Smithy|Station)\b)"
)
_A_HOUSE = Pattern(
    r"Cottage|Farm|Lodge|Rectory|Vicarage|Barn|Forge|Mill|Bungalow|Croft|Steading|Manse|The [A-Z]|he Old "
)
"""Without this no house has a name."""
_WITH_SOMEBODY = (
    r"lives?|living|lived|moved|resident|address|stay(?:s|ing|ed)?|famil(?:y|ies)|boy|girl|child"
    rf"|house|home|flat|neighbours?|visit(?:ed|s)?|{either(PARENTS)}"
)
_OF_A_SERVICE = (
    r"(?:cent(?:re|er)|hubs?|team|visiting|visitors?|service|support|help|liaison|court|development"
    r"|contact)\b"
)
"""Behind "family" or "home" it says that nobody lives there."""
_HOME = Pattern(
    rf"\b{one_of(_WITH_SOMEBODY)}\b(?!(?:'s)? {_OF_A_SERVICE})[^.;\x00]{{0,30}}?\b(?:on|in|at|to|from"
    rf"|near|off|is)"
    r" (?P<street>(?:\d{1,4}[a-z]? )?(?:[A-Z][\w'.-]{1,25} ){1,3}"
    r"(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Gardens|Grove|Mews|Estate|Rd|Ave))\b",
    begins=_WITH_SOMEBODY,
)
_LIVES_AT = Pattern(
    r"\b(?=[lrsma])(?:(?:lives|living|lived|resides|stays|staying|moved) (?:at|to)|moved into"
    r"|address(?: is| was| on file| on record| given)*:?)"
    r" (?:number |no\.? ?)?(?P<place>\d{1,4}[a-z]? [A-Za-z][\w']{2,}|the [\w' ]{0,25}cottage"
    r"|(?:The )?[A-Z][\w']{1,25} (?:House|Cottage|Farm|Lodge|Rectory|Vicarage|Court|Barn|Hall|Manor))\b",
    begins="lives|resides|stays|moved|address",
)
_MOVED = Pattern(
    r"\b(?:mash|camhs|team|teams|service|services|office|offices|clinic|hub|desk|we|panel|unit|centre"
    r"|board|staff|support|help|files|records|archive) (?:have |has |had |just |all |recently )*\Z"
)
"""In front of "moved to Mandela House" they say that nobody lives there."""
_TO_AN_OFFICE = Pattern(
    r"moved (?:(?:back|over|out|across) )?(?:in)?to (?:(?:(?:the|a|an|our|their) )?(?:(?:new|old|bigger"
    r"|smaller"
    r"|other|shared) )?(?:building|offices?|hub|archive|site|premises|cent(?:re|er)|clinic|base|floor|rooms?)"
    r" (?:on|in|at|off|near) )?"
)
"""As far as the street of it."""
_PUBLIC = Pattern(
    r"(?:family|crown|county|youth|magistrates'?|high|supreme|children's|safe|town|first|best|open) "
)
_OF_ANY_CASE = (_PLAIN_STREET, _FLAT)
_WHOLE = (_THE_STREET, _WELSH_STREET, _NUMBERED, _LANDMARK)


def _houses(text: str) -> Iterator[Match[str]]:
    """Find the houses that have a name, where a text has one of theirs."""
    return _NAMED_HOUSE.finditer(text) if _A_HOUSE.search(text) else iter(())


def addresses(begun: Begun) -> Iterator[Hit]:
    """Yield a house or flat with its number, a house by a landmark, and a street that somebody lives in."""
    small = begun.small
    for match in begun.as_typed(_NAMED_STREET):
        # "3 Crown Court cases" are hearings, "10 High Street" is somewhere
        public = _PUBLIC.fullmatch(small, *match.span("name"))
        if not public or _A_SURE_STREET.search(small, *match.span()):
            yield Hit(Kind.ADDRESS, *match.span())
    whole = chain(map(begun.in_small, _OF_ANY_CASE), map(begun.as_typed, _WHOLE))
    for match in chain.from_iterable((*whole, _houses(begun.text))):
        yield Hit(Kind.ADDRESS, *match.span())
    for match in begun.as_typed(_HOME):
        to_an_office = _TO_AN_OFFICE.fullmatch(small, match.start(), match.start("street"))
        if not (to_an_office and _moved_itself(small, match.start())):
            yield Hit(Kind.ADDRESS, *match.span("street"))
    for match in begun.as_typed(_LIVES_AT):
        if not _moved_itself(small, match.start()):
            yield Hit(Kind.ADDRESS, *match.span("place"))


def _moved_itself(small: str, at: int) -> bool:
    """Whether it is a service that moved there."""
    return _MOVED.search(small, max(0, at - 30), at) is not None

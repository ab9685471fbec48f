"""Where somebody can be reached: e-mail, online names, full postcodes, addresses."""

import re
from collections.abc import Iterator

from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern

_EMAIL = Pattern(
    r"(?<![\w.+'-])[\w.+'-]++(?:@| @ )[\w-]{1,63}(?: ?\. ?[\w-]{1,63}){0,3} ?\. ?[a-z]{2,20}\b", re.IGNORECASE
)
_DOMAIN_END = r"(?:com|org|net|uk|co|gov|nhs|info|me|ie|io)\b"
_SPOKEN_EMAIL = Pattern(
    r"(?<![\w.-])[\w.-]++(?: (?:dot|underscore|dash) [\w-]{1,64}){0,3} "
    rf"at [\w-]{{1,63}}(?: dot [\w-]{{1,63}}){{0,2}} dot {_DOMAIN_END}"
    rf"|(?<![\w.-])[\w.-]++ ?[\[({{] ?at ?[\])}}] ?[\w.-]{{1,63}}"
    r"(?: ?[\[(]? ?(?:dot|\.) ?[\])]? ?[\w-]{1,63}){0,2}",
    re.IGNORECASE,
)
_POSTCODE = Pattern(
    r"\b(?:gir[ .-]?0aa|[a-z]{1,2}\d[a-z\d]?[ .-]{0,3}\d[abd-hjlnp-uw-z]{2})\b", re.IGNORECASE
)
_RANK = Pattern(r" (?:1st|2nd|3rd|\dth)\Z")

_NETWORK = (
    r"(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|facebook|fb|twitter|xbox|psn|roblox|telegram"
    r"|gamertag|user ?name)"
)
_HANDLES = (
    Pattern(r"(?<![\w.@/])@[A-Za-z_][\w.]{2,30}"),
    Pattern(r"\b(?:instagram|facebook|tiktok|snapchat|twitter|x)\.com/(?:add/|@)?[\w.]{3,40}", re.IGNORECASE),
    Pattern(
        rf"\b{_NETWORK}(?: (?:name|handle|account|user ?name|id|tag|user))?(?: ?[:=-] ?| (?:is|was|as) )"
        r"(?=[\w.-]*[\d_])[\w.-]{3,40}",
        re.IGNORECASE,
    ),
)

_SURE_STREET = r"(?:street|road|rd|avenue|ave|lane|crescent|cres|terrace|mews|boulevard|cul-de-sac)"
_STREET = (
    rf"(?:{_SURE_STREET}|st|ln|close|cl|drive|dr|way|court|ct|place|pl|gardens|gdns|grove|square|sq|hill|walk|row"
    r"|park|view|rise|house|green|parade|estate|mount|cottages?|fields?|meadows?|croft|vale|wharf|quay|heights)"
)
_NAMED_STREET = Pattern(
    r"(?<![\w.£])(?:no\.? ?)?\d{1,4} ?[a-zA-Z]?,? (?:the )?"
    r"(?P<name>(?:[A-Z][\w'.-]{1,25} ){1,4})"
    rf"(?:(?i:{_SURE_STREET})|(?=[A-Z])(?i:{_STREET}))\b\.?"
)
_SMALL_WORD = (
    r"(?:of|in|the|a|an|on|to|from|by|at|more|per|who|whose|out|or|and|were|was|are|is|with|for|not|down|up"
    r"|single|main|local|different|new)"
)
_PLAIN_STREET = Pattern(
    rf"(?<![\w.£,])\d{{1,4}}[a-z]?,? (?:the )?(?P<name>(?!{_SMALL_WORD}\b)[a-z][\w'-]{{1,25}} ){{1,2}}"
    rf"{_SURE_STREET}\b(?! (?:map|safety|based|work|shops?|pharmac|banks?|lights?|crossing))",
    re.IGNORECASE,
)
_FLAT = Pattern(
    r"\b(?:flat|apartment|apt\.?|bedsit)(?: number| no\.?)? \d{1,4} ?[a-z]?\b"
    r"(?=,|\.(?!\d)|;| \d| [A-Z]| (?:on|in|at|of|above|near)\b|$)|\b(?:flat|apartment) [A-F]\b",
    re.IGNORECASE,
)
_DWELLING = (
    r"(?:lives?|living|lived|moved|resident|address|stay(?:s|ing|ed)?|famil(?:y|ies)|boy|girl|child|house|home"
    r"|flat|neighbours?|visit(?:ed|s)?|mum|mother|dad|father)"
)
_HOME = Pattern(
    rf"\b{_DWELLING}\b[^.;\x00]{{0,30}}?\b(?:on|in|at|to|from|near|off|is)"
    r" (?P<street>(?:\d{1,4}[a-z]? )?(?:[A-Z][\w'.-]{1,25} ){1,3}"
    r"(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Gardens|Grove|Mews|Estate|Rd|Ave))\b"
)
_LIVES_AT = Pattern(
    r"\b(?:(?:lives|living|lived|resides|stays|staying|moved) (?:at|to)|address(?: is| was)?:?)"
    r" (?:number |no\.? ?)?(?P<place>\d{1,4}[a-z]? [A-Za-z][\w']{2,}"
    r"|(?:The )?[A-Z][\w']+ (?:House|Cottage|Farm|Lodge|Rectory|Vicarage|Court|Barn|Hall|Manor))\b"
)
_PUBLIC = Pattern(
    r"\b(?:family|crown|county|youth|magistrates'?|high|supreme|children's|safe|town|first|best|open)\b",
    re.IGNORECASE,
)


def emails(text: str) -> Iterator[Hit]:
    """Yield e-mail addresses, also those spelled with "at" and "dot"."""
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        for match in pattern.finditer(text):
            yield Hit(Kind.EMAIL, *match.span())


def handles(text: str) -> Iterator[Hit]:
    """Yield names and pages on social networks and in games."""
    for pattern in _HANDLES:
        for match in pattern.finditer(text):
            yield Hit(Kind.HANDLE, *match.span())


def postcodes(text: str) -> Iterator[Hit]:
    """Yield full postcodes; the outward half alone is allowed."""
    for match in _POSTCODE.finditer(text):
        if not _RANK.search(match[0]):
            yield Hit(Kind.POSTCODE, *match.span())


def addresses(text: str) -> Iterator[Hit]:
    """Yield a house or flat with its number, and a street that somebody is said to live in."""
    for match in _NAMED_STREET.finditer(text):
        # "3 Crown Court cases" are hearings, "10 High Street" is somewhere
        if not (
            _PUBLIC.fullmatch(match["name"].strip()) and not re.search(_SURE_STREET, match[0], re.IGNORECASE)
        ):
            yield Hit(Kind.ADDRESS, *match.span())
    for pattern in (_PLAIN_STREET, _FLAT):
        for match in pattern.finditer(text):
            yield Hit(Kind.ADDRESS, *match.span())
    for match in _HOME.finditer(text):
        yield Hit(Kind.ADDRESS, *match.span("street"))
    for match in _LIVES_AT.finditer(text):
        yield Hit(Kind.ADDRESS, *match.span("place"))

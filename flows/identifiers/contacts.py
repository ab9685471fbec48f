"""Where somebody can be reached: e-mail, online names, full postcodes."""

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
_SPACED_POSTCODE = Pattern(
    r"\b[A-Z] ?[A-Z]? ?\d ?[A-Z\d]?[ ,.-]{0,3}\d ?[ABD-HJLNP-UW-Z] ?[ABD-HJLNP-UW-Z]\b"
    r"|\b(?i:post ?code|pcode)\b[^.;\x00\d]{0,30}?"
    r"(?i:\b[a-z] ?[a-z]? ?\d ?[a-z\d]?[ ,.-]{0,3}\d ?[a-z] ?[a-z])\b"
)
"""One letter or figure at a time: in capitals, or behind the word itself."""
_RANK = Pattern(r" (?:1st|2nd|3rd|\dth)\Z")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PART = Pattern("[._+-]")
_OF_TEAMS = _words("""
    accounts admin advice audit audits bookings care children childrens comms complaints contact
    contacts data door dpo duties duty edt enquiries enquiry events feedback finance first foi front
    frontdoor governance help helpdesk helpline hr hsb hub inbox info lado mash news no noreply office
    ooh panel partnership policy quality reception referral referrals reply response safeguarding
    school secure service services social support team teams training
""")
"""What the inboxes of teams are called."""

_NETWORK = (
    r"(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|facebook|fb|twitter|xbox|psn|roblox|telegram"
    r"|kik|bereal"
    r"|fortnite|minecraft|steam|twitch|youtube|whats ?app|signal|yubo|wizz|reddit"
    r"|gam(?:er|ing) ?(?:tag|name)"
    r"|user ?name|screen ?name)"
)
_ACCOUNT = (
    r"(?: (?:name|handle|account|acct|channel|page|profile|user ?name|gam(?:er|ing) ?tag|id|tag|user|chat))"
)
_IS = r"(?: ?[:=-] ?| (?:is |was |as |called |named |under |he'?s |she'?s |they'?re |goes by )*)[\"'“]?"
_ANYWHERE = (
    Pattern(r"(?<![\w.@/])@[A-Za-z_][\w.]{2,30}"),
    Pattern(
        r"\b(?:instagram|facebook|tiktok|snapchat|twitter|x|youtube|onlyfans|reddit)\.com/(?:add/|u/"
        r"|@)?[\w.]{3,40}"
        r"|\btwitch\.tv/\w{3,30}",
        re.IGNORECASE,
    ),
    Pattern(rf"\bgam(?:er|ing) ?(?:tag|name){_ACCOUNT}{{0,2}}{_IS}\w+-\w+", re.IGNORECASE),
    Pattern(r"(?<![\w#/])\w{2,32}#\d{4}\b"),
)
_ON_A_NETWORK = (
    Pattern(rf"\b{_NETWORK}{_ACCOUNT}{{0,2}}{_IS}(?=[\w.-]*[\d_])[\w.#-]{{3,40}}", re.IGNORECASE),
    Pattern(rf"\b{_NETWORK} (?:handle|name|acct|account|user ?name){_IS}\w+\.\w+", re.IGNORECASE),
    # as people spell themselves there: SavageMango, xXTurboXx
    Pattern(rf"\b(?i:{_NETWORK}{_ACCOUNT}{{0,2}}{_IS})(?=\w*[a-z]\w*[A-Z])\w{{5,40}}"),
)
_A_NETWORK = Pattern(rf"\b{_NETWORK}", re.IGNORECASE)
"""Without one of these none of those before is looked for."""


def emails(text: str) -> Iterator[Hit]:
    """Yield e-mail addresses, also those spelled with "at" and "dot"; an inbox of a team's is nobody's."""
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        for match in pattern.finditer(text):
            inbox = set(_PART.split(match[0].lower().partition("@")[0])) <= _OF_TEAMS
            yield Hit(None if inbox else Kind.EMAIL, *match.span())


def handles(text: str) -> Iterator[Hit]:
    """Yield names and pages on social networks and in games."""
    patterns = (*_ANYWHERE, *_ON_A_NETWORK) if _A_NETWORK.search(text) else _ANYWHERE
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Hit(Kind.HANDLE, *match.span())


def postcodes(text: str) -> Iterator[Hit]:
    """Yield full postcodes; the outward half alone is allowed."""
    for pattern in (_POSTCODE, _SPACED_POSTCODE):
        for match in pattern.finditer(text):
            if not _RANK.search(match[0]):
                yield Hit(Kind.POSTCODE, *match.span())

"""Where somebody can be reached: e-mail, online names, full postcodes."""

from collections.abc import Iterator
from itertools import chain

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern, one_of
from flows.vocabulary.bodies import INBOXES

_EMAIL = Pattern(r"(?<![\w.+'-])[\w.+'-]++(?:@| @ )[\w-]{1,63}(?: ?\. ?[\w-]{1,63}){0,3} ?\. ?[a-z]{2,20}\b")
_DOMAIN_END = r"(?:com|org|net|uk|co|gov|nhs|info|me|ie|io)\b"
_SPOKEN_EMAIL = Pattern(
    r"(?<![\w.-])[\w.-]++(?:(?: (?:dot|underscore|dash) [\w-]{1,64}){0,3} "
    rf"at [\w-]{{1,63}}(?: dot [\w-]{{1,63}}){{0,2}} dot {_DOMAIN_END}"
    r"| ?[\[({] ?at ?[\])}] ?[\w.-]{1,63}(?: ?[\[(]? ?(?:dot|\.) ?[\])]? ?[\w-]{1,63}){0,2})"
)
_IS_SPELLED = Pattern(r" dot |[\[({] ?at")
"""Without this no address is spelled."""
_POSTCODE = Pattern(
    r"\b(?:gir[ .-]?0aa|[a-z]{1,2}\d[a-z\d]?[ .-]{0,3}\d[abd-hjlnp-uw-z]{2})\b", begins="gir|a#"
)
_SPACED_POSTCODE = Pattern(
    r"\b[A-Z] ?[A-Z]? ?\d ?[A-Z\d]?[ ,.-]{0,3}\d ?[ABD-HJLNP-UW-Z] ?[ABD-HJLNP-UW-Z]\b"
)
_CALLED_A_POSTCODE = Pattern(
    r"\b(?:post ?code|pcode)\b[^.;\x00\d]{0,30}?\b[a-z] ?[a-z]? ?\d ?[a-z\d]?[ ,.-]{0,3}\d ?[a-z] ?[a-z]\b",
    begins="post|pcode",
)
"""One letter or figure at a time: in capitals, or behind the word itself."""
_SMALL_SPACED_POSTCODE = Pattern(
    r"\b(?:a[bl]|b[abdhlnrst]|c[abfhmrtvw]|d[adeghlnty]|e[chnx]|f[ky]|g[luy]|h[adgprsux]|i[gpv]|k[atwy]"
    r"|l[adelnsu]|m[kl]|n[egnprw]|o[lx]|p[aehlor]|r[ghm]|s[aegklmnprstwy]|t[adfnqrsw]|ub|w[adfnrsv]|yo|ze)"
    r" \d{1,2} ?\d ?[abd-hjlnp-uw-z] ?[abd-hjlnp-uw-z]\b"
    r"(?<! a[nst])(?<! b[ey])(?<! he)(?<! u[ps])(?<! we)(?<!yr)",
    begins="ab|al|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|ec|eh|en|ex"
    "|fk|fy|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|ip|iv|ka|kt|kw|ky|la|ld|le|ll|ln|ls|lu|mk|ml|ne|ng|nn|np|nr|nw"
    "|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|sa|se|sg|sk|sl|sm|sn|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|wa|wd"
    "|wf|wn|wr|ws|wv|yo|ze",
)
"""As a phone leaves it: "bt 7 1 nn". Without areas that are also words."""
_RANK = Pattern(r" (?:1st|2nd|3rd|\dth)\Z")


_PART = Pattern("[._+-]")

_NETWORKS = (
    r"snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|facebook|fb|twitter|xbox|psn|roblox|telegram"
    r"|kik|bereal|fortnite|minecraft|steam|twitch|youtube|whats ?app|signal|yubo|wizz|reddit"
    r"|gam(?:er|ing) ?(?:tag|name)|user ?name|screen ?name"
)
_NETWORK = one_of(_NETWORKS)
_ACCOUNT = (
    r"(?: (?:name|handle|account|acct|channel|page|profile|user ?name|gam(?:er|ing) ?tag|id|tag|user|chat))"
)
_IS = r"(?: ?[:=-] ?| (?:is |was |as |called |named |under |he'?s |she'?s |they'?re |goes by )*)[\"'“]?"
_ANYWHERE = {
    "@": Pattern(r"(?<![\w.@/])@[a-z_][\w.]{2,30}"),
    "#": Pattern(r"(?<![\w#/])\w{2,32}#\d{4}\b"),
}
"""By the sign that each needs."""
_PAGES = (
    Pattern(
        r"\b(?:instagram|facebook|tiktok|snapchat|twitter|x|youtube|onlyfans|reddit)\.com/(?:add/|u/"
        r"|@)?[\w.]{3,40}|\btwitch\.tv/\w{3,30}",
        begins="instagram|facebook|tiktok|snapchat|twitter|x|youtube|onlyfans|reddit|twitch",
    ),
    Pattern(rf"\bgam(?:er|ing) ?(?:tag|name){_ACCOUNT}{{0,2}}{_IS}\w+-\w+", begins="gamer"),
)
_ON_A_NETWORK = (
    Pattern(rf"{_NETWORK}{_ACCOUNT}{{0,2}}{_IS}(?=[\w.-]{{0,60}}[\d_])[\w.#-]{{3,40}}"),
    Pattern(rf"{_NETWORK} (?:handle|name|acct|account|user ?name){_IS}\w+\.\w+"),
)
_SPELLED_ON_A_NETWORK = Pattern(
    rf"(?i:{_NETWORK}{_ACCOUNT}{{0,2}}{_IS})(?=[^\Wa-z]*+[a-z][^\WA-Z]*+[A-Z])\w{{5,40}}"
)
"""As people spell themselves there: SavageMango, xXTurboXx."""
_A_NETWORK = Pattern(
    rf"\b{_NETWORK}",
    begins=_NETWORKS,
)
"""Where those before may begin."""


def emails(begun: Begun) -> Iterator[Hit]:
    """Yield e-mail addresses, also those spelled with "at" and "dot"; an inbox of a team's is nobody's."""
    small = begun.small
    patterns = [_EMAIL] if "@" in small else []
    if _IS_SPELLED.search(small):
        patterns.append(_SPOKEN_EMAIL)
    for pattern in patterns:
        for match in pattern.finditer(small):
            inbox = set(_PART.split(match[0].partition("@")[0])) <= INBOXES
            yield Hit(None if inbox else Kind.EMAIL, *match.span())


def handles(begun: Begun) -> Iterator[Hit]:
    """Yield names and pages on social networks and in games."""
    matches = [pattern.finditer(begun.small) for sign, pattern in _ANYWHERE.items() if sign in begun.small]
    matches += (begun.in_small(pattern) for pattern in _PAGES)
    networks = [match.start() for match in begun.in_small(_A_NETWORK)]
    matches += (pattern.finditer_at(begun.small, networks) for pattern in _ON_A_NETWORK)
    matches.append(_SPELLED_ON_A_NETWORK.finditer_at(begun.text, networks))
    yield from (Hit(Kind.HANDLE, *match.span()) for match in chain.from_iterable(matches))


def postcodes(begun: Begun) -> Iterator[Hit]:
    """Yield full postcodes; the outward half alone is allowed."""
    for match in chain(
        begun.in_small(_POSTCODE),
        begun.in_small(_SMALL_SPACED_POSTCODE),
        begun.in_small(_CALLED_A_POSTCODE),
        _SPACED_POSTCODE.finditer(begun.text),
    ):
        if not _RANK.search(begun.text, *match.span()):
            yield Hit(Kind.POSTCODE, *match.span())

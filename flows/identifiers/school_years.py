"""Initials together with a school year: "JM in Y9", "the incident with KT (year 8)", "what AB did in P7"."""

from collections.abc import Iterator

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern
from flows.identifiers.vocabulary import ACRONYMS, SMALL_WORDS

_FIGURES = (
    r"(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?![\w.-]\w)"
)
_YEAR = (
    rf"(?:[Yy](?:(?:ea)?r)?(?: ?group)?[ -]?{_FIGURES}|(?:YEAR|YR) ?{_FIGURES}|[Pp][1-7]|[Ss][1-6]"
    r"|[Rr]eception|[Nn]ursery|(?:the )?[Ss]ixth [Ff]orm)\b(?!-|/\d{3}| of (?:the|our|this|a)\b)"
)
_BEGIN = r"(?<![\w./&£'-])"
_TWO = r"[A-Za-z]\. ?[A-Za-z]\b\.?(?: ?[A-Za-z]\b\.?)?|[A-Z]{2}(?![\w&/-])|[a-z]{2}(?![\w&/-])"
_MORE = rf"{_TWO}|[A-Z]{{3}}(?![\w&/-])"
_CASE = (
    r"(?:incidents?|case|disclosure|allegations?|situation|matter|assault|behaviour|exclusion|referral|plan"
    r"|story|business|thing|complaint|investigation)"
)
_DID = (
    r"(?:who|was|had|did|has|is|got|said|told|disclosed|made|led|showed|went|came|moved|left|started|touched"
    r"|hurt|assaulted|needed|taught|reported|asked|waited|hit|kissed|sent|changed)"
)
_PUPIL = r"(?:pupil|student|child|boy|girl|lad|lass|kid|one|young person|teenager)"
_BEHIND = r"(?: -|,)? [(]?(?:(?:was |is |who was |who is |then |now |a |our )*(?:in|of|from) (?:our )?)?"
_PATTERNS = (
    Pattern(rf"{_BEGIN}(?P<who>{_TWO})(?:(?: and| &| or|,) [A-Z]{{2}})?(?:{_BEHIND}|[(]){_YEAR}"),
    Pattern(
        rf"{_BEGIN}(?P<who>{_MORE})(?:'s?|s)? (?:\w+ )?(?:{_CASE}|{_DID})"
        rf" [(]?(?:\w+ ){{0,5}}?(?:in|of|from|when in) (?:our )?{_YEAR}"
    ),
    Pattern(rf"(?:with|about|like|because of|after) (?P<who>{_MORE}) (?:in|of|from) {_YEAR}"),
    Pattern(
        rf"\b{_YEAR}(?: {_PUPIL}| {_CASE}){{0,2}}(?:,| -)?(?: with| about| of| by| called| and)? [(]?"
        rf"(?P<who>{_TWO})(?:'s {_CASE}| (?:{_DID})\b)"
    ),
    Pattern(rf"\b{_YEAR} {_PUPIL}(?:,| -)? [(]?(?P<who>{_MORE})\b"),
    Pattern(rf"\b{_YEAR}(?: {_PUPIL})? (?:called|named|with initials) [(]?(?P<who>{_MORE})\b"),
    Pattern(rf"\b{_YEAR} {_CASE} (?:with|of|about|involving|around|by) (?P<who>{_MORE})\b"),
)
_MAY_BE_OF_A_YEAR = Pattern(r"\by(?:ea)?r|\by\d|\by \d|\bp[1-7]\b|\bs[1-6]\b|reception|nursery|sixth form")
"""Without this no school year is told."""

_OF_SCHOOLS = frozenset(
    """
ai ap ar asc asp at bbc bs cbt cce cic cl cpr ct dbt dh dt eal ect ehc ep elm eqa esol ewo fft fsm gd hbt
hlta hod hot hoy hsw ht ict ka ks lm lsa lsp mfl mi mmr mst nhs nqt ofs pd pdw pp ppe psa psc pse psed pt ptsd
rj rs rsb rsh sats sc se sel sep sow spag sre ss stem tlr tod tot vle vpn wex ym yn yr
""".split()  # noqa: SIM905 – as read
)
"""Short forms of schools: lessons, roles and groups."""


def initials_of_a_year(begun: Begun) -> Iterator[Hit]:
    """Yield initials with a school year beside them; short forms of the field are no initials."""
    text = begun.text
    if not _MAY_BE_OF_A_YEAR.search(begun.small):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _is_somebody(match["who"]):
                yield Hit(Kind.INITIALS_WITH_AGE, *match.span())


def _is_somebody(who: str) -> bool:
    if "." in who:
        return True
    small = who.lower()
    return small not in ACRONYMS | _OF_SCHOOLS and not (who.islower() and small in SMALL_WORDS)

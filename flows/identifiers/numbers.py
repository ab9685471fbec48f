"""Numbers that belong to one person: NHS, phone, National Insurance, pupil and case numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import mul

from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import masked

_Run = tuple[int, int]
_RUN = Pattern(r"\d+")
_WIDEST_GAP = 4
_SHORTEST_PHONE, _LONGEST_PHONE = 8, 15
_NHS = 10
"""Figures of an NHS number."""

_UK_PHONE = Pattern(r"(?P<code>0044|044|44|0)0?(?P<rest>[1-9]\d{8,9})")
_FOR_ALL = Pattern(r"3\d{9}|80\d{7,8}")
"""Numbers that only organisations have: 03 and freephone."""
_PUBLISHED = {"08001111", "02895049999"}
"""Lines of no other form: Childline, and emergency social work in Northern Ireland."""
_BARE_MOBILE = Pattern(r"7[4-9]\d{8}")
"""One without its nought."""
_OF_THE_NHS = Pattern(r"\bnhs\b", re.IGNORECASE)
_YEAR = Pattern(r"(?:19|20)\d\d")

_DIGIT_WORD = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)"
_SPOKEN = Pattern(rf"\b{_DIGIT_WORD}(?:[ ,-]{{1,2}}{_DIGIT_WORD}){{5,}}\b", re.IGNORECASE)

_NI = Pattern(
    r"\b(?!(?:in|on|of|at|by|to|is|or|an|as|we|no|so|up|ks)\b)"
    r"[a-z] ?[a-z][ -]{0,2}(?:\d[ -]?){6}[a-d]\b",
    re.IGNORECASE,
)
_UPN = Pattern(r"\b[a-z] ?(?:\d[ -]?){11}[a-z\d]\b", re.IGNORECASE)

_SYSTEM = (
    r"my ?concern|ais|wccis|azeus|framework-?i|fwi|marac|mappa|cases?|ref(?:erence)?s?|files?|crimes?"
    r"|incidents?"
    r"|occurrence|log|mosaic|lcs|liquid ?logic|care ?first"
    r"|eclipse|cpoms|systm ?one|system ?one|emis|rio|niche|athena|merlin|pnc|urn|uln|uci|cad|chi"
    r"|hospital"
    r"|court|custody|records?|ehcp|referral|passport|account|mrn|paris|capita|core|childview|asset|id"
    r"|police|number"
    r"|no|nhs|upn|ni|claim"
)
_SOMEBODY = r"patient|pupil|client|person|child|student|service user|member"
_LABEL = (
    r"(?:[ :=#-]{0,3}(?:(?:number|numbers|num|nos?|nr|id|ref|reference|code|record|file|is|was)\b\.?|[:=#]))"
)
_CUED = Pattern(
    rf"\b(?P<cue>{_SYSTEM}|{_SOMEBODY})\b\.?(?P<label>{_LABEL}{{0,4}})[ :=#-]{{0,3}}"
    r"(?P<number>(?:[a-z]{1,6}[-/ ]?)?\d[\da-z]{0,19}(?:[-/ ]{1,2}[a-z]{0,4}\d[\da-z]{0,12}){0,6})",
    re.IGNORECASE,
)
_SHAPED = (
    Pattern(r"\b[A-Z]{1,5}[/-]\d{1,6}[/-]\d{2,6}\b"),
    Pattern(r"\b[a-z]{1,5}/\d{1,6}/\d{2,6}\b"),
    Pattern(r"(?<![\w/.,])\d{1,4}/\d{3,7}/\d{2,4}\b"),
    Pattern(r"(?<![\w/.,])\d{1,3}/(?!(?:19|20)\d\d\b)\d{4,7}\b"),
    Pattern(r"\b[A-Za-z]{1,4}\d{5,}[A-Za-z]?\b"),
    Pattern(r"(?<![\w/.,])(?:19|20)\d\d/\d{4,7}\b"),
    Pattern(r"\b[A-Z]\d{4}[A-Z]{2}\b"),
    Pattern(r"\b[A-Z]{1,5}/\d{3,6}/[A-Z]\b"),
    Pattern(r"\b\d{2}[A-Z]{2}/\d{3,6}/\d{2}\b"),
    Pattern(r"\b[A-Z]{5} ?\d{6} ?[A-Z]{2}\d[A-Z]{2}\b"),
    Pattern(r"\b[A-Z]{1,5}-(?!(?:19|20)\d\d\b)\d{4,}\b"),
)
_LONG_RUN = Pattern(r"\d{6,}")
_OF_ORGANISATIONS = Pattern(
    r"\b(?:charity|company|tender|contract|order|purchase order|po|budget|cost (?:code|centre)|grant"
    r"|invoice|isbn|issn"
    r"|asset (?:number|no\.?|tag)|serial|(?<!driving )licen[cs]es?|vat|ofsted urn|ofsted|estyn|cqc|dfe"
    r"|job|vacancy"
    r"|advert|helpdesk"
    r"|ticket|service desk|meeting id"
    r"|extension|ext|doi|lot|bid|version|circular)"
    r"(?: (?:ref(?:erence)?|no\.?|numbers?|id|code|line|tag|is|was|dn|s|urn))*[ :#.-]*"
    r"(?!0\d{4} ?\d{6}|07\d{3} )[A-Z]{0,5}[-/ ]?\d[\dA-Z]*(?:[-/ ]{1,2}[A-Z]?\d[\dA-Z]*)*",
    re.IGNORECASE,
)
"""Numbers of charities, orders, budgets and things."""
_OF_OFFICES = Pattern(
    r"\b(?:out of hours|ooh|edt|switchboard|helpline|hotline|duty(?: line| desk| team)?|front door"
    r"|mash|reception"
    r"|enquiries|main line"
    r"|office)(?: (?:number|line|tel|phone|is|on|no\.?|team))*[ :-]*(?P<number>0[1238][\d ]{8,11}\d)",
    re.IGNORECASE,
)
_ALLOWED = Pattern(r"[£$€] ?\d[\d,.]*|\b10\.\d{4,9}/[^\s\x00]+|\bISO[ -]?\d{4,5}\b")
"""Sums of money, document identifiers of publications, standards."""


def allowed_numbers(text: str) -> Iterator[Hit]:
    """Yield, without a kind, the long numbers that belong to nobody."""
    for pattern in (_ALLOWED, _OF_ORGANISATIONS):
        yield from (Hit(None, *match.span()) for match in pattern.finditer(text))
    yield from (Hit(None, *match.span("number")) for match in _OF_OFFICES.finditer(text))


def lettered_numbers(text: str) -> Iterator[Hit]:
    """Yield National Insurance and pupil numbers."""
    for kind, pattern in ((Kind.UPN, _UPN), (Kind.NI_NUMBER, _NI)):
        for match in pattern.finditer(text):
            yield Hit(kind, *match.span())


def whole_numbers(text: str) -> Iterator[Hit]:
    """Yield the groups of figures that are, from first to last, one phone or NHS number."""
    for chain in _chains(text):
        hit = _number(text, chain)
        if hit is not None:
            yield hit


def part_numbers(text: str) -> Iterator[Hit]:
    """Yield phone and NHS numbers that stand next to other figures, and numbers spelled in words."""
    for match in _SPOKEN.finditer(text):
        yield Hit(Kind.PHONE, *match.span())
    for chain in _chains(text):
        yield from _parts(text, chain)


def case_numbers(text: str) -> Iterator[Hit]:
    """Yield numbers of cases, records and crimes: by the word before, by shape, or by length alone."""
    cued = list(cued_numbers(text))
    yield from cued
    left = masked(text, ((hit.start, hit.end) for hit in cued))
    for pattern in (*_SHAPED, _LONG_RUN):
        for match in pattern.finditer(left):
            yield Hit(Kind.CASE_NUMBER, *match.span())
    for chain in _chains(left):
        if _is_long(left, chain):
            yield Hit(Kind.CASE_NUMBER, chain[0][0], chain[-1][1])


def cued_numbers(text: str) -> Iterator[Hit]:
    """Yield numbers behind a word that says whose or which they are."""
    for match in _CUED.finditer(text):
        if _is_case(match):
            start = match.start() if match["cue"].lower() in {"case", "ref"} else match.start("number")
            yield Hit(_cued_kind(match["cue"]), start, match.end())


def is_uk_phone(digits: str) -> bool:
    """Tell whether figures are a phone number of the United Kingdom, with or without its code."""
    return _UK_PHONE.fullmatch(digits) is not None


def is_nhs_number(digits: str) -> bool:
    """Tell whether ten figures carry the NHS check digit (modulus 11, weights 10 down to 2)."""
    total = sum(map(mul, range(10, 1, -1), map(int, digits)))
    return (11 - total % 11) % 11 == int(digits[9]) and len(set(digits)) > 1


def _is_gap(text: str) -> bool:
    """Whether groups of one number may stand so far apart."""
    return len(text) <= _WIDEST_GAP and not text.strip(" \n().-/")


def _chains(text: str) -> Iterator[list[_Run]]:
    chain: list[_Run] = []
    for match in _RUN.finditer(text):
        if chain and not _is_gap(text[chain[-1][1] : match.start()]):
            yield chain
            chain = []
        chain.append(match.span())
    if chain:
        yield chain


def _parts(text: str, chain: list[_Run]) -> Iterator[Hit]:
    first = 0
    while first < len(chain):
        for last in _lasts(text, chain, first):
            hit = _number(text, chain[first:last])
            if hit is not None:
                yield hit
                first = last - 1
                break
        first += 1


def _lasts(text: str, chain: list[_Run], first: int) -> Sequence[int]:
    """Behind which groups a number may end that begins with the one at `first`, the longest first."""
    start = chain[first][0]
    phone = text[start] in "04" or _is_abroad(text, start)
    figures, lasts = 0, []
    for last, run in enumerate(chain[first : first + _LONGEST_PHONE], first + 1):
        figures += run[1] - run[0]
        if figures == _NHS or (phone and _SHORTEST_PHONE <= figures <= _LONGEST_PHONE):
            lasts.append(last)
        if figures >= _LONGEST_PHONE or (figures >= _NHS and not phone):
            break
    return lasts[::-1]


def _number(text: str, chain: list[_Run]) -> Hit | None:
    start, end = chain[0][0], chain[-1][1]
    if end - start > 4 * _LONGEST_PHONE:
        return None
    digits = "".join(text[run[0] : run[1]] for run in chain)
    lengths = [run[1] - run[0] for run in chain]
    if digits in _PUBLISHED:
        return Hit(None, start, end)
    if len(digits) == _NHS:
        is_nhs = is_nhs_number(digits) or lengths in ([3, 3, 4], [1] * _NHS)
        if is_nhs or _OF_THE_NHS.search(text, max(0, start - 30), end + 30):
            return Hit(Kind.NHS_NUMBER, start, end)
    return _phone(text, start, end, digits, len(chain))


def _is_abroad(text: str, start: int) -> bool:
    """Whether a plus sign stands before the figures."""
    return text[max(0, start - 2) : start].rstrip("(").endswith("+")


def _phone(text: str, start: int, end: int, digits: str, groups: int) -> Hit | None:
    abroad = _is_abroad(text, start)
    match = _UK_PHONE.fullmatch(digits)
    if match and _FOR_ALL.fullmatch(match["rest"]):
        return Hit(None, start, end)
    if _BARE_MOBILE.fullmatch(digits):
        return Hit(Kind.PHONE, start, end)
    if match and match["code"] == "44" and match["rest"][0] != "7" and not abroad:
        return None
    # "0 1 2 3 4 5 6 7 8 9" counts, it does not ring
    if match and (abroad or match["rest"][0] == "7" or groups <= 6):  # noqa: PLR2004 – five pairs and a code
        return Hit(Kind.PHONE, start, end)
    if abroad and _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE:
        return Hit(Kind.PHONE, start, end)
    return None


def _is_case(match: re.Match[str]) -> bool:
    cue, number = match["cue"].lower(), match["number"]
    groups = [group for group in _RUN.findall(number) if not _YEAR.fullmatch(group)]
    digits = sum(map(len, groups))
    if match["label"].strip():
        return digits >= 3  # noqa: PLR2004 – "case no. 471" is somebody's, "no. 12" is a place in a list
    if cue in {"number", "no", "nhs", "ni"} or re.fullmatch(_SOMEBODY, cue):
        return digits >= 5  # noqa: PLR2004 – "child 10-17" is an age
    if cue in {"log", "crime", "cad", "marac"}:
        return digits >= 3 and "," not in number  # noqa: PLR2004 – "log 318", as the police number their calls
    singly = digits >= 5 and max(map(len, groups)) == 1  # noqa: PLR2004 – "4 0 0 1 7" is told figure by figure
    return singly or (digits >= 4 and max(map(len, groups)) >= 3)  # noqa: PLR2004 – "case 10-12" is a span


def _cued_kind(cue: str) -> Kind:
    return {"nhs": Kind.NHS_NUMBER, "upn": Kind.UPN, "ni": Kind.NI_NUMBER}.get(cue.lower(), Kind.CASE_NUMBER)


def _is_long(text: str, chain: list[_Run]) -> bool:
    groups = [text[start:end] for start, end in chain]
    gaps = {text[one[1] : two[0]] for one, two in pairwise(chain)}
    long = [group for group in groups if len(group) >= len("123") and not _YEAR.fullmatch(group)]
    # two groups may be a span, "1000-1500"
    return gaps <= {" ", "-", " - "} and len(long) >= len(("1234", "5678", "9012"))

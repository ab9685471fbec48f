"""Numbers that belong to one person: NHS, phone, National Insurance, pupil and case numbers."""

import re
from collections.abc import Iterator
from itertools import accumulate, count, pairwise
from operator import mul

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern, one_of
from flows.identifiers.plain import MASK, masked
from flows.vocabulary import either
from flows.vocabulary.calendar import MONTHS
from flows.vocabulary.numbers import NOUGHTS, RANKS, TIMES, UNITS

_Run = tuple[int, int]
_RUN = Pattern(r"\d+")
_SHORTEST_PHONE, _LONGEST_PHONE = 8, 15
_CHAIN = Pattern(rf"[0-9](?=[\d \n()./-]{{{_SHORTEST_PHONE - 1}}})\d*(?:[ \n()./-]{{1,4}}\d+)*")
"""Groups of figures that may be one number, as they stand near each other; none that are too few for one."""
_LENGTHS = range(_LONGEST_PHONE, _SHORTEST_PHONE - 1, -1)
_NHS = 10
"""Figures of an NHS number."""
_LENGTH_OF_NHS = (_NHS,)
_GROUPS_OF_NHS = {3, _NHS}
"""As three groups it is printed, as ten it is told figure by figure."""
_NHS_WEIGHTS = (10, 9, 8, 7, 6, 5, 4, 3, 2)
_SHORTEST_LONG = len("123 456 789")

_UK_PHONE = Pattern(r"(?P<code>0044|044|44|0)0?(?P<rest>[1-9]\d{8,9})")
_FOR_ALL = Pattern(r"3\d{9}|80\d{7,8}")
"""Numbers that only organisations have: 03 and freephone."""
_PUBLISHED = {"08001111", "02895049999"}
"""Lines of no other form: Childline, and emergency social work in Northern Ireland."""
_BEGINS_A_PHONE = Pattern(rf"(?:0044|044|44|0)0?[1-9]\d{{8}}|{'|'.join(sorted(_PUBLISHED))}")
_BARE_MOBILE = Pattern(r"7[4-9]\d{8}")
_BEHIND_THE_SEVEN = set("456789")
"""One without its nought."""
_OF_THE_NHS = Pattern(r"\bnhs\b")
_A_YEAR = r"(?:19|20)\d\d"
_YEAR = Pattern(_A_YEAR)

_DIGIT = either(NOUGHTS, UNITS, tuple(TIMES))
_DIGIT_WORD = one_of(_DIGIT)
_SPOKEN = Pattern(
    rf"\b{_DIGIT_WORD}(?:[ ,-]{{1,2}}{_DIGIT_WORD}){{5,}}\b",
    begins=_DIGIT,
)

_NI = Pattern(
    r"\b(?=[a-z] ?[a-z][ -]{0,2}\d)(?!(?:in|on|of|at|by|to|is|or|an|as|we|no|so|up|ks)\b)"
    r"[a-z] ?[a-z][ -]{0,2}(?:\d[ -]?){6}[a-d]\b",
    begins="a######",
)
_UPN = Pattern(r"\b[a-z] ?(?:\d[ -]?){11}[a-z\d]\b", begins="a######")

_SYSTEM = (
    r"my ?concern|ais|ehm|eha|ssid|wccis|azeus|framework-?i|fwi|marac|mappa|cases?|ref(?:erence)?s?"
    r"|files?|crimes?|incidents?|occurrence|log|mosaic|lcs|liquid ?logic|care ?first"
    r"|eclipse|cpoms|systm ?one|system ?one|emis|rio|niche|athena|merlin|pnc|urn|uln|uci|cad|chi|hospital"
    r"|court|custody|records?|ehcp|referral|passport|account|mrn|paris|capita|core|childview|asset|id"
    r"|police|number|no|nhs|upn|ni|claim"
)
_SOMEBODY = r"patient|pupil|client|person|child|student|service user|member"
_LABEL = (
    r"(?:[ :=#-]{0,3}(?:(?:number|numbers|num|nos?|nr|id|ref|reference|code|record|file|is|was)\b\.?|[:=#]))"
)
_CUED = Pattern(
    rf"\b(?P<cue>{one_of(f'{_SYSTEM}|{_SOMEBODY}')})\b\.?(?P<label>{_LABEL}{{0,4}})[ :=#-]{{0,3}}"
    r"(?P<number>(?:[a-z]{1,6}[-/ ]?)?\d[\da-z]{0,19}(?:[-/ ]{1,2}[a-z]{0,4}\d[\da-z]{0,12}){0,6})",
    begins=f"{_SYSTEM}|{_SOMEBODY}",
)
_OF_A_YEAR = {"case", "cases", "ref", "reference", "referral", "file", "files", "record", "crime", "incident"}
_IN_A_YEAR = Pattern(rf"{_A_YEAR} ?/ ?(?!{_A_YEAR}\b)\d{{3,}}|(?!{_A_YEAR}\b)\d{{3,}} ?/ ?{_A_YEAR}")
"""Cases counted by the year: "case 2024/118"."""
_SHAPED = (
    Pattern(
        r"\b(?=[A-Za-z]{1,5}[/-]?\d|[A-Z]{5} \d|\d\d[A-Z]{2}/)(?:[A-Z]{1,5}[/-]\d{1,6}[/-]\d{2,6}"
        r"|[a-z]{1,5}/\d{1,6}/\d{2,6}|[A-Za-z]{1,4}\d{5,}[A-Za-z]?|[A-Z]\d{4}[A-Z]{2}"
        r"|[A-Z]{1,5}/\d{3,6}/[A-Z]|\d{2}[A-Z]{2}/\d{3,6}/\d{2}|[A-Z]{5} ?\d{6} ?[A-Z]{2}\d[A-Z]{2}"
        r"|[A-Z]{1,5}-(?!(?:19|20)\d\d\b)\d{4,})\b"
    ),
    Pattern(
        r"(?<![\w/.,])(?=\d{1,4}/\d)(?:\d{1,4}/\d{3,7}/\d{2,4}|\d{1,3}/(?!(?:19|20)\d\d\b)\d{4,7}"
        r"|(?:19|20)\d\d/(?!(?:19|20)\d\d\b)\d{4,7})\b"
    ),
)
_LONG_RUN = Pattern(r"\d{6,}")
_MAY_BE_SHAPED = Pattern(r"\d{4}|[/-]\d")
"""Without this no number is shaped as one of a case."""
_PAPERS = r"polic(?:y|ies)|procedures?|protocols?|guidance|strategy|version|contract|tender"
_ORGANISED = (
    rf"{_PAPERS}|charity|company|order|purchase order|po|budget|cost (?:code|centre)|grant"
    r"|invoice|isbn|issn"
    r"|asset (?:number|no\.?|tag)|serial|licen(?<!driving licen)[cs]es?|vat|ofsted urn|ofsted|estyn|cqc|dfe"
    r"|job|vacancy|advert|helpdesk|ticket|service desk|meeting id|extension|ext|doi|lot|bid|circular"
    r"|document|sop"
)
_UNTIL_A_DAY = (
    r"(?:ends?|ended|until|till?|from|since|dated?|due|by|on|to|in|of|as|at|signed|after|over|for|up)\b"
    rf"|\d{{1,2}} ?(?:{RANKS})? ?(?:of )?(?:{either(tuple(month[:3] for month in MONTHS))})"
)
"""Behind "contract" they say when, and are no letters of its number."""
_TO_A_NUMBER = r"(?: (?:ref(?:erence)?|no\.?|numbers?|id|code|line|tag|is|was|dn|s|urn))*[ :#.-]*"
_OF_ORGANISATIONS = Pattern(
    rf"\b{one_of(_ORGANISED)}{_TO_A_NUMBER}"
    rf"(?!0\d{{4}} ?\d{{6}}|07\d{{3}} |{_UNTIL_A_DAY})"
    r"(?P<number>[a-z]{0,5}[-/ ]?\d[\da-z]*(?:[-/ ]{1,2}[a-z]?\d[\da-z]*)*)",
    begins=_ORGANISED,
)
"""Numbers of charities, orders, budgets, policies and things."""
_OF_A_PAPER = Pattern(_PAPERS)
"""What these name dates a date as well, so they stay in sight until dates have been looked for."""
_WITH_ITS_NUMBER = Pattern(rf"\b{one_of(_PAPERS)}{_TO_A_NUMBER}(?={MASK})", begins=_PAPERS)
_OFFICES = (
    r"out of hours|ooh|edt|switchboard|helpline|hotline|duty(?: line| desk| team)?|front door|mash|reception"
    r"|enquiries|main line|office"
)
_OF_OFFICES = Pattern(
    rf"\b{one_of(_OFFICES)}(?: (?:number|line|tel|phone|is|on|no\.?|team))*[ :-]*"
    r"(?P<number>0[1238][\d ]{8,11}\d)",
    begins=_OFFICES,
)
_ALLOWED = Pattern(
    r"(?=[£$€\dA-Z])(?:[£$€] ?\d[\d,.]*|\b10\.\d{4,9}/[^\s\x00]+|\bISO[ -]?\d{4,5}\b"
    r"|\b(?:[A-Z]{2,6}[-/])?(?:PROC|POL|SOP|GUID|DOC|STRAT|TOR|FORM)[-/]?\d{1,4}\b)"
)
"""Sums of money, document identifiers of publications, standards, procedures of one's own."""


def allowed_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield, without a kind, the long numbers that belong to nobody."""
    yield from (Hit(None, *match.span()) for match in _ALLOWED.finditer(begun.text))
    for match in begun.in_small(_OF_ORGANISATIONS):
        yield Hit(None, *match.span("number" if _OF_A_PAPER.match(match[0]) else 0))
    yield from (Hit(None, *match.span("number")) for match in begun.in_small(_OF_OFFICES))


def numbered_papers(begun: Begun) -> Iterator[Hit]:
    """Yield, without a kind, what stands before the number of a paper: "Policy" looks like a name there."""
    yield from (Hit(None, *match.span()) for match in begun.in_small(_WITH_ITS_NUMBER))


def lettered_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield National Insurance and pupil numbers."""
    for kind, pattern in ((Kind.UPN, _UPN), (Kind.NI_NUMBER, _NI)):
        for match in begun.in_small(pattern):
            yield Hit(kind, *match.span())


def whole_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield the groups of figures that are, from first to last, one phone or NHS number."""
    small = begun.small
    for chain in _chains(small, _SHORTEST_PHONE, 4 * _LONGEST_PHONE):
        figures = "".join(small[start:end] for start, end in chain)
        hit = _number(small, chain, figures)
        if hit is not None:
            yield hit


def part_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield phone and NHS numbers that stand next to other figures, and numbers spelled in words."""
    small = begun.small
    for match in begun.in_small(_SPOKEN):
        yield Hit(Kind.PHONE, *match.span())
    for chain in _chains(small, _SHORTEST_PHONE):
        yield from _parts(small, chain)


def case_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield numbers of cases, records and crimes: by the word before, by shape, or by length alone."""
    cued = list(cued_numbers(begun))
    yield from cued
    left = masked(begun.text, ((hit.start, hit.end) for hit in cued))
    for pattern in (*_SHAPED, _LONG_RUN) if _MAY_BE_SHAPED.search(left) else ():
        for match in pattern.finditer(left):
            yield Hit(Kind.CASE_NUMBER, *match.span())
    for chain in _chains(left, _SHORTEST_LONG):
        if _is_long(left, chain):
            yield Hit(Kind.CASE_NUMBER, chain[0][0], chain[-1][1])


def cued_numbers(begun: Begun) -> Iterator[Hit]:
    """Yield numbers behind a word that says whose or which they are."""
    for match in begun.in_small(_CUED):
        if _is_case(match):
            start = match.start() if match["cue"] in {"case", "ref"} else match.start("number")
            yield Hit(_cued_kind(match["cue"]), start, match.end())


def is_uk_phone(digits: str) -> bool:
    """Tell whether figures are a phone number of the United Kingdom, with or without its code."""
    return _UK_PHONE.fullmatch(digits) is not None


def is_nhs_number(digits: str) -> bool:
    """Tell whether ten figures carry the NHS check digit (modulus 11, weights 10 down to 2)."""
    total = sum(map(mul, _NHS_WEIGHTS, map(int, digits)))
    return (11 - total % 11) % 11 == int(digits[9]) and len(set(digits)) > 1


def _chains(text: str, shortest: int, longest: int | None = None) -> Iterator[list[_Run]]:
    """Yield the groups of each chain that takes at least and at most so many characters; eight at least."""
    for match in _CHAIN.finditer(text):
        start, end = match.span()
        if shortest <= end - start and (longest is None or end - start <= longest):
            yield [run.span() for run in _RUN.finditer(text, start, end)]


def _parts(small: str, chain: list[_Run]) -> Iterator[Hit]:
    figures = "".join([small[start:end] for start, end in chain])
    if len(chain) == 1 and len(figures) > _LONGEST_PHONE:
        return
    before = [0, *accumulate([end - start for start, end in chain])]
    group_at = {many: group for group, many in enumerate(before)}
    checked = _checked(figures)
    plus, nhs = "+" in small, "nhs" in small
    first = 0
    while first < len(chain):
        at = before[first]
        phone = (plus and _is_abroad(small, chain[first][0])) or (
            figures[at] in "04" and _BEGINS_A_PHONE.match(figures, at)
        )
        if not phone:
            groups = group_at.get(at + _NHS, first) - first
            mobile = figures[at] == "7" and figures[at + 1 : at + 2] in _BEHIND_THE_SEVEN
            if not groups or not (nhs or groups in _GROUPS_OF_NHS or mobile or at in checked):
                first += 1
                continue
        lengths = _LENGTHS if phone else _LENGTH_OF_NHS
        for last in [group_at[at + length] for length in lengths if at + length in group_at]:
            hit = _number(small, chain[first:last], figures[at : before[last]])
            if hit is not None:
                yield hit
                first = last - 1
                break
        first += 1


def _checked(figures: str) -> set[int]:
    """Where ten of these figures carry the check digit of an NHS number, told by sums that run along."""
    values = list(map(int, figures))
    sums = list(accumulate(values, initial=0))
    weighted = list(accumulate(map(mul, values, count(1)), initial=0))
    windows = zip(sums, sums[_NHS:], weighted, weighted[_NHS:], strict=False)
    begun = enumerate(windows, _NHS + 1)
    passed = [at for at, (one, two, low, high) in begun if not (at * (two - one) - high + low) % 11]
    starts = [at - _NHS - 1 for at in passed]
    return {at for at in starts if figures[at : at + _NHS] != figures[at] * _NHS}


def _number(small: str, chain: list[_Run], figures: str) -> Hit | None:
    start, end = chain[0][0], chain[-1][1]
    if end - start > 4 * _LONGEST_PHONE:
        return None
    if figures in _PUBLISHED:
        return Hit(None, start, end)
    if len(figures) == _NHS and (is_nhs_number(figures) or _is_called_nhs(small, chain)):
        return Hit(Kind.NHS_NUMBER, start, end)
    return _phone(small, start, end, figures, len(chain))


def _is_called_nhs(small: str, chain: list[_Run]) -> bool:
    """Whether ten figures are grouped as an NHS number is, or stand near its name."""
    start, end = max(0, chain[0][0] - 30), chain[-1][1] + 30
    if small.find("nhs", start, end) >= 0 and _OF_THE_NHS.search(small, start, end):
        return True
    return len(chain) in _GROUPS_OF_NHS and [last - first for first, last in chain] in ([3, 3, 4], [1] * _NHS)


def _is_abroad(text: str, start: int) -> bool:
    """Whether a plus sign stands before the figures."""
    return text.endswith(("+", "+("), 0, start)


def _phone(text: str, start: int, end: int, digits: str, groups: int) -> Hit | None:
    abroad = _is_abroad(text, start)
    if not abroad and digits[0] not in "047":
        return None
    match = _UK_PHONE.fullmatch(digits)
    if match and _FOR_ALL.fullmatch(match["rest"]):
        return Hit(None, start, end)
    if _BARE_MOBILE.fullmatch(digits):
        return Hit(Kind.PHONE, start, end)
    if match and match["code"] == "44" and match["rest"][0] != "7" and not abroad:
        return None
    # "0 1 2 3 4 5 6 7 8 9" counts, it does not ring
    rings = match and (abroad or match["rest"][0] == "7" or groups <= 6)  # noqa: PLR2004 – five pairs and a code
    if rings or (abroad and _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE):
        return Hit(Kind.PHONE, start, end)
    return None


def _is_case(match: re.Match[str]) -> bool:
    cue, number = match["cue"], match["number"]
    groups = [group for group in _RUN.findall(number) if not _YEAR.fullmatch(group)]
    digits = sum(map(len, groups))
    if cue in _OF_A_YEAR and _IN_A_YEAR.fullmatch(number):
        return True
    if match["label"].strip():
        return digits >= 3  # noqa: PLR2004 – "case no. 471" is somebody's, "no. 12" is a place in a list
    if cue in {"number", "no", "nhs", "ni"} or re.fullmatch(_SOMEBODY, cue):
        return digits >= 5  # noqa: PLR2004 – "child 10-17" is an age
    if cue in {"log", "crime", "cad", "marac"}:
        return digits >= 3 and "," not in number  # noqa: PLR2004 – "log 318", as the police number their calls
    singly = digits >= 5 and max(map(len, groups)) == 1  # noqa: PLR2004 – "4 0 0 1 7" is told figure by figure
    return singly or (digits >= 4 and max(map(len, groups)) >= 3)  # noqa: PLR2004 – "case 10-12" is a span


def _cued_kind(cue: str) -> Kind:
    return {"nhs": Kind.NHS_NUMBER, "upn": Kind.UPN, "ni": Kind.NI_NUMBER}.get(cue, Kind.CASE_NUMBER)


def _is_long(text: str, chain: list[_Run]) -> bool:
    groups = [text[start:end] for start, end in chain]
    gaps = {text[one[1] : two[0]] for one, two in pairwise(chain)}
    long = [group for group in groups if len(group) >= len("123") and not _YEAR.fullmatch(group)]
    # two groups may be a span, "1000-1500"
    return gaps <= {" ", "-", " - "} and len(long) >= len(("1234", "5678", "9012"))

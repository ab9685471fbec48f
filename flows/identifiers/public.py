"""Names that are nobody's here: those that stand for something public, and those of months."""

from collections.abc import Iterator

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit
from flows.identifiers.patterns import Pattern, one_of

_PUBLIC_PEOPLE = (
    r"lucy faithfull|marie collins|anna freud|oliver mcgowan|simon hackett|stuart allardyce"
    r"|carlene firmin|eileen munro|alexis jay|jimmy savile|victoria climbi[eé]|sarah everard|louise casey"
    r"|tavistock"
)
_PUBLIC = Pattern(
    rf"\b{one_of(_PUBLIC_PEOPLE)}\b(?:'s)?",
    begins=_PUBLIC_PEOPLE,
)
"""People whose names stand for an organisation, an inquiry, a training or a publication."""

_MONTH = r"(?:jan|feb|april|may|june|aug(?:ust)?)"
_THING = one_of(
    r"reviews?|meetings?|training|courses?|cohorts?|refreshers?|sessions?|deadline|minutes|dates?|audits?"
    r"|rounds?|panels?|boards?|next|last|one|ones|inspection|launch|sign-?off|renewal|start"
)
_DUE = (
    r"(?:booked|due|planned|scheduled|moved|postponed|delayed|put off|back|deferred|ready|set|meeting"
    r"|again|reviewed|updated|trained|held|met|started|agreed|launched|waiting|closed|open)"
)
_A_MONTH = Pattern(
    rf"\b(?:{_THING} (?:is|was|are|were|due|will be)(?: (?:in|on|for))?"
    rf"|{_DUE}(?: in)? (?:for|to|in|till|until|by|from|since|around)|see(?: the)?) {_MONTH}\b"
    r"(?=[,.;!?)]|$| (?:and|or|to|but|because|as|minutes|board|meeting|papers?|agenda|half|this|next|last"
    r"|again|\d)\b)"
)
"""A month, by what is due or was done in it, and nobody called so."""

_OF_A_REVIEW = (
    r"case|review|scr|l?cspr|learning|report|findings|actions?|rec(?:ommendation)?s?|shared|not|published|done"
    r"|is|are|(?:was|has been) (?:shared|published|discussed|presented|launched|signed)|and|on|about|in"
    r"|with|to|at"
)
_REVIEWED = Pattern(
    r"\b(?:l?cspr|scr|reviews?|learning|lessons|recommendations?|recs?|findings|report)\b[^.;\n\x00]{0,30}?"
    r"(?P<who>\bchild [a-z]\b)"
    rf"(?=[):;]|$|[.,](?! ?(?:aged )?\d)| (?!and (?:his|her|their)\b)(?:{_OF_A_REVIEW})\b)"
)
"""A child by whose letter a published review is known."""


def public_names(begun: Begun) -> Iterator[Hit]:
    """Yield, without a kind, names that stand for something public, and those of months."""
    yield from (Hit(None, *match.span()) for match in begun.in_small(_PUBLIC))
    yield from (Hit(None, *match.span()) for match in _A_MONTH.finditer(begun.small))
    if "child " in begun.small:
        yield from (Hit(None, *match.span("who")) for match in _REVIEWED.finditer(begun.small))

"""Looks at plain text with every list and rule there is."""

import re

from flows.identifiers import named
from flows.identifiers.findings import Finding, Hit, Kind, Teller, places_of
from flows.identifiers.introducing import NAME, SOMEBODY, begins_so, is_introduction, without_introduction
from flows.identifiers.likeness import Likeness
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import folded, lowered
from flows.identifiers.pointed import pointers
from flows.identifiers.shaped import by_shape
from flows.identifiers.worries import asks_the_way, is_told_of_now, says_outright, teller
from flows.vocabulary.given_names import CAPITAL_NAMES, SURE

__all__ = [
    "asks_the_way",
    "findings",
    "introduces",
    "is_told_of_now",
    "teller",
    "teller_of_named",
    "unnamed",
]


def findings(clear: str, likeness: Likeness) -> tuple[Finding, ...]:
    """What may identify somebody, by place, each kind once per place."""
    told = [hit for hit in _hits(clear, likeness) if hit.kind]
    places = places_of([hit.start for hit in told], clear)
    found = dict.fromkeys((hit.kind, place) for hit, place in zip(told, places, strict=True) if hit.kind)
    return tuple(Finding(kind=kind, place=place) for kind, place in found)


def teller_of_named(clear: str, likeness: Likeness) -> Teller | None:
    """Who tells of an act in a text that names somebody, read with “a boy” for each name; else None.

    Whoever names somebody works with them: it is heard as of a child, or of a colleague. Whoever speaks of
    themselves besides saying who they are is heard as what they are.
    """
    return _pleader(clear, likeness) or _teller_of_act(clear, likeness)


def _pleader(clear: str, likeness: Likeness) -> Teller | None:
    """Who tells of themselves besides saying who they are, or outright or of what is done to them."""
    named_so = _with_names_as(NAME, clear, likeness)
    told = without_introduction(named_so)
    if named_so == clear or not _OF_ONESELF.search(lowered(told)):
        return None
    is_plain = begins_so(named_so) or _TO_ME.search(lowered(told)) or says_outright(told)
    return teller(told, likeness) if is_plain else None


def introduces(clear: str, likeness: Likeness) -> bool:
    """Whether a text is no more than who somebody is, who sent them or what they came to do."""
    return is_introduction(_with_names_as(NAME, clear, likeness))


def unnamed(clear: str, likeness: Likeness) -> str:
    """What a text tells besides who somebody is, with “someone” for whoever is named."""
    told = _with_names_as(NAME, clear, likeness)
    return clear if told == clear else without_introduction(told)


def _with_names_as(stand_in: str, clear: str, likeness: Likeness) -> str:
    """The text with the same words for each name, with its surname; besides one, also for any given name."""
    named_here = {hit.start: hit.end for hit in reversed(_hits(clear, likeness)) if hit.kind in _NAMES}
    told = clear
    for start, end in sorted(named_here.items(), reverse=True):
        owns = "'s" if told[start:end].endswith("'s") else ""
        told = told[:start] + stand_in + owns + told[end:]
    if told == clear:
        return clear
    told = _CAPITAL.sub(lambda word: stand_in if folded(word[0]) in _GIVEN else word[0], told)
    return re.sub(rf"{stand_in}(?: {stand_in}| [A-Z][a-z]+\b)+", stand_in, told)


def _teller_of_act(clear: str, likeness: Likeness) -> Teller | None:
    small = lowered(clear)
    if not _ACT.search(_GRABS_A_THING.sub("", small)):
        return None
    told = _with_names_as(_ANYBODY, clear, likeness)
    if told == clear:
        return None
    told = _WITH_AGE.sub(_ANYBODY, told)
    heard = teller(told, likeness)
    if heard is None and not _TO_SOMEBODY.search(lowered(told)):
        return None
    return Teller.COLLEAGUE if heard is Teller.COLLEAGUE else Teller.PROFESSIONAL


_ACT = Pattern(
    r"\b(?:touch(?:es|ed|ing)(?! on\b| upon\b| base\b)|expos(?:es|ed|ing)|rap(?:es|ed|ing)|grop(?:es|ed|ing)"
    r"|molest(?:s|ed|ing)|assault(?:s|ed|ing)|abus(?:es|ed|ing)|kiss(?:es|ed|ing)|groom(?:s|ed|ing)"
    r"|hurt(?:s|ing)?"
    r"|flash(?:es|ed|ing)|grab(?:s|bed|bing)|bruis(?:es|ed)|naked|nudes?|in bed|pants|trousers|knickers|sex"
    r"|sexual(?:ly)?|disclos(?:es|ed|ing)|too close|alone with|masturbat\w+|hit(?:s|ting)?|beat(?:s|ing"
    r"|en))\b"
)
"""Without one of these no act is told of."""
_A_THING = (
    r" (?:the|some|a|an|one|two|another|his|her|their) (?:\w+ )?(?:minutes|data|notes?|papers?|forms?"
    r"|files?|keys?|coffees?|tea"
    r"|lunch|laptops?|phone|coat|bag|links?|chance|report|slides?|agenda|figures|spreadsheet|room|slot"
    r"|desk|chair|pens?|copy|copies|list|headlines?|attention|spot|car|sandwich|meeting|diary)\b"
)
_GRABS_A_THING = Pattern(rf"\bgrab(?:s|bed|bing){_A_THING}")
_TO_SOMEBODY = Pattern(
    r"\b(?:touch(?:es|ed|ing)|rap(?:es|ed|ing)|grop(?:es|ed|ing)|molest(?:s|ed|ing)|assault(?:s|ed|ing)"
    rf"|abus(?:es|ed|ing)|kiss(?:es|ed|ing)|grab(?:s|bed|bing)(?!{_A_THING})) (?:his|her|their|a|another"
    r"|other|an|the|some|one|two"
    r"|him|them|me)\b(?! (?:\w+ )?(?:polic|issue|topic|subject|point))|\b(?:expos|flash)(?:es|ed|ing)"
    r" (?:him|her)self\b"
    r"|\b(?:has|have|had|was|were|been|is|being) (?:raped|groped|molested|assaulted|abused|groomed)\b"
)
"""An act and to whom it was done leave no doubt."""
_NAMES = frozenset({Kind.NAME, Kind.INITIALS_WITH_AGE})
_ANYBODY = "a boy"
_WITH_AGE = Pattern(rf"{_ANYBODY},? ?\(?\d{{1,2}}\)?,?")
_CAPITAL = Pattern(r"\b[A-Z][a-z]+\b")
_GIVEN = SURE | CAPITAL_NAMES
_TO_ME = Pattern(
    rf"\b{SOMEBODY}(?: (?:is|was|has|have|had|keeps?|kept|been|always|just|still|also|then|often|never|wont"
    r"|stop|stops))*"
    r" (?:bull(?:y|ies|ied|ying)|hurt(?:s|ing)?|hit(?:s|ting)?|beats?|beating|touch(?:es|ed|ing)"
    r"|threaten(?:s|ed|ing)"
    r"|abus(?:es|ed|ing)|grop(?:es|ed|ing)|rap(?:es|ed|ing)|kiss(?:es|ed|ing)|groom(?:s|ed|ing)|blackmail(?:s|ed"
    r"|ing)|stalk(?:s|ed|ing)|follow(?:s|ed|ing)|forc(?:es|ed|ing)|punch(?:es|ed|ing)|slap(?:s|ped|ping)|strangl"
    r"(?:es|ed|ing)|scar(?:es|ed|ing)|pick(?:s|ed|ing) on) me\b"
)
_OF_ONESELF = Pattern(r"\b(?:i|i'?m|i'?ve|i'?d|me|my|mine|myself|us)\b")


def _hits(clear: str, likeness: Likeness) -> list[Hit]:
    """Every passage that was found, in their order."""
    shaped, left = by_shape(clear)
    found = (*shaped, *named.person_names(left, likeness), *pointers(clear))
    return sorted(found, key=lambda hit: hit.start)

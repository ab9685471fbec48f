"""Looks at plain text with every list and rule there is."""

from flows.identifiers import named
from flows.identifiers.findings import Finding, Hit, Kind, Teller, places_of
from flows.identifiers.introducing import is_introduction
from flows.identifiers.likeness import Likeness
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered
from flows.identifiers.pointed import pointers
from flows.identifiers.shaped import by_shape
from flows.identifiers.worries import asks_the_way, is_told_of_now, teller

__all__ = ["asks_the_way", "findings", "is_introduction", "is_told_of_now", "teller", "teller_of_named"]


def findings(clear: str, likeness: Likeness) -> tuple[Finding, ...]:
    """What may identify somebody, by place, each kind once per place."""
    told = [hit for hit in _hits(clear, likeness) if hit.kind]
    places = places_of([hit.start for hit in told], clear)
    found = dict.fromkeys((hit.kind, place) for hit, place in zip(told, places, strict=True) if hit.kind)
    return tuple(Finding(kind=kind, place=place) for kind, place in found)


def teller_of_named(clear: str, likeness: Likeness) -> Teller | None:
    """Who tells of an act in a text that names somebody, read with “a boy” for each name; else None.

    Whoever names somebody works with them: it is heard as of a child, or of a colleague.
    """
    small = lowered(clear)
    if not _ACT.search(_GRABS_A_THING.sub("", small)):
        return None
    named_here = {hit.start: hit.end for hit in reversed(_hits(clear, likeness)) if hit.kind in _NAMES}
    told = clear
    for start, end in sorted(named_here.items(), reverse=True):
        told = told[:start] + _ANYBODY + told[end:]
    if told == clear:
        return None
    told = _BOTH_NAMES.sub(_ANYBODY, told)
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
    r"|desk|chair"
    r"|pens?|copy|copies|list|headlines?|attention|spot|car|sandwich|meeting|diary)\b"
)
_GRABS_A_THING = Pattern(rf"\bgrab(?:s|bed|bing){_A_THING}")
_TO_SOMEBODY = Pattern(
    r"\b(?:touch(?:es|ed|ing)|rap(?:es|ed|ing)|grop(?:es|ed|ing)|molest(?:s|ed|ing)|assault(?:s|ed|ing)"
    rf"|abus(?:es|ed|ing)|kiss(?:es|ed|ing)|grab(?:s|bed|bing)(?!{_A_THING})) (?:his|her|their|a|another"
    r"|other|an|the"
    r"|some|one|two"
    r"|him|them|me)\b(?! (?:\w+ )?(?:polic|issue|topic|subject|point))|\b(?:expos|flash)(?:es|ed|ing)"
    r" (?:him|her)self\b"
    r"|\b(?:has|have|had|was|were|been|is|being) (?:raped|groped|molested|assaulted|abused|groomed)\b"
)
"""An act and to whom it was done leave no doubt."""
_NAMES = frozenset({Kind.NAME, Kind.INITIALS_WITH_AGE})
_ANYBODY = "a boy"
_BOTH_NAMES = Pattern(rf"{_ANYBODY}(?: {_ANYBODY}| [A-Z][a-z]+\b)+|{_ANYBODY},? ?\(?\d{{1,2}}\)?,?")
"""Several names of one, or the age behind it."""


def _hits(clear: str, likeness: Likeness) -> list[Hit]:
    """Every passage that was found, in their order."""
    shaped, left = by_shape(clear)
    found = (*shaped, *named.person_names(left, likeness), *pointers(clear))
    return sorted(found, key=lambda hit: hit.start)

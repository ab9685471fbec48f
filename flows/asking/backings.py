"""What is behind an answer at the highest level, in words."""

import re

from flows.framework import Framework
from flows.rounds import Answer, Rated
from flows.typed.keys import phrases, without_lead
from flows.wording import Words


def named(framework: Framework, item: str, given: frozenset[str]) -> str:
    """The labels of what was named behind an item, in the order in which they are offered."""
    return ", ".join(one.label for one in framework.backings_of(item) if one.id in given)


def behind(words: Words, framework: Framework, answer: Answer | None) -> str:
    """What backs an answer and where that is kept, "" where nothing is said or it is not at the top."""
    if answer is None or answer.rating != Rated(level=framework.scale.top):
        return ""
    labels = named(framework, answer.item, answer.backings)
    if not answer.kept:
        return labels
    if not labels:
        return words("backed.only_kept", place=answer.kept)
    return words("backed.and_kept", backings=labels, place=answer.kept)


def place_in(text: str, words: Words) -> str:
    """The place in what somebody says of where something is kept, on one line: "It's in the red folder".

    What our own text has already, "kept in", is left out where it can't be the name of the place. Capitals
    are a name: "ITS shared drive", "IT's folder". Where all is in capitals only a single word may be one.
    """
    said = " ".join(text.split())
    spoken = said.split()
    for key, stays in (("lead_in.kept_in", 0), ("lead_in.kept_in_the", 1)):
        bare = without_lead(said, phrases(words(key)))
        leads = len(spoken) - len(bare.split())
        may_be_name = leads == 1 or not said.isupper()
        if may_be_name and any(sum(map(str.isupper, one)) > 1 for one in spoken[:leads]):
            return said
        if bare and leads:
            return " ".join(spoken[leads - stays :])
    return said


_ADDS = re.compile(r"\s*(?:and|also|plus|as well as)\b(?:\s+also\b)?[\s,:]+", re.IGNORECASE)


def added(text: str) -> str:
    """What a text adds to a place that was given before, "" where it adds none: "and in the red folder"."""
    found = _ADDS.match(text)
    return text[found.end() :].strip() if found else ""

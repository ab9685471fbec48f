"""A level at the end of a text: set apart there, "better now - 2", or chosen, "depends on who, I'd go 1"."""

import re

from flows.typed.clauses import at_end
from flows.typed.keys import chosen, phrases, plain, without_ends
from flows.wording import Words

MOST_OF_A_CHOICE = 8
"""Words of a choice at the end, with what leads to it and comes behind."""

_APART = re.compile(r"[,;:.!?)\n]\s*$|\s[-\u2010-\u2015]+\s*$")
"""What a choice is set apart by from what stands before it."""


def level_at_end(text: str, words: Words) -> tuple[str, str]:
    """What a text says before a level at its end, and what that is called; "" for any other text."""
    before, said = at_end(text)
    return (before, said) if said else chosen_at_end(text, words)


def chosen_at_end(text: str, words: Words) -> tuple[str, str]:
    """The same of one that somebody chooses there; "we took 3" may count, unless it is set apart."""
    filler = phrases(words("half.filler"))
    hedges, may_tell = phrases(words("typed.hedges")), phrases(words("chosen.told"))
    leads = chosen(words) | chosen(words, sure=False)
    places = [found.start() for found in re.finditer(r"\S+", text)][1:]
    for place in places[-MOST_OF_A_CHOICE:]:
        before, said = text[:place], without_ends(plain(text[place:]), (), filler)
        is_apart = _APART.search(before) is not None
        level = without_ends(said, leads | hedges if is_apart else leads, ())
        is_led = level not in {"", said} and (is_apart or said.split()[0] not in may_tell)
        if is_led:
            return re.sub(r"[\s,;:(\u2010-\u2015-]+$", "", before), level
    return "", ""

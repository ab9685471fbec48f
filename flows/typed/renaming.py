"""What a team or a partnership is to be called from now on: "rename it to North CAMHS"."""

import re
from dataclasses import dataclass
from functools import cache

from flows.dates import names_day
from flows.typed.keys import any_of, opens_with, phrases, plain, without_lead
from flows.wording import Words

LONGEST = 8
"""Words of what teams are called; a longer text tells something."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The name that a text gives, "" for none yet, and what it gives it to: "" for what the card is about."""

    name: str
    what: str


def renamed_in(text: str, words: Words) -> Renamed | None:
    """What a text gives another name, None for one that says none of it."""
    lead = phrases(words("wants.lead")) | phrases(words("typed.courtesy")) | phrases(words("renaming.lead"))
    said = without_lead(" ".join(text.split()), lead).strip(" .!?")
    forms = _forms(words("renaming.says"), words("renaming.it"), words("renaming.tail"))
    found = next(filter(None, (form.fullmatch(said) for form in forms)), None)
    name = found["name"].strip(" .!,:“”\"'‘’") if found else ""
    is_none = plain(name) in phrases(words("renaming.none")) or names_day(name)
    is_none = is_none or opens_with(plain(name), phrases(words("renaming.none_begins")))
    if found is None or is_none or not 0 < len(name.split()) <= LONGEST:
        return None
    return Renamed(name, found.groupdict().get("what") or "")


@cache
def _forms(says: str, it: str, tail: str) -> tuple[re.Pattern[str], ...]:
    """The forms of such a wish, with a gap for the name as it is written."""
    gaps = {"@it": any_of(it), "@what": r"(?P<what>\S.*?)", "@name": r"(?P<name>\S.*?)"}
    found = []
    for form in says.split("|"):
        parts = [gaps.get(one, one) for one in form.split()]
        found.append(re.compile("[ ,:]+".join(parts) + f"(?:,? {any_of(tail)})*", re.IGNORECASE))
    return tuple(found)

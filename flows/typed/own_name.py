"""What somebody wants to be called from now on: "change my name to Jo", "call me Jo Hart please"."""

import re
from functools import cache

from flows.typed.keys import phrases, without_lead
from flows.typed.whose import is_name
from flows.wording import Words

LONGEST = 5
"""Words of what people are called; a longer text tells something."""


def own_name_in_order(text: str, words: Words) -> str:
    """What its writer wants to be called from now on, "" for a text that says none of it."""
    lead = phrases(words("wants.lead")) | phrases(words("typed.courtesy"))
    said = without_lead(" ".join(text.split()), lead)
    found = (form.fullmatch(said) for form in _forms(words("own_name.says")))
    name = next((one["name"] for one in found if one), "").strip(" .!,“”\"'")
    return name if 0 < len(name.split()) <= LONGEST and is_name(name) else ""


@cache
def _forms(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms of such a wish, with a gap for the name as it is written."""
    ends = r"(?: (?:please|now|from now on|instead|thanks|thank you))*[.!]?"
    written = (one.replace("@name", r"(?P<name>\S.*?)") for one in text.split("|"))
    return tuple(re.compile(f"{one}{ends}", re.IGNORECASE) for one in written)

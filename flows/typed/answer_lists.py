"""Several answers in one text: "3: 2, 4: 1, 5: 3", "q4 1 q5 3", or three levels in a row."""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.answers import is_level
from flows.typed.keys import any_of
from flows.wording import Words

FEWEST_PAIRS, FEWEST_BARE = 2, 3
"""Questions with their levels that are a list, and levels alone: two of these lie between two answers."""

LONGEST = 1500
"""Characters of a text that may be a list."""

_DASH = r"\-\u2010-\u2015"


def lists_answers(buttons: Sequence[Button], text: str, words: Words) -> bool:
    """Whether a text is nothing but answers to several questions, where a level is asked for."""
    levels = "|".join(re.escape(one.key) for one in buttons if is_level(one))
    if not levels or not any(map(str.isdigit, text)) or len(text) > LONGEST:
        return False
    of, other = any_of(words("several.of_question")), any_of(words("several.no_level"))
    lead = rf"\s*(?:{any_of(words('several.leads'))}\s*:?\s*)?"
    level = rf"(?:{levels}|{other})(?!\w)(?![.:/%]\d)"
    named = rf"{of}\s*\.?\s*\d{{1,2}}\s*(?:[:=.),>{_DASH}]+\s*|is\s+)?{level}"
    apart = rf"\d{{1,2}}\s*(?:[:=)>]\s*|[.{_DASH}]\s+|\s[{_DASH}]+\s*|is\s+){level}"
    joint = r"(?:\s*[,;&\n]\s*|\s*\.\s+|\s+and\s+|\s+)"
    more = rf"{{{FEWEST_PAIRS - 1},}}"
    pairs = rf"(?:{named}|{apart})(?:{joint}(?:{named}|{apart})){more}"
    columns = rf"\d{{1,2}}\s+{level}(?:\s*[,;\n]\s*\d{{1,2}}\s+{level}){more}"
    bare = rf"{level}(?:(?:\s*[,;\n]\s*|\s+){level}){{{FEWEST_BARE - 1},}}"
    return re.fullmatch(rf"{lead}(?:{pairs}|{columns}|{bare})\s*\.?\s*", text.casefold()) is not None

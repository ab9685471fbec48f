"""Whether a text that nobody asked for is a list of teams: rows of one, or several in a line."""

import re

from flows.typed.agencies import says_field
from flows.typed.keys import phrases, plain, without_lead
from flows.wording import Words

FEWEST_LISTED, MOST_WORDS_OF_ONE = 3, 5
"""Parts of what is a list, and words of one of them."""

FEWEST_ROWS = 2
"""Lines of a list, where one of them says what an agency's teams are called."""

SENTENCES_AMONG = 3
"""Of so many lines one may be a sentence: "Hi, here are our schools"."""


def are_rows(text: str, words: Words, *, of_teams: bool) -> bool:
    """Whether several lines are a list of teams; `of_teams`: it was typed where the teams stand."""
    lines = [line for line in text.splitlines() if plain(line)]
    tell = sum(_tells(line, words) for line in lines)
    if len(lines) < FEWEST_ROWS or tell * SENTENCES_AMONG > len(lines):
        return False
    return says_field(text) or (of_teams and len(lines) >= FEWEST_LISTED)


def _tells(line: str, words: Words) -> bool:
    """Whether a line is a sentence: it ends as one, or has words that names have only with a capital."""
    small = {plain(word) for word in line.split() if word[:1].islower()}
    first = plain(line).split()[0]
    begins = phrases(words("new_team.orders")) | phrases(words("new_team.says"))
    is_order = first in begins and (line.strip()[:1].islower() or first == "i")
    return (
        is_order
        or line.rstrip().endswith(("?", "!"))
        or not small.isdisjoint(phrases(words("new_team.of_sentences")))
    )


def joins_in_words(text: str, words: Words) -> bool:
    """Whether a line names several as a sentence does, "add A, B and C": a row of a list has commas alone."""
    return re.search(rf"\b(?:{words('new_team.joints')})\b", text, re.IGNORECASE) is not None


def parts_of_line(text: str, words: Words) -> list[str]:
    """The teams that one line names, without what leads to them; none where it is no such line."""
    bare = without_lead(text, phrases(words("new_team.wanted")))
    said = bare.split()
    while said and plain(said[-1]) in phrases(words("typed.courtesy")):
        bare = bare[: bare.rindex(said.pop())]
    found = re.split(rf"[,;\n]|\b(?:{words('new_team.joints')})\b", bare, flags=re.IGNORECASE)
    parts = [part.strip(" .") for part in found if plain(part)]
    tells = phrases(words("new_team.of_sentences"))
    each = [plain(part).split() for part in parts]
    if len(each) < FEWEST_LISTED or any(len(one) > MOST_WORDS_OF_ONE or tells & {*one} for one in each):
        return []
    return parts

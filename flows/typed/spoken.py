"""What a text says to the assistant where another is awaited: a question or a wish, by how it is built.

Nothing that asks or wishes is a name. In a note only what can be asked of nobody but the assistant is taken
for a question, and a yes keeps it all the same.
"""

import re

from flows.typed.asked import asked_in
from flows.typed.keys import has_one, opens_with, phrases, plain, without_ends
from flows.wording import Words

MOST_WORDS_OF_A_QUESTION = 12
"""Words of a note that only asks; a longer one tells something."""

FEWEST_WORDS_OF_A_SENTENCE = 4
"""Words of what may hold a sentence behind its beginning."""


FEWEST_WORDS_OF_A_TITLE = 3
"""Words of what is written as a name: whoever speaks may begin two with a capital, "I'm Lost"."""


def is_titled(text: str, fewest: int = FEWEST_WORDS_OF_A_TITLE) -> bool:
    """Whether a text is written as a name is, each word with a capital: "Help Me Grow", "Say Women"."""
    each = text.split()
    return len(each) >= fewest and "?" not in text and not text.isupper() and all(map(_begins_as_name, each))


def _begins_as_name(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdecimal()


def is_spoken(text: str, words: Words) -> bool:
    """Whether a text asks, wishes or excuses, and so names nobody and nothing: "can my manager see it"."""
    said = without_ends(plain(text), phrases(words("spoken.lead")), ())
    if not said or is_titled(text):
        return False
    if _asks(said, words("spoken.subject"), words) or _wishes(said, words):
        return True
    if opens_with(said, phrases(words("spoken.openings"))):
        return True
    each = said.split()
    ones = {words("spoken.alone"), *phrases(words("spoken.short_alone"))}
    begins = [place for place, one in enumerate(each) if one in ones and place]
    is_long = len(each) >= FEWEST_WORDS_OF_A_SENTENCE
    return is_long and any(_wishes(" ".join(each[place:]), words) for place in begins)


def asks_us(text: str, words: Words) -> bool:
    """Whether a note asks what only the assistant can say, or says that there is none."""
    if re.search(r"[.,;:!\n]\s+\S", text) or len(text.split()) > MOST_WORDS_OF_A_QUESTION:
        return False
    said = without_ends(plain(text), phrases(words("spoken.lead")), ())
    if not said or _says_nothing(said, words):
        return bool(said)
    if _asks(said, words("spoken.subject_note"), words):
        return True
    if asked_in(text, (), words, is_awaited=True) is not None:
        return True
    first, _, rest = said.partition(" ")
    is_of_word = any(f" {said}".endswith(f" {one}") for one in phrases(words("spoken.means")))
    is_of_word = is_of_word or has_one(said, phrases(words("spoken.asks_within")))
    is_to_us = is_of_word or opens_with(rest, phrases(words("spoken.asks_of")))
    return first in phrases(words("spoken.asks")) and is_to_us


def asks_at_all(text: str, words: Words) -> bool:
    """Whether what shall be done is a question, ends with one, or says what its writer does about it."""
    last = re.split(r"[,.;:!]\s+", text.strip())[-1]
    for part in (text, last):
        said = without_ends(plain(part), phrases(words("spoken.lead")), ())
        is_asked = " " in said and said.split()[0] in phrases(words("spoken.asks"))
        if is_asked or _is_of_one(said, words) or _asks(said, words("spoken.subject"), words):
            return True
    return False


def _is_of_one(said: str, words: Words) -> bool:
    return opens_with(said, {words("spoken.alone"), *phrases(words("spoken.short_alone"))})


def _asks(said: str, subjects: str, words: Words) -> bool:
    aux, subject, *_ = (*said.split(), "", "")
    if aux in phrases(words("spoken.orders")) and subject not in phrases(words("spoken.asked_of")):
        return False  # "do it", "have this in writing"
    return aux in phrases(words("spoken.aux")) and subject in phrases(subjects)


def _wishes(said: str, words: Words) -> bool:
    """Whether a text begins with somebody who wants, can't or excuses: "I don't", "we were told"."""
    who, _, rest = said.partition(" ")
    if who == words("spoken.alone") and opens_with(rest, phrases(words("spoken.wishes_of_one"))):
        return True
    if who in phrases(words("spoken.who")):
        return opens_with(rest, phrases(words("spoken.wishes")))
    return who in phrases(words("spoken.short_who")) and opens_with(
        rest, phrases(words("spoken.short_wishes"))
    )


def _says_nothing(said: str, words: Words) -> bool:
    """Whether all that a text says is that nothing is written, or that nobody knows what."""
    rest = without_ends(said, phrases(words("spoken.no_text")), ())
    does = phrases(words("spoken.does")) | phrases(words("spoken.tail"))
    return rest not in ("", said) and without_ends(rest, does, ()) == ""

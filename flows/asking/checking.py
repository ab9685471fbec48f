"""What somebody says of the draft that is no fault in it: that it is right after all, or nothing more."""

from flows.asking.text import calls_back, puts_off
from flows.typed.keys import has_one, phrases, plain, without_ends
from flows.typed.slips import gives_number
from flows.wording import Words


def says_right(text: str, words: Words) -> bool:
    """Whether a text says that the draft is right, or takes back that it is wrong."""
    return _is_one_of(text, "facts.typed_right", words)


def says_nothing_wrong(text: str, words: Words) -> bool:
    """Whether a text says that there is nothing to say, that all is said, or takes back a text."""
    # a number in place of another is what is wrong
    is_back = calls_back(text, words) and not gives_number(text, words)
    is_over = is_back or puts_off(text, words)
    return is_over or _is_one_of(text, "facts.typed_done", words)


def _is_one_of(text: str, key: str, words: Words) -> bool:
    """Whether a text is a phrase of this key, or several, with nothing but courtesies around them."""
    known, courteous = phrases(words(key)), (phrases(words(one)) for one in ("typed.thanks", "typed.ok"))
    around = phrases(words("facts.typed_around")).union(*courteous)
    said = plain(text)
    holds = has_one(said, known)
    return holds and without_ends(said, known | around, around) == ""

"""Free text that somebody types: cleaned, and why it can't be kept."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from flows.people import PAGE
from flows.replies import Button
from flows.talk import Talk
from flows.typed.keys import has_one, is_asked, is_key, phrases, plain, without_ends, without_lead
from flows.typed.later import is_for_later
from flows.typed.note_orders import left_out
from flows.typed.slips import asks_to_see, orders_back, takes_back
from flows.wording import Words

What: TypeAlias = Literal[
    "note",
    "reason",
    "action",
    "how_far",
    "different",
    "known",
    "look_at",
    "wrong",
    "challenge",
    "challenge_anew",
    "remark",
    "view",
]
"""What somebody is asked to write."""

IsNone: TypeAlias = Callable[[str, Words], bool]
"""Tells whether a text takes back what was typed or tapped."""

LIMIT = 500
"""Characters of a note or a reason."""


def ask(words: Words, what: What) -> str:
    """What is to be written, how long it can be, and what it may not hold."""
    return words("writing.ask", what=words(f"writing.what.{what}"))


def clean(text: str) -> str:
    """The text without characters that show nothing or turn the writing round; line ends stay."""
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    return "".join(kept).strip()


def to_delete(talk: Talk) -> str:
    """What is said of a message that was refused: to delete it, where that can be done."""
    return talk.words("guard.unkept" if talk.event.address.channel == PAGE else "guard.delete")


_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""


def shows(text: str) -> bool:
    """Whether there is anything to see of the text."""
    return any(unicodedata.category(c)[0] in "LNPS" and c not in _BLANKS for c in text)


def unfit(talk: Talk, text: str) -> str:
    """Why the text can't be kept as a note, "" if it can."""
    if not shows(talk.text):
        return talk.words("writing.empty")
    if is_key(talk.text, talk.words):
        return talk.words("writing.key")
    scale = talk.framework.scale
    if plain(text) in {plain(said) for said in (*scale.labels, *scale.numbers)}:
        return talk.words("writing.rating")
    return too_long(talk, text)


def too_long(talk: Talk, text: str) -> str:
    """Why the text is too long to be kept, "" if it has room; what was typed alone may not be."""
    if len(text) <= LIMIT:
        return ""
    key = "writing.long" if len(clean(talk.text)) > LIMIT else "writing.long_whole"
    return talk.words(key, length=len(text), limit=LIMIT)


def puts_off(text: str, words: Words) -> bool:
    """Whether somebody says that there is nothing, or that they won't or can't say it now."""
    keys = ("typed.leave_it", "typed.none", "typed.nothing", "typed.not_now", "typed.wont_say")
    known = any(plain(text) in phrases(words(key)) for key in keys)
    return known or sighs(text, words) or is_for_later(text, words, bare=True)


def sighs(text: str, words: Words) -> bool:
    """Whether a text is only how something else is begun: "oh no", "actually no". One word may be a name."""
    said = plain(text)
    return " " in said and without_ends(said, phrases(words("slips.lead")), ()) == ""


def is_taken_back(text: str, words: Words) -> bool:
    """Whether somebody takes back what they have just typed or tapped; "it should be 3" tells a view."""
    views = phrases(words("slips.tells")) | phrases(words("slips.views"))
    tells = has_one(plain(text), views)
    return not tells and takes_back(text, (), words)


def calls_back(text: str, words: Words) -> bool:
    """The same where what is wrong is asked for, or why: what tells of a mistake is an answer there."""
    return is_taken_back(text, words) and (orders_back(text, words) or asks_to_see(text, words))


def unfit_note(talk: Talk, text: str, answers: Sequence[Button]) -> str:
    """Why the text can't be kept beside an answer, one of these, "" if it can."""
    says_how_it_is = plain(talk.text) in phrases(talk.words("typed.a_note"))
    is_none = puts_off(talk.text, talk.words) or takes_back(talk.text, answers, talk.words)
    is_none = is_none or left_out((), talk.text, talk.words) is not None
    if is_none and not says_how_it_is:
        return talk.words("writing.no_note")
    return unfit(talk, text)


MOST_ASKED = 12
"""Words of a text that only asks; a longer one tells something as well."""


def typed(talk: Talk, *, may_ask: bool = False, is_none: IsNone = is_taken_back) -> tuple[str, str]:
    """The text typed as it can be kept, and why it can't.

    `may_ask`: somebody's view of a thing, which may be a question about it. `is_none` tells what takes
    something back there, and so is none.
    """
    text = clean(talk.text)
    if is_none(text, talk.words):
        return text, talk.words("writing.takes_back")
    return text, unfit(talk, text) or ("" if may_ask or not _only_asks(text) else talk.words("writing.asked"))


def typed_reason(talk: Talk) -> tuple[str, str]:
    """The same of why something is so, without the "because" that our own text has."""
    text, problem = typed(talk)
    bare = without_lead(text, phrases(talk.words("lead_in.reason")))
    if not problem:
        problem = unfit(talk, bare) if bare else talk.words("writing.empty")
    return bare or text, problem


def _only_asks(text: str) -> bool:
    """Whether all there is to a text is one question."""
    is_one = not any(sign in text.rstrip().rstrip("?") for sign in ("?", ". ", "!", "\n"))
    return is_asked(text) and is_one and len(text.split()) <= MOST_ASKED

"""Free text that somebody types: cleaned, and why it can't be kept."""

import unicodedata

from flows.asking.keys import is_key, phrases, plain
from flows.talk import Talk
from flows.wording import Words

LIMIT = 500
"""Characters of a note or a reason."""

MOST_WORDS = 10
"""Words of a text that only says when somebody will say more."""


def clean(text: str) -> str:
    """The text without characters that show nothing or turn the writing round; line ends stay."""
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    return "".join(kept).strip()


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
    if len(text) > LIMIT:
        return talk.words("writing.long", length=len(text), limit=LIMIT)
    return ""


def puts_off(text: str, words: Words) -> bool:
    """Whether somebody says that there is nothing, or that they won't or can't say it now."""
    keys = ("typed.leave_it", "typed.none", "typed.not_now", "typed.wont_say", "typed.some_time")
    said = plain(text)
    return any(said in phrases(words(key)) for key in keys) or _says_when(said, words)


def _says_when(said: str, words: Words) -> bool:
    """Whether a short text says that the writer does something at another time: "I'll do it Friday"."""
    if said.count(" ") >= MOST_WORDS or not said.endswith(_each(words("typed.some_time"), " {}")):
        return False
    back, asks = (_each(words(key), "{} ") for key in ("typed.comes_back", "typed.asks_first"))
    begun = [said.removeprefix(one) for one in _each(words("typed.i_will"), "{} ") if said.startswith(one)]
    return said.startswith(back) or any(rest.startswith((*back, *asks)) for rest in begun)


def _each(listed: str, form: str) -> tuple[str, ...]:
    return tuple(form.format(one) for one in phrases(listed))


def unfit_note(talk: Talk, text: str) -> str:
    """Why the text can't be kept beside an answer, "" if it can."""
    says_how_it_is = plain(talk.text) in phrases(talk.words("typed.a_note"))
    if puts_off(talk.text, talk.words) and not says_how_it_is:
        return talk.words("writing.no_note")
    return unfit(talk, text)


def typed(talk: Talk) -> tuple[str, str]:
    """The text typed as it can be kept, and why it can't."""
    text = clean(talk.text)
    return text, unfit(talk, text)

"""What a team says of the draft in sentences of its own, where it is asked or led to that: a yes keeps it."""

from collections.abc import Sequence
from dataclasses import replace

from flows.asking.checking import says_right
from flows.asking.text import clean
from flows.asking.unclear import WORDS_OF_A_SENTENCE, asks_something
from flows.forms import Form
from flows.leading import check_in_front
from flows.meaning import Reading
from flows.presses.rounds import FACTS, FACTS_RIGHT, FACTS_WRONG
from flows.replies import Button, flat
from flows.resolving import card_of
from flows.talk import Answer, Talk
from flows.typed.keys import has_one, opens_with, phrases, plain


def about_draft(talk: Talk, reading: Reading) -> Answer | None:
    """What the draft says, and whether that is right, or wrong in these words; None for any other text.

    Where a card only leads there, such as the news of the draft, the text has to say that it is right or not.
    """
    text = talk.typed
    is_there = reading.again is not None and reading.again.verb == FACTS.verb
    press = reading.again if is_there else check_in_front(talk.view.conversation)
    if not text or not (found := card_of(talk, press)):
        return None
    there, shown = found
    offered = flat(shown.buttons)
    right, wrong = _button(offered, FACTS_RIGHT), _button(offered, FACTS_WRONG)
    if says_right(text, talk.words):
        key = "facts.is_right" if right else "facts.unchanged"
        return replace(there.turn(replace(shown, notice=talk.words(key))), meant=right)
    if wrong is None or not _says_wrong(talk, text, is_there=is_there):
        return None
    asked = there.turn(replace(shown, notice=talk.words("facts.is_wrong")))
    return replace(asked, meant=wrong, besides=clean(text))


def _says_wrong(talk: Talk, text: str, *, is_there: bool) -> bool:
    """Whether a text says that something is wrong; where that is asked any sentence may."""
    words, said = talk.words, plain(text)
    if has_one(said, phrases(words("facts.differs"))):
        return True
    if asks_something(text, words) or len(text.split()) < WORDS_OF_A_SENTENCE:
        return False
    return is_there or opens_with(text, phrases(words("facts.denies")))


def _button(buttons: Sequence[Button], form: Form) -> Button | None:
    return next((one for one in buttons if one.verb == form.verb), None)

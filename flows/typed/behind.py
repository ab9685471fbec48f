"""The question behind a card: the one that it explains, asks a note for, or has shrunk from."""

from collections.abc import Sequence

from flows.events import Quoted, Typed
from flows.forms import FORMS, Press, parse
from flows.presses.answering import (
    ASK,
    CHANGE,
    NOT_APPLICABLE,
    NOTE,
    NOTED,
    OTHER_REASON_TYPED,
    REASON,
    REMOVE_NOTE,
    WHY,
)
from flows.presses.explaining import BASIS, CALL, EVIDENCE, GLOSSARY, HELP, PRIVACY, WORDS_OF
from flows.replies import flat
from flows.view import Conversation, LiveCard

_EXPLAINING = frozenset(
    {form.verb for form in (BASIS, EVIDENCE, GLOSSARY, HELP, PRIVACY, WHY, WORDS_OF)},
)
"""Verbs of cards that only explain, so that a text typed there is for what was there before."""


def question_of(press: Press) -> Press | None:
    """The press that asks the question again which a press is about, None for one about no question."""
    form = FORMS.get(press.verb)
    if form is None or form.names[:2] != CHANGE.names or not form.fits(press):
        return None
    return Press(CHANGE.verb, press.args[:2])


def explains(live: LiveCard | None) -> bool:
    """Whether a card only explains."""
    return live is not None and live.verb in _EXPLAINING


def question_behind(live: LiveCard | None) -> Press | None:
    """The press that shows the question which a card explains, None where it leads back to none."""
    return _question_back(live) if live is not None and explains(live) else None


def called_from(live: LiveCard | None) -> Press | None:
    """The press that shows the question from which a card came that says whom to call, None without one."""
    is_call = live is not None and live.verb == CALL.verb
    return _question_back(live) if live is not None and is_call else None


def _question_back(live: LiveCard) -> Press | None:
    backs = (button.press for button in flat(live.buttons) if button.key == "b")
    back = parse(next(backs, ""))
    if back is None or back.verb not in {ASK.verb, WHY.verb, NOTE.verb, NOT_APPLICABLE.verb}:
        return None
    return Press(ASK.verb, back.args[:2] if back.verb not in {ASK.verb, WHY.verb} else back.args)


def awaited_on(presses: Sequence[Press]) -> Press | None:
    """What a card with these buttons awaited: a note or a reason, told by the verbs it alone has."""
    verbs = {press.verb for press in presses}
    asked = next((press for press in presses if press.verb == ASK.verb), None)
    if asked is None:
        return None
    if REASON.verb in verbs:
        return Press(OTHER_REASON_TYPED.verb, asked.args)
    only = {ASK.verb, NOTE.verb, REMOVE_NOTE.verb}
    return Press(NOTED.verb, asked.args) if verbs <= only else None


def quoted_other(conversation: Conversation, event: Typed) -> Quoted | None:
    """The message that a text replies to, unless it is the live card.

    A reply to a message of one's own, where a text is awaited, is that text written once more.
    """
    quoted, live = event.quoted, conversation.live
    if quoted is None or (conversation.awaiting and not quoted.ours):
        return None
    if live is None or not quoted.ours:
        return quoted
    if live.handle not in (None, quoted.card):
        return quoted
    # a message may have been another card before; while the live card's handle is not known, its buttons tell
    presses = {button.press for button in flat(live.buttons)}
    shown = {button.press for button in quoted.buttons}
    if live.handle is not None:
        return None if not shown or shown == presses else quoted
    return None if presses and presses == shown else quoted

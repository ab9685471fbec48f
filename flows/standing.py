"""The live card as things stand now, and the turn that ends with it."""

from dataclasses import replace

from flows.cards import Folded, Shown
from flows.conversations.arriving import welcome
from flows.folding import is_set_back
from flows.meaning import Reading
from flows.resolving import Call, resolve_press
from flows.talk import Answer, Talk
from flows.turns import turn_of
from flows.view import Turn


def once_more(talk: Talk, reading: Reading) -> Call | None:
    """What shows the live card again, None where there is none or the person may not see it any more."""
    found = resolve_press(talk, reading.again) if reading.again else None
    return found if isinstance(found, Call) and found.verb.show else None


def finished(answer: Answer, reading: Reading) -> Turn:
    """The turn that an answer makes, with the live card looked up where it is to be shown again."""
    if is_set_back(answer.talk):
        notice = f"{answer.talk.words('lost.restored')} {answer.shown.notice}".rstrip()
        answer = replace(answer, shown=replace(answer.shown, notice=notice))
    if answer.answered is None:
        now = Talk(view=answer.talk.now, event=answer.talk.event)
        answer = replace(answer, answered=_folded_now(now, reading))
    if isinstance(answer.shown, Shown):
        return turn_of(answer, answer.shown)
    talk = Talk(view=answer.talk.now, event=answer.talk.event)
    call = once_more(talk, reading)
    shown = call.show() if call else welcome.start(talk)
    card = shown if isinstance(shown, Shown) else welcome.start(talk)
    return turn_of(answer, replace(card, notice=answer.shown.notice))


def _folded_now(talk: Talk, reading: Reading) -> Folded | None:
    """What the live card shrinks to as things stand now: a colleague may have answered since it was shown."""
    if talk.live is None or not talk.live.folded:
        return None
    call = once_more(talk, reading)
    shown = call.show() if call else None
    return shown.folded if isinstance(shown, Shown) else None

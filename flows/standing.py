"""The live card as things stand now, and the turn that ends with it."""

import re
from dataclasses import replace
from datetime import date

from flows.asking.anew import sealed, unmarked
from flows.asking.text import clean, is_taken_back, puts_off
from flows.cards import Folded, Shown
from flows.consenting import asks_for_day
from flows.conversations.arriving import welcome
from flows.dates import Unclear, read
from flows.folding import is_set_back, with_lines
from flows.forms import parse
from flows.meaning import Reading
from flows.presses.answering import ASK
from flows.replies import Rows, flat
from flows.resolving import Call, call_of
from flows.rivals import WRITTEN
from flows.talk import Answer, Talk
from flows.turns import turn_of
from flows.unkept import with_what_is_left, without_what_is_settled
from flows.verbs import Typing
from flows.view import Turn


def once_more(talk: Talk, reading: Reading) -> Call | None:
    """What shows the live card again, None where there is none or the person may not see it any more."""
    call = call_of(talk, reading.again)
    return call if call and call.verb.show else None


def buttons_again(call: Call | None) -> Rows:
    """The buttons of a card that is shown again: another's where the one before only told something."""
    shown = call.answer().shown if call else None
    return shown.buttons if isinstance(shown, Shown) else ()


def finished(answer: Answer, reading: Reading) -> Turn:
    """The turn that an answer makes, with the live card looked up where it is to be shown again."""
    if is_set_back(answer.talk):
        notice = f"{answer.talk.words('lost.restored')} {answer.shown.notice}".rstrip()
        answer = answer.noticed(notice)
    settled = without_what_is_settled(answer, reading)
    card = answer.shown if isinstance(answer.shown, Shown) else _again(settled, reading)
    left = with_what_is_left(answer, reading, card)
    answer = with_lines(replace(left, talk=settled.talk))
    if answer.answered is None:
        now = Talk(view=answer.talk.now, event=answer.talk.event)
        answer = replace(answer, answered=_folded_now(now, reading))
    shown = answer.shown
    if not isinstance(shown, Shown):
        passing = card.passing or _holds_for_now(answer, card)
        shown = replace(card, notice=shown.notice, passing=passing)
    return turn_of(answer, sealed(answer.talk, shown))


def _holds_for_now(answer: Answer, card: Shown) -> bool:
    """Whether what is said is how things are, and not what was done: a page brings no later card below it.

    A question shows on any page that it has got an answer.
    """
    is_question = card.again.split(":")[0] == ASK.verb
    return bool(answer.shown.notice) and not answer.changes and not is_question


def _again(answer: Answer, reading: Reading) -> Shown:
    """The live card as it stands once the answer is stored; the welcome where there is none."""
    talk = Talk(view=answer.talk.now, event=answer.talk.event)
    call = once_more(talk, reading)
    shown = _with_its_day(talk, reading) or (call.show() if call else welcome.start(talk))
    return shown if isinstance(shown, Shown) else welcome.start(talk)


def day_stays(talk: Talk, answer: Answer, reading: Reading) -> Answer:
    """The answer to a text where a card asks for a yes to a day: that card again, where it names no other.

    A day that somebody has chosen goes only where they mean another, or go elsewhere.
    """
    shown, text = answer.shown, talk.typed
    if not isinstance(shown, Shown) or asks_for_day(flat(shown.buttons), talk.words):
        return answer
    if answer.changes or not isinstance(read(text, talk.today), Unclear):
        return answer
    card = _with_its_day(talk, reading)
    if card is None:
        return answer
    said = " ".join(filter(None, (shown.notice, talk.words("dates.stays"))))
    return replace(answer, shown=replace(card, notice=said))


def shown_back(answer: Answer, text: str, reading: Reading) -> Answer:
    """The answer to a text that was awaited and may be kept, with the text where nothing comes of it.

    Somebody else was first, or it is too late: it took a while to write, and can be copied from the card.
    Where it is still awaited, waits for a yes, or stands on the card anyhow, nothing is said.
    """
    shown, talk = answer.shown, answer.talk
    if not reading.awaited or reading.kind not in {*WRITTEN, Typing.PLACE} or answer.changes or answer.meant:
        return answer
    if puts_off(text, talk.words) or is_taken_back(text, talk.words):
        return answer
    asked = parse(shown.awaiting) if isinstance(shown, Shown) and shown.awaiting else None
    is_there = isinstance(shown, Shown) and text in "\n".join((shown.notice, *shown.lines))
    if is_there or (asked and asked.verb == reading.awaited.verb):
        return answer
    said = talk.words("seen.not_kept", text=clean(text))
    return replace(answer, shown=replace(shown, notice="\n".join(filter(None, (shown.notice, said)))))


_DAY = re.compile(r"20\d{6}", re.ASCII)


def _with_its_day(talk: Talk, reading: Reading) -> Shown | None:
    """The live card where it asks for a yes to a day, as things stand now; None for any other."""
    awaiting = talk.view.conversation.awaiting
    buttons = talk.view.conversation.buttons
    press = parse(buttons[0].press) if asks_for_day(buttons, talk.words) else None
    awaited = parse(awaiting) if awaiting else None
    days = [one for one in press.args[1:] if _DAY.fullmatch(one)] if press else []
    if not days or awaited is None:
        return None
    call = once_more(talk, reading)
    shown = call.show() if call else None
    if not _asks(shown, str(press)):
        awaits = call_of(talk, awaited)
        day = talk.date(date.fromisoformat(days[-1]))
        shown = awaits.answer(day).shown if awaits else None
    return shown if isinstance(shown, Shown) and _asks(shown, str(press)) else None


def _asks(shown: object, press: str) -> bool:
    """Whether a card asks for a yes to just this."""
    buttons = flat(shown.buttons) if isinstance(shown, Shown) else []
    mine, theirs = parse(buttons[0].press) if buttons else None, parse(press)
    return mine is not None and theirs is not None and unmarked(mine) == unmarked(theirs)


def _folded_now(talk: Talk, reading: Reading) -> Folded | None:
    """What the live card shrinks to as things stand now: a colleague may have answered since it was shown."""
    if talk.live is None or not talk.live.folded:
        return None
    call = once_more(talk, reading)
    shown = call.show() if call else None
    return shown.folded if isinstance(shown, Shown) else None

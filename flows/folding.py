"""Older cards about a question shrink to the answer there is now, once they are pressed or replied to."""

from dataclasses import replace

from flows.cards import Folded, Shown
from flows.changes import RatingGiven
from flows.conversations.arriving import guard
from flows.conversations.rounds import facts
from flows.events import Quoted, Tapped, Typed
from flows.forms import Press, parse
from flows.people import PAGE
from flows.presses.answering import ASK, CHANGE, NOT_APPLICABLE, NOTE, RATE, SKIP, WHY
from flows.presses.rounds import FACTS, FACTS_RIGHT, FACTS_WRONG
from flows.replies import Fold, flat
from flows.resolving import call_of
from flows.talk import Answer, RoundTalk, Talk
from flows.typed.behind import question_of
from flows.view import LiveCard

_LEAVING = frozenset({SKIP.verb, WHY.verb, NOTE.verb, NOT_APPLICABLE.verb})
"""Verbs on a question's card that lead away from it."""

_OF_A_DRAFT = frozenset({FACTS.verb, FACTS_RIGHT.verb, FACTS_WRONG.verb})
"""Verbs on the cards that ask a team to check the draft."""

_SHOWING = frozenset({RATE.verb, CHANGE.verb})
"""Verbs by which a card is known that shows an answer: a question, or what one has shrunk to."""


def after_tap(talk: Talk, answer: Answer, press: Press) -> Answer:
    """The answer to a press, with the question it was on shrunk if that is an older card."""
    if isinstance(talk.event, Tapped) and press.verb in _LEAVING:
        return _up_to_date(talk, answer, talk.event.card, press)
    if isinstance(talk.event, Tapped) and press.verb in _OF_A_DRAFT and isinstance(answer.talk, RoundTalk):
        return _draft_up_to_date(answer, answer.talk, talk.event, press)
    return answer


def _draft_up_to_date(answer: Answer, talk: RoundTalk, event: Tapped, press: Press) -> Answer:
    """The same with an older card about the check of a draft shrunk to what was said of it, or to its end."""
    live = talk.live
    line = facts.folded(talk, press.args[1] if press.args[1:] else None)
    if answer.fold or line is None or event.card is None or (live and live.handle in (None, event.card)):
        return answer
    return replace(answer, fold=Fold(card=None, handle=event.card, text=line.text, buttons=line.buttons))


def after_reply(talk: Talk, answer: Answer, quoted: Quoted | None, about: Press | None) -> Answer:
    """The answer to a text, with the card that it replied to shrunk if that shows an answer."""
    verbs = {button.press.split(":")[0] for button in quoted.buttons} if quoted else set()
    if not quoted or not about or not verbs & _SHOWING:
        return answer
    after = _up_to_date(talk, answer, quoted.card, about)
    return answer if after.fold and _shows(quoted, after.fold) else after


def _shows(quoted: Quoted, fold: Fold) -> bool:
    """Whether a card has shrunk to just that. Its buttons tell, but for an answer, which may be another."""
    there = [(button.key, button.label, button.press) for button in quoted.buttons]
    meant = [(button.key, button.label, button.press) for button in flat(fold.buttons)]
    return there == meant and not fold.text.startswith("✓")


def with_lines(answer: Answer) -> Answer:
    """The answer with the lines of what it changes, for wherever a page shows these.

    In a chat they are messages whose ids nobody keeps.
    """
    event, before = answer.talk.event, answer.talk.view
    if event.address.channel != PAGE:
        return answer
    given = [one for one in answer.changes if isinstance(one, RatingGiven)]
    changed = [one for one in given if (seat := before.seat_of(one.sheet)) and seat.sheet.rating(one.item)]
    now = Talk(view=answer.talk.now, event=event)
    found = (_folded(now, parse(ASK(one.sheet, one.item))) for one in changed)
    lines = [Fold(card=None, handle=None, text=one.text, buttons=one.buttons) for one in found if one]
    return replace(answer, before=(*answer.before, *lines))


def _folded(talk: Talk, asked: Press | None) -> Folded | None:
    """What the question that a press asks shrinks to, None where it can't be shown."""
    call = call_of(talk, asked)
    shown = call.answer().shown if call else None
    return shown.folded if isinstance(shown, Shown) else None


def _up_to_date(talk: Talk, answer: Answer, card: str | None, press: Press) -> Answer:
    live, asked = talk.live, question_of(press)
    if answer.fold or card is None or asked is None or (live and _is_live(live, card, asked)):
        return answer
    folded = _folded(Talk(view=answer.talk.now, event=talk.event), asked)
    if folded is None:
        return answer
    fold = Fold(card=None, handle=card, text=folded.text, buttons=folded.buttons)
    return replace(answer, fold=fold)


def _is_live(live: LiveCard, card: str, asked: Press) -> bool:
    """Whether the card is the live one; while that one's handle is not known, the question it asks tells."""
    if live.handle is not None:
        return live.handle == card
    again = parse(live.again)
    return again is not None and again.verb == ASK.verb and again.args[:2] == asked.args[:2]


def on_forgotten(talk: Talk) -> Answer:
    """Answer what was said on a card that nothing is known of any more: where the person is now."""
    event = talk.event
    # who is told of that already needs no second sentence
    here = talk.again("" if is_set_back(talk) else talk.words("lost.button"))
    if isinstance(event, Tapped):
        fold = Fold(card=None, handle=event.card, text=talk.words("lost.forgotten"))
        return talk.turn(here, fold=fold)
    refusal = guard.stopped(talk, event.text, event.message) if isinstance(event, Typed) else None
    return refusal or talk.turn(here)


def is_set_back(talk: Talk) -> bool:
    """Whether a backup was restored since the live card was shown."""
    return talk.live is not None and talk.live.forgotten is not None and not talk.live.buttons

"""What waited for a yes is not dropped unsaid: whoever goes elsewhere hears it, with the words that keep it.

Rules
- A yes or a no settles it, and so does what is stored in its place, or the same question asked anew, of words
  that waited with words again.
- Another answer to the same question ends the one before, also where its words were refused.
- Anything else is answered as ever, with a line of what was not kept. The next text may still keep it: by a
  yes on a question that asks for none itself, else by words of its own, as a yes may be for something else.
- Of an answer that another was given in place of only the text is left, for a note.
- On the way to submitting a return it is said on each card, until it is kept or the return goes without it.
"""

from dataclasses import replace

from flows.asking.reasons import kept_in, together
from flows.asking.text import LIMIT
from flows.cards import Shown
from flows.changes import Change, EvidencePlaced, NoteWritten, RatingGiven
from flows.consenting import takes_yes
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import (
    APPROVE,
    APPROVE_WITHOUT,
    BACKED,
    CHECK,
    NOT_APPLICABLE,
    NOTE,
    RATE,
    RATED_WITH,
    SECOND,
)
from flows.presses.explaining import CALL
from flows.replies import flat
from flows.resolving import call_of
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.besides import left_of, unsaved_of, waits
from flows.view import Told

_SETTLES: dict[str, type[Change]] = {
    RATE.verb: RatingGiven,
    NOT_APPLICABLE.verb: RatingGiven,
    NOTE.verb: NoteWritten,
    BACKED.verb: EvidencePlaced,
}
"""What is stored in place of what waited, by the verb that waited: all of them are about an item."""

_ON_THE_WAY_OUT = frozenset({CHECK.verb, APPROVE.verb, SECOND.verb})
"""Verbs of the cards that lead to submitting a return."""

_ANSWERS = frozenset({RATE.verb, NOT_APPLICABLE.verb})


def with_what_is_left(answer: Answer, reading: Reading, card: Shown) -> Answer:
    """The answer with what it leaves unkept, if anything waited for a yes; `card` is what it shows."""
    waiting = waits(answer.talk.view.conversation.told) or _on_the_way_out(answer, card)
    if waiting is None or _is_settled(answer, reading, *waiting):
        return answer
    press, text = waiting
    how = _how(answer, card)
    if _is_stored(answer, press) or _is_overtaken(reading, press):
        return _text_left(answer, press, text, how) if press.verb in _ANSWERS and text else answer
    said = what_waits(answer.talk, press, text, how)
    left = Told(buttons=(), asks=_asks(answer), left=str(press), besides=text)
    return _saying(answer, said, left) if said else answer


def without_what_is_settled(answer: Answer, reading: Reading) -> Answer:
    """The answer where what it settles waits no more, whether for a yes or after it was gone away from."""
    view = answer.talk.view
    told = view.conversation.told
    waiting = waits(told) or left_of(told)
    is_settled = waiting and (_is_settled(answer, reading, *waiting) or _is_stored(answer, waiting[0]))
    if told is None or not is_settled:
        return answer
    # the buttons of a message in between are still there
    stays = bool(told.buttons) and not told.asks
    rest = replace(told, left="", besides="", left_with="", open=False) if stays else None
    conversation = replace(view.conversation, told=rest)
    return replace(answer, talk=replace(answer.talk, view=replace(view, conversation=conversation)))


def _on_the_way_out(answer: Answer, card: Shown) -> tuple[Press, str] | None:
    """What was gone away from of a return that is about to be submitted, or to be read by a second person."""
    again = parse(card.again)
    if again is None or again.verb not in _ON_THE_WAY_OUT:
        return None
    return unsaved_of(answer.talk.view.conversation.told, again.args[0])


def _how(answer: Answer, card: Shown) -> str:
    """The words that still keep it: a yes, but where the card or what it says first may ask for one."""
    words = answer.talk.words
    buttons = flat(card.buttons)
    is_free = not _asks(answer) and card.awaiting is None and takes_yes(buttons, card.again, words)
    return words("unkept.yes" if is_free else "unkept.keep")


def _asks(answer: Answer) -> bool:
    """Whether the answer asks something itself, and a yes would be said to that."""
    notice = answer.shown.notice.replace(answer.talk.words("lost.worried"), "")
    return answer.meant is not None or "?" in notice


def _is_settled(answer: Answer, reading: Reading, press: Press, text: str) -> bool:
    """Whether it was kept, turned down, or asked about anew."""
    if reading.press == press and (not text or press.verb == RATE.verb):
        return True
    if reading.press and reading.press.verb == APPROVE_WITHOUT.verb:
        return True
    if reading.courtesy == "lost.not_meant" or (text and reading.besides == text):
        return True
    asked, chosen = [answer.meant] if answer.meant else [], reading.press
    if not text and chosen and chosen.verb in _ANSWERS and chosen.args[:2] == press.args[:2]:
        return True
    if not text:
        asked += (*reading.among, *(reading.half.among if reading.half else ()))
    # words that waited are asked about anew only where there are words again
    is_anew = not text or answer.besides
    return bool(is_anew) and any(_is_anew(other, press) for one in asked if (other := parse(one.press)))


def _is_anew(asked: Press, press: Press) -> bool:
    """Whether what is asked now is the same kind of thing, of the same item, as what waited."""
    is_kind = asked.verb == press.verb or {asked.verb, press.verb} <= _ANSWERS
    return is_kind and asked.args[:2] == press.args[:2]


def _is_overtaken(reading: Reading, press: Press) -> bool:
    """Whether the text gave another level of the same item, whatever came of it."""
    given = reading.awaited
    if given is None or given.verb != RATED_WITH.verb or press.verb not in _ANSWERS:
        return False
    return given.args[:2] == press.args[:2] and given.args[2:3] != press.args[2:3]


def _is_stored(answer: Answer, press: Press) -> bool:
    """Whether something was stored in its place: for another question than an item's, anything."""
    kind = _SETTLES.get(press.verb)
    if kind is None:
        return bool(answer.changes)
    return any(isinstance(one, kind) and _about(one) == press.args[:2] for one in answer.changes)


def _about(change: Change) -> tuple[str, ...]:
    return getattr(change, "sheet", ""), getattr(change, "item", "")


def _on(talk: Talk, press: Press) -> SheetTalk | None:
    """The sheet of an item as it stands now, None where it is not at hand."""
    seat = talk.now.seat_of(press.args[0]) if press.verb in _SETTLES else None
    has_item = seat is not None and len(press.args) > 1 and press.args[1] in seat.framework.items
    return talk.on(seat) if seat and has_item else None


def _text_left(answer: Answer, press: Press, text: str, how: str) -> Answer:
    """Another answer was given: what came with the one before is no note of it, unless they say so."""
    here = _on(answer.talk, press)
    if here is None:
        return answer
    item = here.framework.items[press.args[1]]
    note = kept_in(here.here.sheet.answers.get(item.id))
    whole = together(note, text)
    if text in note or len(whole) > LIMIT:
        return answer
    given = answer.shown.notice or here.words("answer.given", label=item.label, after=here.said(item))
    where = NOTE(press.args[0], item.id)
    left = Told(buttons=(), asks=_asks(answer), left=where, besides=whole)
    stays = answer.noticed(given)
    return _saying(stays, here.words("answer.rest_left", how=how, note=text), left)


def what_waits(talk: Talk, press: Press, text: str, how: str) -> str:
    """That something is not kept, and the word that keeps it; "" where there is nothing to keep."""
    words, here = talk.words, _on(talk, press)
    if here is None:
        return words("unkept.text", how=how, text=text) if text else ""
    label = here.framework.items[press.args[1]].label
    if press.verb not in _ANSWERS:
        return words("unkept.beside", label=label, how=how, text=text) if text else ""
    call = call_of(talk, press)
    rating = call.values.get("rating") if call else None
    if rating is None and press.verb == RATE.verb:
        return words("unkept.text", how=how, text=text) if text else ""
    said = here.rating(rating) if rating else words("rating.not_applicable")
    key = "unkept.answer_with" if text else "unkept.answer"
    return words(key, label=label, rating=said, how=how, text=text)


def _saying(answer: Answer, said: str, left: Told) -> Answer:
    """The answer with this below its notice; where somebody is told whom to call, below all of that."""
    shown = answer.shown
    again = parse(shown.again) if isinstance(shown, Shown) else None
    if isinstance(shown, Shown) and again and again.verb == CALL.verb:
        return replace(answer, shown=replace(shown, lines=(*shown.lines, said)), left=left)
    notice = "\n".join(filter(None, (shown.notice, said)))
    return replace(answer, shown=replace(shown, notice=notice), left=left)

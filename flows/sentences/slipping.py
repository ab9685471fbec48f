"""Corrections of what somebody answered last: it is changed where it is plain, else shown or asked about.

Only an answer that the person gave last themselves is meant, never a colleague's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from flows.asking.reasons import apart
from flows.cards import Shown
from flows.conversations.answering.earlier import offers
from flows.events import Typed
from flows.forms import Press, parse
from flows.meaning import Reading
from flows.presses.answering import ASK, CHECK, NOTE, REMOVE_NOTE
from flows.replies import Button, flat
from flows.resolving import call_of, card_of
from flows.rounds import Answer as Given
from flows.talk import Answer, Talk
from flows.typed.answers import is_answer
from flows.typed.keys import has_one, named_among, phrases, plain
from flows.typed.levels import half
from flows.typed.slips import OF_NOTE, Kind, Slip
from flows.view import Seat

IN_ONE_SITTING = timedelta(minutes=15)
"""How long what was answered last is what a correction means."""


MOST_AT_ONCE = 3
"""Answers that somebody gives at one moment: more come of a workbook."""


def slipped(talk: Talk, _event: Typed, reading: Reading) -> Answer | None:
    """What comes of a correction, None for one that names no answer."""
    slip, again = reading.slip, reading.again
    seat = talk.view.seat_of(again.args[0]) if slip and again else None
    if slip is None or again is None or seat is None:
        return None
    if again.verb == ASK.verb and call_of(talk, again) is None:
        return None  # nothing is answered there any more
    asked = again.args[1] if again.verb == ASK.verb else ""
    last = last_given(seat)
    if slip.kind in {Kind.LEVEL, Kind.OFFER}:
        of_first = _first(talk, seat, slip, asked) if slip.is_first else None
        return of_first or _level(talk, seat, slip, (asked, last))
    if slip.kind in OF_NOTE:
        return _note(talk, seat, asked, OF_NOTE[slip.kind])
    if slip.kind is Kind.ALL:
        return _shown(talk, Press(CHECK.verb, (seat.sheet.id,)))
    return _seen(talk, seat, slip, (asked, last))


def _seen(talk: Talk, seat: Seat, slip: Slip, of: tuple[str, Given | None]) -> Answer | None:
    """The question of the last answer again, or what that answer was."""
    asked, last = of
    is_here = bool(asked) and _says_an_answer(talk, seat, asked)
    if slip.kind is Kind.AGAIN and (last or is_here):
        item, key = (asked, "slips.here") if is_here or last is None else (last.item, "slips.is_last")
        return _shown(talk, Press(ASK.verb, (seat.sheet.id, item)), talk.words(key))
    return talk.turn(talk.again(_told(talk, seat, last)))


def last_given(seat: Seat) -> Given | None:
    """What the person rated last on this sheet; of two at one moment that which is asked later.

    Whoever notes something beside an answer has not given it.
    """
    own = [one for one in seat.sheet.answers.values() if one.item in seat.rated and one.rating]
    order = list(seat.framework.items)
    return max(own, key=lambda one: (seat.rated[one.item], order.index(one.item)), default=None)


def _is_plain(talk: Talk, seat: Seat, last: Given) -> bool:
    """Whether a correction can only be of this answer: just given, by itself, and touched by nobody since.

    Nor has the person touched another since, be it for its note alone. Of a workbook many came at once.
    """
    own = [one for one in seat.sheet.answers.values() if one.by == seat.membership.id and one.at >= last.at]
    is_untouched = all(one.at == seat.rated.get(one.item) for one in (last, *own))
    at_once = [one for one in seat.sheet.answers.values() if one.at == last.at]
    has_more = bool(last.note or last.backings or last.kept)
    is_alone = not has_more and len(at_once) <= MOST_AT_ONCE
    return is_untouched and is_alone and talk.event.at - last.at <= IN_ONE_SITTING


def _says_an_answer(talk: Talk, seat: Seat, item: str) -> bool:
    """Whether the question that stands there has an answer, or says that of last time."""
    here = talk.on(seat)
    of_before = here.framework.items.get(item)
    return seat.sheet.rating(item) is not None or (of_before is not None and any(offers(here, of_before)))


def _asked_about(talk: Talk) -> str:
    """The item of the answer that the person was just asked about; "" for none."""
    told = talk.view.conversation.told
    press = parse(told.buttons[0][0].press) if told and told.asks and told.buttons else None
    return press.args[1] if press and len(press.args) > 1 else ""


def _told(talk: Talk, seat: Seat, last: Given | None) -> str:
    here, item = talk.on(seat), seat.framework.items.get(last.item) if last else None
    if item is None or last is None:
        return talk.words("slips.none")
    return talk.words("slips.last", label=item.label, answer=here.said(item))


def _shown(talk: Talk, press: Press, notice: str = "") -> Answer | None:
    if not (found := call_of(talk, press)):
        return None
    answer = found.answer()
    is_card = notice and isinstance(answer.shown, Shown)
    return answer.noticed(notice) if is_card else answer


def _note(talk: Talk, seat: Seat, asked: str, key: str) -> Answer | None:
    """The card of a note, which changes it: of the question that stands there, else of the last one noted."""
    noted = [one for one in seat.sheet.answers.values() if apart(one)[0]]
    own = [one for one in noted if one.item == asked or one.by == seat.membership.id]
    own.sort(key=lambda one: (one.item == asked, one.at))
    if not own:
        return talk.turn(talk.again(talk.words("slips.no_note")))
    where = (seat.sheet.id, own[-1].item)
    answer = _shown(talk, Press(NOTE.verb, where), talk.words(key))
    remove = Button(key="y", label=talk.words("note.remove"), press=REMOVE_NOTE(*where))
    return replace(answer, meant=remove) if answer and key == OF_NOTE[Kind.NOTE] else answer


def _level(talk: Talk, seat: Seat, slip: Slip, of: tuple[str, Given | None]) -> Answer | None:
    """Change the last answer where only that can be meant, else ask; what stands there changes only by a yes.

    `of` are the item of the question that stands there, "" for none, and the last answer.
    """
    asked, last = of
    is_here = bool(asked) and _says_an_answer(talk, seat, asked)
    is_asked = _asked_about(talk) == asked != ""
    is_of_this = is_asked or (is_here and not slip.is_of_last)
    if last is None and slip.is_of_last and not is_asked and seat.sheet.answers:
        # a colleague has answered, perhaps in its place, and what stands there is another question
        return talk.turn(talk.again(talk.words("slips.none_of_yours")))
    if before := _asked_before(talk, seat, slip):
        item, is_sure = before, False
    elif last is None or (is_of_this and not slip.names_last and slip.kind is Kind.LEVEL):
        item, is_sure = asked, False
    else:
        is_open = is_here and last.item != asked and not slip.names_last
        item, is_sure = last.item, slip.is_of_last and not is_open and _is_plain(talk, seat, last)
    if slip.kind is Kind.OFFER and item == asked:
        # it may be the answer to what stands there
        return None
    answers = _answers(talk, Press(ASK.verb, (seat.sheet.id, item))) if item else []
    named = named_among(answers, slip.said, talk.words)
    if not named and (vaguely := half(answers, slip.said, talk.words)):
        return _vaguely(talk, seat, (asked, item), slip, vaguely.among)
    one = named[0] if len(named) == 1 else None
    call = call_of(talk, one.press) if one else None
    meant = call.values.get("rating") if call else None
    if meant is not None and meant == seat.sheet.rating(item):
        return talk.turn(talk.again(_is_so(talk, seat, asked, item)))
    if call and is_sure:
        # the card that stands there asks another question, and does not shrink to this answer
        answer = call.answer()
        return answer if item == asked else replace(answer, fold=None, answered=None)
    return _offered(talk, seat, (asked, item), one) if one else None


def _asked_before(talk: Talk, seat: Seat, slip: Slip) -> str:
    """The item whose correction was just asked about, where a text corrects that again; "" for none."""
    item = _asked_about(talk)
    is_again = slip.kind is Kind.LEVEL and not slip.names_last and item in seat.framework.items
    return item if is_again and seat.sheet.rating(item) is not None else ""


def _first(talk: Talk, seat: Seat, slip: Slip, asked: str) -> Answer:
    """Ask whether the first answer shall be another: of the sheet or of the domain, where one can be told.

    Else how to get there.
    """
    lists = [items for items in seat.questions.by_domain.values() if asked in {one.id for one in items}]
    first = dict.fromkeys(items[0].id for items in (seat.asked, *lists) if items)
    given = {one for one in seat.rated if seat.sheet.rating(one) is not None}
    own = [one for one in first if one in given and one != asked]
    item = own[0] if len(own) == 1 else ""
    answers = _answers(talk, Press(ASK.verb, (seat.sheet.id, item))) if item and slip.said else []
    named = named_among(answers, slip.said, talk.words)
    if len(named) != 1:
        return talk.turn(talk.again(talk.words("slips.which_first")))
    return _offered(talk, seat, (asked, item), named[0])


def _is_so(talk: Talk, seat: Seat, asked: str, item: str) -> str:
    """That an answer is already what somebody says that they meant."""
    key = "slips.is_so" if asked in {"", item} else "slips.is_so_asked"
    return talk.words(
        key, label=seat.framework.items[item].label, answer=talk.on(seat).rating(seat.sheet.rating(item))
    )


def _offered(talk: Talk, seat: Seat, items: tuple[str, str], button: Button) -> Answer:
    """Ask whether an answer is meant: to the question that stands there, or of another item."""
    asked, item = items
    of, choice = seat.framework.items.get(item), f"{button.key} {button.label}"
    last = last_given(seat)
    offered = "slips.offer" if asked else "slips.offer_alone"
    offered = offered if last and last.item == item else "slips.offer_other"
    key = "lost.one" if item == asked else offered
    said = talk.words(key, label=of.label if of else "", choice=choice, choices=choice)
    return replace(talk.turn(talk.again(said)), meant=button)


def _vaguely(
    talk: Talk, seat: Seat, items: tuple[str, str], slip: Slip, among: Sequence[Button]
) -> Answer | None:
    """Ask which level is meant, of an answer that shall be another in no level's words: "partly".

    Of several, or none, the question is shown, where it can be tapped; what may be said to the one that
    stands there is asked there.
    """
    if len(among) == 1:
        return _offered(talk, seat, items, among[0])
    words, label = talk.words, seat.framework.items[items[1]].label
    choices = ", ".join(f"{one.key} {one.label}" for one in among)
    if slip.kind is Kind.OFFER:
        said = words("slips.which_here", label=label, choices=choices)
        return talk.turn(talk.again(said)) if among else None
    if slip.tells or _tells_a_view(talk):
        return None
    notice = words("slips.which", label=label, choices=choices) if among else words("slips.is_last")
    return _shown(talk, Press(ASK.verb, (seat.sheet.id, items[1])), notice)


def _tells_a_view(talk: Talk) -> bool:
    """Whether a text may say how things should be: "that should be partly in place by now"."""
    said = plain(talk.event.text) if isinstance(talk.event, Typed) else ""
    return has_one(said, phrases(talk.words("slips.views")))


def _answers(talk: Talk, press: Press) -> list[Button]:
    """The answers that can be given to a question."""
    found = card_of(talk, press)
    return [button for button in flat(found[1].buttons) if is_answer(button)] if found else []

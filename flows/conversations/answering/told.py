"""An answer with its note: in one text, "1 because nobody was trained", or as it was given last time."""

from dataclasses import replace

from flows.arguments import Origin
from flows.asking.clauses import only_hedges
from flows.asking.half import half
from flows.asking.offered import says_yes_first
from flows.asking.reasons import below, together
from flows.asking.text import LIMIT, clean, unfit
from flows.cards import Shown
from flows.conversations.answering.answer import not_applicable, settle
from flows.conversations.answering.earlier import offers
from flows.conversations.answering.question import question
from flows.forms import Press, parse
from flows.framework import Item
from flows.permissions import Permission
from flows.presses.answering import NOT_APPLICABLE, RATE, RATED_WITH, SAME
from flows.rounds import OTHER_REASON, DontKnow, NotApplicable, Rated, Rating
from flows.talk import Answer, SheetTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Earlier


def rate(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None) -> Answer:
    """Store a level, don't know or no case known, with the rest of a text of which it was asked about."""
    waiting = _waiting(talk, item)
    if not waiting:
        return settle(talk, item, rating, origin)
    if not _fits(talk, item, rating, waiting):
        left = talk.words("answer.rest_left", note=waiting)
        return _saying(talk, item, rating, settle(talk, item, rating, origin), left)
    return _noted(talk, item, rating, together(_written(talk, item), waiting), origin)


def never_applies(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Shown:
    """Ask why it is not applicable, and say that the rest of a text is left that was asked about."""
    waiting = _waiting(talk, item)
    left = talk.words("answer.rest_left", note=waiting) if waiting else ""
    return not_applicable(talk, item, origin, notice=left)


def rated_with(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None) -> Answer:
    """Store the rating with what was said besides as its note, below a note that is there, and say both.

    The whole note is said, as it stands then.
    """
    said, written = _besides(talk, item, rating), _written(talk, item)
    if says_yes_first(talk.text, talk.words) and (waiting := _waiting(talk, item)):
        written = together(written, waiting)
    note = written if said in written.splitlines() else together(written, said)
    problem = unfit(talk, note)
    if problem:
        return talk.turn(talk.again(problem))
    return _noted(talk, item, rating, note, origin)


def same(talk: SheetTalk, item: Item, source: Earlier, origin: Origin | None = None) -> Answer:
    """Give the earlier answer afresh, with its note below one that is there: it was on the card tapped.

    A new note that leaves no room for the earlier one stays alone.
    """
    answer = next((a for earlier, a in offers(talk, item) if earlier is source), None)
    if answer is None or answer.rating is None:
        return talk.turn(talk.again(talk.words("lost.button")))
    mine, then = together(_written(talk, item), _waiting(talk, item)), answer.note or ""
    if not mine:
        return settle(talk, item, answer.rating, origin, note=answer.note)
    note = below(mine, then)
    if len(note) <= LIMIT:
        return _noted(talk, item, answer.rating, note, origin)
    if answer.rating == NotApplicable(reason=OTHER_REASON):
        # it is nothing without its reason, which is a part of that note
        return talk.turn(talk.again(talk.words("answer.no_room", length=len(note), limit=LIMIT)))
    alone, left = _noted(talk, item, answer.rating, mine, origin), talk.words("answer.earlier_left")
    return _saying(talk, item, answer.rating, alone, left)


def _noted(talk: SheetTalk, item: Item, rating: Rating, note: str, origin: Origin | None) -> Answer:
    """Store the rating with this note, and say both."""
    answer = settle(talk, item, rating, origin, note=note)
    words = talk.words
    changed = answer.shown.notice
    notice = f"{changed} {words('answer.note_added', note=note)}" if changed else ""
    notice = notice or words("answer.given_with", label=item.label, after=talk.rating(rating), note=note)
    return replace(answer, shown=replace(answer.shown, notice=notice))


def _saying(talk: SheetTalk, item: Item, rating: Rating, answer: Answer, more: str) -> Answer:
    """The answer with more to say than that it is saved."""
    said = answer.shown.notice or talk.words("answer.given", label=item.label, after=talk.rating(rating))
    notice = f"{said}\n{more}"
    return replace(answer, shown=replace(answer.shown, notice=notice))


def _written(talk: SheetTalk, item: Item) -> str:
    """The note that is there."""
    given = talk.here.sheet.answers.get(item.id)
    return (given.note if given else None) or ""


def _asked_about(talk: SheetTalk, item: Item) -> Press | None:
    """The answer to this item that the person was just asked about, with a rest to keep."""
    told = talk.view.conversation.told
    press = parse(told.buttons[0][0].press) if told and told.asks and told.besides else None
    is_answer = press is not None and press.verb in {RATE.verb, NOT_APPLICABLE.verb}
    return press if press and is_answer and press.args[:2] == (talk.here.sheet.id, item.id) else None


def _waiting(talk: SheetTalk, item: Item) -> str:
    """The rest of a text that was promised to be kept with the answer it was asked about."""
    told = talk.view.conversation.told
    return clean(told.besides) if told and _asked_about(talk, item) else ""


def _fits(talk: SheetTalk, item: Item, rating: Rating, waiting: str) -> bool:
    """Whether the rest is true of this answer as well: of another one not what only hedged the first."""
    asked = _asked_about(talk, item)
    is_same = asked is not None and asked.verb == RATE.verb and asked.args[2:3] == (_written_as(rating),)
    return is_same or not only_hedges(waiting, talk.words)


def _written_as(rating: Rating) -> str:
    """How a button carries a rating."""
    if isinstance(rating, Rated):
        return str(rating.level)
    return "d" if isinstance(rating, DontKnow) else "c"


def _besides(talk: SheetTalk, item: Item, rating: Rating) -> str:
    """What the text says behind this answer: all of it where it gives none, or what may be another."""
    found = half([button for row in question(talk, item).buttons for button in row], talk.text, talk.words)
    is_given = found and found.button and found.button.label == talk.rating(rating)
    return clean(found.rest if found and is_given and found.rest else talk.text)


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    do(RATE, rate, to=_ANSWER),
    show(NOT_APPLICABLE, never_applies, to=_ANSWER),
    take(RATED_WITH, rated_with, to=_ANSWER, typed=Typing.NOTE),
    do(SAME, same, to=_ANSWER),
)

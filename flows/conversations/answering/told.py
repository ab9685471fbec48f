"""An answer with its note: in one text, "1 because nobody was trained", or as it was given last time."""

from flows.arguments import Origin
from flows.asking.reasons import below, together
from flows.asking.text import LIMIT, clean, to_delete, too_long, unfit
from flows.before import Earlier
from flows.cards import Shown
from flows.conversations.answering.answer import not_applicable, settle
from flows.conversations.answering.earlier import offers
from flows.conversations.answering.overtaken import asked_first, is_unseen
from flows.conversations.answering.question import answers_to, question
from flows.events import Typed
from flows.forms import parse
from flows.framework import Item
from flows.identifiers.not_ours import not_ours
from flows.permissions import Permission
from flows.presses.answering import NOT_APPLICABLE, NOTE, RATE, RATED_WITH, SAME
from flows.rounds import OTHER_REASON, DontKnow, NotApplicable, Rated, Rating
from flows.talk import Answer, SheetTalk
from flows.typed.keys import plain, stands_on
from flows.typed.levels import half
from flows.typed.offered import says_yes_first
from flows.verbs import Typing, Verb, do, show, take


def rate(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None) -> Answer:
    """Store a level, don't know or no case known, with the rest of a text that asked about just that."""
    waiting, asked = _waiting(talk, item, rating), _asked_which(talk, item, rating)
    kept = waiting or asked
    if is_unseen(talk, item, rating):
        return asked_first(talk, item, rating, _press(talk, item, rating, origin), origin, kept)
    note = together(_written(talk, item), kept)
    if not kept or too_long(talk, note):
        return _echoed(talk, item, rating, settle(talk, item, rating, origin))
    noted = _noted(talk, item, rating, note, origin)
    return _saying(talk, item, rating, noted, talk.words("answer.note_off")) if asked else noted


def rated_with(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None) -> Answer:
    """Store the rating with what was said besides as its note, below a note that is there, and say both.

    The whole note is said, as it stands then.
    """
    said, written = _besides(talk, item, rating), _written(talk, item)
    if says_yes_first(talk.text, talk.words) and (waiting := _waiting(talk, item, rating)):
        written = together(written, waiting)
    note = below(written, said)
    problem = unfit(talk, note)
    if problem:
        return talk.turn(talk.again(problem))
    if is_unseen(talk, item, rating):
        return asked_first(talk, item, rating, _press(talk, item, rating, origin), origin, said)
    return _noted(talk, item, rating, note, origin)


def rating_refused(
    talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None, *, notice: str = ""
) -> Shown:
    """The question again after refused words, with the key that saves the level they came with."""
    words, buttons = talk.words, [one for row in question(talk, item).buttons for one in row]
    numbers = [one.key for one in buttons if one.label == talk.rating(rating)]
    said = (words("guard.level_left", number=number) for number in numbers)
    return question(talk, item, " ".join((notice, words("guard.unasked"), to_delete(talk), *said)), origin)


def same(talk: SheetTalk, item: Item, source: Earlier, origin: Origin | None = None) -> Answer:
    """Give the earlier answer afresh, with its note below one that is there: it was on the card tapped.

    A new note that leaves no room for the earlier one stays alone.
    """
    answer = next((a for earlier, a in offers(talk, item) if earlier is source), None)
    if answer is None or answer.rating is None:
        return talk.turn(talk.again(talk.words("lost.button")))
    if is_unseen(talk, item, answer.rating):
        press = SAME(talk.here.sheet.id, item.id, source.sheet.id, origin)
        return asked_first(talk, item, answer.rating, press, origin)
    waiting = _waiting(talk, item, answer.rating)
    mine, then = together(_written(talk, item), waiting), answer.note or ""
    if not mine:
        settled = settle(talk, item, answer.rating, origin, note=answer.note)
        return _echoed(talk, item, answer.rating, settled)
    note = below(mine, then)
    if len(note) <= LIMIT:
        return _noted(talk, item, answer.rating, note, origin)
    if answer.rating == NotApplicable(reason=OTHER_REASON):
        # it is nothing without its reason, which is a part of that note
        return talk.turn(talk.again(talk.words("answer.no_room", length=len(note), limit=LIMIT)))
    alone, left = _noted(talk, item, answer.rating, mine, origin), talk.words("answer.earlier_left")
    return _saying(talk, item, answer.rating, alone, left)


def _echoed(talk: SheetTalk, item: Item, rating: Rating, answer: Answer) -> Answer:
    """The answer, and as what a text was taken that is neither the key of a button nor what stands on it."""
    if answer.shown.notice or not isinstance(talk.event, Typed):
        return answer
    buttons = [button for row in question(talk, item).buttons for button in row]
    if stands_on(buttons, talk.event.text, talk.words):
        return answer
    notice = talk.words("answer.given", label=item.label, after=talk.rating(rating))
    return answer.noticed(notice)


def _noted(talk: SheetTalk, item: Item, rating: Rating, note: str, origin: Origin | None) -> Answer:
    """Store the rating with this note, and say both."""
    answer = settle(talk, item, rating, origin, note=note)
    words = talk.words
    changed = answer.shown.notice
    notice = f"{changed} {words('answer.note_added', note=note)}" if changed else ""
    notice = notice or words("answer.given_with", label=item.label, after=talk.rating(rating), note=note)
    return answer.noticed(notice)


def _saying(talk: SheetTalk, item: Item, rating: Rating, answer: Answer, more: str) -> Answer:
    """The answer with more to say than that it is saved."""
    said = answer.shown.notice or talk.words("answer.given", label=item.label, after=talk.rating(rating))
    notice = f"{said}\n{more}"
    return answer.noticed(notice)


def _written(talk: SheetTalk, item: Item) -> str:
    """The note that is there."""
    given = talk.here.sheet.answers.get(item.id)
    return (given.note if given else None) or ""


def _waiting(talk: SheetTalk, item: Item, rating: Rating) -> str:
    """The rest of a text that was promised to be kept with this answer, "" for any other answer."""
    told = talk.view.conversation.told
    press = parse(told.buttons[0][0].press) if told and told.asks and told.buttons and told.besides else None
    about = RATE.verb, talk.here.sheet.id, item.id, _written_as(rating)
    is_this = press is not None and (press.verb, *press.args[:3]) == about
    return clean(told.besides) if told and is_this else ""


def _asked_which(talk: SheetTalk, item: Item, rating: Rating) -> str:
    """A text that was asked about, where this is one of the answers that it may have meant, "" for none.

    One that names no level may have meant any; one of whose task it is, that nothing of it is done.
    """
    told, where = talk.view.conversation.told, (talk.here.sheet.id, item.id)
    if told is None or not (told.asks or told.open) or not told.besides:
        return ""
    if told.buttons:
        asked = parse(told.left if told.open else told.buttons[0][0].press)
        is_task = asked is not None and asked.verb == NOT_APPLICABLE.verb and asked.args[:2] == where
        said = not_ours(plain(told.besides).split()) if is_task else None
        is_lowest = rating == Rated(level=0)
        return clean(told.besides) if said and said.not_done and is_lowest else ""
    if told.left != NOTE(*where):
        return ""
    found = half(answers_to(talk, item), told.besides, talk.words)
    among = {one.label for one in found.among} if found else set()
    return clean(told.besides) if not among or talk.rating(rating) in among else ""


def _press(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None) -> str:
    """The button that gives this rating."""
    return RATE(talk.here.sheet.id, item.id, _written_as(rating), origin)


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
    show(NOT_APPLICABLE, not_applicable, to=_ANSWER),
    take(RATED_WITH, rated_with, to=_ANSWER, typed=Typing.NOTE, refused=rating_refused),
    do(SAME, same, to=_ANSWER),
)

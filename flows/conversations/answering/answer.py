"""Answering: an answer as it is stored and said, and not applicable with its reason."""

from dataclasses import replace

from flows.arguments import Origin
from flows.asking.lists import numbered
from flows.asking.reasons import apart, kept_in, says_something
from flows.asking.seen import asked_to_replace, standing, waiting
from flows.asking.text import clean, puts_off, unfit
from flows.cards import Shown, rows
from flows.changes import Change, NoteWritten, RatingGiven
from flows.conversations.answering.note import last, refused_card, unseen, with_reason
from flows.conversations.answering.overtaken import asked_first, is_unseen
from flows.conversations.answering.question import answers_to, folded, question, return_to
from flows.framework import Item, Reason
from flows.permissions import Permission
from flows.presses.answering import ASK, NOT_APPLICABLE, OTHER_REASON_TYPED, RATE, REASON
from flows.replies import Button
from flows.rounds import OTHER_REASON, NotApplicable, Rating
from flows.talk import Answer, SheetTalk
from flows.typed.answered import asks_another, gives_answer
from flows.typed.besides import asked_about
from flows.typed.keys import is_asked, phrases, plain, without_lead
from flows.typed.levels import half
from flows.typed.slips import takes_back
from flows.verbs import Typing, Verb, do, take


def reason(talk: SheetTalk, item: Item, reason: Reason, origin: Origin | None = None) -> Answer:
    """Store not applicable with one of the framework's reasons."""
    rating, press = NotApplicable(reason=reason.id), REASON(talk.here.sheet.id, item.id, reason.id, origin)
    if is_unseen(talk, item, rating):
        return asked_first(talk, item, rating, press, origin)
    return settle(talk, item, NotApplicable(reason=reason.id), origin)


def settle(
    talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None, note: str | None = None
) -> Answer:
    """Store the rating, fold the card it was given on, and go on.

    On the live card the person moves to the next question. On any other card the answer is edited, said so,
    and the live question is asked again.
    """
    here = talk.here
    before = here.sheet.rating(item.id)
    changes = _rating_changes(talk, item, rating, note)
    after = talk.after(changes)
    line = folded(after, item)
    fold = talk.fold(line)
    changed = _changed(talk, item, before, rating)
    if note is None and before and before != rating:
        changed = " ".join((changed, *_stays(talk, item)))
    if talk.is_about(item):
        notice = changed if before and before != rating else ""
        shown = return_to(after, item, origin, notice)
        return after.turn(shown, changes=changes, fold=fold, answered=line)
    return after.turn(after.again(changed), changes=changes, fold=fold)


def _rating_changes(talk: SheetTalk, item: Item, rating: Rating, note: str | None) -> tuple[Change, ...]:
    """The facts of an answer; none when it is what the sheet says already."""
    sheet, by, at = talk.here.sheet, talk.here.membership.id, talk.event.at
    area = talk.here.area.id
    answer = sheet.answers.get(item.id)
    changes: list[Change] = []
    if sheet.rating(item.id) != rating:
        changes.append(
            RatingGiven(chain=sheet.id, area=area, sheet=sheet.id, item=item.id, rating=rating, by=by, at=at)
        )
    if note is not None and (answer is None or answer.note != note):
        changes.append(
            NoteWritten(chain=sheet.id, area=area, sheet=sheet.id, item=item.id, text=note, by=by, at=at)
        )
    return tuple(changes)


def _changed(talk: SheetTalk, item: Item, before: Rating | None, after: Rating) -> str:
    words, now = talk.words, talk.rating(after)
    if before is None:
        return words("answer.given", label=item.label, after=now)
    if before == after:
        return words("answer.same", label=item.label, after=now)
    changed = words("answer.changed", label=item.label, before=talk.said(item), after=now)
    answer = talk.here.sheet.answers.get(item.id)
    if answer and answer.by in talk.here.names:
        changed = " ".join((changed, words("colleagues.was_by", name=talk.here.names[answer.by])))
    return changed


def _stays(talk: SheetTalk, item: Item) -> tuple[str, ...]:
    """That a note stays, which may have said why the answer before was given."""
    answer = talk.here.sheet.answers.get(item.id)
    if not answer or not answer.note:
        return ()
    key = "answer.note_stays_shared" if talk.here.names else "answer.note_stays"
    return (talk.words(key, note=answer.note),)


def not_applicable(talk: SheetTalk, item: Item, origin: Origin | None = None, *, notice: str = "") -> Shown:
    """Ask why; nothing is stored before there is a reason."""
    words, sheet = talk.words, talk.here.sheet.id
    buttons = numbered(
        (known.label, REASON(sheet, item.id, known.id, origin)) for known in talk.framework.offered_reasons
    )
    no_case = Button(key="c", label=words("rating.no_case"), press=RATE(sheet, item.id, "c", origin))
    back = Button(key="b", label=words("why.back"), press=ASK(sheet, item.id, origin))
    given = talk.here.sheet.answers.get(item.id)
    _, before = apart(given)
    return Shown(
        again=NOT_APPLICABLE(sheet, item.id, origin),
        notice=notice,
        head=talk.mark(item.label),
        heading=words("reason.heading"),
        lines=(
            *((words("reason.now", reason=before),) if before else ()),
            words("reason.ask" if buttons else "reason.write"),
        ),
        buttons=rows(*buttons, (no_case,) if item.no_case else (), back),
        awaiting=OTHER_REASON_TYPED(sheet, item.id, origin),
        stands=standing(kept_in(given)),
    )


def other_reason(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Answer:
    """Store not applicable with a reason of the team's own, kept as the item's note."""
    buttons = [button for row in question(talk, item).buttons for button in row]
    found = half(buttons, talk.text, talk.words)
    is_led = found is not None and found.button is not None and _is_not_applicable(found.button)
    led = _behind_so_called(talk) or (found.rest if found and is_led else "")
    if led:
        answer = _reasoned(replace(talk, text=led), item, origin, follows=True)
        return _with_words(talk, item, answer, led)
    answer = _reasoned(talk, item, origin)
    is_yes = clean(talk.text) == asked_about(talk) != ""
    return _with_words(talk, item, answer, talk.text) if is_yes else answer


def _behind_so_called(talk: SheetTalk) -> str:
    """What follows a "not applicable" that is said once more, "" where nothing does."""
    led = without_lead(talk.text, phrases(talk.words("reason.so_called"))).lstrip(_JOINTS)
    return "" if led == talk.text else led


_JOINTS = " ,;:.-\u2010\u2011\u2012\u2013\u2014\u2015"
"""What stands between that and its reason."""


def _is_not_applicable(button: Button) -> bool:
    return button.verb == NOT_APPLICABLE.verb


def _reasoned(talk: SheetTalk, item: Item, origin: Origin | None, *, follows: bool = False) -> Answer:
    meant = _reason_begun(talk)
    if meant:
        return reason(talk, item, meant, origin)
    note = with_reason(talk, item, clean(talk.text))
    problem = _no_reason(talk, item, follows=follows) or unfit(talk, note)
    if problem:
        return talk.turn(not_applicable(talk, item, origin, notice=problem))
    if is_unseen(talk, item, NotApplicable(reason=OTHER_REASON)):
        press = NOT_APPLICABLE(talk.here.sheet.id, item.id, origin)
        return asked_first(talk, item, NotApplicable(reason=OTHER_REASON), press, origin, clean(talk.text))
    _, before = apart(talk.here.sheet.answers.get(item.id))
    is_other = bool(before) and note != kept_in(talk.here.sheet.answers.get(item.id))
    if is_other and unseen(talk, item):
        text = clean(talk.text)
        shown = not_applicable(talk, item, origin, notice=asked_to_replace(talk, text, last(talk, item)))
        return waiting(talk, shown, NOT_APPLICABLE(talk.here.sheet.id, item.id, origin), text)
    answer = settle(talk, item, NotApplicable(reason=OTHER_REASON), origin, note=note)
    replaced = talk.words("answer.reason_replaced", label=item.label)
    return answer.noticed(replaced) if is_other else answer


def _with_words(talk: SheetTalk, item: Item, answer: Answer, said: str) -> Answer:
    """An answer with what was typed behind it: "n/a because we only do early help"."""
    if not answer.changes:
        return answer
    rating = talk.words("rating.not_applicable")
    given = talk.words("answer.given_because", label=item.label, after=rating, note=clean(said))
    _, before = apart(talk.here.sheet.answers.get(item.id))
    notice = f"{given} {answer.shown.notice}" if before else given
    return answer.noticed(notice)


def _no_reason(talk: SheetTalk, item: Item, *, follows: bool) -> str:
    """Why what was typed is no reason at all, "" if it may be one; `follows` a "not applicable"."""
    if is_asked(talk.text):
        return talk.words("reason.asked")
    if asks_another(talk.text, talk.words):
        return talk.words("reason.of_another")
    if gives_answer(answers_to(talk, item), talk.text, talk.words, may_be_near=follows):
        return talk.words("reason.an_answer")
    is_none = (
        not says_something(talk.text)
        or puts_off(talk.text, talk.words)
        or takes_back(talk.text, answers_to(talk, item), talk.words)
    )
    return talk.words("reason.none") if is_none else ""


def _reason_begun(talk: SheetTalk) -> Reason | None:
    """The only reason of the list that begins with what was typed, of two words at the least."""
    said = plain(talk.text)
    begun = [known for known in talk.framework.offered_reasons if plain(known.label).startswith(said)]
    return begun[0] if len(begun) == 1 and " " in said else None


def reason_refused(talk: SheetTalk, item: Item, origin: Origin | None = None, *, notice: str = "") -> Shown:
    """After a refused reason."""
    where = (talk.here.sheet.id, item.id, origin)
    return refused_card(talk, item, NOT_APPLICABLE(*where), OTHER_REASON_TYPED(*where), origin, notice=notice)


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    do(REASON, reason, to=_ANSWER),
    take(OTHER_REASON_TYPED, other_reason, to=_ANSWER, typed=Typing.NOTE, refused=reason_refused),
)

"""Answering: levels, don't know, and not applicable with its reason."""

from flows.changes import Change, NoteWritten, RatingGiven
from flows.conversations.earlier import offers
from flows.conversations.note import clean, unfit, with_reason
from flows.conversations.question import folded, return_to, tail_of
from flows.framework import Item
from flows.presses import press
from flows.replies import Button
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from flows.talk import OTHER_REASON, Shown, Talk, rows
from flows.view import Turn


def rate(talk: Talk) -> Turn:
    """Store a level or don't know."""
    given = talk.press.args[2]
    rating: Rating = DontKnow() if given == "d" else Rated(level=int(given))
    return settle(talk, rating, talk.argument(3))


def reason(talk: Talk) -> Turn:
    """Store not applicable with one of the framework's reasons."""
    return settle(talk, NotApplicable(reason=talk.press.args[2]), talk.argument(3))


def same(talk: Talk) -> Turn:
    """Give the earlier answer afresh, with its note: it was on the card that was tapped."""
    item, source = talk.item(), talk.press.args[2]
    answer = next((a for earlier, a in offers(talk, item) if earlier.sheet.id == source), None)
    if answer is None or answer.rating is None:
        return talk.turn(talk.again(talk.words("lost.button")))
    return settle(talk, answer.rating, talk.argument(3), note=answer.note)


def settle(talk: Talk, rating: Rating, origin: str, note: str | None = None) -> Turn:
    """Store the rating, fold the card it was given on, and go on.

    On the live card the person moves to the next question. On any other card the answer is edited, said so,
    and the live question is asked again.
    """
    item, here = talk.item(), talk.here
    before = here.sheet.rating(item.id)
    changes = _rating_changes(talk, item, rating, note)
    after = talk.after(changes)
    line = folded(after, item)
    fold = talk.fold(line)
    if talk.is_about(item):
        notice = _changed(talk, item, before, rating) if before and before != rating else ""
        shown = return_to(after, item, origin, notice)
        return after.turn(shown, changes=changes, fold=fold, answered=line)
    notice = _changed(talk, item, before, rating)
    return after.turn(after.again(notice), changes=changes, fold=fold)


def _rating_changes(talk: Talk, item: Item, rating: Rating, note: str | None) -> tuple[Change, ...]:
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


def _changed(talk: Talk, item: Item, before: Rating | None, after: Rating) -> str:
    words, now = talk.words, talk.rating(after)
    if before is None:
        return words("answered.given", label=item.label, after=now)
    if before == after:
        return words("answered.same", label=item.label, after=now)
    changed = words("answered.changed", label=item.label, before=talk.rating(before), after=now)
    answer = talk.here.sheet.answers.get(item.id)
    if before == NotApplicable(reason=OTHER_REASON) and answer and answer.note:
        # the reason was kept as the note, and does not speak of the new answer
        changed = " ".join((changed, words("answered.note_stays", note=answer.note)))
    if answer and answer.by in talk.here.names:
        changed = " ".join((changed, words("shared.was_by", name=talk.here.names[answer.by])))
    return changed


def not_applicable(talk: Talk, notice: str = "") -> Shown:
    """Ask why; nothing is stored before there is a reason."""
    words, sheet, item = talk.words, talk.here.sheet.id, talk.item()
    tail = tail_of(talk.argument(2))
    buttons = [
        Button(key=str(number), label=known.label, press=press("reason", sheet, item.id, known.id, *tail))
        for number, known in enumerate(talk.framework.reasons, 1)
    ]
    back = Button(key="b", label=words("why.back"), press=press("ask", sheet, item.id, *tail))
    return Shown(
        again=press("na", sheet, item.id, *tail),
        notice=notice,
        head=talk.mark(item.label),
        heading=words("reason.heading"),
        lines=(words("reason.ask"),),
        buttons=rows(*buttons, back),
        awaiting=press("other", sheet, item.id, *tail),
    )


def other_reason(talk: Talk) -> Turn:
    """Store not applicable with a reason of the team's own, kept as the item's note."""
    note = with_reason(talk, clean(talk.text))
    problem = unfit(talk, note)
    if problem:
        return talk.turn(not_applicable(talk, problem))
    return settle(talk, NotApplicable(reason=OTHER_REASON), talk.argument(2), note=note)

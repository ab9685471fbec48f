"""Notes beside an answer."""

from flows.asking.text import clean, unfit
from flows.changes import NoteWritten
from flows.conversations.answering.question import question, tail_of
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Turn


def note(talk: Talk, notice: str = "") -> Shown:
    """Ask for a note, and say what it may not hold."""
    words, sheet, item = talk.words, talk.here.sheet, talk.item()
    tail = tail_of(talk.argument(2))
    answer = sheet.answers.get(item.id)
    has = bool(answer and answer.note)
    remove = Button(key="r", label=words("note.remove"), press=press("unnote", sheet.id, item.id, *tail))
    back = Button(key="b", label=words("why.back"), press=press("ask", sheet.id, item.id, *tail))
    lines = [words("note.ask"), words("note.counts")]
    if answer and answer.note:
        lines.insert(0, words("question.note", note=answer.note))
    return Shown(
        again=press("note", sheet.id, item.id, *tail),
        notice=notice,
        head=talk.mark(words("note.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(back, *((remove,) if has else ())),
        awaiting=press("noted", sheet.id, item.id, *tail),
    )


def noted(talk: Talk) -> Turn:
    """Store a note that passed the guard, and show the question again."""
    problem = unfit(talk, clean(talk.text))
    if problem:
        return talk.turn(note(talk, problem))
    return _note(talk, clean(talk.text), talk.words("answered.noted", label=talk.item().label))


def unnote(talk: Talk) -> Turn:
    """Remove the note."""
    return _note(talk, "", talk.words("answered.note_removed", label=talk.item().label))


def _note(talk: Talk, text: str, notice: str) -> Turn:
    here, item = talk.here, talk.item()
    answer = here.sheet.answers.get(item.id)
    change = NoteWritten(
        chain=here.area.id,
        sheet=here.sheet.id,
        item=item.id,
        text=text,
        by=here.membership.id,
        at=talk.event.at,
    )
    is_new = text != ((answer and answer.note) or "")
    after = talk.after((change,) if is_new else ())
    shown = question(after, item, notice, origin=talk.argument(2))
    return after.turn(shown, changes=(change,) if is_new else ())


def with_reason(talk: Talk, reason: str) -> str:
    """The item's note with a reason for not applicable added, if it is not in it already."""
    answer = talk.here.sheet.answers.get(talk.item().id)
    note = (answer and answer.note) or ""
    return note if reason and reason in note else "\n".join(part for part in (note, reason) if part)


def refused_card(talk: Talk, notice: str) -> Shown:
    """After a refused note or reason: write it again, or go back without one."""
    words, sheet, item = talk.words, talk.here.sheet.id, talk.item()
    tail = tail_of(talk.argument(2))
    again = press("na" if talk.press.verb == "other" else "note", sheet, item.id, *tail)
    return Shown(
        again=again,
        notice=notice,
        head=talk.mark(item.label),
        lines=(words("guard.rewrite"), words("guard.delete")),
        buttons=rows(
            Button(key="1", label=words("note.again"), press=again),
            Button(key="2", label=words("why.back"), press=press("ask", sheet, item.id, *tail)),
        ),
        awaiting=str(talk.press),
    )


_ANSWER = Permission.ANSWER

VERBS: dict[str, Verb] = {
    "note": show(note, "sheet", "item", "review?", to=_ANSWER),
    "noted": do(noted, "sheet", "item", "review?", to=_ANSWER, typed=Typing.NOTE),
    "unnote": do(unnote, "sheet", "item", "review?", to=_ANSWER),
}

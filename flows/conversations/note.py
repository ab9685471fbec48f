"""Notes beside an answer."""

import unicodedata

from flows.changes import NoteWritten
from flows.conversations.question import question, tail_of
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.view import Turn

LIMIT = 500
"""Characters of a note or a reason."""


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
        chain=here.sheet.id,
        area=here.area.id,
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


def clean(text: str) -> str:
    """The text without characters that show nothing or turn the writing round; line ends stay."""
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    return "".join(kept).strip()


def with_reason(talk: Talk, reason: str) -> str:
    """The item's note with a reason for not applicable added, if it is not in it already."""
    answer = talk.here.sheet.answers.get(talk.item().id)
    note = (answer and answer.note) or ""
    return note if reason and reason in note else "\n".join(part for part in (note, reason) if part)


def unfit(talk: Talk, text: str) -> str:
    """Why the text can't be kept as a note, "" if it can."""
    if not clean(talk.text):
        return talk.words("note.empty")
    if len(text) > LIMIT:
        return talk.words("note.long", length=len(text), limit=LIMIT)
    return ""


def typed(talk: Talk) -> tuple[str, str]:
    """The text typed as it can be kept, and why it can't."""
    text = clean(talk.text)
    return text, unfit(talk, text)


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

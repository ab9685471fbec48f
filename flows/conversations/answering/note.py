"""Notes beside an answer."""

from dataclasses import replace

from flows.arguments import Origin
from flows.asking.reasons import apart, below, kept_in, together
from flows.asking.seen import Last, asked_to_replace, changed, is_news, standing, waiting
from flows.asking.text import ask, clean, to_delete, too_long, unfit_note
from flows.cards import Shown, rows
from flows.changes import NoteWritten
from flows.conversations.answering.colleagues import note_line
from flows.conversations.answering.question import answers_to, question
from flows.framework import Item
from flows.permissions import Permission
from flows.presses.answering import ASK, NOTE, NOTED, REMOVE_NOTE
from flows.replies import Button
from flows.talk import Answer, SheetTalk
from flows.typed.besides import asked_about
from flows.typed.keys import opens_with, phrases
from flows.typed.note_orders import shall_say
from flows.typed.slips import OF_NOTE, Kind, of_note
from flows.verbs import Typing, Verb, do, show, take


def note(talk: SheetTalk, item: Item, origin: Origin | None = None, *, notice: str = "") -> Shown:
    """Ask for a note, and say what it may not hold."""
    words, sheet = talk.words, talk.here.sheet
    written, _ = apart(sheet.answers.get(item.id))
    back = Button(key="b", label=words("why.back"), press=ASK(sheet.id, item.id, origin))
    lines = [ask(words, "note"), words("note.counts")]
    if written:
        lines.insert(0, note_line(talk, written))
    return Shown(
        again=NOTE(sheet.id, item.id, origin),
        notice=notice,
        head=talk.mark(words("note.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(back, *((_remove(talk, item, origin),) if written else ())),
        awaiting=NOTED(sheet.id, item.id, origin),
        stands=standing(kept_in(sheet.answers.get(item.id))),
    )


def _remove(talk: SheetTalk, item: Item, origin: Origin | None) -> Button:
    press = REMOVE_NOTE(talk.here.sheet.id, item.id, origin)
    return Button(key="r", label=talk.words("note.remove"), press=press)


def noted(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Answer:
    """Store a note that passed the guard, and show the question again."""
    talk = replace(talk, text=shall_say(talk.text, talk.words) or talk.text)
    text = clean(talk.text)
    written, reason = apart(talk.here.sheet.answers.get(item.id))
    if wanted := of_note(text, talk.words):
        if written and wanted is Kind.NOTE:
            return unnote(talk, item, origin)
        key = OF_NOTE[wanted] if written else "slips.no_note"
        shown = talk.turn(note(talk, item, origin, notice=talk.words(key)))
        return replace(shown, meant=_remove(talk, item, origin)) if key == "slips.remove_note" else shown
    answers = answers_to(talk, item)
    kept = (text, together(text, reason)) if reason else (text,)
    problem = next(filter(None, (unfit_note(talk, one, answers) for one in kept)), "")
    if problem:
        return talk.turn(note(talk, item, origin, notice=problem))
    if written and _adds(talk) and not unseen(talk, item):
        return _added_first(talk, item, origin, text)
    is_other = bool(written) and written != text
    has_news = is_other and unseen(talk, item)
    takes_away = is_other and written not in text and text != asked_about(talk)
    if has_news or takes_away:
        news = asked_to_replace(talk, text, last(talk, item)) if has_news else ""
        asks = news or talk.words("note.replaces", text=text)
        return waiting(
            talk, note(talk, item, origin, notice=asks), NOTE(talk.here.sheet.id, item.id, origin), text
        )
    notice = talk.words("answer.note_replaced" if is_other else "answer.noted", label=item.label)
    return _note(talk, item, origin, together(text, reason) if reason else text, notice)


def _adds(talk: SheetTalk) -> bool:
    """Whether a text goes on from the note that stands there, and was not just asked about."""
    words = talk.words
    return clean(talk.text) != asked_about(talk) and opens_with(talk.text, phrases(words("note.adds")))


def _added_first(talk: SheetTalk, item: Item, origin: Origin | None, text: str) -> Answer:
    """Ask whether it is added below the note, which a yes does."""
    written, reason = apart(talk.here.sheet.answers.get(item.id))
    whole = below(written, text)
    if problem := too_long(talk, together(whole, reason) if reason else whole):
        return talk.turn(note(talk, item, origin, notice=problem))
    asks = note(talk, item, origin, notice=talk.words("note.add", text=text))
    return waiting(talk, asks, NOTE(talk.here.sheet.id, item.id, origin), whole)


def unnote(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Answer:
    """Remove the note; a reason kept with it stays. What a colleague wrote unseen is shown first."""
    given = talk.here.sheet.answers.get(item.id)
    if unseen(talk, item):
        return talk.turn(note(talk, item, origin, notice=changed(talk, last(talk, item))))
    _, reason = apart(given)
    return _note(talk, item, origin, reason, talk.words("answer.note_removed", label=item.label))


def unseen(talk: SheetTalk, item: Item) -> bool:
    """Whether a colleague's words may stand there that the card did not show."""
    given = talk.here.sheet.answers.get(item.id)
    return is_news(talk, kept_in(given), own=given is not None and given.by == talk.here.membership.id)


def last(talk: SheetTalk, item: Item) -> Last | None:
    """Who else wrote or answered there last, and when; None for nobody else."""
    here = talk.here
    given = here.sheet.answers.get(item.id)
    return Last(here.names[given.by], given.at) if given and given.by in here.names else None


def _note(talk: SheetTalk, item: Item, origin: Origin | None, text: str, notice: str) -> Answer:
    here = talk.here
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
    shown = after.again(notice) if _asks_another(talk, item) else question(after, item, notice, origin=origin)
    return after.turn(shown, changes=(change,) if is_new else ())


def _asks_another(talk: SheetTalk, item: Item) -> bool:
    """Whether a yes keeps the note beside another question, to which the next level will be the answer."""
    press = talk.showing
    if press is None or press.verb != ASK.verb or press.args[:2] == (talk.here.sheet.id, item.id):
        return False
    return clean(talk.text) == asked_about(talk) != ""


def with_reason(talk: SheetTalk, item: Item, reason: str) -> str:
    """The item's note with a reason for not applicable, in place of one that was given before."""
    note, _ = apart(talk.here.sheet.answers.get(item.id))
    return together("" if note == reason else note, reason)


def note_refused(talk: SheetTalk, item: Item, origin: Origin | None = None, *, notice: str = "") -> Shown:
    """After a refused note."""
    where = (talk.here.sheet.id, item.id, origin)
    return refused_card(talk, item, NOTE(*where), NOTED(*where), origin, notice=notice)


def refused_card(
    talk: SheetTalk, item: Item, again: str, awaiting: str, origin: Origin | None, *, notice: str
) -> Shown:
    """After a refused note or reason: write it again, or go back without one."""
    words, sheet = talk.words, talk.here.sheet.id
    return Shown(
        again=again,
        passing=True,
        notice=notice,
        head=talk.mark(item.label),
        lines=(words("guard.rewrite"), to_delete(talk)),
        buttons=rows(
            Button(key="1", label=words("note.again"), press=again),
            Button(key="2", label=words("why.back"), press=ASK(sheet, item.id, origin)),
        ),
        awaiting=awaiting,
    )


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    show(NOTE, note, to=_ANSWER),
    take(NOTED, noted, to=_ANSWER, typed=Typing.NOTE, refused=note_refused),
    do(REMOVE_NOTE, unnote, to=_ANSWER),
)

"""A filled workbook that somebody sends back: being read, offered, and saved or left."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from flows.asking.blank_sheets import blank_of
from flows.asking.taken import changes_of
from flows.blanks import LARGEST, Filing, Given, Slip
from flows.cards import Shown, rows
from flows.changes import Change, NoteWritten, RatingGiven
from flows.conversations.answering import which
from flows.conversations.answering.first import is_news, who_sees
from flows.conversations.answering.tasks import tasks
from flows.conversations.results.menu import menu
from flows.events import FileRead, SentFile, new_id
from flows.people import Role
from flows.permissions import Denial, Permission, denied
from flows.presses.answering import FILE_FOR, FILE_OFFER, FILE_WHICH, LEAVE_FILE, SAVE_FILE, TASKS
from flows.replies import Button
from flows.talk import Answer, SheetTalk, Talk
from flows.verbs import Verb, do, send, show

STANDS = timedelta(hours=1)
"""How long an offer stands."""

SHOWN = 12
"""Answers and problems that are listed one by one."""

_OURS = re.compile(r"blank-[a-z-]+-[0-9a-f]{8}(?: ?\(\d{1,3}\)|-\d{1,3})?\.xlsx", re.ASCII | re.IGNORECASE)
"""What we call a blank workbook, and what a second copy of it is called."""


def words_with(event: SentFile) -> str:
    """What somebody wrote with a file: its name, unless that is ours, and its caption."""
    name = (
        ""
        if _OURS.fullmatch(event.name)
        else re.sub(r"[-_.]+", " ", event.name.rpartition(".")[0] or event.name)
    )
    return "\n".join(filter(None, (name.strip(), event.text)))


def sent(talk: Talk, event: SentFile) -> Answer:
    """Have a file read for the return of the card, or the only one there is; else ask which it is for."""
    words, seat, here = talk.words, talk.seat, talk.seat_shown
    found = [sheet for sheet, _ in which.may_be_for(talk)]
    seat = here if here and here.sheet.id in found else seat
    if seat is None or seat.area.practice or not (seat.asked or found):
        runs = any(one.membership.role is Role.COORDINATOR for one in talk.view.places)
        return talk.turn(talk.again(words("listed.there" if runs and seat is None else "filed.no_return")))
    if event.size > LARGEST:
        return talk.turn(talk.again(words("filled.too_big", most=LARGEST // 1_000_000)))
    filing = Filing(id=new_id(event, "file"), sheet="", by=seat.membership.id, file=event.file, at=event.at)
    if seat is not here and found and found != [seat.sheet.id]:
        after = which.with_file(talk, filing)
        return replace(after.turn(which.ask(after)), filing=filing)
    there = talk.on(seat)
    if why := _why_not(there):
        return talk.turn(talk.again(why))
    reading = words("filed.reading", team=which.named(there))
    return replace(talk.turn(talk.again(reading)), filing=_to_read(there, filing))


def for_return(talk: SheetTalk) -> Answer:
    """Have the file that waits read for the return that was chosen; once it is, say how far that is."""
    filing = which.waiting(talk)
    if filing is None and (chosen := _chosen(talk)):
        return talk.turn(chosen)
    if filing is None or _is_over(talk, filing):
        return talk.turn(tasks(talk, talk.words("filed.gone")))
    if why := _why_not(talk):
        return replace(talk.turn(menu(talk, why)), filed=True)
    reading = talk.words("filed.reading", team=which.named(talk))
    # a file is read once by its id
    filing = _to_read(talk, replace(filing, id=new_id(talk.event, "file")))
    return replace(talk.turn(tasks(talk, reading)), filing=filing)


def _chosen(talk: SheetTalk) -> Shown | None:
    """The card of a file that is being read for a return of the person's, or has been; None without one."""
    filing = talk.view.filing
    seat = talk.view.seat_of(filing.sheet) if filing else None
    if filing is None or seat is None or filing.by != seat.membership.id or _is_over(talk, filing):
        return None
    there = talk.on(seat)
    if filing.filled:
        return offer(there)
    return tasks(there, talk.words("filed.reading", team=which.named(there)))


def _is_over(talk: Talk, filing: Filing) -> bool:
    return talk.event.at - filing.at >= STANDS


def _to_read(talk: SheetTalk, filing: Filing) -> Filing:
    """The file with what it is held against."""
    here = talk.here
    return replace(filing, sheet=here.sheet.id, by=here.membership.id, blank=blank_of(here))


def _why_not(talk: SheetTalk) -> str:
    """Why nothing can be saved on this return now, in words that name it where there are several; or ""."""
    denial = denied(Permission.ANSWER, talk.here)
    if denial is Denial.SUBMITTED and which.names_round(talk):
        return talk.words("filed.submitted", whose=which.named(talk))
    return talk.words(f"denied.{denial}") if denial else ""


def came(talk: Talk, event: FileRead) -> Answer | None:
    """Offer what a file says, or why nothing of it can be taken; None for one that nobody waits for."""
    seat, filing = talk.view.seat_of(event.sheet), talk.view.filing
    if filing is None or filing.id != event.filing or filing.filled is not None:
        return None
    is_theirs = seat is not None and seat.membership.id == filing.by
    denial = denied(Permission.ANSWER, seat if is_theirs else None)
    if seat is None or denial:
        why = talk.words(f"denied.{denial}")
        return replace(talk.turn(talk.again(f"{why} {talk.words('filed.nothing')}")), filed=True)
    return replace(_read(talk.on(seat), filing, event), filed=True)


def _read(here: SheetTalk, filing: Filing, event: FileRead) -> Answer:
    """What to answer for a file that may be taken as far as its sender goes."""
    filled = event.filled
    if filled.why:
        return here.turn(here.again(f"{filled.why} {here.words('filed.nothing')}"))
    if filled.slips:
        return here.turn(problems(here, filled.slips, again=TASKS(here.here.sheet.id), label="filed.back"))
    read = replace(filing, blank=None, filled=filled, shown=event.at)
    if not _changes(here, read):
        return here.turn(here.again(here.words("filed.same")))
    after = which.with_file(here, read)
    return replace(after.turn(offer(after)), filing=read)


def problems(talk: SheetTalk, slips: Sequence[Slip], *, again: str, label: str) -> Shown:
    """What is wrong with some cells; the button of this label leads back to the card that `again` shows."""
    words = talk.words
    listed = [
        words("filed.slip", sheet=one.sheet, row=one.row, column=one.column, why=one.why)
        for one in slips[:SHOWN]
    ]
    return Shown(
        again=again,
        passing=True,
        head=talk.mark(""),
        heading=words("filed.problems"),
        lines=(*listed, *_more(talk, len(slips)), words("filed.mend")),
        buttons=rows(Button(key="b", label=words(label), press=again)),
    )


def _more(talk: SheetTalk, number: int) -> tuple[str, ...]:
    return (talk.words("filed.more", n=number - SHOWN),) if number > SHOWN else ()


def _standing(talk: SheetTalk) -> Filing | None:
    """The offer that stands for this sheet now."""
    filing = talk.view.filing
    if filing is None or filing.filled is None or filing.sheet != talk.here.sheet.id:
        return None
    is_theirs = filing.by == talk.here.membership.id
    return filing if is_theirs and not _is_over(talk, filing) else None


def given_of(talk: SheetTalk, filing: Filing) -> tuple[Given, ...]:
    """What the file says of what the team is asked now."""
    asked = {item.id for item in talk.asked}
    return tuple(one for one in filing.filled.given if one.item in asked) if filing.filled else ()


def _changes(talk: SheetTalk, filing: Filing) -> tuple[Change, ...]:
    return changes_of(talk.here, given_of(talk, filing), talk.event.at)


def offer(talk: SheetTalk, notice: str = "") -> Shown:
    """What the file would change, and whether to save it."""
    words, sheet = talk.words, talk.here.sheet
    filing = _standing(talk)
    if filing is None:
        return tasks(talk, notice or words("filed.gone"))
    changes = _changes(talk, filing)
    after = talk.after(changes)
    rated = [one for one in changes if isinstance(one, RatingGiven)]
    notes = sum(isinstance(one, NoteWritten) for one in changes)
    items = talk.framework.items
    lines = [
        words(
            "filed.change",
            label=items[one.item].label,
            before=talk.said(items[one.item]),
            after=after.said(items[one.item]),
        )
        for one in rated[:SHOWN]
    ]
    return Shown(
        again=FILE_OFFER(sheet.id),
        tells=is_news(talk),
        notice=notice,
        head=talk.mark(""),
        heading=words("filed.heading", n=len(rated)),
        lines=(
            *_into(talk),
            *made_for(talk, filing),
            *lines,
            *_more(talk, len(rated)),
            words("filed.notes", n=notes),
            words("filed.rest"),
            *who_sees(talk),
        ),
        buttons=rows(
            Button(key="1", label=words("filed.save"), press=SAVE_FILE(sheet.id)),
            Button(key="2", label=words("filed.leave"), press=LEAVE_FILE(sheet.id)),
        ),
    )


def _into(talk: SheetTalk) -> tuple[str, ...]:
    """Whose return it would be saved in, and of which round, where more than one could be meant."""
    if not which.names_round(talk):
        return ()
    return (talk.words("filed.into", whose=which.named(talk)),)


def made_for(talk: SheetTalk, filing: Filing) -> tuple[str, ...]:
    """That the workbook was made for another return, where it says so."""
    number, here = filing.filled.made_for if filing.filled else 0, talk.here.round.number
    if not number:
        return ()
    if number == here:
        return (talk.words("filed.other_return"),)
    return (talk.words("filed.other_round", number=number, here=here),)


def save(talk: SheetTalk) -> Answer:
    """Take all of it; where a colleague answered since it was offered, offer it once more and say so."""
    filing = _standing(talk)
    if filing is None:
        return replace(talk.turn(tasks(talk, talk.words("filed.gone"))), filed=True)
    if newer := _newer(talk, filing):
        again = replace(filing, shown=talk.event.at)
        after = which.with_file(talk, again)
        notice = talk.words("filed.newer", items=talk.words.all_of(newer))
        return replace(after.turn(offer(after, notice)), filing=again)
    changes = _changes(talk, filing)
    after = talk.after(changes)
    n = sum(isinstance(one, RatingGiven | NoteWritten) for one in changes)
    return replace(after.turn(tasks(after, talk.words("filed.saved", n=n)), changes=changes), filed=True)


def _newer(talk: SheetTalk, filing: Filing) -> list[str]:
    """What the file would change and somebody else has answered since it was shown."""
    answers, seen = talk.here.sheet.answers, filing.shown or filing.at
    changed = {one.item for one in _changes(talk, filing) if isinstance(one, RatingGiven | NoteWritten)}
    return [
        talk.framework.items[item].label
        for item, answer in answers.items()
        if item in changed and answer.at > seen and answer.by != filing.by
    ][:SHOWN]


def leave(talk: SheetTalk) -> Answer:
    """Keep nothing of it."""
    return replace(talk.turn(tasks(talk, talk.words("filed.left"))), filed=True)


VERBS: tuple[Verb, ...] = (
    show(FILE_OFFER, offer, to=Permission.ANSWER),
    show(FILE_WHICH, which.ask, to=Permission.ANYONE),
    send(FILE_FOR, for_return, to=Permission.READ_SHEET),
    do(SAVE_FILE, save, to=Permission.ANSWER),
    send(LEAVE_FILE, leave, to=Permission.ANSWER),
)
